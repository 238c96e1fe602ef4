"""A table's schema is kept once, as Arrow; Spark's types are made from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from lakeflow_pipeline.capabilities import reads_arrow
from lakeflow_pipeline.contract import KEPT, WINDOW_END, WINDOW_START
from lakeflow_pipeline.errors import PipelineError
from lakeflow_pipeline.flows import END_AT, START_AT, Cdc, Flow, Replace, Snapshot, Write
from lakeflow_pipeline.install_hint import install_hint

if TYPE_CHECKING:
    from pyspark.sql.types import DataType, StructType

TIMESTAMP = pa.timestamp("us", tz="UTC")

_FROM_SPARK: dict[str, pa.DataType] = {
    "string": pa.string(),
    "boolean": pa.bool_(),
    "byte": pa.int8(),
    "short": pa.int16(),
    "integer": pa.int32(),
    "long": pa.int64(),
    "float": pa.float32(),
    "double": pa.float64(),
    "date": pa.date32(),
    "binary": pa.binary(),
    "timestamp": TIMESTAMP,
    "timestamp_ntz": pa.timestamp("us"),
}


def field_comment(field: pa.Field) -> str | None:
    """The comment kept in a field's metadata."""
    metadata = field.metadata or {}
    comment = metadata.get(b"comment")
    return comment.decode() if comment is not None else None


def to_spark(schema: pa.Schema) -> StructType:
    """Spark's ``StructType`` of an Arrow schema, with nullability and comments.

    Raises :class:`PipelineError` when PySpark is not installed or a type has no counterpart.
    """
    try:
        from pyspark.sql.types import StructField, StructType
    except ImportError as error:
        raise PipelineError(
            f"a Spark schema was asked for, but PySpark is not installed: {install_hint('spark')}"
        ) from error
    fields = []
    for field in schema:
        comment = field_comment(field)
        metadata: dict[str, Any] = {"comment": comment} if comment else {}
        fields.append(StructField(field.name, _spark_type(field.type), field.nullable, metadata))
    return StructType(fields)


def _spark_type(kind: pa.DataType) -> DataType:
    from pyspark.sql import types as spark

    simple: list[tuple[pa.DataType, type[DataType]]] = [
        (pa.string(), spark.StringType),
        (pa.large_string(), spark.StringType),
        (pa.bool_(), spark.BooleanType),
        (pa.int32(), spark.IntegerType),
        (pa.int64(), spark.LongType),
        (pa.float32(), spark.FloatType),
        (pa.float64(), spark.DoubleType),
        (pa.date32(), spark.DateType),
        (pa.binary(), spark.BinaryType),
    ]
    for arrow, cls in simple:
        if kind.equals(arrow):
            return cls()
    if pa.types.is_timestamp(kind):
        return spark.TimestampType() if kind.tz else spark.TimestampNTZType()
    if pa.types.is_decimal(kind):
        return spark.DecimalType(kind.precision, kind.scale)
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        return spark.ArrayType(_spark_type(kind.value_type), kind.value_field.nullable)
    if pa.types.is_struct(kind):
        fields = [kind.field(i) for i in range(kind.num_fields)]
        return spark.StructType([spark.StructField(f.name, _spark_type(f.type), f.nullable) for f in fields])
    if pa.types.is_dictionary(kind):
        return _spark_type(kind.value_type)
    raise PipelineError(f"no Spark type for Arrow type {kind}")


def source_schema(connector: Any, table: str, options: Mapping[str, str]) -> pa.Schema:
    """The schema of a connector's table as Arrow, from its Arrow or its Spark schema."""
    if reads_arrow(connector):
        schema: pa.Schema = connector.arrow_schema(table, dict(options))
        return schema
    return from_spark(connector.get_table_schema(table, dict(options)))


def read_schema(connector: Any, flow: Flow) -> pa.Schema:
    """The schema of what is read for a flow: `source_schema`, with the columns of windows where windows
    are replaced, and that of markers where rows may stay. The destination's schema comes from `source_schema` with the
    flow's own options.

    Raises `PipelineError` when the source gives no windows or no markers though its metadata says so.
    """
    schema = source_schema(connector, flow.source_table, flow.read_options)
    if isinstance(flow.write, Replace):
        for name in (WINDOW_START, WINDOW_END):
            if name not in schema.names or _plain_type(schema.field(name).type) != TIMESTAMP:
                raise PipelineError(
                    f"table {flow.source_table!r}: the source reads it in windows, but its rows have no timestamp "
                    f"{name!r} when they are asked for"
                )
    marked = KEPT in schema.names and schema.field(KEPT).type == pa.bool_()
    if isinstance(flow.write, Snapshot) and flow.write.kept and not marked:
        raise PipelineError(
            f"table {flow.source_table!r}: the source may leave rows of it out, but its rows have no boolean "
            f"{KEPT!r} when it is asked for"
        )
    return schema


def from_spark(schema: StructType) -> pa.Schema:
    """Arrow's schema of a Spark ``StructType``, with nullability and comments; needs no PySpark of its own.

    Raises :class:`PipelineError` for a type that has no counterpart.
    """
    return pa.schema([_arrow_field(field) for field in schema.jsonValue()["fields"]])


def _arrow_field(described: Mapping[str, Any]) -> pa.Field:
    comment = described.get("metadata", {}).get("comment")
    metadata = {b"comment": str(comment).encode()} if comment else None
    return pa.field(described["name"], _arrow_type(described["type"]), described["nullable"], metadata)


def _arrow_type(described: Any) -> pa.DataType:
    """``described`` is a type of Spark's schema JSON: a name, or an object for a nested type."""
    if isinstance(described, str):
        if described in _FROM_SPARK:
            return _FROM_SPARK[described]
        if described.startswith("decimal("):
            precision, scale = described[len("decimal(") : -1].split(",")
            return pa.decimal128(int(precision), int(scale))
    elif described["type"] == "array":
        return pa.list_(pa.field("element", _arrow_type(described["elementType"]), described["containsNull"]))
    elif described["type"] == "struct":
        return pa.struct([_arrow_field(field) for field in described["fields"]])
    raise PipelineError(f"no Arrow type for Spark type {described!r}")


def destination_schema(source: pa.Schema, write: Write) -> pa.Schema:
    """The schema of the table that a flow writes: the source's, with the columns of history where it is kept.

    Dictionary-encoded and large types become their plain ones: Delta knows no others.
    """
    fields = [pa.field(f.name, _plain_type(f.type), f.nullable, _comment_only(f)) for f in source]
    if isinstance(write, (Cdc, Snapshot)) and write.scd == 2:
        kind = source.field(write.sequence).type if isinstance(write, Cdc) else TIMESTAMP
        fields += [
            pa.field(START_AT, _plain_type(kind), True, {"comment": "Where this version of the row begins"}),
            pa.field(END_AT, _plain_type(kind), True, {"comment": "Where it ends; null for the current version"}),
        ]
    return pa.schema(fields)


def _comment_only(field: pa.Field) -> dict[str, str] | None:
    comment = field_comment(field)
    return {"comment": comment} if comment else None


def _plain_type(kind: pa.DataType) -> pa.DataType:
    if pa.types.is_dictionary(kind):
        return _plain_type(kind.value_type)
    if pa.types.is_large_string(kind):
        return pa.string()
    if pa.types.is_large_binary(kind):
        return pa.binary()
    if pa.types.is_timestamp(kind):
        return TIMESTAMP if kind.tz else pa.timestamp("us")
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        return pa.list_(pa.field("element", _plain_type(kind.value_type), kind.value_field.nullable))
    if pa.types.is_struct(kind):
        fields = [kind.field(i) for i in range(kind.num_fields)]
        return pa.struct([pa.field(f.name, _plain_type(f.type), f.nullable) for f in fields])
    return kind
