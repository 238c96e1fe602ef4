"""Nothing outside of the warehouse is read or written: links that lead out of it are refused, by every engine."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lakeflow_pipeline.engines.base import Engine, RunContext, Source
from lakeflow_pipeline.engines.local.engine import LocalEngine
from lakeflow_pipeline.errors import EXIT_CONFIGURATION, ConfigurationError, exit_code
from lakeflow_pipeline.flows import Flow
from lakeflow_pipeline.results import TableResult
from lakeflow_pipeline.warehouse import Warehouse
from support.scenario import APPEND, EVENTS, Scenario, event, expected

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets only administrators make links")

PLACES = [
    "default",
    "default/events",
    "default/events/_delta_log",
    "default/events/_delta_log/00000000000000000000.json",
    "default/events/part-0.parquet",
    "default/events/_writing",
    "_lakeflow",
    "_lakeflow/lock",
    "_lakeflow/id",
    "_lakeflow/staging",
    "_lakeflow/flows",
    "_lakeflow/flows/default/events/checkpoint.json",
    "_lakeflow/checkpoints",
    "_lakeflow/state",
]


class NeverRuns(LocalEngine):
    """What is refused is refused before an engine is asked, whichever it is."""

    name = "never"

    def run(self, flow: Flow, source: Source, context: RunContext) -> TableResult:
        raise AssertionError("the engine was asked")


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder beside the warehouse that holds a file."""
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "mine").write_text("untouched")
    return folder


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("landed", [False, True])
def test_a_link_that_leads_out_is_refused(tmp_path: Path, outside: Path, place: str, landed: bool) -> None:
    toy = Scenario(tmp_path, LocalEngine(1))
    toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    if landed:
        toy.ok()
    link = toy.warehouse / place
    if link.exists():
        link.rename(tmp_path / "aside")
    link.parent.mkdir(parents=True, exist_ok=True)
    target = outside / "mine" if "." in link.name or link.name in ("lock", "id") else outside
    link.symlink_to(target)
    engines: list[Engine] = [toy.engine, NeverRuns(1)]
    for engine in engines:
        toy.engine = engine
        with pytest.raises(ConfigurationError, match="is a link that leads out of the warehouse") as caught:
            toy.run()
        assert str(link) in str(caught.value)
        assert str(target) in str(caught.value)
        assert exit_code(caught.value) == EXIT_CONFIGURATION
    assert [(one.name, one.read_text()) for one in outside.iterdir()] == [("mine", "untouched")]


def test_a_link_to_nothing_is_refused_too(tmp_path: Path) -> None:
    toy = Scenario(tmp_path, LocalEngine(1))
    toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    (toy.warehouse / "default").mkdir(parents=True)
    (toy.warehouse / "default" / "events").symlink_to(tmp_path / "nothing")
    with pytest.raises(ConfigurationError, match="leads out"):
        toy.run()
    assert not (tmp_path / "nothing").exists()


def test_the_lock_is_not_made_through_a_link(tmp_path: Path, outside: Path) -> None:
    house = Warehouse(tmp_path / "lake")
    house.internal().mkdir(parents=True)
    # where it leads, inside too, does not count for the lock itself
    house.internal("lock").symlink_to(house.internal("elsewhere"))
    with pytest.raises(ConfigurationError, match="not writable"), house.lock():
        pass
    assert not house.internal("elsewhere").exists()
    house.internal("lock").unlink()
    house.internal("lock").symlink_to(outside / "mine")
    with pytest.raises(ConfigurationError, match="leads out"), house.lock():
        pass
    assert (outside / "mine").read_text() == "untouched"


def test_the_warehouse_may_be_a_link_and_hold_links_that_stay_inside(tmp_path: Path) -> None:
    toy = Scenario(tmp_path, LocalEngine(1))
    toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    (tmp_path / "disk").mkdir()
    toy.warehouse.symlink_to(tmp_path / "disk")
    (toy.warehouse / "other").mkdir()
    (toy.warehouse / "default").symlink_to("other")
    toy.ok()
    assert toy.rows("events", "id") == expected((0,))
    assert (tmp_path / "disk" / "other" / "events" / "_delta_log").is_dir()
