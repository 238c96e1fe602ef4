"""What a micro-batch changes in a table, kept on disk: how it is written depends on all changes together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from lakeflow_pipeline.engines.local.merge.time_ranges import Ranges
from lakeflow_pipeline.engines.local.staging import read_files, write_file
from lakeflow_pipeline.engines.scd_sql import OP


class Changes:
    """Rows to write with their operation, slice by slice."""

    def __init__(self, directory: Path, table_schema: pa.Schema, time: str | None) -> None:
        """``time`` is the column whose values `ranges` covers."""
        self.schema = pa.schema([pa.field(OP, pa.string()), *(field.with_nullable(True) for field in table_schema)])
        self.ranges = Ranges()
        self._directory, self._time = directory, time
        self._counts: dict[int, Counter[str]] = {}

    def add(self, index: int, found: Iterable[pa.RecordBatch]) -> None:
        """Keep the changes of a slice."""
        counts = self._counts[index] = Counter()
        write_file(self._path(index), (self._checked(batch, counts) for batch in found), self.schema)

    def read(self, *slices: int) -> Iterator[pa.RecordBatch]:
        """The changes of some slices, or of all."""
        return read_files(self._path(index) for index in slices or self._counts)

    def count(self, *operations: str) -> int:
        """Rows of some operations, or of all."""
        return sum(
            count
            for counts in self._counts.values()
            for operation, count in counts.items()
            if not operations or operation in operations
        )

    def of_slice(self, index: int) -> Counter[str]:
        """Rows of a slice by their operation."""
        return self._counts.get(index, Counter())

    def groups(self, most: int) -> list[list[int]]:
        """Slices that change anything, in groups of at most ``most`` rows, or of one slice."""
        groups: list[list[int]] = []
        rows = 0
        for index, counts in self._counts.items():
            if not counts:
                continue
            if not groups or rows + counts.total() > most:
                groups.append([])
                rows = 0
            groups[-1].append(index)
            rows += counts.total()
        return groups

    def _path(self, index: int) -> Path:
        return self._directory / f"changes-{index:04}.arrow"

    def _checked(self, batch: pa.RecordBatch, counts: Counter[str]) -> pa.RecordBatch:
        for entry in pc.value_counts(batch.column(OP)).to_pylist():
            counts[entry["values"]] += entry["counts"]
        if self._time is not None:
            self.ranges.add(batch.column(self._time))
        return pa.RecordBatch.from_arrays(
            [batch.column(field.name).cast(field.type) for field in self.schema], schema=self.schema
        )
