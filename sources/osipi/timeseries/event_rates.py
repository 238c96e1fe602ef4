"""How many events a second each stream has, as the server counted them: kept from run to run, to plan by.

The figures decide nothing about the rows: one that is far off makes partitions uneven and takes more pages. So a file
that cannot be read counts as none, and figures that cannot be written are counted again.
"""

from __future__ import annotations

import json
import logging
import math
import time
import zlib
from collections.abc import Collection, Iterable, Mapping
from math import ceil, log2, sqrt
from pathlib import Path
from typing import NamedTuple

from osipi.errors import OptionError
from osipi.piwebapi.http.json_text import read_json
from osipi.piwebapi.limits.learned import HOLDS_SECONDS
from osipi.state.atomic_files import write_whole
from osipi.timeseries import key_sets as sets
from osipi.timeseries.offset import SECOND

log = logging.getLogger("osipi.timeseries")

FILE_NAME = "rates.json"
_VERSION = 1

_STEPS = 8
"""Rates are kept rounded up to a power of two to one over this: at most 9 % above what was counted."""
_LEAST = -24 * _STEPS
"""Below one event in half a year a stream counts as one without events."""
_SURE = 3
"""Standard deviations by which a count may exceed what was expected of another window."""


class Rate(NamedTuple):
    """Events of a stream in ``[begin, end)``, ticks."""

    events: float
    begin: int
    end: int

    @property
    def a_second(self) -> float:
        return self.events * SECOND / (self.end - self.begin)

    def at_most(self, begin: int, end: int) -> int:
        """Events that are hardly exceeded in a window; those that were counted, where it is the same one."""
        if (begin, end) == (self.begin, self.end):
            return ceil(self.events)
        mean = self.a_second * (end - begin) / SECOND
        return ceil(mean + _SURE * sqrt(mean))


class Rates:
    """Rates by stream. A stream that was asked for and not counted is known to have none."""

    def __init__(self, state_path: str | None) -> None:
        """``state_path``: the folder in which they outlive the process, if there is one."""
        self._path = Path(state_path) / FILE_NAME if state_path else None
        self._rates: dict[str, Rate | None] = {}
        self._since = time.time()
        if self._path is not None:
            self._load(self._path)

    def unknown(self, keys: Iterable[str]) -> list[str]:
        """Those that were not asked for yet."""
        return [key for key in keys if key not in self._rates]

    def of(self, keys: Iterable[str]) -> list[Rate | None]:
        """The rate of each stream, None where there is none."""
        return [self._rates.get(key) for key in keys]

    def mean(self, keys: Collection[str]) -> float | None:
        """Events a second of a stream, over those of ``keys`` that have a rate; None where none has."""
        known = [rate.a_second for rate in self.of(keys) if rate is not None]
        return sum(known) / len(known) if known else None

    def learn(self, asked: Iterable[str], counts: Mapping[str, int], begin: int, end: int) -> None:
        """Events that the server counted in ``[begin, end)`` of the streams that were ``asked`` for."""
        self._rates.update(
            {key: Rate(counts[key], begin, end) if key in counts else self._rates.get(key) for key in asked}
        )

    def keep(self) -> None:
        """Write them down, aside and renamed."""
        if self._path is None:
            return
        groups: dict[int | None, list[str]] = {}
        for key, rate in self._rates.items():
            groups.setdefault(None if rate is None else _step(rate.a_second), []).append(key)
        ordered = sorted(groups, key=lambda step: -math.inf if step is None else step)
        steps = [[step, sets.encode(groups[step])] for step in ordered]
        try:
            write_whole(self._path, json.dumps({"v": _VERSION, "since": self._since, "steps": steps}))
        except OptionError as error:
            log.warning("rates of streams are counted again next time: %s", error)

    def _load(self, path: Path) -> None:
        try:
            content = read_json(path.read_bytes())
            if content["v"] != _VERSION:
                raise ValueError(f"its version is {content['v']!r}")
            since = float(content["since"])
            found = {key: _rate(step) for step, encoded in content["steps"] for key in sets.decode(encoded)}
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError, KeyError, AttributeError, OverflowError, zlib.error) as error:
            log.warning("%s cannot be used (%s): events are counted anew", path, error)
            return
        # plants change: what is old, or from a clock that was set back since, is asked for again
        if 0 <= self._since - since <= HOLDS_SECONDS:
            self._rates, self._since = found, since


def _step(a_second: float) -> int:
    return max(_LEAST, ceil(_STEPS * log2(a_second))) if a_second > 0 else _LEAST


def _rate(step: int | None) -> Rate | None:
    if step is None:
        return None
    return Rate(2.0 ** (int(step) / _STEPS) if step > _LEAST else 0.0, 0, SECOND)
