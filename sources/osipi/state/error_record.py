"""One entry of the log."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from osipi.piwebapi.http.json_text import read_json
from osipi.state.checked import checked

RECOVERED = "recovered"
"""The kind of a record that says that something is no longer missing."""


@dataclass(frozen=True, slots=True)
class ErrorRecord:
    """Something of PI that could not be read. All times are ticks (100 ns since 1970, UTC)."""

    reported_at: int
    """PI's clock when the read was planned: the same when the read is replayed."""
    table_name: str
    web_id: str | None
    """The stream, event frame or element."""
    tag: str | None
    """Its name or path."""
    window_start: int | None
    window_end: int | None
    """The half-open range that was to be read."""
    kind: str
    """permission, not_found, gone, not_listed, malformed or server; or `RECOVERED`."""
    http_status: int | None
    message: str
    attempt: int
    """1 for the first failure in a row, counted up while it lasts."""

    def recovered(self, at: int, message: str) -> ErrorRecord:
        """The record that nothing is missing any more, since the read planned at ``at`` (ticks)."""
        return replace(self, reported_at=at, kind=RECOVERED, http_status=None, message=message)

    def to_line(self) -> str:
        """The record as one line of JSON, always the same text: it is the record's identity, too."""
        return json.dumps(asdict(self), separators=(",", ":"), sort_keys=True)

    @classmethod
    def from_line(cls, line: str) -> ErrorRecord:
        """What :meth:`to_line` made. Raises ValueError or TypeError for another text."""
        return checked(cls, read_json(line))
