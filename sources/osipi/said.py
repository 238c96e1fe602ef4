"""What a process has already said of a table, so that a continuous run does not say it at every pass."""

from __future__ import annotations


class Said:
    """Kinds of messages that were written. One belongs to one table of one connector object."""

    def __init__(self) -> None:
        self._kinds: set[str] = set()

    def first(self, kind: str) -> bool:
        """Whether a message of this kind is the first one; from now on it is not."""
        if kind in self._kinds:
            return False
        self._kinds.add(kind)
        return True
