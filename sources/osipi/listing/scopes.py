"""Where in the Asset Framework is read: databases, or what lies at and below one element."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from osipi.errors import OptionError, quoted
from osipi.listing.fields import Item, selected, text, unreadable
from osipi.listing.identity import asked_web_id
from osipi.listing.masks import did_you_mean
from osipi.listing.needed import object_of
from osipi.listing.servers import Database, databases
from osipi.options import AfDatabases, AfSelection
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.errors import BadRequestError, LimitError, NotFoundError, PiWebApiError, UrlTooLongError

T = TypeVar("T")

_MOST_TEMPLATES = 1000


@dataclass(frozen=True, slots=True)
class Scope:
    """A database, or the element of it (``root``, as the server answered it) that is read with what lies below."""

    database: Database
    root: Item | None = None

    @property
    def route(self) -> str:
        """The route whose lists begin here."""
        if self.root is None:
            return f"/assetdatabases/{self.database.web_id}"
        return f"/elements/{asked_web_id(self.root, self.database.system_id)}"

    def reading(self, what: str) -> str:
        """What an error says was being read."""
        where = f"AF database {quoted(self.database.path)}"
        return f"{what} of {where}" if self.root is None else f"{what} below {quoted(self.root.get('Path'))} of {where}"


def chosen_databases(client: PiWebApi, options: AfDatabases) -> list[Database]:
    """The AF databases that `af_database` and `af_database_exclude` select. Raises what :func:`databases` raises."""
    return databases(client, options.af_database, exclude=options.af_database_exclude)


def scopes(client: PiWebApi, options: AfSelection, fields: str = "") -> list[Scope]:
    """The places that `af_database` and `af_path` name; every database of every asset server when neither is given.

    ``fields`` are the members (`selectedFields`) of the element that `af_path` names. Raises :class:`OptionError` for a
    database or an element that is not there.
    """
    if options.af_path is None:
        return [Scope(database) for database in chosen_databases(client, options)]
    return [_scope_of_path(client, options.af_path.rstrip("\\"), options.af_database, fields)]


def each_with_template(
    client: PiWebApi,
    places: Sequence[Scope],
    template: str | None,
    read: Callable[[Scope], Iterator[T]],
    probe: Callable[[Scope], object],
) -> Iterator[T]:
    """What ``read`` gives of every place, where databases that do not know the template have nothing to give.

    PI Web API refuses an unknown template with 400 (seen for categories). Whether the template is what was refused is
    asked: ``probe`` reads the same list without it and raises what is wrong otherwise. Raises :class:`OptionError` when
    no place knows the template; a server that refuses none is asked for its templates when nothing is found.
    """
    refused: list[Scope] = []
    nothing = True
    for place in places:
        given = 0
        try:
            for item in read(place):
                given += 1
                nothing = False
                yield item
        except BadRequestError as error:
            if template is None or given or isinstance(error, (LimitError, UrlTooLongError)):
                raise
            probe(place)
            refused.append(place)
    if template is not None and places and nothing:
        _check_template(client, places, template, refused=len(refused) == len(places))


def _check_template(client: PiWebApi, places: Sequence[Scope], template: str, *, refused: bool) -> None:
    """Raise :class:`OptionError` for a template that no place knows: all ``refused`` it, or none lists its name.

    A server that does not list its templates, or not all of them, proves nothing where it found nothing.
    """
    known: set[str] = set()
    listed = True
    for database in {place.database.web_id: place.database for place in places}.values():
        names = _template_names(client, database)
        known.update(names or ())
        listed = listed and names is not None
    if refused or (listed and known and template.casefold() not in {name.casefold() for name in known}):
        where = ", ".join(quoted(path) for path in dict.fromkeys(place.database.path for place in places))
        raise OptionError(
            f"option 'af_template' = {quoted(template)}: no such template is known in {where}"
            + did_you_mean(template, known)
        )


def _template_names(client: PiWebApi, database: Database) -> list[str] | None:
    """Names of a database's templates, those of event frames too; None where the server does not give all of them."""
    params: dict[str, Any] = {"field": "Name", "maxCount": _MOST_TEMPLATES, "selectedFields": selected(("Name",))}
    try:
        items = client.page(f"/assetdatabases/{database.web_id}/elementtemplates", params)
    except PiWebApiError as error:
        if error.kind == "configuration":
            raise
        return None
    return None if len(items) >= _MOST_TEMPLATES else [name for item in items if (name := text(item, "Name"))]


def _scope_of_path(client: PiWebApi, path: str, wanted: Sequence[str], fields: str) -> Scope:
    if path.startswith("\\\\"):
        parts = path[2:].split("\\")
        if len(parts) < 2 or not all(parts):
            raise OptionError(
                f"option 'af_path' = {quoted(path)}: this names no element; write it like \\\\server\\database\\element"
            )
        own = (f"\\\\{parts[0]}\\{parts[1]}",)
        found = databases(client, wanted or own, "af_database" if wanted else "af_path")
        inside = [d for d in found if (path + "\\").casefold().startswith((d.path + "\\").casefold())]
    else:
        found = inside = databases(client, wanted)
        path = f"{found[0].path}\\{path.lstrip(chr(92))}" if found else path
    if len(inside) != 1:
        known = ", ".join(quoted(database.path) for database in found) or "none"
        raise OptionError(
            f"option 'af_path' = {quoted(path)}: it lies in no single database of {known}; "
            "write it like \\\\server\\database\\element"
        )
    if path.casefold() == inside[0].path.casefold():
        return Scope(inside[0])
    return Scope(inside[0], _element(client, path, inside[0], fields))


def _element(client: PiWebApi, path: str, database: Database, fields: str) -> Item:
    params = {"path": path, "webIdType": "IDOnly", "selectedFields": fields or None}
    try:
        with unreadable(f"element {quoted(path)} of AF database {quoted(database.path)}", "af_path"):
            try:
                item = object_of(client.get("/elements", {**params, "associations": "Paths"}), "/elements")
            except BadRequestError:  # perhaps of the associations, which not every server knows
                item = object_of(client.get("/elements", params), "/elements")
    except (NotFoundError, BadRequestError) as error:
        raise OptionError(
            f"option 'af_path' = {quoted(path)}: there is no such element, or the account may not read it"
        ) from error
    return item
