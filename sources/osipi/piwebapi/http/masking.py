"""Takes secrets out of texts, in whatever form a server or a library says them back."""

from __future__ import annotations

import base64
import re
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from html.entities import codepoint2name
from itertools import groupby
from threading import Lock

_HIDDEN = "***"
_SHORT = 4
"""Secrets of fewer characters are taken out where they stand alone: within words they would blank every message."""
_SHORT_FOR_US = 8
"""The same in our own words: `client_secret` stays readable where the secret is `secret`."""
_LEAST_CODED = 8
"""Characters of base64 that tell a secret from chance."""
_MOST_KNOWN = 100
_PLAIN = re.compile(r"[A-Za-z0-9]")


class Mask:
    """Replaces secrets by ``***``: plain, escaped for JSON, XML, HTML or Python, encoded for a URL or a form, base64.

    Each letter counts in each of its spellings, so that a text which two programs have escaped is known, too.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        wanted = sorted({secret for secret in secrets if secret}, key=lambda secret: (-len(secret), secret))
        self._all = _pattern(wanted, _SHORT)
        self._long = _pattern([secret for secret in wanted if len(secret) >= _SHORT], _SHORT_FOR_US)

    def __call__(self, text: str) -> str:
        """The text of a server without the secrets."""
        return _without(self._all, text)

    def long_ones(self, text: str) -> str:
        """A text of ours without the secrets of 4 letters and more: a shorter one would blank our own words."""
        return _without(self._long, text)


_known: OrderedDict[tuple[str, ...], Mask] = OrderedDict()
_passing: deque[Mask] = deque(maxlen=8)
_lock = Lock()


def remember(secrets: Sequence[str]) -> Mask:
    """The mask of these secrets; :func:`masked` and :func:`masked_answer` know them from now on."""
    key = tuple(secrets)
    with _lock:
        mask = _known.get(key)
        if mask is None:
            mask = _known[key] = Mask(key)
            while len(_known) > _MOST_KNOWN:
                _known.popitem(last=False)
        _known.move_to_end(key)
    return mask


def remember_for_now(secret: str) -> None:
    """As :func:`remember`, for one of many that follow each other, such as the tokens of a run of weeks."""
    mask = Mask([secret])
    with _lock:
        _passing.append(mask)


def masked(text: str) -> str:
    """A message, log line or stack trace without any secret of 4 letters or more that this process has used."""
    for mask in _masks():
        text = mask.long_ones(text)
    return text


def masked_answer(text: str) -> str:
    """What a server said, without any secret that this process has used."""
    for mask in _masks():
        text = mask(text)
    return text


def forget() -> None:
    """Know no secret, as a new process does."""
    with _lock:
        _known.clear()
        _passing.clear()


def _masks() -> list[Mask]:
    with _lock:
        return [*_known.values(), *_passing]


def _without(pattern: re.Pattern[str] | None, text: str) -> str:
    return text if pattern is None else pattern.sub(_HIDDEN, text)


def _pattern(secrets: Sequence[str], short: int) -> re.Pattern[str] | None:
    expressions = [expression for secret in secrets for expression in _expressions(secret, short)]
    return re.compile("|".join(dict.fromkeys(expressions))) if expressions else None


def _expressions(secret: str, short: int) -> Iterator[str]:
    """All forms of a secret; one of fewer letters than ``short`` counts where it stands alone."""
    spelled = _spelled(secret)
    yield rf"(?<!\w){spelled}(?!\w)" if len(secret) < short else spelled
    lines = secret.splitlines()
    if len(lines) > 1:  # a key: any line of it gives a part away
        yield from (_spelled(line) for line in lines if len(line) >= 16 and not line.startswith("-----"))
    data = secret.encode("utf-8", "surrogatepass")
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        yield from map(_spelled, _within_base64(data, encode))
        alone = encode(data).decode("ascii")
        if len(alone) < _LEAST_CODED:
            yield rf"(?<![\w+/=-]){_spelled(alone)}(?![\w+/=-])"


def _within_base64(data: bytes, encode: Callable[[bytes], bytes]) -> Iterator[str]:
    """Base64 of a text that holds the secret: whole, and the part that is the same whatever comes before and after."""
    whole = encode(data).decode("ascii")
    if len(whole) >= _LEAST_CODED:
        yield from (whole, whole.rstrip("="))
    for before in range(3):
        text = encode(b"\0" * before + data).decode("ascii").rstrip("=")
        part = text[-(-before * 8 // 6) : (before + len(data)) * 8 // 6]
        if len(part) >= _LEAST_CODED:
            yield part


def _spelled(text: str) -> str:
    """An expression for a text whose letters are each in any of their spellings."""
    return "".join(_spellings(char, len(list(run))) for char, run in groupby(text))


def _spellings(char: str, times: int) -> str:
    """An expression for a run of one letter."""
    if _PLAIN.fullmatch(char):
        return char * times
    code = ord(char)
    units = char.encode("utf-16-be", "surrogatepass").hex()
    found = [re.escape(char)]
    found.append("".join(rf"%(?:25)*{_hex(f'{byte:02x}')}" for byte in char.encode("utf-8", "surrogatepass")))
    found.append("".join(rf"\\{{1,2}}u{_hex(units[at : at + 4])}" for at in range(0, len(units), 4)))
    found.append(rf"&(?:amp;)?#(?:{code}|[xX]0*{_hex(f'{code:x}')});")
    if code in codepoint2name or char == "'":
        found.append(rf"&(?:amp;)?{codepoint2name.get(code, 'apos')};")
    if code < 256:
        found += [rf"\\{{1,2}}x{_hex(f'{code:02x}')}", rf"%{_hex(f'{code:02x}')}"]
    if code > 127:  # read byte by byte, as by a server that takes UTF-8 for Latin-1
        bytewise = char.encode("utf-8", "surrogatepass")
        found += [re.escape(bytewise.decode("latin-1")), re.escape(bytewise.decode("cp1252", "replace"))]
    if char == " ":
        found.append(r"\+")
    if char in "\"'/":
        found += [rf"\\{char}", rf"\\\\\\{char}"]
    if char == "\\":
        found += [r"\\\\", r"\\\\\\\\"]
    if char in "\n\r\t":
        found.append(r"\\{1,2}" + {"\n": "n", "\r": "r", "\t": "t"}[char])
    longest_first = sorted(dict.fromkeys(found), key=lambda one: (-len(one), one))
    return f"(?:{'|'.join(f'(?:{one}){{{times}}}' if times > 1 else one for one in longest_first)})"


def _hex(digits: str) -> str:
    """Hexadecimal digits in letters of either case."""
    return "".join(f"[{digit}{digit.upper()}]" if digit.isalpha() else digit for digit in digits)
