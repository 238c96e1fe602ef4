"""How many items a page of a list may ask for: the arithmetic. What one list finds out is right for all."""

from __future__ import annotations

from typing import NamedTuple

from osipi.piwebapi.limits.event_cap import SMALLER

_PAGES_TO_TRY_AGAIN = 64
"""Pages, all as large as is allowed, before larger ones are tried."""

_LARGEST = 10_000
"""A page of so many items needs no bound: none larger is asked for."""


class ListPage(NamedTuple):
    """What is known of the page size; every method gives a new value."""

    size: int | None = None
    """Items that a page may ask for; None while no page was refused."""
    answered: int = 0
    """The largest page that was answered since one was refused."""
    pages: int = 0
    """Pages as large as is allowed, since larger ones were tried last."""

    def refused(self, asked: int, maximum: int | None) -> ListPage:
        """A page of `asked` items (2 or more) was refused, with the maximum that the server named, if it did."""
        known = self.answered if self.answered < asked else 0
        named = maximum if maximum is not None and 1 <= maximum < asked else max(1, known, asked // SMALLER)
        return ListPage(min(self.size or named, named), self.answered)

    def after(self, asked: int) -> ListPage:
        """A page of `asked` items was answered: after many of the largest, larger ones are allowed."""
        if self.size is None:
            return self
        answered = max(self.answered, asked)
        if asked < self.size:
            return self._replace(answered=answered)
        pages, larger = self.pages + 1, asked
        if pages >= _PAGES_TO_TRY_AGAIN:
            pages, larger = 0, asked * SMALLER
        return ListPage(larger if larger < _LARGEST else None, answered, pages)
