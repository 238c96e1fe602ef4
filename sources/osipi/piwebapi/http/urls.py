"""Writes URLs: strict encoding, because ``+``, ``;``, ``\\`` and ``:`` mean something else when left bare."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote

ParamValue = str | int | float | bool | Sequence[str] | None
Params = Mapping[str, ParamValue]

_PLACEHOLDER = re.compile(r"%7B(\d+)%7D")


def encode_params(params: Params | None) -> str:
    """The query text of ``params`` without its ``?``: lists repeat the name, booleans are true/false, None is left out.

    Everything but letters, digits and ``-._~`` is percent-encoded as UTF-8. Raises ValueError for NaN and infinities.
    """
    pairs = [(name, text) for name, value in (params or {}).items() for text in _texts(name, value)]
    return "&".join(f"{quote(name, safe='')}={quote(text, safe='')}" for name, text in pairs)


def build_url(base_url: str, path: str, params: Params | None = None) -> str:
    """The absolute URL of ``path`` (raw text beginning with ``/``) below ``base_url``. Raises ValueError otherwise."""
    if not path.startswith("/") or "?" in path or "#" in path:
        raise ValueError(f"path {path!r} must begin with '/' and hold no query: give the query as params")
    query = encode_params(params)
    return base_url + quote(path, safe="/") + (f"?{query}" if query else "")


def build_template(base_url: str, path: str, params: Params | None = None) -> str:
    """Like :func:`build_url`, with placeholders ``{0}``, ``{1}`` left for a batch to fill."""
    return _PLACEHOLDER.sub(r"{\1}", build_url(base_url, path, params))


def _texts(name: str, value: ParamValue) -> list[str]:
    if value is None:
        return []
    if isinstance(value, str):
        return [value]
    if isinstance(value, bool):
        return ["true" if value else "false"]
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"parameter {name!r} is {value}: only finite numbers can be sent")
        return [repr(value)]
    if isinstance(value, int):
        return [str(value)]
    return [str(item) for item in value]
