"""Files that engine local writes: sorted, of the wanted size, with statistics that are true."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from deltalake import DeltaTable, Schema
from deltalake.query import QueryBuilder
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lakeflow_pipeline.engines.files import parquet as files
from lakeflow_pipeline.engines.files import sorted_merge as merge
from lakeflow_pipeline.engines.files.parquet import DataFile, FileWriter, Shape
from lakeflow_pipeline.engines.files.sorted_merge import is_in_order, merged, rows_of, spans_of
from lakeflow_pipeline.engines.files.sorting import in_order, is_sorted, key_at
from lakeflow_pipeline.engines.local.commit import add_files

TIME = pa.timestamp("us", "UTC")
SCHEMA = pa.schema(
    [
        pa.field("id", pa.string()),
        pa.field("at", TIME),
        pa.field("number", pa.int64()),
        pa.field("value", pa.float64()),
        pa.field("names", pa.list_(pa.string())),
    ]
)
BEGIN = datetime(2026, 1, 1, 0, 0, 0, 1, timezone.utc)

Row = tuple[Any, ...]
rows_drawn = st.lists(
    st.tuples(
        st.sampled_from(["", "a", "b", "ä", "b" * 300, None]),
        st.none() | st.integers(0, 3).map(lambda hours: BEGIN + timedelta(hours=hours)),
        st.none() | st.integers(-2, 2),
        st.none() | st.sampled_from([-1.5, 0.0, float("inf"), float("nan")]),
        st.none() | st.just(["x", "y"]),
    ),
    max_size=40,
)
orders = st.sampled_from([("id", "at"), ("at", "id"), ("number",), ("value", "at"), ("id",)])


def batches(rows: list[Row], size: int) -> list[pa.RecordBatch]:
    columns = [pa.array([row[index] for row in rows], field.type) for index, field in enumerate(SCHEMA)]
    return pa.Table.from_arrays(columns, schema=SCHEMA).to_batches(max_chunksize=size)


def counted(tables: list[pa.Table]) -> Counter[str]:
    return Counter(repr(tuple(row.values())) for table in tables for row in table.to_pylist())


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of a few rows are put together as ones of millions would be."""
    monkeypatch.setattr(files, "ROW_GROUP_ROWS", 3)
    monkeypatch.setattr(files, "SORTED_ROWS", 6)
    monkeypatch.setattr(merge, "BATCH_ROWS", 2)


@settings(max_examples=60)
@given(
    drawn=st.lists(rows_drawn, min_size=1, max_size=4), sort_by=orders, size=st.integers(1, 9), most=st.integers(3, 9)
)
@example(
    drawn=[
        [("", None, None, number, None) for number in (None, None, None, -1.5, float("nan"))],
        [("", None, None, 0.0, None)],
    ],
    sort_by=("value", "at"),
    size=1,
    most=3,
)
@pytest.mark.usefixtures("small")
def test_rows_come_back_in_order(
    tmp_path_factory: pytest.TempPathFactory, drawn: list[list[Row]], sort_by: tuple[str, ...], size: int, most: int
) -> None:
    directory = tmp_path_factory.mktemp("files")
    shape = Shape(SCHEMA, sort_by, (), 1 << 30)
    written: list[DataFile] = []
    for index, rows in enumerate(drawn):
        written += FileWriter(shape, directory, f"part-{index}", most).write_all(batches(rows, size))
    given_rows = counted([pa.Table.from_batches(batches(rows, 9), SCHEMA) for rows in drawn])
    paths = [file.path for file in written]
    assert sum(file.rows for file in written) == given_rows.total()
    for path in paths:
        assert is_in_order(path, sort_by)
        assert not is_in_order(path, (*sort_by, "names"))
        assert is_sorted_by(pa.Table.from_batches(rows_of(path, SCHEMA), SCHEMA), sort_by)
    for count in (1, 3):
        spans = spans_of(paths, shape, count)
        read = [list(merged(paths, shape, span)) for span in spans]
        plain = [pa.concat_tables([part.cast(SCHEMA) for part in parts]) for parts in read if parts]
        assert counted(plain) == given_rows
        if plain:
            assert is_sorted_by(pa.concat_tables(plain), sort_by)


def is_sorted_by(table: pa.Table, names: tuple[str, ...]) -> bool:
    keys = [key_at(table, names, index) for index in range(table.num_rows)]
    return keys == sorted(keys)


@pytest.mark.parametrize(
    ("a", "b", "sorted_by_both"),
    [
        ([1, 1, 2], [1, 2, 0], True),
        ([1, 1, 2], [2, 1, 0], False),
        ([2, 1], [0, 0], False),
        (["ä", "b"], [0, 0], False),
        (["b", "ä"], [0, 0], True),
        ([1], [1], True),
        ([1, None], [0, 0], False),
    ],
)
def test_order_is_recognised(a: list[Any], b: list[int], sorted_by_both: bool) -> None:
    table = pa.table({"a": pa.array(a), "b": pa.array(b)})
    assert is_sorted(table, ("a", "b")) is sorted_by_both
    assert in_order(table, ()) is table
    assert is_sorted_by(in_order(table, ("a", "b")), ("a", "b"))


def test_a_file_begins_where_rows_do_not_follow(tmp_path: Path) -> None:
    shape = Shape(SCHEMA, ("id",), (), 1 << 30)
    writer = FileWriter(shape, tmp_path, "part")
    for ids in (["a", "b"], ["b", "c"], ["a"]):
        (batch,) = batches([(name, None, None, None, None) for name in ids], 9)
        writer.write(pa.Table.from_batches([batch]))
    assert [file.rows for file in writer.close()] == [4, 1]


@pytest.mark.usefixtures("small")
def test_a_file_ends_where_it_is_large(tmp_path: Path) -> None:
    shape = Shape(SCHEMA, (), (), 1)
    written = FileWriter(shape, tmp_path, "part").write_all(batches([("a", None, 1, 1.0, None)] * 8, 4))
    assert [file.rows for file in written] == [3, 3, 2]
    assert sorted(tmp_path.iterdir()) == [file.path for file in written]


def test_large_rows_are_not_held_in_great_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "SORTED_BYTES", 10_000)
    rows: list[Row] = [("x" * 1000, None, index, None, None) for index in range(50)]
    (file,) = FileWriter(Shape(SCHEMA, ("number",), (), 1 << 30), tmp_path, "part").write_all(batches(rows, 5))
    metadata = pq.read_metadata(file.path)
    assert metadata.num_row_groups >= 5
    assert metadata.num_rows == 50


def test_the_statistics_in_the_log(tmp_path: Path) -> None:
    rows: list[Row] = [
        ("b" * 300, BEGIN, 3, 2.5, ["x"]),
        ("a", BEGIN + timedelta(microseconds=1), None, float("nan"), None),
        (None, None, -3, float("-inf"), None),
    ]
    (file,) = FileWriter(Shape(SCHEMA, ("id",), tuple(SCHEMA.names), 1 << 30), tmp_path, "part").write_all(
        batches(rows, 9)
    )
    assert json.loads(file.stats) == {
        "numRecords": 3,
        "minValues": {"id": "a", "at": "2026-01-01T00:00:00.000001Z", "number": -3},
        "maxValues": {
            "id": "b" * 256 + "\U0010ffff",
            "at": "2026-01-01T00:00:00.000002Z",
            "number": 3,
        },
        "nullCount": {"id": 1, "at": 1, "number": 1, "value": 0, "names": 2},
    }


def test_text_is_encoded_by_dictionary_and_times_by_difference(tmp_path: Path) -> None:
    rows: list[Row] = [("a", BEGIN + timedelta(seconds=index), index, index / 7, None) for index in range(1000)]
    (file,) = FileWriter(Shape(SCHEMA, ("id", "at"), (), 1 << 30), tmp_path, "part").write_all(batches(rows, 999))
    group = pq.read_metadata(file.path).row_group(0)
    encodings = {group.column(index).path_in_schema: group.column(index).encodings for index in range(4)}
    assert "RLE_DICTIONARY" in encodings["id"]
    assert "DELTA_BINARY_PACKED" in encodings["at"]
    assert "DELTA_BINARY_PACKED" in encodings["number"]
    assert "RLE_DICTIONARY" not in encodings["value"]
    assert {group.column(index).compression for index in range(4)} == {"ZSTD"}


@settings(max_examples=25)
@given(drawn=rows_drawn.filter(bool), name=st.sampled_from(["id", "at", "number"]))
@pytest.mark.usefixtures("small")
def test_readers_that_skip_files_find_all_rows(
    tmp_path_factory: pytest.TempPathFactory, drawn: list[Row], name: str
) -> None:
    """What a file is said to hold never hides a row from a filter."""
    root = tmp_path_factory.mktemp("table")
    table = DeltaTable.create(
        root / "t",
        Schema.from_arrow(SCHEMA),
        configuration={"delta.dataSkippingStatsColumns": "id,at,number"},
    )
    shape = Shape(SCHEMA, ("id", "at"), ("id", "at", "number"), 1)
    add_files(table, FileWriter(shape, root, "part").write_all(batches(drawn, 4)), SCHEMA, None, False)
    table = DeltaTable(root / "t")
    assert table.to_pyarrow_table().num_rows == len(drawn)
    index = SCHEMA.get_field_index(name)
    for value in {row[index] for row in drawn if row[index] is not None}:
        wanted = sum(row[index] is not None and row[index] >= value for row in drawn)
        bound = pa.scalar(value, SCHEMA.field(name).type)
        assert table.to_pyarrow_dataset().count_rows(filter=ds.field(name) >= bound) == wanted
        literal = f"'{value.isoformat()}'" if name == "at" else str(value) if name == "number" else f"'{value}'"
        found = QueryBuilder().register("t", table).execute(f"SELECT count(*) AS n FROM t WHERE {name} >= {literal}")
        assert pa.table(found).column("n").to_pylist() == [wanted]
