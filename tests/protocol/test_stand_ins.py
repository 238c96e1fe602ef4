"""Servers that lack parameters and routes, and whose WebIDs are opaque, are read as far as their answers allow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from osipi import OsipiLakeflowConnect
from osipi.piwebapi import MissingMemberError
from pi_simulator import PlantConfig, Running, ServerConfig, running
from support.stand_in import StandIn, standing_in

PASSWORD = ServerConfig.password
OPTIONS: dict[str, dict[str, str]] = {
    "timeseries": {"start_time": "*-20m", "end_time": "*-10m"},
    "event_frames": {"start_time": "*-2d"},
}
SEEN = {
    "timeseries": ("tag", "timestamp", "ordinal", "value", "value_text", "good"),
    "points": ("name", "path", "descriptor", "point_id", "point_type", "data_server"),
    "data_servers": ("name", "path", "server_version"),
    "af_hierarchy": ("name", "path", "parent_path", "level", "template_name", "database"),
    "event_frames": ("name", "start_time", "end_time", "template_name", "database"),
}
"""Columns that do not depend on how a server names objects."""


@pytest.fixture(scope="module")
def pi() -> Iterator[Running]:
    with running(replace(PlantConfig.small(), data_servers=2), ServerConfig()) as plant:
        yield plant


def rows(base_url: str, table: str) -> list[dict[str, Any]]:
    client = OsipiLakeflowConnect({"base_url": base_url, "username": "reader", "password": PASSWORD})
    return list(client.read_table(table, None, OPTIONS.get(table, {}))[0])


def seen(found: list[dict[str, Any]], table: str) -> list[str]:
    return sorted(repr([row[name] for name in SEEN[table]]) for row in found)


@pytest.mark.parametrize("manners", [
    {}, {"strict": True}, {"ids": "absent"}, {"ids": "odd", "strict": True, "no_route": 405}, {"no_route": 501},
    {"missing_body": {"Errors": ["not here"]}},
], ids=str)  # fmt: skip
@pytest.mark.parametrize("table", SEEN)
def test_the_rows_are_those_of_the_plant(pi: Running, table: str, manners: dict[str, Any]) -> None:
    truth = rows(pi.base_url, table)
    with standing_in(pi.base_url, ServerConfig.username, PASSWORD, **manners) as (server, one):
        if table == "points" and manners.get("ids") == "absent":
            with pytest.raises(MissingMemberError, match=r"table 'points': PI Web API gave point .* usable Id"):
                rows(server.base_url, table)
            return
        found = rows(server.base_url, table)
        assert seen(found, table) == seen(truth, table)
        check_ids(one, found, truth, table)


def check_ids(one: StandIn, found: list[dict[str, Any]], truth: list[dict[str, Any]], table: str) -> None:
    """What identifies an object is one to one with what PI has, and references name it."""
    known = [row["web_id"] for row in found]
    assert all(web_id.startswith("obj.") for web_id in known)
    assert len(set(known)) == len({row["web_id"] for row in truth})
    if table == "af_hierarchy":
        names = {row["element_id"]: row["name"] for row in found}
        expected = {row["element_id"]: row["name"] for row in truth}
        assert sorted((row["name"], names.get(row["parent_id"], "")) for row in found) == sorted(
            (row["name"], expected.get(row["parent_id"], "")) for row in truth
        )
    if table == "event_frames":
        for column in ("referenced_element_ids", "parent_id"):
            assert sum(bool(row[column]) for row in found) == sum(bool(row[column]) for row in truth)
