"""Which of the listed points are kept: names left out, types, classes, and sources where PI does not filter by them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Protocol, TypeVar
from weakref import WeakSet

from lakeflow_pipeline.wording import counted
from osipi.errors import OptionError, quoted
from osipi.listing.batched import short_lists
from osipi.listing.fields import Item, selected, text
from osipi.listing.masks import did_you_mean, matcher
from osipi.listing.servers import DataServer
from osipi.options import PointSelection
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.errors import BadRequestError
from osipi.piwebapi.lists.items import page_items

log = logging.getLogger("osipi.points")

_NO_SOURCE = "osipi-asks-for-a-source-that-is-not-there"
_CHUNK = 5_000
"""Points whose sources are asked for before the first of them is passed on."""
_slow: WeakSet[PiWebApi] = WeakSet()
"""Servers of which was said that they do not filter by point source."""


class Listed(Protocol):
    """What the filters look at of a point."""

    @property
    def web_id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def point_class(self) -> str | None: ...
    @property
    def point_type(self) -> str | None: ...


PointT = TypeVar("PointT", bound=Listed)


@dataclass
class PointFilter:
    """The options that leave points out, and what was seen while they did."""

    options: PointSelection
    classes: set[str] = field(default_factory=set)
    """Point classes of the points that came."""

    def __post_init__(self) -> None:
        self._excluded = matcher(self.options.tag_exclude)
        self._types = set(self.options.point_types)
        self._classes = {name.casefold() for name in self.options.point_classes}

    def keep(self, points: Iterable[PointT]) -> Iterator[PointT]:
        """Those of the points that the options do not leave out; their source is not looked at."""
        for point in points:
            if point.point_class:
                self.classes.add(point.point_class)
            if (
                (not self._types or point.point_type in self._types)
                and (not self._classes or (point.point_class or "").casefold() in self._classes)
                and not self._excluded(point.name)
            ):
                yield point

    def nothing_selected(self, table: str) -> OptionError:
        """The error for options that select no point: each option that decided, and what may be meant."""
        names = ("data_server", "tags", "tags_path", "tag_filter", "tag_exclude", "point_types", "point_classes")
        told = "; ".join(f"{name} = {_shown(value)}" for name in (*names, "point_source")
                         if (value := getattr(self.options, name)))  # fmt: skip
        unknown = [name for name in self.options.point_classes if name.casefold() not in self._folded_classes()]
        hint = f". PI lists no point of class {quoted(unknown[0])}{did_you_mean(unknown[0], self.classes)}" if (
            unknown and self.classes) else ""  # fmt: skip
        return OptionError(
            f"the options of table {table!r} select no point that the account may read"
            + (f": correct {told}" if told else "")
            + hint
        )

    def _folded_classes(self) -> set[str]:
        return {name.casefold() for name in self.classes}


def filters_by_source(client: PiWebApi, server: DataServer) -> bool:
    """Whether the server filters points by their source (``sourceFilter``), as PI Web API 2018 SP1 does not.

    A server that does not know the parameter passes over it, so it is asked for a source that no point has.
    """
    params: dict[str, Any] = {
        "sourceFilter": _NO_SOURCE,
        "startIndex": 0,
        "maxCount": 1,
        "selectedFields": selected(("Id", "WebId")),
    }
    try:
        return not client.page(f"/dataservers/{server.web_id}/points", params)
    except BadRequestError:
        return False


def of_sources(client: PiWebApi, points: Iterable[PointT], masks: Sequence[str]) -> Iterator[PointT]:
    """Those of the points whose attribute `pointsource` matches a mask; it is asked for in batches.

    Raises :class:`OptionError` for a server that gives the attribute for no point.
    """
    wanted = matcher(masks)
    asked = found = 0
    waiting = iter(points)
    while chunk := list(islice(waiting, _CHUNK)):
        if client not in _slow:
            _slow.add(client)
            log.warning(
                "option 'point_source': this server does not filter points by their source, so it is asked for the "
                "source of each point, 50 in a request, which takes a while; 'tag_filter' leaves fewer to ask for"
            )
        by_route = {f"/points/{point.web_id}/attributes": point for point in chunk}
        params = {"name": "pointsource", "selectedFields": selected(("Name", "Value"))}
        for route, items in short_lists(client, list(by_route), params, key="Name", read=_attributes(client, params)):
            asked += 1
            source = next((text(item, "Value") for item in items if _is_source(item)), None)
            if source is not None:
                found += 1
                if wanted(source):
                    yield by_route[route]
    if asked and not found:
        raise OptionError(
            f"option 'point_source' = {_shown(tuple(masks))}: PI Web API gives the point source of none of "
            f"{counted(asked, 'point')}: leave the option out, and choose by 'tag_filter' or 'tags_path'"
        )


def _attributes(client: PiWebApi, params: dict[str, Any]) -> Callable[[str], Iterator[Item]]:
    return lambda route: iter(page_items(client.get(route, params), route))


def _is_source(item: Item) -> bool:
    return (text(item, "Name") or "").casefold() == "pointsource"


def _shown(value: str | tuple[str, ...]) -> str:
    if isinstance(value, str):
        return quoted(value)
    return ", ".join(quoted(one) for one in value[:5]) + (" ..." if len(value) > 5 else "")
