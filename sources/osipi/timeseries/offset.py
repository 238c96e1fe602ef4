"""The offset of a table of streams: a function from stream to position, written as a few groups of streams.

A read between two offsets covers ``[position(start, s), position(end, s))`` of each stream ``s`` of the end offset, and
what the end offset's sweep reads a second time; nothing else decides what is read: not the clock, not a listing.
Positions are whole seconds. The JSON has one key order, because Spark compares offsets as text.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from osipi.errors import OptionError
from osipi.history import Asked, read_asked
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.timeseries import key_sets as sets

VERSION = 1
SECOND = 10_000_000
"""Ticks of 100 ns in a second."""

_HELD, _FUTURE = "away", "future"
"""The marks of a group in JSON."""


@dataclass(frozen=True)
class Group:
    """Streams at one position: everything before it has been read."""

    position: int
    keys: frozenset[str]
    held: bool = False
    """They are failing, or no longer selected: they stay at this position and are not swept."""
    future: bool = False
    """They hold events after now, which sweeps look at."""


@dataclass(frozen=True)
class Sweep:
    """A second read of ``[first, end)`` of every stream, then of ``[level, horizon)`` of those with a future.

    ``first`` is the begin of the first step.
    """

    begin: int
    at: int
    """The read that leads to this offset covers ``[begin, at)``; nothing is swept where they are the same."""
    end: int
    level: int
    """The level when the sweep began: the next sweep counts its lookback from there."""
    horizon: int

    @property
    def left(self) -> tuple[int, int] | None:
        """Begin and end of the part that comes next; None when the sweep is done."""
        if self.at < self.end:
            return self.at, self.end
        begin = max(self.at, self.level)
        return (begin, self.horizon) if begin < self.horizon else None

    @property
    def in_future(self) -> bool:
        """Whether ``[begin, at)`` belongs to the part after the table's own end."""
        return self.begin >= self.end

    def resting(self) -> Sweep:
        """As it is carried by an offset whose read sweeps nothing."""
        return replace(self, begin=self.at)


@dataclass(frozen=True)
class Offset:
    """Times are ticks (100 ns since 1970); ``start``, ``until`` and positions are whole seconds."""

    lineage: str
    """Chosen at random for the first offset: the reports of this table's reads carry it."""
    start: int
    """Where the history of a stream begins that is in no group: `start_time`, resolved once."""
    until: int
    """The highest position; never moves backwards."""
    read_at: int
    """PI's clock when the read that leads here was planned; every later offset has a later one."""
    groups: tuple[Group, ...] = ()
    sweep: Sweep | None = None
    asked: Asked | None = None
    """`start_time` and its zone as the first run had them; None in offsets that began before 0.2."""
    _json: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def positions(self) -> Mapping[str, int]:
        """Position of every stream that is in a group."""
        return {key: group.position for group in self.groups for key in group.keys}

    @cached_property
    def held(self) -> frozenset[str]:
        """The streams that stay where they are."""
        return frozenset(key for group in self.groups if group.held for key in group.keys)

    @cached_property
    def future(self) -> frozenset[str]:
        """The streams that hold events after now."""
        return frozenset(key for group in self.groups if group.future for key in group.keys)

    def to_json(self) -> dict[str, Any]:
        """The offset as Spark and the engines keep it."""
        if not self._json:
            sweep = self.sweep
            self._json.update(
                v=VERSION,
                lineage=self.lineage,
                start=format_ticks(self.start),
                until=format_ticks(self.until),
                read_at=format_ticks(self.read_at),
                groups=[_group_json(group) for group in self.groups],
                sweep=None
                if sweep is None
                else [format_ticks(t) for t in (sweep.begin, sweep.at, sweep.end, sweep.level, sweep.horizon)],
            )
            if self.asked is not None:
                self._json["asked"] = list(self.asked)
        return self._json

    @classmethod
    def from_json(cls, offset: Mapping[str, Any], table: str = "timeseries") -> Offset:
        """Raises :class:`OptionError`, which names the table, for an offset that this version did not write."""
        if offset.get("v") != VERSION:
            raise OptionError(
                f"the stored offset of table {table!r} has version {offset.get('v')!r} and this release reads "
                f"{VERSION}: run with --full-refresh, or with the release that wrote it"
            )
        try:
            sweep = offset["sweep"]
            return cls(
                lineage=_text(offset["lineage"]),
                start=parse_ticks(offset["start"]),
                until=parse_ticks(offset["until"]),
                read_at=parse_ticks(offset["read_at"]),
                groups=tuple(_group(*fields) for fields in offset["groups"]),
                sweep=None if sweep is None else Sweep(*(parse_ticks(t) for t in sweep)),
                asked=read_asked(offset.get("asked")),
                _json=dict(offset),
            )
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError, zlib.error) as error:
            raise OptionError(
                f"the stored offset of table {table!r} is not readable ({type(error).__name__}: {error}): "
                "run with --full-refresh"
            ) from error


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.isalnum():
        raise ValueError("its lineage is not a word")
    return value


def _group_json(group: Group) -> list[Any]:
    marks = [name for name, marked in ((_HELD, group.held), (_FUTURE, group.future)) if marked]
    return [format_ticks(group.position), sets.encode(group.keys), *([marks] if marks else [])]


def _group(position: str, keys: Mapping[str, Any], marks: list[str] | None = None) -> Group:
    marks = marks or []
    if not {_HELD, _FUTURE}.issuperset(marks):
        raise ValueError(f"unknown marks of a group: {marks!r}")
    return Group(parse_ticks(position), sets.decode(keys), _HELD in marks, _FUTURE in marks)
