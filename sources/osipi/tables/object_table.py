"""Tables of objects that PI lists: a new one declares its columns and its lists.

What is shared: homes (servers, databases) and which are left out, lists with and without pages, parts of many objects
in batches, what happens to an object whose part cannot be read, and what `osipi plan` says of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Generic

import pyarrow as pa

from lakeflow_pipeline.contract import Offset, TableMetadata
from lakeflow_pipeline.wording import counted
from osipi.context import OptionsT
from osipi.cost.model import Cost
from osipi.errors import OptionError
from osipi.listing.needed import object_id
from osipi.listing.objects import Found, Lists, lists_of
from osipi.listing.parts import PARTS, PartFailures, PartObject, parts_of, with_parts
from osipi.listing.scopes import chosen_databases
from osipi.listing.servers import asset_servers, data_servers
from osipi.listing.whole_lists import Home
from osipi.options import AfDatabases, AssetServerOptions, DataServerOptions
from osipi.piwebapi import PiWebApi
from osipi.state.failed_parts import PartReports
from osipi.tables.base import SnapshotContext, SnapshotTable, places_of, tuple_batches
from osipi.tables.cells import Cell


@dataclass(frozen=True)
class Reading(Generic[OptionsT]):
    """One read of a table: what its declaration is given to read with."""

    client: PiWebApi
    options: OptionsT
    members: tuple[str, ...]
    """What the columns need of an object of the table."""
    failures: PartFailures

    def lists(self, lists: Lists, members: Iterable[str] = ()) -> Iterator[Found]:
        """The objects of a list of each server or database that is selected."""
        return lists_of(self.client, self._homes(lists), lists, members, self.options.page_size)

    def parts(self, lists: Lists, owners: Iterable[Found], members: Iterable[str] = ()) -> Iterator[Found]:
        """The objects of the list of each owner."""
        return parts_of(self.client, owners, lists, members, self.failures)

    def with_parts(self, objects: Iterable[Found], part: PartObject) -> Iterator[Found]:
        """Each object with a part of it."""
        return with_parts(self.client, objects, part, self.failures)

    def _homes(self, lists: Lists) -> Sequence[Home]:
        """The servers or databases that the route of a list begins at."""
        options, home = self.options, lists.route.split("/")[1]
        if home == "dataservers" and isinstance(options, DataServerOptions):
            return data_servers(self.client, options.data_server, options.data_server_exclude)
        if home == "assetdatabases" and isinstance(options, AfDatabases):
            return chosen_databases(self.client, options)
        if home == "assetservers" and isinstance(options, AssetServerOptions):
            return asset_servers(self.client, options.af_database_exclude)
        raise TypeError(f"{type(options).__name__} does not select what {lists.route} belongs to")


class ObjectTable(SnapshotTable[OptionsT]):
    """A snapshot of objects, a row each.

    A table declares its cells, its ``lists``, and with ``parts`` what each listed object lists in turn; one that reads
    otherwise says so in :meth:`owners` and :meth:`objects`.
    """

    cells: ClassVar[tuple[Cell, ...]]
    lists: ClassVar[Lists]
    parts: ClassVar[Lists | None] = None
    entries: ClassVar[int] = PARTS
    """Entries of a batch."""
    kept: ClassVar[tuple[str, ...]] = ()
    """Columns that name an object whose part cannot be read: its rows stay. Those of a table that asks for parts."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "cells" in cls.__dict__:
            cls.columns = tuple(cell.field for cell in cls.cells)

    def owners(self, reading: Reading[OptionsT]) -> Iterator[Found]:
        """The objects that are asked for a part: they need no more members than their lists name."""
        return reading.lists(self.lists)

    def objects(self, reading: Reading[OptionsT]) -> Iterator[Found]:
        """The objects of the table, one a row."""
        if self.parts is None:
            return reading.lists(self.lists, reading.members)
        return reading.parts(self.parts, self.owners(reading), reading.members)

    def stays(self, unread: Found) -> dict[str, Any]:
        """Which rows stay where the part of an object could not be read: values of the ``kept`` columns."""
        return {self.kept[0]: object_id(unread.item)}

    def metadata(self, options: OptionsT) -> TableMetadata:
        metadata = super().metadata(options)
        if getattr(options, "skip_unreadable", False):
            metadata["kept"] = list(self.kept)
        return metadata

    def streams_failing(self, options: OptionsT) -> int:
        """Objects whose part could not be read in the last run."""
        skips = getattr(options, "skip_unreadable", False)
        return PartReports(options.state_path, self.name).count() if skips and options.state_path else 0

    def read(self, context: SnapshotContext[OptionsT]) -> Iterator[pa.RecordBatch]:
        """All rows. Raises where a list, or without `skip_unreadable` the part of an object, cannot be read whole."""
        return tuple_batches(self.schema_for(context.options), self._rows(context))

    def forecast(self, context: SnapshotContext[OptionsT], start: Offset | None, pending: Offset | None) -> Cost:
        places = places_of(context.client, context.options)
        note = "read whole at each run" + (f": {places}" if places else "")
        requests = self.requests(self._reading(context))
        return Cost(f"{note}; {requests}" if requests else note)

    def requests(self, reading: Reading[OptionsT]) -> str:
        """What a read asks besides lists, for `osipi plan`; empty for nothing."""
        count = self.parts_asked(reading)
        return "" if count is None else in_batches(count, self.entries)

    def parts_asked(self, reading: Reading[OptionsT]) -> int | None:
        """How many objects a read would ask for a part; None for a table that asks for none."""
        return None if self.parts is None else sum(1 for _ in self.owners(reading))

    def _reading(self, context: SnapshotContext[OptionsT]) -> Reading[OptionsT]:
        members = dict.fromkeys(member for cell in self.cells for member in cell.members)
        # Who does not take markers would take rows that are missing for deleted.
        skip = bool(getattr(context.options, "emit_kept", False))
        return Reading(context.client, context.options, tuple(members), PartFailures(skip))

    def _rows(self, context: SnapshotContext[OptionsT]) -> Iterator[tuple[Any, ...]]:
        if getattr(context.options, "skip_unreadable", False) and not context.options.state_path:
            raise OptionError(
                f"table {self.name!r}: option 'skip_unreadable' needs 'state_path', where what could not be read is "
                "reported: name a folder"
            )
        reading = self._reading(context)
        values = [cell.value for cell in self.cells]
        mark: tuple[Any, ...] = (None,) if reading.failures.skip else ()
        for found in self.objects(reading):
            yield (*(value(found) for value in values), *mark)
        failures = reading.failures.settled()
        if reading.failures.skip and context.options.state_path:
            reports = PartReports(context.options.state_path, self.name)
            if failures or reports.count():
                reports.write([failure for _, failure in failures], context.client.server_time())
        for unread, _ in failures:
            stays = self.stays(unread)
            yield (*(stays.get(field.name) for field in self.columns), True)


def in_batches(count: int, entries: int) -> str:
    """What it costs PI to ask so many objects for a part."""
    batches = counted(-(-count // entries), "batch")
    return f"{batches} of up to {entries} parts, {counted(count, 'request')} to PI's rate limit"
