"""The offset of a table that reads streams at times: which times, of which streams, have been read."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from osipi.errors import OptionError
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.timeseries import key_sets as sets

VERSION = 1
_REMEMBERED = 5_000
"""Times that are remembered as read, the newest: two texts may mean the same moment."""

Missed = tuple[tuple[tuple[int, ...], frozenset[str]], ...]
"""Times, and keys of the streams that lack them. No stream is in two of them."""


@dataclass(frozen=True)
class TimesOffset:
    """What the reads up to here have asked for. Times are ticks."""

    lineage: str
    read_at: int
    """PI's clock when the read that leads here was planned."""
    of_texts: Mapping[str, int]
    """By text of option `times`, the moment that it meant when it was read last."""
    read: frozenset[int]
    """The newest moments that have been read."""
    fresh: tuple[int, ...]
    """Those that the read that leads here asks of the streams that were read before."""
    streams: frozenset[str]
    """Keys of the streams that have been read."""
    missed: Missed = ()
    """Those of them that are not selected now, by the times that were read meanwhile."""
    late: Missed = ()
    """Those that are selected again, by the times that the read that leads here asks of them."""

    @classmethod
    def first(cls, lineage: str) -> TimesOffset:
        """Before everything."""
        return cls(lineage, 0, {}, frozenset(), (), frozenset())

    def after(
        self, read_at: int, reached: Mapping[str, int], relative: Collection[str], streams: Collection[str]
    ) -> TimesOffset | None:
        """The next offset; None where nothing is new.

        ``reached``: the texts of the option whose moment has come, with the moment. One that is ``relative`` is read
        again when it means a later moment; all others are read once. A stream that is new is read at all of them, one
        that comes back at those that it missed.
        """
        latest = {text: max(at, self.of_texts.get(text, at)) for text, at in reached.items() if text in relative}
        of_texts = {**reached, **latest}
        fresh = {at for text, at in of_texts.items() if self.of_texts.get(text) != at} - self.read
        selected = frozenset(streams)
        joined = selected - self.streams
        missed, late = self._absent(selected, tuple(sorted(fresh)))
        if not fresh and not late and not (joined and of_texts):
            return None
        read = frozenset(sorted(self.read | set(of_texts.values()))[-_REMEMBERED:])
        return replace(
            self,
            read_at=max(read_at, self.read_at + 10),
            of_texts=of_texts,
            read=read,
            fresh=tuple(sorted(fresh)),
            streams=self.streams | joined,
            missed=missed,
            late=late,
        )

    def _absent(self, selected: frozenset[str], fresh: tuple[int, ...]) -> tuple[Missed, Missed]:
        """What streams lack that are not selected, ``fresh`` times among it, and those that are selected again."""
        missed: dict[tuple[int, ...], frozenset[str]] = {}
        late: dict[tuple[int, ...], frozenset[str]] = {}
        known = frozenset[str]().union(*(keys for _, keys in self.missed))
        for times, keys in (*self.missed, ((), self.streams - known)):
            # the rest is read at the fresh times as any other stream
            back = keys & selected if times else frozenset[str]()
            lacking = tuple(sorted({*times, *fresh})[-_REMEMBERED:])
            for of, found in ((missed, keys - selected), (late, back)):
                if found and lacking:
                    of[lacking] = of.get(lacking, frozenset()) | found
        return tuple(sorted(missed.items(), key=_times)), tuple(sorted(late.items(), key=_times))

    def times_of(self, before: TimesOffset | None) -> list[tuple[frozenset[str], tuple[int, ...]]]:
        """What lies between ``before`` and this offset: streams, and the times that they are asked for."""
        known = before.streams if before is not None else frozenset()
        every = tuple(sorted(set(self.of_texts.values())))
        apart = frozenset[str]().union(*(keys for _, keys in (*self.missed, *self.late)))
        parts = [(self.streams & known - apart, self.fresh), (self.streams - known, every)]
        parts += [(keys, times) for times, keys in self.late]
        return [(streams, times) for streams, times in parts if streams and times]

    def to_json(self) -> dict[str, Any]:
        """The offset as Spark and the engines keep it."""
        return {
            "v": VERSION,
            "lineage": self.lineage,
            "read_at": format_ticks(self.read_at),
            "of_texts": {text: format_ticks(at) for text, at in sorted(self.of_texts.items())},
            "read": [format_ticks(at) for at in sorted(self.read)],
            "fresh": [format_ticks(at) for at in self.fresh],
            "streams": sets.encode(self.streams),
            **{name: _to_json(each) for name, each in (("missed", self.missed), ("late", self.late)) if each},
        }

    @classmethod
    def from_json(cls, offset: Mapping[str, Any], table: str) -> TimesOffset:
        """Raises :class:`OptionError`, which names the table, for an offset that this version did not write."""
        if offset.get("v") != VERSION:
            raise OptionError(
                f"the stored offset of table {table!r} has version {offset.get('v')!r} and this release reads "
                f"{VERSION}: run with --full-refresh, or with the release that wrote it"
            )
        try:
            return cls(
                lineage=str(offset["lineage"]),
                read_at=parse_ticks(offset["read_at"]),
                of_texts={str(text): parse_ticks(at) for text, at in offset["of_texts"].items()},
                read=frozenset(parse_ticks(at) for at in offset["read"]),
                fresh=tuple(parse_ticks(at) for at in offset["fresh"]),
                streams=sets.decode(offset["streams"]),
                missed=_from_json(offset.get("missed", [])),
                late=_from_json(offset.get("late", [])),
            )
        except (KeyError, TypeError, ValueError, AttributeError, zlib.error) as error:
            raise OptionError(
                f"the stored offset of table {table!r} is not readable ({type(error).__name__}: {error}): "
                "run with --full-refresh"
            ) from error


def _times(lacking: tuple[tuple[int, ...], frozenset[str]]) -> tuple[int, ...]:
    return lacking[0]


def _to_json(missed: Missed) -> list[Any]:
    return [[[format_ticks(at) for at in times], sets.encode(keys)] for times, keys in missed]


def _from_json(missed: Any) -> Missed:
    return tuple((tuple(parse_ticks(at) for at in times), sets.decode(keys)) for times, keys in missed)
