"""What the Lakeflow community connector framework does to a value of a dict row.

Its conversion (databrickslabs/lakeflow-community-connectors, ``libs/utils.py``) refuses some values inside a Spark task
and silently changes others. These checks find both before a cluster does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pyspark.sql.types import DataType, StructType

# More than six digits are refused on Python 3.10; a text without a zone takes the worker's.
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:?\d\d)")
_BOOLEANS = frozenset({"true", "t", "yes", "y", "1", "false", "f", "no", "n", "0"})

_UNSUPPORTED = re.compile(r"(byte|short|timestamp_ntz|void|time|interval .*|varchar.*|char.*)")


def unsupported_type(kind: DataType) -> str | None:
    """Why the framework cannot convert any value of this type; ``None`` when it can."""
    from pyspark.sql import types as spark

    if isinstance(kind, spark.ArrayType):
        return unsupported_type(kind.elementType)
    if isinstance(kind, spark.MapType):
        return unsupported_type(kind.keyType) or unsupported_type(kind.valueType)
    if isinstance(kind, spark.StructType):
        return next((why for why in (unsupported_type(f.dataType) for f in kind.fields) if why), None)
    name: Any = kind.typeName()  # type: ignore[no-untyped-call,unused-ignore]
    return f"type {name} is not converted by the framework" if _UNSUPPORTED.fullmatch(name) else None


def row_problem(row: Any, schema: StructType, where: str = "") -> str | None:
    """Why a dict row would be refused or changed; ``None`` when it is taken as it is."""
    if not isinstance(row, Mapping):
        return f"{where or 'the row'} is a {type(row).__name__}, not a dict"
    if not row:
        return f"{where or 'the row'} is an empty dict"
    undeclared = sorted(set(row) - {field.name for field in schema.fields})
    if undeclared:
        return f"{where or 'the row'} has columns that the schema does not declare, they would be lost: {undeclared}"
    for field in schema.fields:
        name = f"{where}.{field.name}" if where else field.name
        value = row.get(field.name)
        if value is None:
            if not field.nullable:
                return f"column {name} is declared not null, but is missing or null"
            continue
        problem = value_problem(value, field.dataType, name)
        if problem:
            return problem
    return None


def nullable(schema: StructType) -> StructType:
    """The schema with every column nullable."""
    from pyspark.sql.types import StructField, StructType

    return StructType([StructField(field.name, field.dataType, True, field.metadata) for field in schema.fields])


def value_problem(value: Any, kind: DataType, where: str) -> str | None:
    """As :func:`row_problem`, of one value that is not ``None``."""
    from pyspark.sql import types as spark

    if isinstance(kind, spark.StructType):
        return row_problem(value, kind, where)
    if isinstance(kind, spark.ArrayType):
        if not isinstance(value, list):
            return f"column {where}: {type(value).__name__} is no list"
        return _first(value, kind.elementType, kind.containsNull, where)
    if isinstance(kind, spark.MapType):
        if not isinstance(value, Mapping):
            return f"column {where}: {type(value).__name__} is no dict"
        return _first(list(value), kind.keyType, False, where) or _first(
            list(value.values()), kind.valueType, kind.valueContainsNull, where
        )
    name: Any = kind.typeName()  # type: ignore[no-untyped-call,unused-ignore]
    accepted = _ACCEPTED.get(name.split("(")[0])
    if accepted is None or accepted(value):
        return None
    text = repr(value)
    return f"column {where}: {text[:60]} ({type(value).__name__}) is no {name}"


def _first(values: list[Any], kind: DataType, nullable: bool, where: str) -> str | None:
    for value in values:
        if value is None:
            if nullable:
                continue
            return f"column {where}: an element is null"
        problem = value_problem(value, kind, where)
        if problem:
            return problem
    return None


def _plain(value: Any, *kinds: type) -> bool:
    return isinstance(value, kinds) and not isinstance(value, bool)


def _is_integer(value: Any) -> bool:
    if _plain(value, float):
        return bool(value.is_integer())
    return _plain(value, int) or (isinstance(value, str) and re.fullmatch(r"[+-]?\d+", value) is not None)


def _is_float(value: Any) -> bool:
    if isinstance(value, str):
        try:
            float(value)
        except ValueError:
            return False
        return True
    return _plain(value, int, float, Decimal)


def _is_decimal(value: Any) -> bool:
    try:
        return _plain(value, int, float, Decimal, str) and Decimal(str(value)).is_finite()
    except InvalidOperation:
        return False


def _is_timestamp(value: Any) -> bool:
    if isinstance(value, datetime):
        return value.tzinfo is not None
    return isinstance(value, str) and _TIMESTAMP.fullmatch(value) is not None


def _is_date(value: Any) -> bool:
    if isinstance(value, str):
        try:
            date.fromisoformat(value)
        except ValueError:
            return False
        return True
    return isinstance(value, datetime)


_ACCEPTED: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: _plain(value, str, int, float, Decimal),
    "integer": _is_integer,
    "long": _is_integer,
    "float": _is_float,
    "double": _is_float,
    "decimal": _is_decimal,
    "boolean": lambda value: isinstance(value, bool) or str(value).strip().lower() in _BOOLEANS,
    "timestamp": _is_timestamp,
    "date": _is_date,
    "binary": lambda value: isinstance(value, (bytes, bytearray)),
}
