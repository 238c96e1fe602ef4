"""Points: every one that the account may read, those of a mask, or those named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from osipi.errors import OptionError, quoted
from osipi.listing.fields import Item, flag, integer, name_or_none, number, selected, text, unreadable
from osipi.listing.identity import web_id_of
from osipi.listing.lookup import found_by_path
from osipi.listing.needed import missing_member
from osipi.listing.objects import Found
from osipi.listing.point_filters import PointFilter, filters_by_source, of_sources
from osipi.listing.servers import DataServer, data_servers
from osipi.listing.tagfile import Tag, read_tags
from osipi.options import POINT_FILTERS, PointSelection
from osipi.piwebapi import PiWebApi, webid
from osipi.piwebapi.lists.seen_keys import SeenKeys

_MEMBERS = (
    "WebId", "Id", "Name", "Path", "Descriptor", "PointClass", "PointType", "DigitalSetName", "EngineeringUnits",
    "Zero", "Span", "Step", "Future", "DisplayDigits",
)  # fmt: skip
_LISTED = selected(_MEMBERS)

#: Items asked for in one page of points; lowered where the server allows fewer.
_PAGE_SIZE = 10_000

_HALF = 2**31
"""Point ids are 32-bit numbers."""

#: Up to this many names are looked up one by one; for more, the server's list is read once.
_SINGLE_LOOKUPS = 50


class Point(NamedTuple):
    """A point of a Data Archive. ``web_id`` holds the archive's GUID and the point id, so a rename keeps it.

    ``zero``, ``span`` and ``display_digits`` are None before PI Web API 2018, ``future`` on older archives, and
    ``point_id`` where PI gives no Id and a WebID that holds none.
    """

    web_id: str
    point_id: int | None
    name: str
    path: str
    descriptor: str | None
    point_class: str | None
    point_type: str | None
    digital_set_name: str | None
    engineering_units: str | None
    zero: float | None
    span: float | None
    step: bool | None
    future: bool | None
    display_digits: int | None
    data_server: str
    data_server_id: str


@dataclass(frozen=True, slots=True)
class Selection:
    """Points that were selected, each once, and the names for which there is none."""

    points: list[Point]
    missing: list[str] = field(default_factory=list)


def every_point(client: PiWebApi, options: PointSelection, table: str = "points") -> Iterator[Point] | None:
    """The points that the options select, as they come, where no names are given; else None.

    Once they have all come, raises :class:`OptionError` where there was none and an option may be the cause.
    """
    if options.tags_path or options.tags:
        return None
    return _matching(client, options, data_servers(client, options.data_server, options.data_server_exclude), table)


def found_points(client: PiWebApi, options: PointSelection, table: str) -> Iterator[Found]:
    """The selected points as objects that can be asked for a part. Raises what :func:`select_points` raises."""
    servers = {server.id: server for server in data_servers(client, options.data_server, options.data_server_exclude)}
    unnamed = every_point(client, options, table)
    for point in unnamed if unnamed is not None else select_points(client, options, table).points:
        item = {"WebId": point.web_id, "Id": point.point_id, "Name": point.name, "Path": point.path}
        yield Found(item, servers[point.data_server_id])


def select_points(client: PiWebApi, options: PointSelection, table: str = "points") -> Selection:
    """The points that the options select.

    Names are matched whole and without regard to case, on any of the selected Data Archives; a name that none of them
    knows is in ``missing``. Raises :class:`OptionError` for an unknown Data Archive, an unusable tag file and options
    that select nothing, and what the server answered when the points of one Data Archive could not be read.
    """
    unnamed = every_point(client, options, table)
    if unnamed is not None:
        return Selection(list(unnamed))
    servers = data_servers(client, options.data_server, options.data_server_exclude)
    tags = _wanted(options, servers)
    points: dict[str, Point] = {}
    known: set[Tag] = set()
    for server in servers:
        asked = [tag for tag in tags if tag.is_on(server.name)]
        found = _named(client, server, {tag.name.casefold(): tag.name for tag in asked}, options.page_size)
        points.update({point.web_id: point for point in found.values()})
        known.update(tag for tag in asked if tag.name.casefold() in found)
    chosen = PointFilter(options)
    kept = chosen.keep(points.values())
    selected_points = list(of_sources(client, kept, options.point_source) if options.point_source else kept)
    if points and not selected_points:
        raise chosen.nothing_selected(table)
    return Selection(selected_points, [str(tag) for tag in tags if tag not in known])


def list_points(
    client: PiWebApi,
    server: DataServer,
    masks: Sequence[str] = (),
    page_size: int | None = None,
    sources: Sequence[str] = (),
) -> Iterator[Point]:
    """The points of one Data Archive whose names match any of some PI wildcard masks, each once, read in pages.

    ``sources``: masks of point sources, for a server that filters by them.
    """
    path = f"/dataservers/{server.web_id}/points"
    asked = [(mask, source) for mask in masks or ("*",) for source in sources or (None,)]
    seen = SeenKeys()
    with unreadable(f"the points of Data Archive {quoted(server.name)}", "data_server"):
        for mask, source in asked:
            params = {
                "nameFilter": mask, "sourceFilter": source, "selectedFields": _LISTED, "webIdType": "IDOnly",
            }  # fmt: skip
            for item in client.items(path, params, page_size=page_size or _PAGE_SIZE, key=partial(_identity, path)):
                point = _point(item, server, path)
                if len(asked) == 1 or seen.add(point.web_id):
                    yield point


def _matching(client: PiWebApi, options: PointSelection, servers: list[DataServer], table: str) -> Iterator[Point]:
    chosen = PointFilter(options)
    given = False
    for server in servers:
        for point in points_of(client, server, options, chosen):
            given = True
            yield point
    if not given and any(getattr(options, name) for name in ("tag_filter", *POINT_FILTERS)):
        raise chosen.nothing_selected(table)


def points_of(client: PiWebApi, server: DataServer, options: PointSelection, chosen: PointFilter) -> Iterator[Point]:
    """The points of one Data Archive that the options select by masks and filters; ``chosen`` sees what is left out."""
    sources = options.point_source
    by_server = bool(sources) and filters_by_source(client, server)
    listed = list_points(client, server, options.tag_filter, options.page_size, sources if by_server else ())
    kept = chosen.keep(listed)
    return of_sources(client, kept, sources) if sources and not by_server else kept


def _wanted(options: PointSelection, servers: list[DataServer]) -> list[Tag]:
    """The names asked for, each once."""
    if options.tags_path:
        tags = read_tags(options.tags_path)
        known = {server.name.casefold() for server in servers}
        for tag in tags:
            if tag.data_server is not None and tag.data_server.casefold() not in known:
                names = ", ".join(quoted(server.name) for server in servers) or "none"
                raise OptionError(
                    f"option 'tags_path': tag {quoted(tag.name)} is to be on Data Archive {quoted(tag.data_server)}, "
                    f"which is not among those that are read: {names}"
                )
    else:
        tags = [Tag.of(name) for name in options.tags]
    return list({(tag.name.casefold(), (tag.data_server or "").casefold()): tag for tag in tags}.values())


def _named(client: PiWebApi, server: DataServer, names: dict[str, str], page_size: int | None) -> dict[str, Point]:
    """Points by folded name.

    What a lookup by path does not give is looked for by mask: only an answered search proves that there is no such
    point, because a failed item of a lookup carries no status. It also finds names that a path cannot hold.
    """
    found: dict[str, Point] = {}
    paths = [f"\\\\{server.name}\\{name}" for name in names.values() if "\\" not in name]
    with unreadable(f"the points of Data Archive {quoted(server.name)}", "data_server"):
        for item in found_by_path(client, "/points/multiple", paths, _MEMBERS):
            point = _point(item, server, "/points/multiple")
            if point.name.casefold() in names:
                found[point.name.casefold()] = point
    rest = {folded: name for folded, name in names.items() if folded not in found}
    masks = list(rest.values()) if len(rest) <= _SINGLE_LOOKUPS else ["*"]
    for point in _listed(client, server, masks, page_size):
        if point.name.casefold() in rest:
            found[point.name.casefold()] = point
    return {folded: found[folded] for folded in names if folded in found}


def _listed(client: PiWebApi, server: DataServer, masks: Iterable[str], page_size: int | None) -> Iterator[Point]:
    for mask in masks:
        yield from list_points(client, server, (mask,), page_size)


def _point_id(item: Item) -> int | None:
    """The point id, which the WebID holds too; None for an item whose Id is no number and whose WebID holds none."""
    found = integer(item, "Id")
    try:
        if found is None and (known := name_or_none(item, "Id")) is not None:
            found = int(known)
        if found is None:
            found = webid.decode(text(item, "WebId") or "").point_id
    except ValueError:
        return None
    return found if found is None or -_HALF <= found < _HALF else None


def _identity(route: str, item: Item) -> int | str:
    """What identifies a listed point. Raises MissingMemberError for one without Id and WebId."""
    found = _point_id(item)
    own = found if found is not None else name_or_none(item, "WebId")
    if own is None:
        raise missing_member(item, "Id, and no WebId", "point", route)
    return own


def _point(item: Item, server: DataServer, route: str) -> Point:
    known = _identity(route, item)
    point_id = known if isinstance(known, int) else None
    name = name_or_none(item, "Name") or (text(item, "Path") or "").removeprefix("\\\\").partition("\\")[2]
    if not name:
        raise missing_member(item, "Name, and no Path", "point", route)
    return Point(
        web_id=web_id_of(item, "point", lambda _: webid.encode_point(server.id, _number(point_id)), route),
        point_id=point_id,
        name=name,
        path=text(item, "Path") or f"\\\\{server.name}\\{name}",
        descriptor=text(item, "Descriptor"),
        point_class=name_or_none(item, "PointClass"),
        point_type=name_or_none(item, "PointType"),
        digital_set_name=name_or_none(item, "DigitalSetName"),
        engineering_units=name_or_none(item, "EngineeringUnits"),
        zero=number(item, "Zero"),
        span=number(item, "Span"),
        step=flag(item, "Step"),
        future=flag(item, "Future"),
        display_digits=integer(item, "DisplayDigits"),
        data_server=server.name,
        data_server_id=server.id,
    )


def _number(point_id: int | None) -> int:
    """The id of which a WebID is made. Raises ValueError where there is none."""
    if point_id is None:
        raise ValueError("a point without an id")
    return point_id
