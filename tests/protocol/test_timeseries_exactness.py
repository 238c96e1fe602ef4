"""The time series equal the plant's own truth under both answers to what PI servers do either way, and in trouble."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from osipi import OsipiLakeflowConnect
from osipi.piwebapi.errors import PiWebApiError
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.pitime import parse_ticks
from pi_simulator import PlantConfig, Running, ServerConfig, running

START = "2026-01-10T11:30:00Z"
NOON = "2026-01-10T12:00:00Z"


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    with running(plant=PlantConfig.small()) as plant:
        yield plant


@pytest.fixture
def plant(server: Running) -> Iterator[Running]:
    yield server
    server.admin.clear_faults()
    defaults = ServerConfig()
    server.admin.configure(**{name: getattr(defaults, name) for name in ServerConfig.__dataclass_fields__})


class Landing:
    """What an append table would hold."""

    def __init__(self, plant: Running, **options: str) -> None:
        self.base_url = plant.base_url
        self.options = {"start_time": START, **options}
        self.offset: dict[str, Any] = {}
        self.rows: list[dict[str, Any]] = []
        self.restart()

    def restart(self) -> None:
        """What a new process remembers: the offset."""
        self.connector = OsipiLakeflowConnect(
            {"base_url": self.base_url, "username": "reader", "password": "pi-simulator", "timeout_seconds": "10"}
        )
        # a test does not wait as long as a server would be given
        self.connector._client(None).retry = RetryPolicy(first_wait=0.02, longest_wait=0.1, total_seconds=5)

    def run(self) -> None:
        for _ in range(50):
            end = self.connector.latest_offset("timeseries", self.options, self.offset)
            if end == self.offset:
                return
            for partition in self.connector.get_partitions("timeseries", self.options, self.offset, end):
                self.rows += self.connector.read_partition(
                    "timeseries", json.loads(json.dumps(partition)), self.options
                )
            self.offset = json.loads(json.dumps(end))
        raise AssertionError("the run does not end")

    @property
    def until(self) -> str:
        return str(self.offset["until"])

    def by_tag(self) -> dict[str, list[dict[str, Any]]]:
        """Rows of each tag in order of time."""
        found: dict[str, list[dict[str, Any]]] = {}
        for row in sorted(self.rows, key=lambda row: (row["timestamp"], row["ordinal"])):
            found.setdefault(row["tag"], []).append(row)
        return found


def ticks(row: dict[str, Any]) -> int:
    time = row["timestamp"]
    micros = int(time.timestamp()) * 1_000_000 + time.microsecond
    return micros * 10 + row["sub_micro_nanos"] // 100


def assert_equals_truth(
    plant: Running, landing: Landing, without: tuple[str, ...] = (), renamed: Mapping[str, str] | None = None
) -> None:
    """Each event once with PI's time and value, none else."""
    total = 0
    landed = landing.by_tag()
    for name, events in plant.admin.truth_recorded(START, landing.until).items():
        truth = [] if name in without else events
        rows = landed.get(name, [])
        assert [ticks(row) for row in rows] == [parse_ticks(event[0]) for event in truth], name
        for row, event in zip(rows, truth, strict=True):
            assert _same(row, event[1], renamed or {}), (name, row, event)
        keys = {(row["timestamp"], row["ordinal"]) for row in rows}
        assert len(keys) == len(rows)
        total += len(rows)
    assert total == len(landing.rows)


def _same(row: dict[str, Any], value: Any, renamed: Mapping[str, str]) -> bool:
    if isinstance(value, dict) and "Name" in value:
        return (row["value_text"], row["digital_code"], row["is_system_state"], row["value"]) == (
            renamed.get(value["Name"], value["Name"]),
            value["Value"],
            value["IsSystem"],
            None,
        )
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return bool(row["value"] == value) and row["digital_code"] is None
    return row["value"] is None


SWITCHES: list[dict[str, Any]] = [
    {},
    {"max_count_scope": "total"},
    {"max_items": 700},
    {"max_items": 700, "max_count_scope": "total"},
    {"max_items": 2_000, "cap_scope": "streams_times_max_count"},
    {"max_items": 20_000, "cap_scope": "summed"},
    {"archive_max_events": 900},
    {"archive_max_events": 900, "archive_error": "item"},
    {"web_id_type": "PathOnly", "streamset_order": "request"},
    {"selected_fields_ignore_case": False, "selected_fields_hide_web_exception": False},
    {"points_order": "shuffled", "point_units": True},
    {"enums_ignore_case": False, "iana_time_zones": False, "time_zone": "Eastern Standard Time"},
    {"max_url_bytes": 1_500},
    {"gzip": False, "renamed_states": [["Shutdown", "Abgeschaltet"]]},
]


@pytest.mark.parametrize("switches", SWITCHES, ids=lambda s: ",".join(f"{k}={v}" for k, v in s.items()) or "default")
def test_both_answers_to_an_open_question_give_the_truth(plant: Running, switches: dict[str, Any]) -> None:
    plant.admin.configure(**switches)
    landing = Landing(plant, max_records_per_batch="20000")
    landing.run()
    assert_equals_truth(plant, landing, renamed=dict(switches.get("renamed_states", ())))
    assert len(landing.rows) > 10 * 1_700


@pytest.mark.parametrize(
    ("listed", "layout", "status"),
    [("item", "errors", 403), ("item", "value_errors", 404), ("whole", "errors", 500), ("missing", "errors", 403)],
)
@pytest.mark.parametrize("time", ["start", "end"])
def test_a_point_that_may_not_be_read_is_reported_and_comes_back_whole(
    plant: Running, tmp_path: Path, listed: str, layout: str, status: int, time: str
) -> None:
    names = [point["name"] for point in plant.admin.truth_points() if point["plain"]][:2]
    plant.admin.configure(
        denied_points=names, list_denied_points=True, denied_status=status, denied_streamset=listed,
        failing_stream_layout=layout, failing_stream_time=time,
    )  # fmt: skip
    landing = Landing(plant, state_path=str(tmp_path))
    landing.run()
    assert_equals_truth(plant, landing, without=tuple(names))
    assert landing.connector.streams_failing("timeseries", landing.options) == 2
    plant.admin.configure(denied_points=[])
    landing.restart()
    landing.run()
    assert_equals_truth(plant, landing)
    assert landing.connector.streams_failing("timeseries", landing.options) == 0


FAULTS: list[Callable[[Running], Any]] = [
    lambda plant: plant.admin.fault("status", status=503, times=4, match="/streamsets/"),
    lambda plant: plant.admin.fault("status", status=500, times=3, match="/streamsets/"),
    lambda plant: plant.admin.fault("status", status=429, times=4),
    lambda plant: plant.admin.fault("reset", times=3, match="/streamsets/"),
    lambda plant: plant.admin.fault("cut", times=3, match="/streamsets/"),
    lambda plant: plant.admin.fault("web_exception", times=3, match="/streamsets/"),
]


@pytest.mark.parametrize("fault", FAULTS, ids=["503", "500", "429", "reset", "cut", "web_exception"])
def test_passing_trouble_costs_time_and_no_event(plant: Running, fault: Callable[[Running], Any]) -> None:
    fault(plant)
    landing = Landing(plant)
    landing.run()
    assert_equals_truth(plant, landing)
    assert any(rule["hits"] for rule in plant.admin.faults())


@pytest.mark.parametrize("search", [True, False])
def test_attributes_give_the_events_of_their_points(plant: Running, tmp_path: Path, search: bool) -> None:
    plant.admin.configure(element_attribute_search=search)
    landing = Landing(plant, state_path=str(tmp_path), af_template="Pump", attribute_filter="*")
    landing.run()
    counts: dict[str, int] = {}
    for row in landing.rows:
        counts[row["tag"]] = counts.get(row["tag"], 0) + 1
        assert row["data_server"] is None
        assert "|" in row["tag"]
    points = set(plant.admin.truth_counts(START, landing.until).values())
    assert len(counts) > 20
    assert {count for count in counts.values() if count > 100} <= points
    assert {row["tag"].rpartition("|")[2] for row in landing.rows} >= {"Running"}


def test_lasting_trouble_of_all_fails_the_batch_and_moves_nothing(plant: Running, tmp_path: Path) -> None:
    plant.admin.fault("status", status=503, match="/streams", times=-1)
    landing = Landing(plant, state_path=str(tmp_path))
    with pytest.raises(PiWebApiError) as raised:
        landing.run()
    assert raised.value.kind == "source"
    assert landing.offset == {}
    assert landing.connector.streams_failing("timeseries", landing.options) == 0
