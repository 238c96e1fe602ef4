"""Which part of an answer belongs to which stream.

The streams of an answer come in any order and each once, so they are joined by id, never by position (AF SDK,
AFListData remarks). A server may answer with WebIDs of another type than it was asked with: then the path decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeVar

from osipi.piwebapi.webid import decode, to_id_only


class Asked(Protocol):
    """A stream that was asked for."""

    @property
    def web_id(self) -> str:
        """As the caller named it."""

    @property
    def key(self) -> str:
        """The form in which ids are compared: `comparable_id`."""


class Answered(Protocol):
    """What a server says of a stream; any member may be of a type that PI did not promise."""

    WebId: Any
    Path: Any


AnsweredT = TypeVar("AnsweredT", bound=Answered)


def comparable_id(web_id: Any) -> str:
    """A WebID in the one form that can be compared: IDOnly where it can be had, else as it is."""
    if not isinstance(web_id, str):
        return ""
    try:
        return to_id_only(web_id)
    except ValueError:
        return web_id


class Matcher:
    """Joins the answers of a read to its streams. It does not change, so several threads may use it."""

    def __init__(self, paths: Mapping[str, str]) -> None:
        """``paths``: path of a stream by the id that the caller named it with."""
        self._paths = {path.casefold(): comparable_id(web_id) for web_id, path in paths.items()}

    def match(self, streams: Sequence[Asked], answers: Sequence[AnsweredT]) -> list[AnsweredT | None]:
        """The answer of each stream, None for a stream without one, or with two that contradict each other."""
        wanted = {stream.web_id: stream.key for stream in streams}
        wanted.update((stream.key, stream.key) for stream in streams)
        found: dict[str, AnsweredT | None] = {}
        for answer in answers:
            key = wanted.get(answer.WebId) if isinstance(answer.WebId, str) else None
            key = key or wanted.get(comparable_id(answer.WebId)) or self._by_path(answer, wanted)
            if key is not None:
                found[key] = None if key in found else answer
        return [found.get(stream.key) for stream in streams]

    def _by_path(self, answer: Answered, wanted: Mapping[str, str]) -> str | None:
        path = answer.Path if isinstance(answer.Path, str) else _path_in(answer.WebId)
        key = self._paths.get(path.casefold()) if path is not None else None
        return wanted.get(key) if key is not None else None


def _path_in(web_id: Any) -> str | None:
    """The path that a WebID holds, upper-cased; None for a type that holds none."""
    try:
        return decode(web_id).path if isinstance(web_id, str) else None
    except ValueError:
        return None
