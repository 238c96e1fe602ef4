r"""WebIDs 2.0: reads and writes them without asking a server (PI Web API reference, WebID encoded data types).

A WebID is a type character, the version ``1``, a two-character marker of the kind of object, for some kinds one
character for the kind of owner, then the ids and the path that the type carries: each id is base64url of a GUID in
.NET byte order (22 characters) or of a 32-bit point id (6 characters), the path is upper-cased UTF-8 without its
leading backslashes. Paths hold no identity: ``Full`` WebIDs change when an object is renamed, ``IDOnly`` ones do not.
"""

from __future__ import annotations

import base64
import binascii
import re
import struct
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

WebIdType = Literal["Full", "IDOnly", "PathOnly", "LocalIDOnly", "DefaultIDOnly"]

_TYPES: dict[str, WebIdType] = {
    "F": "Full",
    "I": "IDOnly",
    "P": "PathOnly",
    "L": "LocalIDOnly",
    "D": "DefaultIDOnly",
}
_GUID, _POINT_ID = 22, 6
_GUID_TEXT = re.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_TEXT = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True)
class _Kind:
    name: str
    owned: bool = False  # a character for the kind of owner follows the marker
    guids: int = 2  # of a Full WebID: server, owner if there is one with an id, object
    point_id: bool = False  # in the place of the object's GUID


_KINDS: dict[str, _Kind] = {
    "DS": _Kind("data server", guids=1),
    "DP": _Kind("point", guids=1, point_id=True),
    "RS": _Kind("asset server", guids=1),
    "RD": _Kind("asset database"),
    "Em": _Kind("element"),
    "EC": _Kind("element category"),
    "ET": _Kind("element template"),
    "Ab": _Kind("attribute", owned=True, guids=3),
    "AC": _Kind("attribute category"),
    "AT": _Kind("attribute template", owned=True, guids=3),
    "Fm": _Kind("event frame"),
    "Xs": _Kind("analysis"),
    "XC": _Kind("analysis category"),
    "XT": _Kind("analysis template"),
    "XR": _Kind("analysis rule", owned=True, guids=3),
    "XP": _Kind("analysis rule plug-in"),
    "MS": _Kind("enumeration set", owned=True),
    "MV": _Kind("enumeration value", owned=True, guids=3),
    "TR": _Kind("time rule", owned=True, guids=3),
    "TP": _Kind("time rule plug-in"),
    "NR": _Kind("notification rule"),
    "NS": _Kind("notification rule subscriber", owned=True, guids=3),
    "SI": _Kind("security identity"),
    "SM": _Kind("security mapping"),
    "Bl": _Kind("table"),
    "BC": _Kind("table category"),
    "Ut": _Kind("unit"),
    "UC": _Kind("unit class"),
}


def _id_only_of(marker: str, kind: _Kind) -> str:
    """What IDOnly WebIDs of a kind look like. The last character of each id has unused bits, which are not set."""
    ids = "[A-Za-z0-9_-]{21}[AQgw]" * kind.guids + ("[A-Za-z0-9_-]{5}[AQgw]" if kind.point_id else "")
    return marker + ("[A-Za-z0-9_-]" if kind.owned else "") + ids


_ID_ONLY = re.compile(f"I1(?:{'|'.join(_id_only_of(marker, kind) for marker, kind in _KINDS.items())})")


@dataclass(frozen=True)
class WebId:
    """What a WebID says. Ids that its type does not carry are None; ``path`` is upper-cased, with its backslashes."""

    type: WebIdType
    marker: str
    kind: str
    owner: str | None
    """Marker of the owner's kind: E element, F event frame, R asset server, D data server ..."""
    server_id: UUID | None
    owner_id: UUID | None
    object_id: UUID | None
    """The GUID of the object itself; of a server, that of the server. None for a point."""
    point_id: int | None
    path: str | None


def decode(text: str) -> WebId:
    """Read a WebID of version 2.0. Raises ValueError for any other text, also for the older version 1.0."""
    type_, marker, kind, owner, rest = _head(text)
    ids = type_ in ("Full", "IDOnly", "LocalIDOnly", "DefaultIDOnly")
    local = type_ in ("LocalIDOnly", "DefaultIDOnly")  # these leave out the server's id
    guids: list[UUID] = []
    for _ in range(kind.guids - local if ids else 0):
        guids.append(_guid(rest[:_GUID], text))
        rest = rest[_GUID:]
    point_id: int | None = None
    if ids and kind.point_id:
        point_id = struct.unpack("<i", _bytes(rest[:_POINT_ID], 4, text))[0]
        rest = rest[_POINT_ID:]
    path: str | None = None
    if type_ in ("Full", "PathOnly"):
        path = "\\\\" + _path(rest, text)
    elif rest:
        raise ValueError(f"{text!r} is no WebID: {len(rest)} characters too many for {kind.name} of type {type_}")
    server_id = guids[0] if guids and not local else None
    return WebId(
        type=type_,
        marker=marker,
        kind=kind.name,
        owner=owner,
        server_id=server_id,
        owner_id=guids[-2] if kind.guids == 3 and len(guids) >= 2 else None,
        object_id=None if kind.point_id or not guids else guids[-1],
        point_id=point_id,
        path=path,
    )


def to_id_only(text: str) -> str:
    """The IDOnly form of a Full or IDOnly WebID, by structure alone.

    Raises ValueError for the types that carry no server id (PathOnly, LocalIDOnly, DefaultIDOnly), for version 1.0, and
    for kinds that are not known: ask the server with ``webIdType=IDOnly`` then.
    """
    if _ID_ONLY.fullmatch(text):
        return text
    found = decode(text)
    if found.type not in ("Full", "IDOnly"):
        raise ValueError(f"WebID {text!r} is {found.type}, which holds no unique id: ask PI with webIdType=IDOnly")
    kind = _KINDS[found.marker]
    length = 4 + kind.owned + kind.guids * _GUID + kind.point_id * _POINT_ID
    return "I" + text[1:length]


def is_guid(known: str) -> bool:
    """Whether a text is a GUID, in any of its spellings."""
    if _GUID_TEXT.fullmatch(known):
        return True
    try:
        UUID(known)
    except ValueError:
        return False
    return True


def is_of_unknown_kind(text: str) -> bool:
    """Whether a text has the form of a WebID 2.0, of a kind of object that is not known here."""
    return len(text) >= 5 and text[0] in _TYPES and text[1] == "1" and text[2:4] not in _KINDS


def same_object(one: str, other: str) -> bool:
    """Whether two WebIDs, Full or IDOnly, name the same object. False where the WebIDs do not show it."""
    try:
        return to_id_only(one) == to_id_only(other)
    except ValueError:
        return False


def encode_server(server_id: UUID | str) -> str:
    """IDOnly WebID of a data server."""
    return "I1DS" + _encode_guid(server_id)


def encode_point(server_id: UUID | str, point_id: int) -> str:
    """IDOnly WebID of a PI point: its data server's GUID and its point id."""
    return "I1DP" + _encode_guid(server_id) + _encode(struct.pack("<i", point_id))


def encode_asset_server(system_id: UUID | str) -> str:
    """IDOnly WebID of an asset server (PI system)."""
    return "I1RS" + _encode_guid(system_id)


def encode_database(system_id: UUID | str, database_id: UUID | str) -> str:
    """IDOnly WebID of an asset database."""
    return "I1RD" + _encode_guid(system_id) + _encode_guid(database_id)


def encode_element(system_id: UUID | str, element_id: UUID | str) -> str:
    """IDOnly WebID of an element."""
    return "I1Em" + _encode_guid(system_id) + _encode_guid(element_id)


def encode_event_frame(system_id: UUID | str, event_frame_id: UUID | str) -> str:
    """IDOnly WebID of an event frame."""
    return "I1Fm" + _encode_guid(system_id) + _encode_guid(event_frame_id)


def encode_attribute(
    system_id: UUID | str, owner_id: UUID | str, attribute_id: UUID | str, owner: Literal["E", "F"] = "E"
) -> str:
    """IDOnly WebID of an attribute; ``owner`` says whether ``owner_id`` is an element (E) or an event frame (F)."""
    return f"I1Ab{owner}" + _encode_guid(system_id) + _encode_guid(owner_id) + _encode_guid(attribute_id)


def _head(text: str) -> tuple[WebIdType, str, _Kind, str | None, str]:
    if not _TEXT.fullmatch(text) or len(text) < 5:
        raise ValueError(f"{text!r} is no WebID")
    if text[1] == "0":
        raise ValueError(
            f"{text!r} is a WebID of version 1.0, which is opaque: ask PI for it again with webIdType=IDOnly"
        )
    if text[1] != "1" or text[0] not in _TYPES:
        raise ValueError(f"{text!r} is no WebID of version 2.0")
    kind = _KINDS.get(text[2:4])
    if kind is None:
        raise ValueError(f"WebID {text!r} is of an unknown kind of object, {text[2:4]!r}")
    owner = text[4] if kind.owned else None
    return _TYPES[text[0]], text[2:4], kind, owner, text[4 + kind.owned :]


def _bytes(part: str, length: int, text: str) -> bytes:
    try:
        decoded = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except (binascii.Error, ValueError):
        decoded = b""
    # The last character of an id has unused bits: two texts must not mean one object.
    if len(decoded) != length or _encode(decoded) != part:
        raise ValueError(f"{text!r} is no WebID: the id in it is cut off or damaged")
    return decoded


def _guid(part: str, text: str) -> UUID:
    return UUID(bytes_le=_bytes(part, 16, text))


def _path(part: str, text: str) -> str:
    try:
        path = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)).decode("utf-8")
    except (binascii.Error, ValueError):
        path = ""
    if not path:
        raise ValueError(f"{text!r} is no WebID: the path in it is cut off or damaged")
    return path


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def _encode_guid(value: UUID | str) -> str:
    return _encode((value if isinstance(value, UUID) else UUID(value)).bytes_le)
