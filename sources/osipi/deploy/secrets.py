"""Secrets of a connection: which options they are, and text without them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from osipi.options import SECRET_OPTIONS

HIDDEN = "<hidden>"


def is_secret(name: str, value: str) -> bool:
    """Whether an option of a connection must not be shown: by its name, or because its URL holds a password."""
    return name in SECRET_OPTIONS or (name in ("base_url", "proxy_url") and "@" in value)


class Secrets:
    """The secret values of one deployment."""

    def __init__(self, options: Mapping[str, str] | None = None) -> None:
        self.names = tuple(sorted(name for name, value in (options or {}).items() if is_secret(name, value)))
        values = {form for name in self.names for form in _forms((options or {})[name])}
        # the longest first: one may hold another
        self._values = sorted(values, key=len, reverse=True)

    def hide(self, text: str) -> str:
        """``text`` with every secret value replaced, for what a server repeats."""
        for value in self._values:
            text = text.replace(value, HIDDEN)
        return text

    def hide_options(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """Options as they may be shown."""
        return {name: HIDDEN if name in self.names else value for name, value in options.items()}


def _forms(value: str) -> Iterable[str]:
    """A value as it is and as JSON writes it; and the values of a JSON object, such as headers."""
    if value.strip():
        yield value
        yield json.dumps(value)[1:-1]
        yield json.dumps(value, ensure_ascii=False)[1:-1]
    try:
        decoded = json.loads(value)
    except ValueError:
        return
    if isinstance(decoded, dict):
        for part in decoded.values():
            yield from _forms(str(part))
