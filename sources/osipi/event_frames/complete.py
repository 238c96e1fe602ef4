"""Completes listed event frames with what they refer to, many at a time: elements, parents and the table's details."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from osipi.event_frames.elements import element_guids, primary_element, referenced_elements
from osipi.event_frames.frame import (
    EventFrame,
    FrameRows,
    ListedFrame,
    UnreadFrame,
    acknowledged_ticks,
    end_ticks,
    start_ticks,
)
from osipi.event_frames.parents import parent_ids
from osipi.event_frames.search import BEGINNING, FrameSearch
from osipi.listing.fields import Item, text
from osipi.listing.identity import event_frame_web_id
from osipi.listing.servers import Database
from osipi.piwebapi import MalformedResponseError, PiWebApi
from osipi.piwebapi.errors import ArchiveAwayError


@dataclass(frozen=True, slots=True)
class Completion:
    """Completes frames of one database for one table; ``read_at`` in ticks."""

    client: PiWebApi
    search: FrameSearch
    database: Database
    form: FrameRows
    read_at: int
    is_followed: Callable[[str], bool]
    """Whether the offset before names a frame (GUID)."""
    may_have_details: Callable[[EventFrame], bool]
    """Whether the table may have details of a frame from an earlier read: those stay while the archive is away."""

    def of(
        self, frames: Sequence[ListedFrame], parents: Mapping[str, str], inside: set[str] | None = None
    ) -> Iterator[EventFrame | UnreadFrame]:
        """Each frame, or why it has no row. A frame without its details follows an :class:`UnreadFrame` that says so.

        ``parents`` are GUIDs by GUID of the child, as far as they are known from lists of children. Frames that refer
        to no element of ``inside`` are left out.
        """
        looked_up = element_guids(self.client, [frame.item for frame in frames])
        if inside is not None:
            frames = [one for one in frames if not inside.isdisjoint(referenced_elements(one.item, looked_up))]
        known = parent_ids(self.client, frames, parents) if self.form.with_parents else {}
        completed = [self._completed(frame, looked_up, known) for frame in frames]
        return self._with_details(completed)

    def _completed(
        self,
        frame: ListedFrame,
        looked_up: Mapping[str, str],
        parents: Mapping[str, str | MalformedResponseError],
    ) -> EventFrame | UnreadFrame:
        item, parent = frame.item, parents.get(frame.id)
        try:
            start, end, acknowledged_at = start_ticks(item), end_ticks(item), acknowledged_ticks(item)
            if isinstance(parent, MalformedResponseError):
                raise parent
        except MalformedResponseError as error:
            return UnreadFrame(frame.id, error, text(item, "Name"))
        return EventFrame(
            id=frame.id,
            web_id=event_frame_web_id(item, self.database.system_id),
            item=item,
            database=self.database,
            start=start,
            end=end,
            acknowledged_at=acknowledged_at,
            parent_id=parent,
            primary_element_id=primary_element(item, looked_up),
            element_ids=referenced_elements(item, looked_up),
            read_at=self.read_at,
            followed=self.is_followed(frame.id),
        )

    def _with_details(self, completed: Iterable[EventFrame | UnreadFrame]) -> Iterator[EventFrame | UnreadFrame]:
        completed = list(completed)
        if self.form.details is None:
            yield from completed
            return
        frames = [frame for frame in completed if isinstance(frame, EventFrame)]
        details = iter(self.form.details(self.client, frames, self._any_frames()))
        for frame in completed:
            if isinstance(frame, UnreadFrame):
                yield frame
                continue
            found = next(details)
            if found.error is not None:
                away = isinstance(found.error, ArchiveAwayError)
                stays = found.content is None or (away and self.may_have_details(frame))
                missing = None if stays else self.form.details_name
                yield UnreadFrame(frame.id, found.error, text(frame.item, "Name"), missing=missing)
                if stays:
                    continue
            yield replace(frame, details=found.content)

    def _any_frames(self) -> Iterator[str]:
        """WebIDs of frames of the database; the search begins when the first is asked for."""
        items: Iterable[Item] = self.search.parents_overlapping(BEGINNING, self.read_at)
        for item in items:
            yield item["WebId"]
