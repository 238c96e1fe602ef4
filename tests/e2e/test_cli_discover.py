"""`osipi discover` against the simulated PI System: what it tells, and the file that `tags_path` reads."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pi_simulator import PlantConfig
from support.cli_harness import Command, Files


def test_discover_lists_what_can_be_read(osipi: Command, files: Files) -> None:
    ended = osipi("discover", "--connections", files.connections())
    assert (ended.code, ended.err) == (0, "")
    archives, databases = (part.splitlines() for part in ended.out.split("\n\n"))
    assert f"  {PlantConfig.small().points:,}  " in archives[1]
    assert "Float32" in archives[1]
    assert databases[0].split("  ")[0] == "asset server"
    assert all(line.split()[-1].isdigit() for line in databases[1:])


def test_discover_as_json_counts_what_the_tables_hold(osipi: Command, files: Files) -> None:
    connections = files.connections()
    found = json.loads(osipi("discover", "--connections", connections, "--json").out)
    (archive,) = found["data_servers"]
    assert archive["points"] == sum(archive["by_point_type"].values()) == PlantConfig.small().points
    preview = osipi("preview", "af_hierarchy", "--connections", connections, "--rows", "100000", "--json")
    rows = [json.loads(line) for line in preview.out.splitlines()]
    counted = {one["name"]: one["elements"] for server in found["asset_servers"] for one in server["databases"]}
    assert {name: number for name, number in counted.items() if number} == {
        name: sum(row["database"] == name for row in rows) for name in {row["database"] for row in rows}
    }
    assert (found["errors"], found["tags_written"]) == ([], None)


def test_the_file_selects_the_points_that_were_found(osipi: Command, files: Files) -> None:
    connections, file = files.connections(), files.folder / "tags.csv"
    asked = ["discover", "--connections", connections, "--tag-filter", "NORTH.U01*", "--output", file]
    ended = osipi(*asked)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines()[-1].endswith(f" tags written to {file}")
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    assert {row["tag"][:9] for row in rows} == {"NORTH.U01"}
    preview = osipi("preview", "points", "--connections", connections, "--option", f"tags_path={file}",
                    "--rows", "100000", "--json")  # fmt: skip
    points = [json.loads(line) for line in preview.out.splitlines()]
    assert [p["web_id"] for p in points] == [row["web_id"] for row in rows]
    assert [(p["name"], p["data_server"]) for p in points] == [(row["tag"], row["data_server"]) for row in rows]
    assert [p["descriptor"] for p in points] == [row["descriptor"] for row in rows]

    again = osipi(*asked)
    assert again.code == 2
    assert "exists already" in again.sentence
    assert json.loads(osipi(*asked, "--force", "--json").out)["tags_written"] == len(rows)


@pytest.fixture
def denied_points(pi: Any) -> Iterator[None]:
    """The list of points answers 403."""
    pi.admin.fault("status", match="GET /piwebapi/dataservers/[^/?]+/points", status=403, times=-1)
    yield
    pi.admin.clear_faults()


@pytest.mark.usefixtures("denied_points")
def test_points_that_cannot_be_listed_are_told_and_never_written(osipi: Command, files: Files) -> None:
    connections, file = files.connections(), files.folder / "tags.csv"
    found = osipi("discover", "--connections", connections)
    assert found.code == 0
    assert found.out.splitlines()[1].split()[-1] == "?"
    assert "could not be read" in found.sentence
    refused = osipi("discover", "--connections", connections, "--output", file)
    assert refused.code == 3
    assert "could not be read" in refused.sentence
    assert not file.exists()


@pytest.mark.parametrize(
    ("more", "code", "said"),
    [
        (["--data-server", "ELSEWHERE"], 2, "no Data Archive is named 'ELSEWHERE'"),
        (["--tag-filter", "no such*", "--output", "FOLDER/tags.csv"], 2, "nothing is selected"),
        (["--output", "FOLDER/absent/tags.csv"], 2, "cannot be written"),
        (["--option", "tags=A"], 2, "is no option of a connection"),
        (["--password", "wrong"], 2, "password"),
    ],
)
def test_what_is_wrong_is_one_sentence(osipi: Command, files: Files, more: list[str], code: int, said: str) -> None:
    given = [text.replace("FOLDER", str(files.folder)) for text in more]
    ended = osipi("discover", "--connections", files.connections(timeout_seconds=2), *given)
    assert ended.code == code
    assert said in ended.sentence
    assert not list(files.folder.glob("*.csv"))


def activity_of(file: Path) -> dict[str, tuple[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as text:
        return {row["web_id"]: (row["last_event"], row["events_a_day"]) for row in csv.DictReader(text)}


def test_a_spec_reads_what_was_found(osipi: Command, files: Files) -> None:
    connections, file, spec = files.connections(), files.folder / "tags.csv", files.folder / "plant.yaml"
    asked = ["discover", "--connections", connections, "--tag-filter", "NORTH*;*FC0*", "--select", "tag_exclude=*U02*",
             "--select", "point_types=float64; Float32", "--output", file, "--spec", spec]  # fmt: skip
    ended = osipi(*asked)
    assert (ended.code, ended.err) == (0, "")
    chosen = activity_of(file)
    assert any(int(a_day or 0) > 1_000 and last.startswith("2026-01-10") for last, a_day in chosen.values())
    again = osipi(*asked)
    assert (again.code, "exists already" in again.sentence) == (2, True)
    warehouse = files.folder / "warehouse"
    ran = osipi("run", spec, "--connections", connections, "--warehouse", warehouse, "--json")
    assert ran.code == 0, ran.err
    tables = {one["table"]: one for one in json.loads(ran.out.splitlines()[-1])["tables"]}
    assert {name: one["status"] for name, one in tables.items()} == {
        "pi.timeseries": "ok", "pi.points": "ok", "pi.ingestion_errors": "ok",
    }  # fmt: skip
    assert tables["pi.points"]["rows_read"] == len(chosen)
    assert tables["pi.timeseries"]["rows_read"] > 1_000


@pytest.mark.parametrize("activity", [True, False])
def test_attributes_are_found_and_a_spec_reads_them(osipi: Command, files: Files, activity: bool) -> None:
    connections, file, spec = files.connections(), files.folder / "flows.csv", files.folder / "flows.yaml"
    ended = osipi("discover", "--connections", connections, "--select", "af_database=Plant", "--select",
                  "attribute_filter=Flow;Power", "--select", "attribute_exclude=P*", "--output", file, "--spec", spec,
                  *([] if activity else ["--no-activity"]))  # fmt: skip
    assert (ended.code, ended.err) == (0, "")
    assert "AF attributes by data reference: PI Point" in ended.out
    chosen = activity_of(file)
    assert chosen
    assert activity == any(last for last, _ in chosen.values())
    ran = osipi("run", spec, "--connections", connections, "--warehouse", files.folder / "warehouse", "--json")
    assert ran.code == 0, ran.err
    (values, _) = json.loads(ran.out.splitlines()[-1])["tables"]
    assert (values["status"], values["streams_failing"]) == ("ok", 0)
    assert values["rows_read"] > 0


def test_an_option_that_selects_nothing_is_refused(osipi: Command, files: Files) -> None:
    ended = osipi("discover", "--connections", files.connections(), "--select", "af_templte=Pump")
    assert (ended.code, "did you mean 'af_template'?" in ended.sentence) == (2, True)
