"""One spec, one warehouse and one engine over a simulated PI System; runs here or in a process that may be killed."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from multiprocessing import forkserver
from pathlib import Path
from typing import Any

import pyarrow as pa
from deltalake import DeltaTable

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.engines.local.engine import LocalEngine
from lakeflow_pipeline.results import TableResult
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import parse_spec
from osipi import OsipiLakeflowConnect
from osipi.piwebapi.http.retry import RetryPolicy
from pi_simulator import Running, ServerConfig

_PATIENCE = 3.0
"""Seconds that a run on engine `local` reads before it starts processes to help: most are over before that."""

Rows = list[dict[str, Any]]
TESTS = Path(__file__).resolve().parent.parent


@cache
def _server() -> Any:
    """Forks processes that have imported everything; it looks for modules only where its environment says."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["exactness.mortal"])
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = _path()
    try:
        forkserver.ensure_running()
    finally:
        if before is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = before
    return context


def _path() -> str:
    return os.pathsep.join(filter(None, [str(TESTS), os.environ.get("PYTHONPATH", "")]))


def _walk(job: dict[str, Any], orders: dict[str, Any]) -> None:
    from exactness import mortal

    mortal.walk(job, orders)


class QuickConnector(OsipiLakeflowConnect):
    """The connector with little patience: nobody waits here as long as a server would be given."""

    def _client(self, options: Any) -> Any:
        client = super()._client(options)
        client.retry = RetryPolicy(first_wait=0.02, longest_wait=0.1, total_seconds=5)
        return client


def table(source: str, name: str, **configuration: Any) -> dict[str, Any]:
    """A table of a spec."""
    return {"source_table": source, "destination_table": name, "table_configuration": configuration}


class Pipeline:
    """The pipeline of one scenario."""

    def __init__(
        self, pi: Running, warehouse: Path, engine: str, tables: Sequence[dict[str, Any]], **connection: Any
    ) -> None:
        self.engine, self.warehouse = engine, warehouse
        server = ServerConfig()
        self._options = {"base_url": pi.base_url, "username": server.username, "password": server.password}
        self._options |= {name: str(value) for name, value in connection.items()}
        self._spec = {"connection_name": "plant", "objects": [{"table": entry} for entry in tables]}

    def run(self, **options: Any) -> dict[str, TableResult]:
        """A run here; the results by table."""
        connection = Connection("plant", QuickConnector, self._options)
        engine = LocalEngine(patience=_PATIENCE) if self.engine == "local" else self.engine
        result = run(parse_spec(self._spec), connection, str(self.warehouse), engine=engine, **options)
        return {entry.table.rpartition(".")[2]: entry for entry in result.tables}

    def start(self) -> subprocess.Popen[str]:
        """A run in a process group of its own."""
        return subprocess.Popen(
            [sys.executable, "-m", "exactness.child", json.dumps(self._job())],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            env={**os.environ, "PYTHONPATH": _path()},
        )

    def walk(self, **orders: Any) -> int:
        """A run on engine `local` in a process of its own, under orders of `steps`; its exit code, -9 once killed."""
        process = _server().Process(target=_walk, args=(self._job(), {"warehouse": str(self.warehouse), **orders}))
        process.start()
        process.join(120)
        if process.exitcode is None:
            os.killpg(process.pid or 0, signal.SIGKILL)
            raise TimeoutError(f"The run did not end: {orders}")
        return process.exitcode

    def _job(self) -> dict[str, Any]:
        return {
            "spec": self._spec, "options": self._options, "warehouse": str(self.warehouse), "engine": self.engine,
        }  # fmt: skip

    def path(self, name: str) -> Path:
        """Directory of a table."""
        return self.warehouse / "default" / name

    def content(self, name: str) -> pa.Table:
        """A table, in no order."""
        return DeltaTable(self.path(name)).to_pyarrow_table()

    def rows(self, name: str) -> Rows:
        """Whole content, in no order; none where there is no table yet."""
        if not (self.path(name) / "_delta_log").is_dir():
            return []
        content: Rows = self.content(name).to_pylist()
        return content

    def version(self, name: str) -> int:
        """The number of the table's last commit."""
        return int(DeltaTable(self.path(name)).version())


def kill(process: subprocess.Popen[str]) -> None:
    """End a run and all its processes without notice."""
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
