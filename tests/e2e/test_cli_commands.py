"""What the commands do when all is well, as a user and as a program sees it."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import yaml
from deltalake import DeltaTable

from support.cli_harness import PASSWORD, Command, Files

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
SERVERS = {"source_table": "data_servers"}
VALUES = {
    "source_table": "timeseries",
    "destination_schema": "pi",
    "table_configuration": {"start_time": "*-10m"},
}


def test_run_lands_tables_and_says_so(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run(SERVERS, VALUES))
    assert ended.code == 0, ended.err
    header, servers, values = ended.out.splitlines()
    assert header.split()[:2] == ["table", "status"]
    assert servers.split()[:2] == ["default.data_servers", "ok"]
    landed = DeltaTable(str(files.warehouse / "pi" / "timeseries")).to_pyarrow_table().num_rows
    assert landed > 10 * 500
    assert f"{landed:,}" in values
    assert not CONTROL.search(ended.out + ended.err)


def test_json_is_one_object_last_on_standard_output(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run(SERVERS, VALUES), "--json")
    assert ended.code == 0, ended.err
    (line,) = ended.out.splitlines()
    tables = json.loads(line)["tables"]
    assert [table["table"] for table in tables] == ["default.data_servers", "pi.timeseries"]
    assert set(tables[1]) == {
        "table", "status", "rows_read", "rows_written", "batches", "seconds", "streams_failing",
        "streams_without_history", "until",
            "lag_seconds", "error",
    }  # fmt: skip
    assert tables[1]["status"] == "ok"
    assert tables[1]["rows_read"] == tables[1]["rows_written"] > 0


def test_second_run_reads_nothing_again_and_full_refresh_everything(osipi: Command, files: Files) -> None:
    arguments = [*files.run(VALUES), "--json"]
    ended = [osipi(*arguments), osipi(*arguments), osipi(*arguments, "--full-refresh")]
    rows = [json.loads(one.out)["tables"][0]["rows_written"] for one in ended]
    assert rows[0] > 0
    assert rows[1] == 0
    assert rows[2] == rows[0]
    assert DeltaTable(str(files.warehouse / "pi" / "timeseries")).to_pyarrow_table().num_rows == rows[0]


def test_run_of_one_table_leaves_the_others(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run(SERVERS, VALUES), "--table", "data_servers")
    assert ended.code == 0, ended.err
    assert (files.warehouse / "default" / "data_servers").is_dir()
    assert not (files.warehouse / "pi").exists()


def test_stream_that_cannot_be_read_is_partial(osipi: Command, files: Files, pi: Any) -> None:
    name = sorted(pi.admin.truth_counts("2026-01-10T11:00:00Z", "2026-01-10T12:00:00Z"))[0]
    pi.admin.configure(denied_points=[name], list_denied_points=True)
    try:
        lenient, strict = (osipi(*files.run(VALUES), *more) for more in (["--json"], ["--fail-on-errors"]))
    finally:
        pi.admin.configure(denied_points=[], list_denied_points=False)
    table = json.loads(lenient.out)["tables"][0]
    assert (lenient.code, table["status"], table["streams_failing"]) == (0, "partial", 1)
    assert strict.code == 1
    assert "1 stream could not be read: see ingestion_errors" in strict.err


@pytest.fixture
def denied_points(pi: Any) -> Iterator[None]:
    """The list of points answers 403."""
    pi.admin.fault("status", match="GET /piwebapi/dataservers/[^/?]+/points", status=403, times=-1)
    yield
    pi.admin.clear_faults()


@pytest.mark.usefixtures("denied_points")
def test_a_table_that_fails_leaves_the_others_and_their_rows(osipi: Command, files: Files) -> None:
    ended = osipi(*files.run({"source_table": "points"}, SERVERS), "--json")
    points, servers = json.loads(ended.out.splitlines()[-1])["tables"]
    assert ended.code == 3, "all that failed did so at the PI server"
    assert (points["status"], servers["status"], servers["rows_written"]) == ("failed", "ok", 1)
    assert "data_server" in points["error"]
    assert points["error"] in ended.err
    assert DeltaTable(str(files.warehouse / "default" / "data_servers")).count() == 1


def test_check_finds_all_well(osipi: Command, files: Files) -> None:
    ended = osipi("check", "--connections", files.connections())
    assert ended.code == 0, ended.out
    found = {line[6:].split(":")[0]: line[:5].strip() for line in ended.out.splitlines() if line[:5].strip()}
    assert list(found)[:6] == ["options", "address", "tls", "sign-in", "PI Web API", "clock"]
    for name in ("sign-in", "PI Web API", "Data Archives", "points", "first value", "asset servers", "AF databases"):
        assert found[name] == "ok", ended.out
    assert found["tls"] == "warn"
    assert PASSWORD not in ended.out + ended.err


def test_check_sees_a_clock_that_differs(osipi: Command, files: Files) -> None:
    # the plant stands still at noon of a day in January
    ended = osipi("check", "--connections", files.connections())
    (line,) = [line for line in ended.out.splitlines() if "clock:" in line]
    assert line.startswith("warn  clock: PI's clock is ")
    assert "behind this machine's" in line


@pytest.mark.parametrize(
    ("changes", "code", "failed"),
    [
        ({"password": "Wr0ng-and-secret"}, 2, "sign-in"),
        ({"base_url": "http://127.0.0.1:9"}, 3, "address"),
        ({"base_url": "http://no-such-host.invalid"}, 3, "address"),
        ({"pasword": "Wr0ng-and-secret"}, 2, "options"),
    ],
    ids=lambda value: str(value),
)
def test_check_says_what_fails(osipi: Command, files: Files, changes: dict[str, str], code: int, failed: str) -> None:
    ended = osipi("check", "--connections", files.connections(**changes))
    assert ended.code == code
    lines = [line for line in ended.out.splitlines() if line.startswith("fail")]
    assert [line[6:].split(":")[0] for line in lines] == [failed]
    assert "Wr0ng-and-secret" not in ended.out + ended.err


def test_check_by_environment(osipi: Command, pi: Any, monkeypatch: pytest.MonkeyPatch, files: Files) -> None:
    monkeypatch.setenv("OSIPI_PASSWORD", PASSWORD)
    monkeypatch.setenv("OSIPI_USERNAME", "nobody")
    ended = osipi("check", "--base-url", pi.base_url, "--username", files.options["username"])
    assert ended.code == 0, ended.out


def test_preview_reads_a_table(osipi: Command, files: Files) -> None:
    ended = osipi("preview", "points", "--connections", files.connections(), "--rows", "3")
    assert ended.code == 0, ended.err
    header, *rows = ended.out.splitlines()
    assert header.split()[:2] == ["web_id", "point_id"]
    assert len(rows) == 3
    assert all(row.startswith("I1DP") for row in rows)


def test_preview_of_time_series_begins_an_hour_ago(osipi: Command, files: Files) -> None:
    ended = osipi("preview", "timeseries", "--connections", files.connections(), "--rows", "20", "--json")
    assert ended.code == 0, ended.err
    rows = [json.loads(line) for line in ended.out.splitlines()]
    assert len(rows) == 20
    assert all("2026-01-10T10:59:00Z" < row["timestamp"] < "2026-01-10T12:00:00Z" for row in rows)


def test_preview_takes_options_of_table_and_connection(osipi: Command, files: Files) -> None:
    connections = files.connections(username=None, password=None)
    options = [f"username={files.options['username']}", f"password={PASSWORD}", "start_time=2026-01-05T00:00:00Z"]
    arguments = [word for option in options for word in ("--option", option)]
    ended = osipi("preview", "timeseries", "--connections", connections, "--json", "--rows", "1", *arguments)
    assert ended.code == 0, ended.err
    assert json.loads(ended.out)["timestamp"] >= "2026-01-05T00:00:00Z"
    assert json.loads(ended.out)["timestamp"] < "2026-01-10T00:00:00Z"


def test_version(osipi: Command) -> None:
    assert osipi("--version").out.strip() == f"osipi {version('lakeflow-osipi')}"


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",)])
def test_help_names_the_commands(osipi: Command, arguments: tuple[str, ...]) -> None:
    ended = osipi(*arguments)
    assert (ended.code, ended.err) == (0, "")
    for command in ("demo", "run", "check", "preview", "simulate"):
        assert re.search(rf"^ +{command} ", ended.out, re.MULTILINE)


def test_without_its_libraries_the_command_says_what_to_install() -> None:
    code = "import sys; sys.modules['typer'] = None\nfrom osipi.cli import main; main(['--version'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(r"osipi: the command line is not installed: run pip install '.*\[cli\]'.*\n", done.stderr)


def test_exit_code_reaches_the_shell(files: Files) -> None:
    arguments = [str(a) for a in files.run(password="Wr0ng-and-secret")]
    done = subprocess.run([sys.executable, "-m", "osipi.cli", *arguments], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_output_cut_by_its_reader_is_no_complaint(files: Files) -> None:
    command = f"'{sys.executable}' -m osipi.cli preview points --connections '{files.connections()}' --json --rows 60"
    done = subprocess.run(["bash", "-c", f"{command} | head -n 1"], capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1


def on_a_terminal(*arguments: object, code: int = 0) -> bytes:
    """What a command shows on a terminal of 80 columns."""
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80"}
    environment.pop("NO_COLOR", None)
    command = [sys.executable, "-m", "osipi.cli", *map(str, arguments)]
    main, terminal = pty.openpty()
    with subprocess.Popen(command, stdin=terminal, stdout=terminal, stderr=terminal, env=environment) as process:
        os.close(terminal)
        shown = b"".join(_until_closed(main))
    os.close(main)
    assert process.returncode == code, shown
    return shown


def test_a_terminal_gets_colours(files: Files) -> None:
    assert b"\x1b[32mok" in on_a_terminal("check", "--connections", files.connections())


def test_a_narrow_terminal_gets_a_line_for_each_column(files: Files) -> None:
    shown = on_a_terminal("preview", "points", "--connections", files.connections(), "--rows", "2")
    assert re.search(rb"row 1 .*web_id.*I1DP.*point_id.*row 2 .*web_id.*I1DP", shown, re.DOTALL)


SPEC = Path(__file__).parents[2] / "pipeline-spec" / "demo.yaml"


@pytest.mark.parametrize("command", ["run", "plan", "discover", "check"])
def test_a_terminal_of_80_columns_breaks_no_line(files: Files, command: str, pi: Any) -> None:
    connections = files.folder / "demo.yaml"
    content = {"connections": {"demo": {"source": "osipi", "options": {**files.options, "base_url": pi.base_url}}}}
    connections.write_text(yaml.safe_dump(content), encoding="utf-8")
    connections.chmod(0o600)
    spec = {"run": [SPEC, "--warehouse", files.warehouse], "plan": [SPEC]}.get(command, [])
    shown = on_a_terminal(command, *spec, "--connections", connections)
    lines = re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", shown).decode().replace("\r\n", "\n").split("\n")
    lines = [line.rsplit("\r", 1)[-1] for line in lines]
    assert max(map(len, lines)) <= 80, shown.decode()
    if spec:
        assert {"pi.timeseries", "pi.ingestion_errors"} <= {re.split("[: ]", line)[0] for line in lines}


def test_an_error_on_a_terminal_is_broken_between_words(files: Files) -> None:
    path = files.folder / "connections-with-no-such-key.yaml"
    path.write_text("plant: {}\n", encoding="utf-8")
    shown = on_a_terminal("run", SPEC, "--warehouse", files.warehouse, "--connections", path, code=2).decode()
    words = f"osipi: connections file {path} must hold the key connections with one entry per name".split()
    assert shown.split() == words
    assert len(shown.splitlines()) > 1


def test_a_run_says_where_the_history_of_a_table_starts_once(files: Files) -> None:
    shown = on_a_terminal(*files.run(VALUES)).decode()
    assert shown.count("table 'timeseries': start ") == 1
    assert "start" not in on_a_terminal(*files.run(VALUES)).decode()


def test_a_warning_stands_above_the_bar(files: Files, pi: Any) -> None:
    (name, *_) = sorted(pi.admin.truth_counts("2026-01-10T11:00:00Z", "2026-01-10T12:00:00Z"))
    pi.admin.configure(denied_points=[name], list_denied_points=True)
    try:
        shown = on_a_terminal(*files.run(VALUES))
    finally:
        pi.admin.configure(denied_points=[], list_denied_points=False)
    before, found, _ = shown.rpartition(b"WARNING ")
    assert found
    # what was drawn of the bar is erased, so that the warning begins a line of its own
    assert re.sub(rb"\x1b\[[0-9;?]*m", b"", before).endswith((b"\n", b"\x1b[2K", b"\r"))


def _until_closed(terminal: int) -> Iterator[bytes]:
    """What is written to a pseudo-terminal; reading fails when its other end is closed."""
    with contextlib.suppress(OSError):
        while True:
            yield os.read(terminal, 65536)


def test_simulate_serves_until_interrupted(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "osipi.cli", "simulate", "--port", "0", "--points", "20", "--tags-1hz", "5"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            found = re.search(r"http://127\.0\.0\.1:\d+/piwebapi", line)
            assert found, line
            connect = process.stdout.readline()
            assert found[0] in connect
            check = [sys.executable, "-m", "osipi.cli", "check", "--base-url", found[0]]
            sign_in = {"OSIPI_USERNAME": "reader", "OSIPI_PASSWORD": PASSWORD}
            done = subprocess.run(check, capture_output=True, text=True, timeout=60, env={**os.environ, **sign_in})
            assert done.returncode == 0, done.stdout
        finally:
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=20)
    assert process.returncode == 0
    assert errors == ""
