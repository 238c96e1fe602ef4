"""What a spec becomes in a declarative pipeline, by the calls that define it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from lakeflow_pipeline.engines.databricks import ingest
from lakeflow_pipeline.errors import ConfigurationError
from support.recorded_pipelines import Recorded
from support.scenario import (
    APPEND,
    CDC,
    CDC_WITH_DELETES,
    EVENTS,
    ITEMS,
    READINGS,
    REPLACE,
    REPLACE_SPANS,
    SNAPSHOT,
    SPANS,
    STATES,
)
from support.toy_connector import ToyConnector

pytest.importorskip("pyspark")

INJECTION = "spark.databricks.unityCatalog.connectionDfOptionInjection.enabled"


class Reader:
    """Writes down what a read is asked for."""

    def __init__(self, kind: str) -> None:
        self.asked: dict[str, str] = {"kind": kind}

    def format(self, name: str) -> Reader:
        self.asked["format"] = name
        return self

    def options(self, **options: str) -> Reader:
        self.asked.update(options)
        return self

    def option(self, name: str, value: str) -> Reader:
        return self.options(**{name: value})

    def load(self) -> dict[str, str]:
        return self.asked


class Session:
    """As much of a session as definitions use."""

    def __init__(self) -> None:
        self.settings: dict[str, str] = {}
        self.sources: list[type] = []

    conf = property(lambda self: self)
    dataSource = property(lambda self: self)
    read = property(lambda self: Reader("batch"))
    readStream = property(lambda self: Reader("stream"))

    def get(self, name: str, default: str | None = None) -> str | None:
        return self.settings.get(name, default)

    def set(self, name: str, value: str) -> None:
        self.settings[name] = value

    def register(self, source: type) -> None:
        self.sources.append(source)


class Scripted(ToyConnector):
    """A source whose script is known without a connection, as tables of a real one are."""

    script = ""

    def __init__(self, options: Any = None) -> None:
        super().__init__({"script": self.script})


class Pipeline:
    """A pipeline that is being defined."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, script: Path) -> None:
        self._monkeypatch = monkeypatch
        self._script = script
        self._tables: dict[str, Any] = {}
        self.recorded = Recorded()
        self.session: Any = Session()
        self.without()
        monkeypatch.setattr(Scripted, "script", str(script))

    def without(self, *functions: str) -> None:
        """Pipelines of a release that lacks some functions."""
        self._monkeypatch.setitem(sys.modules, "pyspark.pipelines", self.recorded.module(*functions))

    def table(self, name: str, columns: Any, metadata: dict[str, Any], **more: Any) -> None:
        self._tables[name] = {"columns": [list(c) for c in columns], "metadata": metadata, "steps": [], **more}

    def ingest(self, **table: Any) -> Any:
        return self.ingest_all(table)

    def ingest_all(self, *tables: dict[str, Any]) -> Any:
        self._script.write_text(json.dumps({"tables": self._tables}))
        spec = {"connection_name": "plant", "objects": [{"table": table} for table in tables]}
        return ingest(self.session, spec, source=Scripted)

    @property
    def made(self) -> list[str]:
        return [call.function for call in self.recorded.calls]

    def given(self, function: str) -> dict[str, Any]:
        (call,) = self.recorded.of(function)
        return {name: value for name, value in call.given.items() if name != "schema"}

    def read_by(self, function: str) -> Any:
        (call,) = self.recorded.of(function)
        assert call.decorated is not None
        return call.decorated()


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Pipeline:
    return Pipeline(monkeypatch, tmp_path / "script.json")


def test_append(pipeline: Pipeline) -> None:
    pipeline.table("events", EVENTS, {**APPEND, "comment": "What happened", "cluster_by": ["id"]})
    (flow,) = pipeline.ingest(
        source_table="events",
        destination_catalog="main",
        destination_schema="plant",
        table_configuration={"table_properties": {"delta.enableChangeDataFeed": True}, "flavour": "salt"},
    )
    assert flow.source_table == "events"
    assert pipeline.made == ["create_streaming_table", "append_flow"]
    assert pipeline.given("create_streaming_table") == {
        "name": "main.plant.events",
        "comment": "What happened",
        "cluster_by": ["id"],
        "table_properties": {"delta.enableChangeDataFeed": "true"},
    }
    assert pipeline.given("append_flow") == {"target": "main.plant.events", "name": "main__plant__events"}
    assert pipeline.read_by("append_flow") == {
        "kind": "stream",
        "format": "lakeflow_connect",
        "databricks.connection": "plant",
        "tableName": "events",
        "flavour": "salt",
    }
    assert pipeline.session.settings == {INJECTION: "true"}
    assert [source.name() for source in pipeline.session.sources] == ["lakeflow_connect"]


def test_columns_keep_their_comments_and_nulls(pipeline: Pipeline) -> None:
    pipeline.table("events", EVENTS, APPEND, comments={"id": "Number"})
    pipeline.ingest(source_table="events")
    schema = pipeline.recorded.of("create_streaming_table")[0].given["schema"]
    assert [(one.name, one.nullable) for one in schema] == [("id", False), ("text", True)]
    assert schema["id"].metadata == {"comment": "Number"}


def test_cdc(pipeline: Pipeline) -> None:
    pipeline.table("states", STATES, CDC)
    pipeline.ingest(source_table="states", destination_table="now")
    assert pipeline.made == ["create_streaming_table", "temporary_view", "create_auto_cdc_flow"]
    assert pipeline.given("create_streaming_table") == {"name": "now"}
    assert pipeline.given("create_auto_cdc_flow") == {
        "target": "now",
        "source": "now__rows",
        "keys": ["id"],
        "sequence_by": "at",
        "stored_as_scd_type": 1,
        "name": "now",
    }
    assert pipeline.given("temporary_view") == {"name": "now__rows"}
    assert pipeline.read_by("temporary_view")["kind"] == "stream"


def test_the_cursor_makes_no_version(pipeline: Pipeline) -> None:
    pipeline.table("states", STATES, CDC)
    pipeline.ingest(source_table="states", table_configuration={"scd_type": "SCD_TYPE_2"})
    given = pipeline.given("create_auto_cdc_flow")
    assert (given["stored_as_scd_type"], given["track_history_except_column_list"]) == (2, ["at"])
    schema = pipeline.recorded.of("create_streaming_table")[0].given["schema"]
    assert [one.name for one in schema] == ["id", "value", "tags", "at", "__START_AT", "__END_AT"]
    assert schema["__START_AT"].dataType == schema["at"].dataType


def test_deletes_are_marked(pipeline: Pipeline) -> None:
    columns = (*STATES, ("sure", "long", "not null"))
    pipeline.table("states", columns, CDC_WITH_DELETES)
    pipeline.ingest(source_table="states")
    given = pipeline.given("create_auto_cdc_flow")
    assert (given["apply_as_deletes"], given["except_column_list"]) == ("__lf_deleted", ["__lf_deleted"])
    schema = pipeline.recorded.of("create_streaming_table")[0].given["schema"]
    assert "__lf_deleted" not in schema.names
    assert not schema["id"].nullable
    assert schema["sure"].nullable


@pytest.mark.parametrize(("scd_type", "kept_as"), [("SCD_TYPE_1", 1), ("SCD_TYPE_2", 2)])
def test_snapshot(pipeline: Pipeline, scd_type: str, kept_as: int) -> None:
    pipeline.table("items", ITEMS, SNAPSHOT, kind="snapshot")
    pipeline.ingest(source_table="items", table_configuration={"scd_type": scd_type})
    assert pipeline.made == ["create_streaming_table", "temporary_view", "create_auto_cdc_from_snapshot_flow"]
    assert pipeline.given("create_auto_cdc_from_snapshot_flow") == {
        "target": "items",
        "source": "items__rows",
        "keys": ["id"],
        "stored_as_scd_type": kept_as,
    }
    assert pipeline.read_by("temporary_view")["kind"] == "batch"


def test_where_snapshots_are_not_compared_a_view_holds_the_newest(pipeline: Pipeline) -> None:
    pipeline.without("create_auto_cdc_from_snapshot_flow")
    pipeline.table("items", ITEMS, SNAPSHOT, kind="snapshot")
    pipeline.ingest(source_table="items")
    assert pipeline.made == ["materialized_view"]
    assert pipeline.given("materialized_view") == {"name": "items"}
    assert pipeline.read_by("materialized_view")["kind"] == "batch"


def test_replace(pipeline: Pipeline) -> None:
    pipeline.table("readings", READINGS, REPLACE)
    pipeline.ingest(source_table="readings", destination_catalog="main", destination_schema="plant")
    assert pipeline.made == ["foreach_batch_sink", "append_flow"]
    assert pipeline.given("foreach_batch_sink") == {"name": "main__plant__readings__sink"}
    assert pipeline.given("append_flow") == {"target": "main__plant__readings__sink", "name": "main__plant__readings"}
    assert pipeline.read_by("append_flow")["emit_windows"] == "true"


def test_what_writes_micro_batches_can_be_sent_to_another_process(pipeline: Pipeline) -> None:
    from pyspark.cloudpickle import dumps, loads

    pipeline.table("readings", READINGS, REPLACE)
    pipeline.ingest(source_table="readings", destination_catalog="main", destination_schema="plant")
    assert callable(loads(dumps(pipeline.recorded.of("foreach_batch_sink")[0].decorated)))


def test_names_are_quoted_where_they_must_be(pipeline: Pipeline) -> None:
    pipeline.table("events", EVENTS, APPEND)
    pipeline.ingest(source_table="events", destination_schema="my plant", destination_table="all-events")
    assert pipeline.given("create_streaming_table")["name"] == "`my plant`.`all-events`"
    assert pipeline.given("append_flow")["name"] == "my_plant__all_events"


def test_a_release_without_history_is_reported(pipeline: Pipeline) -> None:
    """Open-source Spark 4.2 and 4.3 have AUTO CDC, of SCD 1 alone in 4.2."""

    def create_auto_cdc_flow(target: str, source: str, keys: list[str], sequence_by: str, name: str = "") -> None:
        raise AssertionError("nothing is defined")

    module: Any = sys.modules["pyspark.pipelines"]
    module.create_auto_cdc_flow = create_auto_cdc_flow
    pipeline.table("states", STATES, CDC)
    with pytest.raises(ConfigurationError, match=r"scd_type: table 'states' is to keep its history.*lacks"):
        pipeline.ingest(source_table="states", table_configuration={"scd_type": "SCD_TYPE_2"})
    assert not pipeline.made


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # What is no plain letter in a name is written otherwise in the name of its flow.
        (("plant", "Größe"), ("plant", "Grüße")),
        (("plant", "all-events"), ("plant", "all_events")),
        (("a__b", "c"), ("a", "b__c")),
        ((None, "events"), (None, "Events__rows")),
        (("plant", "events"), ("plant", "events__incoming")),
    ],
)
def test_no_two_flows_are_called_alike(
    pipeline: Pipeline, one: tuple[str | None, str], other: tuple[str | None, str]
) -> None:
    pipeline.table("events", EVENTS, APPEND)
    tables = [
        {"source_table": "events", "destination_table": table, **({"destination_schema": schema} if schema else {})}
        for schema, table in (one, other)
    ]
    with pytest.raises(ConfigurationError, match=r"objects\[1\]\.table: .* objects\[0\]"):
        pipeline.ingest_all(*tables)
    assert not pipeline.made


def test_tables_of_one_kind_have_a_state_of_their_own(pipeline: Pipeline) -> None:
    pipeline.table("events", EVENTS, APPEND)
    pipeline.table("states", STATES, CDC)

    def of(source: str, table: str, state: str) -> dict[str, Any]:
        return {
            "source_table": source,
            "destination_table": table,
            "table_configuration": {"state_path": f"/Volumes/c/s/v/{state}"},
        }

    with pytest.raises(ConfigurationError, match=r"objects\[2\].*state_path = '/Volumes/c/s/v/one'.*objects\[0\]"):
        pipeline.ingest_all(of("events", "a", "one"), of("states", "b", "one"), of("events", "c", "one/"))
    assert not pipeline.made
    pipeline.ingest_all(of("events", "a", "one"), of("states", "b", "one"), of("events", "c", "two"))


FULL = {"destination_catalog": "main", "destination_schema": "plant"}


@pytest.mark.parametrize(
    ("table", "without", "message"),
    [
        ({"source_table": "nothing"}, (), r"objects\[0\]\.table\.source_table: 'nothing' is no table"),
        ({"source_table": "events", "colour": "red"}, (), r"colour is not a key of the spec"),
        ({"source_table": "events", "destination_catalog": "main"}, (), r"'main' has no destination_schema"),
        ({"source_table": "readings"}, (), r"needs destination_catalog and destination_schema"),
        ({"source_table": "spans", **FULL}, (), r"has spans.*another read_mode"),
        ({"source_table": "partly"}, (), r"goes on without what the source cannot read.*leave the option out"),
        ({"source_table": "readings", **FULL}, ("foreach_batch_sink",), r"needs foreach_batch_sink"),
        (
            {"source_table": "items", "table_configuration": {"scd_type": "SCD_TYPE_2"}},
            ("create_auto_cdc_from_snapshot_flow",),
            r"read as snapshot, which needs create_auto_cdc_from_snapshot_flow",
        ),
        ({"source_table": "events", "table_configuration": {"primary_keys": ["id"]}}, (), r"takes no primary_keys"),
        (
            {"source_table": "wide", "table_configuration": {"cluster_by": ["a", "b", "c", "d", "e"]}},
            (),
            r"cluster_by names 5 columns.*by at most 4",
        ),
    ],
)
def test_what_cannot_be_is_reported_before_anything_is_defined(
    pipeline: Pipeline, table: dict[str, Any], without: tuple[str, ...], message: str
) -> None:
    pipeline.without(*without)
    pipeline.table("events", EVENTS, APPEND)
    pipeline.table("items", ITEMS, SNAPSHOT, kind="snapshot")
    pipeline.table("partly", ITEMS, {**SNAPSHOT, "kept": ["id"]}, kind="snapshot")
    pipeline.table("readings", READINGS, REPLACE)
    pipeline.table("spans", SPANS, REPLACE_SPANS)
    pipeline.table("wide", [(name, "long") for name in "abcde"], APPEND)
    with pytest.raises(ConfigurationError, match=message) as error:
        pipeline.ingest(**table)
    assert "\n" not in str(error.value)
    assert not pipeline.made
    assert not pipeline.session.settings


def test_outside_of_a_pipeline_it_says_where_it_belongs(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pyspark.pipelines", "dlt"):
        monkeypatch.setitem(sys.modules, name, None)
    session: Any = Session()
    with pytest.raises(ConfigurationError, match=r"runs in a declarative pipeline.*--engine local"):
        ingest(session, {"connection_name": "plant", "objects": [{"table": {"source_table": "a"}}]})


def test_a_spec_file_of_the_pi_system(pipeline: Pipeline, tmp_path: Path) -> None:
    """By its path, with the only source that is installed."""
    spec = tmp_path / "spec.yaml"
    tables = ("timeseries", "event_frames", "af_hierarchy", "ingestion_errors")
    spec.write_text(
        "connection_name: plant\nobjects:\n" + "".join(f"  - table: {{ source_table: {name} }}\n" for name in tables)
    )
    flows = ingest(pipeline.session, str(spec))
    assert [flow.source_table for flow in flows] == list(tables)
    assert [call.given["name"] for call in pipeline.recorded.of("create_streaming_table")] == list(tables)
    (history,) = pipeline.recorded.of("create_auto_cdc_flow")
    assert (history.given["keys"], history.given["sequence_by"]) == (["event_frame_id"], "read_at")


def test_the_entry_file_reads_the_setting(pipeline: Pipeline, tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text("connection_name: plant\nobjects: [{ table: { source_table: points } }]\n")
    pipeline.session.settings["osipi.spec"] = str(spec)
    entry = Path(__file__).parents[2] / "pipeline-spec" / "ingest.py"
    module = ModuleType("entry")
    module.__dict__["spark"] = pipeline.session
    exec(compile(entry.read_text(encoding="utf-8"), str(entry), "exec"), module.__dict__)
    assert pipeline.given("create_streaming_table")["name"] == "points"
