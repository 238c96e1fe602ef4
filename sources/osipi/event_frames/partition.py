"""What one task reads: the event frames of one database between two offsets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from osipi.event_frames.offset import FrameOffset, pack, unpack
from osipi.listing.scopes import Scope
from osipi.listing.servers import Database
from osipi.piwebapi.errors import NotFoundError
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.run_goal import SECOND


@dataclass(frozen=True)
class FramePartition:
    """What one task reads. All times are ticks."""

    database: Database
    root: Mapping[str, Any] | None
    """WebID, GUID and path of the element that `af_path` names."""
    start: int
    end: int
    """Frames that touch [start, end] and began before the end are read."""
    read_at: int
    open: tuple[str, ...]
    """GUIDs of the frames that were open at the offset before: they are read even where they end before the window."""
    reread: tuple[str, ...] = ()
    """GUIDs of frames that could not be read before."""
    new_from: int | None = None
    """Frames that began before were read by an earlier batch, too; None where none was read."""

    followed: tuple[str, ...] = ()
    """GUIDs of frames that the table may have rows of, see :attr:`FrameOffset.followed`."""

    def to_json(self) -> dict[str, Any]:
        """As engines hand it to tasks."""
        return {
            "database": asdict(self.database),
            "root": None if self.root is None else {name: self.root.get(name) for name in ("WebId", "Id", "Path")},
            "start": format_ticks(self.start),
            "end": format_ticks(self.end),
            "read_at": format_ticks(self.read_at),
            "open": pack(self.open),
            "again": pack(self.reread),
            "new_from": None if self.new_from is None else format_ticks(self.new_from),
            "followed": pack(self.followed),
        }

    @classmethod
    def from_json(cls, partition: Mapping[str, Any]) -> FramePartition:
        """What :meth:`to_json` made."""
        return cls(
            database=Database(**partition["database"]),
            root=partition["root"],
            start=parse_ticks(partition["start"]),
            end=parse_ticks(partition["end"]),
            read_at=parse_ticks(partition["read_at"]),
            open=unpack(partition["open"]),
            reread=unpack(partition["again"]),
            new_from=None if partition.get("new_from") is None else parse_ticks(partition["new_from"]),
            followed=unpack(partition.get("followed", "")),
        )


def partitions_between(
    start: FrameOffset | None, end: FrameOffset, places: Sequence[Scope], table: str
) -> list[FramePartition]:
    """What lies between two offsets, a partition for each database of ``end``.

    Raises :class:`NotFoundError` for a database that is not among ``places``, those that PI lists now.
    """
    listed = {place.database.id: place for place in places}
    for database in end.open:
        if database not in listed:
            raise NotFoundError(
                f"AF database {database}, which this batch of {table} was planned to read, is no longer listed: "
                "give the account access to it, or run the table with a full refresh"
            )
    return [
        FramePartition(
            database=listed[database].database,
            root=listed[database].root,
            start=window_start(start, end, database),
            end=end.until,
            read_at=end.read_at,
            open=start.open.get(database, ()) if start else (),
            reread=end.reread[database].ids if database in end.reread else (),
            new_from=start.until if start and database in start.open else None,
            followed=start.followed.get(database, ()) if start and start.followed else (),
        )
        for database in end.open
    ]


def window_start(start: FrameOffset | None, end: FrameOffset, database: str) -> int:
    """From when on the frames of a database are read between two offsets.

    A database that the first offset does not have is read from the beginning of history. The others are read from where
    the first offset ends. Where the second offset sweeps, the lookback is counted from the last sweep, however many
    offsets lie between: what came late since then was not looked for.
    """
    if start is None or database not in start.open:
        return end.start
    begin = start.until
    if end.swept == end.read_at:
        begin = min(begin, start.swept) - end.lookback * SECOND
    reread = end.reread.get(database)
    if reread is not None and reread.since is not None:
        begin = min(begin, reread.since)
    return max(end.start, begin)
