"""Rows and batches of connectors become batches of exactly the table's schema, or an error that names the column."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakeflow_pipeline.rows import RowError, conform, rows_to_batches

UTC = pa.timestamp("us", "UTC")
NOON = datetime(2024, 5, 1, 12, tzinfo=timezone.utc)


def convert(value: Any, kind: pa.DataType, nullable: bool = True) -> Any:
    schema = pa.schema([pa.field("x", kind, nullable), pa.field("y", pa.int64())])
    (batch,) = rows_to_batches([{"x": value, "y": 1, "undeclared": 2}], schema, table="t")
    assert batch.schema.equals(schema, check_metadata=True)
    return batch.column("x")[0].as_py()


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        (7, pa.string(), "7"),
        ("7", pa.int64(), 7),
        (7.0, pa.int32(), 7),
        ("1e3", pa.float64(), 1000.0),
        (0.1, pa.decimal128(10, 3), Decimal("0.100")),
        ("Yes", pa.bool_(), True),
        (0, pa.bool_(), False),
        ("2024-05-01T12:00:00Z", UTC, NOON),
        ("2024-05-01T14:00:00+02:00", UTC, NOON),
        ("2024-05-01T12:00:00.1234567Z", UTC, NOON.replace(microsecond=123456)),
        ("2024-05-01", UTC, NOON.replace(hour=0)),
        (datetime(2024, 5, 1, 12), UTC, NOON),
        (1714564800, UTC, NOON),
        ("2024-05-01T12:00:00Z", pa.timestamp("us"), NOON.replace(tzinfo=None)),
        ("2024-05-01", pa.date32(), date(2024, 5, 1)),
        (NOON, pa.date32(), date(2024, 5, 1)),
        ("aGk=", pa.binary(), b"hi"),
        (("a", None), pa.list_(pa.string()), ["a", None]),
        ({"a": "1"}, pa.struct([("a", pa.int64()), ("b", pa.string())]), {"a": 1, "b": None}),
        ({"k": "2"}, pa.map_(pa.string(), pa.int64()), [("k", 2)]),
        (None, pa.string(), None),
    ],
)
def test_values_that_are_taken(value: Any, kind: pa.DataType, expected: Any) -> None:
    assert convert(value, kind) == expected


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"Name": "No Data", "Value": 248}, pa.float64()),
        ({"a": 1}, pa.string()),
        (True, pa.string()),
        (True, pa.int64()),
        (7.5, pa.int64()),
        ("7.0", pa.int64()),
        (1 << 31, pa.int32()),
        (float("inf"), pa.int64()),
        ("", pa.float64()),
        ("off", pa.bool_()),
        ("*", UTC),
        ("2024-13-01T00:00:00Z", UTC),
        (date(2024, 5, 1), UTC),
        ("01/05/2024", pa.date32()),
        ("deadbee", pa.binary()),
        ("abc", pa.list_(pa.string())),
        ([None], pa.list_(pa.field("element", pa.string(), nullable=False))),
        ({}, pa.struct([("a", pa.int64())])),
        ("x", pa.decimal128(10, 2)),
        (Decimal("1.005"), pa.decimal128(10, 2)),
    ],
)
def test_values_that_are_refused(value: Any, kind: pa.DataType) -> None:
    with pytest.raises(RowError, match="table 't', column 'x'"):
        convert(value, kind)


def test_a_null_where_none_may_be() -> None:
    with pytest.raises(RowError, match="column 'x': declared not null"):
        convert(None, pa.string(), nullable=False)


@pytest.mark.parametrize("row", [{}, None, ("a", 1), [1]])
def test_what_is_no_row(row: Any) -> None:
    with pytest.raises(RowError, match="not a dict with columns"):
        list(rows_to_batches([row], pa.schema([("x", pa.string())]), table="t"))


@given(
    st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2200, 1, 1)),
    st.integers(-23 * 60, 23 * 60),
    st.integers(0, 9),
)
def test_any_iso_text_is_its_moment_floored(moment: datetime, minutes: int, digits: int) -> None:
    zone = timezone(timedelta(minutes=minutes))
    fraction = f"{moment.microsecond:06d}123"[:digits]
    text = moment.strftime("%Y-%m-%dT%H:%M:%S").rjust(19, "0") + (f".{fraction}" if digits else "")
    sign = "+" if minutes >= 0 else "-"
    text += f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
    micros = int((fraction or "0").ljust(6, "0")[:6])
    expected = moment.replace(microsecond=micros, tzinfo=zone).astimezone(timezone.utc)
    assert convert(text, UTC) == expected


@given(st.lists(st.integers(-(2**63), 2**63 - 1), max_size=30), st.integers(1, 7))
def test_rows_keep_their_order_in_batches_of_a_size(numbers: list[int], size: int) -> None:
    schema = pa.schema([("x", pa.int64())])
    batches = list(rows_to_batches(({"x": n} for n in numbers), schema, table="t", batch_rows=size))
    assert [n for batch in batches for n in batch.column("x").to_pylist()] == numbers
    assert all(0 < batch.num_rows <= size for batch in batches)


TARGET = pa.schema(
    [
        pa.field("id", pa.int64(), False),
        pa.field("name", pa.string()),
        pa.field("at", UTC, metadata={"comment": "When"}),
    ]
)


def _batch(**columns: Any) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


def test_batches_are_reordered_and_cast() -> None:
    given = _batch(
        at=pa.array([NOON, None], pa.timestamp("ns", "Europe/Oslo")),
        name=pa.array(["a", "b"]).dictionary_encode(),
        id=pa.array([1, 2], pa.int32()),
    )
    (fitted,) = conform([given, given.slice(0, 0)], TARGET, table="t")
    assert fitted.schema.equals(TARGET, check_metadata=True)
    assert fitted.to_pylist() == [{"id": 1, "name": "a", "at": NOON}, {"id": 2, "name": "b", "at": None}]


def test_long_batches_are_cut() -> None:
    given = _batch(id=[1, 2, 3], name=["a", "b", "c"], at=pa.array([NOON] * 3, UTC))
    assert [batch.num_rows for batch in conform([given], TARGET, table="t", batch_rows=2)] == [2, 1]


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"id": [1], "name": ["a"]}, r"lacks columns \['at'\]"),
        ({"id": [1], "name": ["a"], "at": [NOON], "more": [1]}, r"undeclared columns \['more'\]"),
        ({"id": [None], "name": ["a"], "at": [NOON]}, "column 'id'"),
        ({"id": ["x"], "name": ["a"], "at": [NOON]}, "column 'id'"),
        (
            {"id": [1], "name": ["a"], "at": pa.array([1], pa.timestamp("ns", "UTC"))},
            "column 'at': .* without loss",
        ),
    ],
)
def test_batches_that_do_not_fit(columns: dict[str, Any], message: str) -> None:
    with pytest.raises(RowError, match=message):
        list(conform([_batch(**columns)], TARGET, table="t"))


def test_missing_columns_may_be_filled() -> None:
    (fitted,) = conform([_batch(id=[1])], TARGET, table="t", fill_missing=True)
    assert fitted.to_pylist() == [{"id": 1, "name": None, "at": None}]


def test_what_is_no_batch() -> None:
    with pytest.raises(RowError, match="gave a dict, not a RecordBatch"):
        list(conform([{"id": 1}], TARGET, table="t"))
