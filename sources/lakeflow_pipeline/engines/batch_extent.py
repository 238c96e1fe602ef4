"""How much a Spark micro-batch holds and which part of its table it can change, for engines spark and databricks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pyspark.sql import functions as f
from pyspark.sql.types import StructType, TimestampType

from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START
from lakeflow_pipeline.engines.scd_sql import SPARK
from lakeflow_pipeline.errors import PipelineError
from lakeflow_pipeline.flows import Cdc, Flow, Replace
from lakeflow_pipeline.wording import counted

if TYPE_CHECKING:
    from pyspark.sql import Column, DataFrame


@dataclass(frozen=True)
class Extent:
    """How much a micro-batch holds, and which part of its table it can change."""

    rows: int
    windows: int
    """Rows that mark windows. They are not rows of the table."""
    newest: Any
    """The greatest value of the sequence."""
    within: str
    """SQL: holds for every row ``t`` of the table that the batch may change. Delta skips files by it."""


def extent(batch: DataFrame, flow: Flow) -> Extent:
    """Measure a batch. Raises `PipelineError` when rows have no value in the column that orders them."""
    write = flow.write
    assert isinstance(write, (Cdc, Replace))
    replaces = isinstance(write, Replace)
    marker = f.col(WINDOW_END).isNotNull() if replaces else f.lit(False)
    sequence = f.col(SPARK.quoted(write.sequence))
    time = _time(write, batch.schema)
    first: Column = f.lit(None)
    last: Column = f.lit(None)
    if time is not None:
        first = last = f.unix_micros(f.when(~marker, f.col(SPARK.quoted(time))))
        if replaces:
            first = f.least(first, f.unix_micros(WINDOW_START))
            last = f.greatest(last, f.unix_micros(WINDOW_END))
    (found,) = (
        batch.agg(
            f.count_if(~marker).alias("rows"),
            f.count_if(marker).alias("windows"),
            f.count_if(~marker & sequence.isNull()).alias("unordered"),
            f.max(sequence).alias("newest"),
            f.min(first).alias("first"),
            f.max(last).alias("last"),
        )
        .toArrow()
        .to_pylist()
    )
    if found["unordered"]:
        raise PipelineError(
            f"table {flow.destination}: column {write.sequence!r}, which orders the rows, is empty in "
            f"{counted(found['unordered'], 'row')}: choose another sequence_by"
        )
    within = "true"
    if time is not None and found["first"] is not None:
        name = f"t.{SPARK.quoted(time)}"
        within = (
            f"({name} IS NULL OR {name} BETWEEN timestamp_micros({found['first']}) AND "
            f"timestamp_micros({found['last']}))"
        )
    return Extent(found["rows"], found["windows"], found["newest"], within)


def _time(write: Cdc | Replace, schema: StructType) -> str | None:
    """A key that is a time and that limits which rows a batch can change."""
    times = (key for key in write.keys if isinstance(schema[key].dataType, TimestampType))
    if isinstance(write, Replace):
        # A window limits its events. A span may begin any time before the window and reach into it.
        times = (key for key in times if key == write.window.start == write.window.end)
    return next(times, None)
