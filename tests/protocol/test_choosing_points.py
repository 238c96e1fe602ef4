"""Options that choose points, over real HTTP, compared with what the plant itself says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from fnmatch import fnmatch
from typing import Any

import pytest

from osipi.errors import OptionError
from osipi.listing.points import select_points
from osipi.options import Options, PointSelection, TimeseriesOptions
from osipi.piwebapi import PiWebApi
from osipi.timeseries.selection import list_selection
from pi_simulator import PlantConfig, Running, ServerConfig, running

PLANT = replace(PlantConfig.small(), data_servers=2)


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    with running(PLANT, ServerConfig()) as plant:
        yield plant


@pytest.fixture
def pi(server: Running) -> Iterator[Running]:
    yield server
    server.admin.configure(point_source_filter=True, points_order="id")


def client_of(pi: Running) -> PiWebApi:
    options = {"base_url": pi.base_url, "username": "reader", "password": "pi-simulator"}
    return PiWebApi(Options.connection(options).settings())


def chosen(pi: Running, **options: Any) -> list[str]:
    """Names of the points, which `points` and `timeseries` choose alike; each once."""
    client = client_of(pi)
    found = select_points(client, Options.table(PointSelection, "points", options)).points
    streams = list_selection(client, Options.table(TimeseriesOptions, "timeseries", options)).streams
    assert {stream.web_id for stream in streams.values()} == {point.web_id for point in found}
    assert len({point.web_id for point in found}) == len(found)
    return sorted(f"{point.data_server}/{point.name}" for point in found)


def known(pi: Running) -> list[dict[str, Any]]:
    return [
        {**item, "Server": server["Name"], "Source": _source(pi, item)}
        for server in client_of(pi).get("/dataservers")["Items"]
        for item in client_of(pi).get(f"/dataservers/{server['WebId']}/points")["Items"]
    ]


def _source(pi: Running, item: dict[str, Any]) -> str:
    return str(client_of(pi).get(f"/points/{item['WebId']}/attributes/pointsource")["Value"])


def names(points: list[dict[str, Any]]) -> list[str]:
    return sorted(f"{point['Server']}/{point['Name']}" for point in points)


def test_a_point_that_matches_several_masks_comes_once(pi: Running) -> None:
    expected = [p for p in known(pi) if fnmatch(p["Name"], "NORTH*") or fnmatch(p["Name"], "*1*")]
    assert chosen(pi, tag_filter=["north*", "*1*", "NORTH*"]) == names(expected)
    assert len(expected) < len(known(pi))


def test_masks_types_and_classes_leave_points_out(pi: Running) -> None:
    options = {"tag_exclude": "*1*; south*", "point_types": "float64;DIGITAL", "point_classes": ["Classic"]}
    expected = [
        p
        for p in known(pi)
        if not fnmatch(p["Name"], "*1*")
        and not fnmatch(p["Name"], "SOUTH*")
        and p["PointType"] in ("Float64", "Digital")
        and p["PointClass"] == "classic"
    ]
    assert chosen(pi, **options) == names(expected)
    assert expected


@pytest.mark.parametrize("newer", [True, False])
@pytest.mark.parametrize("masks", ["opc*", "L; OPC-UA", "?"])
def test_points_of_a_source_whether_the_server_filters_by_it_or_not(pi: Running, newer: bool, masks: str) -> None:
    everything = known(pi)
    pi.admin.configure(point_source_filter=newer)
    wanted = [mask.strip().upper() for mask in masks.split(";")]
    expected = [p for p in everything if any(fnmatch(p["Source"], mask) for mask in wanted)]
    pi.admin.reset_requests()
    assert chosen(pi, point_source=masks) == names(expected)
    assert 0 < len(expected) < len(everything)
    asked = [request for request in pi.admin.requests() if "/attributes" in request["path"]]
    assert not newer or not asked


def test_filters_hold_for_named_points_too(pi: Running) -> None:
    first, second, *_ = [p for p in known(pi) if p["Server"] == "PIDA1"]
    tags = [f"\\\\PIDA1\\{p['Name']}" for p in (first, second)]
    assert chosen(pi, tags=tags, tag_exclude=second["Name"]) == names([first])


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"tag_filter": "nothing*"}, ["tag_filter = 'nothing*'"]),
        ({"point_classes": "clasic"}, ["point_classes = 'clasic'", "did you mean 'classic'?"]),
        ({"point_source": "no such"}, ["point_source = 'no such'"]),
        ({"tag_exclude": "*"}, ["tag_exclude = '*'"]),
        ({"point_types": "Flaot32"}, ["point_types", "did you mean 'Float32'?"]),
        ({"point_types": "Number"}, ["point_types", "known are Int16, Int32"]),
    ],
)
def test_options_that_select_nothing_are_named(pi: Running, options: dict[str, str], words: list[str]) -> None:
    client = client_of(pi)
    choose: dict[str, Callable[[], object]] = {
        "points": lambda: select_points(client, Options.table(PointSelection, "points", options)),
        "timeseries": lambda: list_selection(client, Options.table(TimeseriesOptions, "timeseries", options)),
    }
    for table, select in choose.items():
        with pytest.raises(OptionError) as caught:
            select()
        assert all(word in str(caught.value) for word in [*words, f"table '{table}'"])
