"""Rows as connectors give them (dicts or Arrow batches) into record batches of exactly the table's schema.

Dict rows are converted strictly: text that spells a number is taken as one, but nothing is guessed or rounded (only
time below the microsecond is cut). What does not fit is a :class:`RowError` that names table and column. Arrow batches
are reordered and cast where that loses nothing.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from itertools import islice
from typing import Any

import pyarrow as pa

from lakeflow_pipeline.errors import PipelineError
from lakeflow_pipeline.wording import counted

BATCH_ROWS = 50_000

Converter = Callable[[Any], Any]

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|z|[+-]\d{2}:?\d{2})?)?"
)
_TRUE = frozenset({"true", "t", "yes", "y", "1"})
_FALSE = frozenset({"false", "f", "no", "n", "0"})


class RowError(PipelineError):
    """A row or batch of a connector that does not fit the table's schema."""


def rows_to_batches(
    rows: Iterable[Mapping[str, Any]], schema: pa.Schema, *, table: str, batch_rows: int = BATCH_ROWS
) -> Iterator[pa.RecordBatch]:
    """Dict rows as record batches of ``schema``, at most ``batch_rows`` each; columns not in it are left out."""
    converters = [converter_for(field.type) for field in schema]
    iterator = iter(rows)
    while chunk := list(islice(iterator, batch_rows)):
        for row in chunk:
            if not isinstance(row, Mapping) or not row:
                raise RowError(f"table {table!r}: a row is {_shown(row)}, not a dict with columns")
        columns = [_column(chunk, field, convert, table) for field, convert in zip(schema, converters, strict=True)]
        yield pa.RecordBatch.from_arrays(columns, schema=schema)


def conform(
    batches: Iterable[pa.RecordBatch],
    schema: pa.Schema,
    *,
    table: str,
    batch_rows: int = BATCH_ROWS,
    fill_missing: bool = False,
) -> Iterator[pa.RecordBatch]:
    """Batches with exactly ``schema`` (order, types, nullability, metadata), none empty, at most ``batch_rows`` long.

    Columns are matched by name and must be the schema's; with ``fill_missing`` an absent nullable column is null.
    """
    for batch in batches:
        if not isinstance(batch, pa.RecordBatch):
            raise RowError(f"table {table!r}: an Arrow read gave a {type(batch).__name__}, not a RecordBatch")
        if batch.num_rows == 0:
            continue
        fitted = batch if batch.schema.equals(schema, check_metadata=True) else _fit(batch, schema, table, fill_missing)
        _refuse_nulls(fitted, table)
        for start in range(0, fitted.num_rows, batch_rows):
            yield fitted.slice(start, batch_rows)


def converter_for(kind: pa.DataType) -> Converter:
    """How one value becomes what Arrow takes for ``kind``; raises ``ValueError`` for a value that does not fit."""
    types = pa.types
    if types.is_string(kind) or types.is_large_string(kind):
        return _text
    if types.is_boolean(kind):
        return _boolean
    if types.is_integer(kind):
        return _integer(kind.bit_width)
    if types.is_floating(kind):
        return _float
    if types.is_decimal(kind):
        return _decimal
    if types.is_timestamp(kind):
        return _timestamp if kind.tz else _timestamp_without_zone
    if types.is_date(kind):
        return _date
    if types.is_binary(kind) or types.is_large_binary(kind):
        return _binary
    if types.is_list(kind) or types.is_large_list(kind):
        return _list(kind)
    if types.is_struct(kind):
        return _struct(kind)
    if types.is_map(kind):
        return _map(kind)
    raise RowError(f"no conversion of dict rows for type {kind}")


def _column(chunk: list[Mapping[str, Any]], field: pa.Field, convert: Converter, table: str) -> pa.Array:
    values = [row.get(field.name) for row in chunk]
    try:
        if not field.nullable and any(value is None for value in values):
            raise ValueError("declared not null, but a row has no value for it")
        return pa.array([None if value is None else convert(value) for value in values], type=field.type)
    except (ValueError, TypeError, OverflowError, InvalidOperation, pa.ArrowException) as error:
        raise RowError(f"table {table!r}, column {field.name!r}: {error}") from error


def _fit(batch: pa.RecordBatch, schema: pa.Schema, table: str, fill_missing: bool) -> pa.RecordBatch:
    names = set(batch.schema.names)
    unknown = [name for name in batch.schema.names if schema.get_field_index(name) < 0]
    missing = [field.name for field in schema if field.name not in names and not (fill_missing and field.nullable)]
    if unknown or missing:
        raise RowError(f"table {table!r}: a batch lacks columns {missing} and has undeclared columns {unknown}")
    arrays = []
    for field in schema:
        if field.name not in names:
            arrays.append(pa.nulls(batch.num_rows, field.type))
            continue
        column = batch.column(field.name)
        try:
            arrays.append(column if column.type == field.type else column.cast(field.type))
        except pa.ArrowException as error:
            raise RowError(
                f"table {table!r}, column {field.name!r}: {column.type} cannot be {field.type} without loss: {error}"
            ) from error
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _refuse_nulls(batch: pa.RecordBatch, table: str) -> None:
    for field, column in zip(batch.schema, batch.columns, strict=True):
        if not field.nullable and column.null_count:
            nulls = column.null_count
            raise RowError(
                f"table {table!r}, column {field.name!r}: declared not null, but null in {counted(nulls, 'row')}"
            )


def _shown(value: Any) -> str:
    text = repr(value)
    return f"{text if len(text) <= 60 else text[:57] + '...'} ({type(value).__name__})"


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return str(value)
    raise ValueError(f"{_shown(value)} is no text; give a string (JSON for objects and lists)")


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    text = str(value).strip().lower() if isinstance(value, (str, int)) else ""
    if text in _TRUE:
        return True
    if text in _FALSE:
        return False
    raise ValueError(f"{_shown(value)} is no boolean")


def _integer(bits: int) -> Converter:
    low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1

    def convert(value: Any) -> int:
        if isinstance(value, bool):
            raise ValueError(f"{_shown(value)} is no integer")
        if (isinstance(value, (float, Decimal)) and value % 1 == 0) or isinstance(value, (int, str)):
            number = int(value)
            if low <= number <= high:
                return number
        raise ValueError(f"{_shown(value)} is no {bits}-bit integer")

    return convert


def _float(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float, str, Decimal)):
        raise ValueError(f"{_shown(value)} is no number")
    return float(value)


def _decimal(value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (int, float, str, Decimal)):
        raise ValueError(f"{_shown(value)} is no decimal number")
    try:
        # The source means a float's shortest text, not its binary expansion.
        return value if isinstance(value, Decimal) else Decimal(str(value))
    except InvalidOperation as error:
        raise ValueError(f"{_shown(value)} is no decimal number") from error


def _timestamp(value: Any) -> datetime:
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=timezone.utc)
    if isinstance(value, str):
        return _from_iso(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _EPOCH + timedelta(seconds=value)
    raise ValueError(f"{_shown(value)} is no timestamp")


def _timestamp_without_zone(value: Any) -> datetime:
    return _timestamp(value).replace(tzinfo=None)


def _from_iso(text: str) -> datetime:
    """ISO 8601 in UTC unless it names an offset; digits below the microsecond are cut (floored), as PI's are."""
    match = _ISO.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"{_shown(text)} is no ISO timestamp")
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    micros = int((fraction or "0").ljust(6, "0")[:6])
    stamp = datetime(
        int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), micros, timezone.utc
    )
    if zone and zone not in "Zz":
        shift = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
        stamp -= shift if zone[0] == "+" else -shift
    return stamp


def _date(value: Any) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        return date.fromisoformat(value.strip())
    raise ValueError(f"{_shown(value)} is no date")


def _binary(value: Any) -> bytes:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    if isinstance(value, list):
        return bytes(value)
    if isinstance(value, str):
        try:
            return base64.b64decode(value, validate=True)
        except binascii.Error as error:
            raise ValueError(f"{_shown(value)} is no base64 text") from error
    raise ValueError(f"{_shown(value)} is no binary")


def _list(kind: pa.DataType) -> Converter:
    element = _nested(kind.value_field, "element")

    def convert(value: Any) -> list[Any]:
        if not isinstance(value, (list, tuple)):
            raise ValueError(f"{_shown(value)} is no list")
        return [element(item) for item in value]

    return convert


def _struct(kind: pa.DataType) -> Converter:
    fields = [kind.field(i) for i in range(kind.num_fields)]
    converters = {field.name: _nested(field, field.name) for field in fields}

    def convert(value: Any) -> dict[str, Any]:
        if not isinstance(value, Mapping) or not value:
            raise ValueError(f"{_shown(value)} is no object with fields")
        return {name: inner(value.get(name)) for name, inner in converters.items()}

    return convert


def _map(kind: pa.DataType) -> Converter:
    key, item = _nested(kind.key_field, "key"), _nested(kind.item_field, "value")

    def convert(value: Any) -> list[tuple[Any, Any]]:
        if not isinstance(value, Mapping):
            raise ValueError(f"{_shown(value)} is no map")
        return [(key(k), item(v)) for k, v in value.items()]

    return convert


def _nested(field: pa.Field, name: str) -> Converter:
    inner = converter_for(field.type)

    def convert(value: Any) -> Any:
        if value is None:
            if not field.nullable:
                raise ValueError(f"its {name!r} is declared not null, but is null")
            return None
        return inner(value)

    return convert
