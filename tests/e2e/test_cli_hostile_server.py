"""Servers that mean harm, or are broken: the run ends in time, with exit code 3 and one line a table that says why."""

from __future__ import annotations

import gzip
import time
from pathlib import Path
from typing import Any

import pytest

from support.cli_harness import Command, Files
from support.hostile_server import Playing, answer, attacking, gzip_bomb, trickle
from support.odd_server import Reply, serving

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
DEEP = b"[" * 5000 + b"]" * 5000
TABLES: list[dict[str, Any]] = [
    {"source_table": "points"},
    {"source_table": "timeseries", "table_configuration": {"tag_filter": "*"}},
]


@pytest.fixture(autouse=True)
def own_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))


@pytest.mark.parametrize(
    ("attack", "said"),
    [
        (answer(gzip_bomb(64 << 20), "Content-Encoding: gzip"), "more than 1,048,576 bytes"),
        (trickle(b" ", HEAD + b"\r\n"), "did not answer"),
        (trickle(b"X-More: 1\r\n", b"HTTP/1.1 200 OK\r\n"), "did not answer"),
        (answer(DEEP), "not whole JSON"),
        (answer(gzip.compress(b"{}")[:-4], "Content-Encoding: gzip"), "broke off"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2, 3\r\n\r\n{}", "127.0.0.1"),
        (answer(b"", "Retry-After: Fri, 31 Dec 9999 23:59:59 -2359", status="503 Service Unavailable"), "HTTP 503"),
    ],
    ids=["bomb", "body", "headers", "deep", "cut", "lengths", "date"],
)
def test_a_run_ends_with_the_servers_exit_code(
    osipi: Command, files: Files, attack: Playing | bytes, said: str
) -> None:
    with attacking(attack) as hostile:
        limits = {"timeout_seconds": 0.4, "retry_seconds": 0, "max_answer_bytes": 1 << 20}
        began = time.monotonic()
        ended = osipi(*files.run(*TABLES, base_url=hostile.base_url, **limits))
    assert ended.code == 3, ended.err
    assert said in ended.err
    assert "Traceback" not in ended.err
    assert time.monotonic() - began < 30


def test_a_run_says_when_pi_wants_to_be_asked_again_and_the_next_one_does_not_ask(osipi: Command, files: Files) -> None:
    with serving(Reply(status=503, headers={"Retry-After": "3600"})) as odd:
        first = osipi(*files.run(*TABLES, base_url=odd.base_url))
        asked = len(odd.seen)
        second = osipi(*files.run(*TABLES, base_url=odd.base_url))
        assert len(odd.seen) == asked
    assert (first.code, second.code) == (3, 3)
    assert "it does not want to be asked before 20" in first.err
    assert "was not asked: it does not want to be asked before 20" in second.err
    assert asked <= 4
