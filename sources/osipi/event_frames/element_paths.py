"""Paths of the elements that event frames refer to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from osipi.event_frames.frame_parts import FramePart, read_part
from osipi.listing.fields import name_or_none, selected
from osipi.listing.lookup import look_up
from osipi.listing.needed import object_of
from osipi.listing.servers import Database
from osipi.piwebapi import PiWebApi, PiWebApiError, webid
from osipi.piwebapi.errors import GoneError, NotFoundError, PermissionError_, ServerError
from osipi.piwebapi.failures import LASTING_ERROR
from osipi.piwebapi.lists.items import check_no_errors

PathOrError: TypeAlias = "str | PiWebApiError | None"
"""The path of an element; None for one that the account cannot see, or that is gone."""


def _path(content: Any, route: str) -> str | None:
    item = object_of(content, route)
    check_no_errors(dict(item), route)
    return name_or_none(item, "Path")


_PART: FramePart[str | None] = FramePart("/elements/{}", {"selectedFields": selected(("Path",), prefix="")}, _path)


class ElementPaths:
    """Paths by GUID, each asked for once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], PathOrError] = {}

    def of(self, client: PiWebApi, database: Database, ids: Iterable[str]) -> Mapping[str, PathOrError]:
        """The paths of elements of a database, or why one cannot be read. Raises errors that concern all of them."""
        asked = list(dict.fromkeys(ids))
        system = database.system_id
        unknown = {_web_id(system, one): one for one in asked if (system, one) not in self._known}
        for web_id, path in _read(client, list(unknown)).items():
            self._known[system, unknown[web_id]] = path
        return {one: self._known[system, one] for one in asked}


def _read(client: PiWebApi, web_ids: list[str]) -> Mapping[str, PathOrError]:
    found: dict[str, PathOrError] = {}
    try:
        for looked in look_up(client, "/elements/multiple", web_ids, "webId", ("Path",)):
            if looked.object is not None:
                found[looked.asked] = name_or_none(looked.object, "Path")
    except ServerError as error:
        if error.status != LASTING_ERROR:  # one element that cannot be read may fail the lookup of all
            raise
    missing = [one for one in web_ids if one not in found]
    answers = read_part(client, _PART, missing, list(found))
    for web_id, answer in zip(missing, answers, strict=True):
        is_hidden = isinstance(answer, (NotFoundError, GoneError, PermissionError_))
        found[web_id] = None if is_hidden else answer
    return found


def _web_id(system_id: str, element: str) -> str:
    """The WebID by which PI is asked; an element without a GUID is known by its WebID alone."""
    try:
        return webid.encode_element(system_id, element)
    except ValueError:
        return element
