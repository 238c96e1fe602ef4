"""WebID 2.0: encode and decode (PI Web API reference, topics "WebID" and "WebID encoded data types")."""

from __future__ import annotations

import base64
import binascii
import struct
import uuid
from dataclasses import dataclass
from functools import lru_cache

TYPES = ("Full", "IDOnly", "PathOnly", "LocalIDOnly", "DefaultIDOnly")
_LETTERS = {"Full": "F", "IDOnly": "I", "PathOnly": "P", "LocalIDOnly": "L", "DefaultIDOnly": "D"}
_NAMES = {letter: name for name, letter in _LETTERS.items()}


@dataclass(frozen=True, slots=True)
class Layout:
    """Fields of one object's WebID: an owner mark of `owner` letters, GUIDs, and maybe a point id."""

    marker: str
    guids: int
    owner: int = 0
    point_id: bool = False


LAYOUTS = {
    layout.marker: layout
    for layout in (
        Layout("DS", 1),
        Layout("DP", 1, point_id=True),
        Layout("RS", 1),
        Layout("RD", 2),
        Layout("Em", 2),
        Layout("Ab", 3, owner=1),
        Layout("Fm", 2),
        Layout("ET", 2),
        Layout("AT", 3, owner=1),
        Layout("EC", 2),
        Layout("AC", 2),
        Layout("XC", 2),
        Layout("BC", 2),
        Layout("Bl", 2),
        Layout("UC", 2),
        Layout("Ut", 2),
        Layout("Xs", 2),
        Layout("XT", 2),
        Layout("XR", 3, owner=1),
        Layout("TR", 3, owner=1),
        Layout("XP", 2),
        Layout("TP", 2),
        Layout("NP", 2),
        Layout("NC", 2),
        Layout("NR", 2),
        Layout("NT", 2),
        Layout("NS", 3, owner=1),
        Layout("MS", 2, owner=1),
        Layout("MV", 3, owner=1),
    )
}


class MalformedWebIdError(ValueError):
    """The text is no WebID."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What a WebID says. `guids` begins with the server's, except for Local and Default types, where it is absent."""

    marker: str
    owner: str = ""
    guids: tuple[uuid.UUID, ...] = ()
    point_id: int | None = None
    path: str | None = None
    server_number: int | None = None
    """Of a LocalIDOnly WebID; a DefaultIDOnly one has neither this nor the server's GUID."""


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


@lru_cache(maxsize=10_000)
def _guid(value: uuid.UUID) -> str:
    return _b64(value.bytes_le)


def _unb64(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise MalformedWebIdError("not base64url") from error


def encode(identity: Identity, kind: str = "Full") -> str:
    """The WebID of this type. `identity.path` is the whole path, with its leading backslashes."""
    layout = LAYOUTS[identity.marker]
    guids: tuple[uuid.UUID, ...] = identity.guids
    text = f"{_LETTERS[kind]}1{identity.marker}{identity.owner}"
    if kind == "LocalIDOnly":
        text += _b64(struct.pack("<i", identity.server_number or 0))
    if kind in ("LocalIDOnly", "DefaultIDOnly"):
        guids = guids[1:]
    if kind != "PathOnly":
        text += "".join(map(_guid, guids))
        if layout.point_id:
            text += _b64(struct.pack("<i", identity.point_id or 0))
    if kind in ("Full", "PathOnly"):
        text += _b64((identity.path or "").lstrip("\\").upper().encode())
    return text


def decode(text: str) -> Identity:
    """What the WebID says, whatever its type; MalformedWebIdError when it is none."""
    if len(text) < 4 or text[0] not in _NAMES or text[1] != "1" or text[2:4] not in LAYOUTS:
        raise MalformedWebIdError("unknown type, version or object marker")
    kind, layout = _NAMES[text[0]], LAYOUTS[text[2:4]]
    rest = text[4:]

    def cut(length: int) -> str:
        nonlocal rest
        if len(rest) < length:
            raise MalformedWebIdError("too short")
        piece, rest = rest[:length], rest[length:]
        return piece

    def int32() -> int:
        return int(struct.unpack("<i", _unb64(cut(6)))[0])

    owner = cut(layout.owner)
    number: int | None = int32() if kind == "LocalIDOnly" else None
    guids: tuple[uuid.UUID, ...] = ()
    point_id: int | None = None
    if kind != "PathOnly":
        count = layout.guids - (kind in ("LocalIDOnly", "DefaultIDOnly"))
        guids = tuple(uuid.UUID(bytes_le=_unb64(cut(22))) for _ in range(count))
        point_id = int32() if layout.point_id else None
    path: str | None = None
    if kind in ("Full", "PathOnly"):
        try:
            path = "\\\\" + _unb64(rest).decode()
        except UnicodeDecodeError as error:
            raise MalformedWebIdError("path is not UTF-8") from error
    elif rest:
        raise MalformedWebIdError("too long")
    return Identity(text[2:4], owner, guids, point_id, path, number)
