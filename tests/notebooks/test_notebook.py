"""The notebook that operators run: executed against a simulated PI System, and up to its tables against a workspace."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from osipi.options import SECRET_OPTIONS
from pi_simulator import PlantConfig, running
from support.fake_workspace import FakeWorkspace, serving

NOTEBOOK = Path(__file__).parents[2] / "docs" / "notebooks" / "osipi.ipynb"
Execute = Callable[..., Any]


def notebook() -> Any:
    return nbformat.read(NOTEBOOK, as_version=4)


def printed(cells: Any) -> str:
    """What cells wrote and showed, as text."""
    outputs = [output for cell in cells for output in cell.get("outputs", ())]
    return "\n".join(str(output.get("text") or output.get("data", {}).get("text/plain", "")) for output in outputs)


@pytest.fixture(scope="module")
def pi() -> Iterator[Any]:
    with running(plant=PlantConfig.small()) as handle:
        yield handle


@pytest.fixture
def execute(pi: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Execute:
    """The notebook executed with other parameters, wholly or before the cell that begins with ``until``."""
    monkeypatch.setenv("PI_PASSWORD", pi.server.password)
    monkeypatch.setenv("MPLBACKEND", "module://matplotlib_inline.backend_inline")

    def run(until: str | None = None, **parameters: object) -> Any:
        book = notebook()
        at = next(i for i, cell in enumerate(book.cells) if "parameters" in cell.metadata.get("tags", ()))
        own = copy.deepcopy(book.cells[at])
        own.id = "parameters-of-the-test"
        given = {"BASE_URL": pi.base_url, "FOLDER": str(tmp_path / "notebook"), **parameters}
        lines = [f"{name} = {value!r}" for name, value in given.items()]
        own.source = "\n".join([*lines, "import osipi.deploy.update", "osipi.deploy.update.POLL_SECONDS = 0.01"])
        book.cells.insert(at + 1, own)
        if until is not None:
            end = next(i for i, cell in enumerate(book.cells) if cell.source.startswith(until))
            del book.cells[end:]
        NotebookClient(book, timeout=120, resources={"metadata": {"path": str(tmp_path)}}).execute()
        return book

    return run


def test_it_is_kept_with_the_outputs_of_a_run_from_top_to_bottom() -> None:
    code = [cell for cell in notebook().cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    outputs = [output for cell in code for output in cell.outputs]
    assert sum("image/png" in output.get("data", {}) for output in outputs) == 3
    assert all(output.output_type != "error" and output.get("name") != "stderr" for output in outputs)
    text = printed(code)
    assert "keys that occur twice: 0" in text
    assert not re.search(r"(?<![\w.])/(?:home|root|tmp|work|Users)/", text)


def test_its_links_lead_somewhere() -> None:
    targets = [
        target
        for cell in notebook().cells
        if cell.cell_type == "markdown"
        for target in re.findall(r"\]\(([^)#]+)", cell.source)
    ]
    assert targets
    assert [target for target in targets if not (NOTEBOOK.parent / target).exists()] == []


def test_parameters_are_named_once_and_hold_no_secret() -> None:
    (cell,) = [cell for cell in notebook().cells if "parameters" in cell.metadata.get("tags", ())]
    given: dict[str, object] = {}
    exec(cell.source, given)
    assert not {name.lower() for name in given} & set(SECRET_OPTIONS)
    assert given["SECRET"] is None
    assert given["DEPLOY"] is False


def test_it_runs_from_check_to_plots(execute: Execute, tmp_path: Path) -> None:
    book = execute()
    text = printed(book.cells)
    assert "ok    first value" in text
    assert "keys that occur twice: 0" in text
    counted, landed = (
        int(text.split(f"{word}: ", 1)[1].split(";", 1)[0].replace(",", "")) for word in ("when planned", "landed")
    )
    assert counted == landed > 1000
    plots = [
        output for cell in book.cells for output in cell.get("outputs", ()) if "image/png" in output.get("data", {})
    ]
    assert len(plots) == 3
    assert (tmp_path / "notebook" / "warehouse" / "pi" / "event_frames" / "_delta_log").is_dir()


def test_a_check_that_fails_ends_it_and_says_what_to_correct(execute: Execute, monkeypatch: pytest.MonkeyPatch) -> None:
    from nbclient.exceptions import CellExecutionError

    monkeypatch.setenv("PI_PASSWORD", "wrong")
    with pytest.raises(CellExecutionError, match="correct this first: sign-in"):
        execute()


@pytest.mark.parametrize("deploy", [False, True])
def test_it_deploys_to_a_workspace_when_deploy_is_true(
    execute: Execute, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pi: Any, deploy: bool
) -> None:
    fake = FakeWorkspace()
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    (wheels / "lakeflow_osipi-0.1.0-py3-none-any.whl").write_bytes(b"a wheel")
    with serving(fake) as url:
        monkeypatch.setenv("DATABRICKS_HOST", url)
        monkeypatch.setenv("DATABRICKS_TOKEN", fake.token)
        monkeypatch.setenv("DATABRICKS_CONFIG_FILE", str(tmp_path / "no-databrickscfg"))
        book = execute("## First queries", ENGINE="databricks", DEPLOY=deploy, WHEELS=str(wheels))
    text = printed(book.cells)
    assert "create connection plant" in text
    assert "create pipeline osipi-notebook" in text
    assert pi.server.password not in text
    if not deploy:
        assert not fake.changing_calls
        return
    assert fake.connections["plant"]["options"]["password"] == pi.server.password
    assert [pipeline["spec"]["name"] for pipeline in fake.pipelines.values()] == ["osipi-notebook"]
    assert "update: completed" in text
