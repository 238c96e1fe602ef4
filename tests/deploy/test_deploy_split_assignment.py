"""Who reads which stream: equal loads at first, and nothing moves afterwards."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osipi.deploy.errors import WantedError
from osipi.deploy.split.assignment import FILE_NAME, WHOLE, Assignment, load_assignment
from osipi.piwebapi import webid

SERVER = "6f3cbd5a-1b9d-4f0a-9c5e-0a7d9f3f2b11"


def points(numbers: range) -> list[str]:
    return [webid.encode_point(SERVER, number) for number in numbers]


LOADS = st.dictionaries(st.integers(1, 5000), st.floats(0.1, 1e6), min_size=1, max_size=60)


@settings(max_examples=60)
@given(first=LOADS, second=LOADS, pipelines=st.integers(1, 7), more=st.integers(0, 3))
def test_no_stream_ever_moves_and_new_ones_go_to_the_lightest(
    first: dict[int, float], second: dict[int, float], pipelines: int, more: int
) -> None:
    assignment = Assignment(pipelines)
    keyed = {webid.encode_point(SERVER, number): load for number, load in first.items()}
    assert assignment.assign({"values": keyed}) == len(keyed)
    before = dict(assignment.places["values"])
    # whoever comes last made the heaviest pipeline so: no other was lighter by more than that
    spread = max(assignment.loads({"values": keyed})) - min(assignment.loads({"values": keyed}))
    assert spread <= max(keyed.values()) + 1e-6
    assignment.pipelines += more
    again = {webid.encode_point(SERVER, number): load for number, load in second.items()}
    assert assignment.assign({"values": again}) == len(set(again) - set(before))
    assert before.items() <= assignment.places["values"].items()
    assert set(assignment.places["values"]) == set(before) | set(again)


@pytest.mark.parametrize(("tags", "pipelines", "most_bytes"), [(30_000, 8, 64_000), (100_000, 16, 220_000)])
def test_many_tags_are_even_and_the_file_is_small(tmp_path: Path, tags: int, pipelines: int, most_bytes: int) -> None:
    chance = random.Random(tags)
    # a plant: some tags a second, most far fewer, and ids with gaps
    ids = sorted(chance.sample(range(1, 10 * tags), tags))
    loads = {webid.encode_point(SERVER, number): chance.paretovariate(0.9) for number in ids}
    assignment = Assignment(pipelines)
    assert assignment.assign({"values": loads}) == tags
    reached = assignment.loads({"values": loads})
    heaviest = max(loads.values())
    assert max(reached) <= max(1.001 * sum(reached) / pipelines, heaviest)
    assignment.save(tmp_path)
    assert (tmp_path / FILE_NAME).stat().st_size < most_bytes
    read = load_assignment(tmp_path, pipelines)
    assert read.places == assignment.places
    newcomers = dict.fromkeys(points(range(10 * tags + 1, 10 * tags + 1001)), 1.0)
    assert read.assign({"values": {**loads, **newcomers}}) == 1000
    assert all(read.places["values"][key] == number for key, number in assignment.places["values"].items())


def test_it_is_written_the_same_whatever_the_order(tmp_path: Path) -> None:
    keys = points(range(1, 50))
    for name, order in (("a", keys), ("b", keys[::-1])):
        assignment = Assignment(3)
        assignment.assign({"values": dict.fromkeys(order, 1.0), "attributes": {WHOLE: 7.0}})
        (tmp_path / name).mkdir()
        assignment.save(tmp_path / name)
    assert (tmp_path / "a" / FILE_NAME).read_bytes() == (tmp_path / "b" / FILE_NAME).read_bytes()
    assert load_assignment(tmp_path / "a", 3).places["attributes"] == {WHOLE: 0}


def test_fewer_pipelines_would_move_streams(tmp_path: Path) -> None:
    assignment = Assignment(4)
    assignment.assign({"values": dict.fromkeys(points(range(9)), 1.0)})
    assignment.save(tmp_path)
    with pytest.raises(WantedError, match="give --split 4 or more, or another --bundle"):
        load_assignment(tmp_path, 3)
    assert load_assignment(tmp_path, 5).pipelines == 5


DAMAGED = [
    "",
    "{",
    "[]",
    '{"v": 2}',
    '{"v": 1, "pipelines": 1, "tables": {"t": [{}, {}], "u": 3}}',
    '{"v": 1, "pipelines": 1, "tables": {"t": [{"points": 1}]}}',
]


@pytest.mark.parametrize("text", DAMAGED)
def test_a_damaged_file_is_never_taken_for_an_empty_one(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text)
    with pytest.raises(WantedError, match="take it from version control"):
        load_assignment(tmp_path, 1)
