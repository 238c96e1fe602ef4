"""The schedules on the page about scheduling: units, the line for cron, the DAG, the job, the commands."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from lakeflow_pipeline.errors import EXIT_CONFIGURATION

PAGE = (Path(__file__).parents[2] / "docs" / "scheduling.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def test_systemd_takes_the_units(tmp_path: Path) -> None:
    verify = shutil.which("systemd-analyze")
    if verify is None:
        pytest.skip("systemd-analyze is not here")
    units = []
    for unit in blocks("ini"):
        name = re.match(r"# /etc/systemd/system/(\S+)\n", unit)
        assert name, unit
        units.append(tmp_path / name[1])
        # the account and the folder are those of the page, not of this machine
        units[-1].write_text(re.sub(r"(?m)^(User|WorkingDirectory)=.*\n", "", unit), encoding="utf-8")
    assert [unit.name for unit in units] == ["osipi.service", "osipi.timer"]
    ended = subprocess.run([verify, "verify", *units], capture_output=True, text=True, check=False, timeout=60)
    said = [line for line in ended.stderr.splitlines() if "osipi." in line]
    assert said == [], ended.stderr
    assert "SuccessExitStatus=130 143\n" in blocks("ini")[0]


def test_the_time_of_the_timer_is_every_five_minutes() -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not here")
    (calendar,) = re.findall(r"OnCalendar=(.*)", PAGE)
    ended = subprocess.run(
        [analyze, "calendar", "--iterations=3", calendar], capture_output=True, text=True, check=True, timeout=60
    )
    minutes = [int(minute) for minute in re.findall(r"\d\d:(\d\d):00 ", ended.stdout)]
    assert len({minute // 5 for minute in minutes}) == 3
    assert all(minute % 5 == 0 for minute in minutes)


def test_the_line_for_cron_has_five_times_and_a_command() -> None:
    (line,) = blocks("crontab")
    *times, command = line.strip().split(None, 5)
    least_most = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 7)]
    for time, (least, most) in zip(times, least_most, strict=True):
        assert (found := re.fullmatch(r"(\*|\d+)(?:/(\d+))?", time)), time
        assert all(least <= int(part) <= most for part in found.groups() if part not in (None, "*"))
    assert "%" not in command  # cron ends the command there
    assert command.endswith(" /opt/osipi/run.sh")


def test_a_start_beside_a_run_is_left_out_by_flock(tmp_path: Path) -> None:
    flock = shutil.which("flock")
    if flock is None:
        pytest.skip("flock is not here")
    (line,) = blocks("crontab")
    command = line.strip().split(None, 5)[5].replace("/opt/osipi", str(tmp_path))
    (tmp_path / "run.sh").write_text(f"#!/bin/sh\necho run >>{tmp_path}/runs\nexit 3\n", encoding="utf-8")
    (tmp_path / "run.sh").chmod(0o700)
    assert subprocess.run(command, shell=True, check=False, timeout=60).returncode == 3
    held = f"flock {tmp_path}/run.lock sh -c '{command}'"
    assert subprocess.run(held, shell=True, check=False, timeout=60).returncode == 0
    assert (tmp_path / "runs").read_text(encoding="utf-8") == "run\n"


def test_the_dag_is_python_and_does_not_take_the_script_for_a_template() -> None:
    (dag,) = blocks("python")
    compile(dag, "dag", "exec")
    given = {node.arg: node.value for node in ast.walk(ast.parse(dag)) if isinstance(node, ast.keyword)}
    command, runs = given["bash_command"], given["max_active_runs"]
    assert isinstance(command, ast.Constant)
    assert str(command.value).endswith("run.sh ")
    assert isinstance(runs, ast.Constant)
    assert runs.value == 1


def test_the_job_starts_a_pipeline_one_at_a_time() -> None:
    (bundle,) = blocks("yml")
    (job,) = yaml.safe_load(bundle)["resources"]["jobs"].values()
    assert job["max_concurrent_runs"] == 1
    assert len(job["schedule"]["quartz_cron_expression"].split()) == 6
    assert [set(task) for task in job["tasks"]] == [{"task_key", "pipeline_task"}]


def test_the_code_of_a_run_beside_another_is_that_of_the_page() -> None:
    section = PAGE.partition("## When two runs overlap")[2].partition("## ")[0]
    assert f"exit code {EXIT_CONFIGURATION}." in section
