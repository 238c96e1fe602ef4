"""Reads the event frames of one partition: find them, complete them, make rows, report what could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import Any

from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START
from osipi.event_frames.complete import Completion
from osipi.event_frames.find import FrameFinder
from osipi.event_frames.frame import EventFrame, FrameRows, ListedFrame, microseconds
from osipi.event_frames.parents import parents_in_window
from osipi.event_frames.partition import FramePartition
from osipi.event_frames.search import FrameSearch
from osipi.event_frames.unreadable import UnreadFrames
from osipi.listing.elements import descendant_ids
from osipi.listing.scopes import Scope
from osipi.options import FrameOptions
from osipi.piwebapi import PiWebApi

_CHUNK = 500
"""Frames that are completed together, with one lookup of elements and a few batches of details."""
_MOST_KEPT = 2000
"""Frames that are kept while their parents are looked for; where there are more, another search finds the parents."""


def read_partition(
    client: PiWebApi, options: FrameOptions, partition: FramePartition, form: FrameRows
) -> Iterator[dict[str, Any]]:
    """Rows of the frames of one partition, each frame once, and last the row of the window where it is asked for.

    A single frame that cannot be read is left out and reported. One whose details cannot be read has its rows and is
    reported where reports have a place. The window is given all the same: no row is deleted before its frame was asked
    for by its id. Raises what the server answered when the frames of the database cannot be read whole, and for
    a single frame too where reports have no place.
    """
    search = FrameSearch(client, partition.database, options)
    finder = FrameFinder(client, search, partition)
    unread = UnreadFrames(options, form.table, partition)
    lacking = unread.without_details()

    def may_have_details(frame: EventFrame) -> bool:
        return partition.new_from is not None and frame.start < partition.new_from and frame.id not in lacking

    followed = frozenset(partition.followed)
    completion = Completion(
        client, search, partition.database, form, partition.read_at, followed.__contains__, may_have_details
    )
    inside = _elements_below_root(client, options, partition)

    listed = unread.taken_from(finder.by_search())
    kept = list(islice(listed, _MOST_KEPT))
    complete = len(kept) < _MOST_KEPT
    if complete:
        kept += unread.taken_from(finder.by_id())
    parents: Mapping[str, str] = {}
    if form.with_parents:
        with search.named():
            parents = parents_in_window(client, search, kept, partition.start, partition.end, complete=complete)
    rest = () if complete else chain(listed, unread.taken_from(finder.by_id()))
    frames = chain(kept, rest)
    while chunk := list(islice(frames, _CHUNK)):
        with search.named():
            completed = list(completion.of(_in_time(chunk, partition), parents, inside))
        for frame in unread.taken_from(completed):
            yield from form.rows(frame)
    unread.settle(finder.answered)
    if options.emit_windows:
        yield _window_row(partition)


def _elements_below_root(client: PiWebApi, options: FrameOptions, partition: FramePartition) -> set[str] | None:
    """GUIDs of the elements that frames must refer to, None for all."""
    if partition.root is None:
        return None
    return descendant_ids(client, Scope(partition.database, partition.root), options.page_size)


def _in_time(frames: Iterable[ListedFrame], partition: FramePartition) -> list[ListedFrame]:
    """Without frames that begin at the end of the window or later: the next batch reads them."""
    return [frame for frame in frames if frame.start is not None and frame.start < partition.end]


def _window_row(partition: FramePartition) -> dict[str, Any]:
    return {
        "database_id": partition.database.id,
        "read_at": microseconds(partition.read_at),
        WINDOW_START: microseconds(partition.start),
        WINDOW_END: microseconds(partition.end),
    }
