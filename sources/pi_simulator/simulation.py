"""The state of a running simulator: the plant, how the server answers, what goes wrong, who asked what."""

from __future__ import annotations

import fnmatch
import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from pi_simulator.faults import Faults
from pi_simulator.plant import Plant, PlantConfig
from pi_simulator.plant.points import Point
from pi_simulator.server_config import ServerConfig

REQUESTS_KEPT = 100_000


def _nothing(name: str, _arguments: dict[str, Any]) -> None:
    raise LookupError(f"The action {name!r} needs the admin API, which this server does not have.")


class Limiter:
    """Counts requests per client address in a span of time."""

    def __init__(self) -> None:
        self._seen: dict[str, deque[float]] = {}

    def wait(self, client: str, config: ServerConfig) -> float:
        """Seconds until this client may ask again; 0 when it may now, which counts as a request."""
        now, span = time.monotonic(), config.rate_limit_seconds
        seen = self._seen.setdefault(client, deque())
        begin = now - span if config.rate_limit_window == "sliding" else now // span * span
        while seen and seen[0] < begin:
            seen.popleft()
        if len(seen) >= config.rate_limit_requests:
            return max(1e-3, (seen[0] if config.rate_limit_window == "sliding" else begin) + span - now)
        seen.append(now)
        return 0.0


@dataclass
class Simulation:
    """One simulator. Everything that handlers share lives here."""

    plant: Plant
    config: ServerConfig
    faults: Faults = field(default_factory=Faults)
    limiter: Limiter = field(default_factory=Limiter)
    requests: deque[dict[str, Any]] = field(default_factory=lambda: deque(maxlen=REQUESTS_KEPT))
    tokens: dict[str, float] = field(default_factory=dict)
    """Bearer tokens from the token endpoint, with the machine time at which they expire."""
    admin_token: str | None = None
    """What requests to the admin API must carry; None asks for nothing."""
    hosts: tuple[str, ...] = ()
    """Names of this server, besides its addresses and `localhost`, that requests to the admin API may name."""
    act: Callable[[str, dict[str, Any]], Any] = field(default=_nothing)
    """Runs an action of the admin API."""
    started: float = field(default_factory=time.monotonic)

    @classmethod
    def build(
        cls, plant: PlantConfig, server: ServerConfig, admin_token: str | None = None, hosts: tuple[str, ...] = ()
    ) -> Simulation:
        """A simulator of this plant."""
        return cls(Plant(plant), server, admin_token=admin_token, hosts=hosts)

    def denied(self, point: Point) -> bool:
        """Whether the account may not read the point."""
        return any(matches(point.name, mask) for mask in self.config.denied_points)


def matches(name: str, mask: str | None) -> bool:
    """PI's wildcards, * and ?, whatever the case; no mask matches everything."""
    if not mask or mask == "*":
        return True
    if "*" not in mask and "?" not in mask:
        return name.casefold() == mask.casefold()
    return _pattern(mask).match(name) is not None


@lru_cache(maxsize=100)
def _pattern(mask: str) -> re.Pattern[str]:
    return re.compile(fnmatch.translate(mask.replace("[", "[[]")), re.IGNORECASE | re.DOTALL)
