"""Plans micro-batches of event frames.

A run fixes its goal, PI's clock less `settle_seconds`, at its first plan. A batch reaches the goal, or as far as
`window_seconds` and the number of frames allow. When a call begins at the goal it is answered with the offset it
brought, once, and the next one fixes a new goal: a run that takes what is available ends, a continuous one goes on.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from heapq import nlargest
from typing import Any

from osipi.errors import OptionError, quoted
from osipi.event_frames.memory import FramesContext
from osipi.event_frames.offset import SECOND, Again, FrameOffset
from osipi.event_frames.search import BEGINNING, FrameSearch
from osipi.listing.scopes import Scope, each_with_template, scopes
from osipi.options import EventFrameOptions
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.pitime import format_ticks, resolve
from osipi.state.failed_frames import UNNAMED, FrameReports

MOST_OPEN = 2000
"""Open frames that an offset remembers; the newest of all databases."""

MOST_AGAIN = 500
"""Frames of a database that a sweep asks for again because they could not be read before."""

LISTED_FOR_SECONDS = 600
"""Databases are listed once a run, and not again within this time."""

_MOST_FRAMES = 100_000
"""More frames than this are not planned into one batch, whatever `max_records_per_batch` says: a list that changes
while it is read is read again."""
_COUNTED_FROM = 86_400 * SECOND
"""Shorter windows than this are not counted before they are read."""
_TICK_READ_AT = 10

_ROOT_FIELDS = "WebId;Id;Name;Path;Errors;WebException"


def latest_offset(context: FramesContext, start: Mapping[str, Any] | None) -> dict[str, Any]:
    """The end of the batch after ``start``; ``start`` itself when there is nothing more in this run."""
    memory = context.memory
    if start and memory.level == start:
        memory.level = memory.goal = None
        return dict(start)
    previous = FrameOffset.from_json(start) if start else None
    now = context.client.server_time()
    end = _advance(context, previous, now)
    if end is None:
        memory.goal = None
        return dict(start or {})
    offset = end.to_json()
    if memory.goal is not None and end.until >= memory.goal:
        memory.level = offset
    return offset


def _advance(context: FramesContext, previous: FrameOffset | None, now: int) -> FrameOffset | None:
    """The next offset, None when it would cover nothing new."""
    options, memory = context.options, context.memory
    begin = previous.start if previous else _whole_seconds(resolve(options.start_time or "*-30d", now))
    reached = previous.until if previous else begin
    goal = memory.goal = max(reached, memory.goal or _goal(options, begin, now))
    places = current_places(context)
    until = goal if context.batch else _bounded(context.client, options, places, reached, goal)
    read_at = now - now % _TICK_READ_AT
    if previous is not None:
        read_at = max(read_at, previous.read_at + _TICK_READ_AT)
    swept = previous.swept if previous else read_at
    if until == goal and previous is not None:
        due = read_at - previous.swept >= options.lookback_interval_seconds * SECOND
        if due or not memory.swept:
            swept = read_at
    memory.swept = memory.swept or swept == read_at
    if previous is not None and until == previous.until and swept == previous.swept:
        return None
    opened = _open(context.client, options, places, until)
    return FrameOffset(
        start=begin,
        until=until,
        read_at=read_at,
        swept=swept,
        lookback=options.lookback_seconds,
        open={place.database.id: tuple(opened.get(place.database.id, ())) for place in places},
        again=_again(context.client, options, places, read_at) if previous is not None and swept == read_at else {},
    )


def window(start: FrameOffset | None, end: FrameOffset, database: str) -> int:
    """From when on the frames of a database are read between two offsets.

    A database that the first offset did not have is read from the beginning. Where the second offset says that the
    lookback was swept, so much is read again before where the table stood at the last sweep: what came late since then
    was not looked for, however many offsets lie between. Else what came after the first is read.
    """
    if start is None or database not in start.open:
        return end.start
    begin = start.until
    if end.swept == end.read_at:
        begin = min(begin, start.swept) - end.lookback * SECOND
    again = end.again.get(database)
    if again is not None and again.since is not None:
        begin = min(begin, again.since)
    return max(end.start, begin)


def _again(client: PiWebApi, options: EventFrameOptions, places: Sequence[Scope], read_at: int) -> dict[str, Again]:
    """What earlier reads had to leave out, to be asked for with this sweep: those that waited longest, if many.

    Frames that have an id are asked for by it. Where one has none, the frames that begin with it are asked for here:
    when they can be read, its window is read again. A window that was not replaced is read again once every frame that
    was in the way has answered.
    """
    if not options.state_path:
        return {}
    reports = FrameReports(options.state_path)
    again: dict[str, Again] = {}
    for place in places:
        database = place.database.id
        waiting = sorted(reports.all(database).values(), key=lambda one: (one.at, one.key))
        named = [one for one in waiting if not one.key.startswith(UNNAMED)]
        ids = tuple(one.key for one in named)[:MOST_AGAIN]
        unnamed = [one for one in waiting if one.key.startswith(UNNAMED)]
        search = FrameSearch(client, place.database, options)
        still = [one for one in unnamed if not search.is_readable(one.begins_after or BEGINNING, one.end)]
        reports.write(replace(one, at=read_at) for one in still)
        since = [one.start for one in unnamed if one not in still]
        unreplaced = reports.unreplaced(database)
        missed = still or [one for one in named if not one.row]
        if options.read_mode == "replace" and unreplaced is not None and not missed:
            since.append(unreplaced)
        if ids or since:
            again[database] = Again(min(since, default=None), ids)
    return again


def current_places(context: FramesContext) -> list[Scope]:
    """The databases that are read, listed again when the last listing of this process is older than ten minutes."""
    memory = context.memory
    if memory.places is None or time.monotonic() - memory.listed_at > LISTED_FOR_SECONDS:
        memory.places, memory.listed_at = list_places(context.client, context.options), time.monotonic()
    return memory.places


def list_places(client: PiWebApi, options: EventFrameOptions) -> list[Scope]:
    """The databases that the options select, those that do not know the template left out."""
    places = scopes(client, options, _ROOT_FIELDS)
    if options.af_template is None:
        return places

    def check(place: Scope, with_template: bool) -> None:
        FrameSearch(client, place.database, options).check(with_template=with_template)

    def known(place: Scope) -> Any:
        check(place, True)
        yield place

    return list(each_with_template(places, options.af_template, known, lambda place: check(place, False)))


def _goal(options: EventFrameOptions, begin: int, now: int) -> int:
    goal = _whole_seconds(now - options.settle_seconds * SECOND)
    if options.end_time:
        end = _whole_seconds(resolve(options.end_time, now))
        if end <= begin:
            raise OptionError(
                f"option 'end_time' = {quoted(options.end_time)} ({format_ticks(end)}) is not after the start of the "
                f"history, {format_ticks(begin)}: give a later end or an earlier start_time"
            )
        goal = min(goal, end)
    return goal


def _bounded(client: PiWebApi, options: EventFrameOptions, places: Sequence[Scope], reached: int, goal: int) -> int:
    """How far a batch goes: at most so many frames begin in it, unless one second holds more."""
    limit = goal
    if options.window_seconds is not None:
        limit = min(limit, reached + options.window_seconds * SECOND)
    if limit - reached <= _COUNTED_FROM or not places:
        return limit
    share = max(1, min(options.max_records_per_batch, _MOST_FRAMES) // len(places))
    for place in places:
        beyond = FrameSearch(client, place.database, options).start_of_frame(share, reached, limit)
        if beyond is not None:
            limit = min(limit, max(_whole_seconds(beyond), reached + SECOND))
    return limit


def _open(client: PiWebApi, options: EventFrameOptions, places: Sequence[Scope], until: int) -> dict[str, list[str]]:
    found = [
        (began, frame, place.database.id)
        for place in places
        for began, frame in FrameSearch(client, place.database, options).newest_open(until, MOST_OPEN)
    ]
    by_database: dict[str, list[str]] = {}
    for _, frame, database in nlargest(MOST_OPEN, found):
        by_database.setdefault(database, []).append(frame)
    return by_database


def _whole_seconds(ticks: int) -> int:
    return ticks - ticks % SECOND
