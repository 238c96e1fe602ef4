"""/eventframes and the searches for them (PI Web API reference, controller eventframe, topic "Search mode")."""

from __future__ import annotations

import uuid
from typing import Any

from starlette.responses import Response

from pi_simulator import identities, lists
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.categories import named_categories
from pi_simulator.endpoints.elements import element_body, extended_properties, templates_named
from pi_simulator.endpoints.multiple import multiple
from pi_simulator.endpoints.points import STREAM_LINKS
from pi_simulator.endpoints.security import RIGHTS
from pi_simulator.lists import page
from pi_simulator.plant import af_templates as model
from pi_simulator.plant.asset_model import Database, Element
from pi_simulator.plant.frame_model import SEVERITIES, Frame, FrameCondition
from pi_simulator.plant.frame_selection import Selected
from pi_simulator.routing import endpoint
from pi_simulator.simulation import matches
from pi_simulator.ticks import DAY, MAX_TIME, MIN_TIME, to_text
from pi_simulator.webid import Identity

_RANGES = ("Overlapped", "StartInclusive", "EndInclusive", "Inclusive", "InProgress")
_ONE_BOUND = (
    "ForwardFromStartTime",
    "BackwardFromStartTime",
    "ForwardFromEndTime",
    "BackwardFromEndTime",
    "ForwardInProgress",
    "BackwardInProgress",
)
_BELOW = ("Attributes", "EventFrames", "ReferencedElements", "Categories", "Annotations", "Security", "SecurityEntries")


def frame_body(call: Call, frame: Frame) -> dict[str, Any]:
    """An event frame. ApiError where a fault lies on it."""
    call.check_object(frame.id)
    assets = call.sim.plant.assets
    web_id = call.encode(identities.of_frame(assets, frame))
    references = [call.encode(identities.of_element(assets, element)) for element in frame.elements]
    end = to_text(frame.end)
    if frame.open and call.sim.config.open_end_fraction:
        end = "9999-12-31T23:59:59.9999999Z"
    acknowledged = frame.acknowledged_at
    return {
        "WebId": web_id,
        "Id": str(frame.id),
        "Name": frame.name,
        "Description": frame.description,
        "Path": frame.path,
        "TemplateName": frame.template.name if frame.template else "",
        "HasChildren": lambda: call.sim.plant.frames.has_children(frame),
        "CategoryNames": frame.categories,
        "ExtendedProperties": extended_properties(frame.extended),
        "StartTime": to_text(frame.start),
        "EndTime": end,
        "Severity": frame.severity,
        "AcknowledgedBy": frame.acknowledged_by,
        "AcknowledgedDate": "1970-01-01T00:00:00Z" if acknowledged is None else to_text(acknowledged),
        "CanBeAcknowledged": bool(frame.template and frame.template.can_be_acknowledged),
        "IsAcknowledged": acknowledged is not None,
        "IsAnnotated": frame.annotated,
        "IsLocked": frame.locked,
        "AreValuesCaptured": not frame.open,
        "RefElementWebIds": references,
        "Security": RIGHTS,
        "Links": lambda: _links(call, frame, web_id, references),
    }


def _links(call: Call, frame: Frame, web_id: str, references: list[str]) -> dict[str, Any]:
    assets, base, template = call.sim.plant.assets, call.base, frame.template
    self = f"{base}/eventframes/{web_id}"
    links: dict[str, Any] = {"Self": self, **{name: f"{self}/{name.lower()}" for name in _BELOW}}

    def database() -> str:
        return f"{base}/assetdatabases/{call.encode(identities.of_database(assets, frame.database))}"

    links["Database"] = database
    if references:
        links["PrimaryReferencedElement"] = f"{base}/elements/{references[0]}"
    if template:
        links["Template"] = lambda: (
            f"{base}/elementtemplates/{call.encode(identities.of_template(assets, frame.database, template))}"
        )
    parent = call.sim.plant.frames.parent_path(frame)
    if parent is not None and frame.parent is not None:
        identity_above = Identity("Fm", guids=(assets.system_id, frame.parent), path=parent)
        links["Parent"] = f"{base}/eventframes/{call.encode(identity_above)}"
    return links | {name: f"{base}/streamsets/{web_id}/{tail}" for name, tail in STREAM_LINKS.items()}


def search_range(call: Call, mode: str) -> tuple[int, int, FrameCondition]:
    """The span that a search has to look at, and the exact condition on start and end."""
    one_bound = mode in _ONE_BOUND
    if one_bound:
        for name in ("endTime", "sortField", "sortOrder"):
            if call.text(name):
                raise ApiError(400, f"Parameter '{name}' cannot be specified with the search mode '{mode}'.")
    a, b = call.time("startTime", "*-8h"), call.time("endTime", "*")
    if not one_bound and b < a:
        raise ApiError(400, "Parameter 'startTime' must not be later than parameter 'endTime'.")
    low, high = (a, b) if not one_bound else (a, call.now) if mode.startswith("Forward") else (MIN_TIME, a)
    conditions: dict[str, FrameCondition] = {
        "Overlapped": lambda s, e: (s <= b) & (e >= a),
        "StartInclusive": lambda s, e: (s >= a) & (s <= b) & (e >= s),
        "EndInclusive": lambda s, e: (e >= a) & (e <= b) & (s <= e),
        "Inclusive": lambda s, e: (s >= a) & (e <= b),
        "InProgress": lambda s, e: (s >= a) & (s <= b) & (e >= MAX_TIME),
        "ForwardFromStartTime": lambda s, e: (s >= a) & (e >= s),
        "BackwardFromStartTime": lambda s, e: (s <= a) & (e >= s),
        "ForwardFromEndTime": lambda s, e: (e >= a) & (s <= e),
        "BackwardFromEndTime": lambda s, e: (e <= a) & (s <= e),
        "ForwardInProgress": lambda s, e: (s >= a) & (e >= MAX_TIME),
        "BackwardInProgress": lambda s, e: (s <= a) & (e >= MAX_TIME),
    }
    return low, high, conditions[mode]


def _filtered(call: Call, frames: list[Frame], element: Element | None) -> list[Frame]:
    severities = [
        next((name for name in SEVERITIES if name.lower() == text.lower()), None) for text in call.many("severity")
    ]
    if None in severities:
        raise ApiError(400, "The value of parameter 'severity' is not valid.")
    name, element_name = call.text("nameFilter"), call.text("referencedElementNameFilter")
    element_template = call.text("referencedElementTemplateName")
    element_templates = templates_named(element_template, "Element") if element_template else set()
    category = call.text("categoryName")
    if category and not any(matches(known, category) for known in (*model.FRAME_CATEGORIES, *model.ELEMENT_CATEGORIES)):
        raise ApiError(400, "The specified element category was not found in the specified Asset Database.")
    can, done = call.flag("canBeAcknowledged", None), call.flag("isAcknowledged", None)

    def wanted(frame: Frame) -> bool:
        can_be = bool(frame.template and frame.template.can_be_acknowledged)
        names = [e.template.name for e in frame.elements if e.template]
        return (
            (not name or matches(frame.name, name))
            and (not severities or frame.severity in severities)
            and (not element_name or any(matches(e.name, element_name) for e in frame.elements))
            and (not element_templates or any(n in element_templates for n in names))
            and (not category or any(matches(known, category) for known in frame.categories))
            and (can is None or can == can_be)
            and (done is None or done == (frame.acknowledged_at is not None))
            and (element is None or element in frame.elements)
        )

    return [frame for frame in frames if wanted(frame)]


_FILTERS = (
    "nameFilter",
    "severity",
    "referencedElementNameFilter",
    "referencedElementTemplateName",
    "categoryName",
    "canBeAcknowledged",
    "isAcknowledged",
)


def frame_list(call: Call, database: Database, *, element: Element | None = None, parent: Frame | None = None) -> Any:
    """A page of a search."""
    mode = call.choice("searchMode", (*_RANGES, *_ONE_BOUND), "Overlapped")
    low, high, condition = search_range(call, mode)
    everything = bool(call.flag("searchFullHierarchy")) or element is not None or parent is not None
    selected: Selected = call.sim.plant.frames.touching(database, low, high, children=everything).where(condition)
    if template := call.text("templateName"):
        selected = selected.of_templates(templates_named(template, "EventFrame"))
    field = call.choice("sortField", ("Name", "Type", "StartTime", "EndTime"), "Name")
    descending = call.choice("sortOrder", ("Ascending", "Descending"), "Ascending") == "Descending"
    if mode in _ONE_BOUND:
        field = "EndTime" if mode.endswith("FromEndTime") else "StartTime"
        descending = mode.startswith("Backward")
    plain = field in ("StartTime", "EndTime") and not any(call.text(name) for name in _FILTERS)
    if plain and element is None and parent is None:
        by_end = field == "EndTime"

        def items(a: int, b: int) -> list[dict[str, Any]]:
            return [frame_body(call, f) for f in selected.page(a, b - a, by_end=by_end, descending=descending)]

        return page(call, len(selected), items)
    found = _filtered(call, selected.all(), element)
    if parent is not None:
        inside = frames_below(call, parent, full=bool(call.flag("searchFullHierarchy")))
        found = [frame for frame in found if frame.id in inside]
    orders = {
        "Name": lambda f: (f.name.casefold(), f.start, f.id.int),
        "Type": lambda f: (f.template.name if f.template else "", f.start, f.id.int),
        "StartTime": lambda f: (f.start, f.id.int),
        "EndTime": lambda f: (f.end, f.id.int),
    }
    found.sort(key=orders[field], reverse=descending)
    return page(call, len(found), lambda a, b: [frame_body(call, frame) for frame in found[a:b]])


def frames_below(call: Call, parent: Frame, *, full: bool) -> set[uuid.UUID]:
    """Ids of the event frames right below one, or with `full` at every level."""
    children = call.sim.plant.frames.children(parent)
    inside = {frame.id for frame in children}
    if full:
        for child in children:
            inside |= frames_below(call, child, full=True)
    return inside


def by_path(call: Call, path: str) -> Frame:
    """The oldest event frame of the last year at a path; 404 otherwise."""
    for database in call.sim.plant.assets.databases:
        if path.casefold().startswith(database.path.casefold() + "\\eventframes["):
            found = call.sim.plant.frames.touching(database, call.now - 365 * DAY, call.now, children=True)
            same = [frame for frame in found.all() if frame.path.casefold() == path.casefold()]
            if same:
                return min(same, key=lambda frame: frame.start)
    raise ApiError(404, f"The specified event frame '{path}' was not found.")


@endpoint("/assetdatabases/{web_id}/eventframes")
def database_frames(call: Call, web_id: str) -> Any:
    """Event frames of a database; without searchFullHierarchy only those without a parent."""
    return frame_list(call, identities.database(call, web_id))


@endpoint("/elements/{web_id}/eventframes")
def element_frames(call: Call, web_id: str) -> Any:
    """Event frames that refer to an element."""
    element = identities.element(call, web_id)
    return frame_list(call, element.database, element=element)


@endpoint("/eventframes")
def frame_at_path(call: Call) -> dict[str, Any]:
    """The event frame at ?path=."""
    return frame_body(call, by_path(call, call.required("path")))


@endpoint("/eventframes/multiple")
def frames_multiple(call: Call) -> Response:
    """Several event frames at once."""
    return multiple(call, identities.frame, by_path, frame_body)


@endpoint("/eventframes/{web_id}")
def frame(call: Call, web_id: str) -> dict[str, Any]:
    """One event frame."""
    return frame_body(call, identities.frame(call, web_id))


@endpoint("/eventframes/{web_id}/eventframes")
def child_frames(call: Call, web_id: str) -> Any:
    """Event frames below an event frame."""
    parent = identities.frame(call, web_id)
    return frame_list(call, parent.database, parent=parent)


@endpoint("/eventframes/{web_id}/referencedelements")
def referenced_elements(call: Call, web_id: str) -> dict[str, Any]:
    """Elements that an event frame refers to."""
    return lists.whole(call, identities.frame(call, web_id).elements, element_body)


@endpoint("/eventframes/{web_id}/categories")
def frame_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of an event frame."""
    frame = identities.frame(call, web_id)
    return named_categories(call, frame.database, "element", frame.categories)
