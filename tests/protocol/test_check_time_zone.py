"""`osipi check` says the zone of PI Web API where an answer shows it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from osipi.checks import CheckResult, check_connection
from pi_simulator import PlantConfig, Running, ServerConfig, running


@pytest.fixture(scope="module")
def plant() -> Iterator[Running]:
    with running(PlantConfig(points=4, tags_1hz=0, elements=20)) as server:
        yield server


def zone(plant: Running) -> CheckResult:
    options = {"base_url": plant.base_url, "username": "reader", "password": "pi-simulator"}
    (found,) = (one for one in check_connection(options) if one.name == "time zone")
    return found


@pytest.mark.parametrize(
    ("name", "said", "advised"),
    [
        ("UTC", "PI's is UTC", False),
        ("Asia/Kolkata", "PI's is UTC+05:30", True),
        ("Eastern Standard Time", "PI's is UTC-05:00 in January and UTC-04:00 in July", True),
        ("Australia/Lord_Howe", "PI's is UTC+11:00 in January and UTC+10:30 in July", True),
    ],
)
def test_the_zone_is_shown_by_times_that_name_none(plant: Running, name: str, said: str, advised: bool) -> None:
    plant.admin.configure(time_zone=name)
    found = zone(plant)
    plant.admin.configure(time_zone=ServerConfig().time_zone)
    assert (found.status, found.detail) == ("ok", said)
    assert ("'time_zone'" in (found.advice or "")) is advised


def test_an_account_that_sees_no_point_learns_what_to_set(plant: Running) -> None:
    names = [point["name"] for point in plant.admin.truth_points()]
    plant.admin.configure(denied_points=names, denied_status=403)
    found = zone(plant)
    plant.admin.configure(denied_points=[])
    assert (found.status, found.detail) == ("warn", "unknown")
    assert "'time_zone'" in (found.advice or "")
