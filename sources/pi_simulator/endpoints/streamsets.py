"""/streamsets: the same reads for many streams, named one by one or by their parent (controller streamset)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pi_simulator import bodies, identities, recorded
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.attributes import select_attributes
from pi_simulator.endpoints.streams import current, summaries
from pi_simulator.plant.hashing import key
from pi_simulator.plant.series import Series
from pi_simulator.routing import endpoint
from pi_simulator.streams import Stream, StreamError


def _ad_hoc(call: Call) -> list[Stream | str]:
    """Streams of the webId parameters, duplicates merged; the text of a WebID that leads nowhere stays a text."""
    web_ids = call.many("webId")
    if not web_ids:
        raise ApiError(400, "The required parameter 'webId' was not specified.")
    found: dict[Any, Stream | str] = {}
    for web_id in web_ids:
        try:
            source = identities.stream(call, web_id)
        except ApiError as error:
            if error.status != 404 or (call.sim.config.malformed_webid_status == 404 and not _well_formed(call, web_id)):
                raise
            found.setdefault(web_id, web_id)
        else:
            stream = Stream(call, source)
            found.setdefault(stream.path, stream)
    return _ordered(call, list(found.values()))


def _well_formed(call: Call, web_id: str) -> bool:
    try:
        identities.kind(call, web_id)
    except ApiError:
        return False
    return True


def _of_parent(call: Call, web_id: str) -> list[Stream | str]:
    """Streams of the attributes of an element, event frame or attribute."""
    match identities.kind(call, web_id):
        case "Em":
            owner: Any = identities.element(call, web_id)
        case "Fm":
            owner = identities.frame(call, web_id)
        case "Ab":
            owner = identities.attribute(call, web_id)
        case _:
            raise ApiError(409, f"The specified WebID '{web_id}' has no attributes.")
    return _ordered(call, [Stream(call, attribute) for attribute in select_attributes(call, owner)])


def _ordered(call: Call, streams: list[Stream | str]) -> list[Stream | str]:
    def name(stream: Stream | str) -> str:
        return stream if isinstance(stream, str) else stream.name.casefold()

    if call.text("sortField"):
        call.choice("sortField", ("Name",), "Name")
        descending = call.choice("sortOrder", ("Ascending", "Descending"), "Ascending") == "Descending"
        return sorted(streams, key=name, reverse=descending)
    if call.sim.config.streamset_order == "shuffled":
        return sorted(streams, key=lambda stream: key("order", stream if isinstance(stream, str) else stream.path))
    return streams


def _gone(web_id: str) -> StreamError:
    return StreamError(404, f"The specified stream '{web_id}' was not found.")


class _Missing(Stream):
    """A WebID that decodes but leads to nothing."""

    def __init__(self, call: Call, web_id: str) -> None:
        object.__setattr__(self, "call", call)
        object.__setattr__(self, "source", None)
        object.__setattr__(self, "_text", web_id)

    __slots__ = ("_text",)
    _text: str

    @property
    def web_id(self) -> str:
        return self._text

    @property
    def name(self) -> str:
        return ""

    @property
    def path(self) -> str:
        return ""

    @property
    def units(self) -> str:
        return ""

    @property
    def link(self) -> str:
        return ""


def _each(call: Call, streams: list[Stream | str], read: Callable[[Stream], Any]) -> list[tuple[Stream, Any]]:
    """Read every stream. One stream's trouble is its own, unless it is declared to be everybody's."""
    outcomes: list[tuple[Stream, Any]] = []
    for stream in streams:
        if isinstance(stream, str):
            outcomes.append((_Missing(call, stream), _gone(stream)))
            continue
        try:
            outcomes.append((stream, read(stream)))
        except StreamError as error:
            if error.whole:
                raise error.as_api_error() from error
            if not error.missing:
                outcomes.append((stream, error))
    return outcomes


def _recorded(call: Call, streams: list[Stream | str], *, ranges_differ: bool) -> Any:
    query = recorded.Query.of(call)
    config = call.sim.config
    cap = config.max_items
    if config.cap_scope == "streams_times_max_count" and query.max_count * len(streams) > cap:
        raise ApiError(400, f"Parameter 'maxCount' is greater than the maximum allowed ({cap}).")
    if config.max_count_scope == "total" and streams:
        count = max(1, query.max_count // len(streams))
        query = recorded.Query(query.boundary, count, query.filter, query.include_filtered)
    start, end = recorded.time_range(call)

    def read(stream: Stream) -> Series:
        a, b = recorded.time_range(call, stream) if ranges_differ else (start, end)
        return recorded.read(stream, a, b, query)

    outcomes = _each(call, streams, read)
    if config.cap_scope == "summed" and sum(len(r) for _, r in outcomes if isinstance(r, Series)) > cap:
        raise ApiError(400, f"Parameter 'maxCount' is greater than the maximum allowed ({cap}).")
    return bodies.stream_values(call, outcomes, start if config.failing_stream_time == "start" else end)


@endpoint("/streamsets/recorded")
def recorded_ad_hoc(call: Call) -> Any:
    """Recorded values of any streams."""
    streams = _ad_hoc(call)
    frames = any(isinstance(stream, Stream) and stream.default_range is not None for stream in streams)
    return _recorded(call, streams, ranges_differ=frames)


@endpoint("/streamsets/{web_id}/recorded")
def recorded_of_parent(call: Call, web_id: str) -> Any:
    """Recorded values of the attributes of one object."""
    return _recorded(call, _of_parent(call, web_id), ranges_differ=True)


def _values(call: Call, streams: list[Stream | str], *, end: bool) -> dict[str, Any]:
    items: list[dict[str, Any]] = []
    for stream, result in _each(call, streams, lambda stream: current(stream, end=end)):
        value = bodies.error_value(result, call.now) if isinstance(result, StreamError) else result
        items.append({**_head(stream), "Value": value})
    return {"Links": {}, "Items": items}


def _head(stream: Stream) -> dict[str, Any]:
    return {"WebId": stream.web_id, "Name": stream.name, "Path": stream.path, "Links": {"Source": stream.link}}


@endpoint("/streamsets/value")
def value_ad_hoc(call: Call) -> dict[str, Any]:
    """Snapshots, or values at `time`, of any streams."""
    return _values(call, _ad_hoc(call), end=False)


@endpoint("/streamsets/{web_id}/value")
def value_of_parent(call: Call, web_id: str) -> dict[str, Any]:
    """The same of the attributes of one object."""
    return _values(call, _of_parent(call, web_id), end=False)


@endpoint("/streamsets/end")
def end_ad_hoc(call: Call) -> dict[str, Any]:
    """Last values of any streams."""
    return _values(call, _ad_hoc(call), end=True)


@endpoint("/streamsets/{web_id}/end")
def end_of_parent(call: Call, web_id: str) -> dict[str, Any]:
    """The same of the attributes of one object."""
    return _values(call, _of_parent(call, web_id), end=True)


def _summary(call: Call, streams: list[Stream | str]) -> dict[str, Any]:
    items: list[dict[str, Any]] = []
    for stream, result in _each(call, streams, summaries):
        if isinstance(result, StreamError):
            items.append({**_head(stream), "Items": [{"Type": "None", "Value": bodies.error_value(result, call.now)}]})
        else:
            items.append({**_head(stream), "Items": result})
    return {"Links": {}, "Items": items}


@endpoint("/streamsets/summary")
def summary_ad_hoc(call: Call) -> dict[str, Any]:
    """Summaries of any streams."""
    return _summary(call, _ad_hoc(call))


@endpoint("/streamsets/{web_id}/summary")
def summary_of_parent(call: Call, web_id: str) -> dict[str, Any]:
    """The same of the attributes of one object."""
    return _summary(call, _of_parent(call, web_id))
