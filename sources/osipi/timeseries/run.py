"""One run of a table of streams: PI's clock is read once, and everything is planned up to it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from osipi.options import StreamOptions
from osipi.piwebapi.recorded.arrow_columns import TICKS_PER_MICROSECOND
from osipi.run_goal import history_end, settled_until
from osipi.timeseries.counted_rows import Counting
from osipi.timeseries.offset import SECOND, Offset, Sweep
from osipi.timeseries.positions import Positions
from osipi.timeseries.windows import Windows

CLOCK_HOLDS_SECONDS = 60
"""While streams follow or a sweep is under way, PI's clock is asked again this often, and what is new is read first."""


@dataclass
class Run:
    """What a run remembers between its micro-batches, until every stream has reached ``target``; then it sweeps once.

    A run may be one micro-batch only, as a triggered one is before Spark 4.2, and never come to its sweep. So where the
    run before read and did not sweep, the sweep goes first, one micro-batch of it.
    """

    options: StreamOptions
    windows: Windows
    lineage: str
    begins: bool
    """Whether nothing was read before this run."""
    start: int
    """Where history begins, ticks."""
    read_before: int
    """Up to here the table was read before this run, and only that is worth a second read."""
    server_time: int
    """PI's clock when it was asked last, ticks."""
    began_at: int = 0
    """PI's clock when the run began, ticks: it stays when the clock is asked again."""
    asked_at: float = 0.0
    """This machine's clock at that time, monotonic seconds."""
    end: int | None = None
    """`end_time`, ticks."""
    cap: int = 0
    """Nothing at or after this is read, ticks: PI's clock less `settle_seconds`, or `end_time`."""
    target: int = 0
    """The first ``cap``: once every stream has reached it, the run has caught up, however long it took."""
    planned: bool = False
    """Whether this run has planned a micro-batch."""
    swept: bool = False
    went_ahead: bool = False
    """Whether the level was read beyond ``target`` by the last micro-batch: the next one is for those that follow."""
    counting: Counting = field(default_factory=Counting)
    """What PI counted to plan by."""

    def __post_init__(self) -> None:
        self.began_at = self.server_time
        self.set_clock(self.server_time)
        self.target = self.cap

    def set_clock(self, server_time: int) -> None:
        """PI's clock was asked."""
        options, boundary = self.options, self.windows.at_or_before
        self.server_time, self.asked_at = server_time, time.monotonic()
        end = history_end(options, server_time)
        self.end = None if end is None else boundary(end)
        cap = boundary(settled_until(options, server_time))
        self.cap = max(self.read_before, cap if self.end is None else min(cap, self.end))

    @property
    def clock_is_old(self) -> bool:
        """Whether what has come since is worth a micro-batch of its own."""
        return time.monotonic() - self.asked_at >= CLOCK_HOLDS_SECONDS

    def continues(self, previous: Offset | None) -> bool:
        """Whether this run planned the offset."""
        return self.begins if previous is None else self.lineage == previous.lineage

    @property
    def looks_back(self) -> bool:
        """Whether anything is read a second time."""
        return self.options.read_mode in ("cdc", "replace")

    @property
    def lookback(self) -> int:
        """Ticks; 0 where nothing is read a second time."""
        return self.options.lookback_seconds * SECOND if self.looks_back else 0

    def read_at(self, previous: Offset) -> int:
        """PI's clock when it was asked last, and later than the batch before: what is read later wins."""
        return max(self.server_time, previous.read_at + TICKS_PER_MICROSECOND)

    def begins_unswept(self, previous: Offset) -> bool:
        """Whether this run begins where another read what was new and did not come to its sweep."""
        sweep = previous.sweep
        return not self.planned and sweep is not None and sweep.begin == sweep.at and previous.until > sweep.level

    def sweep(self, previous: Offset, positions: Positions, swept_at: float | None) -> Sweep | None:
        """The sweep under way, or one that is due. ``swept_at``: when this process finished one, monotonic seconds."""
        if not self.looks_back:
            return None
        if previous.sweep is not None and previous.sweep.left:
            return previous.sweep
        interval = self.options.lookback_interval_seconds
        if self.swept or (swept_at is not None and time.monotonic() - swept_at < interval):
            return None
        # Counted from the level at the last sweep: what was late there has come since, however long ago that was.
        end = self.read_before if self.end is None else min(self.read_before, self.end)
        level = min(end, previous.sweep.level if previous.sweep else end)
        begin = max(previous.start, self.windows.at_or_before(level - self.lookback)) if self.lookback else end
        horizon = self.end if self.end is not None and positions.future else previous.until
        return Sweep(begin, begin, max(begin, end), previous.until, horizon)
