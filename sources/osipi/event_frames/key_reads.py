"""Reads event frames by their ids, for an engine that must know whether the frame of a row was moved or deleted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Generic

from osipi.event_frames.complete import Completion
from osipi.event_frames.frame import FrameRows, ListedFrame, UnreadFrame, is_in, start_ticks, time_of
from osipi.event_frames.lookup import frames_by_id
from osipi.event_frames.memory import FrameOptionsT, FramesContext
from osipi.event_frames.parents import has_linked_parents, parents_by_children
from osipi.event_frames.search import FrameSearch
from osipi.event_frames.selection import current_places
from osipi.event_frames.unreadable import failure_of, named_error, report_of
from osipi.listing.fields import Item
from osipi.listing.identity import made_frame_web_id
from osipi.listing.scopes import Scope
from osipi.piwebapi import MalformedResponseError
from osipi.state.failed_frames import FrameReports

_CHUNK = 1000


class FrameKeys(Generic[FrameOptionsT]):
    """Reads frames of the selected databases by id; ``read_at`` in ticks is what their rows say."""

    def __init__(self, context: FramesContext[FrameOptionsT], form: FrameRows, read_at: int) -> None:
        self._client = context.client
        self._options = context.options
        self._form = form
        self._read_at = read_at
        self._places = current_places(context)
        self._searched: set[str] = set()
        self._reports = FrameReports(self._options.state_path, form.table) if self._options.state_path else None
        self.left: list[str] = []
        """GUIDs of the frames that could not be read so far: they are reported, and their rows are to stay."""

    def rows(self, ids: Sequence[str]) -> Iterator[dict[str, Any]]:
        """Rows of those of the frames that PI still has, whether the options would select them or not.

        Only a 404 or 410 for a frame alone, from a server whose databases can be searched, says that it is gone. A
        frame that cannot be read is in :attr:`left`; without a `state_path` its error is raised.
        """
        unreadable = self._known_unreadable()
        self.left += [one for one in ids if one in unreadable]
        wanted = [one for one in dict.fromkeys(ids) if one not in unreadable]
        for at in range(0, len(wanted), _CHUNK):
            yield from self._rows(wanted[at : at + _CHUNK])

    def _known_unreadable(self) -> set[str]:
        """Frames that the read of the same batch has tried and reported."""
        reports = self._reports.all().values() if self._reports else ()
        return {report.key for report in reports if report.at == self._read_at and not report.row}

    def _rows(self, ids: list[str]) -> Iterator[dict[str, Any]]:
        found, unread = self._found(ids)
        reports = self._reports.all().values() if self._reports else ()
        lacking = {report.key for report in reports if report.row}
        for place, items in self._by_database(found):
            search = FrameSearch(self._client, place.database, self._options)
            completion = Completion(
                self._client,
                search,
                place.database,
                self._form,
                self._read_at,
                is_followed=lambda _: True,  # the table asks for frames that it has rows of
                may_have_details=lambda frame: frame.id not in lacking,
            )
            frames = [ListedFrame.of(frame, item) for frame, item in items.items()]
            for frame in completion.of(frames, self._parents(search, list(items.values()))):
                if not isinstance(frame, UnreadFrame):
                    yield from self._form.rows(frame)
                elif frame.missing is not None:
                    self._report([frame], [place])
                else:
                    unread.append(UnreadFrame(frame.id, frame.error, listed=False))
        self._leave(unread)

    def _found(self, ids: list[str]) -> tuple[dict[str, Item], list[UnreadFrame]]:
        """The frames that there are, on whichever asset server, by GUID; and those that cannot be read."""
        found: dict[str, Item] = {}
        unread: list[UnreadFrame] = []
        for system_id in dict.fromkeys(place.database.system_id for place in self._places):
            gone: list[str] = []
            for one in frames_by_id(self._client, self._web_ids(system_id, ids)):
                if one.error is not None:
                    unread.append(UnreadFrame(one.id, one.error, listed=False))
                elif one.item is None:
                    gone.append(one.id)
                else:
                    found[one.id] = one.item
            ids = gone
        if ids:
            self._search_databases()
        return found, unread

    def _web_ids(self, system_id: str, ids: Sequence[str]) -> dict[str, str | None]:
        """The WebID of each frame on an asset server; None where its databases list no such frame."""
        found: dict[str, str | None] = dict.fromkeys(ids)
        for place in self._places:
            if ids and place.database.system_id == system_id:
                found.update(FrameSearch(self._client, place.database, self._options).web_ids(ids))
        return found

    def _search_databases(self) -> None:
        """Raise where a database cannot be searched: frames that seem to be gone may just be out of reach."""
        for place in self._places:
            if place.database.id not in self._searched:
                FrameSearch(self._client, place.database, self._options).check(with_template=False)
                self._searched.add(place.database.id)

    def _by_database(self, items: dict[str, Item]) -> Iterator[tuple[Scope, dict[str, Item]]]:
        """The frames of each database. Raises for a frame of no selected database: left out, it would look deleted."""
        alone = len(self._places) == 1
        for place in self._places:
            own = {frame: item for frame, item in items.items() if alone or is_in(item, place.database)}
            items = {frame: item for frame, item in items.items() if frame not in own}
            if own:
                yield place, own
        if items:
            raise MalformedResponseError(
                f"event frame {next(iter(items))} is in none of the AF databases that are read, by its links and "
                "its path: option 'af_database' can name its database"
            )

    def _parents(self, search: FrameSearch, items: list[Item]) -> dict[str, str]:
        """Parents where links do not say them: they are among the frames at the time of their children."""
        times = [time for item in items for time in _times(item)]
        if not self._form.with_parents or not times or has_linked_parents(items):
            return {}
        candidates = search.parents_overlapping(min(times), max(times))
        return dict(parents_by_children(self._client, candidates, max(times)))

    def _leave(self, unread: list[UnreadFrame]) -> None:
        """Report frames that cannot be read; their windows are read again when they answer."""
        if not unread:
            return
        if self._reports is None:
            raise named_error(unread[0]) from unread[0].error
        self._report(unread, self._places)
        for place in self._places:
            self._reports.not_replaced(place.database.id)
        self.left += [frame.id for frame in unread if frame.id is not None]

    def _report(self, unread: Sequence[UnreadFrame], places: Sequence[Scope]) -> None:
        """Report frames of any of these databases, at a time of no length: no window was read."""
        if self._reports is None:
            return
        databases = {place.database.id for place in places}
        systems = {place.database.system_id for place in places}
        database = databases.pop() if len(databases) == 1 else None
        system_id = systems.pop() if len(systems) == 1 else None
        now = self._read_at
        self._reports.write(
            report_of(failure_of(frame, frame.id, _web_id(system_id, frame.id), now, now), frame, database, now)
            for frame in unread
            if frame.id is not None
        )


def _web_id(system_id: str | None, frame: str) -> str | None:
    return None if system_id is None else made_frame_web_id(system_id, frame)


def _times(item: Item) -> list[int]:
    try:
        return [start_ticks(item), *filter(None, [time_of(item, "EndTime")])]
    except MalformedResponseError:
        return []
