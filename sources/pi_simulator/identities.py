"""Objects to WebIDs, and WebIDs and paths back to objects."""

from __future__ import annotations

import uuid
from typing import TypeVar

from pi_simulator import webid
from pi_simulator.context import ApiError, Call
from pi_simulator.plant.af_templates import Template
from pi_simulator.plant.asset_model import AF_SERVER, Database, Element
from pi_simulator.plant.assets import Assets
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.plant.frame_model import Frame
from pi_simulator.plant.library.enumerations import set_id
from pi_simulator.plant.library.templates import template_id
from pi_simulator.plant.points import DataServer, Point
from pi_simulator.webid import Identity

T = TypeVar("T")


# --- to identities ---


def of_data_server(server: DataServer) -> Identity:
    """Identity of a Data Archive."""
    return Identity("DS", guids=(server.id,), path="\\\\" + server.name, server_number=server.number)


def of_point(point: Point) -> Identity:
    """Identity of a PI point."""
    server = point.server
    return Identity("DP", guids=(server.id,), point_id=point.id, path=point.path, server_number=server.number)


def of_asset_server(assets: Assets) -> Identity:
    """Identity of the AF server."""
    return Identity("RS", guids=(assets.server_id,), path="\\\\" + AF_SERVER)


def of_database(assets: Assets, database: Database) -> Identity:
    """Identity of an AF database."""
    return Identity("RD", guids=(assets.system_id, database.id), path=database.path)


def of_element(assets: Assets, element: Element) -> Identity:
    """Identity of an element."""
    return Identity("Em", guids=(assets.system_id, element.id), path=element.path)


def of_frame(assets: Assets, frame: Frame) -> Identity:
    """Identity of an event frame."""
    return Identity("Fm", guids=(assets.system_id, frame.id), path=frame.path)


def of_attribute(assets: Assets, attribute: Attribute) -> Identity:
    """Identity of an attribute."""
    owner = attribute.owner
    letter = "F" if isinstance(owner, Frame) else "E"
    return Identity("Ab", letter, (assets.system_id, owner.id, attribute.id), path=attribute.path)


def of_template(assets: Assets, database: Database, template: Template) -> Identity:
    """Identity of an element template."""
    path = f"{database.path}\\ElementTemplates[{template.name}]"
    return Identity("ET", guids=(assets.system_id, template_id(database, template.name)), path=path)


def of_enumeration(call: Call, owner: Database, name: str) -> Identity:
    """Identity of the enumeration set that an attribute's TypeQualifier names."""
    letter = call.sim.config.enumeration_owner[:1]
    guids = (call.sim.plant.assets.system_id, set_id(owner, name))
    return Identity("MS", letter, guids, path=f"{owner.path}\\EnumerationSets[{name}]")


# --- back ---


def _decode(call: Call, text: str, *markers: str) -> Identity:
    try:
        identity = webid.decode(text)
    except webid.MalformedWebIdError as error:
        status = call.sim.config.malformed_webid_status
        raise ApiError(status, f"The specified WebID '{text}' is not valid.") from error
    if identity.marker not in markers:
        raise ApiError(call.sim.config.malformed_webid_status, f"The specified WebID '{text}' is of another type.")
    return identity


def _found(value: T | None, what: str, text: str) -> T:
    if value is None:
        raise ApiError(404, f"The specified {what} '{text}' was not found.")
    return value


def data_server(call: Call, text: str) -> DataServer:
    """The Data Archive of a WebID."""
    identity = _decode(call, text, "DS")
    servers = call.sim.plant.points.servers
    if identity.server_number is not None:
        return _found(
            servers[identity.server_number] if identity.server_number < len(servers) else None, "server", text
        )
    by_id = next((server for server in servers if server.id in identity.guids), None)
    name = (identity.path or "").strip("\\").casefold()
    by_path = next((server for server in servers if server.name.casefold() == name), None)
    return _found(by_id or by_path or (servers[0] if not identity.guids and not name else None), "data server", text)


def find_point(call: Call, identity: Identity) -> Point | None:
    """The point of an identity: by id first, then by path."""
    catalogue = call.sim.plant.points
    found = None
    if identity.point_id is not None:
        if identity.guids:
            server = identity.guids[0]
        else:
            number = identity.server_number or 0
            server = catalogue.servers[number].id if number < len(catalogue.servers) else uuid.UUID(int=0)
        found = catalogue.by_id(server, identity.point_id)
    return found or (point_by_path(call, identity.path) if identity.path else None)


def point_by_path(call: Call, path: str) -> Point | None:
    """The point at `\\\\SERVER\\tag`."""
    if not path.startswith("\\\\"):
        return None
    server_name, _, name = path[2:].partition("\\")
    catalogue = call.sim.plant.points
    server = next((s for s in catalogue.servers if s.name.casefold() == server_name.casefold()), None)
    return catalogue.by_name(name, server) if server else None


def point(call: Call, text: str) -> Point:
    """The point of a WebID."""
    found = _found(find_point(call, _decode(call, text, "DP")), "point", text)
    check_access(call, found)
    return found


def check_access(call: Call, found: Point) -> None:
    """Refuse a point that the account may not read."""
    if call.sim.denied(found):
        raise ApiError(call.sim.config.denied_status, f"The point '{found.path}' cannot be read with this identity.")


def _at_path(call: Call, path: str | None, kind: type[T]) -> T | None:
    """What lies at a path of the AF server, if it is of this kind."""
    found = call.sim.plant.assets.by_path(path) if path else None
    return found if isinstance(found, kind) else None


def database_at(call: Call, path: str) -> Database:
    """The AF database at a path; 404 otherwise."""
    return _found(_at_path(call, path, Database), "asset database", path)


def element_at(call: Call, path: str) -> Element:
    """The element at a path; 404 otherwise."""
    return _found(_at_path(call, path, Element), "element", path)


def attribute_at(call: Call, path: str) -> Attribute:
    """The attribute at a path; 404 otherwise."""
    return _found(_at_path(call, path, Attribute), "attribute", path)


def database(call: Call, text: str) -> Database:
    """The AF database of a WebID: by id first, then by path."""
    identity = _decode(call, text, "RD")
    found = call.sim.plant.assets.database(identity.guids[-1]) if identity.guids else None
    return _found(found or _at_path(call, identity.path, Database), "asset database", text)


def asset_server(call: Call, text: str) -> None:
    """Check that a WebID is the AF server's."""
    identity = _decode(call, text, "RS")
    same_path = (identity.path or "").strip("\\").casefold() == AF_SERVER.casefold()
    if identity.guids and identity.guids[-1] != call.sim.plant.assets.server_id and not same_path:
        raise ApiError(404, f"The specified asset server '{text}' was not found.")


def element(call: Call, text: str) -> Element:
    """The element of a WebID: by id first, then by path."""
    identity = _decode(call, text, "Em")
    found = call.sim.plant.assets.element(identity.guids[-1]) if identity.guids else None
    return _found(found or _at_path(call, identity.path, Element), "element", text)


def frame(call: Call, text: str) -> Frame:
    """The event frame of a WebID; paths of event frames are ambiguous, so the id decides."""
    identity = _decode(call, text, "Fm")
    found = call.sim.plant.frames.get(identity.guids[-1]) if identity.guids else None
    return _found(found, "event frame", text)


def find_attribute(call: Call, identity: Identity) -> Attribute | None:
    """The attribute of an identity: by id first, then by path."""
    assets = call.sim.plant.assets
    found = None
    if identity.guids:
        owner_id, ident = identity.guids[-2:]
        owner: Element | Frame | None = (
            call.sim.plant.frames.get(owner_id) if identity.owner == "F" else assets.element(owner_id)
        )
        found = assets.attribute(owner, ident) if owner else None
    return found or _at_path(call, identity.path, Attribute)


def attribute(call: Call, text: str) -> Attribute:
    """The attribute of a WebID."""
    return _found(find_attribute(call, _decode(call, text, "Ab")), "attribute", text)


def stream(call: Call, text: str) -> Point | Attribute:
    """The point or attribute of a WebID, whether it may be read or not."""
    identity = _decode(call, text, "DP", "Ab")
    if identity.marker == "DP":
        return _found(find_point(call, identity), "stream", text)
    return _found(find_attribute(call, identity), "stream", text)


def kind(call: Call, text: str) -> str:
    """The object marker of a WebID."""
    return _decode(call, text, *webid.LAYOUTS).marker
