"""One call of one endpoint: parameters read, and the answer written, as PI Web API does it."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, unquote

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from pi_simulator import selection, timesyntax, webid
from pi_simulator.plant.states import SYSTEM_STATES, state_json, system_state
from pi_simulator.simulation import Simulation

JSON = "application/json; charset=utf-8"


class ApiError(Exception):
    """An answer other than success: `body` is what is sent as JSON."""

    def __init__(self, status: int, *messages: str, body: Any = None) -> None:
        super().__init__(*messages)
        self.status = status
        self.body: Any = {"Errors": list(messages)} if body is None else body


@dataclass(frozen=True, slots=True)
class Raw:
    """A body that is JSON already, with selectedFields applied."""

    body: bytes
    status: int = 200


@dataclass
class Call:
    """One call. Parameter names are case-insensitive, unknown ones are ignored."""

    request: Request
    sim: Simulation
    now: int = field(init=False)
    """Now, in ticks: one for the whole call."""

    def __post_init__(self) -> None:
        self.now = self.sim.plant.clock.now()

    # --- parameters ---

    @cached_property
    def _query(self) -> dict[str, list[str]]:
        values: dict[str, list[str]] = {}
        text = self.request.scope["query_string"].decode("latin-1")
        for name, value in parse_qsl(text, keep_blank_values=True):
            values.setdefault(name.lower(), []).append(value)
        return values

    def many(self, name: str) -> list[str]:
        """All values of a repeatable parameter."""
        return self._query.get(name.lower(), [])

    def text(self, name: str, default: str = "") -> str:
        """The value of a parameter, or the default where it is absent or empty."""
        values = self.many(name)
        return values[0] if values and values[0] != "" else default

    def required(self, name: str) -> str:
        """The value of a parameter; 400 where it is absent."""
        value = self.text(name)
        if not value:
            raise ApiError(400, f"The required parameter '{name}' was not specified.")
        return value

    def flag(self, name: str, default: bool | None = False) -> bool | None:
        """A boolean parameter."""
        value = self.text(name)
        if not value:
            return default
        if value.lower() not in ("true", "false"):
            raise ApiError(400, f"The value '{value}' is not valid for parameter '{name}'.")
        return value.lower() == "true"

    def number(self, name: str, default: int, *, least: int = 0) -> int:
        """An integer parameter."""
        value = self.text(name)
        if not value:
            return default
        try:
            number = int(value)
        except ValueError as error:
            raise ApiError(400, f"The value '{value}' is not valid for parameter '{name}'.") from error
        if number < least or number > 2_147_483_647:
            raise ApiError(400, f"Parameter '{name}' is out of range.")
        return number

    def choice(self, name: str, options: Sequence[str], default: str) -> str:
        """One of an enumeration; returns its proper spelling."""
        value = self.text(name)
        if not value:
            return default
        for option in options:
            if option == value or (self.sim.config.enums_ignore_case and option.lower() == value.lower()):
                return option
        raise ApiError(400, f"The value '{value}' is not valid for parameter '{name}'.")

    def max_count(self, default: int = 1000) -> int:
        """maxCount of a list, checked against the cap."""
        count = self.number("maxCount", default)
        cap = self.sim.config.max_items
        if count > cap:
            raise ApiError(400, f"Parameter 'maxCount' is greater than the maximum allowed ({cap}).")
        if count == 0:
            match self.sim.config.max_count_zero:
                case "all":
                    return cap
                case "refused":
                    raise ApiError(400, "Parameter 'maxCount' is out of range.")
        return count

    @cached_property
    def zone(self) -> dt.tzinfo:
        """The zone of this call: timeZone, or the server's."""
        config = self.sim.config
        try:
            return timesyntax.zone(self.text("timeZone", config.time_zone), iana=config.iana_time_zones)
        except timesyntax.BadTimeError as error:
            raise ApiError(400, str(error)) from error

    def time(self, name: str, default: str) -> int:
        """A time parameter in ticks."""
        return self.parse_time(self.text(name, default), name)

    def parse_time(self, text: str, name: str) -> int:
        """A PI time string in ticks; 400 when it is none."""
        several = self.sim.config.several_time_offsets == "accepted"
        try:
            return timesyntax.parse(text, self.now, self.zone, several_offsets=several)
        except (timesyntax.BadTimeError, OverflowError, ValueError) as error:
            raise ApiError(400, f"The value '{text}' is not a valid time for parameter '{name}'.") from error

    # --- identity and links ---

    @cached_property
    def web_id_type(self) -> str:
        """Type of the WebIDs of the answer."""
        return self.choice("webIdType", webid.TYPES, self.sim.config.web_id_type)

    def encode(self, identity: webid.Identity) -> str:
        """The WebID in the type of this call."""
        return webid.encode(identity, self.web_id_type)

    @cached_property
    def base(self) -> str:
        """`https://host/piwebapi` as the client knows it."""
        url = self.request.url
        return f"{url.scheme}://{url.netloc}/piwebapi"

    def link(self, path: str) -> str:
        """An absolute link."""
        return f"{self.base}/{path}"

    def check_object(self, ident: uuid.UUID) -> None:
        """ApiError where a fault lies on this object."""
        fault = self.sim.faults.of_object(ident, lambda: self.line)
        if fault is not None:
            raise ApiError(fault.status, fault.message)

    @cached_property
    def line(self) -> str:
        """Method, path and query as fault rules see them."""
        return request_line(self.request)

    # --- answer ---

    @cached_property
    def selected(self) -> selection.Selection | None:
        """selectedFields; none where everything is wanted."""
        text = self.text("selectedFields")
        return selection.parse(text, ignore_case=self.sim.config.selected_fields_ignore_case) if text else None

    def respond(self, body: Any, status: int = 200) -> Response:
        """The answer as JSON, with selectedFields and local customs applied."""
        if isinstance(body, Raw):
            return Response(self.localise(body.body), body.status, media_type=JSON)
        if self.selected is not None and status < 400:
            body = self.selected.prune(body)
        return Response(self.localise(msgspec.json.encode(body, enc_hook=selection.made)), status, media_type=JSON)

    def localise(self, body: bytes) -> bytes:
        """Names of system states as this site has them, and its way of writing NaN."""
        config = self.sim.config
        if config.nan_values == "text":
            body = body.replace(system_state("Invalid Float"), b'"NaN"')
        for standard, local in config.renamed_states:
            code = SYSTEM_STATES[standard]
            body = body.replace(system_state(standard), state_json(local, code, system=True))
        return body


def request_line(request: Request) -> str:
    """`METHOD /path?query` with percent-encoding removed."""
    query = unquote(request.scope["query_string"].decode("latin-1"))
    return f"{request.method} {request.scope['path']}" + (f"?{query}" if query else "")


Handler = Callable[..., Any]
