"""A client of the admin API, and of nothing else."""

from __future__ import annotations

import contextlib
import json
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any


class AdminError(Exception):
    """The simulator refused an action; the text says why."""


class Admin:
    """Actions of the admin API as methods. Times are ISO texts in UTC; every method may raise AdminError."""

    def __init__(self, root: str, token: str = "", *, insecure: bool = False, timeout: float = 60.0) -> None:
        """``token`` is what the simulator printed when it started."""
        self._root = root.rstrip("/")
        self._headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
        self._timeout = timeout
        context = ssl.create_default_context()
        if insecure:
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        handlers = [urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context)]
        self._opener = urllib.request.build_opener(*handlers)

    def __call__(self, action: str, /, **arguments: Any) -> Any:
        """Run any action by its name."""
        request = urllib.request.Request(  # noqa: S310 - the scheme is the simulator's own
            f"{self._root}/_admin/{action}",
            data=json.dumps(arguments).encode(),
            headers=self._headers,
            method="POST",
        )
        try:
            with self._opener.open(request, timeout=self._timeout) as answer:
                return json.load(answer)["result"]
        except urllib.error.HTTPError as error:
            text = error.read().decode("utf-8", "replace")
            with contextlib.suppress(ValueError, KeyError):  # not of the simulator: as it is
                text = json.loads(text)["error"]
            raise AdminError(text) from error

    def fault(self, kind: str, **fields: Any) -> int:
        """Add a fault rule (fields of pi_simulator.faults.Fault); returns its id."""
        return int(self("fault", kind=kind, **fields))

    def clear_faults(self, ident: int | None = None) -> None:
        """Remove one rule, or all."""
        self("clear_faults", ident=ident)

    def faults(self) -> list[dict[str, Any]]:
        """The rules, with how often each has hit."""
        return list(self("faults"))

    def configure(self, **changes: Any) -> dict[str, Any]:
        """Change switches of ServerConfig; returns all of them."""
        return dict(self("configure", **changes))

    def requests(self) -> list[dict[str, Any]]:
        """Requests since the last reset: method, path, query, status, bytes, seconds, batch."""
        return list(self("requests"))

    def reset_requests(self) -> None:
        """Empty the log of requests."""
        self("reset_requests")

    def expire_tokens(self) -> int:
        """Make every token from the token endpoint invalid."""
        return int(self("expire_tokens"))

    def now(self) -> str:
        """The plant's time."""
        return str(self("now"))

    def advance(self, seconds: float) -> str:
        """Move the clock; returns the new time."""
        return str(self("advance", seconds=seconds))

    def set_clock(self, time: str) -> str:
        """Set the clock; returns the new time."""
        return str(self("set_clock", time=time))

    def add_events(self, point: str, events: list[Any]) -> int:
        """Insert events: [timestamp, value] or {timestamp, value, good, questionable, substituted, annotated}.

        The value {"state": "Shutdown"} is a system state.
        """
        return int(self("add_events", point=point, events=events))

    def edit(self, point: str, timestamp: str, value: Any, ordinal: int = 0, **quality: bool) -> None:
        """Replace the value of one event; it becomes substituted unless `quality` says otherwise."""
        self("edit", point=point, timestamp=timestamp, value=value, ordinal=ordinal, **quality)

    def delete(self, point: str, start: str, end: str | None = None, ordinal: int | None = None) -> int:
        """Delete the events at `start`, or of [start, end); returns how many."""
        return int(self("delete", point=point, start=start, end=end, ordinal=ordinal))

    def add_point(self, name: str, kind: str | None = None, created: str | None = None) -> dict[str, Any]:
        """A new point: a plain 1 Hz tag, or of a kind (a code of pi_simulator.plant.archetypes); it begins now."""
        return dict(self("add_point", name=name, kind=kind, created=created))

    def rename_point(self, name: str, new_name: str) -> None:
        """Rename a point."""
        self("rename_point", name=name, new_name=new_name)

    def delete_point(self, name: str) -> None:
        """Delete a point."""
        self("delete_point", name=name)

    def add_element(self, name: str, parent: str | None = None, database: str | None = None, template: str = "") -> str:
        """A new element below the element at the path `parent`, or at a database's root; returns its id."""
        return str(self("add_element", name=name, parent=parent, database=database, template=template))

    def rename_element(self, path: str, new_name: str) -> None:
        """Rename the element at a path."""
        self("rename_element", path=path, new_name=new_name)

    def delete_element(self, path: str) -> int:
        """Delete the element at a path and everything below; returns how many elements."""
        return int(self("delete_element", path=path))

    def add_frame(self, name: str, **fields: Any) -> str:
        """A new event frame (start, end, template, database, element, parent); returns its id."""
        return str(self("add_frame", name=name, **fields))

    def close_frame(self, ident: str | None = None, end: str | None = None) -> str:
        """Close an open event frame; without an id the one that began last. Returns its id."""
        return str(self("close_frame", ident=ident, end=end))

    def change_frame(self, ident: str, **fields: Any) -> None:
        """Change an event frame: name, description, severity, template, start, end, reopen, acknowledged_by,
        unacknowledge, annotated, element, elements (paths, the primary one first), values (of attributes, by name)."""
        self("change_frame", ident=ident, **fields)

    def annotate_frame(self, ident: str, value: Any, **fields: Any) -> str:
        """Annotate an event frame now (name, description, creator); returns the annotation's id."""
        return str(self("annotate_frame", ident=ident, value=value, **fields))

    def change_annotation(self, ident: str, annotation: str, **fields: Any) -> None:
        """Change an annotation of an event frame: value, name, description, modifier."""
        self("change_annotation", ident=ident, annotation=annotation, **fields)

    def delete_annotation(self, ident: str, annotation: str) -> None:
        """Delete an annotation of an event frame."""
        self("delete_annotation", ident=ident, annotation=annotation)

    def delete_frame(self, ident: str) -> int:
        """Delete an event frame and those below it; returns how many."""
        return int(self("delete_frame", ident=ident))

    def truth_counts(self, start: str, end: str, names: list[str] | None = None) -> dict[str, int]:
        """How many events each point has in [start, end), as the archive holds them now."""
        return dict(self("truth_counts", start=start, end=end, names=names))

    def truth_events(self, name: str, start: str, end: str) -> list[tuple[Any, ...]]:
        """(timestamp, value, good, questionable, substituted, annotated, has errors) of each event in [start, end)."""
        return [tuple(row) for row in self("truth_events", name=name, start=start, end=end)]

    def truth_recorded(self, start: str, end: str, names: list[str] | None = None) -> dict[str, list[tuple[Any, ...]]]:
        """The same of many points by name, or of attributes by path; of all points when none is named."""
        found = self("truth_recorded", start=start, end=end, names=names)
        return {name: [tuple(row) for row in rows] for name, rows in found.items()}

    def truth_attributes(self) -> list[dict[str, Any]]:
        """All attributes of elements: web_id (IDOnly), path, type, plugin, units, hidden, excluded, point."""
        return list(self("truth_attributes"))

    def truth_points(self) -> list[dict[str, Any]]:
        """All points: name, id, web_id (IDOnly), server, type, kind, units, future, plain."""
        return list(self("truth_points"))

    def truth_frames(
        self, start: str | None = None, end: str | None = None, database: str | None = None
    ) -> list[dict[str, Any]]:
        """All event frames that touch [start, end], with all that PI says of them; an open one has no end."""
        return list(self("truth_frames", start=start, end=end, database=database))

    def change_asset_server(self, **fields: Any) -> None:
        """Change the AF server's version, description or extended properties."""
        self("change_asset_server", **fields)

    def change_database(self, name: str, **fields: Any) -> None:
        """Change an AF database: new_name, description, extended."""
        self("change_database", name=name, **fields)

    def change_attribute(self, path: str, **fields: Any) -> None:
        """Change one attribute, by path or WebID: fields of pi_simulator.plant.af_templates.AttributeTemplate."""
        self("change_attribute", path=path, **fields)

    def delete_attribute(self, path: str) -> None:
        """Delete one attribute, by path or WebID."""
        self("delete_attribute", path=path)

    def change_object(self, kind: str, ident: str, **fields: Any) -> None:
        """Change an object of a kind of pi_simulator.plant.library.KINDS."""
        self("change_object", kind=kind, ident=ident, **fields)

    def delete_object(self, kind: str, ident: str) -> None:
        """Delete an object of a kind of pi_simulator.plant.library.KINDS."""
        self("delete_object", kind=kind, ident=ident)

    def truth_rows(self, table: str, at_once: int = 20_000, **arguments: Any) -> Iterator[dict[str, Any]]:
        """The truth of a table of the catalogue as facts named like its columns, `at_once` in one request."""
        first = 0
        while part := self("truth_rows", table=table, first=first, count=at_once, **arguments):
            yield from part
            if len(part) < at_once:
                return
            first += len(part)

    def truth_elements(self, database: str | None = None) -> list[dict[str, Any]]:
        """All elements: id, path, paths, parent, database."""
        return list(self("truth_elements", database=database))
