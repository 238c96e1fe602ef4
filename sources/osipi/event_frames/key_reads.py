"""Single frames by their ids, for an engine that must know whether a row's frame was moved or deleted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from osipi.event_frames.lookup import Asked, frames_by_id
from osipi.event_frames.memory import FramesContext
from osipi.event_frames.parents import linked_guid, parents_by_children
from osipi.event_frames.planner import current_places
from osipi.event_frames.row_maker import RowMaker, is_in
from osipi.event_frames.rows import start_ticks, time_of
from osipi.event_frames.search import FrameSearch
from osipi.event_frames.unreadable import MissedFrame, report_of, unreadable_frame
from osipi.listing.fields import Item, guid, text
from osipi.listing.scopes import Scope
from osipi.piwebapi import MalformedResponseError, PiWebApiError, webid
from osipi.state.failed_frames import FrameReport, FrameReports

_CHUNK = 1000


class FrameKeys:
    """Reads frames of the selected databases by id; ``read_at`` in ticks is what their rows say.

    ``left`` are frames that were asked for and cannot be told, which is reported: their rows are to stay as they are.
    """

    def __init__(self, context: FramesContext, read_at: int) -> None:
        self._client = context.client
        self._options = context.options
        self._read_at = read_at
        self._places = current_places(context)
        self._searched: set[str] = set()
        self._reports = FrameReports(self._options.state_path) if self._options.state_path else None
        self.left: list[str] = []

    def rows(self, ids: Sequence[str]) -> Iterator[dict[str, Any]]:
        """Rows of those of the frames that PI still has, whether the options would select them or not.

        Only a 404 or 410 for a frame alone, from a server whose databases can be searched, says that it is gone. One
        that cannot be told is in ``left``; without a `state_path`, where that could not be reported, it raises.
        """
        known = self._known_unreadable()
        self.left += [one for one in ids if one in known]
        wanted = [one for one in dict.fromkeys(ids) if one not in known]
        for at in range(0, len(wanted), _CHUNK):
            yield from self._rows(wanted[at : at + _CHUNK])

    def _known_unreadable(self) -> set[str]:
        """Frames that the read of the same batch has tried and reported."""
        reports = self._reports.all().values() if self._reports else ()
        return {report.key for report in reports if report.at == self._read_at and not report.row}

    def _rows(self, ids: list[str]) -> Iterator[dict[str, Any]]:
        troubled: list[Asked] = []
        for place, of_place in self._by_database(self._existing(ids, troubled)):
            maker = RowMaker(self._client, place.database, self._options, self._read_at)
            for item, row, error in maker.rows(of_place, self._parents(place, of_place)):
                if row is None:
                    troubled.append(Asked(guid(item), item, error))
                    continue
                if error is not None and self._reports is not None:
                    self._reports.write([self._without_attributes(place, item, error)])
                yield row
        self._leave(troubled)

    def _existing(self, ids: list[str], troubled: list[Asked]) -> list[Item]:
        """The frames that there are, on whichever asset server."""
        found: list[Item] = []
        for system_id in dict.fromkeys(place.database.system_id for place in self._places):
            gone: list[str] = []
            for one in frames_by_id(self._client, system_id, ids):
                if one.error is not None:
                    troubled.append(one)
                elif one.item is None:
                    gone.append(one.id)
                else:
                    found.append(one.item)
            ids = gone
        if ids:
            self._search_databases()
        return found

    def _search_databases(self) -> None:
        """Raises where a database cannot be searched: what is said to be gone may then just be out of reach."""
        for place in self._places:
            if place.database.id not in self._searched:
                FrameSearch(self._client, place.database, self._options).check(with_template=False)
                self._searched.add(place.database.id)

    def _by_database(self, items: list[Item]) -> Iterator[tuple[Scope, list[Item]]]:
        """Raises for a frame of no selected database: dropped here, it would look deleted."""
        for place in self._places:
            alone = len(self._places) == 1
            own = [item for item in items if alone or is_in(item, place.database)]
            items = [item for item in items if item not in own]
            if own:
                yield place, own
        if items:
            raise MalformedResponseError(
                f"event frame {guid(items[0])} is in none of the AF databases that are read, as PI tells its links and "
                "path: option 'af_database' can name its database"
            )

    def _parents(self, place: Scope, items: list[Item]) -> dict[str, str]:
        """Parents where links do not tell them: they are among the frames at the time of their children."""
        times = [time for item in items for time in _times(item)]
        if not times or any(linked_guid(item) is not None for item in items):
            return {}
        search = FrameSearch(self._client, place.database, self._options)
        return dict(parents_by_children(self._client, search.parents_overlapping(min(times), max(times)), max(times)))

    def _leave(self, troubled: list[Asked]) -> None:
        """Report frames that cannot be told; their windows are read again when they answer."""
        told = [(one, one.error) for one in troubled if one.error is not None]
        if not told:
            return
        if self._reports is None:
            one, error = told[0]
            raise unreadable_frame(error, one.id, None) from error
        now = self._read_at
        self._reports.write(report_of(error, self._missed(one), now, now, now, listed=False) for one, error in told)
        for place in self._places:
            self._reports.not_replaced(place.database.id)
        self.left += [one.id for one, _ in told]

    def _without_attributes(self, place: Scope, item: Item, error: PiWebApiError) -> FrameReport:
        missed = MissedFrame(guid(item), place.database.id, text(item, "WebId"), text(item, "Name"))
        return report_of(error, missed, self._read_at, self._read_at, self._read_at, listed=True, row=True)

    def _missed(self, one: Asked) -> MissedFrame:
        databases = {place.database.id for place in self._places}
        systems = {place.database.system_id for place in self._places}
        web_id = webid.encode_event_frame(systems.pop(), one.id) if len(systems) == 1 else None
        return MissedFrame(one.id, databases.pop() if len(databases) == 1 else None, web_id, None)


def _times(item: Item) -> list[int]:
    try:
        return [start_ticks(item), *filter(None, [time_of(item, "EndTime")])]
    except MalformedResponseError:
        return []
