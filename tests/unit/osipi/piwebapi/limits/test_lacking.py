"""What a server does not offer is learned once, and a route is asked again."""

from __future__ import annotations

import pytest

from osipi.piwebapi import BadRequestError, NotFoundError, PiWebApi, RetryPolicy, Settings, UnsupportedError
from osipi.piwebapi.http.parameters import with_known_parameters
from osipi.piwebapi.http.urls import Params
from osipi.piwebapi.limits import lacking
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.lists.batch import BatchRequest
from support.odd_server import Reply, Seen, serving


class Server:
    """Refuses some parameters with 400."""

    def __init__(self, *refused: str) -> None:
        self.refused = refused
        self.asked: list[set[str]] = []

    def ask(self, params: Params | None) -> str:
        self.asked.append(set(params or {}))
        if self.asked[-1] & set(self.refused):
            raise BadRequestError("unknown parameter", status=400)
        return "answer"


WHOLE: Params = {"webIdType": "IDOnly", "selectedFields": "Items.Id", "startIndex": 0, "nameFilter": "*"}


@pytest.mark.parametrize("refused", [
    ("webIdType",), ("selectedFields",), ("startIndex",), ("webIdType", "startIndex"),
    ("webIdType", "selectedFields", "startIndex"),
])  # fmt: skip
def test_what_is_refused_is_left_out_from_then_on(refused: tuple[str, ...]) -> None:
    server, limits = Server(*refused), Limits()
    assert with_known_parameters(server.ask, WHOLE, "/points", limits, "pi") == "answer"
    assert {name for name in WHOLE if limits.lacks(name)} == set(refused)
    asked = len(server.asked)
    again = Limits.from_dict(limits.to_dict())
    assert with_known_parameters(server.ask, WHOLE, "/points", again, "pi") == "answer"
    assert server.asked[asked:] == [set(WHOLE) - set(refused)]


def test_a_refusal_costs_nothing_where_the_parameters_were_taken_once() -> None:
    server, limits = Server("templateName"), Limits()
    with_known_parameters(server.ask, WHOLE, "/points", limits, "pi")
    with pytest.raises(BadRequestError):
        with_known_parameters(server.ask, {**WHOLE, "templateName": "Pump"}, "/elements", limits, "pi")
    assert len(server.asked) == 2
    assert limits.untouched


def test_a_route_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1_000_000.0]
    monkeypatch.setattr("osipi.piwebapi.limits.lacking.time.time", lambda: now[0])
    batches = 0

    def answer(seen: Seen) -> Reply:
        nonlocal batches
        batches += 1
        return Reply(404, {"Message": "No HTTP resource was found."})

    retry = RetryPolicy(attempts_on_refusal=1, sleep=lambda _: None)
    with serving(answer) as server, PiWebApi(Settings(base_url=server.base_url), retry=retry) as api:
        for seconds, expected in ((0, 1), (60, 1), (lacking.ROUTE_HOLDS_SECONDS, 2)):
            now[0] += seconds
            with pytest.raises((UnsupportedError, NotFoundError), match="/batch"):
                api.batch({"a": BatchRequest("/points")})
            assert batches == expected


@pytest.mark.parametrize("kept", [{"/batch": "now"}, ["/batch"], {"/batch": float("nan")}, {"/batch": True}])
def test_what_was_kept_and_makes_no_sense_is_refused(kept: object) -> None:
    with pytest.raises(ValueError, match="lacking"):
        Limits.from_dict({"cap": 10, "lacking": kept})
