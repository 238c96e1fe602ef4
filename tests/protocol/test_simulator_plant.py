"""The plant behind the simulator is a function of seed and time, and its parts keep the rules of PI."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pi_simulator import PlantConfig, jsonpath, timesyntax, webid
from pi_simulator.plant import Plant
from pi_simulator.plant.archetypes import PLAIN, ZOO
from pi_simulator.plant.series import GOOD, Series
from pi_simulator.render import FIELDS, items
from pi_simulator.ticks import DAY, HOUR, SECOND, from_iso, to_text, to_text_array
from pi_simulator.truth import events, point

PLANT = Plant(PlantConfig.small())
NOW = PLANT.clock.now()
POINTS = list(PLANT.points.all())


def texts(series: Series) -> list[tuple[int, bytes, int]]:
    flags = series.all_flags().tolist()
    return [(tick, series.json(i), flags[i]) for i, tick in enumerate(series.ticks.tolist())]


# --- values ---


def test_every_kind_of_point_is_in_a_small_plant() -> None:
    assert {item.kind.code for item in POINTS} == {kind.code for kind in (*PLAIN, *ZOO)}


@settings(max_examples=60)
@given(
    which=st.sampled_from(POINTS),
    first=st.integers(-3 * HOUR, 2 * HOUR),
    length=st.integers(0, 4 * HOUR),
    cut=st.integers(0, 4 * HOUR),
    limit=st.integers(1, 400),
)
def test_any_window_and_any_limit_show_the_same_history(
    which: object, first: int, length: int, cut: int, limit: int
) -> None:
    archive, a = PLANT.archive, NOW + first
    b = a + length
    whole = texts(archive.read(which, a, b))  # type: ignore[arg-type]
    middle = min(a + cut, b)
    halves = texts(archive.read(which, a, middle)) + texts(archive.read(which, middle + 1, b))  # type: ignore[arg-type]
    assert halves == whole
    assert texts(archive.read(which, a, b, limit)) == whole[:limit]  # type: ignore[arg-type]
    assert texts(archive.read(which, a, b, limit, backwards=True)) == whole[::-1][:limit]  # type: ignore[arg-type]
    assert archive.count(which, a, b) == len(whole)  # type: ignore[arg-type]
    assert all(a <= tick <= b for tick, _, _ in whole)
    assert [row[0] for row in whole] == sorted(row[0] for row in whole)


def test_the_seed_decides_everything() -> None:
    again, other = Plant(PlantConfig.small()), Plant(replace(PlantConfig.small(), seed=2))
    for one, same, different in zip(POINTS[:12], again.points.all(), other.points.all(), strict=False):
        span = (NOW - HOUR, NOW)
        assert texts(PLANT.archive.read(one, *span)) == texts(again.archive.read(same, *span))
        if one.kind.code in ("TT", "TI"):
            assert texts(PLANT.archive.read(one, *span)) != texts(other.archive.read(different, *span))
    assert PLANT.assets.databases[0].id == again.assets.databases[0].id != other.assets.databases[0].id


def test_a_read_with_a_limit_costs_what_it_returns() -> None:
    century = Plant(replace(PlantConfig.small(), start="1970-01-02T00:00:00Z"))
    for item in century.points.all():
        if item.kind.silent or item.kind.lifetime:
            continue
        assert len(century.archive.read(item, 0, NOW, 100)) == 100
        assert len(century.archive.read(item, 0, NOW, 100, backwards=True)) == 100


def test_plain_tags_count_by_arithmetic() -> None:
    tag = next(item for item in POINTS if item.plain)
    assert PLANT.archive.count(tag, NOW - 3600 * SECOND, NOW - 1) == 3600
    series = PLANT.archive.read(tag, NOW - 3600 * SECOND, NOW - 1)
    assert (np.diff(series.ticks) == SECOND).all()
    assert series.flags is None
    assert len({series.json(i) for i in range(100)}) > 50


def test_two_data_servers_repeat_ids_but_not_names() -> None:
    plant = Plant(replace(PlantConfig.small(), data_servers=2))
    first, second = ([p for p in plant.points.all() if p.server.number == n] for n in range(2))
    assert [p.id for p in first] == [p.id for p in second]
    assert not {p.name for p in first} & {p.name for p in second}
    for item in (*first, *second):
        assert plant.points.by_id(item.server.id, item.id) is item
    assert plant.points.by_id(first[0].server.id, 10) is None


def test_float32_texts_are_the_shortest_that_give_the_same_float() -> None:
    for item in POINTS:
        if item.kind.point_type == "Float32" and item.kind.values.startswith("decimal"):
            series = PLANT.archive.read(item, NOW - HOUR, NOW, 500)
            for text in {series.json(i) for i in range(len(series)) if series.all_flags()[i] & GOOD}:
                assert str(np.float32(text.decode())) == text.decode()


@settings(max_examples=200)
@given(st.lists(st.integers(-(10**16), 2 * 10**17), min_size=1, max_size=20))
def test_time_stamps_as_columns_and_one_by_one_are_the_same(ticks: list[int]) -> None:
    rows = to_text_array(np.array(ticks, dtype=np.int64))
    assert [bytes(row).replace(b"\0", b"").decode() for row in rows] == [to_text(tick) for tick in ticks]
    assert [from_iso(to_text(tick)) for tick in ticks] == ticks


def test_bytes_made_in_one_go_equal_bytes_made_one_by_one() -> None:
    for item in POINTS:
        series = PLANT.archive.read(item, NOW - DAY, NOW, 300)
        for fields in (FIELDS, ("Value",), ("Timestamp", "Good", "Errors")):
            single = [bytes(items(series.take(slice(i, i + 1)), "°C", fields)) for i in range(len(series))]
            assert bytes(items(series, "°C", fields)) == b",".join(single)


def test_event_frames_do_not_depend_on_the_window_through_which_they_are_seen() -> None:
    database = PLANT.assets.databases[0]
    wide = PLANT.frames.touching(database, NOW - 9 * DAY, NOW, children=True).all()
    for begin in range(9):
        first, last = NOW - (begin + 1) * DAY, NOW - begin * DAY
        seen = {frame.id: frame for frame in PLANT.frames.touching(database, first, last, children=True).all()}
        assert seen == {f.id: f for f in wide if f.start <= last and f.end >= first}
    for frame in wide:
        assert PLANT.frames.get(frame.id) == frame
        for child in PLANT.frames.children(frame):
            assert child.parent == frame.id
            assert frame.start <= child.start <= child.end
            assert child.end <= frame.end


def test_edits_and_deletions_of_single_ordinals() -> None:
    plant = Plant(PlantConfig.small())
    burst = next(item for item in plant.points.all() if item.kind.burst > 1)
    before = events(plant, burst.name, "2026-01-10T08:00:00Z", "2026-01-10T09:00:00Z")
    stamps = [row[0] for row in before]
    shared = next(stamp for stamp in stamps if stamps.count(stamp) == 3)
    plant.archive.edit(burst, from_iso(shared), 1, b"7.5", GOOD)
    plant.archive.delete(burst, from_iso(shared), from_iso(shared), 0)
    after = events(plant, burst.name, "2026-01-10T08:00:00Z", "2026-01-10T09:00:00Z")
    at = stamps.index(shared)
    assert [row[1] for row in after[at : at + 2]] == [7.5, before[at + 2][1]]
    assert after[:at] + after[at + 2 :] == before[:at] + before[at + 3 :]
    with pytest.raises(LookupError, match="There is no point named"):
        point(plant, "none")


# --- identities ---

VECTORS = [
    ("F1DSBd9Ab83Y90SNSjy4JtD5fQVk0tVFMtUEk", "6f40df05-d8cd-44f7-8d4a-3cb826d0f97d", None, "\\\\VM-TS-PI"),
    ("I1DPa70Wf0zBA06CLkV9ovNQgQCAAAAA", "7f16bd6b-c14c-4e03-822e-457da2f35081", 8, None),
    ("I1EmDqD5loBNH0erqeqJodtALAYIKyyz2F5BGAxQAVXYRDBA", "cbb28260-853d-11e4-80c5-00155d844304", None, None),
    (
        "F1Emi3nQR9tXEUeItBpeh9IplwxPG_u0RN7BGOWdz7SCftewSE9CLVBJQUZcSE9CXFNNRUxURVJcMS4gU01FTFRPVkVOXFNNRUxUT1ZFTg",
        "bbbff1c4-4d44-11ec-8e59-dcfb4827ed7b",
        None,
        "\\\\HOB-PIAF\\HOB\\SMELTER\\1. SMELTOVEN\\SMELTOVEN",
    ),
]


@pytest.mark.parametrize(("text", "ident", "point_id", "path"), VECTORS)
def test_web_ids_of_real_servers(text: str, ident: str, point_id: int | None, path: str | None) -> None:
    found = webid.decode(text)
    assert (str(found.guids[-1]), found.point_id, found.path) == (ident, point_id, path)
    assert webid.encode(found, "Full" if text[0] == "F" else "IDOnly") == text


@pytest.mark.parametrize(
    "text", ["", "F1", "X1DPxx", "F2DPxx", "F1ZZxx", "I1DPa70", "I1DPa70Wf0zBA06CLkV9ovNQgQCAAAAAx", "I1Em!!!!"]
)
def test_what_is_no_web_id(text: str) -> None:
    with pytest.raises(webid.MalformedWebIdError):
        webid.decode(text)


# --- time ---

AT = from_iso("2026-03-30T10:20:30.1234567Z")  # a Monday; the clocks of Berlin went forward the day before
BERLIN, UTC = ZoneInfo("Europe/Berlin"), ZoneInfo("UTC")


@pytest.mark.parametrize(
    ("text", "zone", "wanted"),
    [
        ("*", UTC, "2026-03-30T10:20:30.1234567Z"),
        ("", UTC, "2026-03-30T10:20:30.1234567Z"),
        ("*-1d", UTC, "2026-03-29T10:20:30.1234567Z"),
        ("*-1.5h", UTC, "2026-03-30T08:50:30.1234567Z"),
        ("-30m", UTC, "2026-03-30T09:50:30.1234567Z"),
        ("* + 500ms", UTC, "2026-03-30T10:20:30.6234567Z"),
        ("t", UTC, "2026-03-30T00:00:00Z"),
        ("T+8h", BERLIN, "2026-03-30T06:00:00Z"),
        ("y", BERLIN, "2026-03-28T23:00:00Z"),
        ("t-2d", BERLIN, "2026-03-27T23:00:00Z"),
        ("t-48h", BERLIN, "2026-03-27T22:00:00Z"),
        ("Sunday", UTC, "2026-03-29T00:00:00Z"),
        ("mon", UTC, "2026-03-30T00:00:00Z"),
        ("january", UTC, "2026-01-30T00:00:00Z"),
        ("15", UTC, "2026-03-15T00:00:00Z"),
        ("2019", UTC, "2019-03-30T00:00:00Z"),
        ("8:30", BERLIN, "2026-03-30T06:30:00Z"),
        ("08:30:15:250", UTC, "2026-03-30T08:30:15.25Z"),
        ("2026-01-01", BERLIN, "2025-12-31T23:00:00Z"),
        ("2026-01-01T00:00:00Z", BERLIN, "2026-01-01T00:00:00Z"),
        ("2026-01-01T02:00:00+02:00", BERLIN, "2026-01-01T00:00:00Z"),
        ("2026-01-01T00:00:00.0000001Z", UTC, "2026-01-01T00:00:00.0000001Z"),
        ("'2026-01-01'-1h", UTC, "2025-12-31T23:00:00Z"),
        ("2026-01-01 - 2 hours", UTC, "2025-12-31T22:00:00Z"),
        ("01-Apr-20 09:05:00", UTC, "2020-04-01T09:05:00Z"),
        ("*-1mo", UTC, "2026-02-28T10:20:30.1234567Z"),
        ("*-1y", UTC, "2025-03-30T10:20:30.1234567Z"),
        ("*-2w", UTC, "2026-03-16T10:20:30.1234567Z"),
    ],
)
def test_pi_times(text: str, zone: ZoneInfo, wanted: str) -> None:
    assert to_text(timesyntax.parse(text, AT, zone)) == wanted


@pytest.mark.parametrize(
    "text", ["soon", "*-1", "*-1x", "*-1d+2h", "2026-13-01", "2026-01-01-1h", "32", "25:00", "**", "t+"]
)
def test_what_is_no_pi_time(text: str) -> None:
    with pytest.raises(timesyntax.BadTimeError):
        timesyntax.parse(text, AT, UTC)


def test_several_offsets_can_be_allowed() -> None:
    assert to_text(timesyntax.parse("*-1d+2h", AT, UTC, several_offsets=True)) == "2026-03-29T12:20:30.1234567Z"


def test_zones_have_windows_names_and_maybe_iana_names() -> None:
    assert timesyntax.zone("w. europe standard time", iana=False) == BERLIN
    assert timesyntax.zone("Europe/Berlin", iana=True) == BERLIN
    for name, iana in (("Europe/Berlin", False), ("Nowhere", True), ("../etc/passwd", True)):
        with pytest.raises(timesyntax.BadTimeError):
            timesyntax.zone(name, iana=iana)


# --- JSON paths ---

DOCUMENT = {"1": {"Content": {"Items": [{"Id": "a", "L": {"V": 1}}, {"Id": "b"}], "a.b": 3}}}


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("$.1.Content.Items[*].Id", ["a", "b"]),
        ("$.1.Content.Items[1].Id", ["b"]),
        ("$.1.Content.Items[*].L.V", [1]),
        ("$.1.Content.Items[9].Id", []),
        ("$['1'].Content['a.b']", [3]),
        ("$.2.Content", []),
    ],
)
def test_json_paths(path: str, wanted: list[object]) -> None:
    assert jsonpath.select(path, DOCUMENT) == wanted


def test_what_is_no_json_path() -> None:
    for path in ("Items", "$.a[?(@.b)]", "$.a..b"):
        with pytest.raises(jsonpath.BadPathError):
            jsonpath.select(path, DOCUMENT)
