"""How many events streams have in each of many windows of one length, one call for all of them: to plan by.

PI Web API reference, streamset/GetSummariesAdHoc: `summaryDuration` cuts the range into windows, each with a summary of
its own. Not documented: whether an event on a bound is in one window or in both, whether a window without events has a
summary, and what `MaxReturnedItemsPerCall` is compared with. So the windows lie a little before the whole seconds on
which many events are stamped, a summary is placed by its time where one is missing, and a call asks for few enough
under every reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from osipi.piwebapi.http.errors_in_answers import check_web_exception
from osipi.piwebapi.pitime import TICKS_PER_SECOND, format_ticks, parse_ticks
from osipi.piwebapi.recorded.arrow_columns import decode_body, decoder
from osipi.piwebapi.recorded.calls import Client, fitting
from osipi.piwebapi.recorded.event_counts import count_in
from osipi.piwebapi.recorded.matching import comparable_id
from osipi.piwebapi.recorded.values import messages

PATH = "/streamsets/summary"

_EARLIER = TICKS_PER_SECOND // 1000
"""How far a window lies before the bounds it is asked for: more than the resolution of the archive (15 microseconds),
less than there is between two events of nearly every stream."""

_FIELDS = (
    "Items.WebId;Items.Items.Type;Items.Items.Value.Timestamp;Items.Items.Value.Value;Items.Items.Value.Errors;"
    "Items.Errors;Items.Exception;Errors;WebException"
)

WindowCount = tuple[int | None, int | None]
"""(time of the summary in ticks, events); None for what the server did not say."""


class _Summary(msgspec.Struct):
    Type: Any = None
    Value: Any = None


class _Stream(msgspec.Struct):
    WebId: Any = None
    Items: list[_Summary] | None = None
    Errors: Any = None
    Exception: Any = None


class _Answer(msgspec.Struct):
    Items: list[_Stream] | None = None
    WebException: Any = None


_DECODER = decoder(_Answer)


def count_windows(client: Client, web_ids: Sequence[str], start: int, end: int, seconds: int) -> list[list[int]] | None:
    """Events of each counted stream in windows of `seconds` from `start` on, the last one cut at `end` (ticks).

    One request for all streams: the caller names as many as :func:`room` allows. Streams that the answer does not count
    are left out. None where the server does not cut a range into windows. Raises the client's errors.
    """
    answer: _Answer = client.fetch(PATH, _params(web_ids, start, end, seconds), _decode)
    wanted = {comparable_id(web_id) for web_id in web_ids}
    found = [counts for stream in answer.Items or [] if (counts := _counts(stream, wanted)) is not None]
    return place(found, start, seconds, windows_between(start, end, seconds))


def windows_between(start: int, end: int, seconds: int) -> int:
    """How many windows a range has; the last may be shorter."""
    return -(-(end - start) // (seconds * TICKS_PER_SECOND))


def room(client: Client, web_ids: Sequence[str], start: int, end: int, seconds: int) -> int:
    """How many of the streams the URL of a call has room for, at least one."""
    return fitting(client, PATH, _params([], start, end, seconds), web_ids)


def place(found: Iterable[Sequence[WindowCount]], start: int, seconds: int, number: int) -> list[list[int]] | None:
    """The counts of each stream by window. A window that was not counted takes the mean of the stream's others.

    None where no stream has more than one summary though there are several windows: then it is one of the whole range,
    or the server says nothing of empty windows and the streams are empty.
    """
    streams = list(found)
    if not streams or (number > 1 and max(map(len, streams)) <= 1):
        return None
    return [counts for one in streams if (counts := _by_window(one, start, seconds, number)) is not None]


def _by_window(found: Sequence[WindowCount], start: int, seconds: int, number: int) -> list[int] | None:
    known = [count for _, count in found if count is not None]
    if found and not known:
        return None
    mean = round(sum(known) / len(known)) if known else 0
    stamps = [stamp for stamp, _ in found if stamp is not None]
    counts = [0] * number
    if len(found) == number:
        # times are no more than the order here, so it does not matter which end of a window they are of
        ordered = sorted(found, key=lambda one: one[0] or 0) if len(stamps) == number else found
        return [mean if count is None else count for _, count in ordered]
    for place, (stamp, count) in enumerate(found):
        at = place if stamp is None else (stamp - start + 2 * _EARLIER) // (seconds * TICKS_PER_SECOND)
        counts[min(max(at, 0), number - 1)] += mean if count is None else count
    return counts


def _counts(stream: _Stream, wanted: set[str]) -> list[WindowCount] | None:
    if messages(stream.Errors) is not None or messages(stream.Exception) is not None or stream.Items is None:
        return None
    if comparable_id(stream.WebId) not in wanted:
        return None
    of_type = [one for one in stream.Items if isinstance(one.Type, str) and one.Type.casefold() == "count"]
    return [(_stamp(one.Value), _whole(count_in(one.Value))) for one in of_type or stream.Items]


def _stamp(value: Any) -> int | None:
    text = value.get("Timestamp") if isinstance(value, dict) else None
    try:
        return parse_ticks(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _whole(count: int | str) -> int | None:
    return count if isinstance(count, int) else None


def _params(web_ids: Sequence[str], start: int, end: int, seconds: int) -> dict[str, Any]:
    return {
        "webId": list(web_ids),
        "startTime": format_ticks(start - _EARLIER),
        "endTime": format_ticks(end - _EARLIER),
        "summaryType": "Count",
        "summaryDuration": f"{seconds}s",
        "calculationBasis": "EventWeighted",
        "timeType": "EarliestTime",
        "webIdType": "IDOnly",
        "selectedFields": _FIELDS,
    }


def _decode(body: bytes) -> _Answer:
    answer: _Answer = decode_body(_DECODER, body)
    check_web_exception({"WebException": answer.WebException})
    return answer
