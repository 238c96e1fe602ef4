"""What an `event_frames` table must hold, and how each mode keeps up with frames that change and vanish."""

from __future__ import annotations

import base64
import json
import urllib.request
from collections.abc import Collection, Iterator
from typing import Any

import pyarrow as pa

from exactness import times
from exactness.judge import Content, Key, Row
from pi_simulator import Running


def keys_and_rows(table: pa.Table) -> Iterator[tuple[Key, Row]]:
    """The rows of the table."""
    return map(_key_and_row, table.to_pylist())


def _key_and_row(row: dict[str, Any]) -> tuple[Key, Row]:
    """A row of the table: the frame's id, and everything that PI says of it."""
    moments = (row["start_time"], row["end_time"], row["acknowledged_at"])
    start, end, acknowledged = (None if moment is None else times.micros(moment) for moment in moments)
    return (row["event_frame_id"],), (
        row["web_id"],
        row["name"],
        row["description"],
        row["template_name"],
        start,
        end,
        row["severity"],
        row["can_be_acknowledged"],
        row["is_acknowledged"],
        row["acknowledged_by"],
        acknowledged,
        row["is_annotated"],
        row["is_locked"],
        row["are_values_captured"],
        tuple(row["category_names"] or ()),
        row["parent_id"],
        row["primary_element_id"],
        tuple(row["referenced_element_ids"] or ()),
        row["attributes"],
        row["extended_properties"],
        row["database"],
        row["database_id"],
        row["asset_server"],
    )


_START, _END = 4, 5


class ExpectedFrames:
    """The promise of one mode, followed from run to run."""

    def __init__(self, pi: Running, mode: str, options: dict[str, Any]) -> None:
        self.promised: Content = {}
        self._pi, self._mode = pi, mode
        self._start = options["start_time"]
        self._lookback = options.get("lookback_seconds", 7 * 86_400)
        self._settle = options.get("settle_seconds", 30)
        self._with_attributes = bool(options.get("with_attributes"))
        self._template = options.get("af_template")
        self._until: str | None = None

    @property
    def until(self) -> str:
        """How far a run reads that begins now."""
        now = times.ticks(self._pi.admin.now()) // times.SECOND * times.SECOND
        settled = times.text(now - self._settle * times.SECOND)
        return settled if self._until is None else max(settled, self._until, key=times.ticks)

    def now(self) -> Content:
        """Every frame that touches the table's span, as PI has it now."""
        return self._read(self._start)

    def run(self, *, failing: Collection[str] = ()) -> Content:
        """A run has read all frames but the failing ones (by id). Returns what `now` returns."""
        until = self.until
        everything = self._read("1970-01-01T00:00:00Z")
        begin = self._start if self._until is None else times.later(self._until, -self._lookback)
        begin = max(begin, self._start, key=times.ticks)
        first, last = times.ticks(begin) // 10, times.ticks(until) // 10

        def touches(row: Row) -> bool:
            return bool(row[_START] < last and (row[_END] is None or row[_END] >= first))

        for key, row in list(self.promised.items()):
            if key[0] in failing:
                continue
            if key in everything:
                if row[_END] is None:  # an open frame is followed wherever it went
                    self.promised[key] = everything[key]
            elif self._mode == "replace" and touches(row):
                del self.promised[key]
        self.promised |= {k: row for k, row in everything.items() if touches(row) and k[0] not in failing}
        self._until = until
        start = times.ticks(self._start) // 10
        return {key: row for key, row in everything.items() if row[_END] is None or row[_END] >= start}

    def _read(self, begin: str) -> Content:
        until = times.ticks(self.until)
        return {
            (frame["id"],): self._row(frame)
            for frame in self._pi.admin.truth_frames(begin)
            if times.ticks(frame["start"]) <= until and self._template in (None, frame["template"])
        }

    def _row(self, frame: dict[str, Any]) -> Row:
        elements = frame["elements"]
        at = frame["acknowledged_at"]
        return (
            frame["web_id"],
            frame["name"],
            frame["description"],
            frame["template"] or None,
            times.ticks(frame["start"]) // 10,
            None if frame["end"] is None else times.ticks(frame["end"]) // 10,
            frame["severity"],
            frame["can_be_acknowledged"],
            frame["acknowledged"],
            frame["acknowledged_by"] or None,
            None if at is None else times.ticks(at) // 10,
            frame["annotated"],
            frame["locked"],
            frame["end"] is not None,
            tuple(sorted(frame["categories"])),
            frame["parent"],
            elements[0] if elements else None,
            tuple(sorted(elements)),
            self._values(frame["web_id"]) if self._with_attributes else None,
            _json(frame["extended"]),
            frame["database"],
            frame["database_id"],
            "PIAF1",
        )

    def _values(self, web_id: str) -> str:
        """Attribute values as PI Web API itself shows them."""
        server = self._pi.server
        token = base64.b64encode(f"{server.username}:{server.password}".encode()).decode()
        request = urllib.request.Request(
            f"{self._pi.base_url}/streamsets/{web_id}/value?showHidden=true&searchFullHierarchy=true",
            headers={"Authorization": f"Basic {token}"},
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            items = json.load(answer)["Items"]
        return _json({item["Path"].partition("|")[2]: item["Value"]["Value"] for item in items})


def _json(value: Any) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
