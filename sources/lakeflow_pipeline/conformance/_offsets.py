"""Checks of offsets: a stream must end, and a micro-batch that is read again must be the same."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

from lakeflow_pipeline.conformance._subject import Subject, canonical, key_of, multiset, text
from lakeflow_pipeline.wording import counted


class OffsetChecks(Subject):
    """What offsets must be."""

    def test_streams_catch_up(self) -> None:
        connector = self.make()
        for table in self.names():
            for step in self.walk(connector, table):
                assert text(step.end) != "null", f"{table}: the offset is null"
                assert len(text(step.end)) <= 1 << 18, f"{table}: an offset of {len(text(step.end))} characters"

    def test_offsets_survive_json(self) -> None:
        connector = self.make()
        for table in self.names():
            for step in self.walk(connector, table):
                back = json.loads(text(step.end))
                assert text(back) == text(step.end), f"{table}: offset {step.end!r} changes on its way through JSON"
                assert back == step.end, f"{table}: offset {step.end!r} is {back!r} after JSON"

    def test_offsets_have_one_key_order(self) -> None:
        """Spark compares offsets as JSON text: a stream whose equal offsets differ in order never ends."""
        for table in self.names():
            ends = [[step.end for step in self.walk(self.make(), table)] for _ in range(2)]
            for mine, other in zip(*ends, strict=False):
                if canonical(mine) == canonical(other):
                    assert text(mine) == text(other), f"{table}: equal offsets, two key orders: {mine} and {other}"
            found = [end for run in ends for end in run]
            for before, after in pairwise(found):
                assert _order(before, after) == _order(after, before), (
                    f"{table}: keys change places from offset to offset: {text(before)[:200]} and {text(after)[:200]}"
                )

    def test_no_rows_with_an_unchanged_offset(self) -> None:
        connector: Any = self.make()
        for table in self.names():
            for step in self.walk(connector, table):
                assert not step.rows or text(step.start) != text(step.end), (
                    f"{table}: {counted(len(step.rows), 'row')} "
                    f"came with an offset equal to the start {text(step.start)[:200]}: "
                    "they would be read again for ever (Spark fails the stream); end with a marker of its own"
                )

    def test_simple_reads_can_be_replayed(self) -> None:
        """A batch that was logged but not committed is read again from its start, by a new process, later."""
        for table in self.names():
            connector: Any = self.make()
            kind = self.ingestion(connector, table)
            if self.partitioned(connector, table) or kind == "snapshot":
                continue
            keys = self.metadata(connector, table).get("primary_keys", [])
            steps = [step for step in self.walk(connector, table) if text(step.start) != text(step.end)]
            self.advance(table)
            for step in steps:
                again = self.step(self.make(), table, json.loads(text(step.start)))
                if kind == "append":
                    assert multiset(again.rows) == multiset(step.rows), (
                        f"{table}: from offset {text(step.start)[:200]} {counted(len(step.rows), 'row')} "
                        f"came first and {len(again.rows)} after a restart; an append table would hold rows twice. "
                        "Let the start offset hold its planned end"
                    )
                else:
                    missing = {key_of(row, keys) for row in step.rows} - {key_of(row, keys) for row in again.rows}
                    assert not missing or len(again.rows) >= self.sample_records, (
                        f"{table}: after a restart from offset {text(step.start)[:200]} rows are gone: {missing}"
                    )


def _order(one: Any, other: Any) -> list[Any]:
    """Keys that both have, in the order of the first, into nested objects."""
    if not isinstance(one, dict) or not isinstance(other, dict):
        return []
    return [(key, _order(one[key], other[key])) for key in one if key in other]
