"""A pipeline over a simulated plant as tests see it: its runs, its tables, and what the plant says they must hold."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import yaml
from deltalake import DeltaTable

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.flows import END_AT, START_AT
from lakeflow_pipeline.results import RunResult, TableResult
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import parse_spec
from osipi import OsipiLakeflowConnect
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from pi_simulator import Running, ServerConfig

START = "2026-01-10T11:54:00Z"
FRAMES_START = "2026-01-10T06:00:00Z"
SETTLE_SECONDS = 30
LOOKBACK_SECONDS = 300

Table = dict[str, Any]
Rows = list[dict[str, Any]]


def source(name: str, table: str, **configuration: Any) -> Table:
    """A table of a spec."""
    return {"source_table": name, "destination_table": table, "table_configuration": configuration}


APPENDED = source("timeseries", "appended", start_time=START)
SWEPT = source("timeseries", "swept", start_time=START, read_mode="cdc", lookback_seconds=LOOKBACK_SECONDS)
FRAMES = source("event_frames", "frames", start_time=FRAMES_START, scd_type="SCD_TYPE_1")
FRAME_HISTORY = source("event_frames", "frame_history", start_time=FRAMES_START, scd_type="SCD_TYPE_2")
ELEMENTS = source("af_hierarchy", "elements", scd_type="SCD_TYPE_2")
POINTS = source("points", "points")
SERVERS = source("data_servers", "servers")
EVERYTHING = (APPENDED, SWEPT, FRAMES, FRAME_HISTORY, ELEMENTS, POINTS, SERVERS)


class QuickConnector(OsipiLakeflowConnect):
    """The connector with little patience: a test does not wait as long as a server would be given."""

    def _client(self, options: Any) -> Any:
        client = super()._client(options)
        client.retry = RetryPolicy(first_wait=0.02, longest_wait=0.1, total_seconds=5)
        return client


class Pipeline:
    """One spec, one warehouse and one engine; runs here or as the command in a process of its own."""

    def __init__(self, pi: Running, folder: Path, engine: str, tables: Sequence[Table] = EVERYTHING) -> None:
        self.engine = engine
        self.warehouse = folder / f"{engine}-warehouse"
        self._folder = folder
        self._options = {
            "base_url": pi.base_url,
            "username": ServerConfig.username,
            "password": ServerConfig.password,
        }
        self._spec = {"connection_name": "plant", "objects": [{"table": table} for table in tables]}

    def run(self, **options: Any) -> RunResult:
        """A run in this process."""
        connector = QuickConnector if self.engine == "local" else OsipiLakeflowConnect
        connection = Connection("plant", connector, self._options)
        return run(parse_spec(self._spec), connection, str(self.warehouse), engine=self.engine, **options)

    def ok(self, **options: Any) -> dict[str, TableResult]:
        """A run whose tables must all be ok; the results by table."""
        results = by_table(self.run(**options))
        assert {name: (result.status, result.error) for name, result in results.items()} == dict.fromkeys(
            results, ("ok", None)
        )
        return results

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """`osipi run` in a process group of its own."""
        spec, connections = self._folder / "spec.yaml", self._folder / "connections.yaml"
        spec.write_text(yaml.safe_dump(self._spec), encoding="utf-8")
        connections.write_text(
            yaml.safe_dump({"connections": {"plant": {"source": "osipi", "options": self._options}}}), encoding="utf-8"
        )
        connections.chmod(0o600)
        command = [sys.executable, "-m", "osipi.cli", "run", str(spec), "--connections", str(connections)]
        command += ["--warehouse", str(self.warehouse), "--engine", self.engine, "--json", *arguments]
        return subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
        )

    def command(self, *arguments: str) -> tuple[int, list[dict[str, Any]], str]:
        """`osipi run` to its end: exit code, the tables of its JSON, and what it said on standard error."""
        process = self.start(*arguments)
        out, err = process.communicate(timeout=120)
        tables = json.loads(out.splitlines()[-1])["tables"] if out.strip() else []
        return process.returncode, tables, err

    def path(self, table: str) -> Path:
        """Directory of a table."""
        return self.warehouse / "default" / table

    def rows(self, table: str) -> Rows:
        """Whole content, in no order; none where there is no table yet."""
        if not (self.path(table) / "_delta_log").is_dir():
            return []
        content: Rows = DeltaTable(self.path(table)).to_pyarrow_table().to_pylist()
        return content

    def version(self, table: str) -> int:
        """The number of the table's last commit."""
        return int(DeltaTable(self.path(table)).version())

    def versions(self) -> dict[str, int]:
        """Of every table."""
        return {path.name: self.version(path.name) for path in sorted((self.warehouse / "default").iterdir())}


def by_table(result: RunResult) -> dict[str, TableResult]:
    """Results by the table's own name."""
    return {table.table.rpartition(".")[2]: table for table in result.tables}


def wait_for(what: Callable[[], object], process: subprocess.Popen[str], seconds: float = 60) -> None:
    """Until something is so; fails when the process ends before."""
    deadline = time.monotonic() + seconds
    while not what():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.002)


# --- event time series -------------------------------------------------------------------------------------------

Event = tuple[Any, ...]
Events = dict[tuple[int, int, int], Event]
"""By point id, microsecond and ordinal."""


class Truth:
    """What the plant holds of every point, and what an append table must hold after the reads so far."""

    def __init__(self, pi: Running) -> None:
        self._pi = pi
        self.appended: Events = {}
        self._read: dict[int, str] = {}

    @property
    def until(self) -> str:
        """How far a run reads now."""
        ticks = parse_ticks(self._pi.admin.now()) // 10_000_000 - SETTLE_SECONDS
        return format_ticks(ticks * 10_000_000)

    def appends(self, *, without: Sequence[str] = ()) -> Events:
        """A run that appends reads now: what it adds to the table, and all that the table then holds."""
        until = self.until
        for point in self._pi.admin.truth_points():
            if point["name"] not in without:
                self.appended |= self._events(point, self._read.get(point["id"], START), until)
                self._read[point["id"]] = until
        return self.appended

    def now(self, start: str = START) -> Events:
        """Every event that has settled, as the plant holds it now."""
        found: Events = {}
        for point in self._pi.admin.truth_points():
            found |= self._events(point, start, self.until)
        return found

    def _events(self, point: dict[str, Any], start: str, until: str) -> Events:
        found: Events = {}
        same = last = -1
        for time_text, value, good, questionable, substituted, annotated, _ in self._pi.admin.truth_events(
            point["name"], start, until
        ):
            ticks = parse_ticks(time_text)
            same, last = (same + 1 if ticks // 10 == last else 0), ticks // 10
            key = (point["id"], ticks // 10, same)
            found[key] = (ticks % 10 * 100, _said(value, point["type"]), good, questionable, substituted, annotated)
        return found


def _said(value: Any, kind: str) -> tuple[Any, ...]:
    if isinstance(value, dict) and "Name" in value:
        return (value["Name"], value["Value"], value["IsSystem"])
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return (float(value),)
    return (value,) if kind == "String" else ("not a number",)


def events_of(pi: Running, rows: Rows) -> Events:
    """Rows of a `timeseries` table as `Truth` says them. Fails where an event stands twice."""
    kinds = {point["id"]: point["type"] for point in pi.admin.truth_points()}
    found: Events = {}
    for row in rows:
        point = int.from_bytes(base64.urlsafe_b64decode(row["web_id"][-6:] + "=="), "little")
        if row["digital_code"] is not None:
            said: tuple[Any, ...] = (row["value_text"], row["digital_code"], row["is_system_state"])
        elif row["value"] is not None:
            said = (row["value"],)
        else:
            said = (row["value_text"],) if kinds.get(point) == "String" else ("not a number",)
        key = (point, _micros(row["timestamp"]), row["ordinal"])
        assert key not in found, f"twice: {row}"
        flags = (row["good"], row["questionable"], row["substituted"], row["annotated"])
        found[key] = (row["sub_micro_nanos"], said, *flags)
    return found


def assert_same(found: Events, truth: Events) -> None:
    """Each event once, none lost, no value bent."""
    lost, more = truth.keys() - found.keys(), found.keys() - truth.keys()
    assert not lost, f"{len(lost)} of {len(truth)} lost, such as {sorted(lost)[:3]}"
    assert not more, f"{len(more)} too many, such as {sorted(more)[:3]}"
    bent = [(key, found[key], truth[key]) for key in truth if found[key] != truth[key]]
    assert not bent, f"{len(bent)} bent, such as {bent[:3]}"


def _micros(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1, tzinfo=timezone.utc)) // timedelta(microseconds=1)


# --- objects -----------------------------------------------------------------------------------------------------


def frames_now(pi: Running, until: str) -> set[tuple[Any, ...]]:
    """Frames that touch the time since the tables begin and began before ``until``, as the plant has them."""
    return {
        (
            f["id"],
            f["name"],
            parse_ticks(f["start"]) // 10,
            parse_ticks(f["end"]) // 10 if f["end"] else None,
            f["parent"],
            f["acknowledged"],
        )
        for f in pi.admin.truth_frames(FRAMES_START)
        if parse_ticks(f["start"]) < parse_ticks(until)
    }


def frames_of(rows: Rows) -> set[tuple[Any, ...]]:
    """Rows of an `event_frames` table in the same form."""
    found = {
        (
            r["event_frame_id"],
            r["name"],
            _micros(r["start_time"]),
            None if r["end_time"] is None else _micros(r["end_time"]),
            r["parent_id"],
            r["is_acknowledged"],
        )
        for r in rows
    }
    assert len(found) == len(rows)
    return found


def current(rows: Rows) -> Rows:
    """The newest versions of a table with history."""
    return [row for row in rows if row[END_AT] is None]


def comparable(rows: Rows, *, planned_here: bool = False) -> list[str]:
    """Rows in one order. Where versions are dated by this machine's clock, dates become their rank in the table."""
    if planned_here:
        dates = sorted({row[name] for row in rows for name in (START_AT, END_AT)} - {None})
        rank = {date: number for number, date in enumerate(dates)} | {None: None}
        rows = [row | {START_AT: rank[row[START_AT]], END_AT: rank[row[END_AT]]} for row in rows]
    return sorted(repr(sorted(row.items())) for row in rows)


def assert_histories_hold(rows: Rows, key: str) -> None:
    """The versions of each key follow one another without overlap, and at most the last one is current."""
    versions: dict[str, Rows] = {}
    for row in rows:
        versions.setdefault(row[key], []).append(row)
    for several in versions.values():
        several.sort(key=lambda row: row[START_AT])
        for i, after in enumerate(several[1:]):
            before = several[i]
            assert before[END_AT] is not None
            assert before[START_AT] < before[END_AT] <= after[START_AT]


# --- what happens in the plant -------------------------------------------------------------------------------------


def _ago(pi: Running, seconds: float) -> str:
    return format_ticks(parse_ticks(pi.admin.now()) - round(seconds * 10_000_000))


class Story:
    """The same sequence of changes for whoever runs pipelines beside it. Each part ends before a run."""

    def __init__(self, pi: Running) -> None:
        self.pi, admin = pi, pi.admin
        points = admin.truth_points()
        self.plain = [point["name"] for point in points if point["plain"]]
        self.other = [point["name"] for point in points if not point["plain"] and point["type"] == "Float32"]
        self.leaf, self.doomed = self._leaves()
        self.open = [f["id"] for f in admin.truth_frames(FRAMES_START) if f["end"] is None]
        self.frame = ""
        self.untouched_until = ""

    def _leaves(self) -> tuple[str, str]:
        elements = self.pi.admin.truth_elements()
        parents = {element["parent"] for element in elements}
        alone = [e["path"] for e in elements if e["id"] not in parents and len(e["paths"]) == 1 and e["parent"]]
        return alone[0], alone[-1]

    def parts(self) -> Iterator[str]:
        """The parts, one after another."""
        yield "beginning"
        for part in (self.first, self.second, self.third):
            part()
            yield part.__name__

    def first(self) -> None:
        """Late and edited events, a new point with a past, other names; frames open, close, are acknowledged."""
        admin = self.pi.admin
        admin.add_events(self.plain[0], [[_ago(self.pi, 100.25), -1.5], [_ago(self.pi, 100.25), {"state": "Shutdown"}]])
        admin.edit(self.plain[1], _ago(self.pi, 90), 4321.5)
        admin.edit(self.plain[2], _ago(self.pi, 80), {"state": "I/O Timeout"})
        admin.advance(60)
        admin.add_point("JOINED LATER", created=_ago(self.pi, 400))
        admin.rename_point(self.plain[3], "RENAMED, WITH A COMMA")
        self.frame = admin.add_frame("Stop of press 7", start=_ago(self.pi, 45.5))
        admin.close_frame(self.open[0])
        admin.change_frame(self.open[1], acknowledged_by="operator", severity="Critical")
        admin.rename_element(self.leaf, "Renamed Ω 'element'")

    def second(self) -> None:
        """Again, of what the first part left: its events and frame change once more; an element and a point go."""
        admin = self.pi.admin
        admin.advance(90)
        admin.edit(self.plain[1], _ago(self.pi, 240), -0.125)
        admin.change_frame(self.frame, acknowledged_by="shift leader")
        admin.delete_element(self.doomed)
        admin.delete_point(self.other[0])
        admin.add_frame("Short", start=_ago(self.pi, 70), end=_ago(self.pi, 50), parent=self.frame)

    def third(self) -> None:
        """The frame closes with an end in the past, a late event comes at a time that has one."""
        admin = self.pi.admin
        admin.advance(75.5)
        admin.add_events(self.plain[4], [[_ago(self.pi, 195.5), 7.75]])
        admin.close_frame(self.frame, end=_ago(self.pi, 120))
        admin.change_frame(self.open[1], name="Another name")
        admin.add_point("JOINED LAST")
