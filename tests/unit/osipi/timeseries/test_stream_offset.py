"""Offsets stay small, come back as they went in, and are refused when they are not ours."""

from __future__ import annotations

import base64
import json
import logging
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.errors import OptionError
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.tables.values.timeseries import TIMESERIES
from osipi.timeseries.key_sets import stream_key
from osipi.timeseries.offset import SECOND, Group, Offset, Sweep
from support.stream_plant import BEGIN, NOW, Plant, expected, make_plant, point, web_id

KIB = 1024


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Plant:
    return make_plant(monkeypatch)


def points(count: int) -> list[str]:
    numbers = random.Random(7).sample(range(100_000, 1_000_000), count)
    ids = [base64.urlsafe_b64encode(n.to_bytes(4, "little")).decode().rstrip("=") for n in numbers]
    return [f"I1DPBd9Ab83Y90SNSjy4JtD5fQ{number}" for number in ids]


def attributes(count: int) -> list[str]:
    seeded = random.Random(7)
    return [stream_key(f"I1AbE{seeded.getrandbits(256):064x}") for _ in range(count)]


def size(groups: list[Group]) -> int:
    top = groups[-1].position
    sweep = Sweep(top - 9 * SECOND, top - 5 * SECOND, top, top, top + 99_999 * SECOND)
    offset = Offset("0123456789ab", 0, top, top + 1234567, tuple(groups), sweep)
    text = json.dumps(offset.to_json())
    assert Offset.from_json(json.loads(text)) == offset
    return len(text)


def scattered(keys: list[str], alone: int, positions: int) -> list[Group]:
    """Most streams level; ``alone`` of them at ``positions`` of their own, every other group held."""
    low = [
        Group((1_000 + i) * SECOND, frozenset(keys[i * alone // positions : (i + 1) * alone // positions]), i % 2 == 0)
        for i in range(positions)
    ]
    half = (len(keys) - alone) // 2 + alone
    return [*low, Group(NOW, frozenset(keys[alone:half])), Group(NOW, frozenset(keys[half:]), future=True)]


@pytest.mark.parametrize(("alone", "positions"), [(0, 0), (300, 100), (3_000, 100), (200, 200)])
def test_thirty_thousand_streams_fit(alone: int, positions: int) -> None:
    assert size(scattered(points(30_000), alone, positions)) <= 64 * KIB
    assert size(scattered(attributes(30_000), alone, positions)) <= 256 * KIB


def test_beyond_that_an_offset_grows_by_what_a_group_needs() -> None:
    keys = points(30_000)
    few, many = size(scattered(keys, 1_000, 10)), size(scattered(keys, 1_000, 1_000))
    assert many - few < 1_000 * 120


keys = st.frozensets(st.sampled_from([*points(20), *attributes(20)]), min_size=1)
times = st.integers(-(10**6), 10**6).map(lambda seconds: NOW + seconds * SECOND)


@given(
    st.lists(st.builds(Group, times, keys, st.booleans(), st.booleans())), st.none() | st.builds(Sweep, *[times] * 5)
)
def test_an_offset_survives_its_json(groups: list[Group], sweep: Sweep | None) -> None:
    offset = Offset("abc", NOW, NOW, NOW + 7, tuple(groups), sweep)
    assert Offset.from_json(json.loads(json.dumps(offset.to_json()))) == offset


def damage(offset: dict[str, Any]) -> list[dict[str, Any]]:
    """The same offset, spoiled in one place each."""
    group = offset["groups"][0]
    return [
        {**offset, "v": 2},
        {key: value for key, value in offset.items() if key != "lineage"},
        {**offset, "lineage": "../.."},
        {**offset, "groups": None},
        {**offset, "groups": [[group[0], {"points": {"x": "not base64"}}]]},
        {**offset, "groups": [[group[0], group[1], ["asleep"]]]},
        {**offset, "groups": [[group[0], ["a", "list"]]]},
        {**offset, "until": 7},
        {**offset, "sweep": ["2026-01-01T00:00:00Z"]},
        {"v": 1, "whole": True},
        {"until": "2026-01-01T00:00:00Z"},
    ]


def test_an_offset_that_is_not_ours_is_refused_in_one_sentence(plant: Plant) -> None:
    plant.run()
    for offset in damage(plant.offset):
        with pytest.raises(OptionError, match=r"the stored offset of table 'timeseries'.*--full-refresh"):
            TIMESERIES.latest_offset(plant.context(), offset)


def test_an_offset_of_another_selection_keeps_what_it_knows_and_lets_others_join(plant: Plant) -> None:
    plant.run()
    plant.selected[:] = [point(4), point(5), point(6)]
    plant.change(6, [(BEGIN, 1.0), (NOW, 2.0)])
    plant.pass_time(60)
    plant.run()
    assert plant.landed(1) == expected(plant, 1, NOW - 30 * SECOND)
    assert plant.landed(6) == expected(plant, 6, NOW + 30 * SECOND)
    assert web_id(1) in Offset.from_json(plant.offset).held
    plant.selected[:] = [point(n) for n in range(1, 7)]
    plant.pass_time(60)
    plant.run()
    for number in range(1, 7):
        assert plant.landed(number) == expected(plant, number, NOW + 90 * SECOND), number


@pytest.mark.parametrize(
    ("start", "warned"), [(format_ticks(BEGIN - 60 * SECOND), True), ("*-5m", True), (format_ticks(BEGIN), False)]
)
def test_start_time_is_resolved_once_and_a_change_is_told(
    plant: Plant, start: str, warned: bool, caplog: pytest.LogCaptureFixture
) -> None:
    plant.run()
    plant.options["start_time"] = start
    plant.pass_time(60)
    with caplog.at_level(logging.WARNING, "osipi"):
        plant.run()
    assert ("has no effect" in caplog.text) is warned
    assert parse_ticks(plant.offset["start"]) == BEGIN
    assert plant.landed(1) == expected(plant, 1, NOW + 30 * SECOND)


def test_an_end_time_that_was_passed_reads_nothing_more(plant: Plant) -> None:
    plant.run()
    plant.options |= {"end_time": format_ticks(NOW - 300 * SECOND), "read_mode": "cdc", "lookback_seconds": "100"}
    plant.pass_time(60)
    rows = len(plant.rows)
    plant.run()
    assert all(row["timestamp"].timestamp() < NOW // SECOND - 300 for row in plant.rows[rows:])
    assert plant.offset["until"] == format_ticks(NOW - 30 * SECOND)
