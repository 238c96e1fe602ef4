"""Adds finished Parquet files to a table, in one commit."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
from deltalake import CommitProperties, DeltaTable, Schema
from deltalake.transaction import AddAction, RemoveAction

from lakeflow_pipeline.engines.files.parquet import DataFile, Shape
from lakeflow_pipeline.engines.local.location import directory_of
from lakeflow_pipeline.properties import Upkeep, stats_columns

#: Features of tables whose files can be read and replaced as they are.
_PLAIN_FEATURES = {
    "appendOnly",
    "changeDataFeed",
    "checkConstraints",
    "generatedColumns",
    "identityColumns",
    "invariants",
    "timestampNtz",
}


def shape_for(table: DeltaTable, schema: pa.Schema, sort_by: tuple[str, ...]) -> Shape:
    """How new files of a table with ``schema`` are written."""
    properties = table.metadata().configuration
    return Shape(schema, sort_by, tuple(stats_columns(properties, schema)), Upkeep.of(properties).target_bytes)


def takes_files(table: DeltaTable) -> bool:
    """Whether files can be added as they are: the table asks for no checks, computed columns or change records."""
    versions = table.protocol()
    plain = versions.min_writer_version <= 2 or set(versions.writer_features or ["?"]) <= {"appendOnly", "timestampNtz"}
    return plain and '"delta.' not in table.schema().to_json()


def is_rewritable(table: DeltaTable) -> bool:
    """Whether the files hold exactly the table's rows, so that new files can replace them."""
    versions = table.protocol()
    features = {*(versions.reader_features or ()), *(versions.writer_features or ())}
    return versions.min_reader_version != 2 and features <= _PLAIN_FEATURES


def move_in(files: Sequence[DataFile], directory: Path, data_change: bool) -> list[AddAction | RemoveAction]:
    """Move files into a table's directory; returns the actions for the commit.

    They belong to the table from the commit on. Without a commit a vacuum removes them.
    """
    actions: list[AddAction | RemoveAction] = []
    for index, file in enumerate(files):
        name = f"part-{index:05}-{uuid.uuid4()}-c000.zstd.parquet"
        shutil.move(file.path, directory / name)
        there = (directory / name).stat()
        changed = int(there.st_mtime * 1000)
        actions.append(AddAction(name, there.st_size, {}, changed, data_change, file.stats))
    return actions


def add_files(
    table: DeltaTable,
    files: Sequence[DataFile],
    schema: pa.Schema,
    properties: CommitProperties | None,
    replace: bool,
) -> None:
    """Add files with ``schema``; with ``replace`` they replace all rows and the schema."""
    table.create_write_transaction(
        move_in(files, directory_of(table), data_change=True),
        mode="overwrite" if replace else "append",
        schema=Schema.from_arrow(schema) if replace else table.schema(),
        commit_properties=properties,
    )
