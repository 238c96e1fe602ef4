"""Figures, their page and what processes cost, without measuring anything that takes time."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

for package in ("psutil", "matplotlib"):
    pytest.importorskip(package, reason="the extra bench is not installed")

MACHINE = {
    "cores": 2,
    "processor": "A processor",
    "memory_gib": 8.0,
    "system": "Linux x86_64",
    "python": "3.12.1",
    "java": "",
    "packages": {"pyarrow": "20.0"},
}


@pytest.fixture(scope="module", autouse=True)
def _importable() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(Path(__file__).parents[2] / "benchmarks"))
        yield


def decoded(events: list[float], machine: Any = MACHINE, label: str = "numbers") -> Any:
    from harness.figures import Figures

    figures = Figures()
    figures.put("decode", (label, "to Arrow columns (ours)"), {"events_per_second": events}, machine)
    return figures


def test_a_figure_is_its_median_with_the_spread_and_the_bar_says_whether_it_is_reached(tmp_path: Path) -> None:
    from harness.page import write_page

    write_page(tmp_path, decoded([1_200_000.0, 900_000.0, 1_100_000.0]))
    page = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "| numbers | to Arrow columns (ours) | 1,100,000 (900,000–1,200,000) | 3 |" in page
    assert "events/s | ≥ 1,000,000 | 1,100,000 (900,000–1,200,000) | yes |" in page
    assert "2 cores of A processor, 8 GiB of memory, Linux x86_64, Python 3.12.1; pyarrow 20.0." in page
    assert (tmp_path / "decode-events-per-second.png").stat().st_size > 1000

    write_page(tmp_path, decoded([900_000.0]))
    assert "≥ 1,000,000 | 900,000 | **no** |" in (tmp_path / "README.md").read_text(encoding="utf-8")


def test_lines_that_are_not_measured_again_stay_with_their_machine(tmp_path: Path) -> None:
    from harness.figures import Figures
    from harness.page import write_page

    path = tmp_path / "figures.json"
    decoded([1.0]).save(path)
    figures = Figures.load(path, quick=False)
    figures.put("decode", ("text", "json"), {"events_per_second": [5.0, 6.0]}, {**MACHINE, "cores": 4})
    figures.save(path)
    again = Figures.load(path, quick=False)
    assert [row.labels[0] for row in again.rows("decode")] == ["numbers", "text"]
    assert [row.machine["cores"] for row in again.rows("decode")] == [2, 4]
    write_page(tmp_path, again)
    page = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "1. 2 cores" in page
    assert "2. 4 cores" in page
    assert "| text | json | 6 (5–6) | 2 | 2 |" in page


def test_quick_figures_do_not_go_among_others(tmp_path: Path) -> None:
    from harness.figures import Figures

    path = tmp_path / "figures.json"
    decoded([1.0]).save(path)
    with pytest.raises(SystemExit, match="another folder"):
        Figures.load(path, quick=True)


def test_what_a_process_and_those_it_starts_have_used() -> None:
    from harness.processes import run

    burn = (
        "import time; x = bytearray(150_000_000); t = time.process_time()\nwhile time.process_time() - t < 0.3: pass\n"
    )
    start = (
        f"import subprocess, sys; print('said'); sys.exit(subprocess.run([sys.executable, '-c', {burn!r}]).returncode)"
    )
    cost = run([sys.executable, "-c", start])
    assert cost.result == "said\n"
    assert 0.3 <= cost.cpu < 5
    assert cost.peak("worker") > 140 > cost.peak("main") > 1
    with pytest.raises(SystemExit, match="no such luck"):
        run([sys.executable, "-c", "raise SystemExit('no such luck')"])


def test_the_slope_of_a_linear_cost_is_one() -> None:
    from harness.plots import slope

    assert slope([10, 100], [3, 30]) == pytest.approx(1)
    assert slope([10, 100], [1, 100]) == pytest.approx(2)
