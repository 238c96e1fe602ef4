"""The measurements work at their smallest size: each script writes its tables, and the page holds them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
BENCHMARKS = ROOT / "benchmarks"
for package in ("psutil", "matplotlib", "duckdb", "orjson"):
    pytest.importorskip(package, reason="the extra bench is not installed")

#: Engine spark is left out: its tests prove it, and starting it for each script takes too long.
LINES = {
    "landing": {"landing": 1, "query": 4},
    "engines": {"engines": 2},
    "connector": {"connector": 2},
    "usual_way": {"usual": 2},
    "scaling": {"scaling_events": 2, "scaling_tags": 2, "slopes": 2},
    "memory": {"memory": 3},
    "incremental": {"incremental": 2},
    "assets": {"assets": 7},
    "discovery": {"discovery": 1},
    "lookback": {"lookback": 2},
    "merge": {"merge": 8},
    "simulator": {"simulator": 5},
}
WITHOUT_SPARK = ("landing", "engines", "scaling", "memory", "lookback")


@pytest.fixture(scope="module", autouse=True)
def _importable() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield


@pytest.fixture(scope="module")
def plants() -> Iterator[Callable[..., Any]]:
    """`harness.plants.simulator`, but equal plants are one, for all scripts."""
    from harness import plants

    running: dict[str, Any] = {}
    contexts = []

    @contextmanager
    def simulator(tags: int = 1, **plant: Any) -> Iterator[Any]:
        key = json.dumps([tags, plant])
        if key not in running:
            contexts.append(plants.simulator(tags, **plant))
            running[key] = contexts[-1].__enter__()
        yield running[key]

    yield simulator
    for context in contexts:
        context.__exit__(None, None, None)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Any]:
    """A script's module, whose work is done in this process: a new one for each figure takes a second."""
    from typer.testing import CliRunner

    from harness import plants
    from harness.processes import Cost, Usage
    from osipi.cli.app import app

    def fresh(function: Callable[..., Any], /, **arguments: Any) -> Cost:
        result = function(**json.loads(json.dumps(arguments)))
        return Cost(json.loads(json.dumps(result)), 0.1, 0.1, [Usage("main", 0.1, 100.0)])

    def run(command: list[str]) -> Cost:
        assert command[:3] == [sys.executable, "-m", "osipi.cli"]
        done = CliRunner().invoke(app, command[3:], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return Cost(done.stdout, 0.1, 0.1, [Usage("main", 0.1, 100.0)])

    def load(name: str) -> Any:
        module = import_module(name)
        monkeypatch.setattr(plants, "run", run)
        for attribute, replacement in (("fresh", fresh), ("cores", lambda: 1)):
            if hasattr(module, attribute):
                monkeypatch.setattr(module, attribute, replacement)
        return module

    return load


@pytest.mark.parametrize("name", LINES)
def test_each_script_writes_its_tables(
    name: str, here: Callable[[str], Any], plants: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from harness.bench import Bench, Options
    from harness.figures import Figures

    module = here(name)
    if hasattr(module, "simulator"):
        monkeypatch.setattr(module, "simulator", plants)
    only = "local" if name in WITHOUT_SPARK else ""
    bench = Bench(module.SECTION, Options(quick=True, full=False, runs=1, only=only, write=tmp_path))
    module.measure(bench)
    bench.finish()

    figures = Figures.load(tmp_path / "figures.json", quick=True)
    assert {table.key: len(figures.rows(table.key)) for table in module.SECTION.tables} == LINES[name]
    page = (tmp_path / "README.md").read_text(encoding="utf-8")
    for table in module.SECTION.tables:
        assert f"| {' | '.join(table.labels)} |" in page
        for row in figures.rows(table.key):
            assert f"| {' | '.join(row.labels)} |" in page
            columns = {column.key for column in table.columns}
            assert columns & row.cells.keys(), (row.labels, row.cells)
    for plot in module.SECTION.plots:
        drawn = (tmp_path / f"{plot.name}.png").exists()
        assert drawn == (f"]({plot.name}.png)" in page)


def test_one_command_measures_and_writes_the_page(tmp_path: Path) -> None:
    command = [
        sys.executable,
        str(BENCHMARKS / "all.py"),
        "decode",
        "--quick",
        "--only",
        "text",
        "--write",
        str(tmp_path),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "| text | json |" in done.stdout
    page = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "| text | json |" in page
    assert "| Decode to Arrow, one core, events/s | ≥ 1,000,000 |  | not measured |" in page
    assert str(ROOT) not in page
    assert str(ROOT) not in (tmp_path / "figures.json").read_text(encoding="utf-8")
