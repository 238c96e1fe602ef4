"""Offsets of tables of event frames: how far the table was read, and which frames were open then."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from osipi.errors import OptionError
from osipi.history import Asked, read_asked
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.piwebapi.webid import is_guid

VERSION = 1
MOST_FOLLOWED = 2000
"""Frames that an offset follows; the newest of all databases."""
_LOOKBACK = 604_800
"""Seconds, for offsets that do not say it."""
_GUID_BYTES = 16


@dataclass(frozen=True, slots=True)
class Reread:
    """What could not be read of a database before, and is read once more."""

    since: int | None
    """Where to read from, ticks; None where the usual begin is early enough."""
    ids: tuple[str, ...] = ()
    """GUIDs of frames to ask for."""


@dataclass(frozen=True, slots=True)
class FrameOffset:
    """A position in the history of event frames. All times are ticks (100 ns since 1970, UTC)."""

    start: int
    """Where the history begins, resolved once."""
    until: int
    """Frames that touch the time before this have been read."""
    read_at: int
    """PI's clock when this offset was planned; greater than that of every offset before."""
    swept: int
    """`read_at` of the last offset that covers the whole lookback."""
    lookback: int
    """How far before the last sweep this one reads again, seconds."""
    open: Mapping[str, tuple[str, ...]]
    """The frames that were open then, the newest of all, by database that was read; all are GUIDs."""
    reread: Mapping[str, Reread] = field(default_factory=dict)
    """What is read once more on the way to this offset, by GUID of the database."""
    followed: Mapping[str, tuple[str, ...]] | None = None
    """Frames that the table may have rows of and has to know when they no longer belong to it, by database, all GUIDs;
    None for a table that follows none."""
    asked: Asked | None = None
    """`start_time` and its zone as the first run had them; None in offsets that began before 0.2."""

    def to_json(self) -> dict[str, Any]:
        """As engines keep it: always the same order of keys, because they compare texts."""
        return {
            "v": VERSION,
            "start": format_ticks(self.start),
            "until": format_ticks(self.until),
            "read_at": format_ticks(self.read_at),
            "swept": format_ticks(self.swept),
            "lookback": self.lookback,
            "open": _packed(self.open),
            "again": {
                database: [None if one.since is None else format_ticks(one.since), pack(one.ids)]
                for database, one in sorted(self.reread.items())
            },
            **({} if self.followed is None else {"followed": _packed(self.followed)}),
            **({} if self.asked is None else {"asked": list(self.asked)}),
        }

    @classmethod
    def from_json(cls, offset: Mapping[str, Any], table: str = "event_frames") -> FrameOffset:
        """What :meth:`to_json` made. Raises :class:`OptionError` for an offset of ``table`` with another layout."""
        if offset.get("v") != VERSION:
            raise OptionError(
                f"table {table!r}: the stored offset has layout {offset.get('v')!r}, this version reads "
                f"{VERSION}: run the table with a full refresh"
            )
        try:
            return cls(
                start=parse_ticks(offset["start"]),
                until=parse_ticks(offset["until"]),
                read_at=parse_ticks(offset["read_at"]),
                swept=parse_ticks(offset["swept"]),
                lookback=int(offset.get("lookback", _LOOKBACK)),
                open=_unpacked(offset["open"]),
                reread={
                    database: Reread(None if since is None else parse_ticks(since), unpack(frames))
                    for database, (since, frames) in offset.get("again", {}).items()
                },
                followed=_unpacked(offset["followed"]) if "followed" in offset else None,
                asked=read_asked(offset.get("asked")),
            )
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            raise OptionError(
                f"table {table!r}: the stored offset is not readable ({type(error).__name__}: {error}): run the "
                "table with a full refresh"
            ) from error


def _packed(frames: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {database: pack(frames[database]) for database in sorted(frames)}


def _unpacked(packed: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    return {database: unpack(frames) for database, frames in packed.items()}


def pack(ids: Iterable[str]) -> str:
    """GUIDs as base64url of their bytes: 2,000 of them take 43 KB. WebIDs in their place follow, each after a dot."""
    guids: list[bytes] = []
    others: list[str] = []
    for one in ids:
        if is_guid(one):
            guids.append(UUID(one).bytes)
        else:
            others.append(one)
    return ".".join([_base64(b"".join(guids)), *(_base64(one.encode()) for one in others)])


def unpack(text: str) -> tuple[str, ...]:
    """What :func:`pack` packed."""
    packed, *others = text.split(".")
    data = _bytes(packed)
    guids = [str(UUID(bytes=data[at : at + _GUID_BYTES])) for at in range(0, len(data), _GUID_BYTES)]
    return (*guids, *(_bytes(one).decode() for one in others))


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
