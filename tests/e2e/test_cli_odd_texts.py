"""What a server says never moves the cursor, forges a line or turns the direction of a terminal."""

from __future__ import annotations

import csv
import json
import os
import pty
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from pi_simulator import PlantConfig, Running, running

ODD = "A\x1b[2J\x1b]0;owned\x07B\u202eC\u2066D\u2028E\x9bF\rG\nH"
CSV_ODD = "=cmd|' /C calc'!A0"
ALLOWED = {"\n"}


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    with running(plant=PlantConfig.small()) as found:
        found.admin.add_point(ODD)
        found.admin.add_point(CSV_ODD)
        yield found


def command(server: Running, *arguments: str) -> list[str]:
    return [
        sys.executable, "-m", "osipi.cli", *arguments, "--base-url", server.base_url, "--username", "reader",
    ]  # fmt: skip


def run(server: Running, *arguments: str) -> tuple[str, str]:
    done = subprocess.run(
        command(server, *arguments),
        capture_output=True,
        env={**os.environ, "OSIPI_PASSWORD": server.server.password, "COLUMNS": "400"},
        timeout=120,
    )
    return done.stdout.decode(), done.stderr.decode()


def raw(text: str, allowed: set[str] = ALLOWED) -> set[str]:
    return {char for char in text if unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp")} - allowed


@pytest.mark.parametrize(
    "arguments",
    [
        ("preview", "points", "--option", "tag_filter=A*"),
        ("preview", "points", "--option", "tag_filter=A*", "--json"),
        ("preview", "timeseries", "--option", "tag_filter=A*"),
        ("preview", "current_values", "--option", "tag_filter=A*"),
        ("discover", "--tag-filter", "A*"),
        ("discover", "--tag-filter", "A*", "--json"),
        ("check", "--json"),
    ],
    ids=" ".join,
)
def test_no_command_writes_them_raw(server: Running, arguments: tuple[str, ...]) -> None:
    out, err = run(server, *arguments)
    assert raw(out) == set()
    assert raw(err) == set()
    for line in out.splitlines() if "--json" in arguments else ():
        json.loads(line)


def test_they_are_shown_as_escapes(server: Running) -> None:
    out, _ = run(server, "preview", "points", "--option", "tag_filter=A*")
    assert "\\x1b[2J" in out
    assert "\\u202e" in out


@pytest.mark.parametrize("debug", [(), ("--debug",)])
def test_texts_of_errors_are_lines_of_their_own_sentence(server: Running, debug: tuple[str, ...]) -> None:
    server.admin.fault("status", status=403, times=-1, match="/piwebapi/dataservers", message=ODD)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "osipi.cli", *debug, *command(server, "preview", "points")[3:]],
            capture_output=True,
            env={**os.environ, "OSIPI_PASSWORD": server.server.password},
            timeout=120,
        )
    finally:
        server.admin.clear_faults()
    err = done.stderr.decode()
    assert done.returncode == 3
    assert raw(err) == set()
    assert "\\nH" in err
    assert not any(line.startswith("H") for line in err.splitlines())


def test_on_a_terminal_only_our_own_sequences_are_written(server: Running) -> None:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command(server, "preview", "points", "--option", "tag_filter=A*"),
        stdout=theirs,
        stderr=theirs,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "OSIPI_PASSWORD": server.server.password, "TERM": "xterm-256color", "COLUMNS": "80"},
    )
    os.close(theirs)
    shown = b""
    try:
        while part := os.read(ours, 65_536):
            shown += part
    except OSError:  # the other end is closed
        pass
    finally:
        os.close(ours)
    assert process.wait(60) == 0
    for bad in (b"\x1b[2J", b"\x1b]0;", b"\x07", "\u202e".encode(), "\x9b".encode()):
        assert bad not in shown


def test_a_file_for_spreadsheets_runs_nothing_and_is_read_back(server: Running, tmp_path: Path) -> None:
    file = tmp_path / "tags.csv"
    run(server, "discover", "--tag-filter", "=cmd*", "--output", str(file))
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [row["tag"] for row in rows] == [f"'{CSV_ODD}"]
    out, _ = run(server, "preview", "points", "--option", f"tags_path={file}", "--json")
    assert CSV_ODD in out
