"""Which folders delta-rs can keep tables in."""

from __future__ import annotations

import os
import re
from pathlib import Path

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.warehouse import ENCODED

#: delta-rs 1.6.6 makes a URL of the real path (links are resolved) and decodes it twice: ``%2F`` is read as ``/`` and a
#: backslash becomes one. The other characters end its process: it puts them into the host name of a URL.
_UNREADABLE = re.compile(rf"{ENCODED.pattern}|[\[\]^|\\]" if os.name != "nt" else rf"{ENCODED.pattern}|[\[\]^|]")


def check_folder(path: Path) -> None:
    """Raise `ConfigurationError` when delta-rs does not find a table again that it writes below this folder."""
    real = os.path.realpath(path)
    found = _UNREADABLE.search(real)
    if found is not None:
        raise ConfigurationError(
            f"warehouse {real}: engine local cannot keep tables below a folder whose path holds {found[0]!r}, because "
            "delta-rs reads it as something else: choose another folder, or use --engine spark"
        )
