"""Events of one point in a span of time, computed from (seed, point, slot) alone."""

from __future__ import annotations

import numpy as np

from pi_simulator.plant.hashing import UInt64, mix, mix_array
from pi_simulator.plant.points import Point
from pi_simulator.plant.series import (
    ANNOTATED,
    EMPTY,
    GOOD,
    QUESTIONABLE,
    SUBSTITUTED,
    Series,
    concat,
    from_events,
    pack,
    widen,
)
from pi_simulator.plant.signals import MAKERS
from pi_simulator.plant.states import FIELD_STATES, system_state
from pi_simulator.ticks import DAY, SECOND, Bytes2D, Ticks

_STATES = pack([system_state(name) for name in FIELD_STATES])
_RANGE_STATES = pack([system_state("Under Range"), system_state("Over Range")])
_INVALID = pack([system_state("Invalid Float")])
_NULL = pack([b"null"])
_QUARTER = DAY // 4


def events(point: Point, first: int, last: int) -> Series:
    """All events of a closed range, creation included, whether they have reached the archive yet or not."""
    low = max(first, point.created + 1)
    high = last if point.ends is None else min(last, point.ends)
    parts = []
    if first <= point.created <= last:
        parts.append(from_events([(point.created, system_state("Pt Created"), 0)]))
    if low <= high and not point.kind.silent:
        parts.append(_plain(point, low, high) if point.plain else _other(point, low, high))
    return concat(parts)


def _plain(point: Point, low: int, high: int) -> Series:
    period = point.kind.period
    begin, end = -(-low // period), high // period
    if begin > end:
        return EMPTY
    slots = np.arange(begin, end + 1, dtype=np.int64)
    text = MAKERS[point.kind.values](slots, mix_array(slots, point.salt), point.salt)
    return Series(slots * period, text, fixed=True, grid=(begin * period, period))


def count_plain(point: Point, first: int, last: int) -> int:
    """How many values a plain point has with first <= time stamp <= last (its creation event left out)."""
    low = max(first, point.created + 1)
    return max(0, last // point.kind.period - -(-low // point.kind.period) + 1)


def _other(point: Point, low: int, high: int) -> Series:
    kind = point.kind
    slots = np.arange(low // kind.period, high // kind.period + 1, dtype=np.int64)
    hashes = mix_array(slots, point.salt)
    if kind.keep < 1.0:
        kept = (hashes >> np.uint64(40)) < np.uint64(int(kind.keep * (1 << 24)))
        slots, hashes = slots[kept], hashes[kept]
    ticks = _times(point, slots, hashes)
    inside = (ticks >= low) & (ticks <= high)
    if kind.on_and_off:
        inside &= mix_array(ticks // _QUARTER, point.salt ^ 0x0FF) % np.uint64(4) != 0
    slots, hashes, ticks = slots[inside], hashes[inside], ticks[inside]
    if kind.burst > 1:
        repeats = 1 + ((hashes >> np.uint64(5)) % np.uint64(kind.burst)).astype(np.int64)
        ordinals = np.arange(repeats.sum()) - np.repeat(np.cumsum(repeats) - repeats, repeats)
        slots, ticks = np.repeat(slots, repeats), np.repeat(ticks, repeats)
        hashes = mix_array(slots * 16 + ordinals, point.salt ^ 0xB0)
    if not len(ticks):
        return EMPTY
    text = MAKERS[kind.values](slots, hashes, point.salt)
    if not kind.odd:
        return Series(ticks, text, fixed=bool(text.all()))
    return _oddities(point, ticks, text, mix_array(slots, point.salt ^ 0x0DD) ^ (hashes >> np.uint64(1)))


def _times(point: Point, slots: Ticks, hashes: UInt64) -> Ticks:
    kind = point.kind
    ticks = slots * kind.period
    if kind.jitter:
        unit = 10 ** (7 - kind.digits)
        ticks += ((hashes >> np.uint64(11)) % np.uint64(kind.period // unit)).astype(np.int64) * unit
    return ticks


def _oddities(point: Point, ticks: Ticks, text: Bytes2D, hashes: UInt64) -> Series:
    """Replace some values by states, and set quality flags; each with its own small share of the events."""

    def some(share: int, turn: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        return np.asarray((hashes >> np.uint64(turn)) % np.uint64(share) == 0)

    kind = point.kind
    flags = np.full(len(ticks), GOOD, dtype=np.uint8)
    flags[some(47, 3)] |= QUESTIONABLE
    flags[some(61, 7)] |= SUBSTITUTED
    flags[some(83, 11)] |= ANNOTATED
    flags[some(101, 13)] &= ~np.uint8(GOOD)  # a bad number stays a number
    text = _replace(text, flags, some(73, 17), _STATES, hashes)
    errors = None
    if kind.point_type == "Float16":
        text = _replace(text, flags, some(29, 19), _RANGE_STATES, hashes)
    if kind.errors:
        text = _replace(text, flags, some(11, 23), _INVALID, hashes)
        errors = some(13, 29)
        text = _replace(text, flags, errors, _NULL, hashes)
    return Series(ticks, text, flags, errors)


def _replace(
    text: Bytes2D,
    flags: np.ndarray[tuple[int], np.dtype[np.uint8]],
    where: np.ndarray[tuple[int], np.dtype[np.bool_]],
    rows: Bytes2D,
    hashes: UInt64,
) -> Bytes2D:
    if not where.any():
        return text
    width = max(text.shape[1], rows.shape[1])
    text = widen(text, width)
    chosen = ((hashes[where] >> np.uint64(33)) % np.uint64(len(rows))).astype(np.int64)
    text[where] = widen(rows, width)[chosen]
    flags[where] = 0
    return text


def arrival(point: Point, ticks: Ticks, share: float, longest: int) -> Ticks:
    """When each event of a late point reaches the archive: at its own time stamp, or up to `longest` ticks later."""
    hashes = mix_array(ticks, mix(point.salt) ^ 0x1A7E)
    late = (hashes >> np.uint64(40)) < np.uint64(int(share * (1 << 24)))
    delay = (hashes % np.uint64(max(1, longest // SECOND * 1000))).astype(np.int64) * (SECOND // 1000)
    return ticks + np.where(late, delay, 0)
