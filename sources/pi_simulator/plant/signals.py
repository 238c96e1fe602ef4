"""How values look: each maker turns slot numbers into rows of JSON text.

A maker takes (slots, hashes, salt) and returns rows padded with NUL. Makers are pure, vectorised, and know no time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from pi_simulator.plant.hashing import UInt64
from pi_simulator.plant.series import pack
from pi_simulator.plant.states import DIGITAL_SETS, state_json
from pi_simulator.ticks import SECOND, Bytes2D, Ticks, digit_table, to_text_array

Maker = Callable[[Ticks, UInt64, int], Bytes2D]

WAVE = 3_600
"""Slots of one swing of a numeric signal."""


def _level(slots: Ticks, hashes: UInt64, salt: int) -> NDArray[np.int64]:
    """A slow triangle wave with noise, between 100,000 and 999,999: integers, so every machine gets the same."""
    position = (slots * (1 + salt % 7) + salt % WAVE) % WAVE
    position -= WAVE // 2
    np.abs(position, out=position)
    position *= 350
    position += 150_000 + salt % 100_000
    noise: NDArray[np.int64] = ((hashes >> np.uint64(20)) & np.uint64(0xFFFF)).astype(np.int64)
    position += noise
    return position


def _digits(out: Bytes2D, column: int, numbers: NDArray[np.int64], digits: int) -> None:
    if digits > 5:
        high, low = np.divmod(numbers, 10**5)
        _digits(out, column, high, digits - 5)
        _digits(out, column + digits - 5, low, 5)
    else:
        out[:, column : column + digits] = digit_table(digits)[numbers]


def decimal(decimals: int) -> Maker:
    """Seven significant digits, the last not zero, so that every value has the same width and no shorter text."""

    def make(slots: Ticks, hashes: UInt64, salt: int) -> Bytes2D:
        number = _level(slots, hashes, salt)
        number *= 10
        number += 1
        number += (hashes & np.uint64(7)).astype(np.int64)
        whole, part = np.divmod(number, 10**decimals)
        out = np.empty((len(slots), 8), dtype=np.uint8)
        _digits(out, 0, whole, 7 - decimals)
        out[:, 7 - decimals] = ord(".")
        _digits(out, 8 - decimals, part, decimals)
        return out

    return make


def integer(digits: int, *, signed: bool = False) -> Maker:
    """Integers of this many digits; signed ones are below zero in half of the slots."""

    def make(slots: Ticks, hashes: UInt64, salt: int) -> Bytes2D:
        number = _level(slots, hashes, salt) // 10 ** (6 - digits)
        out = np.zeros((len(slots), digits + signed), dtype=np.uint8)
        if signed:
            out[(hashes >> np.uint64(50)) & np.uint64(1) == 1, 0] = ord("-")
        _digits(out, int(signed), number, digits)
        return out

    return make


def table(texts: Sequence[bytes], *, in_turn: bool = False) -> Maker:
    """One of a few given JSON texts, by chance or in turn."""
    rows = pack(texts)

    def make(slots: Ticks, hashes: UInt64, salt: int) -> Bytes2D:
        if in_turn:
            return rows[(slots + salt) % len(texts)]
        return np.asarray(rows[((hashes >> np.uint64(8)) % np.uint64(len(texts))).astype(np.int64)])

    return make


def digital(set_name: str) -> Maker:
    """A state of a digital set."""
    return table([state_json(name, code, system=False) for code, name in enumerate(DIGITAL_SETS[set_name])])


def batch_names(slots: Ticks, _hashes: UInt64, salt: int) -> Bytes2D:
    """Texts that count up, as batch ids do."""
    return pack([b'"batch %d/%04d"' % (salt % 97, slot % 10_000) for slot in slots.tolist()])


def moments(slots: Ticks, hashes: UInt64, _salt: int) -> Bytes2D:
    """Values of a Timestamp point: ISO texts, some with a fraction."""
    ticks = (1_700_000_000 + slots % 50_000_000) * SECOND
    ticks = ticks + np.where(hashes % np.uint64(3) == 0, (hashes % np.uint64(SECOND)).astype(np.int64), 0)
    text = to_text_array(ticks)
    quote = np.full((len(text), 1), ord('"'), dtype=np.uint8)
    return np.concatenate([quote, text, quote], axis=1)


def _json(values: Sequence[object]) -> list[bytes]:
    return [msgspec.json.encode(value) for value in values]


MAKERS: dict[str, Maker] = {
    **{f"decimal{n}": decimal(n) for n in (2, 3, 4, 5)},
    "int32": integer(6, signed=True),
    "int16": integer(4, signed=True),
    "percent": integer(2),
    "int32_extremes": table([b"0", b"-1", b"1", b"2147483647", b"-2147483648", b"1000000"]),
    "wide": table(
        [
            b"0.0",
            b"-0.0",
            b"0.1",
            b"-273.15",
            b"1E+300",
            b"1.7976931348623157E+308",
            b"5E-324",
            b"-2.2250738585072014E-308",
            b"3.1415926535897931",
            b"123456789.12345678",
            b"9007199254740992.0",
            b"1E-05",
        ]
    ),
    "float32": table([b"81.83204", b"13.6064939", b"-3.38636", b"3.4028235E+38", b"0.0", b"1E-05", b"16777216.0"]),
    "batch_names": batch_names,
    "moments": moments,
    "words": table(
        _json(
            [
                "",
                " ",
                'quote " and \\ backslash',
                "Grüße, 温度 °C 🌡",
                "line\nbreak\ttab",
                "2026-01-01T00:00:00Z",
                "NaN",
                "254",
                "null",
                "Shutdown",
                "a;b|c,d",
                "x" * 400,
                "\u0000 control \u001f",
            ]
        )
    ),
    "blob": table(_json(["AAECAwQFBgc=", "", "/+7dzLuqmYh3ZlVEMyIRAA=="])),
    **{f"digital:{name}": digital(name) for name in DIGITAL_SETS if name != "System"},
}
"""Every maker under the name that archetypes use. JSON's own escape keeps the NUL of a text out of the rows."""
