"""What an account can read: Data Archives and their points, asset servers and their databases."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import Any

import yaml

from osipi.activity import Activities, Watch
from osipi.listing.attributes import Attribute, listed_attributes
from osipi.listing.below import LEAN
from osipi.listing.elements import lean_elements
from osipi.listing.fields import selected, unreadable
from osipi.listing.point_filters import PointFilter
from osipi.listing.points import Point, points_of
from osipi.listing.scopes import Scope
from osipi.listing.servers import (
    CONFIGURATION,
    AssetServer,
    Database,
    DataServer,
    asset_servers,
    data_servers,
    databases_of,
)
from osipi.listing.tagexport import check_free, write_attributes, write_points
from osipi.options import Options, TimeseriesOptions
from osipi.piwebapi import PiWebApi, PiWebApiError

#: Elements of a database are counted up to this number. PI has no cheaper way than to list them.
MOST_ELEMENTS = 10_000
#: Points of a page. A page is what is held at a time: larger ones take more memory, smaller ones more searches of PI.
PAGE_SIZE = 4_000
#: In place of a type or class that PI does not name.
UNKNOWN = "unknown"


@dataclass(frozen=True)
class Archive:
    """A Data Archive, and its points that match the filter and that the account may read."""

    name: str
    id: str
    server_version: str | None
    points: int | None
    """None where they cannot be read."""
    by_type: Mapping[str, int] = field(default_factory=dict)
    by_class: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class FoundDatabase:
    """An AF database."""

    name: str
    path: str
    elements: int | None
    """None where there are more than :data:`MOST_ELEMENTS`, or they cannot be read."""
    elements_at_least: int
    """Elements that were counted before that."""


@dataclass(frozen=True)
class FoundAssetServer:
    """An asset server; ``databases`` is None where they cannot be listed."""

    name: str
    databases: tuple[FoundDatabase, ...] | None


@dataclass(frozen=True)
class Discovery:
    """What was found; ``errors`` has a sentence for each place that could not be read."""

    tag_filter: str
    data_servers: tuple[Archive, ...]
    asset_servers: tuple[FoundAssetServer, ...]
    errors: tuple[str, ...]
    tags_written: int | None
    """Points or attributes in the file; None where none was asked for."""
    attributes: Mapping[str, int] | None = None
    """AF attributes that the options select, by data reference; None where they select points."""
    activity_left_out: int | None = None
    """Streams that were not asked for their activity because they are too many; None where that was not the cause."""

    def to_json(self) -> dict[str, Any]:
        """The same as plain data."""
        return {
            "tag_filter": self.tag_filter,
            "data_servers": [
                {
                    "name": archive.name,
                    "data_server_id": archive.id,
                    "server_version": archive.server_version,
                    "points": archive.points,
                    "by_point_type": dict(archive.by_type),
                    "by_point_class": dict(archive.by_class),
                }
                for archive in self.data_servers
            ],
            "asset_servers": [
                {
                    "name": server.name,
                    "databases": None if server.databases is None else [vars(found) for found in server.databases],
                }
                for server in self.asset_servers
            ],
            "tags_written": self.tags_written,
            "attributes_by_data_reference": None if self.attributes is None else dict(self.attributes),
            "activity_left_out": self.activity_left_out,
            "errors": list(self.errors),
        }


def discover(
    client: PiWebApi,
    tag_filter: str = "*",
    data_server: Sequence[str] = (),
    *,
    tag_file: Path | None = None,
    overwrite: bool = False,
    selection: Mapping[str, Any] | None = None,
    activity: bool | None = False,
    watch: Watch | None = None,
) -> Discovery:
    """List what the account can read. Points are those that match ``tag_filter``, on all or the named Data Archives.

    ``selection`` holds more options of `timeseries` that select. Where they select AF attributes, these are listed in
    place of points. ``activity`` adds to the file when each last had an event, and how many a day; None does
    that unless there are more than :data:`osipi.activity.MOST_STREAMS`. ``watch`` shows how far these questions are.

    With ``tag_file`` the points are written to a CSV file that option `tags_path` reads: all of them, or no file.
    Without it, a Data Archive that cannot be read is noted in ``errors``, and the others are counted. Raises
    :class:`osipi.errors.OptionError` for an unknown Data Archive and for a file that cannot be written, and the
    server's error where nothing at all can be read.
    """
    if tag_file is not None:
        check_free(tag_file, overwrite)
    failures: list[PiWebApiError] = []
    servers = data_servers(client, data_server)
    assets = _asset_servers(client, failures)
    options = selecting(tag_filter, data_server, selection)
    attributes: Counter[str] | None = None
    activities = Activities(client, activity, watch)
    written = None
    if options.selects_attributes:
        attributes = Counter()
        found = _counting(listed_attributes(client, options, "discover"), attributes)
        if tag_file is None:
            deque(found, maxlen=0)
        else:
            written = write_attributes(tag_file, found, overwrite=overwrite, activities=activities)
        archives: tuple[Archive, ...] = ()
        errors = tuple(map(str, failures))
        return Discovery(tag_filter, archives, assets, errors, written, attributes, activities.left_out)
    options = options.model_copy(update={"page_size": options.page_size or PAGE_SIZE})
    tallies = [_Tally(server, points_of(client, server, options, PointFilter(options))) for server in servers]
    if tag_file is None:
        archives = tuple(_counted(tally, failures) for tally in tallies)
    else:
        points: Iterable[Point] = chain.from_iterable(tallies)
        written = write_points(
            tag_file, points, overwrite=overwrite, activities=None if activity is False else activities
        )
        archives = tuple(tally.archive() for tally in tallies)
    read = any(archive.points is not None for archive in archives) or any(server.databases for server in assets)
    if failures and not read:
        raise failures[0]
    left_out = activities.left_out
    return Discovery(tag_filter, archives, assets, tuple(map(str, failures)), written, activity_left_out=left_out)


def selecting(tag_filter: str, data_server: Sequence[str], selection: Mapping[str, Any] | None) -> TimeseriesOptions:
    """The options that select. Raises :class:`osipi.errors.OptionError` for those that do not go together."""
    points = {"tag_filter": tag_filter if tag_filter != "*" else None, "data_server": list(data_server)}
    given = {name: value for name, value in {**points, **(selection or {})}.items() if value}
    options: TimeseriesOptions = Options.table(TimeseriesOptions, "timeseries", given)
    return options


def spec_of(options: TimeseriesOptions, connection_name: str, tag_file: Path | None) -> str:
    """A pipeline spec as YAML text: values of the last day, and the points where points are selected."""
    chosen: dict[str, Any] = options.model_dump(exclude_defaults=True)
    if tag_file is not None and not options.selects_attributes:
        chosen = {"tags_path": str(tag_file.absolute())}
    tables = [("timeseries", {**chosen, "start_time": "*-1d"})]
    if not options.selects_attributes:
        tables.append(("points", chosen))
    objects = [
        {"table": {"source_table": name, "destination_schema": "pi", "table_configuration": configuration}}
        for name, configuration in (*tables, ("ingestion_errors", {}))
    ]
    data = {"connection_name": connection_name, "objects": objects}
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True)


def _counting(attributes: Iterable[Attribute], counter: Counter[str]) -> Iterator[Attribute]:
    for attribute in attributes:
        counter[attribute.data_reference or UNKNOWN] += 1
        yield attribute


class _Tally:
    """Passes on the points of a Data Archive and counts them."""

    def __init__(self, server: DataServer, points: Iterable[Point]) -> None:
        self.server = server
        self._points = points
        self._types: Counter[str] = Counter()
        self._classes: Counter[str] = Counter()

    def __iter__(self) -> Iterator[Point]:
        for point in self._points:
            self._types[point.point_type or UNKNOWN] += 1
            self._classes[point.point_class or UNKNOWN] += 1
            yield point

    def archive(self) -> Archive:
        """What was counted, the most frequent first."""
        server = self.server
        types, classes = (dict(counter.most_common()) for counter in (self._types, self._classes))
        return Archive(server.name, server.id, server.server_version, self._types.total(), types, classes)


def _counted(tally: _Tally, failures: list[PiWebApiError]) -> Archive:
    try:
        for _ in tally:
            pass
    except PiWebApiError as error:
        _note(error, failures)
        return Archive(tally.server.name, tally.server.id, tally.server.server_version, None)
    return tally.archive()


def _asset_servers(client: PiWebApi, failures: list[PiWebApiError]) -> tuple[FoundAssetServer, ...]:
    try:
        with unreadable("the list of asset servers", "af_database"):
            servers = asset_servers(client)
    except PiWebApiError as error:
        _note(error, failures)
        return ()
    return tuple(FoundAssetServer(server.name, _databases(client, server, failures)) for server in servers)


def _databases(
    client: PiWebApi, server: AssetServer, failures: list[PiWebApiError]
) -> tuple[FoundDatabase, ...] | None:
    try:
        found = databases_of(client, server)
    except PiWebApiError as error:
        _note(error, failures)
        return None
    shown = [database for database in found if database.name.casefold() != CONFIGURATION.casefold()]
    return tuple(_database(client, database, failures) for database in shown)


def _database(client: PiWebApi, database: Database, failures: list[PiWebApiError]) -> FoundDatabase:
    place = Scope(database)
    params: dict[str, Any] = {"searchFullHierarchy": True, "selectedFields": selected(LEAN)}
    seen = 0
    whole = False
    try:
        with unreadable(place.reading("the elements"), "af_database"):
            for _ in islice(lean_elements(client, place, params), MOST_ELEMENTS + 1):
                seen += 1
            whole = seen <= MOST_ELEMENTS
    except PiWebApiError as error:
        _note(error, failures)
    return FoundDatabase(database.name, database.path, seen if whole else None, seen)


def _note(error: PiWebApiError, failures: list[PiWebApiError]) -> None:
    """Keep the error of one place. One that the user must correct (address, certificate, credentials) ends all."""
    if error.kind == "configuration":
        raise error
    failures.append(error)
