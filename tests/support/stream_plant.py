"""Table `timeseries` over a server of Python functions: a test moves its clock, its events, its failures."""

from __future__ import annotations

import datetime as dt
import json
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean, pstdev
from types import SimpleNamespace
from typing import Any

import pytest

from osipi.context import ReadContext
from osipi.listing.attributes import Attribute
from osipi.listing.points import Point
from osipi.options import Options
from osipi.piwebapi.http.errors_in_answers import error_of_status
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.piwebapi.webid import encode_point
from osipi.state import ErrorRecord
from osipi.state.error_record import RECOVERED
from osipi.tables.streams_table import StreamsTable
from osipi.tables.values.timeseries import TIMESERIES
from osipi.timeseries import selection
from osipi.timeseries.memory import StreamsContext, StreamsMemory
from osipi.timeseries.offset import SECOND
from support.recorded_server import RecordedServer

SERVER = "6f40df05-d8cd-44f7-8d4a-3cb826d0f97d"
NOW = parse_ticks("2026-01-02T00:00:00Z")
BEGIN = NOW - 600 * SECOND


@dataclass
class Clocked(RecordedServer):
    """The stand-in server with a clock that the test moves."""

    now: int = NOW
    limits: Limits = field(default_factory=Limits)

    def server_time(self) -> int:
        return self.now

    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        if not path.endswith("/summary"):
            return super().answer(path, query)
        alone = path != "/streamsets/summary"
        keys = [path.split("/")[2]] if alone else query["webId"]
        for key in keys:
            if key in self.statuses:
                raise error_of_status(self.statuses[key], ["refused"], url=path)
        start, end = parse_ticks(query["startTime"]), parse_ticks(query["endTime"])
        step, types = query.get("summaryDuration"), query["summaryType"]
        length = int(step[:-1]) * {"s": 1, "m": 60, "h": 3600}[step[-1]] * SECOND if step else end - start
        begins = [start] if not step else list(range(start, end, length))
        stamps = [format_ticks(begin) for begin in begins]
        items = [
            {
                "WebId": key,
                "Items": [
                    {"Type": kind, "Value": {"Timestamp": stamp, "Value": figure}}
                    for kind in ([types] if isinstance(types, str) else types)
                    for begin, stamp in zip(begins, stamps, strict=True)
                    for figure in [self.figure(kind, key, begin, min(end, begin + length), closed=not step)]
                ],
            }
            for key in keys
        ]
        return json.dumps(items[0] if alone else {"Items": items}).encode()

    def figure(self, kind: str, key: str, begin: int, end: int, closed: bool) -> Any:
        """A summary of a stream; the range of one window is closed, windows of a duration are half open."""
        events = self.streams[key]
        first, last = (bisect_left(events, at, key=lambda event: event[0]) for at in (begin, end + closed))
        values = [value for _, value in events[first:last]]
        if kind == "Count":
            return len(values)
        if not values:
            return {"Name": "No Data", "Value": 248, "IsSystem": True}
        return {"Minimum": min, "Maximum": max, "Average": mean, "StdDev": pstdev}[kind](values)


def web_id(number: int) -> str:
    return encode_point(SERVER, number)


def point(number: int, units: str = "bar", future: bool = False) -> Point:
    return Point(
        web_id=web_id(number), point_id=number, name=f"TAG{number}", path=f"\\\\PI1\\TAG{number}", descriptor="",
        point_class="classic", point_type="Float64", digital_set_name=None, engineering_units=units, zero=0.0,
        span=100.0, step=False, future=future, display_digits=-5, data_server="PI1", data_server_id=SERVER,
    )  # fmt: skip


Key = tuple[Any, ...]


@dataclass
class Plant:
    """A server, what is selected of it, and the table as a pipeline would hold it in each read mode."""

    server: Clocked
    selected: list[Point]
    options: dict[str, Any]
    missing: list[str] = field(default_factory=list)
    attributes: list[Attribute] = field(default_factory=list)
    kind: StreamsTable[Any] = TIMESERIES
    memory: StreamsMemory = field(default_factory=StreamsMemory)
    rows: list[dict[str, Any]] = field(default_factory=list)
    """Every row that was ever read and committed."""
    windows: list[dict[str, Any]] = field(default_factory=list)
    table: dict[Key, dict[str, Any]] = field(default_factory=dict)
    """What merging them by key, and replacing windows, comes to."""
    offset: dict[str, Any] = field(default_factory=dict)

    def context(self) -> StreamsContext:
        options = Options.table(self.kind.options, self.kind.name, self.options)
        return ReadContext(self.kind.name, self.server, options, self.memory)  # type: ignore[arg-type]

    def run(self) -> int:
        """One run until caught up; the number of micro-batches."""
        for batches in range(200):
            end = self.plan()
            if end == self.offset:
                assert json.dumps(end) == json.dumps(self.offset)
                return batches
            self.commit(list(self.read(self.offset, end)), end)
        raise AssertionError("the run does not end")

    def plan(self) -> dict[str, Any]:
        end: dict[str, Any] = json.loads(json.dumps(self.kind.latest_offset(self.context(), self.offset)))
        return end

    def read(self, start: dict[str, Any], end: dict[str, Any]) -> Iterator[dict[str, Any]]:
        schema = self.kind.schema_for(self.context().options)
        for partition in self.kind.partitions(self.context(), start, end):
            for batch in self.kind.read(self.context(), json.loads(json.dumps(partition))):
                assert batch.schema == schema
                batch.validate(full=True)
                yield from batch.to_pylist()

    def commit(self, rows: list[dict[str, Any]], end: dict[str, Any]) -> None:
        """The micro-batch becomes part of the table, and the next one begins at its end."""
        windows = [row for row in rows if row.get("__window_start") is not None]
        events = [row for row in rows if row.get("__window_start") is None]
        for window in windows:
            stale = [
                key
                for key in self.table
                if key[0] == window["web_id"] and window["__window_start"] <= key[1] < window["__window_end"]
            ]
            for key in stale:
                del self.table[key]
        keys = [tuple(row[name] for name in self.kind.primary_keys) for row in events]
        assert len(set(keys)) == len(keys), "a micro-batch holds an event twice"
        self.table.update(zip(keys, events, strict=True))
        self.rows += events
        self.windows += windows
        self.offset = end

    def restart(self) -> None:
        """What a new process remembers: the offset."""
        self.memory = StreamsMemory()

    def pass_time(self, seconds: int) -> None:
        """PI's clock goes on, and the next run is another process."""
        self.server.now += seconds * SECOND
        self.restart()

    def change(self, number: int, events: list[tuple[int, Any]]) -> None:
        """The archive holds these events of a stream from now on."""
        self.server.streams = {**self.server.streams, web_id(number): sorted(events, key=lambda event: event[0])}

    def events(self, number: int) -> list[tuple[int, Any]]:
        return list(self.server.streams[web_id(number)])

    def landed(self, number: int) -> list[tuple[str, int, float]]:
        """What was read of a stream; twice what was read twice."""
        return _sorted(row for row in self.rows if row["web_id"] == web_id(number))

    def merged(self, number: int) -> list[tuple[str, int, float]]:
        """What the table holds of a stream where rows are merged."""
        return _sorted(row for row in self.table.values() if row["web_id"] == web_id(number))

    def log(self) -> list[ErrorRecord]:
        """The failures in the error log, in order of time and attempt."""
        return [record for record in self._logged() if record.kind != RECOVERED]

    def recovered(self) -> list[ErrorRecord]:
        """What the error log says is no longer missing."""
        return [record for record in self._logged() if record.kind == RECOVERED]

    def _logged(self) -> list[ErrorRecord]:
        files = Path(self.options["state_path"]).glob("errors/new/*.jsonl")
        lines = {line for file in files for line in file.read_text(encoding="utf-8").splitlines()}
        return sorted(map(ErrorRecord.from_line, lines), key=lambda r: (r.reported_at, r.attempt, r.web_id or ""))

    @property
    def failing(self) -> int:
        return self.kind.streams_failing(self.context().options)

    @property
    def without_history(self) -> int:
        return self.kind.streams_without_history(self.context().options)


def _sorted(rows: Iterable[dict[str, Any]]) -> list[tuple[str, int, float]]:
    return sorted((row["timestamp"].isoformat(), row["ordinal"], row["value"]) for row in rows)


def make_plant(monkeypatch: pytest.MonkeyPatch, streams: int = 5, every: int = 1) -> Plant:
    """Streams of one event a second (or less often) from `BEGIN` to `NOW`."""
    events = {
        web_id(n): [(BEGIN + i * SECOND, float(n * 1000 + i)) for i in range(0, 600, every)]
        for n in range(1, streams + 1)
    }
    made = Plant(
        Clocked(events),
        [point(n) for n in range(1, streams + 1)],
        {"start_time": format_ticks(BEGIN), "settle_seconds": "30"},
    )

    def select(client: Any, options: Any, table: str) -> Any:
        return SimpleNamespace(points=list(made.selected), missing=list(made.missing))

    monkeypatch.setattr(selection, "select_points", select)
    monkeypatch.setattr(selection, "select_attributes", lambda client, options, table: list(made.attributes))
    return made


def expected(plant: Plant, number: int, end: int) -> list[tuple[str, int, float]]:
    """The events of a stream before ``end``, as `Plant.landed` tells them."""
    found, before = [], None
    for tick, value in plant.server.streams[web_id(number)]:
        if tick < end:
            ordinal = before[1] + 1 if before and before[0] == tick // 10 else 0
            before = (tick // 10, ordinal)
            time = dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc) + dt.timedelta(microseconds=tick // 10)
            found.append((time.isoformat(), ordinal, value))
    return sorted(found)
