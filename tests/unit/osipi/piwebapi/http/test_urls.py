"""Query texts mean to the server what the caller wrote."""

from __future__ import annotations

import string
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.piwebapi import encode_params
from osipi.piwebapi.http.urls import build_template, build_url

BASE = "https://pi/piwebapi"


def test_every_kind_of_value() -> None:
    params = {"webId": ["A", "B"], "on": True, "off": False, "none": None, "n": 7, "x": 1.5, "empty": "", "nothing": []}
    assert encode_params(params) == "webId=A&webId=B&on=true&off=false&n=7&x=1.5&empty="


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("*-1d+2h", "%2A-1d%2B2h"),
        ("2024-05-01T00:00:00+02:00", "2024-05-01T00%3A00%3A00%2B02%3A00"),
        ("Items.WebId;Items.Name", "Items.WebId%3BItems.Name"),
        ("\\\\SRV\\tag #1 & ü", "%5C%5CSRV%5Ctag%20%231%20%26%20%C3%BC"),
        (1e300, "1e%2B300"),
    ],
)
def test_characters_that_mean_something_else_are_encoded(value: str, written: str) -> None:
    assert encode_params({"v": value}) == f"v={written}"


@given(st.lists(st.tuples(st.text(min_size=1), st.text()), unique_by=lambda pair: pair[0]))
def test_the_server_reads_back_what_was_sent(pairs: list[tuple[str, str]]) -> None:
    query = encode_params(dict(pairs))
    assert parse_qsl(query, keep_blank_values=True) == pairs
    assert set(query) <= set(string.ascii_letters + string.digits + "-._~%=&")


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_no_number_no_parameter(value: float) -> None:
    with pytest.raises(ValueError, match="'x'"):
        encode_params({"x": value})


def test_paths_are_raw_text() -> None:
    assert build_url(BASE, "/points/a b", {"x": "y"}) == f"{BASE}/points/a%20b?x=y"
    for wrong in ("points", "/points?x=1", "/a#b", "https://elsewhere/"):
        with pytest.raises(ValueError, match="path"):
            build_url(BASE, wrong)


def test_only_placeholders_stay_bare_in_a_template() -> None:
    built = build_template(BASE, "/streams/{0}/recorded", {"startTime": "{1}", "query": "Element:{ Name:='X' }"})
    assert built == f"{BASE}/streams/{{0}}/recorded?startTime={{1}}&query=Element%3A%7B%20Name%3A%3D%27X%27%20%7D"
