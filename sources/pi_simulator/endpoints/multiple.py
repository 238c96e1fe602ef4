"""The shape that all .../multiple endpoints share: an Item per identifier, HTTP 207 as soon as one failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from starlette.responses import Response

from pi_simulator.context import ApiError, Call

T = TypeVar("T")


def multiple(
    call: Call,
    by_web_id: Callable[[Call, str], T],
    by_path: Callable[[Call, str], T],
    body: Callable[[Call, T], dict[str, Any]],
) -> Response:
    """Look up every webId, else every path."""
    mode = call.choice("includeMode", ("All", "ItemsOnly", "ExceptionsOnly"), "All")
    web_ids = call.many("webId")
    lookups = [("WebId", text, by_web_id) for text in web_ids] or [("Path", t, by_path) for t in call.many("path")]
    if not lookups:
        raise ApiError(400, "Either parameter 'webId' or parameter 'path' must be specified.")
    if len(lookups) > call.sim.config.max_items:
        raise ApiError(400, f"Parameter 'webId' is greater than the maximum allowed ({call.sim.config.max_items}).")
    items: list[dict[str, Any]] = []
    failed = False
    for kind, text, find in lookups:
        item: dict[str, Any] = {"Identifier": text, "IdentifierType": kind, "Object": None, "Exception": None}
        try:
            item["Object"] = body(call, find(call, text))
        except ApiError as error:
            failed = True
            item["Exception"] = error.body
        good = item["Object"] is not None
        if mode == "All" or good == (mode == "ItemsOnly"):
            items.append(item)
    return call.respond({"Links": {}, "Items": items}, 207 if failed else 200)
