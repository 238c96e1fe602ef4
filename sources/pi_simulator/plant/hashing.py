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
