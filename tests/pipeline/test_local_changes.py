"""Engine local merges arbitrary changes into a table."""

from __future__ import annotations

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lakeflow_pipeline.engines.local.staging import write_file
from lakeflow_pipeline.engines.local.table import LocalTable, Mark
from lakeflow_pipeline.flows import END_AT, START_AT, Cdc, Destination, Flow, ScdType
from lakeflow_pipeline.warehouse import Warehouse

SCHEMA = pa.schema(
    [
        pa.field("key", pa.string()),
        pa.field("at", pa.int64(), nullable=False),
        pa.field("value", pa.int64()),
        pa.field("list", pa.list_(pa.field("element", pa.string()))),
    ]
)
Version = tuple[Any, ...]


class Event(NamedTuple):
    """A row, or a tombstone when ``value`` is ``GONE``."""

    key: str | None
    at: int
    value: Any


GONE = "gone"


def batches(events: Iterable[Event]) -> Iterable[pa.RecordBatch]:
    rows = [
        {"key": e.key, "at": e.at, "value": e.value, "list": None if e.value is None else ["x"] * (e.value % 2)}
        if e.value != GONE
        else {"key": e.key, "at": e.at}
        for e in events
    ]
    if rows:
        yield pa.RecordBatch.from_pylist(rows, schema=SCHEMA)


class Table:
    """A table of its own for one example."""

    def __init__(self, scd: ScdType) -> None:
        self.root = Path(tempfile.mkdtemp())
        flow = Flow("t", Destination("t"), Cdc(("key",), "at", scd, deletes=True))
        self.table = LocalTable(Warehouse(self.root), flow, SCHEMA)
        self.table.create()
        self.batch = 0

    def __enter__(self) -> Table:
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.root)

    def write(self, events: Iterable[Event]) -> int:
        events = list(events)
        rows, deletes = ([e for e in events if (e.value == GONE) is gone] for gone in (False, True))
        self.batch += 1
        files = []
        for name, part in (("rows", rows), ("deletes", deletes)):
            files.append([self.root / f"{name}.arrow"])
            files[-1][0].unlink(missing_ok=True)
            write_file(files[-1][0], batches(part), SCHEMA)
        return self.table.upsert(*files, Mark("app", self.batch), False, None)

    def rows(self, *columns: str) -> set[Version]:
        content = self.table.open().to_pyarrow_table().to_pylist()
        rows = [tuple(row[name] for name in columns) for row in content]
        assert len(rows) == len(set(rows))
        return set(rows)


def history_of(events: Iterable[Event]) -> set[Version]:
    """The history of these events, made one event after another: at one time a tombstone comes before a row."""
    by_key: dict[str | None, dict[int, Any]] = defaultdict(dict)
    for event in events:
        if by_key[event.key].get(event.at) != GONE:
            by_key[event.key][event.at] = event.value
    versions = set()
    for key, states in by_key.items():
        open_version: list[Any] | None = None
        for at, value in sorted(states.items()):
            if open_version is not None and value != GONE and open_version[1] == value:
                open_version[4] = at
                continue
            if open_version is not None:
                versions.add((*open_version[:3], at, open_version[4]))
            open_version = None if value == GONE else [key, value, at, None, at]
        if open_version is not None:
            versions.add(tuple(open_version))
    return versions


keys = st.sampled_from(["a", "b", None])
times = st.integers(0, 12)
quick = settings(max_examples=15, suppress_health_check=list(HealthCheck))


@st.composite
def split(draw: st.DrawFn, events: list[Event]) -> list[list[Event]]:
    cuts = sorted(draw(st.sets(st.integers(0, len(events)), max_size=2)))
    edges = [0, *cuts, len(events)]
    return [events[a:b] for a, b in pairwise(edges) if a != b]


@st.composite
def late_events(draw: st.DrawFn) -> list[list[Event]]:
    """Events in any order, each of its own value and time, in up to three batches."""
    moments = draw(st.lists(st.tuples(keys, times), unique=True, min_size=1, max_size=14))
    gone = draw(st.lists(st.booleans(), min_size=len(moments), max_size=len(moments)))
    events = [
        Event(key, at, GONE if is_gone else i) for i, ((key, at), is_gone) in enumerate(zip(moments, gone, strict=True))
    ]
    # Before there is a version, a tombstone leaves no trace: rows that are older and come later cannot know of it.
    events.sort(key=lambda e: e.value == GONE)
    return draw(split(events))


@st.composite
def ordered_events(draw: st.DrawFn) -> list[list[Event]]:
    """Events in the order of their times, few values, repeated rows among them, in up to three batches."""
    states = st.one_of(st.sampled_from([None, 1, 2]), st.just(GONE))
    events = draw(st.lists(st.builds(Event, keys, times, states), min_size=1, max_size=16, unique_by=lambda e: e[:2]))
    events.sort(key=lambda e: e.at)
    return draw(split(events))


@quick
@given(late_events())
def test_history_does_not_depend_on_the_order_of_arrival(parts: list[list[Event]]) -> None:
    with Table(2) as table:
        for part in parts:
            table.write(part)
        everything = [event for part in parts for event in part]
        assert table.rows("key", "value", START_AT, END_AT, "at") == history_of(everything)
        assert table.write(everything) == 0


@quick
@given(ordered_events())
def test_history_of_events_in_order(parts: list[list[Event]]) -> None:
    with Table(2) as table:
        for part in parts:
            table.write(part)
            assert table.write(part) == 0
        assert table.rows("key", "value", START_AT, END_AT, "at") == history_of(e for part in parts for e in part)


@quick
@given(st.lists(st.lists(st.builds(Event, keys, times, st.sampled_from([None, 1, 2, GONE])), max_size=8), max_size=3))
def test_whatever_comes_versions_of_a_key_follow_each_other(parts: list[list[Event]]) -> None:
    with Table(2) as table:
        for part in parts:
            if part:
                table.write(part)
        by_key = defaultdict(list)
        for key, start, end in table.rows("key", START_AT, END_AT):
            by_key[key].append((start, end))
        for versions in by_key.values():
            versions.sort()
            for (start, end), (following, _) in pairwise(versions):
                assert start < end <= following
            assert versions[-1][1] is None or versions[-1][0] < versions[-1][1]


@quick
@given(ordered_events())
def test_newest_state_is_the_open_version(parts: list[list[Event]]) -> None:
    with Table(1) as table:
        for part in parts:
            table.write(part)
            assert table.write(part) == 0
        current = {
            (key, value, at) for key, value, _, end, at in history_of(e for p in parts for e in p) if end is None
        }
        assert table.rows("key", "value", "at") == current


@pytest.mark.parametrize("scd", [1, 2])
def test_many_rows_of_few_keys(scd: ScdType) -> None:
    """More rows than fit one of the pieces in which SQL works."""
    events = [Event(f"k{i % 7}", i, i) for i in range(60_000)]
    with Table(scd) as table:
        written = table.write(reversed(events))
        assert written == (7 if scd == 1 else 60_000)
        if scd == 1:
            newest = table.rows("key", "at")
        else:
            newest = {(key, at) for key, at, end in table.rows("key", "at", END_AT) if end is None}
        assert newest == {(e.key, e.at) for e in events[-7:]}
