"""Deterministic noise: everything irregular about the plant is a hash of (seed, object, position)."""

from __future__ import annotations

import hashlib
import uuid

import numpy as np
from numpy.typing import NDArray

UInt64 = NDArray[np.uint64]
_MASK = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15
_M1, _M2 = 0xBF58476D1CE4E5B9, 0x94D049BB133111EB


def mix(value: int) -> int:
    """SplitMix64 of one number."""
    x = (value + _GOLDEN) & _MASK
    x = ((x ^ (x >> 30)) * _M1) & _MASK
    x = ((x ^ (x >> 27)) * _M2) & _MASK
    return x ^ (x >> 31)


def key(*parts: int | str) -> int:
    """64 bits that stand for these parts together."""
    digest = hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "little")


def mix_array(positions: NDArray[np.int64], salt: int) -> UInt64:
    """SplitMix64 of every position under one salt."""
    x = positions.astype(np.uint64)
    x *= np.uint64(_GOLDEN)
    x += np.uint64(salt & _MASK)
    x ^= x >> np.uint64(30)
    x *= np.uint64(_M1)
    x ^= x >> np.uint64(27)
    x *= np.uint64(_M2)
    x ^= x >> np.uint64(31)
    return x


def guid(*parts: int | str) -> uuid.UUID:
    """A GUID that depends on these parts alone."""
    digest = hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=16).digest()
    return uuid.UUID(bytes=digest, version=4)


def numbered_guid(salt: str, number: int) -> uuid.UUID:
    """A GUID made of a number below 2**48; `number_of` with the same salt gives the number back."""
    plain = number.to_bytes(6, "big")
    check = bytearray(_digest(salt, plain, 10))
    check[6] = check[6] & 0x0F | 0x40  # version 4
    check[8] = check[8] & 0x3F | 0x80
    return uuid.UUID(bytes=bytes(check) + _xor(plain, _digest(salt, bytes(check), 6)))


def number_of(salt: str, ident: uuid.UUID) -> int | None:
    """The number of a GUID that `numbered_guid` made under this salt; none for any other GUID."""
    check, hidden = ident.bytes[:10], ident.bytes[10:]
    number = int.from_bytes(_xor(hidden, _digest(salt, check, 6)), "big")
    return number if numbered_guid(salt, number) == ident else None


def _digest(salt: str, data: bytes, size: int) -> bytes:
    return hashlib.blake2b(data, digest_size=size, key=salt.encode()).digest()


def _xor(a: bytes, b: bytes) -> bytes:
    return bytes(x ^ y for x, y in zip(a, b, strict=True))
