"""Checks of tables that are replaced in windows; nothing to check where the metadata declares none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from lakeflow_pipeline.capabilities import reads_keys
from lakeflow_pipeline.conformance._subject import Subject, multiset
from lakeflow_pipeline.contract import EMIT_WINDOWS, WINDOW_END, WINDOW_START, Offset, Row

_MARKS = (WINDOW_START, WINDOW_END)
_ASKED = 5


class WindowChecks(Subject):
    """What engines rely on when windows replace rows."""

    def test_windows_have_columns(self) -> None:
        from pyspark.sql.types import TimestampType

        for table, connector, metadata in self._replaced():
            window, plain = metadata["window"], self.schema(connector, table)
            assert metadata["ingestion_type"] == "cdc", f"{table}: a replaced table is cdc to other engines"
            assert set(window) == {"scope", "start", "end"}, f"{table}: window is {window!r}"
            assert window["scope"], f"{table}: a window has no scope"
            for name in (*window["scope"], window["start"], window["end"]):
                assert name in plain.names, f"{table}: the window's {name!r} is no column"
            for name in (window["start"], window["end"]):
                assert isinstance(plain[name].dataType, TimestampType), f"{table}: {name!r} is no timestamp"
            read = connector.get_table_schema(table, {**self.in_batch(table), EMIT_WINDOWS: "true"})
            assert read.names == [*plain.names, *_MARKS], f"{table}: with windows its columns are {read.names}"
            for name in _MARKS:
                assert isinstance(read[name].dataType, TimestampType), f"{table}: {name!r} is no timestamp"
                assert read[name].nullable, f"{table}: {name!r} is null except in the row of a window"
            always = (*window["scope"], metadata["cursor_field"])
            for field in plain:
                assert read[field.name].dataType == field.dataType, f"{table}: windows change type of {field.name!r}"
                nullable = field.nullable if field.name in always else True
                assert read[field.name].nullable == nullable, (
                    f"{table}: with windows {field.name!r} must be {'nullable' if nullable else 'not null'}: "
                    "scope and cursor are set in the row of a window, all else is null"
                )

    def test_windows_are_among_the_rows(self) -> None:
        for table, connector, metadata in self._replaced():
            start, end, plain = self._first(connector, table)
            options = {**self.in_stream(table), EMIT_WINDOWS: "true"}
            if self.partitioned(connector, table):
                read = self.between(connector, table, start, end, options)
            else:
                read = self.sample(connector.read_table(table, dict(start), options)[0], f"{table}: read_table")
            windows = [row for row in read if row.get(WINDOW_END) is not None]
            assert windows or table in self.may_be_empty, f"{table}: no read holds a window whole"
            set_in_both = {*metadata["window"]["scope"], metadata["cursor_field"], *_MARKS}
            for row in windows:
                assert row.get(WINDOW_START) is not None, f"{table}: a window has no begin: {row!r}"
                assert row[WINDOW_START] < row[WINDOW_END], f"{table}: a window ends before it begins: {row!r}"
                assert row.get(metadata["cursor_field"]) is not None, f"{table}: a window has no cursor: {row!r}"
                more = [name for name, value in row.items() if value is not None and name not in set_in_both]
                assert not more, f"{table}: the row of a window has values in {more}"
            unread = {*_MARKS, *self.read_time_columns.get(table, ())}
            rows = [row for row in read if row.get(WINDOW_END) is None]
            mine, others = (Counter(multiset([_without(row, unread) for row in part])) for part in (rows, plain))
            # Rows of windows take places in a sample: what has been cut off is not missing.
            cut = len(read) >= self.sample_records
            assert not (mine - others if cut else (mine - others) + (others - mine)), (
                f"{table}: with windows a read has other rows than without"
            )

    def test_rows_by_their_keys(self) -> None:
        for table, connector, metadata in self._replaced():
            if metadata["window"]["start"] == metadata["window"]["end"] or not reads_keys(connector):
                continue
            *_, rows = self._first(connector, table)
            if not rows and table in self.may_be_empty:
                continue
            names, cursor = metadata["primary_keys"], metadata["cursor_field"]
            asked = [{name: row[name] for name in names} for row in islice(rows, _ASKED)]
            newest = max(row[cursor] for row in rows)
            found = list(connector.read_keys(table, asked, newest, self.in_stream(table)))
            wanted = connector.arrow_schema(table, self.in_batch(table))
            for batch in found:
                assert batch.schema.equals(wanted), f"{table}: read_keys gives a batch that has not the table's schema"
            given = [row for batch in found for row in batch.to_pylist()]
            keys = multiset([{name: row[name] for name in names} for row in given])
            assert keys == multiset(asked), f"{table}: read_keys gave the keys {keys} for {asked}"
            cursors = {str(row[cursor]) for row in given}
            assert len(cursors) == 1, f"{table}: rows by their keys have the cursor that was given, not {cursors}"

    def _replaced(self) -> Iterator[tuple[str, Any, Any]]:
        """Tables that declare windows, each with a connector and its metadata."""
        connector: Any = self.make()
        for table in self.names():
            metadata = self.metadata(connector, table)
            if metadata.get("replace"):
                yield table, connector, metadata

    def _first(self, connector: Any, table: str) -> tuple[Offset, Offset, list[Row]]:
        """The first micro-batch with rows, without windows."""
        for step in self.walk(connector, table):
            if step.rows:
                return step.start, step.end, step.rows
        assert table in self.may_be_empty, f"{table}: no rows"
        return step.start, step.end, []


def _without(row: Row, names: set[str]) -> Row:
    return {name: value for name, value in row.items() if name not in names}
