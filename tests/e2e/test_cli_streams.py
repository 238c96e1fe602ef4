"""Standard output and error that lack letters, whose reader goes away, or that cannot be written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.cli_harness import PASSWORD, Files

OMEGA = {"source_table": "data_servers", "destination_table": "Größe_Ω_😀"}
NARROW = [{"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "ascii:strict", "LC_ALL": "C"}]


def run(*arguments: object, **settings: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "osipi.cli", *map(str, arguments)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    return subprocess.run(command, capture_output=True, timeout=60, check=False, env={**environment, **settings})


@pytest.mark.parametrize("settings", NARROW)
def test_letters_that_the_encoding_lacks_are_escaped(files: Files, settings: dict[str, str]) -> None:
    done = run(*files.run(OMEGA), **settings)
    assert done.returncode == 0, done.stderr
    assert rb"default.Gr\xf6\xdfe_\u03a9_\U0001f600" in done.stdout
    assert rb"\u03a9" in done.stderr
    assert b"Traceback" not in done.stderr


def test_json_stays_json_in_any_encoding(files: Files) -> None:
    done = run(*files.run(OMEGA), "--json", PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout)["tables"][0]["table"] == "default.Größe_Ω_😀"
    shown = run(*preview(files), "--json", PYTHONIOENCODING="latin-1")
    assert [json.loads(line)["name"] for line in shown.stdout.decode("ascii").splitlines()]


def test_an_error_that_holds_such_letters_keeps_its_exit_code(files: Files) -> None:
    done = run("run", files.folder / "Ω.yaml", "--warehouse", files.warehouse, PYTHONIOENCODING="ascii")
    assert done.returncode == 2
    assert rb"\u03a9.yaml" in done.stderr


def preview(files: Files) -> list[object]:
    options = ["--base-url", files.options["base_url"], "--username", "reader", "--password", PASSWORD]
    return ["preview", "points", *options, "--rows", "50"]


@pytest.mark.parametrize("closed", ["stdout", "stderr"])
def test_a_reader_that_goes_away_changes_nothing_for_the_command(files: Files, closed: str) -> None:
    command = [sys.executable, "-m", "osipi.cli", *map(str, files.run(OMEGA))]
    reading, writing = os.pipe()
    os.close(reading)
    other = "stderr" if closed == "stdout" else "stdout"
    streams = {closed: writing, other: subprocess.PIPE}
    with subprocess.Popen(command, **streams) as process:  # type: ignore[call-overload]
        os.close(writing)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert b"Traceback" not in (out or b"") + (err or b"")
    assert b"BrokenPipe" not in (out or b"") + (err or b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device of a full disk")
def test_output_that_cannot_be_written_is_said(files: Files) -> None:
    command = [sys.executable, "-m", "osipi.cli", *map(str, preview(files))]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith(b"osipi: OSError: [Errno 28] No space left on device")
    assert len(done.stderr.splitlines()) == 1
