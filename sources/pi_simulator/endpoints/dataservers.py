"""/dataservers and their lists of points (PI Web API reference, controller dataserver)."""

from __future__ import annotations

import random
from itertools import islice
from typing import Any

from pi_simulator import identities
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.points import point_body
from pi_simulator.plant.points import DataServer, Point
from pi_simulator.routing import endpoint
from pi_simulator.simulation import matches
from pi_simulator.ticks import to_text


def server_body(call: Call, server: DataServer) -> dict[str, Any]:
    """A Data Archive."""
    web_id = call.encode(identities.of_data_server(server))
    links = {"Self": "", "Points": "/points", "EnumerationSets": "/enumerationsets"}
    return {
        "WebId": web_id,
        "Id": str(server.id),
        "Name": server.name,
        "Path": server.path,
        "IsConnected": True,
        "ServerVersion": "3.4.440.477",
        "ServerTime": to_text(call.now),
        "Links": {name: call.link(f"dataservers/{web_id}{tail}") for name, tail in links.items()},
    }


@endpoint("/dataservers")
def servers(call: Call) -> dict[str, Any]:
    """All Data Archives; with name or path, the one of that name or path."""
    known = call.sim.plant.points.servers
    wanted = call.text("name") or call.text("path")
    if not wanted:
        return {"Links": {}, "Items": [server_body(call, server) for server in known]}
    for server in known:
        if wanted.casefold() in (server.name.casefold(), server.path.casefold(), f"\\\\{server.name}".casefold()):
            return server_body(call, server)
    raise ApiError(404, f"The specified data server '{wanted}' was not found.")


@endpoint("/dataservers/{web_id}")
def server(call: Call, web_id: str) -> dict[str, Any]:
    """One Data Archive."""
    return server_body(call, identities.data_server(call, web_id))


@endpoint("/dataservers/{web_id}/points")
def points(call: Call, web_id: str) -> dict[str, Any]:
    """A page of the points: no order is promised, and no link leads to the next page."""
    server = identities.data_server(call, web_id)
    config, catalogue = call.sim.config, call.sim.plant.points
    mask, source = call.text("nameFilter"), call.text("sourceFilter") if config.point_source_filter else ""
    first, count = call.number("startIndex", 0), call.max_count()
    hidden = config.denied_points and not config.list_denied_points

    def visible(point: Point) -> bool:
        return matches(point.name, mask) and matches(point.source, source) and not (hidden and call.sim.denied(point))

    indices = catalogue.of_server(server)
    found = (point for point in map(catalogue.get, indices) if point is not None and visible(point))
    if config.points_order == "id":
        page = list(islice(found, first, first + count))
    else:
        ordered = sorted(found, key=lambda point: point.name.casefold())
        if config.points_order == "shuffled":
            random.shuffle(ordered)
        page = ordered[first : first + count]
    return {"Links": {}, "Items": [point_body(call, point) for point in page]}
