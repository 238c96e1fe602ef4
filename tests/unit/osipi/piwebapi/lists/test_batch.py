"""Batches are written as PI Web API reads them, and each way of failing inside one has its own error."""

from __future__ import annotations

import json
from typing import Any

import pytest

from osipi.piwebapi import BatchRequest, PiWebApi, Settings, errors
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.lists.batch import decode_batch, encode_batch
from support.odd_server import Reply, serving

BASE = "https://pi/piwebapi"
JSON = {"Content-Type": "application/json; charset=utf-8"}
CHAIN = {
    "elements": BatchRequest("/elements/R/elements", {"selectedFields": "Items.WebId;Items.Links"}),
    "attributes": BatchRequest("$.elements.Content.Items[*].Links.Attributes", template=True, parent_ids=("elements",)),
}


def test_an_entry_as_pi_reads_it() -> None:
    requests = {
        "pt": BatchRequest("/points", {"path": "\\\\SRV\\sinus+oid"}, headers={"Cache-Control": "no-cache"}),
        "value": BatchRequest(
            "/streams/{0}/recorded", {"maxCount": 10}, parent_ids=("pt",), parameters=("$.pt.Content.WebId",)
        ),
        "all": BatchRequest(
            "{0}", {"maxCount": 5}, template=True, parent_ids=("pt",), parameters=("$.pt.Content.X[*]",)
        ),
        "post": BatchRequest("/streamsets/updates", method="POST", content='{"a": 1}'),
    }
    assert json.loads(encode_batch(requests, BASE)) == {
        "pt": {
            "Method": "GET",
            "Resource": f"{BASE}/points?path=%5C%5CSRV%5Csinus%2Boid",
            "Headers": {"Cache-Control": "no-cache"},
        },
        "value": {
            "Method": "GET",
            "Resource": f"{BASE}/streams/{{0}}/recorded?maxCount=10",
            "ParentIds": ["pt"],
            "Parameters": ["$.pt.Content.WebId"],
        },
        "all": {
            "Method": "GET",
            "RequestTemplate": {"Resource": "{0}?maxCount=5"},
            "ParentIds": ["pt"],
            "Parameters": ["$.pt.Content.X[*]"],
        },
        "post": {"Method": "POST", "Resource": f"{BASE}/streamsets/updates", "Content": '{"a": 1}'},
    }


@pytest.mark.parametrize(
    "requests",
    [
        {"a": BatchRequest("/a", parent_ids=("b",))},
        {"a": BatchRequest("/a", parent_ids=("b",)), "b": BatchRequest("/b", parent_ids=("a",))},
        {"a": BatchRequest("streams/x")},
        {"a": BatchRequest("https://elsewhere/x")},
    ],
)
def test_a_batch_that_cannot_run_is_refused_here(requests: dict[str, BatchRequest]) -> None:
    with pytest.raises(ValueError, match="batch"):
        encode_batch(requests, BASE)


def entry(status: int, content: Any, headers: dict[str, str] = JSON) -> dict[str, Any]:
    return {"Status": status, "Headers": headers, "Content": content}


def test_a_templated_entry_gives_its_items_with_their_own_status() -> None:
    missing = entry(404, {"Message": "No HTTP resource was found"})
    answers = decode_batch(
        CHAIN,
        {
            "attributes": entry(207, {"Total": 2, "Items": [entry(200, {"Items": [{"WebId": "A1"}]}), missing]}, {}),
            "elements": entry(200, {"Items": [{"WebId": "R1"}, {"WebId": "R2"}]}),
        },
    )
    assert list(answers) == ["elements", "attributes"]
    good, bad = answers["attributes"].items
    assert good.content == {"Items": [{"WebId": "A1"}]}
    assert good.headers == JSON
    good.raise_for_status()
    with pytest.raises(errors.NotFoundError):
        bad.raise_for_status()


NO_TOKENS = "Some JSON paths did not select any tokens: $.elements.Content.Items[*].Links.Attributes"


@pytest.mark.parametrize("parent", [{}, {"Items": []}, {"Links": {}, "Items": []}, {"Items": None}])
@pytest.mark.parametrize("said", [NO_TOKENS, "", {"Errors": ["An error has occurred."]}, None])
def test_an_empty_parent_means_no_children(parent: dict[str, Any], said: Any) -> None:
    answers = decode_batch(CHAIN, {"elements": entry(200, parent), "attributes": entry(400, said, {})})
    assert answers["attributes"].no_children
    assert answers["attributes"].items == ()


@pytest.mark.parametrize("parent", [{"Name": "one object"}, {"Items": [{"WebId": "R1"}]}, "text"])
def test_a_refused_child_of_a_full_parent_is_an_error(parent: Any) -> None:
    answers = decode_batch(CHAIN, {"elements": entry(200, parent), "attributes": entry(400, {"Errors": ["bad"]})})
    assert not answers["attributes"].no_children
    with pytest.raises(errors.BadRequestError):
        _ = answers["attributes"].items


def test_children_of_children_of_nothing_are_nothing() -> None:
    chain = {**CHAIN, "values": BatchRequest("/streams/{0}/value", template=True, parent_ids=("attributes",))}
    for grandchild in (
        entry(409, "The following ParentIds did not complete successfully: attributes."),
        entry(400, NO_TOKENS),
    ):
        answers = decode_batch(
            chain, {"elements": entry(200, {}), "attributes": entry(400, NO_TOKENS), "values": grandchild}
        )
        assert answers["values"].no_children
    emptied = entry(207, {"Total": 1, "Items": [entry(200, {})]})
    answers = decode_batch(
        chain, {"elements": entry(200, {"Items": [1]}), "attributes": emptied, "values": entry(400, "")}
    )
    assert answers["values"].no_children


def test_a_failed_parent_is_no_empty_parent() -> None:
    answers = decode_batch(
        CHAIN,
        {
            "elements": entry(400, {"Errors": ["The specified element category was not found."]}),
            "attributes": entry(409, "The following ParentIds did not complete successfully: elements.", {}),
        },
    )
    with pytest.raises(errors.BadRequestError, match="category"):
        answers["elements"].raise_for_status()
    assert answers["attributes"].parent_failed
    assert not answers["attributes"].no_children
    with pytest.raises(errors.BatchParentError) as caught:
        _ = answers["attributes"].items
    assert caught.value.status == 409


@pytest.mark.parametrize(
    ("content", "status", "cls"),
    [
        ({"Errors": ["Parameter 'maxCount' is greater than the maximum allowed (1000)."]}, 400, errors.LimitError),
        ({"Message": "Rate limit was reached"}, 429, errors.RateLimitedError),
        (None, 500, errors.ServerError),
        ("text", 410, errors.GoneError),
        ({"Items": [], "WebException": {"Errors": ["x"], "StatusCode": 500}}, 200, errors.WebExceptionError),
    ],
)
def test_an_entry_raises_its_typed_error(content: Any, status: int, cls: type[errors.PiWebApiError]) -> None:
    answer = decode_batch({"a": BatchRequest("/a")}, {"a": entry(status, content)})["a"]
    with pytest.raises(cls):
        answer.raise_for_status()


@pytest.mark.parametrize("body", [{}, {"a": {}}, {"a": None}, {"b": entry(200, {})}, [], None])
def test_an_answer_without_an_entry_is_cut(body: Any) -> None:
    with pytest.raises(errors.MalformedResponseError):
        decode_batch({"a": BatchRequest("/a")}, body)


@pytest.mark.parametrize("status", [200, 207])
def test_over_http(status: int) -> None:
    reply = Reply(status, {"a": entry(200, {"Name": "x"})})
    with serving(reply) as server, PiWebApi(Settings(base_url=server.base_url)) as api:
        assert api.batch({"a": BatchRequest("/points/x")})["a"].content == {"Name": "x"}
        assert api.batch({}) == {}
    (seen,) = server.seen
    assert (seen.method, seen.path) == ("POST", "/piwebapi/batch")
    assert seen.headers["Content-Type"].startswith("application/json")
    assert json.loads(seen.body)["a"]["Resource"] == server.base_url + "/points/x"


@pytest.mark.parametrize(
    ("status", "cls"),
    [(403, errors.PermissionError_), (405, errors.UnsupportedError), (400, errors.BadRequestError)],
)
def test_a_refused_batch_is_a_typed_error(status: int, cls: type[errors.PiWebApiError]) -> None:
    with serving(Reply(status)) as server, PiWebApi(Settings(base_url=server.base_url)) as api, pytest.raises(cls):
        api.batch({"a": BatchRequest("/a")})


def test_a_batch_answer_that_breaks_off_is_asked_again() -> None:
    good = Reply(207, {"a": entry(200, {})})
    broken = Reply(207, {"WebException": {"StatusCode": 500, "Errors": []}})
    with (
        serving(Reply(207, '{"a": {'), broken, good) as server,
        PiWebApi(Settings(base_url=server.base_url), retry=RetryPolicy(first_wait=0.001, total_seconds=1)) as api,
    ):
        assert api.batch({"a": BatchRequest("/a")})["a"].status == 200
    assert len(server.seen) == 3
