"""Remembers which items of a long list came already, in about 20 bytes an item.

A set of the keys themselves takes ten times as much, and a list of points or attributes may hold millions. A digest of
128 bits stands in for a key: that two of a million keys share one has a chance of 1 to 10^26, less than that of memory
itself failing unseen.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Hashable, Iterable
from hashlib import blake2b

_SIZE = 16
"""Bytes of a digest: one chooses the drawer, and each half is kept as a number."""


class SeenKeys:
    """Keys, each with the number of the reading that met it last. Numbers are 1 to 255."""

    def __init__(self) -> None:
        self._drawers: dict[int, _Drawer] = {}

    def add(self, key: Hashable) -> bool:
        """Remember a key; whether it is new."""
        return self.meet(digest(key), 1) == 0

    def meet(self, of_key: bytes, reading: int) -> int:
        """Remember that a reading met a key; returns the number of the reading that met it before, 0 for none."""
        drawer = self._drawers.get(of_key[0])
        if drawer is None:
            drawer = self._drawers[of_key[0]] = _Drawer()
        return drawer.meet(int.from_bytes(of_key[:8], "big"), int.from_bytes(of_key[8:], "big"), reading)


class _Drawer:
    """Digests in order, so that a search takes few steps and an insertion moves little."""

    __slots__ = ("_high", "_low", "_readings")

    def __init__(self) -> None:
        self._high, self._low = array("Q"), array("Q")
        self._readings = bytearray()

    def meet(self, high: int, low: int, reading: int) -> int:
        at = bisect_left(self._high, high)
        while at < len(self._high) and self._high[at] == high:
            if self._low[at] == low:
                before = self._readings[at]
                self._readings[at] = reading
                return before
            at += 1
        self._high.insert(at, high)
        self._low.insert(at, low)
        self._readings.insert(at, reading)
        return 0


def digest(key: Hashable) -> bytes:
    """Bytes that stand in for a key. A text and a number that look alike differ, as they do in a set."""
    text = f"t{key}" if isinstance(key, str) else f"o{key!r}"
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_SIZE).digest()


class Sequel:
    """How many keys came, and a digest of them in their order: whether two readings of a list were the same."""

    def __init__(self, digests: Iterable[bytes] = ()) -> None:
        self.count = 0
        self._hash = blake2b(digest_size=_SIZE)
        self.extend(digests)

    def extend(self, digests: Iterable[bytes]) -> None:
        """The keys that come next."""
        for one in digests:
            self.count += 1
            self._hash.update(one)

    def same(self, other: Sequel) -> bool:
        """Whether the same keys came in the same order."""
        return self.count == other.count and self._hash.digest() == other._hash.digest()
