"""An account that lost all of its permissions, over a large selection."""

from __future__ import annotations

from pathlib import Path

import pytest

from osipi.piwebapi.errors import PiWebApiError
from support.stream_plant import Plant, expected, make_plant, web_id

STREAMS = 1100
NUMBERS = range(1, STREAMS + 1)


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Plant:
    made = make_plant(monkeypatch, STREAMS, every=300)
    made.options["state_path"] = str(tmp_path)
    return made


def test_refusal_of_all_fails_after_few_requests_and_moves_nothing(plant: Plant) -> None:
    plant.run()
    before = dict(plant.offset)
    plant.server.statuses = {web_id(number): 403 for number in NUMBERS}
    plant.pass_time(60)
    plant.server.requests.clear()
    with pytest.raises(
        PiWebApiError, match="the account may read none of the streams asked for, 1,000 drawn from the 1,100"
    ):
        plant.run()
    assert len(plant.server.requests) <= 1000 + 5
    assert (plant.offset, plant.failing, plant.log()) == (before, 0, [])


def test_the_few_that_are_readable_land_and_the_others_are_reported(plant: Plant) -> None:
    readable = {*NUMBERS[50::100]}
    plant.server.statuses = {web_id(number): 403 for number in NUMBERS if number not in readable}
    plant.run()
    assert plant.failing == STREAMS - len(readable)
    for number in readable:
        assert plant.landed(number) == expected(plant, number, plant.server.now)
