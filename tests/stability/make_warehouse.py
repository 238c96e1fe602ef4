"""Write the warehouse of a release for the stability test: ``python tests/stability/make_warehouse.py FOLDER``.

The release is the one whose packages Python imports, so only names that docs/stability.md keeps are imported here. The
last run is killed between the plan of a micro-batch and its commit. FOLDER gets `warehouse.tar.xz` and `recorded.json`.
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import parse_spec
from osipi import OsipiLakeflowConnect
from osipi.piwebapi import RetryPolicy
from pi_simulator import PlantConfig, Running, ServerConfig, running

#: Written out: the short forms of the simulator may change, a recorded plant may not.
PLANT = PlantConfig(
    seed=1,
    points=60,
    tags_1hz=10,
    data_servers=1,
    sites=3,
    databases=2,
    elements=120,
    frames_per_day=60,
    start="2026-01-01T00:00:00Z",
    clock="frozen",
    now="2026-01-10T12:00:00Z",
)
SERVER = ServerConfig(list_denied_points=True, max_items=4_000)

START = "2026-01-10T11:50:00Z"
FRAMES_START = "2026-01-09T12:00:00Z"
LOOKBACK = 120
FRAMES_LOOKBACK = 6 * 3_600
OTHER_KINDS = ("HF", "TI", "XA", "BN")
KILLED = "appended"


def tags(pi: Running) -> list[str]:
    """The selected points: four plain ones and some of other kinds."""
    points = pi.admin.truth_points()
    plain = [point["name"] for point in points if point["plain"]][:4]
    return plain + [next(p["name"] for p in points if p["kind"] == kind) for kind in OTHER_KINDS]


def timeseries_options(pi: Running, mode: str) -> dict[str, Any]:
    """Options of the table of this read mode."""
    swept = {} if mode == "append" else {"lookback_seconds": LOOKBACK}
    return {"tags": tags(pi), "start_time": START, "read_mode": mode, **swept}


FRAME_OPTIONS = {"start_time": FRAMES_START, "lookback_seconds": FRAMES_LOOKBACK}


def spec(pi: Running) -> dict[str, Any]:
    """The pipeline. The table whose micro-batch is left half done comes last: what is read before it is whole."""
    tables = [
        ("timeseries", "changed", timeseries_options(pi, "cdc")),
        ("timeseries", "replaced", timeseries_options(pi, "replace")),
        ("event_frames", "frames", {**FRAME_OPTIONS, "scd_type": "SCD_TYPE_2"}),
        ("event_frames", "frames_replaced", {**FRAME_OPTIONS, "read_mode": "replace"}),
        ("af_hierarchy", "elements", {"scd_type": "SCD_TYPE_2"}),
        ("points", "points", {}),
        ("data_servers", "servers", {}),
        ("timeseries", KILLED, timeseries_options(pi, "append")),
        ("ingestion_errors", "errors", {}),
    ]
    return {
        "connection_name": "plant",
        "objects": [
            {"table": {"source_table": source, "destination_table": name, "table_configuration": options}}
            for source, name, options in tables
        ],
    }


class Story:
    """What happens in the plant. Whoever tells it again beside another plant of `PLANT` has the same one."""

    def __init__(self, pi: Running) -> None:
        self.pi = pi
        self.tags = tags(pi)
        self.failing_tag = self.tags[3]
        now = pi.admin.now()
        self._open = [f for f in pi.admin.truth_frames(now) if f["end"] is None and f["parent"] is None]
        self.failing_frame: str = self._open[0]["id"]

    def parts(self) -> Iterator[str]:
        """Its parts: a run comes after each; `killed` is the run that ends before its time."""
        yield "first"
        self.second()
        yield "second"
        self.third()
        yield "killed"

    def second(self) -> None:
        """Late and edited events, a stream and a frame that PI gives no more, frames and elements that change."""
        admin = self.pi.admin
        admin.add_events(self.tags[0], [["2026-01-10T11:58:30.25Z", -1.5], ["2026-01-10T11:58:30.25Z", -2.5]])
        admin.edit(self.tags[1], "2026-01-10T11:58:40Z", 4321.5)
        admin.delete(self.tags[2], "2026-01-10T11:58:50Z")
        admin.advance(60)
        admin.fault("stream", stream=self.failing_tag, status=500, whole=True, times=-1)
        admin.fault("object", ident=self.failing_frame, status=500, times=-1)
        admin.change_frame(self.failing_frame, name="Changed while it cannot be read")
        admin.change_frame(self._open[1]["id"], severity="Critical", acknowledged_by="operator")
        elements = admin.truth_elements()
        parents = {element["parent"] for element in elements}
        leaves = [e for e in elements if e["id"] not in parents and len(e["paths"]) == 1 and e["parent"]]
        admin.rename_element(leaves[0]["path"], "Renamed")
        admin.rename_point(next(p["name"] for p in admin.truth_points() if p["name"] not in self.tags), "RENAMED")

    def third(self) -> None:
        """Time passes, a frame closes."""
        self.pi.admin.advance(60)
        self.pi.admin.close_frame(self._open[1]["id"])

    def end(self) -> None:
        """PI gives everything again."""
        self.pi.admin.clear_faults()
        self.pi.admin.advance(60)


class QuickConnector(OsipiLakeflowConnect):
    """The connector with little patience: nobody waits here as long as a server would be given."""

    def _client(self, options: Any) -> Any:
        client = super()._client(options)
        client.retry = RetryPolicy(first_wait=0.02, longest_wait=0.1, total_seconds=5)
        return client


class MortalConnector(QuickConnector):
    """Ends this process where the first rows of the table that appends are asked for: its micro-batch is planned."""

    def read_partition_arrow(self, table_name: str, partition: Any, table_options: Any) -> Iterator[Any]:
        if table_options.get("read_mode") == "append":
            os.kill(os.getpid(), signal.SIGKILL)
        yield from super().read_partition_arrow(table_name, partition, table_options)


def play(base_url: str, described: dict[str, Any], warehouse: Path, connector: type = QuickConnector) -> dict[str, Any]:
    """A run of the pipeline; its results by table."""
    options = {"base_url": base_url, "username": SERVER.username, "password": SERVER.password}
    result = run(parse_spec(described), Connection("plant", connector, options), str(warehouse), engine="local")
    return {entry.table.rpartition(".")[2]: entry for entry in result.tables}


def plant_digest(pi: Running, tags: list[str]) -> str:
    """Of all that the tables hold of the plant as it is now."""
    admin = pi.admin
    truth = [
        admin.truth_recorded(START, admin.now(), tags),
        admin.truth_frames(FRAMES_START),
        admin.truth_points(),
        admin.truth_elements(),
    ]
    return hashlib.sha256(json.dumps(truth, sort_keys=True).encode()).hexdigest()


def record(folder: Path) -> None:
    """Tell the story and keep what was written."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, running(PLANT, SERVER) as pi:
        warehouse = Path(scratch) / "warehouse"
        described = spec(pi)
        story = Story(pi)
        for part in story.parts():
            if part != "killed":
                print(part, {name: entry.status for name, entry in play(pi.base_url, described, warehouse).items()})
                continue
            job = json.dumps([pi.base_url, described, str(warehouse)])
            ended = subprocess.run([sys.executable, __file__, "--killed", job], check=False).returncode
            if ended != -signal.SIGKILL:
                raise SystemExit(f"the last run was to be killed and ended with {ended}")
        _pack(warehouse, folder / "warehouse.tar.xz")
        recorded = {"version": _version(), "base_url": pi.base_url, "plant": plant_digest(pi, story.tags)}
        recorded |= {"spec": described}
    (folder / "recorded.json").write_text(json.dumps(recorded, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _pack(warehouse: Path, path: Path) -> None:
    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        return entry

    with tarfile.open(path, "w:xz") as archive:
        archive.add(warehouse, "warehouse", filter=plain)


def _version() -> str:
    with suppress(PackageNotFoundError):
        return version("lakeflow-osipi")
    raise SystemExit("lakeflow-osipi is not installed: its version is unknown")


def main(arguments: list[str]) -> None:
    """Record, or play the run that is killed."""
    if arguments[0] == "--killed":
        base_url, described, warehouse = json.loads(arguments[1])
        play(base_url, described, Path(warehouse), MortalConnector)
    else:
        record(Path(arguments[0]))


if __name__ == "__main__":
    main(sys.argv[1:])
