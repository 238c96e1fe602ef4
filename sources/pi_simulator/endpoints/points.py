"""/points (PI Web API reference, controller point)."""

from __future__ import annotations

from itertools import islice
from typing import Any

from starlette.responses import Response

from pi_simulator import identities
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.multiple import multiple
from pi_simulator.plant.points import Point
from pi_simulator.routing import endpoint
from pi_simulator.simulation import matches

STREAM_LINKS = {
    "InterpolatedData": "interpolated",
    "RecordedData": "recorded",
    "PlotData": "plot",
    "SummaryData": "summary",
    "Value": "value",
    "EndValue": "end",
}
_NOT_FOUND = (
    "The specified path was not found. If more details are needed, please contact your PI Web API administrator for "
    "help in enabling debug mode."
)


def point_body(call: Call, point: Point) -> dict[str, Any]:
    """A point."""
    web_id = call.encode(identities.of_point(point))
    zero, span = point.zero_span
    kind = point.kind
    return {
        "WebId": web_id,
        "Id": point.id,
        "Name": point.name,
        "Path": point.path,
        "Descriptor": point.descriptor,
        "PointClass": "classic" if point.index % 3 else "base",
        "PointType": kind.point_type,
        "DigitalSetName": kind.digital_set,
        "EngineeringUnits": kind.units,
        "Span": span,
        "Zero": zero,
        "Step": kind.step,
        "Future": kind.future,
        "DisplayDigits": -5,
        "Links": lambda: _links(call, point, web_id),
    }


def _links(call: Call, point: Point, web_id: str) -> dict[str, str]:
    base = call.base
    return {
        "Self": f"{base}/points/{web_id}",
        "DataServer": f"{base}/dataservers/{call.encode(identities.of_data_server(point.server))}",
        "Attributes": f"{base}/points/{web_id}/attributes",
        **{name: f"{base}/streams/{web_id}/{tail}" for name, tail in STREAM_LINKS.items()},
    }


def by_path(call: Call, path: str) -> Point:
    """The point at a path; 404 otherwise."""
    point = identities.point_by_path(call, path)
    if point is None:
        raise ApiError(404, _NOT_FOUND)
    identities.check_access(call, point)
    return point


@endpoint("/points")
def point_at_path(call: Call) -> dict[str, Any]:
    """The point at ?path=."""
    return point_body(call, by_path(call, call.required("path")))


@endpoint("/points/multiple")
def points_multiple(call: Call) -> Response:
    """Several points at once."""
    return multiple(call, identities.point, by_path, point_body)


@endpoint("/points/search")
def points_search(call: Call) -> dict[str, Any]:
    """Points by a query of the form `Tag:=mask` or `name:mask`; at most 1000 a call."""
    count = call.number("maxCount", 1000)
    if count > 1000:
        raise ApiError(400, "Parameter 'maxCount' is greater than the maximum allowed (1000).")
    server = identities.data_server(call, call.required("dataServerWebId"))
    field, _, mask = call.text("query").replace(":=", ":").partition(":")
    if field.strip().lower() not in ("tag", "name", ""):
        raise ApiError(400, f"The query '{call.text('query')}' is not supported.")
    mask = mask.strip().strip('"').replace("\\", "")
    hidden = not call.sim.config.list_denied_points
    found = (
        point
        for point in call.sim.plant.points.all()
        if point.server == server and matches(point.name, mask) and not (hidden and call.sim.denied(point))
    )
    first = call.number("startIndex", 0)
    return {"Links": {}, "Items": [point_body(call, point) for point in islice(found, first, first + count)]}


@endpoint("/points/{web_id}")
def point(call: Call, web_id: str) -> dict[str, Any]:
    """One point."""
    return point_body(call, identities.point(call, web_id))


def _attribute_body(call: Call, point: Point, name: str, value: Any) -> dict[str, Any]:
    link = call.link(f"points/{call.encode(identities.of_point(point))}")
    return {"Name": name, "Value": value, "Links": {"Self": f"{link}/attributes/{name}", "Point": link}}


@endpoint("/points/{web_id}/attributes")
def point_attributes(call: Call, web_id: str) -> dict[str, Any]:
    """Point attributes by name; 400 for a name that does not exist."""
    point = identities.point(call, web_id)
    known = point.attributes()
    names = [name.lower() for name in call.many("name")]
    for name in names:
        if name not in known:
            raise ApiError(400, f"The specified point attribute '{name}' was not found.")
    mask = call.text("nameFilter")
    chosen = {k: v for k, v in known.items() if (k in names if names else matches(k, mask))}
    return {"Links": {}, "Items": [_attribute_body(call, point, name, value) for name, value in chosen.items()]}


@endpoint("/points/{web_id}/attributes/{name}")
def point_attribute(call: Call, web_id: str, name: str) -> dict[str, Any]:
    """One point attribute."""
    point = identities.point(call, web_id)
    known = point.attributes()
    if name.lower() not in known:
        raise ApiError(404, f"The specified point attribute '{name}' was not found.")
    return _attribute_body(call, point, name.lower(), known[name.lower()])
