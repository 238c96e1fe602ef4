"""Nothing that a command writes holds a secret, whoever says it back and in whatever form."""

from __future__ import annotations

import base64
import html
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from deltalake import DeltaTable

from osipi.cli.app import run_command
from osipi.options import Options
from osipi.piwebapi import PiWebApi
from pi_simulator import PlantConfig, ServerConfig, running
from support.cli_harness import Command, Files

PASSWORD = 'Zq"9 &ä/w<+k'
FORMS = [
    PASSWORD,
    json.dumps(PASSWORD),
    json.dumps(PASSWORD).replace("&", "\\u0026").replace("<", "\\u003C").replace("+", "\\u002B"),
    json.dumps(json.dumps(PASSWORD)),
    quote(PASSWORD),
    quote_plus(PASSWORD),
    html.escape(PASSWORD),
    base64.b64encode(PASSWORD.encode()).decode(),
    base64.b64encode(f"reader:{PASSWORD}".encode()).decode(),
]
SAID = "Access denied: " + " | ".join(FORMS)
#: Pieces of the forms that stand for nothing else.
PIECES = [
    "Zq",
    "9 &",
    "%C3%A4",
    "ä/w",
    "/w<+k",
    *(form[:10] for form in FORMS[-2:]),
    *(form[-9:-1] for form in FORMS[-2:]),
]


@pytest.fixture(scope="module")
def plant() -> Iterator[Any]:
    with running(PlantConfig.small(), ServerConfig(password=PASSWORD)) as handle:
        yield handle


@pytest.fixture
def mine(tmp_path: Path, plant: Any) -> Files:
    return Files(tmp_path, {"base_url": plant.base_url, "username": "reader", "password": PASSWORD})


def test_errors_of_one_stream_are_rows_without_secrets(osipi: Command, mine: Files, plant: Any) -> None:
    """PI says so in an item of an answer of status 200, which is no error of HTTP."""
    name = next(point["name"] for point in plant.admin.truth_points() if point["plain"])
    plant.admin.fault("stream", stream=name, status=403, message=SAID, times=-1, match=".")
    options = {"tag_filter": name + ";" + name[:3] + "*", "start_time": "*-1h"}
    tables = (
        {"source_table": "timeseries", "table_configuration": options},
        {"source_table": "ingestion_errors", "table_configuration": {}},
    )
    state = mine.folder / "state"
    ended = osipi("--debug", *mine.run(*tables, state_path=str(state)))
    plant.admin.clear_faults()
    rows = DeltaTable(str(mine.warehouse / "default" / "ingestion_errors")).to_pyarrow_table().to_pylist()
    assert [row["tag"] for row in rows] == [name]
    assert "***" in rows[0]["message"]
    written = [ended.out, ended.err, str(rows)]
    written += [
        path.read_text("utf-8", "replace")
        for path in mine.folder.rglob("*")
        if path.is_file() and path.name != "connections.yaml"
    ]
    assert [(piece, text) for piece in PIECES for text in written if piece in text] == []


@pytest.mark.parametrize("debug", [(), ("--debug",)])
def test_errors_of_a_request_are_sentences_without_secrets(
    osipi: Command, mine: Files, plant: Any, debug: tuple[str, ...]
) -> None:
    for status in (400, 403, 409, 500):
        plant.admin.fault("status", match="/dataservers", status=status, message=SAID, times=-1)
        ended = osipi(*debug, *mine.run(retry_seconds="0"))
        plant.admin.clear_faults()
        assert ended.code != 0
        assert "***" in ended.err
        assert [piece for piece in PIECES if piece in ended.out + ended.err] == []


def test_logs_and_stack_traces_of_other_libraries_are_masked(mine: Files, capfd: pytest.CaptureFixture[str]) -> None:
    """As of a library that logs what it sends. The command before has made the secret known."""
    run_command(["--debug", *map(str, mine.run())])
    capfd.readouterr()
    other = logging.getLogger("urllib3.connectionpool.of.another")
    try:
        raise ValueError(SAID)
    except ValueError:
        other.exception("header: %s", SAID, stack_info=True)
    shown = capfd.readouterr().err
    assert shown.count("Access denied: ***") == 2
    assert [piece for piece in PIECES if piece in shown.replace("PIECES", "")] == []


def test_no_library_logs_them_at_its_most_talkative(mine: Files, caplog: pytest.LogCaptureFixture) -> None:
    """In a program of its own: no handler of the command line is there to mask anything."""
    options = {name: str(value) for name, value in mine.options.items()}
    with caplog.at_level(logging.DEBUG), PiWebApi(Options.connection(options).settings()) as pi:
        pi.server_info()
        logging.getLogger("urllib3").setLevel(logging.DEBUG)
        pi.server_info()
    assert "urllib3" in caplog.text
    assert [piece for piece in PIECES if piece in caplog.text] == []


def test_libraries_that_log_tickets_and_options_are_quiet(mine: Files) -> None:
    run_command(["--debug", "check", "--base-url", mine.options["base_url"]])
    for name in ("requests_kerberos", "py4j.clientserver", "spnego"):
        assert not logging.getLogger(name).isEnabledFor(logging.DEBUG)
