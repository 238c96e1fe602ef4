"""How long a URL may be: HTTP.sys takes 16 KB, a proxy in front of it often less."""

from __future__ import annotations

from typing import NamedTuple

# A proxy usually takes 2 KB (IIS) or 8 KB (nginx, Apache), so that this much, which has room for 100 points, is refused
# as often as half of it.
URL_BUDGET = 4800
LEAST_URL_BUDGET = 500


class UrlLength(NamedTuple):
    """What is known of the length."""

    most: int = URL_BUDGET
    """Characters that a whole URL may have."""

    def refused(self, length: int) -> UrlLength:
        """A URL of so many characters was refused as too long. One that was short was refused for another reason."""
        shorter = length * 2 // 3
        return UrlLength(min(self.most, shorter)) if shorter >= LEAST_URL_BUDGET else self
