"""Delta table properties: what a spec may say, and what a table gets."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import Flow
from lakeflow_pipeline.planning import plan_flows
from lakeflow_pipeline.properties import Upkeep, checked, complete, stats_columns
from lakeflow_pipeline.spec import load_spec, parse_spec
from lakeflow_pipeline.warehouse import table_properties
from support.scenario import (
    APPEND,
    CDC,
    EVENTS,
    READINGS,
    REPLACE,
    REPLACE_SPANS,
    SPANS,
    STATES,
    Scenario,
    history,
)

SIZE, KEPT = "delta.targetFileSize", "delta.deletedFileRetentionDuration"
LOG, COMPACT, STATS = "delta.logRetentionDuration", "delta.autoOptimize.autoCompact", "delta.dataSkippingStatsColumns"


def test_a_spec_gives_text(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(
        "connection_name: c\nobjects:\n  - table:\n      source_table: t\n      table_configuration:\n"
        "        table_properties: {delta.targetFileSize: 64mb, DELTA.AUTOOPTIMIZE.AUTOCOMPACT: false, "
        "delta.checkpointInterval: 0020, owner: plant 1, delta.someday: yes}\n        page_size: 3\n"
    )
    configuration = load_spec(path).objects[0].table.table_configuration
    assert configuration.table_properties == {
        SIZE: "64mb",
        COMPACT: "false",
        "delta.checkpointInterval": "0020",
        "owner": "plant 1",
        "delta.someday": "yes",
    }
    assert configuration.options == {"page_size": "3"}


@pytest.mark.parametrize("given", [None, {}, "{}"])
def test_none_may_be_given(given: Any) -> None:
    assert checked(given) == {}


def test_json_text_and_plain_values_are_taken() -> None:
    assert checked('{"delta.autoOptimize.autoCompact": true, "delta.targetFileSize": 1048576}') == {
        COMPACT: "true",
        SIZE: "1048576",
    }


@pytest.mark.parametrize(
    ("properties", "parts"),
    [
        ({SIZE: "many"}, [SIZE, "'many'", "128mb"]),
        ({SIZE: "0"}, [SIZE]),
        ({SIZE: "12tb"}, [SIZE]),
        ({KEPT: "7 days"}, [KEPT, "'7 days'", "interval 7 days"]),
        ({KEPT: "interval 2 months"}, [KEPT]),
        ({KEPT: f"interval {10**20} weeks"}, [KEPT, "longer than can be counted"]),
        ({LOG: "interval 1 day"}, [LOG, KEPT, "at least as long"]),
        ({LOG: "interval 8 days", KEPT: "interval 9 days"}, [LOG, KEPT]),
        ({COMPACT: "auto"}, [COMPACT, "true or false"]),
        ({"delta.dataSkippingNumIndexedCols": "few"}, ["delta.dataSkippingNumIndexedCols", "number of columns"]),
        ({"lakeflow.engine": "spark"}, ["lakeflow.engine", "leave it out"]),
        ({SIZE: "1mb", SIZE.upper(): "2mb"}, [SIZE, "given twice"]),
        ({SIZE: ["1mb"]}, [SIZE, "must be text"]),
        ("{", ["no JSON object"]),
        (["a"], ["must hold names with values"]),
        ("128mb", ["must hold names with values"]),
    ],
)
def test_what_cannot_be_understood_is_told(properties: Any, parts: list[str]) -> None:
    table = {"source_table": "t", "table_configuration": {"table_properties": properties}}
    with pytest.raises(ConfigurationError) as caught:
        parse_spec({"connection_name": "c", "objects": [{"table": table}]})
    for part in ("objects[0].table.table_configuration", *parts):
        assert part in str(caught.value)


def test_a_key_that_is_nearly_right_is_told() -> None:
    table = {"source_table": "t", "table_configuration": {"table_property": {}}}
    with pytest.raises(ConfigurationError, match="did you mean 'table_properties'"):
        parse_spec({"connection_name": "c", "objects": [{"table": table}]})


def test_what_they_mean() -> None:
    assert Upkeep.of({}) == Upkeep(128 << 20, timedelta(days=7), True)
    given = {SIZE: "64 MB", KEPT: "INTERVAL 36 hours", COMPACT: "False"}
    assert Upkeep.of(given) == Upkeep(64 << 20, timedelta(hours=36), False)
    assert Upkeep.of({SIZE: "2g", KEPT: "interval 1 week"}) == Upkeep(2 << 30, timedelta(weeks=1))
    assert Upkeep.of({SIZE: "1000"}).target_bytes == 1000


def test_what_a_table_gets_where_nothing_is_said() -> None:
    week = "interval 7 days"
    assert complete({}, []) == {KEPT: week, LOG: week, "delta.checkpointInterval": "10"}
    longer = complete({KEPT: "interval 30 days"}, [])
    assert (longer[KEPT], longer[LOG]) == ("interval 30 days", "interval 30 days")
    shorter = complete({KEPT: "interval 1 hour"}, [])
    assert (shorter[KEPT], shorter[LOG]) == ("interval 1 hour", week)


def flow(metadata: dict[str, Any], columns: Any, tmp_path: Path, **configuration: Any) -> Flow:
    toy = Scenario(tmp_path, "local")
    toy.table("t", columns, metadata)
    toy.save()
    table = {"source_table": "t", "table_configuration": configuration}
    spec = parse_spec({"connection_name": "toy", "objects": [{"table": table}]})
    (planned,) = plan_flows(spec, toy.connector({"script": str(toy.script)}))
    return planned


@pytest.mark.parametrize(
    ("metadata", "columns", "configuration", "names"),
    [
        (APPEND, EVENTS, {}, "id,text"),
        (APPEND, EVENTS, {"cluster_by": ["text"]}, "text"),
        ({**CDC, "cluster_by": ["value"]}, STATES, {}, "id,at"),
        (CDC, STATES, history("t")["table_configuration"], "id,at,__START_AT,__END_AT"),
        (REPLACE, READINGS, {}, "id,at,seen"),
        (REPLACE_SPANS, SPANS, {}, "id,seen,place,begin,end"),
        (APPEND, EVENTS, {"table_properties": {STATS: "text"}}, "text"),
        (APPEND, (("x", "double"), ("a b", "string")), {}, None),
    ],
)
def test_the_log_knows_the_columns_by_which_rows_are_looked_for(
    tmp_path: Path, metadata: dict[str, Any], columns: Any, configuration: dict[str, Any], names: str | None
) -> None:
    properties = table_properties(flow(metadata, columns, tmp_path, **configuration), "local")
    assert properties.get(STATS) == names
    assert properties["lakeflow.engine"] == "local"


def test_columns_are_found_as_delta_does() -> None:
    schema = pa.schema([(name, pa.int64()) for name in ("A", "b", "c")])
    assert stats_columns({STATS: "c, `a`,nothing"}, schema) == ["A", "c"]
    assert stats_columns({"delta.dataSkippingNumIndexedCols": "2"}, schema) == ["A", "b"]
    assert stats_columns({"delta.dataSkippingNumIndexedCols": "-1"}, schema) == ["A", "b", "c"]
    assert stats_columns({}, schema) == ["A", "b", "c"]
