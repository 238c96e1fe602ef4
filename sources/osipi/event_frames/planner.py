"""Plans micro-batches of event frames.

A run fixes its goal, PI's clock less `settle_seconds`, at its first plan. A batch reaches the goal, or as far as
`window_seconds` and the number of frames allow. A call that begins at the goal gets its own offset back, once, and the
next call fixes a new goal: a run that takes what is available ends, and a continuous one goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from osipi.event_frames.facts import Facts, gather, open_frames, rereads, say_start
from osipi.event_frames.memory import FrameOptionsT, FramesContext
from osipi.event_frames.offset import MOST_FOLLOWED, FrameOffset
from osipi.history import asked_start
from osipi.listing.scopes import Scope
from osipi.piwebapi import PiWebApi
from osipi.run_goal import SECOND

Followed: TypeAlias = "Mapping[str, Sequence[str]] | None"
"""GUIDs of frames by GUID of their database, the newest first, see :attr:`FrameOffset.followed`."""
Follow: TypeAlias = Callable[[PiWebApi, FrameOptionsT, Sequence[Scope], int, int], Followed]
"""Finds the frames that a table has to know later, among those that touch a range of ticks."""

_TICKS_PER_MICROSECOND = 10
"""`read_at` is a column too: it has no more than microseconds."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far the next offset goes. Times are ticks."""

    until: int
    read_at: int
    sweeps: bool
    """Whether the lookback is read again on the way there."""


def latest_offset(
    context: FramesContext[FrameOptionsT], start: Mapping[str, Any] | None, table: str, follow: Follow[FrameOptionsT]
) -> dict[str, Any]:
    """The end of the batch after ``start``; ``start`` itself when there is nothing more in this run."""
    memory = context.memory
    if start and memory.level == start:
        memory.level = memory.goal = None
        return dict(start)
    previous = FrameOffset.from_json(start, table) if start else None
    facts = gather(context, previous)
    if memory.goal is None:
        say_start(context.options, table, context.memory.said, previous, facts.now)
    step = next_step(facts)
    if step is None:
        memory.goal = None
        return dict(start or {})
    end = _offset(context, facts, step, table, follow)
    offset = end.to_json()
    memory.goal, memory.swept = facts.goal, memory.swept or step.sweeps
    if end.until >= facts.goal:
        memory.level = offset
    return offset


def next_step(facts: Facts) -> Step | None:
    """How far the next offset goes, None when it would cover nothing new. A pure function."""
    read_at = facts.now - facts.now % _TICKS_PER_MICROSECOND
    previous = facts.previous
    if previous is None:
        return Step(facts.reach, read_at, sweeps=True)
    read_at = max(read_at, previous.read_at + _TICKS_PER_MICROSECOND)
    is_due = read_at - previous.swept >= facts.lookback_interval
    sweeps = facts.reach == facts.goal and (is_due or not facts.swept)
    if facts.reach == previous.until and not sweeps:
        return None
    return Step(facts.reach, read_at, sweeps)


def next_followed(found: Followed, previous: FrameOffset | None, *, sweeps: bool, most: int) -> Followed:
    """What an offset follows: what was found, and what the offset before followed until a sweep has looked at it.

    A pure function. ``most`` bounds both together; what was found is never left out.
    """
    if found is None or previous is None or sweeps:
        return found
    room = most - sum(map(len, found.values()))
    kept = {database: list(frames) for database, frames in found.items()}
    for database, frames in (previous.followed or {}).items():
        here = set(kept.get(database, ()))
        older = [one for one in frames if one not in here][: max(0, room)]
        room -= len(older)
        kept.setdefault(database, []).extend(older)
    return kept


def _offset(
    context: FramesContext[FrameOptionsT], facts: Facts, step: Step, table: str, follow: Follow[FrameOptionsT]
) -> FrameOffset:
    """The offset at the end of a step, with what the reads after it have to know."""
    client, options, previous = context.client, context.options, facts.previous
    opened = open_frames(client, options, facts.places, step.until)
    swept = previous.swept if previous is not None and not step.sweeps else step.read_at
    since = max(facts.start, min(step.until, swept) - options.lookback_seconds * SECOND)
    found = follow(client, options, facts.places, since, step.until)
    followed = next_followed(found, previous, sweeps=step.sweeps, most=MOST_FOLLOWED)
    return FrameOffset(
        start=facts.start,
        until=step.until,
        read_at=step.read_at,
        swept=swept,
        lookback=options.lookback_seconds,
        open={place.database.id: tuple(opened.get(place.database.id, ())) for place in facts.places},
        reread=rereads(client, options, facts.places, step.read_at, table) if previous and step.sweeps else {},
        followed=None if followed is None else {one: tuple(frames) for one, frames in followed.items()},
        asked=asked_start(options) if previous is None else previous.asked,
    )
