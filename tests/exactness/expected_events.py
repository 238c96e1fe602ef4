"""What a `timeseries` table must hold: the rows that PI's events come to, and how each mode keeps up with them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from fnmatch import fnmatchcase
from typing import Any

import pyarrow as pa

from exactness import times
from exactness.judge import Content, Key, Row
from pi_simulator import Running

_NO_VALUE = "The value could not be retrieved."


_SAID_BY_PI = (
    "tag", "data_server", "sub_micro_nanos", "value", "value_text", "digital_code", "is_system_state", "good",
    "questionable", "substituted", "annotated", "units", "error",
)  # fmt: skip


def keys_and_rows(table: pa.Table) -> Iterator[tuple[Key, Row]]:
    """The rows of the table: stream, microsecond and ordinal; and everything else that PI decides."""
    micros = table["timestamp"].cast(pa.timestamp("us", "UTC")).cast(pa.int64())
    keys = zip(_listed(table["web_id"]), _listed(micros), _listed(table["ordinal"]), strict=True)
    columns = (_hexadecimal(table[name]) if name == "value" else _listed(table[name]) for name in _SAID_BY_PI)
    return zip(keys, zip(*columns, strict=True), strict=True)


def _listed(column: pa.ChunkedArray) -> list[Any]:
    """A column as a list, made from its distinct values: a tenth of the time of one value after the other."""
    encoded = column.combine_chunks().dictionary_encode()
    values = [*encoded.dictionary.to_pylist(), None]
    return [values[index] for index in encoded.indices.fill_null(-1).to_numpy().tolist()]


def _hexadecimal(column: pa.ChunkedArray) -> list[str | None]:
    """Numbers bit by bit."""
    numbers, nulls = column.to_numpy().tolist(), column.is_null().to_numpy().tolist()
    return [None if null else number.hex() for number, null in zip(numbers, nulls, strict=True)]


Said = tuple[str | None, str | None, int | None, bool, str | None]
"""value (hexadecimal), value_text, digital_code, is_system_state, error"""


def said(value: Any, *, failed: bool) -> Said:
    """How a value of PI's stands in the table."""
    if failed:
        return None, None, None, False, _NO_VALUE
    match value:
        case {"Name": name, "Value": code, "IsSystem": system}:
            return None, name, code, system, None
        case {"Errors": [message]}:
            return None, None, None, False, message
        case bool():
            return None, "true" if value else "false", None, False, None
        case int() | float():
            exact = int(float(value)) == value if isinstance(value, int) else True
            return float(value).hex(), None if exact else str(value), None, False, None
        case None | str():
            return None, value, None, False, None
        case _:
            return None, json.dumps(value, separators=(",", ":")), None, False, None


class ExpectedEvents:
    """The promise of one mode, followed from run to run."""

    def __init__(self, pi: Running, mode: str, options: dict[str, Any]) -> None:
        self.promised: Content = {}
        self._pi, self._mode = pi, mode
        self._start = options["start_time"]
        self._end = options.get("end_time")
        self._lookback = options.get("lookback_seconds", 86_400)
        self._settle = options.get("settle_seconds", 30)
        self._attributes = options.get("attribute_filter")
        self._mask = options.get("tag_filter", "*")
        self._tags = options.get("tags")
        self._local_names = dict(pi.server.renamed_states)
        self._until: str | None = None
        self._positions: dict[str, str] = {}

    @property
    def until(self) -> str:
        """How far a run reads that begins now."""
        now = times.ticks(self._pi.admin.now()) // times.SECOND * times.SECOND
        settled = times.text(now - self._settle * times.SECOND)
        reached = settled if self._until is None else max(settled, self._until, key=times.ticks)
        return reached if self._end is None else min(reached, self._end, key=times.ticks)

    def _streams(self) -> list[dict[str, Any]]:
        """Selected streams as the plant has them: name for the truth, and the columns that describe them."""
        if self._attributes:
            return [
                {"name": a["path"], "web_id": a["web_id"], "server": None, "units": a["units"], "future": False}
                for a in self._pi.admin.truth_attributes()
                if not a["excluded"] and not a["hidden"] and self._attributes in ("*", a["path"].rpartition("|")[2])
            ]
        return [
            point
            for point in self._pi.admin.truth_points()
            if fnmatchcase(point["name"], self._mask) and (not self._tags or point["name"] in self._tags)
        ]

    def _end_of(self, stream: dict[str, Any], until: str) -> str:
        sweeps_ahead = stream["future"] and self._mode != "append" and self._end is not None
        return self._end if sweeps_ahead and self._end else until

    def now(self) -> Content:
        """Every event of the table's span as PI holds it now."""
        found: Content = {}
        until = self.until
        spans: dict[str, list[dict[str, Any]]] = {}
        for stream in self._streams():
            spans.setdefault(self._end_of(stream, until), []).append(stream)
        for end, streams in spans.items():
            found |= self._read(streams, self._start, end)
        return found

    def run(self, *, failing: Collection[str] = ()) -> Content:
        """A run has read all streams but the failing ones (by name of the point or path of the attribute).

        Returns what `now` returns.
        """
        until, everything = self.until, self.now()
        groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
        for stream in self._streams():
            if stream["name"] not in failing:
                span = (self._begin_of(stream["web_id"]), self._end_of(stream, until))
                groups.setdefault(span, []).append(stream)
                self._positions[stream["web_id"]] = until
        for (begin, end), streams in groups.items():
            self._apply({stream["web_id"] for stream in streams}, begin, end, everything)
        self._until = until
        return everything

    def _begin_of(self, web_id: str) -> str:
        position = self._positions.get(web_id, self._start)
        if self._mode == "append" or self._until is None:
            return position
        swept = times.later(self._until, -self._lookback)
        return max(self._start, min(position, swept, key=times.ticks), key=times.ticks)

    def _apply(self, web_ids: set[str], begin: str, end: str, everything: Content) -> None:
        first, last = times.ticks(begin) // 10, times.ticks(end) // 10
        if self._mode == "replace":
            gone = [key for key in self.promised if key[0] in web_ids and first <= key[1] < last]
            for key in gone:
                del self.promised[key]
        read = {key: row for key, row in everything.items() if key[0] in web_ids and first <= key[1] < last}
        self.promised |= read

    def _read(self, streams: Iterable[dict[str, Any]], begin: str, end: str) -> Content:
        by_name = {stream["name"]: stream for stream in streams}
        if not by_name or times.ticks(end) <= times.ticks(begin):
            return {}
        found: Content = {}
        for name, events in self._pi.admin.truth_recorded(begin, end, list(by_name)).items():
            stream = by_name[name]
            same = last = -1
            for time_text, value, good, questionable, substituted, annotated, failed in events:
                at = times.ticks(time_text)
                same, last = (same + 1 if at // 10 == last else 0), at // 10
                number, text, code, system, error = said(value, failed=failed)
                text = self._local_names.get(text or "", text) if system else text
                found[(stream["web_id"], at // 10, same)] = (
                    name,
                    stream["server"],
                    at % 10 * 100,
                    number,
                    text,
                    code,
                    system,
                    good,
                    questionable,
                    substituted,
                    annotated,
                    stream["units"] or None,
                    error,
                )
        return found
