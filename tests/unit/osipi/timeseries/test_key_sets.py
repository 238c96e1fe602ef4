"""Sets of streams come back as they went in, and stay small."""

from __future__ import annotations

import base64
import json
import random

from hypothesis import given
from hypothesis import strategies as st

from osipi.timeseries import key_sets as sets


def point_key(server: str, number: int) -> str:
    return f"I1DP{server}{base64.urlsafe_b64encode(number.to_bytes(4, 'little', signed=True)).decode().rstrip('=')}"


SERVERS = ("Bd9Ab83Y90SNSjy4JtD5fQ", "a70Wf0zBA06CLkV9ovNQgQ")
points = st.builds(point_key, st.sampled_from(SERVERS), st.integers(-(2**31), 2**31 - 1))
attributes = st.uuids().map(lambda guid: sets.stream_key(f"I1AbE{guid}"))


@given(st.sets(points | attributes))
def test_a_set_survives_its_json(keys: set[str]) -> None:
    assert sets.decode(json.loads(json.dumps(sets.encode(keys)))) == keys


@given(st.lists(points | attributes))
def test_equal_sets_have_equal_text(keys: list[str]) -> None:
    assert json.dumps(sets.encode(keys)) == json.dumps(sets.encode(reversed(list(dict.fromkeys(keys)))))


def test_a_points_key_is_its_web_id() -> None:
    assert sets.stream_key("I1DPBd9Ab83Y90SNSjy4JtD5fQCAAAAA") == "I1DPBd9Ab83Y90SNSjy4JtD5fQCAAAAA"
    assert sets.is_point(sets.stream_key("I1DPBd9Ab83Y90SNSjy4JtD5fQCAAAAA"))
    assert not sets.is_point(sets.stream_key("I1AbEDqD5loBNH0erqeqJodtALAYIKyyz2F5BGAxQAVXYRDBAGyPedZG1sUmxOOclp3Flwg"))


def test_thirty_thousand_points_stay_within_64_kib_and_attributes_within_256_kib() -> None:
    seeded = random.Random(7)
    numbers = seeded.sample(range(1_000_000), 30_000)
    assert len(json.dumps(sets.encode(point_key(SERVERS[0], n) for n in numbers))) < 64 * 1024
    keys = [sets.stream_key(f"I1AbE{seeded.getrandbits(256):064x}") for _ in range(30_000)]
    assert len(json.dumps(sets.encode(keys))) < 256 * 1024
