"""Checks of snapshots that may say of rows that they stay; nothing to check where the metadata names no ``kept``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lakeflow_pipeline.conformance._subject import Subject
from lakeflow_pipeline.contract import EMIT_KEPT, KEPT


class MarkerChecks(Subject):
    """What engines rely on when a snapshot lacks rows that stay."""

    def test_markers_have_a_column(self) -> None:
        from pyspark.sql.types import BooleanType

        for table, connector, metadata in self._kept():
            plain = self.schema(connector, table)
            assert metadata["ingestion_type"] == "snapshot", f"{table}: only rows of a snapshot can stay"
            for name in metadata["kept"]:
                assert name in plain.names, f"{table}: {name!r}, which is to name rows that stay, is no column"
            read = connector.get_table_schema(table, {**self.in_batch(table), EMIT_KEPT: "true"})
            assert read.names == [*plain.names, KEPT], f"{table}: with markers its columns are {read.names}"
            assert isinstance(read[KEPT].dataType, BooleanType), f"{table}: {KEPT!r} is no boolean"
            for field in plain:
                assert read[field.name].dataType == field.dataType, f"{table}: markers change type of {field.name!r}"
            for field in read:
                assert field.nullable, f"{table}: with markers {field.name!r} must be nullable"

    def test_markers_name_rows_and_nothing_else(self) -> None:
        for table, connector, metadata in self._kept():
            read = connector.read_table(table, None, {**self.in_batch(table), EMIT_KEPT: "true"})[0]
            for row in read:
                mark = row.get(KEPT)
                assert mark in (None, True), f"{table}: {KEPT!r} is true or null, not {mark!r}"
                if mark:
                    values = {name for name, value in row.items() if value is not None and name != KEPT}
                    assert values, f"{table}: a marker names no rows: {row!r}"
                    more = sorted(values - set(metadata["kept"]))
                    assert not more, f"{table}: a marker has values in {more}"

    def _kept(self) -> Iterator[tuple[str, Any, Any]]:
        """Tables of which rows may stay, each with a connector and its metadata."""
        connector: Any = self.make()
        for table in self.names():
            metadata = self.metadata(connector, table)
            if metadata.get("kept"):
                yield table, connector, metadata
