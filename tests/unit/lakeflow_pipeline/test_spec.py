"""The pipeline spec: what it takes, and how it tells what it does not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lakeflow_pipeline.errors import ConfigurationError, exit_code
from lakeflow_pipeline.spec import PipelineSpec, load_spec, parse_spec

WHOLE = """
connection_name: plant
objects:
  - table:
      source_table: timeseries
      destination_catalog: main
      destination_schema: bronze
      destination_table: values
      table_configuration:
        scd_type: append_only
        primary_keys: '["web_id", "timestamp"]'
        sequence_by: read_at
        cluster_by: web_id, timestamp
        Tag_Filter: "sin*"
        tags: [a, "b,c"]
        headers: {x: 1, since: 2024-01-01}
        start_time: 2024-01-01
        end_time: 2024-01-01T10:00:00Z
        with_zone: 2024-01-01 10:00:00+02:00
        without_zone: 2024-01-01 10:00:00
        verify: yes
        page_size: 1000
        window: 5.0e+6
        ratio: 0.5
        nothing: null
  - table: {source_table: points, table_configuration: }
"""


def spec_of(tmp_path: Path, text: str) -> PipelineSpec:
    path = tmp_path / "pipeline.yaml"
    path.write_text(text)
    return load_spec(path)


def refusal(tmp_path: Path, text: str) -> str:
    with pytest.raises(ConfigurationError) as caught:
        spec_of(tmp_path, text)
    message = str(caught.value)
    assert exit_code(caught.value) == 2
    assert message.startswith((str(tmp_path / "pipeline.yaml"), "pipeline spec"))
    assert "\n" not in message
    return message


def one(**table: Any) -> dict[str, Any]:
    return {"connection_name": "c", "objects": [{"table": table}]}


def test_everything_it_takes(tmp_path: Path) -> None:
    spec = spec_of(tmp_path, WHOLE)
    first, second = (entry.table for entry in spec.objects)
    assert spec.connection_name == "plant"
    assert (first.source_table, first.destination_catalog, first.destination_schema, first.destination_table) == (
        "timeseries", "main", "bronze", "values",
    )  # fmt: skip
    configuration = first.table_configuration
    assert configuration.scd_type == "APPEND_ONLY"
    assert configuration.primary_keys == ["web_id", "timestamp"]
    assert configuration.sequence_by == "read_at"
    assert configuration.cluster_by == ["web_id", "timestamp"]
    assert configuration.options == {
        "tag_filter": "sin*",
        "tags": '["a", "b,c"]',
        "headers": '{"x": "1", "since": "2024-01-01"}',
        "start_time": "2024-01-01",
        "end_time": "2024-01-01T10:00:00Z",
        "with_zone": "2024-01-01 10:00:00+02:00",
        "without_zone": "2024-01-01 10:00:00",
        "verify": "yes",
        "page_size": "1000",
        "window": "5.0e+6",
        "ratio": "0.5",
    }
    assert second.table_configuration.options == {}
    assert second.table_configuration.scd_type is None


def test_one_key_needs_no_list() -> None:
    spec = parse_spec(one(source_table="t", table_configuration={"primary_keys": "Part No, one"}))
    assert spec.objects[0].table.table_configuration.primary_keys == ["Part No, one"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("connection: plant\nobjects: [{table: {source_table: t}}]", ["connection", "did you mean 'connection_name'?"]),
        ("objects: [{table: {source_table: t}}]", ["connection_name is missing"]),
        ("connection_name: ' '\nobjects: [{table: {source_table: t}}]", ["connection_name"]),
        ("connection_name: c\nobjects: []", ["objects"]),
        ("connection_name: c\nobjects: [{tabel: {source_table: t}}]", ["objects[0].tabel", "did you mean 'table'?"]),
        ("connection_name: c\nobjects: [{table: {}}]", ["objects[0].table.source_table is missing"]),
        (
            "connection_name: c\nobjects: [{table: {source_table: t}}, {table: {source_tabel: t}}]",
            ["objects[1].table.source_tabel", "did you mean 'source_table'?"],
        ),
        (
            "connection_name: c\nobjects: [{table: {source_table: t, flavour: x}}]",
            ["objects[0].table.flavour", "known are", "table_configuration"],
        ),
        (
            "connection_name: c\nobjects: [{table: {source_table: t, table_configuration: {scd_typ: SCD_TYPE_1}}}]",
            ["objects[0].table.table_configuration", "'scd_typ'", "did you mean 'scd_type'?"],
        ),
        (
            "connection_name: c\nobjects: [{table: {source_table: t, table_configuration: {scd_type: SCD_TYPE_3}}}]",
            ["objects[0].table.table_configuration.scd_type", "'SCD_TYPE_1', 'SCD_TYPE_2' or 'APPEND_ONLY'"],
        ),
        (
            "connection_name: c\nobjects: [{table: {source_table: t, table_configuration: {primary_keys: '[a'}}}]",
            ["objects[0].table.table_configuration.primary_keys", "JSON"],
        ),
        (
            "connection_name: c\nobjects: [{table: {source_table: t, table_configuration: {A: 1, a: 2}}}]",
            ["objects[0].table.table_configuration", "'a' is given twice"],
        ),
        ("connection_name: c\nconnection_name: d\nobjects: []", ["line 2", "'connection_name' is given twice"]),
        ("connection_name: [\n", ["line"]),
        ("just text", ["connection_name and objects"]),
        ("", ["connection_name and objects"]),
    ],
)
def test_what_it_does_not_take(tmp_path: Path, text: str, parts: list[str]) -> None:
    message = refusal(tmp_path, text)
    for part in parts:
        assert part in message


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"pipeline spec .*nowhere\.yaml does not exist"):
        load_spec(tmp_path / "nowhere.yaml")
    with pytest.raises(ConfigurationError, match="cannot be read"):
        load_spec(tmp_path)
    (tmp_path / "binary.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigurationError, match="UTF-8"):
        load_spec(tmp_path / "binary.yaml")
