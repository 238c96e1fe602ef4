"""Checks of partitions: planned in the driver, read in tasks, planned again after a restart."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, ClassVar

from lakeflow_pipeline.conformance._subject import Subject, canonical, multiset, text
from lakeflow_pipeline.contract import Offset
from lakeflow_pipeline.wording import counted


class PartitionChecks(Subject):
    """What partitioned tables must do; nothing to check where a connector has none."""

    _beginnings: ClassVar[tuple[Offset | None, ...]] = (None, {})

    def test_is_partitioned(self) -> None:
        connector: Any = self.make()
        if not hasattr(connector, "is_partitioned"):
            return
        for table in self.names():
            answer = connector.is_partitioned(table)
            assert isinstance(answer, bool), f"{table}: is_partitioned gave {answer!r}, not True or False"
            assert connector.is_partitioned(table) == answer, f"{table}: is_partitioned changes its mind"

    def test_latest_offset(self) -> None:
        for table, connector in self._streams():
            options = self.in_stream(table)
            for start in self._beginnings:
                end = connector.latest_offset(table, options, start)
                assert isinstance(end, dict), f"{table}: latest_offset gave {end!r}, not a dict"
                assert end, f"{table}: latest_offset is empty: {{}} means the very beginning"
                text(end)
                again = connector.latest_offset(table, options, json.loads(text(end)))
                assert isinstance(again, dict), f"{table}: latest_offset, fed its own offset, gave {again!r}"

    def test_partitions(self) -> None:
        for table, connector in self._cut():
            partitions = connector.get_partitions(table, self.in_batch(table))
            self._well_formed(table, partitions)
            assert len(partitions) or table in self.may_be_empty, f"{table}: no partitions in batch"

    def test_partitions_between_offsets(self) -> None:
        for table, connector in self._streams():
            options = self.in_stream(table)
            end = connector.latest_offset(table, options, {})
            for start in self._beginnings:
                self._well_formed(table, connector.get_partitions(table, options, start, end))

    def test_planning_is_stable(self) -> None:
        for table, connector in self._cut():
            options = self.in_batch(table)
            plans = [canonical(list(connector.get_partitions(table, options))) for _ in range(2)]
            # Streams are planned from their offsets alone; a batch is planned from what is there at the moment.
            assert self.partitioned(connector, table) or plans[0] == plans[1], f"{table}: partitions change by the call"
        for table, connector in self._streams():
            options = self.in_stream(table)
            end = connector.latest_offset(table, options, {})
            plans = [canonical(list(self.make_any().get_partitions(table, options, {}, end))) for _ in range(2)]
            assert plans[0] == plans[1], f"{table}: partitions between the same two offsets change by the call"

    def test_options_in_any_case_plan_the_same(self) -> None:
        for table, connector in self._streams():
            end = connector.latest_offset(table, self.in_stream(table), {})
            plans = [
                canonical(list(connector.get_partitions(table, options, {}, end)))
                for options in (self.in_stream(table), self.in_batch(table))
            ]
            assert plans[0] == plans[1], f"{table}: a plain dict and a case-insensitive mapping plan different reads"

    def test_equal_offsets_have_no_partitions(self) -> None:
        for table, connector in self._streams():
            for step in self.walk(connector, table):
                found = connector.get_partitions(table, self.in_stream(table), step.end, dict(step.end))
                assert len(found) == 0, (
                    f"{table}: {counted(len(found), 'partition')} between equal offsets, [] expected"
                )

    def test_partitioned_reads_can_be_replayed(self) -> None:
        """The sink was killed: a new process reads between the two offsets that were written ahead."""
        for table, connector in self._streams():
            options = self.in_stream(table)
            steps = [step for step in self.walk(connector, table) if text(step.start) != text(step.end)]
            assert steps or table in self.may_be_empty, f"{table}: the stream had nothing to read"
            self.advance(table)
            for step in steps:
                start, end = json.loads(text(step.start)), json.loads(text(step.end))
                again = self.between(self.make(), table, start, end, options)
                assert multiset(again) == multiset(step.rows), (
                    f"{table}: between {text(start)[:200]} and {text(end)[:200]} {counted(len(step.rows), 'row')} "
                    f"came first and {len(again)} after a restart, or other ones; "
                    "a read must depend on its two offsets only"
                )

    def make_any(self) -> Any:
        """A connector whose optional methods a check calls."""
        return self.make()

    def _streams(self) -> Iterator[tuple[str, Any]]:
        connector = self.make_any()
        return ((table, connector) for table in self.names() if self.partitioned(connector, table))

    def _cut(self) -> Iterator[tuple[str, Any]]:
        """Tables that are read by partitions in batch."""
        connector = self.make_any()
        if hasattr(connector, "get_partitions") and not hasattr(connector, "latest_offset"):
            return ((table, connector) for table in self.names())
        return self._streams()

    def _well_formed(self, table: str, partitions: Any) -> None:
        assert hasattr(partitions, "__len__"), (
            f"{table}: get_partitions gave a {type(partitions).__name__}, not a sequence"
        )
        for partition in partitions:
            assert isinstance(partition, dict), f"{table}: a partition is a {type(partition).__name__}, not a dict"
            try:
                back = json.loads(json.dumps(partition))
            except (TypeError, ValueError) as error:
                raise AssertionError(f"{table}: partition {partition!r} is no JSON: {error}") from error
            assert back == partition, f"{table}: partition {partition!r} is {back!r} after JSON"
