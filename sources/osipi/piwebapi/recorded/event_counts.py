"""How many events streams have in a range, many streams a call: to plan by, and to prove by.

PI Web API reference, streamset/GetSummariesAdHoc: a Count is a number of events only where it is event weighted (time
weighted it is a duration in seconds), and it is the one summary that streams without numbers support.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from osipi.piwebapi.errors import PiWebApiError, ServerError
from osipi.piwebapi.failures import Failure, says_no_route
from osipi.piwebapi.http.errors_in_answers import check_web_exception
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.pitime import format_ticks
from osipi.piwebapi.recorded.arrow_columns import decode_body, decoder
from osipi.piwebapi.recorded.blame import Troubles
from osipi.piwebapi.recorded.calls import Client, fitting
from osipi.piwebapi.recorded.matching import comparable_id
from osipi.piwebapi.recorded.values import messages, read_value

log = logging.getLogger("osipi.piwebapi")

_NOTHING = frozenset({211, 212, 248})
"""System states that mean "there are no events": No Sample, No Result, No Data (AF SDK, AFSystemStateCode)."""

GROUP_PATH = "/streamsets/summary"
_FIELDS = "Items.WebId;Items.Items;Items.Errors;Items.Exception;Errors;WebException"
_SINGLE_FIELDS = "Items;Errors;Exception;WebException"


class Counts(NamedTuple):
    """Events by web id, and the streams that could not be counted. Every stream is in one of the two."""

    counts: dict[str, int]
    failures: list[Failure]


class _Summary(msgspec.Struct):
    Type: Any = None
    Value: Any = None


class _StreamSummaries(msgspec.Struct):
    WebId: Any = None
    Items: list[_Summary] | None = None
    Errors: Any = None
    Exception: Any = None
    WebException: Any = None


class _Summaries(msgspec.Struct):
    Items: list[_StreamSummaries] | None = None
    WebException: Any = None


_MANY = decoder(_Summaries)
_ONE = decoder(_StreamSummaries)


def count_events(
    client: Client,
    web_ids: Sequence[str],
    start: int,
    end: int,
    limits: Limits | None = None,
    *,
    streams_per_request: int = 100,
    give_up_after: int | None = None,
) -> Counts:
    """Count the recorded events of each stream from `start` to `end` (ticks, both included: PI's ranges are closed).

    Raises the client's error when credentials, certificate or address are wrong, and its last error when not one stream
    could be counted and all failed as a server in trouble does. With `give_up_after`, so many refusals before anything
    was counted raise the last of them: the server counts nothing at all.
    """
    counter = _Counter(client, start, end, limits or Limits(), give_up_after)
    streams = list({comparable_id(web_id): web_id for web_id in reversed(web_ids)}.values())[::-1]
    size = min(streams_per_request, (limits or Limits()).cap)
    return counter.count(streams, size)


class _Counter:
    def __init__(self, client: Client, start: int, end: int, limits: Limits, give_up_after: int | None = None) -> None:
        self._client = client
        self._limits = limits
        self._group_refused = False
        self._refusals_left = give_up_after
        self._start, self._end = start, end
        self._params = {
            "startTime": format_ticks(start),
            "endTime": format_ticks(end),
            "summaryType": "Count",
            "calculationBasis": "EventWeighted",
            "timeType": "EarliestTime",
        }
        self._counts: dict[str, int] = {}
        self._failures: list[Failure] = []

    def count(self, streams: list[str], size: int) -> Counts:
        troubles = Troubles(streams, lambda web_id: _ignore(self._alone(web_id)))
        todo = [streams[at : at + size] for at in range(0, len(streams), size)][::-1]
        while todo:
            group = todo.pop()
            if len(group) == 1:
                self._count_alone(group[0], troubles)
                continue
            if self._limits.lacks(GROUP_PATH):
                todo += [[web_id] for web_id in reversed(group)]
                continue
            params = self._group_params(group)
            room = fitting(self._client, GROUP_PATH, params, group)
            if room < len(group):
                todo += [group[room:], group[:room]]
                continue
            try:
                counts = self._together(group, params)
            except PiWebApiError as error:
                self._refused(error)
                if says_no_route(error) and not self._counts and not self._group_refused:
                    self._group_refused = True  # perhaps there is no such route: one stream by itself shows it
                    todo += [group[1:], group[:1]]
                    continue
                troubles.group_failed(group, error)
                todo += [group[len(group) // 2 :], group[: len(group) // 2]]
                continue
            if counts:
                self._failures.extend(troubles.answered())
                self._counts.update(counts)
            missing = [web_id for web_id in group if web_id not in counts]
            if len(missing) == len(group):
                troubles.group_failed(group, ServerError("PI Web API counted none of several streams", status=200))
            todo += [[web_id] for web_id in missing]
        troubles.finish()
        return Counts(self._counts, self._failures)

    def _count_alone(self, web_id: str, troubles: Troubles) -> None:
        try:
            count = self._alone(web_id)
        except PiWebApiError as error:
            self._refused(error)
            failure = Failure.of(error, web_id, start=self._start, end=self._end, web_id=web_id)
            self._failures.extend(troubles.stream_failed(failure, error))
        else:
            if self._group_refused and not self._counts and self._limits.lack(GROUP_PATH):
                log.info("this server offers no %s: each stream is counted by itself", GROUP_PATH)
            self._failures.extend(troubles.answered())
            self._counts[web_id] = count

    def _refused(self, error: PiWebApiError) -> None:
        if self._refusals_left is None or self._counts:
            return
        self._refusals_left -= 1
        if self._refusals_left <= 0:
            raise error

    def _group_params(self, group: Sequence[str]) -> dict[str, Any]:
        return {"webId": list(group), **self._params, "webIdType": "IDOnly", "selectedFields": _FIELDS}

    def _together(self, group: Sequence[str], params: dict[str, Any]) -> dict[str, int]:
        """Counts of the streams that have one in a common answer; the others are to be asked alone."""
        answer: _Summaries = self._client.fetch(GROUP_PATH, params, _decode_many)
        wanted = {comparable_id(web_id): web_id for web_id in group}
        counts: dict[str, int] = {}
        for stream in answer.Items or []:
            web_id = wanted.get(comparable_id(stream.WebId))
            count = _count(stream)
            if web_id is not None and isinstance(count, int):
                counts[web_id] = count
        return counts

    def _alone(self, web_id: str) -> int:
        params = {**self._params, "selectedFields": _SINGLE_FIELDS}
        count = _count(self._client.fetch(f"/streams/{web_id}/summary", params, _decode_one))
        if isinstance(count, int):
            return count
        raise ServerError(f"PI Web API could not count the events of {web_id}: {count}", status=200, messages=(count,))


def _decode_many(body: bytes) -> _Summaries:
    answer: _Summaries = decode_body(_MANY, body)
    check_web_exception({"WebException": answer.WebException})
    return answer


def _decode_one(body: bytes) -> _StreamSummaries:
    answer: _StreamSummaries = decode_body(_ONE, body)
    check_web_exception({"WebException": answer.WebException})
    return answer


def _count(stream: _StreamSummaries) -> int | str:
    """The event count in the summaries of one stream, or why there is none."""
    trouble = messages(stream.Errors) or messages(stream.Exception) or messages(stream.WebException)
    if trouble is not None:
        return trouble
    items = stream.Items or []
    of_type = [item for item in items if isinstance(item.Type, str) and item.Type.casefold() == "count"]
    if len(of_type or items) != 1:
        return f"the answer holds {len(items)} summaries in place of one Count"
    return count_in((of_type or items)[0].Value)


def count_in(value: Any) -> int | str:
    """The event count in one summary's value, or why there is none."""
    inner = value.get("Value") if isinstance(value, dict) and "Name" not in value else value
    cell = read_value(inner)
    if cell.value is not None and cell.value >= 0:
        return round(cell.value)
    if cell.system and cell.code in _NOTHING:
        return 0
    return cell.error or (messages(value.get("Errors")) if isinstance(value, dict) else None) or f"{cell.text}"


def _ignore(_: object) -> None:
    return None
