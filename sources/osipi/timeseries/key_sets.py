"""Sets of streams, small enough to live in an offset.

A stream has a key. A point's key is its IDOnly WebID, which is made of the server's GUID and the point id and so
survives in a set as a number; an attribute's WebID is made of GUIDs that do not compress, so its key is a hash of it
that the listing resolves again.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_POINT = "I1DP"
_GUID = 22
_POINT_LENGTH = len(_POINT) + _GUID + 6
_HASH_BYTES = 6


def stream_key(web_id: str) -> str:
    """The key of a stream, from its IDOnly WebID: 32 characters for a point, 9 for anything else."""
    if web_id.startswith(_POINT) and len(web_id) == _POINT_LENGTH:
        return web_id
    digest = hashlib.blake2b(web_id.encode(), digest_size=_HASH_BYTES).digest()
    return "#" + base64.urlsafe_b64encode(digest).decode()


def is_point(key: str) -> bool:
    """Whether the key is a point's WebID; otherwise only the listing can resolve it."""
    return not key.startswith("#")


def encode(keys: Iterable[str]) -> dict[str, Any]:
    """JSON of a set of keys: per server the delta-coded, deflated point ids, and the attributes' hashes."""
    servers: dict[str, list[int]] = {}
    hashes: list[bytes] = []
    for key in set(keys):
        if is_point(key):
            server, point = key[len(_POINT) : len(_POINT) + _GUID], key[len(_POINT) + _GUID :]
            number = int.from_bytes(base64.urlsafe_b64decode(point + "=="), "little", signed=True)
            servers.setdefault(server, []).append(number)
        else:
            hashes.append(base64.urlsafe_b64decode(key[1:]))
    encoded: dict[str, Any] = {}
    if servers:
        encoded["points"] = {server: _pack(_deltas(sorted(ids))) for server, ids in sorted(servers.items())}
    if hashes:
        encoded["attributes"] = _pack(b"".join(sorted(hashes)))
    return encoded


def decode(encoded: Mapping[str, Any]) -> frozenset[str]:
    """The keys of an encoded set. Raises ValueError for what `encode` never wrote."""
    unknown = set(encoded) - {"points", "attributes"}
    if unknown:
        raise ValueError(f"unknown kinds of streams: {', '.join(sorted(unknown))}")
    keys: list[str] = []
    for server, packed in encoded.get("points", {}).items():
        for number in _undeltas(_unpack(packed)):
            point = base64.urlsafe_b64encode(number.to_bytes(4, "little", signed=True)).decode().rstrip("=")
            keys.append(f"{_POINT}{server}{point}")
    hashes = _unpack(encoded["attributes"]) if "attributes" in encoded else b""
    keys += [
        "#" + base64.urlsafe_b64encode(hashes[i : i + _HASH_BYTES]).decode() for i in range(0, len(hashes), _HASH_BYTES)
    ]
    return frozenset(keys)


def _pack(data: bytes) -> str:
    return base64.b64encode(zlib.compress(data, 9)).decode()


def _unpack(text: str) -> bytes:
    return zlib.decompress(base64.b64decode(text, validate=True))


def _deltas(numbers: Iterable[int]) -> bytes:
    out = bytearray()
    previous = -(1 << 31)
    for number in numbers:
        delta, previous = number - previous, number
        while delta >= 0x80:
            out.append(delta & 0x7F | 0x80)
            delta >>= 7
        out.append(delta)
    return bytes(out)


def _undeltas(data: bytes) -> Iterator[int]:
    previous, delta, shift = -(1 << 31), 0, 0
    for byte in data:
        delta |= (byte & 0x7F) << shift
        if byte & 0x80:
            shift += 7
            continue
        previous += delta
        yield previous
        delta = shift = 0
