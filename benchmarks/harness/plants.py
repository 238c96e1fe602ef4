"""The simulated plants that are measured against, and what is asked of `osipi run`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import yaml

from harness.processes import Cost, cpu_of, run
from pi_simulator import Admin, PlantConfig, ServerConfig, running

#: The time of the plant's clock, which does not move: two runs of a script ask for the same events.
NOW = datetime(2026, 1, 10, 12, tzinfo=timezone.utc)
#: The newest end of a window that has settled.
SETTLED = NOW - timedelta(minutes=1)


@dataclass(frozen=True)
class Server:
    """A simulator in a process of its own."""

    connection: dict[str, str]
    """Connection options."""
    admin: Admin
    pid: int

    def cpu(self) -> float:
        """Processor seconds that it has used."""
        return cpu_of(self.pid)

    def requests(self) -> list[dict[str, Any]]:
        """Requests since the last `forget`, without those inside of batches."""
        return [request for request in self.admin.requests() if not request["batch"]]

    def forget(self) -> None:
        """Empty the log of requests."""
        self.admin.reset_requests()


@contextmanager
def simulator(tags: int = 1, **plant: Any) -> Iterator[Server]:
    """A plant of ``tags`` numeric points with an event on every second, and no limit of requests."""
    config = PlantConfig(
        **{
            "points": tags,
            "tags_1hz": tags,
            "elements": 0,
            "databases": 1,
            "frames_per_day": 0,
            "clock": "frozen",
            "now": iso(NOW),
            **plant,
        }
    )
    with running(config, ServerConfig(rate_limit_requests=0)) as pi:
        sign_in = {"username": pi.server.username, "password": pi.server.password}
        yield Server({"base_url": pi.base_url, **sign_in}, pi.admin, pi.pid)


def iso(moment: datetime) -> str:
    """As PI reads it."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def window(seconds: float) -> dict[str, str]:
    """Table options: the last so many seconds that have settled."""
    return {"start_time": iso(SETTLED - timedelta(seconds=seconds)), "end_time": iso(SETTLED)}


def osipi_run(
    folder: Path, server: Server, engine: str, table_options: Mapping[str, str], table: str = "timeseries"
) -> Cost:
    """`osipi run` of one table into ``folder``/warehouse; its result is the table's part of what --json prints."""
    folder.mkdir(parents=True, exist_ok=True)
    objects = [{"table": {"source_table": table, "table_configuration": dict(table_options)}}]
    spec, connections = folder / "spec.yaml", folder / "connections.yaml"
    spec.write_text(yaml.safe_dump({"connection_name": "plant", "objects": objects}))
    plant = {"source": "osipi", "options": server.connection}
    connections.write_text(yaml.safe_dump({"connections": {"plant": plant}}))
    command = [sys.executable, "-m", "osipi.cli", "run", str(spec), "--connections", str(connections)]
    cost = run([*command, "--warehouse", str(folder / "warehouse"), "--engine", engine, "--fail-on-errors", "--json"])
    summary = json.loads(cost.result.strip().splitlines()[-1])
    return Cost(summary["tables"][0], cost.seconds, cost.cpu, cost.processes)


def table_at(folder: Path, table: str = "timeseries") -> Path:
    """Where `osipi_run` has put a table."""
    return folder / "warehouse" / "default" / table


def expect(what: str, found: int, wanted: int) -> None:
    """SystemExit where rows are missing or too many: figures of such a run mean nothing."""
    if found != wanted:
        raise SystemExit(f"{what}: {found:,} rows instead of {wanted:,}: its figures would mean nothing")
