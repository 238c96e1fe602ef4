"""Checks of rows: batch and stream, partitioned or not, tombstones."""

from __future__ import annotations

from typing import Any

from lakeflow_pipeline.conformance._framework_rows import nullable, row_problem
from lakeflow_pipeline.conformance._subject import Subject, key_of, multiset, refusal
from lakeflow_pipeline.contract import Row
from lakeflow_pipeline.wording import counted


class ReadChecks(Subject):
    """What rows must be."""

    def test_stream_rows(self) -> None:
        connector = self.make()
        for table in self.names():
            rows = [row for step in self.walk(connector, table) for row in step.rows]
            self._expect_rows(table, rows, "the stream")
            self._check(connector, table, rows)

    def test_batch_rows(self) -> None:
        connector = self.make()
        for table in self.names():
            rows = self.batch(connector, table)
            self._expect_rows(table, rows, "the batch read")
            self._check(connector, table, rows)

    def test_every_column_is_populated(self) -> None:
        connector = self.make()
        for table in self.names():
            rows = [row for step in self.walk(connector, table) for row in step.rows]
            rows += self.batch(connector, table)
            self._expect_rows(table, rows, "the table")
            if not rows:
                continue
            exempt = set(self.null_columns.get(table, ()))
            names = [field.name for field in self.schema(connector, table).fields]
            empty = [name for name in names if name not in exempt and all(row.get(name) is None for row in rows)]
            assert not empty, (
                f"{table}: columns {empty} are null in all of {counted(len(rows), 'row')}; "
                "declare in 'null_columns' if so"
            )

    def test_unpartitioned_tables_in_batch(self) -> None:
        connector: Any = self.make()
        if not hasattr(connector, "latest_offset"):
            return
        for table in self.names():
            if self.partitioned(connector, table):
                continue
            options = self.in_batch(table)
            if refusal(lambda t=table, o=options: connector.get_partitions(t, o)) is not None:  # type: ignore[misc]
                continue
            partitions = list(connector.get_partitions(table, options))
            if not partitions:
                continue
            found = [row for part in partitions for row in self.part(connector, table, part, options)]
            rows, _ = self.pair(connector.read_table(table, None, options), f"{table}: read_table", batch=True)
            assert multiset(found) == multiset(self.sample(rows, table)), (
                f"{table}: it is not partitioned, but the framework asks get_partitions of it in batch, "
                "and those partitions do not hold the table: answer [] or raise"
            )

    def test_deletes(self) -> None:
        connector = self.make()
        for table in self.names():
            metadata = self.metadata(connector, table)
            if metadata.get("ingestion_type") != "cdc_with_deletes":
                continue
            needed = [*metadata.get("primary_keys", []), str(metadata.get("cursor_field"))]
            schema = self.schema(connector, table)
            tombstones = [row for step in self.walk(connector, table, deletes=True) for row in step.rows]
            assert tombstones or table in self.may_have_no_deletes, (
                f"{table}: no tombstones were read; declare in 'may_have_no_deletes' if so"
            )
            for row in tombstones:
                absent = [name for name in needed if row.get(name.split(".")[0]) is None]
                assert not absent, f"{table}: a tombstone has no value for {absent}: {row}"
                # Columns other than keys and cursor may be missing, even where the schema says not null.
                problem = row_problem(row, nullable(schema))
                assert problem is None, f"{table}: a tombstone: {problem}"

    def test_delete_flow_of_partitioned_tables(self) -> None:
        connector: Any = self.make()
        for table in self.names():
            metadata = self.metadata(connector, table)
            if metadata.get("ingestion_type") != "cdc_with_deletes" or not self.partitioned(connector, table):
                continue
            keys = metadata.get("primary_keys", [])
            deleted = {key_of(row, keys) for step in self.walk(connector, table, deletes=True) for row in step.rows}
            flow = {**self.in_stream(table), "isdeleteflow": "true"}
            found: list[Row] = []

            def read(table: str = table, flow: dict[str, str] = flow, found: list[Row] = found) -> None:
                found += self.between(connector, table, {}, connector.latest_offset(table, flow, {}), flow)

            if refusal(read) is not None:
                # An error is right: a flow that fails deletes nothing.
                continue
            alive = [row for row in found if key_of(row, keys) not in deleted]
            assert not alive, (
                f"{table}: asked for deletes (isdeleteflow=true), its partitions hold {len(alive)} rows that are no "
                "tombstones; the framework would delete them: give tombstones, or raise"
            )

    def _expect_rows(self, table: str, rows: list[Row], what: str) -> None:
        assert rows or table in self.may_be_empty, (
            f"{table}: {what} is empty, so this check proves nothing: give data, or declare the table in 'may_be_empty'"
        )

    def _check(self, connector: Any, table: str, rows: list[Row]) -> None:
        schema = self.schema(connector, table)
        metadata = self.metadata(connector, table)
        for row in rows:
            problem = row_problem(row, schema)
            assert problem is None, f"{table}: {problem}"
            assert any(value is not None for value in row.values()), f"{table}: a row has only nulls"
            if metadata.get("ingestion_type") != "append":
                for key in metadata.get("primary_keys", []):
                    assert key_of(row, [key]) != "[null]", f"{table}: primary key {key!r} is null in {row}"
