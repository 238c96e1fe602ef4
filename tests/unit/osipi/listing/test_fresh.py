"""A listing is read once while it is fresh."""

from __future__ import annotations

import pytest

from osipi.listing import fresh
from osipi.listing.fresh import LISTED_FOR_SECONDS, Listing


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(fresh, "time", clock)
    return clock


def test_it_is_read_again_when_it_is_too_old(clock: Clock) -> None:
    listing: Listing[list[str]] = Listing()
    first = listing.current(lambda: ["first"])
    clock.now += LISTED_FOR_SECONDS
    assert listing.current(lambda: ["second"]) is first
    clock.now += 1
    assert listing.current(lambda: ["second"]) == ["second"]


def test_an_empty_listing_is_remembered_too(clock: Clock) -> None:
    listing: Listing[list[str]] = Listing(seconds=5)
    assert listing.current(list) == []
    assert listing.current(lambda: ["not read"]) == []


def test_a_listing_that_failed_is_read_at_the_next_call(clock: Clock) -> None:
    def fails() -> str:
        raise ConnectionError("no answer")

    listing: Listing[str] = Listing(seconds=5)
    assert listing.current(lambda: "first") == "first"
    clock.now += 6
    with pytest.raises(ConnectionError):
        listing.current(fails)
    assert listing.current(lambda: "second") == "second"
