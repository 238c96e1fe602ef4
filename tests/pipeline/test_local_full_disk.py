"""Engine local on a disk that is full: the limit of a file's size stands in for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.scenario import APPEND, EVENTS, Scenario, event

PROGRAM = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
from support.toy_connector import ArrowToyConnector
from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import parse_spec

if __name__ == "__main__":
    spec = parse_spec({"connection_name": "toy", "objects": [{"table": {"source_table": "events"}}]})
    connection = Connection("toy", ArrowToyConnector, {"script": sys.argv[1]})
    print(run(spec, connection, sys.argv[2]).tables[0].error)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_nothing_is_half_written_and_the_next_run_goes_on(tmp_path: Path) -> None:
    toy = Scenario(tmp_path, "local")
    events = toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    toy.ok()
    events["steps"] += [[event(number, os.urandom(20).hex()) for number in range(1, 3000)]]
    toy.save()
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    done = subprocess.run(
        [sys.executable, str(program), str(toy.script), str(toy.warehouse)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    assert "cannot be written: file too large; " in done.stdout, done.stdout + done.stderr
    assert "make room and run again" in done.stdout
    assert [row[0] for row in toy.rows("events", "id")] == [0]
    assert not (toy.warehouse / "_lakeflow" / "staging" / "default" / "events").exists()
    toy.ok()
    assert len(toy.rows("events")) == 3000
