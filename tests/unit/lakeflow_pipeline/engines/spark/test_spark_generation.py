"""When what a connector remembers of a stream may be forgotten: before any of its reads counts, never after."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lakeflow_pipeline.engines.spark.checkpoint import flaw
from lakeflow_pipeline.engines.spark.generation import GenerationFile
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import Append, Destination, Flow


def checkpoint(path: Path) -> Path:
    """What Spark leaves after two micro-batches, the second of them not committed."""
    for name in ("offsets", "commits"):
        (path / name).mkdir(parents=True)
    (path / "metadata").write_text('{"id":"6a2d"}')
    for number in (0, 1):
        (path / "offsets" / str(number)).write_text(f'v1\n{{"batchTimestampMs":1}}\n-\n{{"step": {number}}}')
    (path / "offsets" / ".1.crc").write_bytes(b"crc")
    (path / "commits" / "0").write_text('v1\n{"nextBatchWatermarkMs":0}')
    return path


def test_a_generation_has_begun_when_a_micro_batch_is_read_whatever_becomes_of_it(tmp_path: Path) -> None:
    """A run may end between the rows' commit and any later note, and a micro-batch may hold no row at all."""
    file = GenerationFile(tmp_path, Flow("events", Destination("events"), Append()), "plant")
    generation = file.begin(replaces=True)
    assert (generation.begun, generation.replaces) == (False, True)
    file.reading(generation)
    checkpoint(file.checkpoint(generation))
    again = file.load()
    assert again is not None
    assert (again.name, again.begun, again.replaces) == (generation.name, True, True)
    done = file.committed(again)
    assert (done.begun, done.replaces) == (True, False)
    assert file.load() == done == file.reading(done)


@pytest.mark.parametrize(
    ("part", "content", "said"),
    [
        ("offsets/1", "", "offsets/1 is damaged"),
        ("offsets/1", "v1", "offsets/1 is damaged"),
        ("offsets/1", 'v1\n{"batchTimestampMs":1}\n{"st', "offsets/1 is damaged"),
        ("offsets/1", "\0\0\0", "offsets/1 is damaged"),
        ("offsets/0", "", "offsets/0 is damaged"),
        ("commits/0", "", "commits/0 is damaged"),
        ("metadata", "", "metadata is damaged"),
        ("metadata", None, "metadata is gone"),
        ("commits/0", None, None),
        ("offsets/1", None, None),
        ("offsets", None, "its offsets are gone"),
    ],
)
def test_a_checkpoint_that_is_not_whole_is_reported(
    tmp_path: Path, part: str, content: str | None, said: str | None
) -> None:
    file = GenerationFile(tmp_path, Flow("events", Destination("events"), Append()), "plant")
    generation = file.reading(file.begin(replaces=False))
    path = checkpoint(file.checkpoint(generation)) / part
    if content is not None:
        path.write_text(content)
    elif path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    if said is None:
        assert file.load() == generation
    else:
        with pytest.raises(ConfigurationError, match=rf"table default\.events is not whole \({said}\).*--full-refresh"):
            file.load()


def test_offsets_older_than_what_was_committed_are_reported(tmp_path: Path) -> None:
    path = checkpoint(tmp_path)
    (path / "commits" / "1").write_text("v1\n{}")
    assert flaw(path, True) is None
    (path / "offsets" / "1").unlink()
    assert flaw(path, True) == "offsets/1 is gone"


def test_a_checkpoint_that_nothing_was_read_for_may_be_absent(tmp_path: Path) -> None:
    assert flaw(tmp_path / "none", False) is None
    assert flaw(tmp_path, False) is None
    assert flaw(tmp_path / "none", True) == "its offsets are gone"
