"""The client reads answers in the shapes that PI Web API is documented and known to give."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import vcr

from osipi.piwebapi import BatchRequest, PiWebApi, Settings, errors, webid
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.pitime import format_ticks

CASSETTES = Path(__file__).parent / "cassettes"
POINT = "I1DPBd9Ab83Y90SNSjy4JtD5fQCAAAAA"
SERVER = "F1DSBd9Ab83Y90SNSjy4JtD5fQVk0tVFMtUEk"


@contextmanager
def played(name: str) -> Iterator[tuple[PiWebApi, Any]]:
    """A client that can reach nothing but one cassette, and that cassette."""
    recorder = vcr.VCR(record_mode="none", match_on=["method", "scheme", "host", "port", "path", "query", "body"])
    with recorder.use_cassette(str(CASSETTES / f"{name}.yaml"), allow_playback_repeats=True) as cassette:
        settings = Settings(base_url="https://pi.example.com", auth="basic", username="PLANT\\reader", password="x")
        with PiWebApi(settings, retry=RetryPolicy(first_wait=0.001, total_seconds=1)) as api:
            yield api, cassette


def test_home_and_system() -> None:
    with played("home") as (api, cassette):
        assert set(api.get("/")["Links"]) == {"Self", "AssetServers", "DataServers", "System"}
        assert api.server_info()["ProductTitle"] == "PI Web API 2023 SP1 Patch 1"
        assert api.get("/system/userinfo") is None
        assert api.get_bytes("/system/userinfo") == b""
        assert api.get("/system/versions")["OSIsoft.REST.Documentation"]["Build"] == "0"
        assert format_ticks(api.server_time()) == "2022-02-18T15:10:08.8757629Z"
        assert cassette.all_played


def test_the_clock_of_an_old_server() -> None:
    with played("old_server") as (api, _):
        assert format_ticks(api.server_time()) == "2022-02-18T15:10:08Z"


def test_data_servers_and_points() -> None:
    with played("points") as (api, cassette):
        (server,) = api.items("/dataservers")
        assert webid.decode(server["WebId"]).server_id == UUID(server["Id"])
        points = list(api.items(f"/dataservers/{SERVER}/points", {"nameFilter": "CDT15*"}, page_size=2))
        assert [(point["Id"], webid.decode(point["WebId"]).point_id) for point in points] == [(8, 8), (9, 9)]
        nothing = {"nameFilter": "NONE*", "selectedFields": "Items.Id;Items.Name"}
        assert list(api.items(f"/dataservers/{SERVER}/points", nothing)) == []
        attributes = api.get(f"/points/{POINT}/attributes", {"name": ["pointsource", "step"]})
        assert {item["Name"]: item["Value"] for item in attributes["Items"]} == {"pointsource": "R", "step": 0}
        here, gone = api.multiple("/points/multiple", ["\\\\VM-TS-PI\\CDT158", "\\\\VM-TS-PI\\GONE"], "path")
        assert here.object == {"WebId": POINT, "Id": 8, "Name": "CDT158"}
        assert here.error is None
        assert gone.object is None
        assert isinstance(gone.error, errors.NotFoundError)
        assert "GONE" in gone.error.messages[0]
        assert cassette.play_count >= 6


@pytest.mark.parametrize(
    ("path", "params", "cls"),
    [
        (f"/streams/{POINT}/recorded", {"maxCount": 150001}, errors.LimitError),
        (f"/streams/{POINT}/interpolated", {"interval": "1s"}, errors.LimitError),
        ("/streams/GONE/recorded", None, errors.GoneError),
        ("/nope", None, errors.NotFoundError),
        ("/points", {"path": "//SRV/tag"}, errors.NotFoundError),
        (f"/streams/{POINT}/recorded", {"maxCount": 10}, errors.WebExceptionError),
        ("/streams/BLOB/value", None, errors.UnsupportedError),
    ],
)
def test_errors(path: str, params: Any, cls: type[errors.PiWebApiError]) -> None:
    with played("errors") as (api, cassette):
        with pytest.raises(cls) as caught:
            api.get(path, params)
        assert type(caught.value) is cls
        assert caught.value.messages
        assert caught.value.url == path
        if isinstance(caught.value, errors.LimitError):
            assert caught.value.maximum == 150000
        # A WebException is asked again, a 404 once more (it may be that of one node), any other refusal not.
        assert cassette.play_count == {errors.WebExceptionError: 3, errors.NotFoundError: 2}.get(cls, 1)


def chain(category: str) -> dict[str, BatchRequest]:
    return {
        "GetElements": BatchRequest("/elements/ROOT/elements", {"categoryName": category}),
        "GetAttributes": BatchRequest(
            "$.GetElements.Content.Items[*].Links.Attributes", template=True, parent_ids=("GetElements",)
        ),
    }


def test_a_templated_batch() -> None:
    with played("batch") as (api, _):
        answers = api.batch(chain("Reactor"))
        (level,) = answers["GetAttributes"].items
        assert level.content["Items"][0]["Path"] == "\\\\AF\\DB\\Reactor01|Level"
        (bare,) = api.batch(chain("Bare"))["GetAttributes"].items
        assert bare.content == {}


def test_a_batch_with_an_empty_parent_and_one_with_a_failed_parent() -> None:
    with played("batch") as (api, _):
        empty = api.batch(chain("Empty"))
        assert empty["GetAttributes"].no_children
        assert empty["GetAttributes"].items == ()
        failed = api.batch(chain("Unknown"))
        assert not failed["GetAttributes"].no_children
        with pytest.raises(errors.BadRequestError, match="category"):
            failed["GetElements"].raise_for_status()
        with pytest.raises(errors.BatchParentError):
            _ = failed["GetAttributes"].items
