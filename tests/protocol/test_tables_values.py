"""Tables of computed and looked-up values equal the plant's own truth, whole, under odd servers and in trouble."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest

from osipi import OsipiLakeflowConnect
from osipi.piwebapi.errors import PiWebApiError
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.piwebapi.recorded.values import read_value
from pi_simulator import PlantConfig, Running, ServerConfig, running

START, NOON = "2026-01-10T11:00:00Z", "2026-01-10T12:00:00Z"
MINUTE = 60 * 10_000_000
VALUE = ("value", "value_text", "digital_code", "is_system_state")
FIGURES = ("average", "minimum", "maximum", "range", "std_dev", "total", "count", "percent_good")
ODD = [
    {},
    {"max_items": 150},
    {"web_id_type": "PathOnly"},
    {"point_units": True},
    {"failing_stream_layout": "errors"},
]


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
    """A table as a pipeline would hold it: rows by key, and how often each key was given."""

    def __init__(self, plant: Running, table: str, **options: str) -> None:
        self.table, self.options, self.base_url = table, options, plant.base_url
        self.offset: dict[str, Any] = {}
        self.rows: list[dict[str, Any]] = []
        self.restart()

    def restart(self) -> None:
        """What a new process remembers: the offset."""
        self.connector = OsipiLakeflowConnect(
            {"base_url": self.base_url, "username": "reader", "password": "pi-simulator", "timeout_seconds": "10"}
        )
        self.connector._client(None).retry = RetryPolicy(first_wait=0.02, longest_wait=0.1, total_seconds=5)

    def run(self) -> Landing:
        for _ in range(50):
            end = self.connector.latest_offset(self.table, self.options, self.offset)
            if end == self.offset:
                return self
            for partition in self.connector.get_partitions(self.table, self.options, self.offset, end):
                told = json.loads(json.dumps(partition))
                self.rows += self.connector.read_partition(self.table, told, self.options)
            self.offset = json.loads(json.dumps(end))
        raise AssertionError("the run does not end")

    def by(self, *names: str) -> dict[tuple[Any, ...], dict[str, Any]]:
        keys = [(row["web_id"], *(_key(row[name]) for name in names)) for row in self.rows]
        assert len(keys) == len(set(keys)), "a row was given twice"
        return dict(zip(keys, self.rows, strict=True))


def _key(value: Any) -> Any:
    return _ticks(value) if isinstance(value, datetime) else value


def _ticks(time: Any) -> int:
    return (int(time.timestamp()) * 1_000_000 + time.microsecond) * 10


def _value(event: list[Any]) -> dict[str, Any]:
    """The columns of an event of the truth."""
    cell = read_value(event[1])
    flags = dict(zip(("good", "questionable", "substituted", "annotated"), event[2:6], strict=True))
    return {
        "value": cell.value,
        "value_text": cell.text,
        "digital_code": cell.code,
        "is_system_state": cell.system,
        **flags,
    }


def _same(found: dict[str, Any], wanted: dict[str, Any]) -> None:
    for name, value in wanted.items():
        if isinstance(value, float) and isinstance(found[name], float) and math.isfinite(value):
            assert math.isclose(found[name], value, rel_tol=1e-9, abs_tol=1e-9), (name, found, wanted)
        else:
            assert found[name] == value, (name, found, wanted)


def _times(count: int, step: int = MINUTE, begin: str = START) -> list[str]:
    return [format_ticks(parse_ticks(begin) + i * step) for i in range(count)]


@pytest.mark.parametrize("odd", ODD)
def test_interpolated(plant: Running, odd: dict[str, Any]) -> None:
    plant.admin.configure(**odd)
    rows = Landing(plant, "interpolated", start_time=START, settle_seconds="0", interval="5m").run().by("timestamp")
    truth = list(plant.admin.truth_rows("interpolated", times=_times(12, 5 * MINUTE)))
    points = [row for row in truth if row["data_server"]]
    assert len(rows) == len(points) > 600
    for wanted in points:
        found = rows[wanted["web_id"], parse_ticks(wanted["event"][0])]
        assert found["tag"] == wanted["tag"]
        if not wanted["event"][6]:
            _same(found, _value(wanted["event"]))


@pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin"])
def test_interpolated_at_midnights_of_a_zone(plant: Running, zone: str) -> None:
    options = {"start_time": "2026-01-06T00:00:00Z", "interval": "1d", "time_zone": zone, "tag_filter": "NORTH*"}
    rows = Landing(plant, "interpolated", **options).run().by("timestamp")
    first = "2026-01-06T00:00:00Z" if zone == "UTC" else "2026-01-06T23:00:00Z"
    days = 4 if zone == "UTC" else 3  # the last of them has not ended
    wanted = set(map(parse_ticks, _times(days, 24 * 60 * MINUTE, first)))
    assert {at for _, at in rows} == wanted


@pytest.mark.parametrize("odd", ODD)
def test_plot(plant: Running, odd: dict[str, Any]) -> None:
    plant.admin.configure(**odd)
    landing = Landing(plant, "plot", start_time=START, settle_seconds="0", interval="20m", tag_filter="*U0*").run()
    rows = landing.by("timestamp", "ordinal")
    windows = [[begin, format_ticks(parse_ticks(begin) + 20 * MINUTE)] for begin in _times(3, 20 * MINUTE)]
    tags = {row["tag"] for row in landing.rows}
    wanted = [
        row for row in plant.admin.truth_rows("plot", windows=windows) if row["tag"] in tags and row["data_server"]
    ]
    assert len(rows) == len(wanted) > 500
    ordinals: dict[tuple[str, int], int] = {}
    for one in wanted:
        key = one["web_id"], parse_ticks(one["event"][0]) // 10 * 10
        ordinals[key] = ordinals.get(key, -1) + 1
        if not one["event"][6]:
            _same(rows[(*key, ordinals[key])], _value(one["event"]))


@pytest.mark.parametrize("odd", [*ODD, {"non_numeric_summaries": "fails"}, {"non_numeric_summaries": "count_only"}])
def test_summaries(plant: Running, odd: dict[str, Any]) -> None:
    plant.admin.configure(**odd)
    options = {"start_time": START, "settle_seconds": "0", "interval": "30m"}
    bases = {"time_weighted": "TimeWeighted", "event_weighted": "EventWeighted"}
    landing = Landing(plant, "summaries", calculation_basis=json.dumps(list(bases)), **options).run()
    rows = landing.by("window_start", "calculation_basis")
    windows = [[begin, format_ticks(parse_ticks(begin) + 30 * MINUTE)] for begin in _times(2, 30 * MINUTE)]
    count = 0
    for name, basis in bases.items():
        for wanted in plant.admin.truth_rows("summaries", windows=windows, basis=basis):
            if not wanted["data_server"]:
                continue
            count += 1
            found = rows[wanted["web_id"], parse_ticks(wanted["window_start"]), name]
            assert _ticks(found["window_end"]) == parse_ticks(wanted["window_end"])
            left_out = {"percent_good"} if odd.get("non_numeric_summaries") == "count_only" else set()
            left_out |= {"total"} if odd.get("point_units") else set()  # by the hour where PI knows the unit
            overflowing = any(isinstance(wanted[one], float) and abs(wanted[one]) > 1e300 for one in FIGURES)
            if overflowing:
                continue
            _same(found, {one: wanted[one] for one in FIGURES if one not in left_out})
            for extreme in ("minimum", "maximum"):
                time = wanted[f"{extreme}_time"] if wanted[extreme] is not None else None
                assert _key(found[f"{extreme}_time"]) == (time and parse_ticks(time) // 10 * 10)
    assert len(rows) == count > 200


@pytest.mark.parametrize("odd", [*ODD, {"event_weighted_ends": "start"}])
def test_event_counts(plant: Running, odd: dict[str, Any]) -> None:
    plant.admin.configure(**odd)
    options = {"start_time": START, "settle_seconds": "0", "interval": "10m"}
    rows = Landing(plant, "event_counts", **options).run().by("window_start")
    windows = [[begin, format_ticks(parse_ticks(begin) + 10 * MINUTE)] for begin in _times(6, 10 * MINUTE)]
    half_open = odd.get("event_weighted_ends") == "start"
    truth = list(plant.admin.truth_rows("event_counts", windows=windows, half_open=half_open))
    points = [row for row in truth if row["data_server"]]
    assert len(rows) == len(points) > 300
    for wanted in points:
        found = rows[wanted["web_id"], parse_ticks(wanted["window_start"])]
        _same(found, {name: wanted[name] for name in ("events", "minimum", "maximum")})


@pytest.mark.parametrize("odd", [*ODD, {"missing_at_times": "omitted"}])
@pytest.mark.parametrize("mode", ["at_or_before", "exact", "after", "auto"])
def test_values_at_times(plant: Running, odd: dict[str, Any], mode: str) -> None:
    plant.admin.configure(**odd)
    times = ["2026-01-10T10:00:00Z", "2026-01-10T11:11:11Z", "2026-01-10T11:59:00Z"]
    rows = Landing(plant, "values_at_times", times=";".join(times), retrieval_mode=mode).run().by("asked_time")
    pascal = "".join(word.title() for word in mode.split("_"))
    truth = list(plant.admin.truth_rows("values_at_times", times=times, mode=pascal))
    points = [row for row in truth if row["data_server"]]
    assert len(rows) == len(points) > 150
    for wanted in points:
        found = rows[wanted["web_id"], parse_ticks(wanted["asked_time"])]
        if wanted["event"] is None:
            assert found["timestamp"] is None
            assert found["error"]
        elif not wanted["event"][6]:
            if found["timestamp"] is not None:
                assert _ticks(found["timestamp"]) == parse_ticks(wanted["event"][0]) // 10 * 10
            _same(found, _value(wanted["event"]))


def test_times_are_read_once_relative_ones_when_they_are_new(plant: Running) -> None:
    landing = Landing(plant, "values_at_times", times="2026-01-10T11:00:00Z; *-1h; *+1h", tag_filter="NORTH*").run()
    streams = len({row["web_id"] for row in landing.rows})
    assert len(landing.rows) == streams, "*-1h is the same moment, *+1h has not come"
    before = landing.offset
    plant.admin.advance(60)
    try:
        landing.run()
        assert len(landing.by("asked_time")) == 2 * streams
        assert landing.offset["streams"] == before["streams"]
    finally:
        plant.admin.set_clock(NOON)


@pytest.mark.parametrize("odd", ODD)
def test_current_values(plant: Running, odd: dict[str, Any]) -> None:
    plant.admin.configure(**odd)
    rows = _current(plant)
    points = [row for row in plant.admin.truth_rows("current_values") if row["data_server"]]
    assert len(rows) == len(points)
    for wanted in points:
        found = rows[wanted["web_id"]]
        assert _ticks(found["timestamp"]) == parse_ticks(wanted["event"][0]) // 10 * 10
        if not wanted["event"][6]:
            _same(found, _value(wanted["event"]))


@pytest.mark.parametrize("how", ["item", "whole", "missing"])
@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_stream_in_trouble_has_a_row_that_says_so(plant: Running, how: str, status: int) -> None:
    plant.admin.configure(list_denied_points=True, denied_points=["NORTH*"], denied_streamset=how, denied_status=status)
    rows = _current(plant)
    troubled = [row for row in rows.values() if row["timestamp"] is None]
    assert {row["tag"][:5] for row in troubled} == {"NORTH"}
    assert all(row["error"] and row["good"] is None and row["is_system_state"] is False for row in troubled)
    assert len(rows) > len(troubled) > 5


@pytest.mark.parametrize("status", [403, 404, 500])
def test_an_account_that_may_read_nothing_changes_no_row(plant: Running, status: int) -> None:
    plant.admin.configure(list_denied_points=True, denied_points=["*"], denied_status=status)
    with pytest.raises(PiWebApiError):
        _current(plant)
    if status != 404:  # that may say that there is no event
        with pytest.raises(PiWebApiError):
            Landing(plant, "values_at_times", times=START).run()


@pytest.mark.parametrize("table", ["interpolated", "summaries", "plot", "event_counts"])
@pytest.mark.parametrize("status", [403, 500])
def test_a_stream_in_trouble_stops_no_other(plant: Running, tmp_path: Any, table: str, status: int) -> None:
    options = {"start_time": "2026-01-10T11:40:00Z", "interval": "5m", "state_path": str(tmp_path)}
    all_of_them = {row["web_id"] for row in Landing(plant, table, **options).run().rows}
    plant.admin.configure(list_denied_points=True, denied_points=["NORTH*"], denied_status=status)
    landing = Landing(plant, table, **{**options, "state_path": str(tmp_path / "other")}).run()
    left_out = all_of_them - {row["web_id"] for row in landing.rows}
    assert 5 < len(left_out) < len(all_of_them)
    plant.admin.configure(denied_points=[])
    plant.admin.advance(3600)
    try:
        landing.restart()
        landing.run()
        assert left_out <= {row["web_id"] for row in landing.rows}
        if table in ("plot", "interpolated"):
            landing.by(*{"plot": ("timestamp", "ordinal"), "interpolated": ("timestamp",)}[table])
    finally:
        plant.admin.set_clock(NOON)


@pytest.mark.parametrize("table", ["interpolated", "summaries", "plot", "event_counts"])
def test_a_server_that_is_away_fails_the_table(plant: Running, table: str) -> None:
    plant.admin.fault("status", status=503, times=-1, match="/streams")
    with pytest.raises(PiWebApiError):
        Landing(plant, table, start_time=START, interval="10m").run()


def _current(plant: Running) -> dict[str, dict[str, Any]]:
    landing = Landing(plant, "current_values")
    rows, _ = landing.connector.read_table("current_values", {}, {})
    found = {row["web_id"]: row for row in rows}
    assert found
    return found
