"""What Ctrl-C and SIGTERM do to a command: the exit code, one line, and nothing of the interpreter."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable

import pytest
from deltalake import DeltaTable

from support.cli_harness import Command, Files

CODES = {signal.SIGINT: 130, signal.SIGTERM: 143}
SERVERS = {"source_table": "data_servers"}
VALUES = {"source_table": "timeseries", "destination_schema": "pi"}
LONG = {**VALUES, "table_configuration": {"start_time": "*-9h", "max_records_per_batch": 50_000}}
STOPPING = "osipi: stopping after the current micro-batch; press Ctrl-C again to stop at once"


def started(*arguments: object) -> subprocess.Popen[str]:
    """A command in a group of its own, as a terminal has it."""
    return subprocess.Popen(
        [sys.executable, "-m", "osipi.cli", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def wait_for(process: subprocess.Popen[str], there: Callable[[], bool]) -> None:
    while not there() and process.poll() is None:
        time.sleep(0.02)


@pytest.mark.parametrize("number", CODES)
def test_the_first_signal_ends_a_run_after_the_micro_batch(files: Files, osipi: Command, number: int) -> None:
    folder = files.warehouse / "pi" / "timeseries"
    with started(*files.run(LONG, SERVERS), "--json") as process:
        wait_for(process, lambda: any(folder.glob("*.parquet")))
        os.killpg(process.pid, number)  # to the reading processes too, as a terminal and systemd do
        out, err = process.communicate(timeout=60)
    assert process.returncode == CODES[signal.Signals(number)], err
    values, servers = json.loads(out)["tables"]
    assert (values["status"], servers["status"]) == ("ok", "skipped")
    assert values["rows_written"] == DeltaTable(str(folder)).count() > 0
    assert values["lag_seconds"] > 3600, "the rest of the nine hours is not there"
    start, stopping, *_ = err.splitlines()
    assert (start, stopping) == ("table 'timeseries': start *-9h = 2026-01-10 03:00 UTC", STOPPING)
    assert "Traceback" not in err
    assert osipi(*files.run(LONG, SERVERS)).code == 0


@pytest.mark.parametrize("number", CODES)
def test_the_second_signal_ends_a_run_at_once(files: Files, osipi: Command, number: int) -> None:
    slow = {**LONG, "table_configuration": {"start_time": "*-20h"}}
    with started(*files.run(slow)) as process:
        wait_for(process, lambda: (files.warehouse / "_lakeflow" / "staging" / "pi" / "timeseries").exists())
        os.killpg(process.pid, number)
        assert process.stderr is not None
        lines = [process.stderr.readline() for _ in range(2)]
        assert lines == ["table 'timeseries': start *-20h = 2026-01-09 16:00 UTC\n", STOPPING + "\n"]
        began = time.monotonic()
        os.killpg(process.pid, number)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (CODES[signal.Signals(number)], "", "osipi: stopped\n")
    assert time.monotonic() - began < 8
    assert osipi(*files.run(LONG)).code == 0


@pytest.mark.parametrize("seconds", [0.1, 0.25, 0.4, 0.6])
def test_a_signal_while_the_command_is_loaded(files: Files, seconds: float) -> None:
    with started("check", "--connections", files.connections(base_url="http://127.0.0.1:9/piwebapi")) as process:
        wait_for(process, lambda: b"osipi.cli" in cmdline(process.pid))
        time.sleep(seconds)
        ended = process.poll()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert "Traceback" not in err
    if ended is None and process.returncode >= 0:  # else it was done, or Python itself had not begun
        assert process.returncode in (130, 3)


def cmdline(pid: int) -> bytes:
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return file.read()
    except OSError:
        return b"osipi.cli"


def test_a_continuous_run_says_each_pass_and_ends_with_a_summary(files: Files) -> None:
    recent = {**VALUES, "table_configuration": {"start_time": "*-2m", "settle_seconds": 1}}
    with started(*files.run(SERVERS, recent), "--continuous", "--interval", "1", "--json") as process:
        assert process.stderr is not None
        lines = [process.stderr.readline() for _ in range(5)]
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, STOPPING + "\n")
    assert re.fullmatch(r"\d\d:\d\d:\d\d 1/2 default.data_servers: ok, 1 row read, 1 written in .*\n", lines[0])
    passes = [
        re.fullmatch(r"\d\d:\d\d:\d\d data up to (\S+ \S+Z), lag \d+ s; [\d,]+ rows? written\n", x) for x in lines[3:]
    ]
    assert re.fullmatch(r"table 'timeseries': start \*-2m = 2026-01-10 11:\d\d(:\d\d)? UTC\n", lines[1])
    assert all(passes), lines
    servers, values = json.loads(out)["tables"]
    assert servers["rows_read"] == 1, "a snapshot is not read again at each pass"
    assert servers["until"] is None
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", values["until"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--interval", "5"], "--interval needs --continuous"),
        (["--continuous", "--interval", "0"], "--interval 0: give a number of seconds from 1 to 86400"),
        (["--continuous", "--interval", "nan"], "--interval nan: give a number of seconds"),
        (["--continuous", "--interval", "often"], "invalid value for '--interval'"),
    ],
)
def test_an_interval_that_is_none(osipi: Command, files: Files, arguments: list[str], message: str) -> None:
    ended = osipi(*files.run(SERVERS), *arguments)
    assert ended.code == 2
    assert message in ended.sentence
    assert not files.warehouse.exists()
