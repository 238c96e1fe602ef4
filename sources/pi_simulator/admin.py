"""The admin API: POST /_admin/ACTION with a JSON object of arguments and the token that was printed at the start.

A browser on the same machine must not reach it for a page from elsewhere: requests that name another host, or come
from another origin, are refused.
"""

from __future__ import annotations

import ipaddress
import secrets
import uuid
from collections.abc import Callable, Collection
from dataclasses import asdict
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pi_simulator import truth, webid
from pi_simulator.arguments import event_of, set_given, template_named
from pi_simulator.plant.asset_model import Database, Element
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.plant.edits import Thing, changed
from pi_simulator.plant.frame_model import Frame
from pi_simulator.server_config import without_credentials
from pi_simulator.simulation import Simulation
from pi_simulator.ticks import MAX_TIME, SECOND, from_iso, to_text

Action = Callable[..., Any]


def routes(sim: Simulation) -> list[Route]:
    """One route for all actions."""
    actions = Actions(sim)
    guard = Guard(sim.admin_token, sim.hosts)

    def act(name: str, arguments: dict[str, Any]) -> Any:
        action: Action | None = None if name.startswith("_") else getattr(actions, name, None)
        if action is None:
            raise LookupError(f"There is no action {name!r}.")
        return action(**arguments)

    sim.act = act

    async def run(request: Request) -> Response:
        refusal = guard.refusal(request)
        if refusal is not None:
            return _json({"error": refusal}, 403)
        try:
            arguments = msgspec.json.decode(await request.body() or b"{}", type=dict[str, Any])
            return _json({"result": act(request.path_params["action"], arguments)})
        except (ValueError, LookupError, TypeError) as error:
            text = str(error.args[0]) if error.args else type(error).__name__
            return _json({"error": text}, 400)

    return [Route("/_admin/{action}", run, methods=["POST"])]


def _json(body: Any, status: int = 200) -> Response:
    return Response(msgspec.json.encode(body), status, media_type="application/json")


class Guard:
    """Who may use the admin API."""

    def __init__(self, token: str | None, hosts: Collection[str]) -> None:
        """``token``: None asks for none. ``hosts``: of this server, besides the loopback ones."""
        self._token = token
        self._hosts = {"localhost", *(host.casefold() for host in hosts)}
        self._everywhere = not self._hosts.isdisjoint(("0.0.0.0", "::"))  # noqa: S104 - not bound here

    def refusal(self, request: Request) -> str | None:
        """Why a request is refused; None where it is not."""
        host = _host_of(f"//{','.join(request.headers.getlist('host'))}")
        if host is None or not (host in self._hosts or self._is_address(host)):
            return "The request names another host than this server."
        here = f"{request.scope['scheme']}://{request.headers['host']}"
        if any(origin != here for origin in request.headers.getlist("origin")):
            return "The request comes from a page of another origin."
        given = request.headers.get("authorization", "").removeprefix("Bearer ").encode("utf-8", "replace")
        if self._token is not None and not secrets.compare_digest(given, self._token.encode()):
            return "The admin API needs the token that was printed at the start: Authorization: Bearer TOKEN."
        return None

    def _is_address(self, host: str) -> bool:
        """Whether it is an address of this machine. A server that listens on all of them does not know them all."""
        try:
            return ipaddress.ip_address(host).is_loopback or self._everywhere
        except ValueError:
            return False


def _host_of(url: str) -> str | None:
    try:
        return (urlsplit(url).hostname or "").casefold() or None
    except ValueError:
        return None


class Actions:
    """Every public method is an action; its parameters are the arguments, its result is the answer."""

    def __init__(self, sim: Simulation) -> None:
        self._sim = sim
        self._plant = sim.plant

    # --- misbehaviour, switches, log ---

    def fault(self, **fields: Any) -> int:
        """Add a fault rule; returns its id."""
        return self._sim.faults.add(**fields)

    def clear_faults(self, ident: int | None = None) -> None:
        """Remove one rule, or all."""
        self._sim.faults.clear(ident)

    def faults(self) -> list[dict[str, Any]]:
        """The rules, with how often each has hit; without credentials that an action would set."""
        return [rule | {"arguments": without_credentials(rule["arguments"])} for rule in self._sim.faults.all()]

    def configure(self, **changes: Any) -> dict[str, Any]:
        """Change switches of ServerConfig; returns all of them but the credentials."""
        self._sim.config = self._sim.config.changed(**changes)
        return without_credentials(asdict(self._sim.config))

    def expire_tokens(self) -> int:
        """Forget every token from the token endpoint; returns how many."""
        count = len(self._sim.tokens)
        self._sim.tokens.clear()
        return count

    def requests(self) -> list[dict[str, Any]]:
        """Requests to PI Web API since the last reset, sub-requests of batches among them."""
        return list(self._sim.requests)

    def reset_requests(self) -> None:
        """Empty the log."""
        self._sim.requests.clear()

    # --- clock ---

    def now(self) -> str:
        """The plant's time."""
        return to_text(self._plant.clock.now())

    def advance(self, seconds: float) -> str:
        """Move the clock; returns the new time."""
        return to_text(self._plant.clock.advance(round(seconds * SECOND)))

    def set_clock(self, time: str) -> str:
        """Set the clock; returns the new time."""
        return to_text(self._plant.clock.set(from_iso(time)))

    # --- events ---

    def add_events(self, point: str, events: list[Any]) -> int:
        """Insert events: [timestamp, value], or {timestamp, value, good, questionable, substituted, annotated}."""
        target = truth.point(self._plant, point)
        rows = [event_of(event) for event in events]
        for ticks, value, flags in rows:
            self._plant.archive.add(target, ticks, value, flags)
        return len(rows)

    def edit(self, point: str, timestamp: str, value: Any, ordinal: int = 0, **quality: bool) -> None:
        """Replace the value of one event."""
        ticks, text, flags = event_of({"timestamp": timestamp, "value": value, "substituted": True} | quality)
        self._plant.archive.edit(truth.point(self._plant, point), ticks, ordinal, text, flags)

    def delete(self, point: str, start: str, end: str | None = None, ordinal: int | None = None) -> int:
        """Delete the events at `start`, or of [start, end); with an ordinal only that one of each time stamp."""
        first = from_iso(start)
        last = first if end is None else from_iso(end) - 1
        return self._plant.archive.delete(truth.point(self._plant, point), first, last, ordinal)

    # --- points ---

    def add_point(self, name: str, kind: str | None = None, created: str | None = None) -> dict[str, Any]:
        """A new point that begins now (or at `created`); of a kind of the plant, or a plain 1 Hz tag."""
        begin = self._plant.clock.now() if created is None else from_iso(created)
        point = self._plant.points.add(name, begin, kind)
        return {"name": point.name, "id": point.id, "server": point.server.name}

    def rename_point(self, name: str, new_name: str) -> None:
        """Rename a point."""
        self._plant.points.rename(truth.point(self._plant, name), new_name)

    def delete_point(self, name: str) -> None:
        """Delete a point."""
        self._plant.points.delete(truth.point(self._plant, name))

    # --- assets ---

    def _database(self, name: str | None) -> Database:
        for database in self._plant.assets.databases:
            if name is None or database.name == name:
                return database
        raise LookupError(f"There is no database named {name!r}.")

    def _element(self, path: str) -> Element:
        found = self._plant.assets.by_path(path)
        if not isinstance(found, Element):
            raise LookupError(f"There is no element at {path!r}.")
        return found

    def add_element(self, name: str, parent: str | None = None, database: str | None = None, template: str = "") -> str:
        """A new element under the element at `parent`, or at the root of a database; returns its id."""
        above = self._element(parent) if parent else None
        where = above.database if above else self._database(database)
        return str(self._plant.assets.add(where, name, template_named(template), above).id)

    def rename_element(self, path: str, new_name: str) -> None:
        """Rename an element; its WebIDs of type Full change, its id does not."""
        self._element(path).name = new_name

    def delete_element(self, path: str) -> int:
        """Delete an element and everything below it; returns how many elements."""
        return self._plant.assets.remove(self._element(path))

    def change_asset_server(
        self, version: str | None = None, description: str | None = None, extended: dict[str, Any] | None = None
    ) -> None:
        """Change what the AF server says of itself; `extended` are all its extended properties."""
        set_given(self._plant.assets.server, version=version, description=description, extended=extended)

    def change_database(
        self,
        name: str,
        new_name: str | None = None,
        description: str | None = None,
        extended: dict[str, Any] | None = None,
    ) -> None:
        """Change an AF database; with its name the paths of all that it holds change."""
        set_given(self._database(name), name=new_name, description=description, extended=extended)

    def change_attribute(self, path: str, **fields: Any) -> None:
        """Change one attribute: description, hidden, value, units, categories, ... of its definition.

        It is the one of an element at the path, or the one of any owner with that WebID.
        """
        self._plant.assets.change_attribute(self._attribute(path), **fields)

    def delete_attribute(self, path: str) -> None:
        """Delete one attribute, by its path or WebID."""
        self._plant.assets.delete_attribute(self._attribute(path))

    def _attribute(self, path: str) -> Attribute:
        if path.startswith("\\\\"):
            found: object = self._plant.assets.by_path(path)
        else:
            identity = webid.decode(path)
            owner_id, ident = identity.guids[-2:]
            get = self._plant.frames.get if identity.owner == "F" else self._plant.assets.element
            owner = get(owner_id)
            found = self._plant.assets.attribute(owner, ident) if owner else None
        if not isinstance(found, Attribute):
            raise LookupError(f"There is no attribute at {path!r}.")
        return found

    def _thing(self, kind: str, ident: str) -> Thing:
        found = self._plant.library.find(kind, uuid.UUID(ident))
        if found is None:
            raise LookupError(f"There is no object {ident!r} among {kind}.")
        return found

    def change_object(self, kind: str, ident: str, **fields: Any) -> None:
        """Change fields of an object of the library (`pi_simulator.plant.library.KINDS`)."""
        thing = self._thing(kind, ident)
        changed(thing, fields)  # refuses unknown fields
        self._plant.library.edits.change(thing.id, **fields)

    def delete_object(self, kind: str, ident: str) -> None:
        """Delete an object of the library."""
        self._plant.library.edits.delete(self._thing(kind, ident).id)

    # --- event frames ---

    def _frame(self, ident: str) -> Frame:
        found = self._plant.frames.get(uuid.UUID(ident))
        if found is None:
            raise LookupError(f"There is no event frame {ident!r}.")
        return found

    def add_frame(
        self,
        name: str,
        start: str | None = None,
        end: str | None = None,
        template: str = "Downtime",
        database: str | None = None,
        element: str | None = None,
        parent: str | None = None,
    ) -> str:
        """A new event frame, open unless it has an end; returns its id."""
        return str(
            self._plant.frames.add(
                template_named(template),
                name,
                self._database(database),
                self._plant.clock.now() if start is None else from_iso(start),
                None if end is None else from_iso(end),
                self._element(element) if element else None,
                self._frame(parent) if parent else None,
            ).id
        )

    def close_frame(self, ident: str | None = None, end: str | None = None) -> str:
        """Close an open frame now (or at `end`); without an id the open one that began last. Returns its id."""
        if ident is None:
            now = self._plant.clock.now()
            found = self._plant.frames.touching(self._database(None), now, now, children=False).all()
            still_open = [frame for frame in found if frame.open]
            if not still_open:
                raise LookupError("No event frame is open.")
            frame = max(still_open, key=lambda frame: frame.start)
        else:
            frame = self._frame(ident)
        self._plant.frames.change(frame, end=self._plant.clock.now() if end is None else from_iso(end))
        return str(frame.id)

    def change_frame(
        self,
        ident: str,
        name: str | None = None,
        severity: str | None = None,
        start: str | None = None,
        end: str | None = None,
        reopen: bool = False,
        acknowledged_by: str | None = None,
        unacknowledge: bool = False,
        template: str | None = None,
        annotated: bool | None = None,
        description: str | None = None,
        element: str | None = None,
        elements: list[str] | None = None,
        values: dict[str, Any] | None = None,
    ) -> None:
        """Change an event frame as an analysis that runs again, or an operator, would; `values` are attributes'."""
        frame = self._frame(ident)
        changes: dict[str, Any] = {
            "name": name,
            "severity": severity,
            "start": None if start is None else from_iso(start),
            "end": MAX_TIME if reopen else None if end is None else from_iso(end),
            "acknowledged_by": acknowledged_by,
            "acknowledged_at": None if acknowledged_by is None else self._plant.clock.now(),
            "annotated": annotated,
            "description": description,
            "elements": None if element is None else (self._element(element),),
            "values": None if values is None else {**frame.values, **values},
        }
        if elements is not None:
            changes["elements"] = tuple(self._element(path) for path in elements)
        given = {field: value for field, value in changes.items() if value is not None}
        if template is not None:
            given["template"] = template_named(template)
        if unacknowledge:
            given |= {"acknowledged_by": "", "acknowledged_at": None}
        self._plant.frames.change(frame, **given)

    def delete_frame(self, ident: str) -> int:
        """Delete an event frame and those below it; returns how many."""
        return self._plant.frames.delete(self._frame(ident))

    def annotate_frame(
        self, ident: str, value: Any, name: str = "Note", description: str = "", creator: str = "PLANT\\operator"
    ) -> str:
        """Annotate an event frame now; returns the annotation's id."""
        frame = self._frame(ident)
        added = self._plant.frames.annotations.add(frame, value, name, description, creator)
        self._plant.frames.change(frame, annotated=True)
        return str(added.id)

    def change_annotation(self, ident: str, annotation: str, **fields: Any) -> None:
        """Change an annotation of an event frame (value, name, description, modifier); it is modified now."""
        self._plant.frames.annotations.change(self._frame(ident), uuid.UUID(annotation), **fields)

    def delete_annotation(self, ident: str, annotation: str) -> None:
        """Delete an annotation of an event frame; with the last one the frame is no longer annotated."""
        frame = self._frame(ident)
        self._plant.frames.annotations.delete(frame, uuid.UUID(annotation))
        if not self._plant.frames.annotations.of(frame):
            self._plant.frames.change(frame, annotated=False)

    # --- truth ---

    def truth_counts(self, start: str, end: str, names: list[str] | None = None) -> dict[str, int]:
        """Events of each point in [start, end)."""
        return truth.counts(self._plant, start, end, names)

    def truth_events(self, name: str, start: str, end: str) -> list[list[Any]]:
        """Events of one point in [start, end)."""
        return truth.events(self._plant, name, start, end)

    def truth_recorded(self, start: str, end: str, names: list[str] | None = None) -> dict[str, list[Any]]:
        """Events in [start, end) of points by name, or of attributes by path; all points when none is named."""
        return truth.recorded(self._plant, start, end, names)

    def truth_points(self) -> list[dict[str, Any]]:
        """All points."""
        return truth.points(self._plant)

    def truth_attributes(self) -> list[dict[str, Any]]:
        """All attributes of elements."""
        return truth.attributes(self._plant)

    def truth_frames(self, start: str | None = None, end: str | None = None, database: str | None = None) -> Any:
        """All event frames that touch a range."""
        return truth.frames(self._plant, start, end, database)

    def truth_elements(self, database: str | None = None) -> list[dict[str, Any]]:
        """All elements."""
        return truth.elements(self._plant, database)

    def truth_rows(
        self, table: str, first: int = 0, count: int | None = None, **arguments: Any
    ) -> list[dict[str, Any]]:
        """A part of the truth of a table of the catalogue."""
        last = None if count is None else first + count
        return list(islice(truth.rows(self._plant, table, **arguments), first, last))
