"""The plant's now: real, or frozen and moved by hand."""

from __future__ import annotations

import time

from pi_simulator.plant.config import PlantConfig
from pi_simulator.ticks import from_iso


class Clock:
    """Now in ticks. A real clock may be shifted; a frozen one moves only by `advance` and `set`."""

    def __init__(self, config: PlantConfig) -> None:
        self._frozen = config.clock == "frozen"
        machine = time.time_ns() // 100
        start = from_iso(config.now) if config.now else machine
        self._offset = start if self._frozen else start - machine
        self._latest = start

    def now(self) -> int:
        """Ticks of this moment."""
        return self._offset if self._frozen else self._offset + time.time_ns() // 100

    def latest(self) -> int:
        """The latest now that there has been: what happened by then has happened, wherever the clock steps to."""
        self._latest = max(self._latest, self.now())
        return self._latest

    def advance(self, ticks: int) -> int:
        """Move now and return it."""
        self.latest()
        self._offset += ticks
        return self.now()

    def set(self, ticks: int) -> int:
        """Move now to this instant; a real clock goes on from there."""
        self.latest()
        self._offset += ticks - self.now()
        return self.now()
