"""Lookups of many objects: one result for each that was asked for, joined by identity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.piwebapi import PiWebApi, Settings, errors
from osipi.piwebapi.lists.lookup import look_up
from support.odd_server import Reply, Seen, serving

SERVER = "6f40df05-d8cd-44f7-8d4a-3cb826d0f97d"


def found(name: str, **item: Any) -> dict[str, Any]:
    return {"Identifier": name, "IdentifierType": "WebId", "Object": {"WebId": name}, "Exception": None, **item}


class Objects:
    """Answers like ``/points/multiple``: known names are found, ``poison`` fails the whole call."""

    def __init__(
        self, poison: Sequence[str] = (), most: int = 10**6, error: errors.PiWebApiError | None = None
    ) -> None:
        self.poison, self.most = set(poison), most
        self.error = error or errors.BadRequestError("malformed WebID", status=400, messages=["malformed"])
        self.asked: list[list[str]] = []

    def __call__(self, chunk: Sequence[str]) -> Any:
        self.asked.append(list(chunk))
        if len(chunk) > self.most:
            raise errors.LimitError("too many", maximum=self.most, status=400)
        if self.poison & set(chunk):
            raise self.error
        return {"Items": [found(name) for name in reversed(chunk)]}


def look(objects: Objects, values: Sequence[str], room: int = 10**6) -> list[Any]:
    return list(look_up(objects, values, path="/points/multiple", param="webId", url_length=lambda: room))


@given(
    st.lists(st.text("abc", min_size=1, max_size=9), unique=True, max_size=30),
    st.integers(1, 200),
    st.integers(1, 40),
    st.data(),
)
def test_one_result_for_each_in_order(values: list[str], room: int, most: int, data: st.DataObject) -> None:
    poison = data.draw(st.sets(st.sampled_from(values))) if values else set()
    objects = Objects(sorted(poison), most)
    results = look(objects, values, room)
    assert [result.asked for result in results] == values
    for result in results:
        assert (result.object is None) == (result.asked in poison) == (result.error is not None)
    for chunk in objects.asked:
        assert len(chunk) == 1 or sum(len("&webId=") + len(value) for value in chunk) <= room


def test_few_calls() -> None:
    objects = Objects()
    look(objects, [f"I1DP{at:028}" for at in range(300)], room=3900)
    assert len(objects.asked) == 3


def test_an_item_error_is_a_result() -> None:
    gone = {
        "Identifier": "\\\\S\\GONE",
        "IdentifierType": "Path",
        "Object": None,
        "Exception": {"Errors": ["not found"]},
    }
    here = {"Identifier": "\\\\S\\here", "Object": {"Path": "\\\\S\\Here"}, "Exception": None}
    results = list(
        look_up(
            lambda _: {"Items": [here, gone]},
            ["\\\\s\\gone", "\\\\S\\HERE"],
            path="/points/multiple",
            param="path",
            url_length=lambda: 4000,
        )
    )
    assert results[0].object is None
    assert isinstance(results[0].error, errors.NotFoundError)
    assert results[0].error.messages == ("not found",)
    assert results[1].object == here["Object"]


def test_a_webid_of_another_type_is_recognised() -> None:
    short = "I1DPBd9Ab83Y90SNSjy4JtD5fQCAAAAA"
    full = "F1DPBd9Ab83Y90SNSjy4JtD5fQCAAAAAVk0tVFMtUElcQ0RUMTU4"
    answer = {"Items": [{"Identifier": full, "Object": {"WebId": full}}]}
    (result,) = look_up(lambda _: answer, [short], path="/points/multiple", param="webId", url_length=lambda: 4000)
    assert result.object == {"WebId": full}


def test_what_an_answer_lacks_is_told_and_the_others_are_kept() -> None:
    one, other = look_up(
        lambda _: {"Items": [found("a")]}, ["a", "b"], path="/x", param="webId", url_length=lambda: 4000
    )
    assert one.object == {"WebId": "a"}
    assert other.object is None
    assert isinstance(other.error, errors.MalformedResponseError)
    assert "'b'" in str(other.error)


def test_a_route_that_is_not_there_is_raised() -> None:
    objects = Objects(["a", "b"], error=errors.NotFoundError("no route", status=404, no_route=True))
    with pytest.raises(errors.NotFoundError):
        look(objects, ["a", "b"])
    assert len(objects.asked) == 1


def test_trouble_of_the_server_is_raised() -> None:
    with pytest.raises(errors.PermissionError_):
        look(Objects(["a"], error=errors.PermissionError_("no", status=403)), ["a", "b"])


def test_over_http_and_shorter_urls_when_refused() -> None:
    def answer(seen: Seen) -> Reply:
        if len(seen.target) > 1500:
            return Reply(414, "<html>too long</html>", {"Content-Type": "text/html"})
        names = [value for name, value in seen.query if name == "webId"]
        return Reply(207, {"Items": [found(name) for name in names]})

    values = [f"I1DP{at:028}" for at in range(120)]
    with serving(answer) as server, PiWebApi(Settings(base_url=server.base_url)) as api:
        results = list(api.multiple("/points/multiple", values, params={"webIdType": "IDOnly"}))
    assert [result.asked for result in results] == values
    assert all(result.object == {"WebId": result.asked} for result in results)
    assert all(("webIdType", "IDOnly") in seen.query for seen in server.seen)
