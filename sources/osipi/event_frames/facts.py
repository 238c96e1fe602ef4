"""What a plan of event frames is made from: everything that is asked of PI, of the memory and of reports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest

from osipi.event_frames.memory import FrameOptionsT, FramesContext
from osipi.event_frames.offset import FrameOffset, Reread
from osipi.event_frames.search import BEGINNING, FrameSearch
from osipi.event_frames.selection import current_places
from osipi.history import say_beginning, say_zone, warn_of_another_start
from osipi.listing.scopes import Scope
from osipi.options import FrameOptions
from osipi.piwebapi import PiWebApi
from osipi.run_goal import SECOND, history_start, run_goal, whole_seconds
from osipi.said import Said
from osipi.state.failed_frames import UNNAMED, FrameReport, FrameReports

MOST_OPEN = 2000
"""Open frames that an offset remembers; the newest of all databases."""

MOST_REREAD = 500
"""Frames of a database that a sweep asks for again because they could not be read before."""

_MOST_FRAMES = 100_000
"""More frames than this are not planned into one batch, whatever `max_records_per_batch` says: a list that changes
while it is read is read again."""
_COUNTED_FROM = 86_400 * SECOND
"""Shorter windows than this are not counted before they are read."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the next step is planned from. Times are ticks."""

    previous: FrameOffset | None
    """Up to here the table was read; None where nothing was."""
    places: tuple[Scope, ...]
    """The databases that are read."""
    now: int
    """PI's clock."""
    start: int
    """Where history begins."""
    goal: int
    """Where the run ends."""
    reach: int
    """How far one batch may go, the goal at most."""
    swept: bool
    """Whether this run has planned a sweep."""
    lookback_interval: int
    """How often the lookback is swept in a continuous run."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The frames of a database that earlier reads had to leave out."""

    named: tuple[FrameReport, ...]
    """Frames that can be asked for by their ids."""
    answering: tuple[FrameReport, ...]
    """Frames without an id in whose place everything can be read now."""
    silent: tuple[FrameReport, ...]
    """Frames without an id that still cannot be read."""
    unreplaced: int | None
    """Begin of the earliest window that was not replaced because a frame was missing in it."""


def gather(context: FramesContext[FrameOptionsT], previous: FrameOffset | None) -> Facts:
    """Ask PI for the time, the databases, and how far a batch may go."""
    client, options, memory = context.client, context.options, context.memory
    now = client.server_time()
    start = previous.start if previous else history_start(options, now)
    reached = previous.until if previous else start
    goal = max(reached, memory.goal or run_goal(options, start, now))
    places = current_places(context)
    return Facts(
        previous=previous,
        places=tuple(places),
        now=now,
        start=start,
        goal=goal,
        reach=goal if context.batch else _reach(client, options, places, reached, goal),
        swept=memory.swept,
        lookback_interval=options.lookback_interval_seconds * SECOND,
    )


def say_start(options: FrameOptions, table: str, said: Said, previous: FrameOffset | None, now: int) -> None:
    """What there is to say of `start_time` and `time_zone` when a run begins, or when it is forecast."""
    say_zone(options, table, said, begins=previous is None)
    if previous is None:
        say_beginning(options, table, said, history_start(options, now), now)
    else:
        warn_of_another_start(options, table, said, previous.start, previous.read_at, previous.asked, whole_seconds)


def open_frames(client: PiWebApi, options: FrameOptions, places: Iterable[Scope], until: int) -> dict[str, list[str]]:
    """GUIDs of the newest frames that are open now and began up to ``until``, by GUID of their database."""
    found = [
        (began, frame, place.database.id)
        for place in places
        for began, frame in FrameSearch(client, place.database, options).newest_open(until, MOST_OPEN)
    ]
    by_database: dict[str, list[str]] = {}
    for _, frame, database in nlargest(MOST_OPEN, found):
        by_database.setdefault(database, []).append(frame)
    return by_database


def rereads(
    client: PiWebApi, options: FrameOptions, places: Iterable[Scope], read_at: int, table: str
) -> dict[str, Reread]:
    """What a sweep planned at ``read_at`` reads once more, by GUID of the database. Needs a `state_path`.

    Reports the frames without an id that still cannot be read: no read asks for them by themselves.
    """
    if not options.state_path:
        return {}
    reports = FrameReports(options.state_path, table)
    found: dict[str, Reread] = {}
    for place in places:
        waiting = _waiting(reports, FrameSearch(client, place.database, options), place.database.id)
        reports.write(replace(one, at=read_at) for one in waiting.silent)
        reread = reread_of(waiting, replaces=options.read_mode == "replace")
        if reread is not None:
            found[place.database.id] = reread
    return found


def reread_of(waiting: Waiting, *, replaces: bool) -> Reread | None:
    """What to read of a database once more, None for nothing: frames that waited longest, if many.

    A frame without an id has no other way than its window. A window that was not replaced is read again once
    every frame that was missing in it has answered.
    """
    ids = tuple(one.key for one in waiting.named)[:MOST_REREAD]
    since = [one.start for one in waiting.answering]
    missing = waiting.silent or [one for one in waiting.named if not one.row]
    if replaces and waiting.unreplaced is not None and not missing:
        since.append(waiting.unreplaced)
    return Reread(min(since, default=None), ids) if ids or since else None


def _waiting(reports: FrameReports, search: FrameSearch, database: str) -> Waiting:
    found = sorted(reports.all(database).values(), key=lambda one: (one.at, one.key))
    unnamed = [one for one in found if one.key.startswith(UNNAMED)]
    readable = {one.key for one in unnamed if search.is_readable(one.begins_after or BEGINNING, one.end)}
    return Waiting(
        named=tuple(one for one in found if not one.key.startswith(UNNAMED)),
        answering=tuple(one for one in unnamed if one.key in readable),
        silent=tuple(one for one in unnamed if one.key not in readable),
        unreplaced=reports.unreplaced(database),
    )


def _reach(client: PiWebApi, options: FrameOptions, places: Sequence[Scope], reached: int, goal: int) -> int:
    """How far a batch may go: at most so many frames begin in it, unless one second holds more."""
    limit = goal
    if options.window_seconds is not None:
        limit = min(limit, reached + options.window_seconds * SECOND)
    if limit - reached <= _COUNTED_FROM or not places:
        return limit
    share = max(1, min(options.max_records_per_batch, _MOST_FRAMES) // len(places))
    for place in places:
        beyond = FrameSearch(client, place.database, options).start_of_frame(share, reached, limit)
        if beyond is not None:
            limit = min(limit, max(whole_seconds(beyond), reached + SECOND))
    return limit
