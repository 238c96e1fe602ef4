"""Data Archives, asset servers and AF databases."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from osipi.errors import OptionError, quoted
from osipi.listing.fields import Item, name_or_none, selected, text, unreadable
from osipi.listing.identity import asset_server_web_id, data_server_web_id, database_web_id, system_id_of
from osipi.listing.masks import matcher
from osipi.listing.needed import object_id, object_name
from osipi.piwebapi import PiWebApi

_SERVER_FIELDS = selected(("WebId", "Id", "Name", "Path", "ServerVersion"))
_DATABASE_FIELDS = selected(("WebId", "Id", "Name", "Path"))

#: AF keeps its own settings in this database; administrators see it among the others.
CONFIGURATION = "Configuration"


@dataclass(frozen=True, slots=True)
class DataServer:
    """A Data Archive that PI Web API knows."""

    web_id: str
    id: str
    name: str
    path: str | None
    server_version: str | None


@dataclass(frozen=True, slots=True)
class AssetServer:
    """An AF server that PI Web API knows."""

    web_id: str
    id: str
    name: str
    path: str


@dataclass(frozen=True, slots=True)
class Database:
    """An AF database. ``system_id`` is the GUID by which WebIDs of its objects name their AF server."""

    web_id: str
    id: str
    name: str
    path: str
    asset_server: str
    system_id: str


def data_servers(client: PiWebApi, names: Sequence[str] = (), exclude: Sequence[str] = ()) -> list[DataServer]:
    """The Data Archives named (case does not matter), or all, in the order of their names; none that ``exclude`` names.

    Servers that the account cannot read are listed too (PI Web API reference, dataserver/list): only reading their
    points shows it. Raises :class:`OptionError` for a name that is not among them, and where none is left.
    """
    found = _named_servers(client, names)
    excluded = matcher(exclude)
    kept = [server for server in found if not excluded(server.name)]
    if found and not kept:
        raise OptionError(f"option 'data_server_exclude' leaves out every Data Archive: {_enumerated(found)}")
    return kept


def _named_servers(client: PiWebApi, names: Sequence[str]) -> list[DataServer]:
    found = sorted((_data_server(item) for item in _listed(client, "/dataservers", _SERVER_FIELDS)), key=_by_name)
    if not names:
        return found
    wanted = {name.casefold(): name for name in names}
    known = {server.name.casefold() for server in found}
    unknown = [name for folded, name in wanted.items() if folded not in known]
    if unknown:
        raise OptionError(
            f"option 'data_server': no Data Archive is named {quoted(unknown[0])}; "
            f"the server knows {_enumerated(found)}"
        )
    return [server for server in found if server.name.casefold() in wanted]


def asset_servers(client: PiWebApi, exclude: Sequence[str] = ()) -> list[AssetServer]:
    """Every AF server, in the order of their names; none that ``exclude`` names as ``\\\\server``."""
    items = _listed(client, "/assetservers", _DATABASE_FIELDS)
    excluded = matcher([mask.rstrip("\\") for mask in exclude if mask.rstrip("\\").count("\\") == 2])
    servers = sorted((_asset_server(item) for item in items), key=_by_name)
    return [server for server in servers if not excluded(f"\\\\{server.name}") and not excluded(server.path)]


def databases(
    client: PiWebApi, wanted: Sequence[str] = (), option: str = "af_database", exclude: Sequence[str] = ()
) -> list[Database]:
    """The AF databases named, by name or as ``\\\\server\\database``, or all of every asset server; none that
    ``exclude`` names, with PI wildcards.

    `Configuration`, which holds AF's own settings, is left out unless it is named. ``option`` is where the names came
    from, for messages. Raises :class:`OptionError` for a name that is not among them and where none is left, and what
    the server answers when one asset server's databases cannot be listed.
    """
    found = _named_databases(client, asset_servers(client, exclude), wanted, option)
    excluded = matcher(exclude)
    kept = [one for one in found if not any(map(excluded, (one.name, one.path, f"\\\\{one.asset_server}\\{one.name}")))]
    if exclude and not kept:
        raise OptionError("option 'af_database_exclude' leaves out every AF database that the account can read")
    return kept


def _named_databases(
    client: PiWebApi, servers: list[AssetServer], wanted: Sequence[str], option: str
) -> list[Database]:
    paths = [name for name in wanted if name.startswith("\\\\")]
    if wanted and len(paths) == len(wanted):
        hosts = {path.strip("\\").split("\\")[0].casefold() for path in paths}
        servers = [server for server in servers if server.name.casefold() in hosts] or servers
    found = [database for server in servers for database in databases_of(client, server)]
    if not wanted:
        return [database for database in found if database.name.casefold() != CONFIGURATION.casefold()]
    chosen: dict[str, Database] = {}
    for name in wanted:
        matching = [database for database in found if _names(name, database)]
        if not matching:
            known = ", ".join(quoted(database.path) for database in found) or "none"
            raise OptionError(
                f"option {option!r}: no AF database is named {quoted(name)}; the account can read {known}"
            )
        chosen.update({database.id: database for database in matching})
    return [database for database in found if database.id in chosen]


def databases_of(client: PiWebApi, server: AssetServer) -> list[Database]:
    """Every AF database of one asset server that the account may read, `Configuration` too, in the order of names."""
    with unreadable(f"the list of databases of asset server {quoted(server.name)}", "af_database"):
        items = _listed(client, f"/assetservers/{server.web_id}/assetdatabases", _DATABASE_FIELDS)
    return sorted((_database(item, server) for item in items), key=_by_name)


def _names(wanted: str, database: Database) -> bool:
    folded = wanted.rstrip("\\").casefold()
    if folded.startswith("\\\\"):
        return folded in (database.path.casefold(), f"\\\\{database.asset_server}\\{database.name}".casefold())
    return folded == database.name.casefold()


def _listed(client: PiWebApi, path: str, fields: str) -> list[Item]:
    """Items of a list that has no pages."""
    return list(client.page(path, {"selectedFields": fields, "webIdType": "IDOnly"}))


def _data_server(item: Item) -> DataServer:
    return DataServer(
        web_id=data_server_web_id(item),
        id=object_id(item, "Data Archive", "/dataservers"),
        name=object_name(item, "Data Archive", "/dataservers"),
        path=text(item, "Path"),
        server_version=name_or_none(item, "ServerVersion"),
    )


def _asset_server(item: Item) -> AssetServer:
    server_id = object_id(item, "asset server", "/assetservers")
    name = object_name(item, "asset server", "/assetservers")
    path = text(item, "Path") or f"\\\\{name}"
    return AssetServer(web_id=asset_server_web_id(item), id=server_id, name=name, path=path)


def _database(item: Item, server: AssetServer) -> Database:
    route = f"/assetservers/{server.web_id}/assetdatabases"
    name = object_name(item, "AF database", route)
    system_id = system_id_of(text(item, "WebId"), server.id)
    return Database(
        web_id=database_web_id(item, system_id),
        id=object_id(item, "AF database", route),
        name=name,
        path=text(item, "Path") or f"{server.path}\\{name}",
        asset_server=server.name,
        system_id=system_id,
    )


def _by_name(item: DataServer | AssetServer | Database) -> tuple[str, str]:
    return item.name.casefold(), item.id


def _enumerated(items: Iterable[DataServer]) -> str:
    return ", ".join(quoted(item.name) for item in items) or "none"
