"""A version of a table and its files, and how new files replace them, with delta-rs: for merging small files."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
from deltalake import CommitProperties
from deltalake.exceptions import CommitFailedError
from deltalake.transaction import RemoveAction

from lakeflow_pipeline.engines.files.compaction import Small
from lakeflow_pipeline.engines.files.parquet import DataFile, Shape
from lakeflow_pipeline.engines.local.commit import is_rewritable, move_in, shape_for
from lakeflow_pipeline.engines.local.location import directory_of, open_table

_PLAIN_PATH = re.compile(r"[\w.-]+", re.ASCII)
"""A path in the table's own directory that needs no decoding."""


class LocalVersion:
    """See `Version`."""

    def __init__(self, path: Path, sort_by: tuple[str, ...]) -> None:
        self._table = open_table(path)
        self.directory = directory_of(self._table)
        self.is_rewritable = is_rewritable(self._table)
        self.shape: Shape = shape_for(self._table, pa.schema(self._table.schema()), sort_by)

    def files(self) -> list[Small]:
        actions = pa.table(self._table.get_add_actions(flatten=True))
        first = self.shape.sort_by[0] if self.shape.sort_by else ""
        columns = {
            name: actions.column(name).to_pylist() if name in actions.column_names else [None] * actions.num_rows
            for name in ("path", "size_bytes", "num_records", "modification_time", f"min.{first}", f"max.{first}")
        }
        found = [Small(*values) for values in zip(*columns.values(), strict=True)]
        return [file for file in found if file.rows is not None and _PLAIN_PATH.fullmatch(file.name)]

    def put(self, new: Sequence[DataFile], old: Sequence[Small]) -> bool:
        actions = move_in(new, self.directory, data_change=False)
        now = int(time.time() * 1000)
        actions += [RemoveAction(file.name, False, now, file.size, {}) for file in old]
        try:
            self._table.create_write_transaction(
                actions,
                mode="append",
                schema=self._table.schema(),
                # No retry: another writer's commit may have removed files that were read here.
                commit_properties=CommitProperties(max_commit_retries=0),
            )
        except CommitFailedError:
            return False
        return True
