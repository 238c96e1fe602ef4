"""When what a connector remembers of a stream may be forgotten: before any of its reads counts, never after."""

from __future__ import annotations

from pathlib import Path

from lakeflow_pipeline.engines._spark_generation import GenerationFile
from lakeflow_pipeline.flows import Append, Destination, Flow


def test_a_generation_is_read_once_a_micro_batch_is_noted_even_an_empty_one(tmp_path: Path) -> None:
    file = GenerationFile(tmp_path, Flow("events", Destination("events"), Append()), "plant")
    generation = file.begin(replaces=False)
    assert file.is_unread(generation)
    commits = file.checkpoint(generation) / "commits"
    commits.mkdir(parents=True)
    (commits / ".0.crc").touch()
    assert file.is_unread(generation)
    (commits / "0").touch()
    assert not file.is_unread(generation)


def test_a_generation_is_read_once_rows_are_in_the_table(tmp_path: Path) -> None:
    file = GenerationFile(tmp_path, Flow("events", Destination("events"), Append()), "plant")
    generation = file.begin(replaces=False)
    assert not file.is_unread(file.committed(generation))
