"""Options that choose AF attributes, over real HTTP, compared with what the plant itself says."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatch
from typing import Any

import pytest

from osipi.errors import OptionError
from osipi.listing.attributes import select_attributes
from osipi.options import Options, TimeseriesOptions
from osipi.piwebapi import PiWebApi
from pi_simulator import PlantConfig, Running, ServerConfig, running


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    with running(PlantConfig.small(), ServerConfig()) as plant:
        yield plant


@pytest.fixture(params=[True, False], ids=["search", "lists"])
def pi(server: Running, request: pytest.FixtureRequest) -> Iterator[Running]:
    """Both kinds of server: those that search attributes over elements, and those that list them element by element."""
    server.admin.configure(element_attribute_search=request.param)
    yield server
    server.admin.configure(element_attribute_search=True)


def client_of(pi: Running) -> PiWebApi:
    options = {"base_url": pi.base_url, "username": "reader", "password": "pi-simulator"}
    return PiWebApi(Options.connection(options).settings())


def chosen(pi: Running, **options: Any) -> set[str]:
    """Paths of the attributes, each chosen once."""
    validated = Options.table(TimeseriesOptions, "timeseries", {"af_database": "Plant", **options})
    found = select_attributes(client_of(pi), validated)
    assert len({one.web_id for one in found}) == len(found)
    return {one.path for one in found}


def known(pi: Running) -> list[dict[str, Any]]:
    """Attributes of database Plant that PI lists, with the name of each."""
    return [
        {**one, "name": one["path"].rpartition("|")[2]}
        for one in pi.admin.truth_attributes()
        if one["path"].startswith("\\\\PIAF1\\Plant\\") and not one["excluded"] and not one["hidden"]
    ]


def test_without_a_data_reference_those_that_can_have_a_history_are_chosen(pi: Running) -> None:
    expected = {one["path"] for one in known(pi) if one["plugin"] in ("PI Point", "Formula", "Table Lookup")}
    assert chosen(pi) == expected


@pytest.mark.parametrize(("reference", "plugins"), [("pi point", ["PI Point"]), ("F*; String B*", ["F", "S"])])
def test_a_data_reference_chooses(pi: Running, reference: str, plugins: list[str]) -> None:
    found = chosen(pi, data_reference=reference)
    assert found == {one["path"] for one in known(pi) if one["plugin"].startswith(tuple(plugins))}
    assert found


def test_several_masks_and_exclusions_by_name_and_path(pi: Running) -> None:
    area = min(one["path"].rpartition("\\")[0] for one in known(pi) if one["name"] == "Flow")
    found = chosen(pi, attribute_filter="f*;*w*;LEVEL", attribute_exclude=["Pow*", f"{area}\\*|Flow"])
    assert found == {
        one["path"]
        for one in known(pi)
        if one["plugin"] in ("PI Point", "Formula", "Table Lookup")
        and (fnmatch(one["name"], "F*") or "w" in one["name"].lower() or one["name"] == "Level")
        and not one["name"].startswith("Pow")
        and not (one["path"].startswith(f"{area}\\") and one["name"] == "Flow")
    }
    assert any(path.endswith("|Flow") for path in found)
    assert not any(path.startswith(f"{area}\\") and path.endswith("|Flow") for path in found)


def test_a_category_chooses(pi: Running) -> None:
    found = chosen(pi, attribute_category="measurements; Nameplate")
    names = {path.rpartition("|")[2] for path in found}
    assert names <= {"Flow", "Running", "Level", "Temperature", "Duty", "Throughput"}
    assert "Flow" in names
    assert "Batch Name" in {path.rpartition("|")[2] for path in chosen(pi)}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (
            {"attribute_category": "Mesurements"},
            ["attribute_category", "'Mesurements'", "did you mean 'Measurements'?"],
        ),
        ({"attribute_filter": "No such"}, ["attribute_filter = 'No such'", "af_database = 'Plant'"]),
        ({"attribute_filter": "Nameplate"}, ["attribute_filter = 'Nameplate'", "of 'String Builder'"]),
        ({"data_reference": "PI Piont"}, ["data_reference = 'PI Piont'", "did you mean 'PI Point'?"]),
        ({"attribute_exclude": "*"}, ["attribute_exclude = '*'"]),
    ],
)
def test_options_that_choose_nothing_are_named(server: Running, options: dict[str, str], words: list[str]) -> None:
    with pytest.raises(OptionError) as caught:
        chosen(server, **options)
    assert all(word in str(caught.value) for word in words)
