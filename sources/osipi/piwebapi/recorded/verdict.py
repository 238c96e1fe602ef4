"""What the answer for one stream is worth: a pure function of the answer and of how far the stream was read.

Rules that hold here, with the PI behaviour behind them:

- Ranges are closed at both ends (System Management Tools, boundary types), and the ranges of this package are half
  open: what happened at the end belongs to the next range.
- Truncation is silent. Of a stream that was cut, the last microsecond is not trusted: its events are dropped and read
  again from that microsecond on.
- A stream that cannot be read may appear as one stand-in event whose value is an error. An error value is a recorded
  event only if it lies in the range and, when it is all that came, stays where it is while the range changes.
- Where archive files are not mounted PI may say so by a system state in place of the events, where the range begins or
  ends (AF SDK, AFSystemStateCode: period without a mounted archive). The same state may have been recorded, as a copy
  from another Data Archive: then it stays where it is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from osipi.piwebapi.recorded.arrow_columns import (
    TICKS_PER_MICROSECOND,
    BadTimestampError,
    Item,
    StreamAnswer,
    int64_view,
    ticks_of,
)
from osipi.piwebapi.recorded.requests import Doubt
from osipi.piwebapi.recorded.values import is_error_value, messages, read_value

AWAY = "PI answers 'Arc Off-line' in place of events: the archive files of this time are not mounted"
_AWAY_NAMES = frozenset({"arcoffline", "archiveoffline"})

Ticks: TypeAlias = "pa.Array | BadTimestampError"
"""Event times of one stream, or why they cannot be read."""


class Asked(NamedTuple):
    """What was asked for one stream, in ticks."""

    start: int
    """Where the request begins: another stream of it may be further behind."""
    cursor: int
    """Every event before this one was given already."""
    end: int
    """Where the request ends. PI gives events at this time too."""
    trusted: bool = False
    """An error value of this stream has proved to be an event."""
    state_trusted: bool = False
    """A state that says that the archive is away has proved to be an event."""


class Whole(NamedTuple):
    """Everything up to the end of the request came; the new events are ``items[first:last]``."""

    first: int
    last: int


class Cut(NamedTuple):
    """The answer was cut: ``items[first:last]`` are whole up to ``reached``, and the stream is read on from there."""

    first: int
    last: int
    reached: int


class Stuck(NamedTuple):
    """The answer was cut within the first microsecond: nothing of it can be used, more must be asked for."""


class StandIn(NamedTuple):
    """The stream cannot be read: PI gives an event in place of its error."""

    message: str


class Doubtful(NamedTuple):
    """An error value is all that came: an event, or the failure of the stream (both are seen with HTTP 200)."""

    doubt: Doubt


class Senseless(NamedTuple):
    """The answer makes no sense."""

    reason: str


Judgement: TypeAlias = "Whole | Cut | Stuck | StandIn | Doubtful | Senseless"


def judge(asked: Asked, items: Sequence[Item], ticks: Ticks, *, cut: bool) -> Judgement:
    """What ``items``, whose event times are ``ticks``, mean for a stream.

    ``cut`` is whether ``maxCount`` may have cut them; it is decided for all streams of an answer together.
    """
    if isinstance(ticks, BadTimestampError):
        return Senseless(str(ticks))
    if _descends(ticks):
        return Senseless("events are not in ascending order of time")
    view = int64_view(ticks)
    message = _stand_in(asked, items, view)
    if message is not None:
        return StandIn(message)
    away = [i for i in sorted({0, len(items) - 1}) if items and is_away(items[i])]
    if away and not asked.state_trusted:
        return Doubtful(Doubt(view[away[0]], AWAY, away=True))
    if len(items) == 1 and not asked.trusted and view[0] >= asked.cursor and is_error(items[0]):
        return Doubtful(Doubt(view[0], error_text(items[0])))
    first = bisect_left(view, asked.cursor)
    if not cut or (len(view) and view[-1] >= asked.end):
        return Whole(first, bisect_left(view, asked.end))
    reached = view[-1] - view[-1] % TICKS_PER_MICROSECOND if len(view) else asked.cursor
    if reached <= asked.cursor:
        return Stuck()
    return Cut(first, bisect_left(view, reached), reached)


def away_at_an_end(items: Sequence[Item], start: int, end: int) -> bool:
    """Whether an answer over a closed range says that the archive is away: the state is where the range begins or ends,
    not between, where it would be a recorded event.
    """
    ticks = _ticks_or_error([item for item in items if is_away(item)])
    return isinstance(ticks, BadTimestampError) or any(not start < tick < end for tick in ticks.to_pylist())


def stays(doubt: Doubt, items: Sequence[Item]) -> bool:
    """Whether a doubtful error value is where it was in an answer over another range: then it is an event."""
    ticks = _ticks_or_error([item for item in items if is_error(item)])
    return not isinstance(ticks, BadTimestampError) and doubt.tick in set(ticks.to_pylist())


def trouble_of(answer: StreamAnswer) -> str | None:
    """What the answer to the smallest request for one stream says is wrong with it; None for nothing."""
    items = answer.Items or []
    told = answer.trouble or next((error_text(item) for item in items if is_error(item)), None)
    return told or (AWAY if any(map(is_away, items)) else None)


def is_error(item: Item) -> bool:
    """True for an event that carries an error in place of a value."""
    return is_error_value(item.Value) or (item.Value is None and messages(item.Errors) is not None)


def is_away(item: Item) -> bool:
    """True for the system state that says that no archive is mounted for its time. Known by its name, in each spelling:
    which code it has is not documented.
    """
    return is_away_value(item.Value)


def is_away_value(value: object) -> bool:
    """True for a value that is this state."""
    if not isinstance(value, dict):
        return False
    cell = read_value(value)
    return cell.system and "".join(filter(str.isalpha, (cell.text or "").lower())) in _AWAY_NAMES


def error_text(item: Item) -> str:
    """What PI says in such an event."""
    inner = messages(item.Value.get("Errors")) if is_error_value(item.Value) else None
    return inner or messages(item.Errors) or "an error without a message"


def ticks_of_each(lists: Sequence[list[Item]]) -> list[Ticks]:
    """Event times of each stream of an answer."""
    try:
        ticks = ticks_of([item for items in lists for item in items])
    except BadTimestampError:
        return [_ticks_or_error(items) for items in lists]
    slices, at = [], 0
    for items in lists:
        slices.append(ticks.slice(at, len(items)))
        at += len(items)
    return slices


def _ticks_or_error(items: list[Item]) -> Ticks:
    try:
        return ticks_of(items)
    except BadTimestampError as error:
        return error


def _descends(ticks: pa.Array) -> bool:
    count = len(ticks)
    return count > 1 and bool(pc.any(pc.less(ticks.slice(1), ticks.slice(0, count - 1))).as_py())


def _stand_in(asked: Asked, items: Sequence[Item], view: memoryview) -> str | None:
    """The message of an error value outside the closed range: nothing is recorded there, so it is a failure."""
    outside = (*items[: bisect_left(view, asked.start)], *items[bisect_right(view, asked.end) :])
    return next((error_text(item) for item in outside if is_error(item)), None)
