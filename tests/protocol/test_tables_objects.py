"""Points, Data Archives and elements over real HTTP, compared with what the plant itself says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from osipi import OsipiLakeflowConnect
from osipi.errors import OptionError
from osipi.listing.attributes import select_attributes
from osipi.options import Options, TimeseriesOptions
from osipi.piwebapi import PiWebApi, PiWebApiError, RetryPolicy
from pi_simulator import PlantConfig, Running, ServerConfig, running

PLANT = replace(PlantConfig.small(), data_servers=2, elements=1_400)


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    with running(PLANT, ServerConfig()) as plant:
        yield plant


@pytest.fixture
def pi(server: Running) -> Iterator[Running]:
    """The server with its standard manners, before and after."""
    server.admin.reset_requests()
    yield server
    server.admin.clear_faults()
    server.admin.configure(web_id_type="Full", points_order="id", max_items=150_000, list_next_links=False)


def connector(pi: Running) -> OsipiLakeflowConnect:
    return OsipiLakeflowConnect({"base_url": pi.base_url, "username": "reader", "password": "pi-simulator"})


def read(pi: Running, table: str, **options: str) -> list[dict[str, Any]]:
    rows, end = connector(pi).read_table(table, None, options)
    found = list(rows)
    assert end == connector(pi).read_table(table, end, options)[1]
    return found


@pytest.mark.parametrize("page_size", ["7", ""])
def test_points_are_those_of_the_plant(pi: Running, page_size: str) -> None:
    rows = read(pi, "points", page_size=page_size)
    truth = pi.admin.truth_points()
    assert sorted((row["data_server"], row["point_id"], row["name"], row["point_type"]) for row in rows) == sorted(
        (point["server"], point["id"], point["name"], point["type"]) for point in truth
    )
    assert len({row["web_id"] for row in rows}) == len(truth)
    assert {row["future"] for row in rows} == {True, False}
    assert any(row["digital_set_name"] for row in rows if row["point_type"] == "Digital")


def test_a_small_item_cap_is_learned(pi: Running) -> None:
    pi.admin.configure(max_items=9)
    assert len(read(pi, "points")) == len(pi.admin.truth_points())


def test_web_ids_are_those_that_pi_resolves(pi: Running) -> None:
    client = connector(pi)._client(None)
    for row in read(pi, "points")[::9]:
        answer = client.get(f"/points/{row['web_id']}", {"webIdType": "IDOnly"})
        assert (answer["Name"], answer["WebId"]) == (row["name"], row["web_id"])
    for row in read(pi, "af_hierarchy")[::100]:
        answer = client.get(f"/elements/{row['web_id']}", {"webIdType": "IDOnly"})
        assert (answer["Path"], answer["WebId"]) == (row["path"], row["web_id"])
    for row in read(pi, "data_servers"):
        answer = client.get(f"/dataservers/{row['web_id']}", {"webIdType": "IDOnly"})
        assert (answer["Name"], answer["WebId"]) == (row["name"], row["web_id"])


def test_named_points(pi: Running) -> None:
    truth = pi.admin.truth_points()
    names = [point["name"] for point in truth]
    rows = read(pi, "points", tags="\n".join([names[0].lower(), names[5], "no such tag"]))
    assert {row["name"] for row in rows} == {names[0], names[5]}
    site = names[0][:5]
    found = {row["name"] for row in read(pi, "points", tag_filter=site.lower() + "*")}
    assert found == {name for name in names if name.startswith(site)}
    with pytest.raises(OptionError, match=r"may read no point that option .tags. .*no such tag"):
        read(pi, "points", tags="no such tag")


def test_a_renamed_point_keeps_its_web_id(pi: Running) -> None:
    before = read(pi, "points")[0]
    pi.admin.rename_point(before["name"], "renamed, once")
    (after,) = read(pi, "points", tags='["RENAMED, once"]')
    pi.admin.rename_point("renamed, once", before["name"])
    assert after["web_id"] == before["web_id"]


def test_data_servers_are_those_that_hold_points(pi: Running) -> None:
    rows = read(pi, "data_servers")
    assert {row["name"] for row in rows} >= {point["server"] for point in pi.admin.truth_points()}
    assert all(row["server_version"] for row in rows)


@pytest.mark.parametrize("page_size", ["50", ""])
def test_elements_are_those_of_the_plant(pi: Running, page_size: str) -> None:
    pi.admin.configure(list_next_links=page_size == "50")
    rows = read(pi, "af_hierarchy", page_size=page_size)
    lists = [one for one in pi.admin.requests() if one["path"].endswith("/elements")]
    truth = {element["id"]: element for element in pi.admin.truth_elements()}
    assert len(rows) == len(truth) > 1000
    for row in rows:
        element = truth[row["element_id"]]
        assert row["path"] == element["path"]
        assert row["paths"] == sorted(element["paths"])
        assert row["parent_id"] == element["parent"]
        assert row["database"] == element["database"]
        assert row["level"] == element["path"].count("\\") - 4
        assert row["parent_path"] == (truth[element["parent"]]["path"] if element["parent"] else None)
    assert any(len(row["paths"]) > 1 for row in rows)
    assert len(lists) < (45 if page_size else 10)


def test_a_part_of_the_hierarchy(pi: Running) -> None:
    truth = pi.admin.truth_elements()
    root = next(one for one in truth if one["path"].count("\\") == 5)
    rows = read(pi, "af_hierarchy", af_path=root["path"])
    expected = {
        one["id"]
        for one in truth
        if one["id"] == root["id"] or any(path.startswith(root["path"] + "\\") for path in one["paths"])
    }
    assert {row["element_id"] for row in rows} == expected
    assert next(row for row in rows if row["element_id"] == root["id"])["parent_id"] == root["parent"]


def test_a_template_with_those_derived_from_it(pi: Running) -> None:
    everything = {row["element_id"]: row for row in read(pi, "af_hierarchy")}
    rows = read(pi, "af_hierarchy", af_template="Pump")
    templates = {row["template_name"] for row in rows}
    assert "Centrifugal Pump" in templates
    assert {row["element_id"] for row in rows} == {
        one for one, row in everything.items() if row["template_name"] in templates
    }
    for row in rows:
        assert {**row, "paths": None} == {**everything[row["element_id"]], "paths": None}
    with pytest.raises(OptionError, match="'af_template' = 'Pmup'"):
        read(pi, "af_hierarchy", af_template="Pmup")


@pytest.mark.parametrize(
    ("table", "route", "option"),
    [("points", "dataservers/.*/points", "data_server"), ("af_hierarchy", "assetdatabases/.*/elements", "af_database")],
)
def test_a_list_that_breaks_off_is_no_table(pi: Running, table: str, route: str, option: str) -> None:
    pi.admin.fault("status", match=route, status=503, times=-1, skip=2)
    client = PiWebApi(
        connector(pi)._client(None).settings, retry=RetryPolicy(attempts=2, total_seconds=1, sleep=lambda _: None)
    )
    read_all = connector(pi)
    read_all._client = lambda options: client  # type: ignore[method-assign]
    with pytest.raises(PiWebApiError, match=rf"could not be read.*'{option}'"):
        list(read_all.read_table(table, None, {"page_size": "20"})[0])


def test_a_cut_answer_is_read_again(pi: Running) -> None:
    pi.admin.fault("cut", match="/points", times=1, after_bytes=500)
    assert len(read(pi, "points")) == len(pi.admin.truth_points())


def test_attributes_of_the_plant_have_histories(pi: Running) -> None:
    client = connector(pi)._client(None)
    area = min(pi.admin.truth_elements(), key=lambda one: (abs(one["path"].count("\\") - 5), one["path"]))["path"]
    options: TimeseriesOptions = Options.table(
        TimeseriesOptions, "timeseries", {"af_path": area, "attribute_filter": "*"}
    )
    found = select_attributes(client, options)
    assert len({one.web_id for one in found}) == len(found) > 50
    assert all(one.data_reference for one in found)
    paths = {path for element in pi.admin.truth_elements() for path in element["paths"] if path.startswith(area)}
    assert {one.path.partition("|")[0] for one in found} <= paths
    for one in found[:: len(found) // 10]:
        answer = client.get(f"/attributes/{one.web_id}", {"webIdType": "IDOnly"})
        assert (answer["WebId"], answer["Name"]) == (one.web_id, one.name)


def test_large_hierarchies_cost_few_requests(pi: Running) -> None:
    assert len(read(pi, "af_hierarchy")) > 1_300
    hierarchy = len(pi.admin.requests())
    pi.admin.reset_requests()
    with PiWebApi(Options.connection(connector(pi)._options).settings()) as client:
        found = select_attributes(client, Options.table(TimeseriesOptions, "timeseries", {"af_database": "Plant"}))
    assert len(found) > 2_000
    # Most attributes are constants, which only their listing tells.
    assert hierarchy + len(pi.admin.requests()) < 25
