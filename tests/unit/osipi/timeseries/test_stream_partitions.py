"""Reads are cut into equal work by what PI counts, asked once; nothing that is read depends on where they are cut."""

from __future__ import annotations

import time
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osipi.piwebapi.limits.learned import HOLDS_SECONDS
from osipi.tables.values.timeseries import TIMESERIES
from osipi.timeseries import partitions as weighing
from osipi.timeseries.event_rates import FILE_NAME, Rates
from osipi.timeseries.key_sets import stream_key
from osipi.timeseries.offset import SECOND
from osipi.timeseries.partitions import cut
from osipi.timeseries.planner import Read
from osipi.timeseries.selection import Stream
from support.stream_plant import BEGIN, NOW, Plant, expected, make_plant, point, web_id


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Plant:
    """Forty streams, one of them a hundred times as dense, where reads of 500 events are worth counting."""
    made = make_plant(monkeypatch, streams=40, every=60)
    made.change(17, [(BEGIN + i * SECOND * 6 // 10, float(i)) for i in range(950)])
    monkeypatch.setattr(weighing, "WORTH_COUNTING", 500)
    monkeypatch.setattr(weighing, "_PARTITION_EVENTS", 200)
    monkeypatch.setattr(weighing, "_STREAM_EVENTS", 1)
    monkeypatch.setattr(weighing, "SAMPLE", 20)
    made.options["streams_per_request"] = "10"
    return made


def counted(plant: Plant) -> list[str]:
    """Streams that the server was asked to count, as often as it was."""
    asked = [(path.split("/"), query) for path, query in plant.server.requests if path.endswith("/summary")]
    return [one for path, query in asked for one in ([path[2]] if path[1] == "streams" else query["webId"])]


def parts(plant: Plant, end: dict[str, Any]) -> list[list[str]]:
    return [
        [fields[0] for _, fields in partition["streams"]]
        for partition in TIMESERIES.partitions(plant.context(), plant.offset, end)
    ]


def test_partitions_hold_the_same_number_of_events_and_follow_each_other(plant: Plant) -> None:
    found = parts(plant, plant.plan())
    assert [one for part in found for one in part] == sorted(web_id(n) for n in range(1, 41))
    events = [sum(len(plant.server.streams[one]) for one in part) for part in found]
    # the dense stream is not cut: it fills most of a partition, and the others share what is left
    assert len(found) >= 3
    assert max(events) < 950 + 200
    assert min(events) > 0


def test_every_stream_is_counted_once_for_all_runs(plant: Plant, tmp_path: Path) -> None:
    plant.options |= {"state_path": str(tmp_path), "max_records_per_batch": 1_000_000}
    plant.run()
    assert sorted(counted(plant)) == sorted(web_id(n) for n in range(1, 41))
    plant.server.requests.clear()
    plant.selected.append(point(99))
    plant.server.streams = {**plant.server.streams, web_id(99): plant.server.streams[web_id(17)]}
    plant.pass_time(600)
    plant.run()
    assert counted(plant) == [web_id(99)]
    for number in (1, 17, 99):
        assert plant.landed(number) == expected(plant, number, NOW + 570 * SECOND)
    plant.server.requests.clear()
    plant.pass_time(3_600)
    plant.run()
    assert counted(plant) == []


def test_several_micro_batches_are_counted_once(plant: Plant) -> None:
    plant.options["window_seconds"] = "200"
    assert plant.run() == 3
    windows = {(query["startTime"], query["endTime"]) for path, query in plant.server.requests if "summary" in path}
    assert len(windows) == 1
    assert len(counted(plant)) == 40


def test_a_small_read_is_not_counted(plant: Plant) -> None:
    plant.run()
    plant.server.requests.clear()
    plant.pass_time(10)
    plant.run()
    assert counted(plant) == []
    assert len(plant.server.requests) <= ceil(40 / 10) + 5


@pytest.mark.parametrize("status", [400, 403, 404, 500, 501])
def test_a_server_that_counts_nothing_costs_a_few_refusals(
    plant: Plant, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, status: int
) -> None:
    plant.options["state_path"] = str(tmp_path)
    answer = type(plant.server).answer

    def refuses(server: Any, path: str, query: dict[str, Any]) -> bytes:
        if path.endswith("/summary"):
            raise weighing.PiWebApiError("no summaries here", status=status)
        return answer(server, path, query)

    monkeypatch.setattr(type(plant.server), "answer", refuses)
    plant.run()
    assert 0 < sum(path.endswith("/summary") for path, _ in plant.server.requests) <= weighing.REFUSALS
    plant.server.requests.clear()
    plant.pass_time(600)
    plant.run()
    assert not any(path.endswith("/summary") for path, _ in plant.server.requests)
    for number in (1, 17, 40):
        assert plant.landed(number) == expected(plant, number, NOW + 570 * SECOND)


def test_a_replay_that_is_cut_in_another_way_leaves_the_reports_that_are_true(plant: Plant, tmp_path: Path) -> None:
    plant.options["state_path"] = str(tmp_path)
    first = plant.plan()
    before = parts(plant, first)
    plant.server.statuses = {web_id(3): 500, web_id(17): 403}
    list(plant.read(plant.offset, first))  # killed before its commit
    assert plant.failing == 2
    (tmp_path / FILE_NAME).write_text("lost", encoding="utf-8")
    plant.restart()
    plant.server.statuses = {web_id(5): 500, web_id(17): 403}
    plant.server.streams = {**plant.server.streams, web_id(30): plant.events(17)}
    assert parts(plant, first) != before
    plant.commit(list(plant.read(plant.offset, first)), first)
    assert plant.failing == 2
    plant.server.statuses.clear()
    for _ in range(3):
        plant.pass_time(60)
        plant.run()
    assert plant.failing == 0
    for number in (3, 5, 17, 30, 31):
        assert plant.landed(number) == expected(plant, number, NOW + 150 * SECOND), number


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{}", '{"v": 2, "since": 0, "steps": []}', '{"v": 1, "since": 0, "steps": [[1, {"x": 1}]]}',
        '{"v": 1, "since": 0, "steps": [[1, {"attributes": "eJw="}]]}', '{"v": 1, "since": "x", "steps": []}',
        '{"v": 1, "since": 0, "steps": [["x", {}]]}', '{"v": 1, "since": 0, "steps": [[1e999, {}]]}',
    ],
)  # fmt: skip
def test_a_file_that_is_not_ours_is_not_known(tmp_path: Path, caplog: pytest.LogCaptureFixture, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    keys = [stream_key("A")]
    assert Rates(str(tmp_path)).unknown(keys) == keys
    if '"x", {}' not in text and "1e999" not in text:
        assert FILE_NAME in caplog.text


def test_what_cannot_be_written_is_told_and_known_meanwhile(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    rates = Rates(str(tmp_path / "file" / "below"))
    rates.learn(["A"], {"A": 3}, 0, SECOND)
    rates.keep()
    assert "counted again next time" in caplog.text
    assert rates.unknown(["A"]) == []


def test_what_is_old_is_asked_for_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = [web_id(n) for n in range(100)]
    rates = Rates(str(tmp_path))
    rates.learn(keys, {key: n for n, key in enumerate(keys[:90])}, 0, 60 * SECOND)
    rates.keep()
    assert Rates(str(tmp_path)).unknown(keys) == []
    now = time.time()
    monkeypatch.setattr("osipi.timeseries.event_rates.time.time", lambda: now + HOLDS_SECONDS + 60)
    assert Rates(str(tmp_path)).unknown(keys) == keys


@given(
    counts=st.lists(st.one_of(st.none(), st.integers(0, 10**7)), min_size=1, max_size=20), seconds=st.integers(1, 9_999)
)
def test_what_is_kept_is_never_below_what_was_counted(counts: list[int | None], seconds: int) -> None:
    keys = [web_id(n) for n in range(len(counts))]
    with TemporaryDirectory() as folder:
        rates = Rates(folder)
        rates.learn(keys, {key: n for key, n in zip(keys, counts, strict=True) if n is not None}, 0, seconds * SECOND)
        rates.keep()
        again = Rates(folder)
    for now, then, count in zip(rates.of(keys), again.of(keys), counts, strict=True):
        if count is None:
            assert now is None
            assert then is None
            continue
        assert now is not None
        assert then is not None
        assert now.at_most(0, seconds * SECOND) == count
        assert now.a_second <= then.a_second * 1.000001 <= now.a_second * 1.1 + 1e-6
        assert then.at_most(0, seconds * SECOND) >= count


@settings(max_examples=200)
@given(
    counts=st.lists(st.one_of(st.none(), st.integers(0, 2_000_000)), min_size=1, max_size=60),
    seconds=st.integers(1, 600),
    together=st.integers(1, 7),
)
def test_a_cut_gives_each_stream_once_in_order_and_no_part_more_than_its_share(
    counts: list[int | None], seconds: int, together: int
) -> None:
    known = {web_id(n): Stream(web_id(n), f"TAG{n}") for n in range(len(counts))}
    keys = sorted(known)
    rates = Rates(None)
    rates.learn(keys, {key: n for key, n in zip(keys, counts, strict=True) if n is not None}, 0, seconds * SECOND)
    found = cut(Read(0, seconds * SECOND, tuple(reversed(keys))), rates, known, together)
    assert [key for part, _ in found for key in part] == keys
    assert 1 <= len(found) <= 16
    assert all(part for part, _ in found)
    known_counts = [n for n in counts if n is not None]
    if not known_counts:
        assert all(limits is None for _, limits in found)
        return
    assert [n for _, limits in found for n in limits or ()] == counts
    mean = sum(known_counts) / len(known_counts)
    weights = {key: (mean if n is None else n) + 50 for key, n in zip(keys, counts, strict=True)}
    total, largest = sum(weights.values()), max(weights.values())
    parts_wanted = max(1, min(16, ceil(total / 250_000)))
    share = 1.1 * total / parts_wanted + 2 * largest
    assert all(sum(weights[key] for key in part) <= share for part, _ in found)


@pytest.mark.parametrize("counted", [True, False])
def test_parts_are_whole_requests_where_that_makes_them_hardly_uneven(counted: bool) -> None:
    known = {web_id(n): Stream(web_id(n), f"TAG{n}") for n in range(12_345)}
    rates = Rates(None)
    if counted:
        rates.learn(known, dict.fromkeys(known, 60), 0, 60 * SECOND)
    found = [len(keys) for keys, _ in cut(Read(0, 60 * SECOND, tuple(known)), rates, known, 100)]
    assert sum(found) == 12_345
    assert len(found) == (6 if counted else 3)
    assert [size % 100 for size in found[:-1]] == [0] * (len(found) - 1)
    assert max(found) - min(found) <= 300


def test_a_dense_stream_is_not_moved_for_a_whole_request() -> None:
    known = {web_id(n): Stream(web_id(n), f"TAG{n}") for n in range(1_000)}
    keys = sorted(known)
    rates = Rates(None)
    rates.learn(keys, {key: 400_000 if key in keys[149:151] else 60 for key in keys}, 0, 60 * SECOND)
    found = [part for part, _ in cut(Read(0, 60 * SECOND, tuple(keys)), rates, known, 100)]
    assert not any(keys[149] in part and keys[150] in part for part in found)
