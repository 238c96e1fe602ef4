"""From a spec and a source's metadata to flows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lakeflow_pipeline.errors import ConfigurationError, PipelineError
from lakeflow_pipeline.flows import (
    Append,
    Cdc,
    Destination,
    Flow,
    Replace,
    Snapshot,
    Window,
    Write,
    changed_settings,
    check_deletes,
    describe_write,
)
from lakeflow_pipeline.planning import plan_flows, select_flows
from lakeflow_pipeline.schema import read_schema, source_schema
from lakeflow_pipeline.spec import parse_spec
from support.toy_connector import ArrowToyConnector, ToyConnector

COLUMNS = [
    ["id", "string", "not null"],
    ["other", "string"],
    ["at", "long"],
    ["tags", "strings"],
    ["begins", "timestamp"],
    ["ends", "timestamp"],
]
KEYED = {"primary_keys": ["id"], "cursor_field": "at"}
WINDOW = {"scope": ["other"], "start": "begins", "end": "ends"}
TABLES = {
    "appended": {"ingestion_type": "append", "cluster_by": ["id", "at"], "comment": "Events"},
    "changes": {"ingestion_type": "cdc", **KEYED},
    "deleting": {"ingestion_type": "cdc_with_deletes", **KEYED},
    "whole": {"ingestion_type": "snapshot", "primary_keys": ["id"]},
    "keyless": {"ingestion_type": "snapshot"},
    "cursorless": {"ingestion_type": "cdc", "primary_keys": ["id"]},
    "replacing": {"ingestion_type": "cdc", "replace": True, **KEYED, "window": WINDOW},
    "unsaid": {"ingestion_type": "cdc", "replace": True, **KEYED},
    "untimed": {"ingestion_type": "cdc", "replace": True, **KEYED, "window": {**WINDOW, "start": "at"}},
    "unknown": {"ingestion_type": "cdc", "replace": True, **KEYED, "window": {**WINDOW, "scope": ["place"]}},
    "strange": {"ingestion_type": "teleport"},
    "dated": {"ingestion_type": "snapshot", "primary_keys": ["id"]},
    "partly": {"ingestion_type": "snapshot", "primary_keys": ["id"], "kept": ["id", "at"]},
    "nameless": {"ingestion_type": "snapshot", "primary_keys": ["id"], "kept": ["place"]},
}


@pytest.fixture
def connector(tmp_path: Path) -> ToyConnector:
    tables: dict[str, Any] = {
        name: {"columns": COLUMNS, "metadata": metadata, "steps": []} for name, metadata in TABLES.items()
    }
    tables["whole"]["kind"] = "snapshot"
    tables["changes"]["kind"] = "simple"
    tables["dated"]["columns"] = [*COLUMNS, ["__END_AT", "long"]]
    script = tmp_path / "script.json"
    script.write_text(json.dumps({"tables": tables}))
    return ArrowToyConnector({"script": str(script)})


def plan(connector: ToyConnector, *tables: dict[str, Any]) -> list[Flow]:
    return plan_flows(
        parse_spec({"connection_name": "c", "objects": [{"table": table} for table in tables]}), connector
    )


def configured(source_table: str, **configuration: Any) -> dict[str, Any]:
    return {"source_table": source_table, "table_configuration": configuration}


@pytest.mark.parametrize(
    ("table", "write", "partitioned"),
    [
        (configured("appended"), Append(), True),
        (configured("appended", scd_type="SCD_TYPE_1"), Append(), True),
        (configured("changes"), Cdc(("id",), "at"), False),
        (configured("changes", scd_type="SCD_TYPE_2"), Cdc(("id",), "at", 2), False),
        (configured("changes", scd_type="APPEND_ONLY"), Append(), False),
        (configured("changes", primary_keys=["id", "other"]), Cdc(("id", "other"), "at"), False),
        (configured("deleting"), Cdc(("id",), "at", deletes=True), True),
        (configured("deleting", scd_type="SCD_TYPE_2", sequence_by="other"), Cdc(("id",), "other", 2, True), True),
        (configured("whole"), Snapshot(("id",)), False),
        (configured("whole", scd_type="SCD_TYPE_2"), Snapshot(("id",), 2), False),
        (configured("whole", scd_type="APPEND_ONLY"), Append(), False),
        (configured("keyless", primary_keys="other"), Snapshot(("other",)), True),
        (configured("cursorless", sequence_by="at"), Cdc(("id",), "at"), True),
        (configured("replacing"), Replace(("id",), "at", Window(("other",), "begins", "ends")), True),
        (configured("dated"), Snapshot(("id",)), True),
    ],
)
def test_what_a_table_becomes(connector: ToyConnector, table: dict[str, Any], write: Any, partitioned: bool) -> None:
    (flow,) = plan(connector, table)
    assert flow.write == write
    assert flow.partitioned is partitioned
    assert flow.destination == Destination(table["source_table"])
    assert flow.name == f"default/{table['source_table']}"


def test_what_it_carries(connector: ToyConnector) -> None:
    flows = plan(
        connector,
        {**configured("appended", Flavour="salt"), "destination_catalog": "c", "destination_table": "events"},
        {**configured("appended", cluster_by=["at"]), "destination_schema": "s"},
        configured("appended", cluster_by=[]),
    )
    assert [flow.name for flow in flows] == ["c/default/events", "s/appended", "default/appended"]
    assert [flow.cluster_by for flow in flows] == [("id", "at"), ("at",), ()]
    assert flows[0].comment == "Events"
    assert flows[0].options == {"flavour": "salt"}


@pytest.mark.parametrize(
    ("table", "message"),
    [
        (configured("append"), r"objects\[0\]\.table\.source_table: 'append' .*did you mean 'appended'\?.*changes"),
        (configured("appended", scd_type="SCD_TYPE_2"), r"scd_type: table 'appended' is read as append"),
        (configured("appended", primary_keys=["id"]), r"primary_keys: table 'appended' is appended"),
        (configured("whole", sequence_by="at"), r"sequence_by: table 'whole' is a snapshot"),
        (configured("keyless"), r"primary_keys: table 'keyless' declares no keys"),
        (configured("cursorless"), r"sequence_by: table 'cursorless' declares no cursor"),
        (configured("changes", primary_keys=["idd"]), r"primary_keys: .*no column 'idd'; did you mean 'id'\?"),
        (configured("changes", primary_keys=["id", "id"]), r"primary_keys: column 'id' is named twice"),
        (configured("changes", sequence_by="when"), r"sequence_by: .*no column 'when'"),
        (configured("changes", sequence_by="id"), r"sequence_by: column 'id' is a key"),
        (configured("changes", sequence_by="tags"), r"sequence_by: column 'tags' is nested"),
        (configured("changes", cluster_by=["tags"]), r"cluster_by: column 'tags' is nested"),
        (configured("changes", cluster_by=["where"]), r"cluster_by: .*no column 'where'"),
        (configured("strange"), r"'teleport'"),
        (configured("replacing", scd_type="SCD_TYPE_2"), r"scd_type: table 'replacing' .*takes no SCD_TYPE_2"),
        (configured("replacing", scd_type="APPEND_ONLY"), r"scd_type: table 'replacing' .*takes no APPEND_ONLY"),
        (configured("replacing", emit_windows="true"), r"table_configuration\.emit_windows: the engine sets it"),
        (configured("partly", emit_kept="true"), r"table_configuration\.emit_kept: the engine sets it"),
        (configured("nameless"), r"rows of the source that stay: the table has no column 'place'"),
        (configured("unsaid"), r"reads table 'unsaid' in windows, but does not name their columns"),
        (configured("untimed"), r"windows use column 'at', which is no timestamp"),
        (configured("unknown"), r"window of the source: the table has no column 'place'"),
        (configured("dated", scd_type="SCD_TYPE_2"), r"scd_type: table 'dated' has a column __END_AT"),
        (configured("changes", flavor="x"), r"table_configuration: option 'flavor' .*not known"),
        ({**configured("whole"), "destination_table": "../x"}, r"objects\[0\]\.table\.destination_table '\.\./x'"),
        ({**configured("whole"), "destination_schema": "a/b"}, r"destination_schema 'a/b'"),
        ({**configured("whole"), "destination_catalog": "_lakeflow"}, r"destination_catalog '_lakeflow' is reserved"),
        ({**configured("whole"), "destination_table": ".."}, r"destination_table '\.\.'"),
    ],
)
def test_what_is_refused(connector: ToyConnector, table: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        plan(connector, table)


def test_only_reads_of_windows_ask_for_them(connector: ToyConnector) -> None:
    flows = plan(connector, configured("replacing", flavour="salt"), configured("changes", flavour="salt"))
    assert [flow.options for flow in flows] == [{"flavour": "salt"}] * 2
    assert [flow.read_options for flow in flows] == [{"flavour": "salt", "emit_windows": "true"}, {"flavour": "salt"}]
    read = read_schema(connector, flows[0])
    assert read.names[-2:] == ["__window_start", "__window_end"]
    assert [field.name for field in read if not field.nullable] == []
    assert read_schema(connector, flows[1]) == source_schema(connector, "changes", {})


def test_a_source_that_does_not_give_the_windows_it_speaks_of(
    connector: ToyConnector, monkeypatch: pytest.MonkeyPatch
) -> None:
    (flow,) = plan(connector, configured("replacing"))
    monkeypatch.setattr("support.toy_connector.EMIT_WINDOWS", "no_windows")
    with pytest.raises(PipelineError, match=r"table 'replacing': .*no timestamp '__window_start'"):
        read_schema(connector, flow)


def test_only_reads_of_snapshots_that_may_lack_rows_ask_for_markers(
    connector: ToyConnector, monkeypatch: pytest.MonkeyPatch
) -> None:
    partly, whole = plan(connector, configured("partly"), configured("whole"))
    assert partly.write == Snapshot(("id",), 1, ("id", "at"))
    # what was read with and without markers is the same table
    assert describe_write(partly.write) == describe_write(whole.write)
    assert (partly.read_options, whole.read_options) == ({"emit_kept": "true"}, {})
    read = read_schema(connector, partly)
    assert read.names[-1] == "__kept"
    assert all(field.nullable for field in read)
    monkeypatch.setattr("support.toy_connector.EMIT_KEPT", "no_markers")
    with pytest.raises(PipelineError, match=r"table 'partly': .*no boolean '__kept'"):
        read_schema(connector, partly)


def test_an_option_of_the_connection_is_refused_for_a_table(connector: ToyConnector) -> None:
    spec = parse_spec({"connection_name": "c", "objects": [{"table": configured("changes", Flavour="salt")}]})
    assert plan_flows(spec, connector, ["script"])
    with pytest.raises(
        ConfigurationError,
        match=r"objects\[0\]\.table\.table_configuration\.flavour: connection 'c' has this option",
    ):
        plan_flows(spec, connector, ["script", "FLAVOUR"])


@pytest.mark.parametrize(
    ("second", "message"),
    [
        (configured("whole"), r"objects\[1\].*default\.whole is that of objects\[0\]"),
        ({**configured("changes"), "destination_table": "WHOLE"}, r"objects\[1\].*that of objects\[0\]"),
        (
            {**configured("changes"), "destination_catalog": "default", "destination_schema": "whole"},
            r"objects\[1\].*within the table of objects\[0\]",
        ),
    ],
)
def test_destinations_do_not_overlap(connector: ToyConnector, second: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        plan(connector, configured("whole"), second)


def test_a_source_in_trouble_keeps_its_kind(connector: ToyConnector) -> None:
    script = Path(str(connector._script))
    content = json.loads(script.read_text())
    content["tables"]["whole"]["fail"] = {"at": "metadata", "message": "unreachable", "kind": "source"}
    script.write_text(json.dumps(content))
    with pytest.raises(Exception, match="unreachable") as caught:
        plan(connector, configured("whole"))
    assert getattr(caught.value, "kind", None) == "source"


def test_tables_are_chosen_by_name(connector: ToyConnector) -> None:
    flows = plan(
        connector,
        configured("appended"),
        {**configured("whole"), "destination_schema": "s", "destination_catalog": "c", "destination_table": "w"},
        {**configured("whole"), "destination_table": "v"},
    )

    def chosen(*names: str) -> list[str]:
        return [flow.name for flow in select_flows(flows, names)]

    assert chosen() == ["default/appended", "c/s/w", "default/v"]
    assert chosen("w") == chosen("s.w") == chosen("c.s.w") == ["c/s/w"]
    assert chosen("whole") == ["c/s/w", "default/v"]
    assert chosen("v", "appended") == ["default/appended", "default/v"]
    again = plan(connector, configured("whole"), {**configured("whole"), "destination_table": "copy"})
    assert [flow.name for flow in select_flows(again, ["whole"])] == ["default/whole"]  # a destination goes first
    with pytest.raises(
        ConfigurationError, match=r"table 'x' is not in the spec: its tables are default\.appended, c\.s\.w, default\.v"
    ):
        chosen("v", "x")


@pytest.mark.parametrize(
    ("deletes", "current", "refused"),
    [
        (5, 5, False),
        (6, 6, True),
        (99, 100, False),
        (100, 100, True),
        (101, 101, True),
        (101, 505, False),
        (101, 504, True),
        (0, 0, False),
        (1000, 5000, False),
    ],
)
def test_too_many_deletes(deletes: int, current: int, refused: bool) -> None:
    flow = Flow("t", Destination("t"), Snapshot(("id",)))
    check_deletes(flow, deletes, current, allow=True)
    if not refused:
        check_deletes(flow, deletes, current, allow=False)
        return
    with pytest.raises(PipelineError, match=f"{deletes} of {current} rows"):
        check_deletes(flow, deletes, current, allow=False)


EVENTS = Replace(("id",), "at", Window(("id",), "begins", "begins"))


@pytest.mark.parametrize(
    ("was", "now", "options", "said"),
    [
        (Cdc(("id",), "at", 1), Cdc(("id",), "at", 2), {}, 'option scd_type was "SCD_TYPE_1" and is now "SCD_TYPE_2"'),
        (Snapshot(("id",), 2), Snapshot(("id",)), {}, 'option scd_type was "SCD_TYPE_2" and is now "SCD_TYPE_1"'),
        (Cdc(("id",), "at"), EVENTS, {"read_mode": "replace"}, "option read_mode was 'cdc' and is now 'replace'"),
        (EVENTS, Append(), {"read_mode": "append"}, "option read_mode was 'replace' and is now 'append'"),
        (Cdc(("id",), "at"), Append(), {}, "option read_mode (or scd_type APPEND_ONLY) was 'cdc' and is now 'append'"),
        (Snapshot(("id",)), Snapshot(("id", "b")), {}, 'option primary_keys was ["id"] and is now ["id", "b"]'),
        (Cdc(("id",), "at"), Cdc(("id",), "b"), {}, 'option sequence_by was "at" and is now "b"'),
    ],
)
def test_a_changed_setting_is_named_with_both_values(
    was: Write, now: Write, options: dict[str, str], said: str
) -> None:
    flow = Flow("t", Destination("t"), now, options=options)
    nested = ({"source_table": "t", "write": describe_write(write)} for write in (was, now))
    flat = ({"source_table": "t", **describe_write(write)} for write in (was, now))
    for before, after in (tuple(nested), tuple(flat)):
        message = changed_settings(flow, before, after)
        assert message == (
            f"table default.t was made with other settings: {said}; change it back, or run with --full-refresh to read "
            "everything again"
        )
