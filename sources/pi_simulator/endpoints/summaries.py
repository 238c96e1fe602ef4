"""Summaries of streams (PI Web API reference, stream/GetSummary and its streamset forms)."""

from __future__ import annotations

from typing import Any

from pi_simulator import bodies, recorded, render, summary, times
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.streams import the_stream
from pi_simulator.endpoints.streamsets import ad_hoc, each, head, of_parent
from pi_simulator.plant.series import GOOD, from_events
from pi_simulator.routing import endpoint
from pi_simulator.streams import Source, Stream, StreamError
from pi_simulator.summary import Summary


def summaries(stream: Stream) -> list[dict[str, Any]]:
    """Summary items by type, of the range or of each summaryDuration. StreamError where it cannot be read."""
    call = stream.call
    question = times.question(call)
    intervals = times.intervals(call, *recorded.time_range(call, stream))
    stream.check()
    history = stream.history
    if not stream.has_history:
        raise StreamError(409, f"The data reference of '{stream.path}' does not support summaries.")
    allowed = {"items": question.types, "fails": summary.ANY_VALUES, "count_only": ("Count",)}
    refused = set(question.types) - set(allowed[call.sim.config.non_numeric_summaries])
    if refused and not history.numeric:
        raise StreamError(409, f"The summary {sorted(refused)[0]} is not supported for the values of '{stream.path}'.")
    per_interval = [summary.summarise(history, stream.units, a, b, question) for a, b in intervals]
    return [_item(found[i]) for i in range(len(question.types)) for found in per_interval]


def _item(one: Summary) -> dict[str, Any]:
    value = render.item(from_events([(one.at, one.value, GOOD if one.good else 0)]), 0, one.units)
    if one.error:
        value["Errors"] = [{"FieldName": "Value", "Message": [one.error]}]
    return {"Type": one.type, "Value": value}


@endpoint("/streams/{web_id}/summary")
def get_summary(call: Call, web_id: str) -> dict[str, Any]:
    """Summaries, grouped by type."""
    try:
        return {"Links": {}, "Items": summaries(the_stream(call, web_id))}
    except StreamError as error:
        raise error.as_api_error() from error


def _of_set(call: Call, streams: list[Source]) -> dict[str, Any]:
    times.question(call)
    config, outcomes = call.sim.config, each(streams, summaries)
    figures = sum(len(result) for _, result in outcomes if isinstance(result, list))
    if config.cap_scope != "max_count" and figures > config.max_items:
        raise ApiError(400, f"Parameter 'summaryDuration' is greater than the maximum allowed ({config.max_items}).")
    items: list[dict[str, Any]] = []
    for stream, result in outcomes:
        if isinstance(result, StreamError):
            items.append({**head(stream), "Items": [{"Type": "None", "Value": bodies.error_value(result, call.now)}]})
        else:
            items.append({**head(stream), "Items": result})
    return {"Links": {}, "Items": items}


@endpoint("/streamsets/summary")
def summary_ad_hoc(call: Call) -> dict[str, Any]:
    """Summaries of any streams."""
    return _of_set(call, ad_hoc(call))


@endpoint("/streamsets/{web_id}/summary")
def summary_of_parent(call: Call, web_id: str) -> dict[str, Any]:
    """The same of the attributes of one object."""
    return _of_set(call, of_parent(call, web_id))
