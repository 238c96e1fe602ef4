"""A table of event frames as an engine keeps it over real HTTP, in read modes cdc and replace."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START
from osipi import OsipiLakeflowConnect
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.pitime import parse_ticks
from osipi.piwebapi.recorded.values import read_value
from pi_simulator import Running

Row = dict[str, Any]


class FrameSink:
    """Rows by key. Each run is a new process, which knows the offset as JSON and nothing else."""

    def __init__(self, pi: Running, table: str, start: str, **options: Any) -> None:
        self.pi, self.table, self.start = pi, table, start
        self.options = {"start_time": start, **{name: str(value) for name, value in options.items()}}
        if options.get("read_mode") == "replace":
            self.options["emit_windows"] = "true"
        self.offset: dict[str, Any] = {}
        self.rows: dict[tuple[Any, ...], Row] = {}
        self.restart()
        self.keys = self.connector.read_table_metadata(table, self.options)["primary_keys"]

    def restart(self) -> None:
        """What a new process remembers: nothing."""
        self.connector = OsipiLakeflowConnect(
            {"base_url": self.pi.base_url, "username": "reader", "password": "pi-simulator", "timeout_seconds": "20"}
        )
        self.connector._client(None).retry = RetryPolicy(first_wait=0.1, longest_wait=0.5, total_seconds=10)

    def run(self) -> FrameSink:
        """A run of as many batches as there are."""
        self.restart()
        for _ in range(100):
            end = self.connector.latest_offset(self.table, self.options, self.offset)
            if json.dumps(end) == json.dumps(self.offset):
                return self
            self.step(end)
        raise AssertionError("the run does not end")

    def step(self, end: dict[str, Any]) -> None:
        """One batch, up to an offset that was planned."""
        found: list[Row] = []
        for partition in self.connector.get_partitions(self.table, self.options, self.offset, end):
            sent = json.loads(json.dumps(partition))
            for batch in self.connector.read_partition_arrow(self.table, sent, self.options):
                batch.validate(full=True)
                found += batch.to_pylist()
        windows = [row for row in found if row.get(WINDOW_START)]
        new = {self.key(row): row for row in found if not row.get(WINDOW_START)}
        assert len(new) + len(windows) == len(found), "a row was given twice"
        self._replace(windows, [key for key, row in self.rows.items() if key not in new and _is_inside(row, windows)])
        self.rows.update(new)
        self.offset = json.loads(json.dumps(end))

    def key(self, row: Row) -> tuple[Any, ...]:
        return tuple(row[name] for name in self.keys)

    def failing(self) -> int:
        return self.connector.streams_failing(self.table, self.options)

    def by_frame(self, frame: str) -> list[Row]:
        return [row for row in self.rows.values() if row["event_frame_id"] == frame]

    def truth(self, **arguments: Any) -> dict[tuple[Any, ...], Row]:
        """What the plant holds of the frames that touch what was read."""
        until = _moment(self.offset["until"])
        begun = {f["id"]: _moment(f["start"]) for f in self.pi.admin.truth_frames(self.start)}
        rows = self.pi.admin.truth_rows(self.table, start=self.start, **arguments)
        timed = ({name: _moment(v) if name.endswith(("_time", "_at")) else v for name, v in r.items()} for r in rows)
        return {self.key(row): row for row in timed if begun[row["event_frame_id"]] < until}

    def check(self, but: tuple[str, ...] = (), **arguments: Any) -> int:
        """The table holds what the plant holds, every column of every row, but for rows of some frames."""
        wanted = {key: row for key, row in self.truth(**arguments).items() if row["event_frame_id"] not in but}
        found = {key: row for key, row in self.rows.items() if row["event_frame_id"] not in but}
        assert set(found) == set(wanted)
        for key, row in wanted.items():
            seen = {name: value for name, value in found[key].items() if not name.startswith("__")}
            assert seen.pop("read_at") is not None
            wanted_row = expected(row)
            if "annotation_id" in row:  # the truth of annotations says no times of the frame
                assert seen.pop("start_time") is not None
                seen.pop("end_time")
            if "event" in row:
                assert seen.pop("error") is None
            assert seen == wanted_row, key
        return len(wanted)

    def _replace(self, windows: list[Row], candidates: list[tuple[Any, ...]]) -> None:
        """Ask for rows of the windows that did not come: the others are deleted."""
        if not candidates:
            return
        keys = [dict(zip(self.keys, key, strict=True)) for key in candidates]
        cursor = windows[0]["read_at"]
        batches = list(self.connector.read_keys(self.table, keys, cursor, self.options))
        alone = [batch for batch in batches if batch.schema.names == list(self.keys)]
        left = {self.key(row) for batch in alone for row in batch.to_pylist()}
        given = {self.key(row): row for batch in batches if batch not in alone for row in batch.to_pylist()}
        for key in candidates:
            if key in given:
                self.rows[key] = given[key]
            elif key not in left:
                del self.rows[key]


def expected(row: Row) -> Row:
    """A row of the truth as columns hold it."""
    wanted = {name: value for name, value in row.items() if name not in ("event", "is_hidden")}
    if "annotation_id" in row and row["value"] is not None:
        value = row["value"]
        wanted["value"] = value if isinstance(value, str) else json.dumps(value, sort_keys=True, separators=(",", ":"))
    if "event" in row:
        stamp, value, good, questionable, substituted, annotated, has_errors = row["event"]
        ticks, cell = parse_ticks(stamp), read_value(value)
        wanted |= {
            "timestamp": _moment(stamp),
            "sub_micro_nanos": ticks % 10 * 100,
            "value": cell.value,
            "value_text": cell.text,
            "digital_code": cell.code,
            "is_system_state": cell.system,
            "good": good,
            "questionable": questionable,
            "substituted": substituted,
            "annotated": annotated,
        }
        assert not has_errors
    return wanted


def _is_inside(row: Row, windows: list[Row]) -> bool:
    return any(
        row["database_id"] == window["database_id"]
        and row["start_time"] < window[WINDOW_END]
        and (row["end_time"] is None or row["end_time"] >= window[WINDOW_START])
        for window in windows
    )


def _moment(text: str | None) -> datetime | None:
    """A time of the plant, floored to the microsecond."""
    if text is None:
        return None
    whole, _, fraction = text.removesuffix("Z").partition(".")
    return datetime.fromisoformat(f"{whole}.{fraction[:6].ljust(6, '0')}+00:00")
