"""`osipi deploy --split` against a simulated PI System, and the bundle that comes of it."""

from __future__ import annotations

import csv
import importlib.util
import json
import runpy
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from databricks.sdk.service.jobs import JobSettings
from databricks.sdk.service.pipelines import PipelineSpec

from lakeflow_pipeline.planning import plan_flows
from lakeflow_pipeline.spec import load_spec, parse_spec
from osipi.cli.app import run_command
from osipi.connector import OsipiLakeflowConnect
from osipi.deploy.errors import WantedError
from osipi.deploy.split.parts import tag_file
from osipi.listing.tagfile import read_tags
from osipi.tables import TABLES
from osipi.timeseries.selection import Stream
from pi_simulator import PlantConfig, ServerConfig, running

SPEC = """
connection_name: plant
objects:
  - table: { source_table: timeseries, destination_schema: pi, destination_table: values,
             table_configuration: { tag_filter: "*", start_time: "*-1h" } }
  - table: { source_table: timeseries, destination_table: attribute_values,
             table_configuration: { attribute_filter: "Temp*", start_time: "*-1h" } }
  - table: { source_table: af_hierarchy }
  - table: { source_table: event_frames }
  - table: { source_table: ingestion_errors }
"""


@pytest.fixture(scope="module")
def pi() -> Iterator[Any]:
    with running(plant=PlantConfig.small()) as handle:
        yield handle


@pytest.fixture
def split(pi: Any, tmp_path: Path) -> list[str]:
    (tmp_path / "plant.yaml").write_text(SPEC)
    options = {"base_url": pi.base_url, "username": ServerConfig.username, "password": ServerConfig.password}
    text = yaml.safe_dump({"connections": {"plant": {"source": "osipi", "options": options}}})
    (tmp_path / "connections.yaml").write_text(text)
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels" / "lakeflow_osipi-0.1.0-py3-none-any.whl").write_bytes(b"a wheel")
    return [
        "deploy", str(tmp_path / "plant.yaml"), "--connections", str(tmp_path / "connections.yaml"),
        "--catalog", "main", "--wheels", str(tmp_path / "wheels"), "--bundle", str(tmp_path / "bundle"),
        "--schedule", "0 */15 * * * ?",
    ]  # fmt: skip


def read(folder: Path, name: str) -> Any:
    return yaml.safe_load((folder / "bundle" / name).read_text())


def tags(folder: Path) -> dict[str, set[tuple[str, str]]]:
    found = {}
    for path in sorted((folder / "bundle" / "tags").iterdir()):
        with path.open(newline="") as file:
            rows = list(csv.DictReader(file))
        found[path.stem] = {(row["tag"], row["data_server"]) for row in rows}
        assert len(found[path.stem]) == len(rows)
    return found


def test_streams_are_divided_evenly_and_never_move(
    pi: Any, split: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command([*split, "--split", "3", "--json"]) == 0
    printed = json.loads(capsys.readouterr().out.splitlines()[-1])
    loads = [entry["load"] for entry in printed["pipelines"]]
    assert max(loads) < 1.2 * min(loads)
    first = tags(tmp_path)
    assert sorted(first) == ["values_01", "values_02", "values_03"]
    everything = set().union(*first.values())
    assert sum(map(len, first.values())) == len(everything) == PlantConfig.small().points
    kept = (tmp_path / "bundle" / "assignment.json").read_bytes()

    assert run_command([*split, "--split", "3"]) == 0
    assert "0 new streams" in capsys.readouterr().out
    assert tags(tmp_path) == first
    assert (tmp_path / "bundle" / "assignment.json").read_bytes() == kept

    narrower = (tmp_path / "plant.yaml").read_text().replace('"*"', '"*1*"')
    (tmp_path / "plant.yaml").write_text(narrower)
    assert run_command([*split, "--split", "4"]) == 0
    assert all(some < first[name] for name, some in tags(tmp_path).items())
    (tmp_path / "plant.yaml").write_text(SPEC)
    assert run_command([*split, "--split", "4"]) == 0
    assert tags(tmp_path) == first

    capsys.readouterr()
    assert run_command([*split, "--split", "4", "--name", "other"]) == 2
    assert "keep their state under the name 'osipi-plant', not 'other': give --name 'osipi" in capsys.readouterr().err
    assert tags(tmp_path) == first
    assert run_command([*split, "--split", "2"]) == 2
    assert "give --split 4 or more" in capsys.readouterr().err


def test_the_bundle_holds_together(split: list[str], tmp_path: Path) -> None:
    assert run_command([*split, "--split", "2"]) == 0
    main = read(tmp_path, "databricks.yml")
    pipelines = read(tmp_path, "resources/pipelines.yml")["resources"]["pipelines"]
    job = read(tmp_path, "resources/job.yml")["resources"]["jobs"]["ingest"]
    assert main["include"] == ["resources/*.yml"]
    assert main["targets"]["dev"]["variables"]["schema"] == "pi_dev"
    assert main["targets"]["prod"]["mode"] == "production"
    assert list(pipelines) == ["first", "values_01", "values_02", "rest", "last"]
    tasks = {task["task_key"]: task for task in job["tasks"]}
    after = {key: [name["task_key"] for name in task.get("depends_on", [])] for key, task in tasks.items()}
    assert after == {
        "prepare": [],
        "first": ["prepare"],
        "values_01": ["first"],
        "values_02": ["first"],
        "rest": ["first"],
        "views": ["values_01", "values_02"],
        "last": ["first", "values_01", "values_02", "rest"],
    }
    # a hierarchy that cannot be read today does not keep values away
    assert {key for key, task in tasks.items() if task.get("run_if") == "ALL_DONE"} == set(tasks) - {"prepare", "first"}
    assert "databricks bundle deploy -t dev" in (tmp_path / "bundle" / "README.md").read_text()
    for key in pipelines:
        assert tasks[key]["pipeline_task"]["pipeline_id"] == f"${{resources.pipelines.{key}.id}}"
    assert job["schedule"]["quartz_cron_expression"] == "0 */15 * * * ?"
    everything = b"".join(path.read_bytes() for path in (tmp_path / "bundle").rglob("*") if path.is_file())
    assert ServerConfig.password.encode() not in everything

    # databricks-sdk knows every setting, by name and shape
    assert JobSettings.from_dict(job).as_dict() == job
    for pipeline in pipelines.values():
        assert PipelineSpec.from_dict(pipeline).as_dict() == pipeline

    # every spec is one, and together they hold each table once
    connector = OsipiLakeflowConnect({})
    names: list[str] = []
    for key, pipeline in pipelines.items():
        bundle = str(tmp_path / "bundle")
        (library,), (wheel,) = pipeline["libraries"], pipeline["environment"]["dependencies"]
        assert (tmp_path / "bundle" / "resources" / library["glob"]["include"]).is_file()
        assert Path(wheel.replace("${workspace.file_path}", bundle)).read_bytes() == b"a wheel"
        path = pipeline["configuration"]["osipi.spec"].replace("${workspace.file_path}", bundle)
        flows = plan_flows(load_spec(path), connector)
        names += [flow.destination.table for flow in flows]
        states = [flow.options["state_path"] for flow in flows]
        assert all(state.startswith("${volume}/state/osipi-plant") for state in states), key
    assert sorted(names) == sorted(
        ["values_01", "values_02", "attribute_values", "af_hierarchy", "event_frames", "ingestion_errors"]
    )

    # what its owner wrote stays
    (tmp_path / "bundle" / "databricks.yml").write_text("mine: true\n")
    assert run_command([*split, "--split", "2"]) == 0
    assert read(tmp_path, "databricks.yml") == {"mine": True}


def test_the_source_file_puts_the_places_of_the_target_into_its_spec(
    split: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lakeflow_pipeline.engines import databricks

    replaced = SPEC.replace('tag_filter: "*"', 'tag_filter: "*", read_mode: replace')
    (tmp_path / "plant.yaml").write_text(replaced)
    assert run_command([*split, "--split", "2"]) == 0
    pipeline = read(tmp_path, "resources/pipelines.yml")["resources"]["pipelines"]["values_01"]
    target = {"${var.catalog}": "main", "${var.schema}": "pi_dev", "${var.volume}": "osipi"}
    target["${workspace.file_path}"] = str(tmp_path / "bundle")
    settings: dict[str, str] = pipeline["configuration"]
    for variable, value in target.items():
        settings = {name: text.replace(variable, value) for name, text in settings.items()}

    class Spark:
        class conf:
            get = settings.get

    given: list[Any] = []
    monkeypatch.setattr(databricks, "ingest", lambda spark, spec: given.append(spec))
    runpy.run_path(str(tmp_path / "bundle/src/pipeline/ingest.py"), {"spark": Spark})
    values, *others = (entry.table for entry in parse_spec(given[0]).objects)
    # one that is replaced is named in full; the others are in the pipeline's own catalog and schema
    assert (values.destination_catalog, values.destination_schema) == ("main", "pi_dev")
    assert {(table.destination_catalog, table.destination_schema) for table in others} <= {(None, None)}
    options = values.table_configuration.options
    assert options["tags_path"] == "/Volumes/main/pi_dev/osipi/tags/osipi-plant/values_01.csv"
    assert options["state_path"] == "/Volumes/main/pi_dev/osipi/state/osipi-plant/values_01"


def test_a_tag_file_holds_every_name_or_none(tmp_path: Path) -> None:
    names = ["a,b", 'quo"ted', "line\rend", "Motor °C", "plain"]
    path = tmp_path / "tags.csv"
    path.write_bytes(tag_file(Stream(name, name, "PI 1") for name in names).encode())
    assert sorted(tag.name for tag in read_tags(str(path))) == sorted(names)
    with pytest.raises(WantedError, match="point ' blank' cannot be named in a tag file"):
        tag_file([Stream("x", " blank", "PI 1")])


def script(tmp_path: Path, name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, tmp_path / "bundle" / "src" / "job" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_the_job_runs(split: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command([*split, "--split", "2"]) == 0
    for _ in range(2):
        script(tmp_path, "prepare").main(str(tmp_path / "bundle" / "tags"), str(tmp_path / "volume" / "tags"))
    assert sorted(path.name for path in (tmp_path / "volume" / "tags").iterdir()) == ["values_01.csv", "values_02.csv"]

    job = read(tmp_path, "resources/job.yml")["resources"]["jobs"]["ingest"]
    task = next(task for task in job["tasks"] if task["task_key"] == "views")
    parameters = task["spark_python_task"]["parameters"]
    (view,) = json.loads(parameters[2]).values()
    assert view["columns"] == list(TABLES["timeseries"].schema.names)
    named = parameters[2].replace(json.dumps(view["columns"]), '["web_id", "value"]')

    there = {"`main`.`pi`.`values_01`", "`main`.`pi`.`values_02`"}
    ran: list[str] = []
    spark = SimpleNamespace(catalog=SimpleNamespace(tableExists=there.__contains__), sql=ran.append)
    script(tmp_path, "views").main(spark, "main", "pi", named)
    assert ran == [
        "CREATE OR REPLACE VIEW `main`.`pi`.`values` AS SELECT `web_id`, `value` FROM `main`.`pi`.`values_01` "
        "UNION ALL SELECT `web_id`, `value` FROM `main`.`pi`.`values_02`"
    ]
    there.discard("`main`.`pi`.`values_01`")
    capsys.readouterr()
    script(tmp_path, "views").main(spark, "main", "pi", named)
    assert ran[1:] == [
        "CREATE OR REPLACE VIEW `main`.`pi`.`values` AS SELECT `web_id`, `value` FROM `main`.`pi`.`values_02`"
    ]
    assert "not there yet: values_01" in capsys.readouterr().err


def test_a_view_of_versions_tells_from_when_to_when(split: list[str], tmp_path: Path) -> None:
    versions = SPEC.replace('tag_filter: "*"', 'tag_filter: "*", read_mode: cdc, scd_type: SCD_TYPE_2')
    (tmp_path / "plant.yaml").write_text(versions)
    assert run_command([*split, "--split", "2"]) == 0
    job = read(tmp_path, "resources/job.yml")["resources"]["jobs"]["ingest"]
    task = next(task for task in job["tasks"] if task["task_key"] == "views")
    (view,) = json.loads(task["spark_python_task"]["parameters"][2]).values()
    assert view["columns"] == [*TABLES["timeseries"].schema.names, "__START_AT", "__END_AT"]


def test_a_folder_of_somebodys_is_left_alone(
    split: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "bundle" / "src" / "mine.py"
    source.parent.mkdir(parents=True)
    source.write_text("mine\n")
    assert run_command([*split, "--split", "2"]) == 2
    assert "holds other files, such as src: give a new or an empty folder" in capsys.readouterr().err
    assert [path for path in (tmp_path / "bundle").rglob("*") if path.is_file()] == [source]
    source.unlink()
    source.parent.rmdir()
    (tmp_path / "bundle" / ".gitignore").write_text("")
    assert run_command([*split, "--split", "2"]) == 0
    # without it, streams would be dealt out anew
    (tmp_path / "bundle" / "assignment.json").unlink()
    assert run_command([*split, "--split", "2"]) == 2
    assert "holds a bundle without its assignment.json: take it from version control" in capsys.readouterr().err


def test_what_would_leave_a_pipeline_without_its_streams_is_told(
    split: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command([*split, "--split", "3"]) == 0
    kept = {path: path.read_bytes() for path in (tmp_path / "bundle").rglob("*") if path.is_file()}
    one = min(tags(tmp_path)["values_02"])[0]
    (tmp_path / "plant.yaml").write_text(SPEC.replace('tag_filter: "*"', f"tags: ['{one}']"))
    assert run_command([*split, "--split", "3"]) == 2
    assert "streams of values_01, and a pipeline without streams fails" in capsys.readouterr().err
    (tmp_path / "plant.yaml").write_text(SPEC.replace('tag_filter: "*"', 'attribute_filter: "Temp*"'))
    assert run_command([*split, "--split", "3"]) == 2
    assert "table values now selects AF attributes, and before it did not" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in (tmp_path / "bundle").rglob("*") if path.is_file()} == kept


@pytest.mark.parametrize(
    ("change", "more", "words"),
    [
        (("", ""), ["--split", "0"], "give a number of pipelines from 1 to 99"),
        (("", ""), ["--split", "99"], "the spec selects only 61 streams"),
        (("", ""), ["--split", "2", "--dry-run"], "writes a bundle and asks no workspace"),
        (("", ""), ["--split", "2", "--timezone", "Europe/Atlantis"], "--timezone 'Europe/Atlantis' is no time zone"),
        (("", ""), [], "--split N and --bundle DIR go together"),
        (('tag_filter: "*"', "tags_path: /Volumes/a/b/c/t.csv"), ["--split", "2"], "name a file of this machine"),
        (
            ("source_table: event_frames", "source_table: event_frames, destination_schema: other"),
            ["--split", "2", "--schema", "pi"],
            "in a bundle all tables lie in the schema of its target",
        ),
        (("source_table: timeseries", "source_table: points"), ["--split", "2"], "objects[0]"),
        (
            ("source_table: event_frames", "source_table: event_frames, table_configuration: { read_mode: replace }"),
            ["--split", "2"],
            "cannot replace event_frames: read it with read_mode 'cdc'",
        ),
        (
            (
                "source_table: event_frames",
                "source_table: units_of_measure, table_configuration: { skip_unreadable: true }",
            ),
            ["--split", "2"],
            "would delete the rows of units_of_measure that PI refuses: leave the option out",
        ),
    ],
)
def test_what_cannot_be_divided_is_one_sentence(
    split: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    change: tuple[str, str],
    more: list[str],
    words: str,
) -> None:
    (tmp_path / "plant.yaml").write_text(SPEC.replace(*change))
    assert run_command([*split, *more]) == 2
    assert words in capsys.readouterr().err
    assert not (tmp_path / "bundle").exists()


def test_the_connection_file_is_needed(split: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command([*split[:2], *split[4:], "--split", "2"]) == 2
    assert "needs a connections file" in capsys.readouterr().err
