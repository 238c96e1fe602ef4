"""/streamsets: the same reads for many streams, named one by one or by their parent (controller streamset)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pi_simulator import bodies, identities, recorded
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.attributes import select_attributes
from pi_simulator.endpoints.streams import current
from pi_simulator.plant.hashing import key
from pi_simulator.plant.series import Series
from pi_simulator.routing import endpoint
from pi_simulator.streams import Source, Stream, StreamError, Unknown


def ad_hoc(call: Call) -> list[Source]:
    """Streams of the webId parameters, duplicates merged."""
    web_ids = call.many("webId")
    if not web_ids:
        raise ApiError(400, "The required parameter 'webId' was not specified.")
    found = {source.path or source.web_id: source for source in (_source(call, web_id) for web_id in web_ids)}
    return _ordered(call, list(found.values()))


def _source(call: Call, web_id: str) -> Source:
    """The stream of a WebID. One that leads nowhere is an item with an error; a malformed one fails the call."""
    identities.kind(call, web_id)
    try:
        return Stream(call, identities.stream(call, web_id))
    except ApiError as error:
        if error.status != 404:
            raise
        return Unknown(web_id)


def of_parent(call: Call, web_id: str) -> list[Source]:
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


def _ordered(call: Call, streams: Sequence[Source]) -> list[Source]:
    if call.text("sortField"):
        call.choice("sortField", ("Name",), "Name")
        descending = call.choice("sortOrder", ("Ascending", "Descending"), "Ascending") == "Descending"
        return sorted(streams, key=lambda stream: stream.name.casefold(), reverse=descending)
    if call.sim.config.streamset_order == "shuffled":
        return sorted(streams, key=lambda stream: key("order", stream.path or stream.web_id))
    return list(streams)


def each(streams: list[Source], read: Callable[[Stream], Any]) -> list[tuple[Source, Any]]:
    """Read every stream. The error of one stream does not touch the others, unless it is that of the whole set."""
    outcomes = [(stream, _outcome(stream, read)) for stream in streams]
    return [(s, outcome) for s, outcome in outcomes if not (isinstance(outcome, StreamError) and outcome.missing)]


def _outcome(stream: Source, read: Callable[[Stream], Any]) -> Any:
    if isinstance(stream, Unknown):
        return StreamError(404, f"The specified stream '{stream.web_id}' was not found.")
    try:
        return read(stream)
    except StreamError as error:
        if error.whole:
            raise error.as_api_error() from error
        return error


def _recorded(call: Call, streams: list[Source], *, ranges_differ: bool) -> Any:
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

    outcomes = each(streams, read)
    if config.cap_scope == "summed" and sum(len(r) for _, r in outcomes if isinstance(r, Series)) > cap:
        raise ApiError(400, f"Parameter 'maxCount' is greater than the maximum allowed ({cap}).")
    return bodies.stream_values(call, outcomes, start if config.failing_stream_time == "start" else end)


@endpoint("/streamsets/recorded")
def recorded_ad_hoc(call: Call) -> Any:
    """Recorded values of any streams."""
    streams = ad_hoc(call)
    frames = any(isinstance(stream, Stream) and stream.default_range is not None for stream in streams)
    return _recorded(call, streams, ranges_differ=frames)


@endpoint("/streamsets/{web_id}/recorded")
def recorded_of_parent(call: Call, web_id: str) -> Any:
    """Recorded values of the attributes of one object."""
    return _recorded(call, of_parent(call, web_id), ranges_differ=True)


def _values(call: Call, streams: list[Source], *, end: bool) -> dict[str, Any]:
    items: list[dict[str, Any]] = []
    for stream, result in each(streams, lambda stream: current(stream, end=end)):
        value = bodies.error_value(result, call.now) if isinstance(result, StreamError) else result
        items.append({**head(stream), "Value": value})
    return {"Links": {}, "Items": items}


def head(stream: Source) -> dict[str, Any]:
    return {"WebId": stream.web_id, "Name": stream.name, "Path": stream.path, "Links": {"Source": stream.link}}


@endpoint("/streamsets/value")
def value_ad_hoc(call: Call) -> dict[str, Any]:
    """Snapshots, or values at `time`, of any streams."""
    return _values(call, ad_hoc(call), end=False)


@endpoint("/streamsets/{web_id}/value")
def value_of_parent(call: Call, web_id: str) -> dict[str, Any]:
    """The same of the attributes of one object."""
    return _values(call, of_parent(call, web_id), end=False)


@endpoint("/streamsets/end")
def end_ad_hoc(call: Call) -> dict[str, Any]:
    """Last values of any streams."""
    return _values(call, ad_hoc(call), end=True)


@endpoint("/streamsets/{web_id}/end")
def end_of_parent(call: Call, web_id: str) -> dict[str, Any]:
    """The same of the attributes of one object."""
    return _values(call, of_parent(call, web_id), end=True)
