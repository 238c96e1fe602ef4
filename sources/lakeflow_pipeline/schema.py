"""A table's schema is kept once, as Arrow; Spark's types are made from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa

from lakeflow_pipeline.errors import PipelineError

if TYPE_CHECKING:
    from pyspark.sql.types import DataType, StructType


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
            "a Spark schema was asked for, but PySpark is not installed: pip install 'lakeflow-osipi[spark]'"
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
