"""What ``maxCount`` of a call for several streams bounds: each stream, or all of them together.

The AF SDK's bulk call bounds each stream; nothing that AVEVA publishes says it of ``streamsets/recorded``. Until a
server has shown that it bounds each stream, an answer that a bound on the total could have cut counts as cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class MaxCount(NamedTuple):
    """What answers have shown."""

    never_divides: bool = False
    """A stream was longer than its share: the server does not divide ``maxCount`` over the streams."""
    never_totals: bool = False
    """A total was above ``maxCount``: the server does not bound the total either."""

    @property
    def per_stream(self) -> bool:
        """Whether ``maxCount`` is known to bound each stream."""
        return self.never_divides and self.never_totals

    def after(self, max_count: int, lengths: Sequence[int]) -> MaxCount:
        """What is known after an answer with so many events for each stream, before anything is dropped."""
        if len(lengths) < 2 or self.per_stream:
            return self
        share = -(-max_count // len(lengths))
        return MaxCount(
            self.never_divides or max(lengths) > share,
            self.never_totals or sum(lengths) >= max_count + len(lengths),
        )

    def cut(self, max_count: int, lengths: Sequence[int]) -> list[bool]:
        """Which streams of an answer may hold more than came: surely or possibly cut by ``maxCount``."""
        several = len(lengths) > 1
        share = max_count // len(lengths) if several and not self.never_divides else max_count
        all_suspect = several and not self.never_totals and sum(lengths) >= max_count
        return [all_suspect or length >= share for length in lengths]
