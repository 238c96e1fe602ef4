"""The simulator answers reads of recorded values as PI Web API does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from pi_simulator import AdminError, PlantConfig
from support.simulator_client import Client, client

NOON = "2026-01-10T12:00:00Z"
FIELDS = ("Timestamp", "Value", "UnitsAbbreviation", "Good", "Questionable", "Substituted", "Annotated")


@pytest.fixture(scope="module")
def pi() -> Iterator[Client]:
    with client() as opened:
        yield opened


@pytest.fixture(autouse=True)
def defaults(pi: Client) -> Iterator[None]:
    before = pi.server.server
    yield
    pi.admin.configure(**{name: getattr(before, name) for name in before.__dataclass_fields__})


def recorded(pi: Client, point: dict[str, Any], start: str, end: str, **params: Any) -> list[dict[str, Any]]:
    return pi.items(f"/streams/{point['WebId']}/recorded", startTime=start, endTime=end, **params)


def plain(pi: Client) -> dict[str, Any]:
    return pi.of_kind("TT")


def test_inside_is_closed_at_both_ends(pi: Client) -> None:
    found = recorded(pi, plain(pi), "2026-01-10T11:59:50Z", NOON)
    assert [item["Timestamp"] for item in found] == [f"2026-01-10T11:59:{s}Z" for s in range(50, 60)] + [NOON]
    assert set(found[0]) == set(FIELDS)


def test_more_than_max_count_is_cut_silently_and_from_the_start(pi: Client) -> None:
    point = plain(pi)
    body = pi.json(f"/streams/{point['WebId']}/recorded", startTime="2026-01-10T11:00:00Z", endTime=NOON)
    assert len(body["Items"]) == 1000
    assert "Next" not in body.get("Links", {})
    assert body["Items"][0]["Timestamp"] == "2026-01-10T11:00:00Z"
    assert len(recorded(pi, point, "2026-01-10T11:00:00Z", NOON, maxCount=150_000)) == 3601


def test_an_end_before_the_start_gives_descending_events(pi: Client) -> None:
    point = pi.of_kind("MV")
    up = recorded(pi, point, "2026-01-10T10:00:00Z", NOON)
    down = recorded(pi, point, NOON, "2026-01-10T10:00:00Z")
    assert down == up[::-1]
    assert recorded(pi, point, NOON, "2026-01-10T10:00:00Z", maxCount=7) == up[::-1][:7]


def test_max_count_over_the_cap_is_a_400_that_names_the_cap(pi: Client) -> None:
    pi.admin.configure(max_items=5000)
    answer = pi.json(f"/streams/{plain(pi)['WebId']}/recorded", 400, maxCount=5001)
    assert answer == {"Errors": ["Parameter 'maxCount' is greater than the maximum allowed (5000)."]}


@pytest.mark.parametrize(
    "bad",
    [
        {"boundaryType": "Around"},
        {"startTime": "nonsense"},
        {"startTime": "*-1d+2h"},
        {"maxCount": "many"},
        {"maxCount": "-1"},
        {"timeZone": "Nowhere Standard Time"},
    ],
)
def test_a_wrong_value_is_a_400_with_errors(pi: Client, bad: dict[str, str]) -> None:
    assert pi.json(f"/streams/{plain(pi)['WebId']}/recorded", 400, **bad)["Errors"]


def test_unknown_parameters_are_ignored_and_names_have_no_case(pi: Client) -> None:
    point = plain(pi)
    found = pi.items(f"/streams/{point['WebId']}/recorded", STARTTIME="*-9s", webIdFormat="x", MaxCount="3")
    assert len(found) == 3


def test_outside_adds_the_nearest_events_and_interpolated_makes_them_up(pi: Client) -> None:
    point = pi.of_kind("TI")
    start, end = "2026-01-10T10:00:01.5Z", "2026-01-10T10:10:01.5Z"
    inside = recorded(pi, point, start, end)
    outside = recorded(pi, point, start, end, boundaryType="Outside")
    assert outside[1:-1] == inside
    assert outside[0]["Timestamp"] < start
    assert outside[-1]["Timestamp"] > end
    made_up = recorded(pi, point, start, end, boundaryType="Interpolated")
    assert (made_up[0]["Timestamp"], made_up[-1]["Timestamp"]) == (start, end)
    assert made_up[1:-1] == inside


def test_time_stamps_have_as_many_digits_as_they_need(pi: Client) -> None:
    widths = {len(item["Timestamp"]) for item in recorded(pi, pi.of_kind("PI"), "*-2h", "*", maxCount=5000)}
    assert len(widths) >= 2
    assert max(widths) == len("2026-01-10T10:00:00.1234567Z")
    half = recorded(pi, pi.of_kind("HF"), "2026-01-10T10:00:00Z", "2026-01-10T10:00:01Z")
    assert [item["Timestamp"][17:] for item in half] == ["00Z", "00.5Z", "01Z"]


def test_several_events_share_a_time_stamp(pi: Client) -> None:
    stamps = [item["Timestamp"] for item in recorded(pi, pi.of_kind("MV"), "*-2h", "*")]
    assert len(stamps) > len(set(stamps))
    assert stamps == sorted(stamps, key=lambda text: text.rstrip("Z").ljust(27, "0"))


@pytest.mark.parametrize(
    ("kind", "check"),
    [
        ("TT", lambda value: isinstance(value, float)),
        ("IW", lambda value: isinstance(value, int) and abs(value) < 32768),
        ("ZS", lambda value: set(value) == {"Name", "Value", "IsSystem"} and value["IsSystem"] is False),
        ("TX", lambda value: isinstance(value, str)),
        ("TM", lambda value: isinstance(value, str) and value.endswith("Z")),
        ("BL", lambda value: isinstance(value, str)),
    ],
)
def test_values_have_the_json_form_of_their_type(pi: Client, kind: str, check: Any) -> None:
    found = recorded(pi, pi.of_kind(kind), "*-3d", "*", maxCount=5000)
    values = [item["Value"] for item in found if item["Good"]]
    assert len(values) > 10
    assert all(check(value) for value in values)


def test_numeric_points_hold_states_bad_numbers_and_flags(pi: Client) -> None:
    found = recorded(pi, pi.of_kind("TI"), "*-2d", "*", maxCount=50_000)
    states = [item for item in found if isinstance(item["Value"], dict)]
    assert states
    assert all(item["Value"]["IsSystem"] and not item["Good"] for item in states)
    assert any(isinstance(item["Value"], float) and not item["Good"] for item in found)
    for flag in ("Questionable", "Substituted", "Annotated"):
        assert 0 < sum(item[flag] for item in found) < len(found) / 10


def test_an_item_may_carry_errors_instead_of_a_value(pi: Client) -> None:
    found = recorded(pi, pi.of_kind("ER"), "*-1d", "*", maxCount=5000)
    failed = [item for item in found if "Errors" in item]
    assert failed
    assert all(item["Value"] is None and not item["Good"] and item["Errors"][0]["FieldName"] for item in failed)


def test_every_point_begins_with_pt_created(pi: Client) -> None:
    found = recorded(pi, pi.of_kind("NV"), "2020-01-01", "*")
    assert [(item["Timestamp"], item["Value"]["Name"]) for item in found] == [("2026-01-01T00:00:00Z", "Pt Created")]


def test_a_stopped_tag_has_no_events_after_its_end(pi: Client) -> None:
    point = pi.of_kind("OL")
    assert recorded(pi, point, "*-4d", "*") == []
    assert recorded(pi, point, "2026-01-02", "2026-01-03")
    assert pi.json(f"/streams/{point['WebId']}/value")["Timestamp"] < "2026-01-06T00:00:01Z"


def test_a_future_point_goes_on_after_now(pi: Client) -> None:
    point = pi.of_kind("FC")
    assert point["Future"] is True
    assert recorded(pi, point, "*-1h", "*")[-1]["Timestamp"] <= NOON
    assert recorded(pi, point, "*", "*+10y")[-1]["Timestamp"] == "2026-01-17T12:00:00Z"
    assert pi.json(f"/streams/{point['WebId']}/end")["Timestamp"] == "2026-01-17T12:00:00Z"
    assert pi.json(f"/streams/{point['WebId']}/value")["Timestamp"] <= NOON


def test_a_filter_lets_through_what_passes_or_marks_what_does_not(pi: Client) -> None:
    point = pi.of_kind("CT")
    everything = recorded(pi, point, "*-1h", "*")
    passing = [i for i in everything if isinstance(i["Value"], int) and i["Value"] > 0]
    assert recorded(pi, point, "*-1h", "*", filterExpression="'.' > 0") == passing
    marked = recorded(pi, point, "*-1h", "*", filterExpression="'.' > 0", includeFilteredValues="true")
    assert [i for i in marked if i["Value"] in [p["Value"] for p in passing]] == passing
    gaps = [i for i in marked if isinstance(i["Value"], dict)]
    assert gaps
    assert {(i["Value"]["Name"], i["Value"]["Value"], i["Good"]) for i in gaps} == {("Filtered", 244, False)}
    annotated = recorded(pi, point, "*-1h", "*", filterExpression="IsSet('.', \"a\")")
    assert annotated == [i for i in everything if i["Annotated"]]
    pi.json(f"/streams/{point['WebId']}/recorded", 409, filterExpression="TagAvg('.')")


def test_annotations_come_only_where_they_are_asked_for(pi: Client) -> None:
    point = pi.of_kind("TI")
    found = recorded(pi, point, "*-1h", "*", associations="Annotations")
    assert all(bool(item["Annotations"]) == item["Annotated"] for item in found)


def test_units_can_be_asked_only_of_attributes(pi: Client) -> None:
    pi.json(f"/streams/{plain(pi)['WebId']}/recorded", 409, desiredUnits="K")


# --- streamsets ---


def test_a_streamset_has_one_entry_per_stream_in_its_own_order(pi: Client) -> None:
    ids = [point["WebId"] for point in pi.points().values()]
    found = pi.items("/streamsets/recorded", webId=[*ids, ids[0], ids[3]], startTime="*-1m")
    assert sorted(entry["WebId"] for entry in found) == sorted(ids)
    assert [entry["WebId"] for entry in found] != ids
    ordered = pi.items("/streamsets/recorded", webId=ids, startTime="*-1m", sortField="Name", sortOrder="Descending")
    names = [entry["Name"].casefold() for entry in ordered]
    assert names == sorted(names, reverse=True)


def test_a_streamset_holds_what_single_reads_hold(pi: Client) -> None:
    points = pi.points().values()
    found = pi.items("/streamsets/recorded", webId=[p["WebId"] for p in points], startTime="*-1h", maxCount=200)
    single = {p["WebId"]: recorded(pi, p, "*-1h", "*", maxCount=200) for p in points}
    assert {entry["WebId"]: entry["Items"] for entry in found} == single
    assert all(entry["Links"]["Source"].endswith(f"/points/{entry['WebId']}") for entry in found)


SELECTIONS = [
    "Items",
    "Items.WebId;Items.Name;Items.Path;Items.UnitsAbbreviation;Items.Items;Items.Errors;WebException",
    "Items.WebId;Items.Items.Timestamp;Items.Items.Value;Items.Items.Good;Items.Items.Errors",
    "items.webid;ITEMS.items.VALUE",
    "Items.Items.Value.Name;Items.Path",
    "Items.Links.Source;Items.Items.Timestamp",
    "Items.Nothing",
    "Links;Items.Name",
    "Nothing",
]


@pytest.mark.parametrize("fields", SELECTIONS)
def test_selected_fields_are_cut_out_of_the_whole_answer(pi: Client, fields: str) -> None:
    names = ("NV", "ER", "ZS", "TI", "TT", "TX")
    ids = [pi.of_kind(name)["WebId"] for name in names]
    whole = pi.json("/streamsets/recorded", webId=ids, startTime="*-1h")
    answer = pi.json("/streamsets/recorded", webId=ids, startTime="*-1h", selectedFields=fields)
    assert answer == _select(whole, [path.lower().split(".") for path in fields.split(";")])


def _select(value: Any, paths: list[list[str]]) -> Any:
    """The rule, stated the slow way: objects keep what is named, arrays are looked through, empty ones vanish."""
    if [] in paths:
        return value
    if isinstance(value, list):
        return [part for part in (_select(item, paths) for item in value) if part is not None] or None
    if not isinstance(value, dict):
        return None
    out = {}
    for name, item in value.items():
        below = [path[1:] for path in paths if path[0] == name.lower()]
        part = _select(item, below) if below else None
        if below and ([] in below or part not in (None, {})):
            out[name] = part
    return out


def test_selecting_inside_an_empty_list_leaves_nothing(pi: Client) -> None:
    point = pi.of_kind("NV")
    path = f"/streams/{point['WebId']}/recorded"
    assert pi.json(path, selectedFields="Items.Timestamp") == {}
    assert pi.json(path, selectedFields="Items") == {"Items": []}
    assert pi.json(path) == {"Items": [], "UnitsAbbreviation": ""}


def test_max_count_bounds_each_stream_or_is_divided(pi: Client) -> None:
    ids = [pi.of_kind(name)["WebId"] for name in ("TT", "PT", "FT", "ET")]
    each = pi.items("/streamsets/recorded", webId=ids, startTime="*-1h", maxCount=100)
    assert [len(entry["Items"]) for entry in each] == [100] * 4
    pi.admin.configure(max_count_scope="total")
    shared = pi.items("/streamsets/recorded", webId=ids, startTime="*-1h", maxCount=100)
    assert [len(entry["Items"]) for entry in shared] == [25] * 4


@pytest.mark.parametrize(("scope", "status"), [("max_count", 200), ("streams_times_max_count", 400), ("summed", 400)])
def test_the_cap_may_be_tested_in_three_ways(pi: Client, scope: str, status: int) -> None:
    pi.admin.configure(max_items=1000, cap_scope=scope)
    ids = [pi.of_kind(name)["WebId"] for name in ("TT", "PT", "FT")]
    pi.json("/streamsets/recorded", status, webId=ids, startTime="*-1h", maxCount=400)


@pytest.mark.parametrize(("meaning", "count"), [("all", 3601), ("none", 0), ("refused", None)])
def test_max_count_zero_may_mean_three_things(pi: Client, meaning: str, count: int | None) -> None:
    pi.admin.configure(max_count_zero=meaning)
    path = f"/streams/{plain(pi)['WebId']}/recorded"
    if count is None:
        pi.json(path, 400, startTime="*-1h", maxCount=0)
    else:
        assert len(pi.json(path, startTime="*-1h", maxCount=0)["Items"]) == count


@pytest.mark.parametrize("layout", ["value_errors", "errors"])
def test_a_failing_stream_does_not_fail_the_set(pi: Client, layout: str) -> None:
    pi.admin.configure(failing_stream_layout=layout)
    broken, healthy = pi.of_kind("TT"), pi.of_kind("PT")
    pi.admin.fault("stream", stream=broken["Name"], status=500, times=-1, message="Archive offline.")
    ids = [broken["WebId"], healthy["WebId"]]
    found = {entry["WebId"]: entry for entry in pi.items("/streamsets/recorded", webId=ids, startTime="*-10s")}
    pi.json(f"/streams/{broken['WebId']}/recorded", 500)
    pi.admin.clear_faults()
    assert len(found[healthy["WebId"]]["Items"]) == 11
    bad = found[broken["WebId"]]
    if layout == "errors":
        assert bad["Errors"][0]["Message"] == ["Archive offline."]
        assert bad["Items"] == []
    else:
        assert [item["Value"] for item in bad["Items"]] == [{"Errors": ["Archive offline."]}]
        assert bad["Items"][0]["Timestamp"] == "2026-01-10T11:59:50Z"
    assert len(pi.items("/streamsets/recorded", webId=ids, startTime="*-10s")[0]["Items"]) == 11


def test_one_corrupt_point_may_fail_the_whole_set(pi: Client) -> None:
    broken, healthy = pi.of_kind("TT"), pi.of_kind("PT")
    pi.admin.fault("stream", stream=broken["Name"], whole=True, times=-1)
    pi.json("/streamsets/recorded", 500, webId=[broken["WebId"], healthy["WebId"]])
    pi.json("/streamsets/recorded", webId=[healthy["WebId"]])
    pi.admin.clear_faults()


@pytest.mark.parametrize(("how", "entries"), [("item", 2), ("missing", 1), ("whole", None)])
def test_a_point_that_may_not_be_read(pi: Client, how: str, entries: int | None) -> None:
    secret, healthy = pi.of_kind("TT"), pi.of_kind("PT")
    pi.admin.configure(denied_points=[secret["Name"]], denied_streamset=how)
    assert secret["Name"] not in pi.points()
    pi.json(f"/streams/{secret['WebId']}/recorded", 403)
    ids = [secret["WebId"], healthy["WebId"]]
    if entries is None:
        pi.json("/streamsets/recorded", 403, webId=ids)
    else:
        assert len(pi.items("/streamsets/recorded", webId=ids)) == entries


@pytest.mark.parametrize("status", [400, 404])
def test_a_malformed_web_id_fails_the_call(pi: Client, status: int) -> None:
    pi.admin.configure(malformed_webid_status=status)
    pi.json("/streams/XYZ/recorded", status)
    pi.json("/streamsets/recorded", status, webId=["F1DPxx", plain(pi)["WebId"]])


def test_a_web_id_that_leads_nowhere_is_an_item_in_trouble(pi: Client) -> None:
    point = pi.admin.add_point("SHORT.LIVED")
    web_id = pi.points()["SHORT.LIVED"]["WebId"]
    pi.admin.delete_point("SHORT.LIVED")
    assert point["id"]
    pi.json(f"/streams/{web_id}/recorded", 404)
    found = {e["WebId"]: e for e in pi.items("/streamsets/recorded", webId=[web_id, plain(pi)["WebId"]])}
    assert found[web_id]["Items"][0]["Value"]["Errors"]


def test_the_archive_may_refuse_to_collect_too_many_events(pi: Client) -> None:
    pi.admin.configure(archive_max_events=500)
    busy, quiet = pi.of_kind("TT"), pi.of_kind("CT")
    assert "-11091" in pi.json(f"/streams/{busy['WebId']}/recorded", 500, startTime="*-1h")["Errors"][0]
    pi.json("/streamsets/recorded", 500, webId=[busy["WebId"], quiet["WebId"]], startTime="*-1h")
    pi.admin.configure(archive_error="item")
    found = pi.items("/streamsets/recorded", webId=[busy["WebId"], quiet["WebId"]], startTime="*-1h")
    assert sorted(len(entry["Items"]) for entry in found) == [1, 241]


def test_an_archive_that_is_away_says_so_or_answers_without_events(pi: Client) -> None:
    point = plain(pi)
    web_id, later = point["WebId"], "2026-01-10T11:59:58Z"
    pi.admin.configure(archive_away="state")
    (away,) = recorded(pi, point, "2026-01-10T11:59:50Z", NOON)
    assert (away["Timestamp"], away["Good"]) == ("2026-01-10T11:59:50Z", False)
    assert (away["Value"]["Name"], away["Value"]["IsSystem"]) == ("Arc Off-line", True)
    (entry,) = pi.items("/streamsets/recorded", webId=[web_id], startTime="2026-01-10T11:59:50Z", endTime=NOON)
    assert entry["Items"] == [away]
    pi.admin.configure(archive_away_before=later)
    found = recorded(pi, point, "2026-01-10T11:59:50Z", NOON)
    assert [item["Timestamp"][17:] for item in found] == ["50Z", "58Z", "59Z", "00Z"]
    assert len(recorded(pi, point, later, NOON)) == 3
    pi.admin.configure(archive_away="empty")
    assert recorded(pi, point, "2026-01-10T11:59:50Z", NOON) == found[1:]
    pi.admin.configure(archive_away_before="")
    assert recorded(pi, point, "2026-01-10T11:59:50Z", NOON) == []


def test_values_that_servers_write_in_their_own_way(pi: Client) -> None:
    erratic, blob = pi.of_kind("ER"), pi.of_kind("BL")
    path = f"/streams/{erratic['WebId']}/recorded"
    before = pi.items(path, maxCount=5000)
    at = next(i for i, v in enumerate(before) if isinstance(v["Value"], dict) and v["Value"]["Name"] == "Invalid Float")
    other = next(i for i, v in enumerate(before) if isinstance(v["Value"], dict) and v["Value"]["Name"] == "Shutdown")
    pi.admin.configure(nan_values="text", renamed_states=[["Shutdown", "Abgestellt"]], blob_values="501")
    after = pi.items(path, maxCount=5000)
    assert after[at]["Value"] == "NaN"
    assert after[other]["Value"] == {"Name": "Abgestellt", "Value": 254, "IsSystem": True}
    pi.json(f"/streams/{blob['WebId']}/recorded", 501)


# --- value, end, summary ---


def test_snapshot_value_at_a_time_and_end(pi: Client) -> None:
    point = pi.of_kind("TT")
    path = f"/streams/{point['WebId']}"
    at = {t: recorded(pi, point, t, t)[0] for t in (NOON, "2026-01-10T11:00:00Z", "2026-01-10T11:00:01Z")}
    assert pi.json(f"{path}/value") == pi.json(f"{path}/end") == at[NOON]
    assert pi.json(f"{path}/value", time="2026-01-10T11:00:00Z") == at["2026-01-10T11:00:00Z"]
    between = pi.json(f"{path}/value", time="2026-01-10T11:00:00.5Z")
    ends = [at[t]["Value"] for t in ("2026-01-10T11:00:00Z", "2026-01-10T11:00:01Z")]
    assert between["Value"] == pytest.approx(sum(ends) / 2)
    assert pi.json(f"{path}/value", time="2025-01-01")["Value"]["Name"] == "No Data"


def test_summary_counts_recorded_events_exactly(pi: Client) -> None:
    points = pi.points()
    truth = pi.admin.truth_counts("2026-01-10T09:00:00Z", "2026-01-10T12:00:00Z")
    entries = pi.items(
        "/streamsets/summary",
        webId=[point["WebId"] for point in points.values()],
        startTime="2026-01-10T09:00:00Z",
        endTime="2026-01-10T12:00:00Z",
        summaryType="Count",
        calculationBasis="EventWeightedExcludeMostRecentEvent",
    )
    counted = {entry["Name"]: entry["Items"][0]["Value"]["Value"] for entry in entries}
    assert counted == truth
    assert truth[plain(pi)["Name"]] == 10_800


def test_summaries_of_numbers(pi: Client) -> None:
    point = plain(pi)
    items = recorded(pi, point, "*-10m", "*")
    found = pi.items(
        f"/streams/{point['WebId']}/summary", startTime="*-10m", summaryType="All", timeType="EarliestTime"
    )
    summary = {item["Type"]: item["Value"]["Value"] for item in found}
    values = [item["Value"] for item in items]
    trapezoids = sum((a + b) / 2 for a, b in pairwise(values)) / 600
    assert summary["Minimum"] == min(values)
    assert summary["Maximum"] == max(values)
    assert summary["Average"] == pytest.approx(trapezoids)
    assert summary["Count"] == pytest.approx(600)
    assert summary["PercentGood"] == pytest.approx(100)
    hourly = pi.items(
        f"/streams/{point['WebId']}/summary",
        startTime="*-3h", summaryType=["Count", "Average"], summaryDuration="1h", calculationBasis="EventWeighted",
    )  # fmt: skip
    assert [item["Type"] for item in hourly] == ["Count"] * 3 + ["Average"] * 3
    assert [item["Value"]["Value"] for item in hourly[:3]] == [3601] * 3


# --- data that changes ---


def test_late_events_edits_and_deletions(pi: Client) -> None:
    point = pi.of_kind("LT")
    name = point["Name"]
    span = ("2026-01-10T05:00:00Z", "2026-01-10T05:00:05Z")
    pi.admin.add_events(
        name,
        [
            ["2026-01-10T05:00:02Z", 1.5],
            {"timestamp": "2026-01-10T05:00:02.25Z", "value": {"state": "Shutdown"}},
            {"timestamp": "2026-01-10T05:00:02Z", "value": "text", "questionable": True},
        ],
    )
    pi.admin.edit(name, "2026-01-10T05:00:03Z", 99.25)
    pi.admin.delete(name, "2026-01-10T05:00:04Z", "2026-01-10T05:00:06Z")
    found = recorded(pi, point, *span)
    stamps = [item["Timestamp"][17:-1] for item in found]
    assert stamps == ["00", "01", "02", "02", "02", "02.25", "03"]
    assert [item["Value"] for item in found[3:5]] == [1.5, "text"]
    assert (found[4]["Questionable"], found[5]["Value"]["Value"], found[5]["Good"]) == (True, 254, False)
    assert (found[6]["Value"], found[6]["Substituted"]) == (99.25, True)
    assert recorded(pi, point, *span[::-1]) == found[::-1]
    assert pi.admin.truth_counts(span[0], span[1], [name]) == {name: 7}
    assert [row[0] for row in pi.admin.truth_events(name, *span)] == [item["Timestamp"] for item in found]
    with pytest.raises(AdminError, match="none with ordinal 5"):
        pi.admin.edit(name, "2026-01-10T05:00:03Z", 1, ordinal=5)


def test_renamed_and_new_points(pi: Client) -> None:
    point = pi.of_kind("QT")
    values = recorded(pi, point, "*-1m", "*")
    pi.admin.rename_point(point["Name"], "A.NEW.NAME")
    renamed = pi.points()["A.NEW.NAME"]
    assert renamed["Id"] == point["Id"]
    assert renamed["WebId"] != point["WebId"]
    assert recorded(pi, point, "*-1m", "*") == recorded(pi, renamed, "*-1m", "*") == values
    pi.admin.add_point("BRAND.NEW", kind="TI")
    new = recorded(pi, pi.points()["BRAND.NEW"], "*-1d", "*")
    assert [(item["Timestamp"], item["Value"]["Name"]) for item in new] == [(NOON, "Pt Created")]
    with pytest.raises(AdminError, match="exists already"):
        pi.admin.add_point("brand.new")
    pi.admin.rename_point("A.NEW.NAME", point["Name"])


def test_time_goes_on_only_when_told_and_late_data_arrives_later() -> None:
    with client(replace(PlantConfig.small(), late_seconds=600.0)) as pi:
        point, late = pi.of_kind("TT"), pi.of_kind("LD")["Name"]
        assert len(recorded(pi, point, NOON, "*+1h")) == 1
        span = ("2026-01-10T11:50:00Z", "2026-01-10T12:00:00Z")
        before = {repr(row) for row in pi.admin.truth_events(late, *span)}
        assert pi.admin.advance(600) == "2026-01-10T12:10:00Z"
        after = {repr(row) for row in pi.admin.truth_events(late, *span)}
        assert before < after
        assert len(recorded(pi, point, NOON, "*+1h")) == 601
        assert pi.get("/system/status").headers["Date"] == "Sat, 10 Jan 2026 12:10:00 GMT"
        assert pi.json("/system/status")["ServerTime"] == "2026-01-10T12:10:00Z"
        pi.admin.advance(3600)
        assert {repr(row) for row in pi.admin.truth_events(late, *span)} == after
        pi.admin.set_clock("2026-02-01T00:00:00Z")
        assert pi.admin.now() == "2026-02-01T00:00:00Z"
