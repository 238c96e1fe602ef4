"""Finds the event frames of one partition: by search, then by id those that the search did not give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osipi.event_frames.frame import ListedFrame, UnreadFrame, frame_id, is_in
from osipi.event_frames.lookup import Asked, frames_by_id
from osipi.event_frames.partition import FramePartition
from osipi.event_frames.search import FrameSearch
from osipi.listing.fields import text
from osipi.listing.unread import Unread
from osipi.piwebapi import MalformedResponseError, PiWebApi


class FrameFinder:
    """The frames of a partition, each once."""

    def __init__(self, client: PiWebApi, search: FrameSearch, partition: FramePartition) -> None:
        self._client = client
        self._search = search
        self._partition = partition
        self.answered: dict[str, None] = {}
        """GUIDs of the frames that were found, or that PI says are gone; in order."""
        self._failed: set[str] = set()

    def by_search(self) -> Iterator[ListedFrame | UnreadFrame]:
        """Frames that touch the window, by start; an :class:`UnreadFrame` for one that cannot be read or has no id."""
        before: int | None = None
        for item in self._search.overlapping(self._partition.start, self._partition.end):
            content = item.known if isinstance(item, Unread) else item
            known, name = frame_id(content), text(content, "Name")
            if isinstance(item, Unread):
                yield self._unread(UnreadFrame(known, item.error, name, before))
            elif known is None:
                error = MalformedResponseError("PI lists an event frame without a usable Id and WebId", status=200)
                yield self._unread(UnreadFrame(None, error, name, before))
            else:
                self.answered[known] = None
                frame = ListedFrame.of(known, item)
                before = frame.start
                yield from _with_error(frame)

    def by_id(self) -> Iterator[ListedFrame | UnreadFrame]:
        """Frames that the partition names and the search did not give. To be iterated after :meth:`by_search`."""
        partition = self._partition
        named = dict.fromkeys((*partition.open, *partition.reread))
        missing = [one for one in named if one not in self.answered and one not in self._failed]
        with self._search.named():
            asked = list(self._asked(missing))
            if len(asked) > 1 and all(one.error for one in asked):
                self._ask_for_another()
        for one in asked:
            if one.error is not None:
                yield self._unread(UnreadFrame(one.id, one.error, listed=False))
                continue
            self.answered[one.id] = None
            if one.item is not None and is_in(one.item, partition.database):
                yield from _with_error(ListedFrame.of(one.id, one.item))

    def _asked(self, ids: Sequence[str]) -> Iterator[Asked]:
        web_ids = self._search.web_ids(ids) if ids else {}
        return frames_by_id(self._client, {one: web_ids.get(one) for one in ids})

    def _ask_for_another(self) -> None:
        """Raise where a frame that the search gave cannot be read by its id either: then it is the server's fault."""
        for frame in list(self.answered)[:1]:
            for answer in self._asked([frame]):
                if answer.error is not None:
                    raise answer.error

    def _unread(self, frame: UnreadFrame) -> UnreadFrame:
        if frame.id is not None:
            self._failed.add(frame.id)
        return frame


def _with_error(frame: ListedFrame) -> Iterator[ListedFrame | UnreadFrame]:
    """The frame; after an :class:`UnreadFrame` where it has no row, for it may still be the parent of others."""
    if frame.error is not None:
        yield UnreadFrame(frame.id, frame.error, text(frame.item, "Name"))
    yield frame
