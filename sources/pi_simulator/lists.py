"""Lists of objects as PI Web API gives them: whole, up to maxCount, or by pages; sorted, searched."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from pi_simulator.context import ApiError, Call
from pi_simulator.simulation import matches

T = TypeVar("T")

_TERM = re.compile(r"\s*(?:(\w+)\s*:(<>|=|>=|<=|>|<)?\s*)?(?:\"([^\"]*)\"|'([^']*)'|([^\s:\"']+))")


def _page_size(call: Call) -> int:
    """maxCount, or what the server gives at most without a word."""
    count, cap = call.max_count(), call.sim.config.silent_page_cap
    return min(count, cap) if cap else count


def page(call: Call, total: int, items: Callable[[int, int], list[dict[str, Any]]]) -> dict[str, Any]:
    """A page of a list by startIndex and maxCount; `items` makes the bodies of a range."""
    first, count = call.number("startIndex", 0), _page_size(call)
    links: dict[str, str] = {}
    if call.sim.config.list_next_links and first + count < total:
        url = call.request.url.include_query_params(startIndex=first + count, maxCount=count)
        links["Next"] = str(url)
    return {"Links": links, "Items": items(first, first + count)}


def limited(call: Call, found: Sequence[T], body: Callable[[Call, T], dict[str, Any]]) -> dict[str, Any]:
    """A list that knows maxCount, but no startIndex: what lies behind maxCount is left out without a word."""
    return {"Links": {}, "Items": [body(call, one) for one in found[: _page_size(call)]]}


def whole(call: Call, found: Sequence[T], body: Callable[[Call, T], dict[str, Any]]) -> dict[str, Any]:
    """A list that knows neither maxCount nor startIndex; see `ServerConfig.unpaged_lists`."""
    cap, mode = call.sim.config.max_items, call.sim.config.unpaged_lists
    if len(found) > cap and mode == "refused":
        raise ApiError(400, f"Parameter 'maxCount' is greater than the maximum allowed ({cap}).")
    return {"Links": {}, "Items": [body(call, one) for one in (found[:cap] if mode == "cut" else found)]}


def ordered(call: Call, found: list[T], name: Callable[[T], Any]) -> list[T]:
    """The list in the order that sortField and sortOrder ask for: by name, or as the objects were made."""
    field = call.choice("sortField", ("Name", "Type", "CreationDate", "ModifyDate"), "Name")
    descending = call.choice("sortOrder", ("Ascending", "Descending"), "Ascending") == "Descending"
    if field == "Name":
        return sorted(found, key=name, reverse=descending)
    return found[::-1] if descending else found


def named(call: Call, found: Sequence[T], text: Callable[[T, str], str]) -> list[T]:
    """What `query` finds in the fields that `field` names; `text` gives the text of a field of an object."""
    fields = call.many("field")
    if not fields and call.sim.config.list_field_required:
        raise ApiError(400, "The required parameter 'field' was not specified.")
    known = ("Name", "Description", "Categories", "Template", "Plugin", "AttributeName", "All")
    for field in fields:
        if field.lower() not in map(str.lower, known):
            raise ApiError(400, f"The value '{field}' is not valid for parameter 'field'.")
    query = call.text("query")
    wanted = [field.lower() for field in fields] or ["name"]
    if "all" in wanted:
        wanted = [field.lower() for field in known[:-1]]
    return [one for one in found if any(matches(text(one, field), query) for field in wanted)] if query else list(found)


def search_terms(call: Call, known: Sequence[str]) -> dict[str, str]:
    """`query` as AF search has it: `Name:=Pump* Template:="High Level"`. 400 for what this subset does not know."""
    query = call.text("query")
    terms: dict[str, str] = {}
    position = 0
    while position < len(query.rstrip()):
        match = _TERM.match(query, position)
        field = (match[1] or "Name") if match else ""
        proper = next((name for name in known if name.lower() == field.lower()), None)
        if match is None or proper is None or match[2] not in (None, "="):
            raise ApiError(400, f"The query '{query}' is not supported.")
        terms[proper] = match[3] or match[4] or match[5] or ""
        position = match.end()
    return terms
