"""What servers, identity providers and files say when they are broken or mean harm: JSON values, texts, and bytes."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

DEEP = 5000

TEXTS = (
    "", " ", "\0", "\ud83d", "é" * 300, "\u202e\x1b[31m", "NaN", "Infinity", "-1", "1e999", "9" * 5000, "null", "[]",
    "2026-01-10T05:00:00Z", "0000-00-00T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.9999999-23:59",
    "10000-01-01T00:00:00Z", "2026-02-30T25:61:61Z", "Fri, 31 Dec 9999 23:59:59 -2359",
)  # fmt: skip
NUMBERS = (0, -1, 1, 2**31, 2**63, -(2**63) - 1, 10**400, 0.0, -0.0, 1e308, 5e-324, float("nan"), float("inf"))

JSON_BODIES = (
    b"", b" ", b"\xef\xbb\xbf", b"\xef\xbb\xbf{}", b"null", b"true", b"0", b"\"text\"", b"[]", b"{}", b"[[]]", b"{",
    b"\xff\xfe{\x00}\x00", b"\x80\x81", b"{\"Items\": \xff}", b"<html>", b"NaN", b"[NaN, Infinity, -Infinity]",
    b"[" * DEEP, b"[" * DEEP + b"]" * DEEP, b'{"a":' * DEEP, b'{"Items":' + b"[" * 900 + b"]" * 900 + b"}",
    b'{"Errors":' + b"[" * 500 + b'"x"' + b"]" * 500 + b"}", b'{"Items":' + b"9" * 5000 + b"}", b"9" * 5000,
    b'{"Items":[{"Timestamp":"2026-01-10T05:00:00Z","Value":' + b"[" * 600 + b"]" * 600 + b"}]}",
    b'{"Items":[{"Items":[{"Timestamp":"2026-01-10T05:00:00Z","Value":' + b'{"a":' * 300 + b"1" + b"}" * 303 + b"]}]}",
    b'{"Items": [1, 2', b'{"Items": null}', b'{"Items": 1}', b'{"Items": {}}', b'{"Items": [null]}', b"\0" * 100,
)  # fmt: skip

scalars = st.one_of(
    st.none(), st.booleans(), st.sampled_from(NUMBERS), st.integers(), st.floats(), st.sampled_from(TEXTS), st.text()
)


def values(names: list[str], leaves: int = 30) -> st.SearchStrategy[Any]:
    """JSON values whose objects have these names, or any."""
    keys = st.one_of(st.sampled_from(names), st.text(max_size=5))
    return st.recursive(
        scalars,
        lambda inner: st.one_of(st.lists(inner, max_size=5), st.dictionaries(keys, inner, max_size=6)),
        max_leaves=leaves,
    )


def encoded(value: Any) -> bytes:
    return json.dumps(value).encode()


def changed(value: Any, dice: random.Random) -> Any:
    """The value with something in it exchanged, left out or put in: a broken server answers almost as a good one."""
    if dice.random() < 0.15:
        return dice.choice([*TEXTS, *NUMBERS, None, True, [], {}, [[]], {"Errors": ["x"]}, {"Value": {"Value": {}}}])
    if isinstance(value, list) and value:
        at = dice.randrange(len(value))
        kept = list(value)
        kept[at : at + 1] = dice.choice([[], [changed(value[at], dice)], [value[at], value[at]]])
        return kept
    if isinstance(value, dict) and value:
        name = dice.choice(sorted(value))
        inner = value[name]
        rest = {key: one for key, one in value.items() if key != name}
        return dice.choice([rest, {**rest, name: changed(inner, dice)}, {**rest, name: changed(inner, dice)}])
    return dice.choice([*TEXTS, *NUMBERS, None])


def mutants(good: bytes, seed: int, *, most: int, seconds: float) -> Iterator[bytes]:
    """So many broken copies of good bytes at most, for so many seconds at most; the first ones are always the same."""
    dice = random.Random(seed)
    ends = time.monotonic() + seconds
    tokens = [b"[", b"]", b"{", b"}", b'"', b",", b":", b"\\", b"\\u", b"\0", b"\xff", b"\r\n", b"1e", b"-", b"9" * 400]
    for _ in range(most):
        if time.monotonic() > ends:
            return
        data = bytearray(good)
        for _ in range(dice.randint(1, 4)):
            at = dice.randrange(len(data) + 1)
            until = min(len(data), at + dice.choice([1, 1, 2, 8, 64, 1000]))
            change = dice.randrange(5)
            if change == 0:
                data[at:until] = b""
            elif change == 1:
                data[at:at] = dice.choice(tokens)
            elif change == 2:
                data[at:until] = dice.randbytes(until - at)
            elif change == 3:
                data[at:at] = data[at:until] * dice.choice([1, 2, 50])
            else:
                del data[at:]
        yield bytes(data)
