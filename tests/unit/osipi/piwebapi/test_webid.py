"""WebIDs are read by their structure, written the same way, and never guessed."""

from __future__ import annotations

import base64
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.piwebapi import webid

DATA_SERVER = UUID("6f40df05-d8cd-44f7-8d4a-3cb826d0f97d")
SYSTEM = UUID("96f9a00e-4d80-471f-aba9-ea89a1db402c")
ELEMENT = UUID("cbb28260-853d-11e4-80c5-00155d844304")
ATTRIBUTE = UUID("75de231b-b591-49b1-b138-e725a77165c2")


def test_a_data_server() -> None:
    found = webid.decode("F1DSBd9Ab83Y90SNSjy4JtD5fQVk0tVFMtUEk")
    assert (found.type, found.marker, found.kind) == ("Full", "DS", "data server")
    assert found.server_id == found.object_id == DATA_SERVER
    assert found.path == "\\\\VM-TS-PI"
    assert webid.to_id_only("F1DSBd9Ab83Y90SNSjy4JtD5fQVk0tVFMtUEk") == webid.encode_server(DATA_SERVER)


def test_points() -> None:
    found = webid.decode("I1DPa70Wf0zBA06CLkV9ovNQgQCAAAAA")
    assert (found.type, found.kind, found.point_id, found.object_id) == ("IDOnly", "point", 8, None)
    assert found.server_id == UUID("7f16bd6b-c14c-4e03-822e-457da2f35081")
    assert webid.encode_point("7f16bd6b-c14c-4e03-822e-457da2f35081", 8) == "I1DPa70Wf0zBA06CLkV9ovNQgQCAAAAA"
    assert webid.encode_point(DATA_SERVER, 8) == "I1DPBd9Ab83Y90SNSjy4JtD5fQCAAAAA"


def test_elements_and_attributes() -> None:
    element = "I1EmDqD5loBNH0erqeqJodtALAYIKyyz2F5BGAxQAVXYRDBA"
    assert webid.decode(element).server_id == SYSTEM
    assert webid.decode(element).object_id == ELEMENT
    assert webid.encode_element(SYSTEM, ELEMENT) == element
    attribute = "I1AbEDqD5loBNH0erqeqJodtALAYIKyyz2F5BGAxQAVXYRDBAGyPedZG1sUmxOOclp3Flwg"
    found = webid.decode(attribute)
    assert (found.kind, found.owner) == ("attribute", "E")
    assert (found.server_id, found.owner_id, found.object_id) == (SYSTEM, ELEMENT, ATTRIBUTE)
    assert webid.encode_attribute(SYSTEM, ELEMENT, ATTRIBUTE) == attribute
    assert webid.encode_attribute(SYSTEM, ELEMENT, ATTRIBUTE, "F")[:5] == "I1AbF"


def test_event_frames() -> None:
    full = (
        "F1Fmi3nQR9tXEUeItBpeh9IplwZCzNebLY7xGdYAANOq_eMwSE9CLVBJQUZcSE9CXEVWRU5URlJBTUVTW0FOQUxZU0UgT05HRVJB"
        "RkZJTkVFUkQgQkxJU1RFUl0"
    )
    found = webid.decode(full)
    assert found.object_id == UUID("79cd2c64-d8b2-11ef-9d60-000d3aafde33")
    assert found.path == "\\\\HOB-PIAF\\HOB\\EVENTFRAMES[ANALYSE ONGERAFFINEERD BLISTER]"
    assert found.server_id is not None
    assert webid.to_id_only(full) == webid.encode_event_frame(found.server_id, "79cd2c64-d8b2-11ef-9d60-000d3aafde33")


def test_an_enumeration_set_has_one_character_for_its_owner() -> None:
    found = webid.decode("I1MSRDqD5loBNH0erqeqJodtALAT_x3jpGsKUCB1vtmvQHUMQ")
    assert (found.kind, found.owner, found.server_id) == ("enumeration set", "R", SYSTEM)
    assert found.object_id == UUID("8e77fc4f-ac91-4029-81d6-fb66bd01d431")


@given(st.uuids(), st.integers(-(2**31), 2**31 - 1), st.text(min_size=1).filter(lambda text: text.isprintable()))
def test_points_survive_every_form(server: UUID, point_id: int, name: str) -> None:
    short = webid.encode_point(server, point_id)
    assert len(short) == 32
    path = base64.urlsafe_b64encode(f"SRV\\{name.upper()}".encode()).decode().rstrip("=")
    full = "F" + short[1:] + path
    assert (webid.decode(full).server_id, webid.decode(full).point_id) == (server, point_id)
    assert webid.decode(full).path == f"\\\\SRV\\{name.upper()}"
    assert webid.to_id_only(full) == webid.to_id_only(short) == short
    assert webid.same_object(full, short)
    local = "L1DP" + short[26:]
    assert (webid.decode(local).server_id, webid.decode(local).point_id) == (None, point_id)
    only_path = webid.decode("P1DP" + path)
    assert (only_path.server_id, only_path.point_id, only_path.path) == (None, None, f"\\\\SRV\\{name.upper()}")
    for other in (local, "D" + local[1:], "P1DP" + path):
        with pytest.raises(ValueError, match="webIdType=IDOnly"):
            webid.to_id_only(other)
        assert not webid.same_object(other, other)


@given(st.uuids(), st.uuids(), st.uuids())
def test_ids_survive_encoding(one: UUID, two: UUID, three: UUID) -> None:
    for text, ids in {
        webid.encode_server(one): (one, None, one),
        webid.encode_asset_server(one): (one, None, one),
        webid.encode_database(one, two): (one, None, two),
        webid.encode_element(one, two): (one, None, two),
        webid.encode_event_frame(one, two): (one, None, two),
        webid.encode_attribute(one, two, three): (one, two, three),
    }.items():
        found = webid.decode(text)
        assert (found.server_id, found.owner_id, found.object_id) == ids
        assert webid.to_id_only(text) == text
    local = webid.decode("L1AbE" + webid.encode_attribute(one, two, three)[27:])
    assert (local.server_id, local.owner_id, local.object_id) == (None, two, three)
    element = webid.decode("D1Em" + webid.encode_element(one, two)[26:])
    assert (element.server_id, element.object_id) == (None, two)


@pytest.mark.parametrize(
    "text", ["P0EDqD5loBNH0erqeqJodtALA", "E0DqD5loBNH0erqeqJodtALAYIKyyz2F5BGAxQAVXYRDBA", "A0abcdef"]
)
def test_version_1_is_named(text: str) -> None:
    with pytest.raises(ValueError, match=r"version 1\.0"):
        webid.decode(text)


def test_an_unknown_kind_is_named() -> None:
    with pytest.raises(ValueError, match="'Zz'"):
        webid.to_id_only("F1ZzBd9Ab83Y90SNSjy4JtD5fQVk0tVFMtUEk")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "F1DS",
        "F2DSBd9Ab83Y90SNSjy4JtD5fQVk0tVFMtUEk",
        "X1DSBd9Ab83Y90SNSjy4JtD5fQVk0tVFMtUEk",
        "F1DSBd9Ab83Y90SNSjy4JtD5fQ",
        "I1DSBd9Ab83Y90SNSjy4JtD5fQVk0tVFMtUEk",
        "I1DSBd9Ab83Y90SNSjy4JtD5f",
        "I1DSBd9Ab83Y90SNSjy4JtD5fR",
        "I1DPBd9Ab83Y90SNSjy4JtD5fQ",
        "I1DPBd9Ab83Y90SNSjy4JtD5fQCAAAA",
        "I1DPBd9Ab83Y90SNSjy4JtD5fQCAAAAAA",
        "I1DP Bd9Ab83Y90SNSjy4JtD5fQCAAAAA",
        "P1DP_w",
        "\\\\SRV\\TAG",
    ],
)
def test_damaged_texts_are_refused(text: str) -> None:
    for use in (webid.decode, webid.to_id_only):
        with pytest.raises(ValueError, match="WebID"):
            use(text)


@pytest.mark.parametrize(
    ("text", "kind", "ident"),
    [
        (
            "I1ATEG_auSSsvuECG8ad_p8b25QQkxqWDwIWU6zC4vmgpd4kgtSfQI9VdxUGA8fi1yf9DVg",
            "attribute template",
            "23d027b5-5dd5-41c5-80f1-f8b5c9ff4356",
        ),
        (
            "I1MSRDqD5loBNH0erqeqJodtALAT_x3jpGsKUCB1vtmvQHUMQ",
            "enumeration set",
            "8e77fc4f-ac91-4029-81d6-fb66bd01d431",
        ),
        (
            "I1MVRDqD5loBNH0erqeqJodtALAT_x3jpGsKUCB1vtmvQHUMQlIYqmOlvs0ygEQnSeGSe7w",
            "enumeration value",
            "982a8694-6fe9-4cb3-a011-09d278649eef",
        ),
        ("I1NRDqD5loBNH0erqeqJodtALA5bYfWno26BGgMQAVXYR0Ag", "notification rule", None),
        (
            "I1NSLDqD5loBNH0erqeqJodtALA5bYfWno26BGgMQAVXYR0AgPUJJXNlEW1w78rnCXDmcDA",
            "notification rule subscriber",
            None,
        ),
        ("I1UtDqD5loBNH0erqeqJodtALAjqwhgeI8lEeV4xeD1db0_A", "unit", "8121ac8e-3ce2-4794-95e3-1783d5d6f4fc"),
    ],
)
def test_samples_of_the_vendor(text: str, kind: str, ident: str | None) -> None:
    """From the PI Web API reference: WebIDs of other kinds, with the Id beside them where the sample's is its own."""
    found = webid.decode(text)
    assert found.kind == kind
    assert ident is None or str(found.object_id) == ident
    assert webid.to_id_only("F" + text[1:] + "QUI") == text
