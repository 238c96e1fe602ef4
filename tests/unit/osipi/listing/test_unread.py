"""Lists with objects that cannot be read: all others come, once each, and trouble of all is raised."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.listing.unread import Unread, items_or_unread
from osipi.piwebapi import MalformedResponseError, PermissionError_, PiWebApiError, ServerError, WebExceptionError
from support.fake_pi import FakePi, Json, Params, paged


class List(FakePi):
    def __init__(self, items: list[int], bad: set[int], error: PiWebApiError) -> None:
        super().__init__()
        self.items_there, self.bad, self.error = items, bad, error
        self.routes = {"/list": self._page}

    def _page(self, params: Params) -> Any:
        page: Json = paged([{"Id": str(one)} for one in self.items_there], params)
        return self.error if any(int(item["Id"]) in self.bad for item in page["Items"]) else page


def read(client: FakePi, page_size: int) -> tuple[list[int], list[int]]:
    """What was read, and the places of what was not."""
    found = list(items_or_unread(client, "/list", {}, page_size, lambda item: str(item["Id"])))
    good = [int(item["Id"]) for item in found if not isinstance(item, Unread)]
    return good, [item.index for item in found if isinstance(item, Unread)]


BROKEN = ServerError("broken", status=500)
ERRORS = [BROKEN, WebExceptionError("broken off", status=500), MalformedResponseError("cut")]


@given(
    st.integers(0, 60), st.sets(st.integers(0, 59), max_size=6), st.integers(1, 20), st.booleans(),
    st.sampled_from(ERRORS),
)  # fmt: skip
def test_all_but_the_bad_ones_come(count: int, bad: set[int], page_size: int, batches: bool, error: Any) -> None:
    client = List(list(range(count)), bad, error)
    if not batches:
        client.refuses_batch = PermissionError_("read only", status=403)
    good, unread = read(client, page_size)
    assert good == [one for one in range(count) if one not in bad]
    assert unread == sorted(one for one in bad if one < count)


@pytest.mark.parametrize("error", [BROKEN, ServerError("busy", status=503), PermissionError_("no", status=403)])
def test_trouble_of_all_is_raised(error: PiWebApiError) -> None:
    client = FakePi({"/list": lambda params: error})
    with pytest.raises(type(error)):
        read(client, 1000)
    assert len(client.asked) <= 1 + 2 * 4, "a server in trouble is not asked for each object"
    assert client.batches == []


def test_trouble_of_the_server_meanwhile_is_raised() -> None:
    client = List(list(range(100)), {5}, BROKEN)

    def page(params: Params) -> Any:
        return List._page(client, params) if int(params["maxCount"]) == 100 else ServerError("busy", status=503)

    client.routes = {"/list": page}
    with pytest.raises(ServerError, match="busy"):
        read(client, 100)
