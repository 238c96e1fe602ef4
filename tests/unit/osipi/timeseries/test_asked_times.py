"""Which times are asked of which streams: every one once, whoever is selected when."""

from __future__ import annotations

import json
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from osipi.timeseries.asked_times import TimesOffset
from osipi.timeseries.key_sets import stream_key

SECOND = 10_000_000
A, B, C = (stream_key(f"F1AbE{name}") for name in "ABC")


class Reads:
    """What a table would hold: how often each stream was asked for each time."""

    def __init__(self) -> None:
        self.offset: TimesOffset | None = None
        self.asked: Counter[tuple[str, int]] = Counter()
        self.runs = 0

    def run(self, times: dict[str, int], streams: set[str], relative: tuple[str, ...] = ()) -> bool:
        self.runs += 1
        before = self.offset
        found = (before or TimesOffset.first("l")).after(self.runs * SECOND, times, relative, streams)
        if found is None:
            return False
        self.offset = TimesOffset.from_json(json.loads(json.dumps(found.to_json())), "values_at_times")
        assert self.offset == found
        seen: set[str] = set()
        for keys, moments in found.times_of(before):
            assert not seen & keys, "a stream is in two reads"
            seen |= keys
            self.asked.update((key, at) for key in keys for at in moments)
        return True


def test_a_stream_that_comes_back_is_asked_for_what_it_missed() -> None:
    reads = Reads()
    reads.run({"1": SECOND}, {A, B})
    reads.run({"1": SECOND, "2": 2 * SECOND}, {A})
    reads.run({"1": SECOND, "2": 2 * SECOND, "3": 3 * SECOND}, {A})
    assert B not in {key for key, at in reads.asked if at > SECOND}
    assert reads.run({"1": SECOND, "2": 2 * SECOND, "3": 3 * SECOND}, {A, B})
    assert reads.asked == Counter({(key, n * SECOND): 1 for key in (A, B) for n in (1, 2, 3)})
    assert not reads.run({"1": SECOND, "2": 2 * SECOND, "3": 3 * SECOND}, {A, B})


def test_an_offset_without_absent_streams_is_as_it_was() -> None:
    reads = Reads()
    reads.run({"1": SECOND}, {A, B})
    assert reads.offset is not None
    assert set(reads.offset.to_json()) == {"v", "lineage", "read_at", "of_texts", "read", "fresh", "streams"}


@given(st.lists(st.tuples(st.integers(1, 6), st.sets(st.sampled_from([A, B, C]))), max_size=12))
def test_every_time_once_whoever_comes_and_goes(steps: list[tuple[int, set[str]]]) -> None:
    reads, reached = Reads(), 0
    for to, streams in steps:
        reached = max(reached, to)
        reads.run({str(n): n * SECOND for n in range(1, reached + 1)}, streams)
    everybody = {A, B, C}
    reads.run({str(n): n * SECOND for n in range(1, 8)}, everybody)
    assert reads.asked == Counter({(key, n * SECOND): 1 for key in everybody for n in range(1, 8)})
