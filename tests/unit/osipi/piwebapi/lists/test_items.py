"""An answer that is no list is never an empty one: what a list lacks is taken for gone."""

from __future__ import annotations

import json
from typing import Any

import pytest

from osipi.piwebapi.errors import MalformedResponseError, ServerError
from osipi.piwebapi.lists.items import page_items
from osipi.piwebapi.recorded.arrow_columns import decode_stream, decode_streamset

EMPTY: list[Any] = [{}, {"Items": []}, {"Items": None}, {"Links": {}}, {"Links": {}, "Items": []}, {"Errors": []}]
TOLD: list[Any] = [
    {"Errors": ["The AF server is not reachable"]},
    {"Items": [], "Errors": ["Cut short"]},
    {"Items": None, "Errors": "Cut short"},
    {"Message": "An error has occurred."},
]
OTHERS: list[Any] = [{"error": "maintenance"}, {"status": "ok", "Links": {}}, [], "no", None, 3]


@pytest.mark.parametrize("content", EMPTY)
def test_empty_lists(content: Any) -> None:
    assert page_items(content, "/points") == []
    body = json.dumps(content).encode()
    assert not decode_streamset(body).Items
    assert not decode_stream(body).Items


def test_items_come_as_they_are() -> None:
    assert page_items({"Items": [{"Id": 1}], "Paging": 3}, "/points") == [{"Id": 1}]
    with pytest.raises(ServerError, match="Cut short"):
        page_items({"Items": [{"Id": 1}], "Errors": ["Cut short"]}, "/points")
    with pytest.raises(MalformedResponseError, match="/points"):
        page_items({"Items": [1]}, "/points")


@pytest.mark.parametrize("content", TOLD)
def test_errors_in_place_of_a_list(content: Any) -> None:
    with pytest.raises(ServerError, match="/points with errors in place of a list"):
        page_items(content, "/points")


@pytest.mark.parametrize("content", OTHERS)
def test_answers_of_something_else(content: Any) -> None:
    with pytest.raises(MalformedResponseError, match="/points"):
        page_items(content, "/points")
    body = json.dumps(content).encode()
    for decode in (decode_stream, decode_streamset):
        with pytest.raises(MalformedResponseError):
            decode(body)


def test_values_of_a_stream_that_are_none() -> None:
    assert decode_stream(b'{"UnitsAbbreviation": "bar", "Links": {}}').Items is None
    assert decode_stream(b'{"Errors": ["The point is corrupt"]}').trouble == "The point is corrupt"
    with pytest.raises(ServerError, match="An error has occurred"):
        decode_stream(b'{"Message": "An error has occurred."}')
    with pytest.raises(ServerError, match="An error has occurred"):
        decode_streamset(b'{"Message": "An error has occurred."}')
