"""Interpolated, plotted, summarised and nearest values, checked against plain arithmetic on recorded events."""

from __future__ import annotations

import itertools
import math
import statistics
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

import pytest

from pi_simulator import PlantConfig
from pi_simulator.ticks import from_iso, to_text
from support.simulator_client import Client, client

Row = dict[str, Any]
Event = tuple[str, Any, bool, bool, bool, bool, bool]
"""time stamp, value, good, questionable, substituted, annotated, has errors"""

START, END = "2026-01-10T06:00:00Z", "2026-01-10T10:00:00Z"


@pytest.fixture(scope="module")
def pi() -> Iterator[Client]:
    with client(PlantConfig.small()) as opened:
        yield opened


@pytest.fixture
def own() -> Iterator[Client]:
    """A server with one point of known events."""
    with client(PlantConfig.small()) as opened:
        opened.admin.add_point("LINE", "NV", "2026-01-10T00:00:00Z")
        opened.admin.delete("LINE", "2026-01-10T00:00:00Z")
        opened.admin.add_events(
            "LINE",
            [
                ["2026-01-10T06:00:00Z", 0.0],
                ["2026-01-10T07:00:00Z", 60.0],
                {"timestamp": "2026-01-10T08:00:00Z", "value": {"state": "Shutdown"}},
                ["2026-01-10T09:00:00Z", 30.0],
                ["2026-01-10T09:30:00Z", 30.0],
                ["2026-01-10T09:30:00Z", 90.0],
            ],
        )
        yield opened


def web_id(pi: Client, name: str) -> str:
    return str(next(row["web_id"] for row in pi.admin.truth_points() if row["name"] == name))


def flat(item: Row) -> list[Any]:
    flags = [item[name] for name in ("Good", "Questionable", "Substituted", "Annotated")]
    return [item["Timestamp"], item["Value"], *flags, "Errors" in item]


def expected_at(events: list[Event], ticks: list[int], at: str, stepped: bool) -> tuple[Any, bool]:
    """Value and goodness at a time, from the event before and the one after it."""
    t = from_iso(at)
    place = bisect_right(ticks, t) - 1
    if place < 0:
        return {"Name": "No Data", "Value": 248, "IsSystem": True}, False
    around = events[place : place + 2]
    line = len(around) == 2 and not stepped and all(e[2] and isinstance(e[1], float | int) for e in around)
    if line and ticks[place] != t:
        share = (t - ticks[place]) / (ticks[place + 1] - ticks[place])
        return around[0][1] + (around[1][1] - around[0][1]) * share, True
    return around[0][1], around[0][2]


def events_around(pi: Client, name: str) -> list[Event]:
    """The events of a point from one before START to one after END."""
    near = pi.admin.truth_events(name, "2026-01-10T05:30:00Z", "2026-01-10T11:00:00Z")
    if near and from_iso(near[0][0]) <= from_iso(START):
        return near
    return pi.admin.truth_events(name, "2026-01-01T00:00:00Z", "2026-01-10T12:00:00Z")


def test_interpolation_draws_lines_between_good_numbers_and_holds_the_rest(pi: Client) -> None:
    lines = holds = 0
    for point in pi.admin.truth_points():
        if point["future"]:
            continue
        span = {"startTime": START, "endTime": END, "interval": "17m"}
        shown = pi.items(f"/streams/{point['web_id']}/interpolated", **span)
        events = events_around(pi, point["name"])
        ticks = [from_iso(event[0]) for event in events]
        described = pi.json(f"/points/{point['web_id']}")
        stepped = described["Step"] or described["PointType"] in ("Digital", "String", "Timestamp", "Blob")
        assert len(shown) == 4 * 60 // 17 + 1
        for item in shown:
            value, good = expected_at(events, ticks, item["Timestamp"], stepped)
            assert item["Value"] == (pytest.approx(value, rel=1e-9) if isinstance(value, float) else value)
            assert item["Good"] == good, (point["name"], item)
            lines += isinstance(value, float) and not stepped
            holds += stepped or not good
        truth = pi.admin.truth_rows("interpolated", times=[item["Timestamp"] for item in shown], names=[point["name"]])
        assert [row["event"] for row in truth] == [flat(item) for item in shown]
    assert lines > 100
    assert holds > 100


def test_interpolation_over_a_shutdown_and_past_the_last_event(own: Client) -> None:
    times = ["06:30", "07:30", "08:30", "09:15", "09:30", "11:00", "12:09", "12:11"]
    wanted = {"time": [f"2026-01-10T{time}:00Z" for time in times]}
    items = own.items(f"/streams/{web_id(own, 'LINE')}/interpolatedattimes", **wanted)
    values = [item["Value"]["Name"] if isinstance(item["Value"], dict) else item["Value"] for item in items]
    assert values == [30.0, 60.0, "Shutdown", 30.0, 90.0, 90.0, 90.0, "No Data"]
    assert [item["Good"] for item in items] == [True, True, False, True, True, True, True, False]
    back = own.items(f"/streams/{web_id(own, 'LINE')}/interpolatedattimes", sortOrder="Descending", **wanted)
    assert back == items[::-1]


def test_intervals_start_at_the_start_or_at_a_sync_time_and_follow_the_calendar(pi: Client) -> None:
    point = pi.of_kind("TI")["WebId"]

    def stamps(**params: str) -> list[str]:
        return [item["Timestamp"][:16] for item in pi.items(f"/streams/{point}/interpolated", **params)]

    span = {"startTime": "2026-01-05T00:07:00Z", "endTime": "2026-01-05T03:00:00Z"}
    assert stamps(**span) == ["2026-01-05T00:07", "2026-01-05T01:07", "2026-01-05T02:07"]
    turned = {"startTime": span["endTime"], "endTime": span["startTime"]}
    assert stamps(**turned) == ["2026-01-05T03:00", "2026-01-05T02:00", "2026-01-05T01:00"]
    synced = {**span, "syncTime": "2026-01-01T00:30:00Z"}
    assert stamps(**synced) == ["2026-01-05T00:30", "2026-01-05T01:30", "2026-01-05T02:30"]
    outside = stamps(**synced, syncTimeBoundaryType="Outside")
    assert (outside[0], outside[-1], len(outside)) == ("2026-01-04T23:30", "2026-01-05T03:30", 5)
    summer = {"startTime": "2025-10-25T00:00", "endTime": "2025-10-28T00:00", "timeZone": "Europe/Berlin"}
    days = stamps(**summer, interval="1d")
    assert days == ["2025-10-24T22:00", "2025-10-25T22:00", "2025-10-26T23:00", "2025-10-27T23:00"]


@pytest.mark.parametrize("interval", ["0h", "-1h", "soon", "1 fortnight"])
def test_intervals_that_are_none_are_refused(pi: Client, interval: str) -> None:
    point = pi.of_kind("TI")["WebId"]
    pi.json(f"/streams/{point}/interpolated", 400, interval=interval)
    pi.json(f"/streams/{point}/summary", 400, summaryDuration=interval)


def test_more_intervals_than_the_cap_are_refused(pi: Client) -> None:
    point = pi.of_kind("TI")["WebId"]
    span = {"startTime": "2026-01-01T00:00:00Z", "endTime": "2026-01-03T00:00:00Z"}
    answer = pi.json("/streamsets/interpolated", 400, webId=[point], interval="1s", **span)
    assert answer["Errors"] == ["Parameter 'timeRange / intervals' is greater than the maximum allowed (150000)."]
    pi.json(f"/streams/{point}/plot", 400, intervals=150_001)
    pi.json(f"/streams/{point}/plot", 400, intervals=0)


def test_a_plot_shows_first_last_lowest_highest_and_one_bad_event_of_each_interval(pi: Client) -> None:
    for kind in ("TI", "PI", "ER", "MV", "ZS", "HF"):
        point = pi.of_kind(kind)
        events = pi.admin.truth_events(point["Name"], START, END)
        shown = pi.items(
            f"/streams/{point['WebId']}/plot", startTime=START, endTime="2026-01-10T09:59:59.9999999Z", intervals="4"
        )
        assert len(shown) <= 5 * 4
        wanted: list[int] = []
        for hour in range(4):
            inside = [i for i, e in enumerate(events) if e[0].startswith(f"2026-01-10T{6 + hour:02d}")]
            numbers = [i for i in inside if events[i][2] and isinstance(events[i][1], (int, float))]
            bad = [i for i in inside if not events[i][2]]
            chosen = {*inside[:1], *inside[-1:], *bad[:1]}
            if numbers:
                chosen |= {min(numbers, key=lambda i: events[i][1]), max(numbers, key=lambda i: events[i][1])}
            wanted += sorted(chosen)
        assert [flat(item) for item in shown] == [list(events[i]) for i in wanted]


def test_summaries_of_a_line_with_a_gap(own: Client) -> None:
    url = f"/streams/{web_id(own, 'LINE')}/summary"
    items = own.items(url, startTime=START, endTime=END, summaryType="All")
    found = {item["Type"]: item["Value"]["Value"] for item in items}
    # 06-07 a line 0..60, 07-08 held at 60, 08-09 bad, 09-09:30 30, 09:30-10 held at 90
    mean = (30 * 60 + 60 * 60 + 30 * 30 + 90 * 30) / 180
    assert found["Average"] == pytest.approx(mean)
    assert found["Count"] == pytest.approx(3 * 3600)
    assert found["PercentGood"] == pytest.approx(75.0)
    assert (found["Minimum"], found["Maximum"], found["Range"]) == (0.0, 90.0, 90.0)
    assert found["Total"] == pytest.approx(mean * 4 / 24)
    squares = (3600 * 60 / 3 + 60**2 * 60 + 30**2 * 30 + 90**2 * 30) / 180
    assert found["PopulationStdDev"] == pytest.approx(math.sqrt(squares - mean**2))
    at = {item["Type"]: item["Value"]["Timestamp"] for item in items}
    assert (at["Minimum"], at["Maximum"]) == ("2026-01-10T06:00:00Z", "2026-01-10T09:30:00Z")
    assert (at["Average"], at["Count"]) == (START, START)
    late = own.items(url, startTime=START, endTime=END, summaryType="Maximum", timeType="MostRecentTime")
    assert late[0]["Value"]["Timestamp"] == END
    (truth,) = own.admin.truth_rows("summaries", windows=[[START, END]], names=["LINE"])
    assert (truth["average"], truth["percent_good"]) == (found["Average"], found["PercentGood"])
    assert truth["maximum_time"] == "2026-01-10T09:30:00Z"


def integrated(events: list[Event], stepped: bool) -> tuple[float, float, float]:
    """Good share in per cent, weight and integral of the good numbers, one stretch between two events after another."""
    first, last = from_iso(START), from_iso(END)
    ticks = [from_iso(event[0]) for event in events]
    edges = sorted({first, last, *(t for t in ticks if first <= t <= last)})
    good = weight = integral = 0.0
    for a, b in itertools.pairwise(edges):
        before = events[bisect_right(ticks, a) - 1] if bisect_right(ticks, a) else None
        if before is None or not before[2]:
            continue
        good += b - a
        if isinstance(before[1], (int, float)):
            place = bisect_right(ticks, a)
            after = events[place] if place < len(events) else None
            line = not stepped and after is not None and after[2] and isinstance(after[1], (int, float))
            left, _ = expected_at(events, ticks, to_text(a), stepped)
            right = left
            if line:
                span = ticks[place] - ticks[place - 1]
                right = before[1] + (after[1] - before[1]) * (b - ticks[place - 1]) / span
            weight += b - a
            integral += (left + right) / 2 * (b - a)
    return 100 * good / (last - first), weight, integral


def test_time_weighted_summaries_of_every_kind_of_point(pi: Client) -> None:
    checked = 0
    for point in pi.admin.truth_points():
        if point["future"] or point["kind"] == "WD":  # sums of the largest doubles have no digits to compare
            continue
        (row,) = pi.admin.truth_rows("summaries", windows=[[START, END]], names=[point["name"]])
        described = pi.json(f"/points/{point['web_id']}")
        numeric = described["PointType"] not in ("Digital", "String", "Timestamp", "Blob")
        stepped = described["Step"] or not numeric
        percent, weight, integral = integrated(events_around(pi, point["name"]), stepped)
        assert row["percent_good"] == pytest.approx(percent)
        assert row["count"] == pytest.approx(percent / 100 * 4 * 3600)
        if numeric and weight:
            assert row["average"] == pytest.approx(integral / weight)
            assert row["minimum"] <= row["average"] <= row["maximum"]
            checked += 1
        else:
            assert row["average"] is None
    assert checked > 20


def test_event_weighted_summaries_count_every_event_alike(own: Client) -> None:
    url = f"/streams/{web_id(own, 'LINE')}/summary"
    span = {"startTime": START, "endTime": "2026-01-10T09:30:00Z", "calculationBasis": "EventWeighted"}
    found = {i["Type"]: i["Value"]["Value"] for i in own.items(url, summaryType="All", **span)}
    numbers = [0.0, 60.0, 30.0, 30.0, 90.0]
    assert found["Count"] == 6
    assert found["Average"] == pytest.approx(statistics.mean(numbers))
    assert found["StdDev"] == pytest.approx(statistics.stdev(numbers))
    assert found["PercentGood"] == pytest.approx(100 * 5 / 6)
    own.admin.configure(event_weighted_ends="start")
    assert own.items(url, summaryType="Count", **span)[0]["Value"]["Value"] == 4
    sampled = own.items(url, summaryType="Average", sampleType="Interval", sampleInterval="1h", **span)
    assert sampled[0]["Value"]["Value"] == pytest.approx((0 + 60 + 30) / 3)
    own.json(url, 400, summaryType="Average", sampleType="Interval", **span)


def test_a_window_without_good_data_has_no_figures_and_says_so(own: Client) -> None:
    url = f"/streams/{web_id(own, 'LINE')}/summary"
    span = {"startTime": "2026-01-10T08:00:00Z", "endTime": "2026-01-10T08:30:00Z"}
    for item in own.items(url, summaryType="All", **span):
        if item["Type"] in ("Count", "PercentGood"):
            assert item["Value"]["Value"] == 0
        else:
            assert (item["Value"]["Good"], item["Value"]["Value"]["Name"]) == (False, "No Data")
    (truth,) = own.admin.truth_rows("summaries", windows=[list(span.values())], names=["LINE"])
    assert [truth[name] for name in ("average", "minimum", "minimum_time", "std_dev", "total")] == [None] * 5


def test_values_that_are_no_numbers_have_counts_only(own: Client) -> None:
    point = own.of_kind("ZS")
    url, span = f"/streams/{point['WebId']}/summary", {"startTime": START, "endTime": END}
    item = own.items(url, summaryType="Average", **span)[0]
    assert item["Value"]["Errors"]
    good = own.items(url, summaryType="PercentGood", **span)[0]["Value"]["Value"]
    assert 0 < good <= 100
    own.admin.configure(non_numeric_summaries="fails")
    own.json(url, 409, summaryType="All", **span)
    assert len(own.items(url, summaryType=["Count", "PercentGood"], **span)) == 2
    own.admin.configure(non_numeric_summaries="count_only")
    own.json(url, 409, summaryType="PercentGood", **span)
    numeric = own.of_kind("TI")["WebId"]
    found = own.items("/streamsets/summary", webId=[point["WebId"], numeric], summaryType="PercentGood", **span)
    errors = {item["Name"]: item["Items"][0]["Value"]["Value"] for item in found}
    assert "Errors" in errors[point["Name"]]
    assert isinstance(errors[own.of_kind("TI")["Name"]], float)


def test_recorded_values_at_times_follow_the_mode(own: Client) -> None:
    url = f"/streams/{web_id(own, 'LINE')}/recordedattimes"
    times = ["2026-01-10T05:00:00Z", "2026-01-10T07:00:00Z", "2026-01-10T08:20:00Z", "2026-01-10T11:00:00Z"]

    def hours(mode: str) -> list[str | None]:
        items = own.items(url, time=times, retrievalMode=mode)
        return [None if "Errors" in item else item["Timestamp"][11:13] for item in items]

    assert hours("AtOrBefore") == [None, "07", "08", "09"]
    assert hours("Before") == [None, "06", "08", "09"]
    assert hours("AtOrAfter") == ["06", "07", "09", None]
    assert hours("After") == ["06", "08", "09", None]
    assert hours("Exact") == [None, "07", None, None]
    assert hours("Auto") == ["06", "07", "08", "09"]
    for mode in ("AtOrBefore", "Exact", "After"):
        rows = list(own.admin.truth_rows("values_at_times", times=times, mode=mode, names=["LINE"]))
        assert [row["event"] and row["event"][0][11:13] for row in rows] == hours(mode)
        assert [row["asked_time"] for row in rows] == times
    own.admin.configure(missing_at_times="omitted")
    assert len(own.items(url, time=times, retrievalMode="Exact")) == 1
    back = own.items(url, time=times, retrievalMode="Auto", sortOrder="Descending")
    assert [item["Timestamp"][11:13] for item in back] == ["09", "08", "07", "06"]
    own.json(url, 400, time=times, retrievalMode="Nearest")
    own.json(url, 400)


def test_streamsets_answer_for_each_stream_and_name_the_failing_one(own: Client) -> None:
    points = own.admin.truth_points()[:6]
    own.admin.fault("stream", stream=points[2]["name"], status=500, message="broken", times=-1)
    ids = [point["web_id"] for point in points]
    span = {"startTime": START, "endTime": END}
    at = {"time": [START, END]}
    for tail, params in {
        "interpolated": span,
        "plot": span,
        "interpolatedattimes": at,
        "recordedattimes": at,
    }.items():
        items = {item["Name"]: item for item in own.items(f"/streamsets/{tail}", webId=ids, **params)}
        assert items.keys() == {point["name"] for point in points}
        for point in points:
            if point is points[2]:
                assert items[point["name"]]["Items"][0]["Value"] == {"Errors": ["broken"]}
                own.json(f"/streams/{point['web_id']}/{tail}", 500, **params)
            else:
                alone = own.json(f"/streams/{point['web_id']}/{tail}", **params)
                assert items[point["name"]]["Items"] == alone["Items"]
    values = own.items("/streamsets/recordedattime", webId=ids, time=END)
    assert {item["Name"] for item in values if "Errors" in str(item["Value"]["Value"])} == {points[2]["name"]}


def test_the_cap_may_bound_all_streams_together(own: Client) -> None:
    ids = [point["web_id"] for point in own.admin.truth_points()[:5]]
    span = {"webId": ids, "startTime": START, "endTime": END, "interval": "1h", "summaryDuration": "1h"}
    own.admin.configure(max_items=24)
    for tail in ("interpolated", "summary"):
        assert len(own.items(f"/streamsets/{tail}", **span)) == 5
    own.admin.configure(cap_scope="summed")
    own.json("/streamsets/interpolated", 400, **span)
    own.json("/streamsets/summary", 200, **span)
    own.admin.configure(max_items=19)
    own.json("/streamsets/summary", 400, **span)


def test_numbers_at_the_end_of_a_double(own: Client) -> None:
    own.admin.delete("LINE", START, "2026-01-10T12:00:00Z")
    own.admin.add_events("LINE", [[START, -1.7e308], ["2026-01-10T08:00:00Z", 1.7e308], [END, 1.7e308]])
    url = f"/streams/{web_id(own, 'LINE')}"
    items = own.items(f"{url}/interpolated", startTime=START, endTime=END, interval="1h")
    assert [item["Value"] for item in items] == [-1.7e308, 0.0, 1.7e308, 1.7e308, 1.7e308]
    found = own.items(f"{url}/summary", startTime=START, endTime=END, summaryType=["Minimum", "Range", "Average"])
    assert found[0]["Value"]["Value"] == -1.7e308
    for item in found[1:]:
        assert (item["Value"]["Good"], item["Value"]["Value"]["Name"]) == (False, "Calc Overflow")


def test_times_in_archive_files_that_are_not_mounted(own: Client) -> None:
    own.admin.configure(archive_away="state", archive_away_before="2026-01-10T06:30:00Z")
    url = f"/streams/{web_id(own, 'LINE')}/interpolated"
    names = [item["Value"] for item in own.items(url, startTime=START, endTime="2026-01-10T08:00:00Z", interval="1h")]
    assert names[0]["Name"] == "Arc Off-line"
    assert names[1] == 60.0
    own.admin.configure(archive_away="empty")
    first = own.items(url, startTime=START, endTime="2026-01-10T08:00:00Z", interval="1h")[0]
    assert first["Value"]["Name"] == "No Data"


def test_current_values_and_point_attributes_are_what_the_plant_holds(pi: Client) -> None:
    points = pi.admin.truth_points()
    shown = {i["Name"]: flat(i["Value"]) for i in pi.items("/streamsets/value", webId=[p["web_id"] for p in points])}
    assert shown == {row["tag"]: row["event"] for row in pi.admin.truth_rows("current_values")}
    facts = [(row["tag"], row["name"], row["value"]) for row in pi.admin.truth_rows("point_attributes")]
    listed = [
        (point["name"], item["Name"], item["Value"])
        for point in points
        for item in pi.items(f"/points/{point['web_id']}/attributes")
    ]
    assert listed == facts


def test_attributes_are_sampled_in_their_own_terms(pi: Client) -> None:
    span = {"startTime": START, "endTime": END, "interval": "1h"}
    checked = 0
    for row in list(pi.admin.truth_rows("af_attributes"))[:120]:
        if row["data_reference"] in ("PI Point", "Formula") and row["name"] != "Duty":
            answer = pi.json(f"/streams/{row['web_id']}/interpolated", **span)
            assert answer["UnitsAbbreviation"] == (row["default_units"] or "")
            times = [item["Timestamp"] for item in answer["Items"]]
            truth = pi.admin.truth_rows("interpolated", times=times, names=[row["path"]])
            assert [one["event"] for one in truth] == [flat(item) for item in answer["Items"]]
            checked += 1
        elif row["data_reference"] is None and row["type"] != "Unsupported":
            pi.json(f"/streams/{row['web_id']}/interpolated", 409, **span)
            pi.json(f"/streams/{row['web_id']}/plot", 409, **span)
    assert checked > 10
