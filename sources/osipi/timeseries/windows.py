"""Where reads of streams may begin and end."""

from __future__ import annotations

from dataclasses import dataclass

from osipi.timeseries.offset import SECOND


@dataclass(frozen=True)
class Windows:
    """Windows of one length, counted from 1970-01-01T00:00Z: a read covers whole windows and no part of one.

    Windows of other kinds, such as days of a time zone, are a subclass with its own two methods.
    """

    length: int = SECOND
    """Ticks; a multiple of a second."""
    rows_a_second: float | None = None
    """Rows of a stream a second, where the windows decide that; None where there are as many as PI has events."""

    def at_or_before(self, ticks: int) -> int:
        """The last boundary that is not after a time."""
        return ticks - ticks % self.length

    def after(self, ticks: int) -> int:
        """The first boundary after a time."""
        return self.at_or_before(ticks) + self.length

    def at_or_after(self, ticks: int) -> int:
        """The first boundary that is not before a time."""
        before = self.at_or_before(ticks)
        return before if before == ticks else self.after(ticks)


WHOLE_SECONDS = Windows()
