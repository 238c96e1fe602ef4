"""The offset of `timeseries`: a function from stream to position, written as a few groups of streams.

A read between two offsets covers ``[position(start, s), position(end, s))`` of each stream ``s`` of the end offset,
and nothing else decides what is read: not the clock, not a listing. Positions are whole seconds. The JSON has one key
order, because Spark compares offsets as text.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from osipi.errors import OptionError
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.streams import sets

VERSION = 1
SECOND = 10_000_000
"""Ticks of 100 ns in a second."""


@dataclass(frozen=True)
class Sweep:
    """A second look at what was read before: this read covers ``[begin, at)``, the whole sweep ends at ``end``."""

    begin: int
    at: int
    end: int


@dataclass(frozen=True)
class Offset:
    """Times are ticks (100 ns since 1970); ``start``, ``until`` and positions are whole seconds."""

    start: int
    """Where the history of a stream begins that is in no group: `start_time`, resolved once."""
    until: int
    """The highest position; never moves backwards."""
    read_at: int
    """PI's clock when the read that leads here was planned."""
    groups: tuple[tuple[int, frozenset[str]], ...] = ()
    sweep: Sweep | None = None
    _json: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def positions(self) -> Mapping[str, int]:
        """Position of every stream that is in a group."""
        return {key: position for position, keys in self.groups for key in keys}

    def to_json(self) -> dict[str, Any]:
        """The offset as Spark and the engines keep it."""
        if not self._json:
            self._json.update(
                v=VERSION,
                start=format_ticks(self.start),
                until=format_ticks(self.until),
                read_at=format_ticks(self.read_at),
                groups=[[format_ticks(position), sets.encode(keys)] for position, keys in self.groups],
                sweep=None
                if self.sweep is None
                else [format_ticks(t) for t in (self.sweep.begin, self.sweep.at, self.sweep.end)],
            )
        return self._json

    @classmethod
    def from_json(cls, offset: Mapping[str, Any]) -> Offset:
        """Raises :class:`OptionError` for an offset that this version did not write."""
        if offset.get("v") != VERSION:
            raise OptionError(
                f"the stored offset of table 'timeseries' has version {offset.get('v')!r} and this release reads "
                f"{VERSION}: run with --full-refresh, or with the release that wrote it"
            )
        try:
            sweep = offset["sweep"]
            return cls(
                start=parse_ticks(offset["start"]),
                until=parse_ticks(offset["until"]),
                read_at=parse_ticks(offset["read_at"]),
                groups=tuple((parse_ticks(position), sets.decode(keys)) for position, keys in offset["groups"]),
                sweep=None if sweep is None else Sweep(*(parse_ticks(t) for t in sweep)),
                _json=dict(offset),
            )
        except (KeyError, TypeError, ValueError, zlib.error) as error:
            raise OptionError(
                f"the stored offset of table 'timeseries' is not readable ({error}): run with --full-refresh"
            ) from error


def grouped(positions: Iterable[tuple[int, Iterable[str]]]) -> tuple[tuple[int, frozenset[str]], ...]:
    """Groups in order of position, equal positions as one, empty ones left out."""
    merged: dict[int, set[str]] = {}
    for position, keys in positions:
        merged.setdefault(position, set()).update(keys)
    return tuple((position, frozenset(merged[position])) for position in sorted(merged) if merged[position])
