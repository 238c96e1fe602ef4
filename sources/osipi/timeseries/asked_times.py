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

    @classmethod
    def first(cls, lineage: str) -> TimesOffset:
        """Before everything."""
        return cls(lineage, 0, {}, frozenset(), (), frozenset())

    def after(
        self, read_at: int, reached: Mapping[str, int], relative: Collection[str], streams: Collection[str]
    ) -> TimesOffset | None:
        """The next offset; None where nothing is new.

        ``reached``: the texts of the option whose moment has come, with the moment. One that is ``relative`` is read
        again when it means a later moment; all others are read once. A stream that is new is read at all of them.
        """
        latest = {text: max(at, self.of_texts.get(text, at)) for text, at in reached.items() if text in relative}
        of_texts = {**reached, **latest}
        fresh = {at for text, at in of_texts.items() if self.of_texts.get(text) != at} - self.read
        joined = frozenset(streams) - self.streams
        if not fresh and not (joined and of_texts):
            return None
        read = frozenset(sorted(self.read | set(of_texts.values()))[-_REMEMBERED:])
        return replace(
            self,
            read_at=max(read_at, self.read_at + 10),
            of_texts=of_texts,
            read=read,
            fresh=tuple(sorted(fresh)),
            streams=self.streams | joined,
        )

    def times_of(self, before: TimesOffset | None) -> list[tuple[frozenset[str], tuple[int, ...]]]:
        """What lies between ``before`` and this offset: streams, and the times that they are asked for."""
        known = before.streams if before is not None else frozenset()
        every = tuple(sorted(set(self.of_texts.values())))
        parts = [(self.streams & known, self.fresh), (self.streams - known, every)]
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
            )
        except (KeyError, TypeError, ValueError, AttributeError, zlib.error) as error:
            raise OptionError(
                f"the stored offset of table {table!r} is not readable ({type(error).__name__}: {error}): "
                "run with --full-refresh"
            ) from error
