"""A plain client for tests of the simulator: requests, the base URL, and the credentials that the server began with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import requests

from pi_simulator import PlantConfig, Running, ServerConfig, running


class Client:
    """GET and POST below /piwebapi."""

    def __init__(self, server: Running) -> None:
        self.server = server
        self.admin = server.admin
        self.session = requests.Session()
        self.session.auth = (server.server.username, server.server.password)

    def get(self, path: str, /, **params: Any) -> requests.Response:
        url = path if path.startswith("http") else self.server.base_url + path
        return self.session.get(url, params=params, timeout=30)

    def json(self, path: str, status: int = 200, /, **params: Any) -> Any:
        answer = self.get(path, **params)
        assert answer.status_code == status, f"{answer.url[:200]} answered {answer.status_code}: {answer.text[:500]}"
        return answer.json()

    def items(self, path: str, /, **params: Any) -> list[Any]:
        found: list[Any] = self.json(path, **params)["Items"]
        return found

    def batch(self, entries: dict[str, Any], status: int = 207) -> Any:
        answer = self.session.post(
            self.server.base_url + "/batch", json=entries, headers={"X-Requested-With": "tests"}, timeout=30
        )
        assert answer.status_code == status, answer.text[:500]
        return answer.json()

    def points(self, **params: Any) -> dict[str, dict[str, Any]]:
        """All points of all servers by name."""
        return {
            point["Name"]: point
            for server in self.items("/dataservers")
            for point in self.items(server["Links"]["Points"], **params)
        }

    def of_kind(self, code: str) -> dict[str, Any]:
        """The first point of a kind of the plant."""
        names = {point["name"] for point in self.admin.truth_points() if point["kind"] == code}
        return next(point for name, point in self.points().items() if name in names)

    def database(self, name: str = "Plant") -> dict[str, Any]:
        """An AF database by name."""
        found = self.json("/assetdatabases", path=f"\\\\PIAF1\\{name}")
        assert isinstance(found, dict)
        return found

    def close(self) -> None:
        self.session.close()


@contextmanager
def client(plant: PlantConfig | None = None, server: ServerConfig | None = None) -> Iterator[Client]:
    """A client of a server of its own."""
    with running(plant or PlantConfig.small(), server) as handle:
        opened = Client(handle)
        try:
            yield opened
        finally:
            opened.close()
