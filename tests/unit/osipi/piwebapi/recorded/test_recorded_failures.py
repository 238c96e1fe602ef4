"""Trouble of one stream is that stream's, trouble of all fails the read, and nothing turns into silence."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osipi.piwebapi.errors import (
    AuthenticationError,
    CertificateError,
    LimitError,
    MalformedResponseError,
    PiWebApiError,
    ServerError,
    UnreachableError,
    WebExceptionError,
)
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.pitime import parse_ticks
from osipi.piwebapi.recorded.reader import Events, Failure, Part, RecordedReader, StreamsDone
from support.recorded_server import Event, RecordedServer, item

SECOND = 10_000_000
START, END = 1_700_000_000 * SECOND, 1_700_000_060 * SECOND
T = TypeVar("T")


def steady(count: int, every: int = SECOND, offset: int = 0) -> list[Event]:
    return [(START + offset + n * every, float(n)) for n in range(count)]


def plant(count: int) -> dict[str, list[Event]]:
    return {f"S{n:03}": steady(20) for n in range(count)}


def read(server: Any, web_ids: Any = None, **options: Any) -> list[Part]:
    streams = list(server.streams) if web_ids is None else web_ids
    return list(RecordedReader(server, **{"max_workers": 1, **options}).read(streams, START, END))


def failures(parts: list[Part]) -> dict[str, tuple[str, int | None]]:
    return {part.key: (part.kind, part.status) for part in parts if isinstance(part, Failure)}


def done(parts: list[Part]) -> set[str]:
    return {web_id for part in parts if isinstance(part, StreamsDone) for web_id in part.web_ids}


def rows(parts: list[Part], web_id: str) -> list[dict[str, Any]]:
    return [
        row
        for part in parts
        if isinstance(part, Events)
        for row in part.batch.to_pylist()
        if part.web_ids[row["stream"]] == web_id
    ]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, "unsupported"),
        (403, "permission"),
        (404, "not_found"),
        (409, "unsupported"),
        (410, "gone"),
        (500, "server"),
        (501, "unsupported"),
        (503, "server"),
    ],
)
@pytest.mark.parametrize("workers", [1, 4])
def test_one_stream_in_trouble_does_not_stop_the_others(status: int, kind: str, workers: int) -> None:
    server = RecordedServer(plant(60), statuses={"S017": status})
    parts = read(server, max_workers=workers)
    assert failures(parts) == {"S017": (kind, status)}
    assert done(parts) == set(server.streams) - {"S017"}
    assert sum(len(rows(parts, web_id)) for web_id in done(parts)) == 59 * 20
    assert len(server.requests) < 25
    (failure,) = [part for part in parts if isinstance(part, Failure)]
    assert (failure.start, failure.end) == (START, END)
    assert failure.attempts >= 2
    assert "refused" in failure.message


@settings(max_examples=60)
@given(
    size=st.integers(1, 40),
    bad=st.dictionaries(st.integers(0, 39), st.sampled_from([403, 404, 410, 500]), max_size=12),
    per_request=st.integers(1, 40),
    workers=st.sampled_from([1, 3]),
)
def test_every_stream_is_either_done_or_failed(size: int, bad: dict[int, int], per_request: int, workers: int) -> None:
    streams = plant(size)
    statuses = {f"S{n:03}": status for n, status in bad.items() if n < size}
    server = RecordedServer(streams, statuses=statuses)
    if len(statuses) == size and set(statuses.values()) == {500}:
        with pytest.raises(ServerError):
            read(server, streams_per_request=per_request, max_workers=workers)
        return
    parts = read(server, streams_per_request=per_request, max_workers=workers)
    assert {web_id: status for web_id, (_, status) in failures(parts).items()} == statuses
    assert done(parts) == set(streams) - set(statuses)
    assert all(len(rows(parts, web_id)) == 20 for web_id in done(parts))


class Broken(RecordedServer):
    """A server that fails in one way, whatever it is asked."""

    error: PiWebApiError = ServerError("down", status=503)

    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        raise self.error


@pytest.mark.parametrize(
    "error",
    [
        ServerError("down", status=500),
        ServerError("down", status=503),
        UnreachableError("connection refused"),
        WebExceptionError("broke off", status=500),
        MalformedResponseError("cut off"),
    ],
)
def test_trouble_of_all_fails_the_read_after_a_few_requests(error: PiWebApiError) -> None:
    """A server that is down is not asked for each of 5,000 streams."""
    server = Broken(plant(5000))
    server.error = error
    with pytest.raises(type(error)):
        read(server)
    assert len(server.requests) <= 10


@pytest.mark.parametrize("error", [AuthenticationError("401", status=401), CertificateError("unknown issuer")])
def test_wrong_credentials_end_the_read_at_once(error: PiWebApiError) -> None:
    server = Broken(plant(300))
    server.error = error
    with pytest.raises(type(error)):
        read(server)
    assert len(server.requests) == 1


def test_an_expired_token_in_the_middle_ends_the_read() -> None:
    server = RecordedServer(plant(300))
    parts = RecordedReader(server, max_workers=1).read(list(server.streams), START, END)
    next(parts)
    server.statuses = dict.fromkeys(server.streams, 401)
    with pytest.raises(AuthenticationError):
        list(parts)


def test_a_block_of_refused_streams_is_theirs_while_others_answer() -> None:
    """A permission that is missing for a hundred neighbours answers 500 for all of them; the rest is read."""
    bad = {f"S{n:03}": 500 for n in range(100)}
    server = RecordedServer(plant(300), statuses=bad)
    parts = read(server)
    assert set(failures(parts)) == set(bad)
    assert len(done(parts)) == 200


def test_failures_wait_until_somebody_was_answered() -> None:
    """Before that they may be everyone's, and then the read as a whole fails."""
    bad = {f"S{n:03}": 500 for n in range(2)}
    server = RecordedServer(plant(3), statuses=bad)
    parts = read(server, streams_per_request=1)
    assert [type(part).__name__ for part in parts[:2]] == ["Failure", "Failure"]
    assert done(parts) == {"S002"}
    with pytest.raises(ServerError):
        read(RecordedServer(plant(2), statuses=bad), streams_per_request=1)


def test_a_limit_that_the_server_names_is_kept_and_shared() -> None:
    server = RecordedServer(plant(40), cap=200, cap_counts="product")
    limits = Limits()
    parts = read(server, limits=limits)
    assert done(parts) == set(server.streams)
    assert limits.cap == 200
    assert all(query["maxCount"] * len(query.get("webId", [1])) <= 200 for _, query in server.requests[1:])


def test_a_limit_that_nothing_satisfies_fails_the_stream_and_ends() -> None:
    server = RecordedServer(plant(1), cap=0)
    assert failures(read(server)) == {"S000": ("unsupported", 400)}
    assert len(server.requests) < 25


class Lying(RecordedServer):
    """A server whose 400 names a maximum that is larger than what was asked."""

    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        if query["maxCount"] > 100:
            raise LimitError("too many", status=400, maximum=1_000_000)
        return super().answer(path, query)


def test_a_limit_that_is_none_of_ours_is_found_by_halving() -> None:
    server = Lying(plant(2))
    assert done(read(server)) == {"S000", "S001"}
    assert len(server.requests) < 20


@pytest.mark.parametrize("member", ["Errors", "Exception", "WebException"])
def test_errors_beside_the_values_lead_to_the_streams_own_status(member: str) -> None:
    server = RecordedServer(plant(5))
    trouble: Any = ["PI Point not found"] if member == "Errors" else {"Errors": ["PI Point not found"]}
    server.inside["S002"] = lambda start, end, alone: {"Items": [], member: trouble}
    own = AloneStatus(server, {"S002": 410})
    parts = read(own)
    assert failures(parts) == {"S002": ("gone", 410)}
    assert done(parts) == set(server.streams) - {"S002"}


class AloneStatus:
    """Answers 200 with an error inside for a group, and the stream's own status when it is asked alone."""

    def __init__(self, server: RecordedServer, statuses: dict[str, int]) -> None:
        self.server, self.own = server, statuses
        self.streams, self.url_budget, self.url = server.streams, server.url_budget, server.url

    def fetch(self, path: str, params: Mapping[str, Any] | None, decode: Callable[[bytes], T]) -> T:
        self.server.statuses = {} if path == "/streamsets/recorded" else self.own
        return self.server.fetch(path, params, decode)


def test_errors_that_persist_alone_are_the_streams_failure() -> None:
    server = RecordedServer(plant(3))
    server.inside["S001"] = lambda start, end, alone: {"Items": [], "Errors": ["Cannot read"]}
    parts = read(server)
    assert failures(parts) == {"S001": ("server", 200)}
    assert "Cannot read" in next(part.message for part in parts if isinstance(part, Failure))


def pseudo(tick: Callable[[int, int], int]) -> Callable[[int, int, bool], dict[str, Any]]:
    def answer(start: int, end: int, alone: bool) -> dict[str, Any]:
        return {"Items": [item(tick(start, end), {"Errors": ["PI Point not found"]}, Good=False)]}

    return answer


@pytest.mark.parametrize(
    "tick",
    [
        lambda start, end: start,
        lambda start, end: end,
        lambda start, end: end + 12_345_678,
        lambda start, end: 0,
        lambda start, end: (start + end) // 2 - (END - START) // 3 - (end - END),
    ],
    ids=["start", "end", "now", "1970", "wandering"],
)
def test_a_stand_in_for_a_failure_never_becomes_an_event(tick: Callable[[int, int], int]) -> None:
    """One error value where a stream could not be read, whatever its time stamp: no row, and no silence either."""
    server = RecordedServer(plant(3))
    server.inside["S001"] = pseudo(tick)
    parts = read(server)
    assert failures(parts) == {"S001": ("server", 200)}
    assert rows(parts, "S001") == []
    assert done(parts) == {"S000", "S002"}


def away_before(
    mounted: int, events: list[Event], tick: Callable[[int, int], int] = lambda start, end: start, name: str = ""
) -> Callable[[int, int, bool], dict[str, Any]]:
    """A stream whose archive files are away before a time; PI's state is stamped in one of several ways."""
    state = {"Name": name or "Arc Off-line", "Value": 307, "IsSystem": True}

    def answer(start: int, end: int, alone: bool) -> dict[str, Any]:
        items = [item(t, v) for t, v in events if max(start, mounted) <= t <= end]
        if start < mounted:
            items = sorted([item(tick(start, end), state, Good=False), *items], key=lambda one: one["Timestamp"])
        return {"Items": items}

    return answer


@pytest.mark.parametrize("mounted", [START + 10 * SECOND, END, END + 3600 * SECOND], ids=["in part", "later", "no"])
@pytest.mark.parametrize("name", ["Arc Off-line", "ARC OFFLINE", "Archive Offline"])
def test_an_archive_that_is_away_fails_its_stream(mounted: int, name: str) -> None:
    server = RecordedServer(plant(3))
    server.inside["S001"] = away_before(mounted, steady(20), name=name)
    parts = read(server)
    assert failures(parts) == {"S001": ("server", 200)}
    assert done(parts) == {"S000", "S002"}
    assert "Arc Off-line" in next(part.message for part in parts if isinstance(part, Failure))
    assert len(server.requests) == 2


@pytest.mark.parametrize("tick", [lambda start, end: end, lambda start, end: 0], ids=["end", "1970"])
def test_an_archive_that_is_away_fails_its_stream_wherever_pi_stamps_it(tick: Callable[[int, int], int]) -> None:
    server = RecordedServer(plant(3))
    server.inside["S001"] = away_before(END + 3600 * SECOND, steady(20), tick)
    parts = read(server)
    assert failures(parts) == {"S001": ("server", 200)}
    assert rows(parts, "S001") == []


def test_archives_that_are_all_away_fail_the_read_with_few_requests() -> None:
    server = RecordedServer(plant(300))
    server.inside = {web_id: away_before(END, steady(20)) for web_id in server.streams}
    with pytest.raises(ServerError, match="Arc Off-line"):
        read(server)
    assert len(server.requests) < 20
    alone = RecordedServer(plant(1))
    alone.inside["S000"] = away_before(END, steady(20))
    with pytest.raises(ServerError, match="Arc Off-line"):
        read(alone)


@pytest.mark.parametrize("at", [START, START + 20 * SECOND, END - 1])
def test_a_state_that_was_copied_from_another_archive_is_a_row(at: int) -> None:
    """It stays where it is when the range changes."""
    state = {"Name": "Arc Off-line", "Value": 307, "IsSystem": True}
    events = [(START + n * SECOND + 5, float(n)) for n in range(5)]
    server = RecordedServer({"A": sorted([*events, (at, state)], key=lambda event: event[0]), "B": steady(3)})
    parts = read(server)
    assert sorted(row["value_text"] or "" for row in rows(parts, "A")) == [""] * 5 + ["Arc Off-line"]
    assert done(parts) == {"A", "B"}


@pytest.mark.parametrize("name", ["No Data", "Shutdown", "I/O Timeout", "Bad Input", "Scan Off", "Access Denied"])
def test_other_system_states_are_rows_without_further_questions(name: str) -> None:
    state = {"Name": name, "Value": 248, "IsSystem": True}
    server = RecordedServer(
        {"A": [(START, state)], "B": [(END - 1, {**state, "IsSystem": False, "Name": "Arc Off-line"})]}
    )
    parts = read(server)
    assert [row["value_text"] for row in (*rows(parts, "A"), *rows(parts, "B"))] == [name, "Arc Off-line"]
    assert len(server.requests) == 1


@pytest.mark.parametrize("at", [START, START + 5 * SECOND + 3])
def test_an_error_value_that_was_recorded_is_a_row(at: int) -> None:
    server = RecordedServer({"A": [(at, {"Errors": ["Calculation failed"]})], "B": steady(3)})
    parts = read(server)
    (row,) = rows(parts, "A")
    assert (row["value"], row["value_text"], row["error"]) == (None, None, "Calculation failed")
    assert done(parts) == {"A", "B"}


def test_an_error_value_among_others_is_a_row_without_further_questions() -> None:
    events: list[Event] = [*steady(5), (START + 30 * SECOND, {"Errors": ["Calculation failed"]})]
    server = RecordedServer({"A": events})
    parts = read(server)
    assert [row["error"] for row in rows(parts, "A")] == [None] * 5 + ["Calculation failed"]
    assert len(server.requests) == 1


def test_a_failure_that_passes_leaves_the_values() -> None:
    server = RecordedServer(plant(2))
    calls: list[int] = []

    def passing(start: int, end: int, alone: bool) -> dict[str, Any]:
        calls.append(start)
        if len(calls) == 1:
            return pseudo(lambda start, end: start)(start, end, alone)
        return {"Items": [item(t, v) for t, v in server.streams["S001"] if start <= t <= end]}

    server.inside["S001"] = passing
    parts = read(server)
    assert len(rows(parts, "S001")) == 20
    assert done(parts) == {"S000", "S001"}


def test_errors_of_all_streams_inside_a_200_fail_the_read() -> None:
    """An archive that is down while PI Web API answers: few requests, and no 500 failures of streams."""
    streams = plant(500)
    server = RecordedServer(streams)
    server.inside = dict.fromkeys(streams, pseudo(lambda start, end: start))
    with pytest.raises(ServerError, match="PI Point not found"):
        read(server)
    assert len(server.requests) <= 10


def test_a_stream_missing_from_the_answer_is_asked_alone() -> None:
    """Absent is not empty."""
    server = Dropping(plant(4))
    parts = read(server)
    assert done(parts) == set(server.streams)
    assert len(rows(parts, "S002")) == 20
    assert [path for path, _ in server.requests] == ["/streamsets/recorded", "/streams/S002/recorded"]


class Dropping(RecordedServer):
    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        body = json.loads(super().answer(path, query))
        if path == "/streamsets/recorded":
            body["Items"] = [entry for entry in body["Items"] if entry["WebId"] != "S002"]
        return json.dumps(body).encode()


class Doubling(RecordedServer):
    """Two answers for one stream, and they differ."""

    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        body = json.loads(super().answer(path, query))
        if path == "/streamsets/recorded":
            body["Items"] += [entry | {"Items": []} for entry in body["Items"] if entry["WebId"] == "S002"]
        return json.dumps(body).encode()


def test_of_two_answers_for_one_stream_none_is_believed() -> None:
    server = Doubling(plant(4))
    parts = read(server)
    assert len(rows(parts, "S002")) == 20
    assert [path for path, _ in server.requests] == ["/streamsets/recorded", "/streams/S002/recorded"]


class Emptying(RecordedServer):
    """Field selection on empty collections removes them: ``{}``."""

    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        body = json.loads(super().answer(path, query))
        for entry in body.get("Items", []):
            if entry.get("Items") == []:
                del entry["Items"]
        return json.dumps({} if body.get("Items") == [] else body).encode()


def test_absent_items_are_an_empty_stream() -> None:
    server = Emptying({"A": [], "B": steady(3)})
    parts = read(server)
    assert done(parts) == {"A", "B"}
    assert len(server.requests) == 1
    assert done(read(Emptying({"A": []}))) == {"A"}


def test_answers_are_joined_by_any_form_of_the_id() -> None:
    """A server that ignores webIdType answers with Full WebIDs, which hold the name as well."""
    short, full = "I1DPBd9Ab83Y90SNSjy4JtD5fQCAAAAA", "F1DPBd9Ab83Y90SNSjy4JtD5fQCAAAAAVk0tVFMtUElcQ0RUMTU4"
    server = Renaming({short: steady(7), "S": steady(2)})
    server.names = {short: full}
    parts = read(server)
    assert len(rows(parts, short)) == 7
    assert len(server.requests) == 1


def test_answers_are_joined_by_path_where_ids_say_nothing() -> None:
    server = Renaming({"S0": steady(7), "S1": steady(2)})
    server.names = {"S0": "P1DPsomething", "S1": "L1DPelse"}
    paths = {"S0": r"\\srv\s0", "S1": r"\\srv\s1"}
    reader = RecordedReader(server, max_workers=1)
    assert len(rows(list(reader.read(["S0", "S1"], START, END, paths=paths)), "S0")) == 7
    assert len(server.requests) == 1
    assert len(rows(list(reader.read(["S0", "S1"], START, END)), "S0")) == 7
    assert len(server.requests) == 4


class Renaming(RecordedServer):
    names: Mapping[str, str] = {}

    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        body = json.loads(super().answer(path, query))
        if path == "/streamsets/recorded":
            for entry in body["Items"]:
                entry["WebId"] = self.names.get(entry["WebId"], entry["WebId"])
        return json.dumps(body).encode()


def test_events_outside_the_range_are_dropped() -> None:
    """A server that adds the events around the range (boundary type Outside) adds nothing to the result."""
    server = RecordedServer({"A": []})
    inside = [item(START + n * SECOND, float(n)) for n in range(3)]
    outside = [item(START - SECOND, -1.0)], [item(END + SECOND, 99.0)]
    server.inside["A"] = lambda start, end, alone: {"Items": [*outside[0], *inside, *outside[1]]}
    assert [row["value"] for row in rows(read(server), "A")] == [0.0, 1.0, 2.0]


@pytest.mark.parametrize(
    "items",
    [
        [item(START + 2 * SECOND, 1.0), item(START + SECOND, 2.0)],
        [{"Value": 1.0}],
        [{"Timestamp": None, "Value": 1.0}],
        [{"Timestamp": "yesterday", "Value": 1.0}],
        [{"Timestamp": 5, "Value": 1.0}],
        [{"Timestamp": "2023-11-14T22:13:20", "Value": 1.0}],
    ],
)
def test_an_answer_that_makes_no_sense_is_asked_again_and_then_the_streams_failure(items: list[Any]) -> None:
    server = RecordedServer(plant(3))
    server.inside["S001"] = lambda start, end, alone: {"Items": items}
    parts = read(server)
    assert failures(parts) == {"S001": ("malformed", 200)}
    assert done(parts) == {"S000", "S002"}
    # together, alone, and alone over less time
    assert [path for path, _ in server.requests] == ["/streamsets/recorded", *["/streams/S001/recorded"] * 2]


def test_an_answer_that_makes_sense_the_second_time_is_used() -> None:
    server = RecordedServer(plant(3))
    server.inside["S001"] = lambda start, end, alone: {
        "Items": [item(t, v) for t, v in server.streams["S001"][:: 1 if alone else -1]]
    }
    parts = read(server)
    assert done(parts) == set(server.streams)
    assert len(rows(parts, "S001")) == 20


class Cutting(RecordedServer):
    """Bodies that are cut off, or broken off with a WebException, for one stream only."""

    ending: bytes = b""

    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        body = super().answer(path, query)
        return body[:-20] + self.ending if "S001" in body.decode() or "S001" in path else body


@pytest.mark.parametrize(
    ("ending", "status"),
    [(b"", None), (b'!]}],"WebException":{"Errors":["Error occurred"],"StatusCode":500}}', None)],
)
def test_a_body_that_is_always_cut_is_the_streams_failure(ending: bytes, status: int | None) -> None:
    server = Cutting(plant(4))
    server.ending = ending
    assert failures(read(server)) == {"S001": ("malformed", status)}


class BreakingOff(RecordedServer):
    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        body = json.loads(super().answer(path, query))
        if "S001" in str(body):
            body["WebException"] = {
                "Errors": ["Error occurred during writing of the output stream."],
                "StatusCode": 500,
            }
        return json.dumps(body).encode()


def test_values_beside_a_web_exception_are_not_used() -> None:
    parts = read(BreakingOff(plant(4)))
    assert failures(parts) == {"S001": ("server", 500)}
    assert rows(parts, "S001") == []


def test_names_and_units_of_the_streams_come_along() -> None:
    server = RecordedServer({"A": steady(2)})
    server.inside["A"] = lambda start, end, alone: {
        "Items": [item(START, 1.0), item(START + 1, 2.0, UnitsAbbreviation="K")],
        "UnitsAbbreviation": "degC",
    }
    parts = read(server)
    (events,) = [part for part in parts if isinstance(part, Events)]
    assert (events.names, events.paths, events.units) == (("a",), (r"\\SRV\A",), ("degC",))
    assert events.batch["units"].to_pylist() == ["degC", "K"]


class ArchiveLimit(RecordedServer):
    """A Data Archive that refuses a query over more events than it collects, whatever maxCount says."""

    most: int = 40
    inside_200: bool = False

    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        start, end = parse_ticks(query["startTime"]), parse_ticks(query["endTime"])
        ids = query.get("webId") or [path.split("/")[2]]
        if any(sum(start <= tick <= end for tick, _ in self.streams[web_id]) > self.most for web_id in ids):
            text = "Event collection exceeded the maximum allowed"
            if not self.inside_200:
                raise ServerError(text, status=500)
            entries: list[dict[str, Any]] = [{"WebId": web_id, "Errors": [text]} for web_id in ids]
            return json.dumps({"Items": entries} if "webId" in query else entries[0]).encode()
        return super().answer(path, query)


@pytest.mark.parametrize("inside_200", [False, True])
@pytest.mark.parametrize("workers", [1, 3])
def test_a_range_that_the_archive_refuses_is_read_in_parts(inside_200: bool, workers: int) -> None:
    day = 86_400 * SECOND
    dense = [(START + n * day // 700 // 10 * 10, float(n)) for n in range(701)]
    server = ArchiveLimit({"DENSE": dense, "A": steady(20), "B": steady(20)})
    server.inside_200 = inside_200
    parts = list(RecordedReader(server, max_workers=workers).read(["DENSE", "A", "B"], START, START + day))
    assert failures(parts) == {}
    assert done(parts) == {"DENSE", "A", "B"}
    assert [row["value"] for row in rows(parts, "DENSE")] == [float(n) for n in range(700)]
    assert {row["ordinal"] for row in rows(parts, "DENSE")} == {0}


def test_a_stream_that_fails_over_any_range_is_given_up_soon() -> None:
    server = RecordedServer(plant(2), statuses={"S001": 500})
    parts = list(RecordedReader(server, max_workers=1).read(list(server.streams), START, START + 86_400 * SECOND))
    assert failures(parts) == {"S001": ("server", 500)}
    assert len(server.requests) <= 8


@pytest.mark.parametrize("cap_counts", ["max_count", "product"])
@pytest.mark.parametrize("workers", [1, 4])
def test_a_limit_that_no_text_names_is_found(cap_counts: str, workers: int) -> None:
    """Servers translate their texts, and replace them where debug mode is off."""
    server = RecordedServer(plant(30), cap=100, cap_counts=cap_counts, names_cap=False, statuses={"S007": 400})
    parts = read(server, max_workers=workers)
    assert failures(parts) == {"S007": ("unsupported", 400)}
    assert done(parts) == set(server.streams) - {"S007"}
    assert sum(len(rows(parts, web_id)) for web_id in done(parts)) == 29 * 20
    assert len(server.requests) < 90


@pytest.mark.parametrize(("status", "kind"), [(403, "permission"), (404, "not_found"), (500, "server")])
def test_a_stream_that_is_refused_behind_a_limit_without_a_number_has_its_own_status(status: int, kind: str) -> None:
    """Servers look at the size of a request before they look at the stream."""
    limits = Limits()
    server = RecordedServer(plant(2), cap=100, names_cap=False, statuses={"S000": status})
    parts = read(server, limits=limits, streams_per_request=1)
    assert failures(parts) == {"S000": (kind, status)}
    (message,) = [part.message for part in parts if isinstance(part, Failure)]
    assert "ask your administrator" not in message
    assert f"HTTP {status}" in message
    assert done(parts) == {"S001"}


def test_a_bad_stream_makes_no_request_smaller() -> None:
    limits = Limits()
    server = RecordedServer(plant(8), statuses={"S003": 400})
    parts = read(server, limits=limits)
    assert failures(parts) == {"S003": ("unsupported", 400)}
    assert limits.cap == Limits().cap


@pytest.mark.parametrize("cap", [37, 40, 100])
@pytest.mark.parametrize("names_cap", [True, False])
def test_all_that_the_server_returns_is_asked_for_before_a_stream_is_given_up(cap: int, names_cap: bool) -> None:
    """A limit that was only guessed at is not what a microsecond is measured by."""
    fits = [(START + SECOND, float(n)) for n in range(cap - 1)]
    too_many = [*fits, (START + SECOND, 0.0), (START + 2 * SECOND, 0.0)]
    server = RecordedServer({"FITS": fits, "MANY": too_many, "B": steady(5)}, cap=cap, names_cap=names_cap)
    parts = read(server)
    assert failures(parts) == {"MANY": ("server", 200)}
    assert done(parts) == {"FITS", "B"}
    assert len(rows(parts, "FITS")) == cap - 1
    assert len(server.requests) < 80
