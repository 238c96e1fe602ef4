"""Which AF databases are read."""

from __future__ import annotations

from collections.abc import Iterator

from osipi.event_frames.memory import FrameOptionsT, FramesContext
from osipi.event_frames.search import FrameSearch
from osipi.listing.scopes import Scope, each_with_template, scopes
from osipi.options import FrameOptions
from osipi.piwebapi import PiWebApi

_ROOT_FIELDS = "WebId;Id;Name;Path;Errors;WebException"


def current_places(context: FramesContext[FrameOptionsT]) -> list[Scope]:
    """The databases that are read; listed again when the last listing of this process is no longer fresh."""
    return context.memory.places.current(lambda: list_places(context.client, context.options))


def list_places(client: PiWebApi, options: FrameOptions) -> list[Scope]:
    """The databases that the options select, without those that do not know the template."""
    places = scopes(client, options, _ROOT_FIELDS)
    if options.af_template is None:
        return places

    def check(place: Scope, with_template: bool) -> None:
        FrameSearch(client, place.database, options).check(with_template=with_template)

    def known(place: Scope) -> Iterator[Scope]:
        check(place, True)
        yield place

    return list(each_with_template(client, places, options.af_template, known, lambda place: check(place, False)))
