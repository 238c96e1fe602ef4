"""The demo, small: two runs, a plant that changes in between, and a proof that can fail."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from deltalake import DeltaTable

from lakeflow_pipeline.spec import load_spec
from osipi import proof
from osipi.specs import example_spec
from support.cli_harness import Command


def numbers(out: str) -> dict[str, int]:
    return {
        match[1]: int(match[2].replace(",", ""))
        for match in re.finditer(r"^  (counted by PI|rows landed|missing|duplicated|unexpected) +([\d,]+)$", out, re.M)
    }


def test_demo_lands_everything_once(osipi: Command, tmp_path: Path) -> None:
    warehouse = tmp_path / "demo"
    ended = osipi("demo", "--warehouse", warehouse, "--tags", "20", "--minutes", "5")
    assert ended.code == 0, ended.out + ended.err

    found = numbers(ended.out)
    assert found["missing"] == found["duplicated"] == found["unexpected"] == 0
    assert found["counted by PI"] == found["rows landed"] > 20 * 5 * 60
    values = DeltaTable(str(warehouse / "pi" / "timeseries")).to_pyarrow_table(columns=["web_id"])
    assert values.num_rows == found["rows landed"]

    # the second run brought what the plant did meanwhile, to each table that it touched
    rows = re.findall(r"^(pi\.\w+) +([\d,]+) +[\d,-]+ +([\d,]+) +[\d,-]+ +([\d,]+)$", ended.out, re.MULTILINE)
    second = {table: int(number.replace(",", "")) for table, _, number, _ in rows}
    others = {"pi.af_hierarchy", "pi.data_servers", "pi.ingestion_errors"}
    assert set(second) == {"pi.timeseries", "pi.event_frames", "pi.points", *others}
    assert second["pi.timeseries"] > 20 * 60
    assert second["pi.event_frames"] > 0
    assert "2 versions of the frame 'Demo shift': open, then closed" in ended.out
    assert second["pi.points"] == 1
    assert {second[table] for table in others} == {0}

    spec = load_spec(example_spec("demo.yaml"))
    paths = [warehouse / "pi" / entry.table.source_table for entry in spec.objects]
    rows_of = {path.name: DeltaTable(str(path)).count() for path in paths if f"pi.{path.name}" not in second}
    more = re.search(
        r"^(\d+) more tables .*: ([\d,]+) rows in the first run, (\d+) in the second$", ended.out, re.MULTILINE
    )
    assert more is not None
    tables, first, later = (int(number.replace(",", "")) for number in more.groups())
    assert tables == len(rows_of) >= 17
    assert min(rows_of.values()) > 0
    # the second run brought the attributes of the point that appeared
    assert first + later == sum(rows_of.values())
    assert later > 1


def test_demo_touches_no_folder_that_is_not_its_own(osipi: Command, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    ended = osipi("demo", "--warehouse", tmp_path, "--tags", "1", "--minutes", "1")
    assert ended.code == 2
    assert str(tmp_path) in ended.sentence
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_demo_that_is_interrupted_says_so_and_nothing_else(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "osipi.cli", "demo", "--warehouse", str(tmp_path / "w")]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("Simulated PI System")
        os.killpg(process.pid, signal.SIGINT)  # as Ctrl+C does: to all that run in the foreground
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, "osipi: stopped\n")


def test_demo_fails_when_its_proof_does(osipi: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = proof.prove

    def one_row_lost(table, counts, start, end):  # type: ignore[no-untyped-def]
        return honest(table.slice(1), counts, start, end)

    monkeypatch.setattr(proof, "prove", one_row_lost)
    warehouse = tmp_path / "demo"
    (warehouse / "_lakeflow").mkdir(parents=True)
    (warehouse / "_lakeflow" / "demo").touch()
    (warehouse / "of an earlier demo").touch()
    ended = osipi("demo", "--warehouse", warehouse, "--tags", "2", "--minutes", "1")
    assert ended.code == 1
    assert numbers(ended.out)["missing"] == 1
    assert not (warehouse / "of an earlier demo").exists(), "what a demo made, a demo makes anew"
