"""What a run would read, by the forecast, is what the run then reads."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from osipi.cost import counting
from osipi.cost.model import StreamsForecast
from osipi.cost.streams import forecast_streams
from osipi.piwebapi.errors import ServerError
from osipi.piwebapi.http.errors_in_answers import error_of_status
from osipi.piwebapi.pitime import format_ticks
from osipi.timeseries import partitions
from osipi.timeseries.event_rates import Rates
from osipi.timeseries.offset import SECOND
from support.stream_plant import BEGIN, NOW, Plant, expected, make_plant, point, web_id


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Plant:
    made = make_plant(monkeypatch, streams=12, every=5)
    made.server.settings = SimpleNamespace(  # type: ignore[attr-defined]
        max_concurrent_requests=8, requests_per_second=None, timeout_seconds=60.0
    )
    return made


def forecast(plant: Plant, pending: dict[str, Any] | None = None) -> StreamsForecast:
    context = plant.context()
    return forecast_streams(context.client, context.options, plant.offset or None, pending)


def done(plant: Plant) -> tuple[int, int, int]:
    """Events, requests for events and micro-batches of the run that follows."""
    before = len(plant.rows)
    plant.restart()
    plant.server.requests.clear()
    batches = plant.run()
    recorded = sum(path.endswith("/recorded") for path, _ in plant.server.requests)
    return len(plant.rows) - before, recorded, batches


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"streams_per_request": "5"},
        {"window_seconds": "100"},
        {"max_records_per_batch": "300"},
        {"read_mode": "cdc", "lookback_seconds": "200"},
        {"read_mode": "cdc", "lookback_seconds": "200", "window_seconds": "50"},
        {"end_time": format_ticks(BEGIN + 300 * SECOND)},
    ],
)
def test_what_is_measured_is_what_the_run_reads(plant: Plant, options: dict[str, str]) -> None:
    plant.options |= options
    for _ in range(2):
        found = forecast(plant)
        events, requests, batches = done(plant)
        assert found.micro_batches == batches
        assert (found.events, found.events_from, found.uncounted) == (events, "measured", 0)
        assert found.requests == requests
        plant.pass_time(120)
        plant.change(3, [*plant.events(3), (NOW + 5 * SECOND, 1.0)])


def sparse(plant: Plant) -> None:
    """History begins thirty days before the first event, and a burst lies alone within it."""
    plant.options["start_time"] = format_ticks(BEGIN - 30 * 86_400 * SECOND)
    burst = [(BEGIN - 9 * 86_400 * SECOND + i * SECOND // 100, float(i)) for i in range(40)]
    plant.change(7, [*burst, *plant.events(7)])


@pytest.mark.parametrize(
    ("options", "bound"),
    [
        ({"max_records_per_batch": "100"}, 100),
        ({"max_records_per_batch": "24"}, 40),
        ({"max_records_per_batch": "100", "window_seconds": "100000"}, 100),
        ({"max_records_per_batch": "100", "streams_per_request": "5"}, 100),
        ({"max_records_per_batch": "100", "read_mode": "cdc", "lookback_seconds": "2000000"}, 100),
        ({"max_records_per_batch": "100", "read_mode": "replace", "lookback_seconds": "300"}, 100),
    ],
)
def test_micro_batches_of_a_sparse_history_are_bounded_and_as_planned(
    plant: Plant, options: dict[str, str], bound: int
) -> None:
    sparse(plant)
    plant.options |= options
    for _ in range(2):
        found = forecast(plant)
        before, sizes = len(plant.rows), []
        plant.restart()
        plant.server.requests.clear()
        while (end := plant.plan()) != plant.offset:
            rows = list(plant.read(plant.offset, end))
            sizes.append(sum(row.get("__window_start") is None for row in rows))
            plant.commit(rows, end)
        counts = sum("summaryDuration" in query for _, query in plant.server.requests)
        assert counts == sum("summary" in path for path, _ in plant.server.requests)
        assert found.micro_batches == len(sizes)
        assert found.planning_requests == counts
        assert max(sizes) <= bound
        assert (found.events, found.events_from) == (len(plant.rows) - before, "measured")
        plant.pass_time(120)
    for number in (3, 7):
        assert plant.merged(number) == expected(plant, number, NOW + 90 * SECOND)


def test_rates_of_earlier_runs_spare_counts_and_a_plan_knows_them(plant: Plant, tmp_path: Path) -> None:
    plant.options |= {"state_path": str(tmp_path), "read_mode": "cdc", "lookback_seconds": "500"}
    rates = Rates(str(tmp_path))
    rates.learn(
        [web_id(n) for n in range(1, 13)], dict.fromkeys([web_id(n) for n in range(1, 13)], 20), 0, 100 * SECOND
    )
    rates.keep()
    plant.options["max_records_per_batch"] = "300"
    for _ in range(2):
        found = forecast(plant)
        plant.restart()
        plant.server.requests.clear()
        assert found.micro_batches == plant.run() >= 5
        assert found.planning_requests == sum("summaryDuration" in query for _, query in plant.server.requests) <= 4
        plant.pass_time(500)


def test_a_run_that_finds_little_does_not_count(plant: Plant) -> None:
    sparse(plant)
    plant.options["max_records_per_batch"] = "1000"
    plant.run()
    plant.pass_time(60)
    plant.server.requests.clear()
    plant.run()
    assert not [path for path, _ in plant.server.requests if "summary" in path]


@pytest.mark.parametrize("status", [400, 500, 501, 503])
def test_a_server_that_counts_whole_ranges_only_is_planned_by_their_density(
    plant: Plant, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    answer = type(plant.server).answer

    def refuses(server: Any, path: str, query: dict[str, Any]) -> bytes:
        if "summaryDuration" in query:
            raise error_of_status(status, ["no windows here"], url=path)
        return answer(server, path, query)

    monkeypatch.setattr(type(plant.server), "answer", refuses)
    plant.options["max_records_per_batch"] = "300"
    found = forecast(plant)
    events, _, batches = done(plant)
    assert (found.events, found.micro_batches) == (events, batches) == (12 * 114, 5)
    assert sum("summaryDuration" in query for _, query in plant.server.requests) <= 4


def test_a_server_that_takes_few_windows_in_a_call_is_asked_for_fewer(
    plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    sparse(plant)
    plant.options["max_records_per_batch"] = "100"
    answer = type(plant.server).answer

    def limits(server: Any, path: str, query: dict[str, Any]) -> bytes:
        found = answer(server, path, query)
        if "summaryDuration" in query and found.count(b'"Count"') > 1_000:
            raise error_of_status(400, ["Parameter 'x' is greater than the maximum allowed (1000)."], url=path)
        return found

    monkeypatch.setattr(type(plant.server), "answer", limits)
    found = forecast(plant)
    assert found.micro_batches == plant.run()
    assert found.micro_batches >= 15
    assert found.planning_requests < 40


def test_a_plan_asks_little_and_says_what_it_timed(plant: Plant) -> None:
    found = forecast(plant)
    assert len(plant.server.requests) <= 4
    assert (found.streams, found.start, found.end) == (12, format_ticks(BEGIN), format_ticks(NOW - 30 * SECOND))
    assert found.timed_requests == 2
    assert found.bytes
    assert found.minutes is not None
    assert any("8 requests in flight" in sentence for sentence in found.limits)


def test_long_histories_are_estimated_from_a_sample(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "MEASURED_EVENTS", 500)
    monkeypatch.setattr(partitions, "SAMPLE", 4)
    plant.options |= {"max_records_per_batch": "300"}
    found = forecast(plant)
    events, requests, batches = done(plant)
    assert found.events_from == "estimated"
    assert found.events == pytest.approx(events, rel=0.1)
    assert found.micro_batches == batches > 3
    assert found.requests == pytest.approx(requests, rel=0.1)


def test_joined_streams_are_read_from_their_start(plant: Plant) -> None:
    plant.run()
    plant.selected.append(point(99))
    plant.server.streams = {**plant.server.streams, web_id(99): plant.events(1)}
    plant.pass_time(60)
    found = forecast(plant)
    events, _, batches = done(plant)
    assert (found.events, found.micro_batches, found.streams) == (events, batches, 13)
    assert found.start == format_ticks(BEGIN)


def test_nothing_left_is_nothing(plant: Plant) -> None:
    plant.run()
    found = forecast(plant)
    assert (found.streams, found.events, found.requests, found.micro_batches, found.start) == (0, 0, 0, 0, None)


def test_a_micro_batch_that_was_planned_and_not_written_comes_first(plant: Plant) -> None:
    plant.options["window_seconds"] = "300"
    pending = plant.plan()
    found = forecast(plant, pending)
    assert (found.events, found.micro_batches) == (12 * 114, 2)


def test_a_server_that_counts_nothing_leaves_numbers_open(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = type(plant.server).answer

    def refuses(server: Any, path: str, query: dict[str, Any]) -> bytes:
        if path.endswith("/summary"):
            raise ServerError("no summaries here", status=501)
        return answer(server, path, query)

    monkeypatch.setattr(type(plant.server), "answer", refuses)
    found = forecast(plant)
    assert found.events_from == "unknown"
    assert found.events is found.requests is found.minutes is found.bytes is None
    assert (found.streams, found.micro_batches) == (12, 1)


def test_failing_streams_are_a_number_of_their_own_and_nothing_is_written(plant: Plant, tmp_path: Path) -> None:
    plant.options["state_path"] = str(tmp_path)
    plant.missing = ["GONE"]
    plant.server.statuses[web_id(3)] = 403
    plant.run()
    plant.pass_time(60)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    found = forecast(plant)
    assert (found.streams, found.troubled, found.missing) == (11, 1, 1)
    assert found.events == 11 * 6
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_stream_that_pi_does_not_count_is_in_no_figure(plant: Plant) -> None:
    plant.server.statuses[web_id(3)] = 403
    found = forecast(plant)
    assert (found.uncounted, found.events) == (1, 11 * 114)


def test_limits_are_forecast(plant: Plant) -> None:
    plant.server.settings.requests_per_second = 2.0  # type: ignore[attr-defined]
    plant.server.url_budget = plant.server.url_limit = 450
    plant.options["page_size"] = "50"
    text = json.dumps(forecast(plant).limits)
    assert "2 requests a second" in text
    assert "at most 50 events a call (page_size); 12 streams with more" in text
    assert "the length of a URL leaves room for" in text
