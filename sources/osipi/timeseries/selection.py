"""Which streams are read, and what the table says about each besides its events."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from osipi.errors import OptionError
from osipi.listing.attributes import select_attributes
from osipi.listing.points import select_points
from osipi.options import StreamSelection
from osipi.piwebapi import PiWebApi
from osipi.timeseries.key_sets import stream_key

_WITNESSES, _WITNESSES_UNREAD = 8, 100


@dataclass(frozen=True, slots=True)
class Stream:
    """A stream and the columns that do not come with its events."""

    web_id: str
    tag: str | None
    data_server: str | None = None
    units: str | None = None
    future: bool = False
    nature: str | None = None
    """Point type, or data reference of an attribute, as it was listed."""

    def to_json(self) -> list[Any]:
        """As a partition descriptor carries it."""
        return [self.web_id, self.tag, self.data_server, self.units, self.future, self.nature]

    @classmethod
    def from_json(cls, fields: list[Any]) -> Stream:
        return cls(*fields)


@dataclass(frozen=True)
class Selection:
    """Streams by key, and what was asked for by name and is not there."""

    streams: Mapping[str, Stream]
    missing: tuple[str, ...] = ()


def list_selection(client: PiWebApi, options: StreamSelection, table: str = "timeseries") -> Selection:
    """List what the options select. Raises :class:`OptionError` when that is nothing at all."""
    missing: tuple[str, ...] = ()
    if options.selects_attributes:
        found = [
            Stream(a.web_id, a.path, None, a.units or None, nature=a.data_reference)
            for a in select_attributes(client, options, table)
        ]
    else:
        selected = select_points(client, options, table)
        found = [
            Stream(p.web_id, p.name, p.data_server, p.engineering_units or None, bool(p.future), p.point_type)
            for p in selected.points
        ]
        missing = tuple(selected.missing)
    if not found:
        raise OptionError(
            f"the options of table {table!r} select no point that the account may read: see tags, tags_path, "
            "tag_filter and data_server" + (f"; not found: {', '.join(missing[:5])}" if missing else "")
        )
    streams = {stream_key(stream.web_id): stream for stream in found}
    if len(streams) != len({stream.web_id for stream in found}):
        raise OptionError("two selected AF attributes share a key: read them by two tables with narrower options")
    return Selection(streams, missing)


def paths_of(streams: Iterable[Stream]) -> dict[str, str]:
    """Paths by WebID, by which streams are recognised on servers that answer with WebIDs of another kind."""
    return {
        stream.web_id: f"\\\\{stream.data_server}\\{stream.tag}" if stream.data_server else stream.tag
        for stream in streams
        if stream.tag
    }


def witnesses_of(streams: Mapping[str, Stream], held: Collection[str], read: Collection[str]) -> list[str]:
    """WebIDs from all over the selection: when one answers, a failure of others is theirs alone.

    A few of the streams that were ``read`` before are enough. At the first read none was, and most may be without
    history, as attributes are: then it takes more.
    """
    known = sorted((streams.keys() & set(read)) - set(held))
    others = sorted(streams.keys() - set(read) - set(held))
    chosen = _spread(known, _WITNESSES) + _spread(others, _WITNESSES if known else _WITNESSES_UNREAD)
    # a held one may answer by now
    chosen += _spread(sorted(streams.keys() & set(held)), _WITNESSES)
    return [streams[key].web_id for key in chosen]


def _spread(keys: list[str], most: int) -> list[str]:
    return keys[:: max(1, len(keys) // most)][:most]
