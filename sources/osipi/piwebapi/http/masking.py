"""Takes secrets out of texts, in whatever form a server or a library says them back."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote, quote_plus

_HIDDEN = "***"
_SHORT = 4
"""Secrets of fewer characters are taken out where they stand alone: within words they would blank every message."""
_LEAST_CODED = 8
"""Characters of base64 that tell a secret from chance."""


class Mask:
    """Replaces secrets by ``***``: plain, escaped for JSON, HTML or Python, encoded for a URL or a form, as base64."""

    def __init__(self, secrets: Iterable[str]) -> None:
        forms = {form for secret in secrets if secret for form in _forms(secret)}
        ordered = sorted(forms, key=lambda form: (-len(form), form))
        self._pattern = re.compile("|".join(map(_expression, ordered))) if ordered else None

    def __call__(self, text: str) -> str:
        """The text without the secrets."""
        return text if self._pattern is None else self._pattern.sub(_HIDDEN, text)


def _forms(secret: str) -> Iterator[str]:
    yield secret
    lines = secret.splitlines()
    if len(lines) > 1:  # a key: any line of it gives a part away
        yield from (line for line in lines if len(line) >= 16 and not line.startswith("-----"))
    for ascii_only in (True, False):
        escaped = json.dumps(secret, ensure_ascii=ascii_only)[1:-1]
        yield from (escaped, escaped.replace("/", "\\/"))
    yield repr(secret)[1:-1]
    data = secret.encode("utf-8", "surrogatepass")
    for encoded in (quote(data), quote(data, safe=""), quote_plus(data)):
        yield from (encoded, re.sub("%[0-9A-F]{2}", lambda match: match[0].lower(), encoded))
    for quotes in (True, False):
        escaped = html.escape(secret, quote=quotes)
        yield from (escaped, escaped.replace("&#x27;", "&#39;"), escaped.replace("&#x27;", "&apos;"))
    yield from _coded(data)


def _coded(data: bytes) -> Iterator[str]:
    """Base64 of a text that holds the secret: alone, and the part that is the same whatever stands before and after."""
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        for before in range(3):
            text = encode(b"\0" * before + data).decode("ascii").rstrip("=")
            first = -(-before * 8 // 6)
            part = text[first : (before + len(data)) * 8 // 6]
            if len(part) >= _LEAST_CODED:
                yield part
        whole = encode(data).decode("ascii")
        if len(whole) >= _LEAST_CODED:
            yield from (whole, whole.rstrip("="))


def _expression(form: str) -> str:
    escaped = re.escape(form)
    return rf"(?<!\w){escaped}(?!\w)" if len(form) < _SHORT else escaped
