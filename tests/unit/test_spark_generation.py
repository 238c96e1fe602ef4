"""When what a connector remembers of a stream may be forgotten: before any of its reads counts, never after."""

from __future__ import annotations

from pathlib import Path

from lakeflow_pipeline.engines._spark_generation import GenerationFile
from lakeflow_pipeline.flows import Append, Destination, Flow


def test_a_generation_has_begun_when_a_micro_batch_is_read_whatever_becomes_of_it(tmp_path: Path) -> None:
    """A run may end between the rows' commit and any later note, and a micro-batch may hold no row at all."""
    file = GenerationFile(tmp_path, Flow("events", Destination("events"), Append()), "plant")
    generation = file.begin(replaces=True)
    assert (generation.begun, generation.replaces) == (False, True)
    file.reading(generation)
    (file.checkpoint(generation) / "offsets").mkdir(parents=True)
    again = file.load()
    assert again is not None
    assert (again.name, again.begun, again.replaces) == (generation.name, True, True)
    done = file.committed(again)
    assert (done.begun, done.replaces) == (True, False)
    assert file.load() == done == file.reading(done)
