"""The simulated servers that check tickets, as tests see them."""

from __future__ import annotations

from dataclasses import dataclass

from pi_simulator import Running


@dataclass(frozen=True)
class Plain:
    """The simulator over HTTP, by the name that its principal holds."""

    server: Running

    @property
    def base_url(self) -> str:
        return self.server.base_url.replace("127.0.0.1", "localhost")

    def statuses(self) -> list[int]:
        """Of the requests so far, in their order."""
        return [request["status"] for request in self.server.admin.requests()]


@dataclass(frozen=True)
class Secure:
    """The simulator over HTTPS."""

    base_url: str
    ca_bundle: str
