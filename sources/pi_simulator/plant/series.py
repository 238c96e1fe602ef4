"""Events of one stream as columns: time stamps, values as JSON text, quality flags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from pi_simulator.ticks import Bytes2D, Ticks

GOOD, QUESTIONABLE, SUBSTITUTED, ANNOTATED = 1, 2, 4, 8

Flags = NDArray[np.uint8]
Mask = NDArray[np.bool_]


@dataclass(slots=True, frozen=True)
class Series:
    """n events. `text` holds the JSON of each value, padded with NUL, which no JSON text contains."""

    ticks: Ticks
    text: Bytes2D
    flags: Flags | None = None
    """Bits GOOD, QUESTIONABLE, SUBSTITUTED, ANNOTATED; none: all are good and nothing else."""
    errors: Mask | None = None
    """Events whose item carries Errors; none: none."""
    fixed: bool = False
    """No value is padded: rows have equal width."""
    grid: tuple[int, int] | None = None
    """(first tick, period) when the time stamps are a plain grid of whole seconds."""

    def __len__(self) -> int:
        return len(self.ticks)

    def take(self, which: slice | Mask | NDArray[np.intp]) -> Series:
        """These events, in the order of the selection."""
        ticks = self.ticks[which]
        grid = None
        if self.grid is not None and isinstance(which, slice) and len(ticks) and (which.step or 1) == 1:
            grid = (int(ticks[0]), self.grid[1])
        return Series(
            ticks,
            self.text[which],
            None if self.flags is None else self.flags[which],
            None if self.errors is None else self.errors[which],
            self.fixed,
            grid,
        )

    def all_flags(self) -> Flags:
        """Flags, spelled out."""
        return np.full(len(self), GOOD, dtype=np.uint8) if self.flags is None else self.flags

    def all_errors(self) -> Mask:
        """Errors, spelled out."""
        return np.zeros(len(self), dtype=bool) if self.errors is None else self.errors

    def json(self, i: int) -> bytes:
        """JSON text of value i."""
        return bytes(self.text[i]).replace(b"\x00", b"")

    def value(self, i: int) -> Any:
        """Value i as Python reads its JSON."""
        return msgspec.json.decode(self.json(i))

    def numeric(self) -> Mask:
        """Which values are numbers."""
        first = self.text[:, 0] if self.text.shape[1] else np.zeros(len(self), dtype=np.uint8)
        if self.text.shape[1] > 1:  # a sign column may be empty
            first = np.where(first == 0, self.text[:, 1], first)
        return np.asarray(((first >= ord("0")) & (first <= ord("9"))) | (first == ord("-")))

    def numbers(self) -> NDArray[np.float64]:
        """Values as numbers, NaN where they are none."""
        out = np.full(len(self), np.nan)
        rows = np.flatnonzero(self.numeric())
        if len(rows):
            text = np.ascontiguousarray(self.text[rows])
            if not text.all():
                stripped = [row.tobytes().replace(b"\x00", b"") for row in text]
                out[rows] = [float(item) for item in stripped]
            else:
                out[rows] = text.view(f"S{text.shape[1]}")[:, 0].astype(np.float64)
        return out


def pack(texts: Sequence[bytes]) -> Bytes2D:
    """Texts as rows of equal width, padded with NUL."""
    if not texts:
        return np.zeros((0, 1), dtype=np.uint8)
    array = np.array(texts, dtype=bytes)
    return array.view(np.uint8).reshape(len(texts), array.dtype.itemsize)


def from_events(events: Sequence[tuple[int, bytes, int]]) -> Series:
    """A series of (ticks, JSON text, flags)."""
    return Series(
        np.array([event[0] for event in events], dtype=np.int64),
        pack([event[1] for event in events]),
        np.array([event[2] for event in events], dtype=np.uint8),
    )


EMPTY = from_events([])


def widen(text: Bytes2D, width: int) -> Bytes2D:
    """The same rows with more padding."""
    if text.shape[1] == width:
        return text
    out = np.zeros((len(text), width), dtype=np.uint8)
    out[:, : text.shape[1]] = text
    return out


def concat(parts: Sequence[Series]) -> Series:
    """One series after the other."""
    parts = [part for part in parts if len(part)]
    if not parts:
        return EMPTY
    if len(parts) == 1:
        return parts[0]
    width = max(part.text.shape[1] for part in parts)
    plain = all(part.flags is None for part in parts)
    clean = all(part.errors is None for part in parts)
    grid = parts[0].grid
    if grid is not None:
        position = grid[0]
        for part in parts:
            if part.grid != (position, grid[1]):
                grid = None
                break
            position += len(part) * grid[1]
    return Series(
        np.concatenate([part.ticks for part in parts]),
        np.concatenate([widen(part.text, width) for part in parts]),
        None if plain else np.concatenate([part.all_flags() for part in parts]),
        None if clean else np.concatenate([part.all_errors() for part in parts]),
        all(part.fixed and part.text.shape[1] == width for part in parts),
        grid,
    )
