"""Which event frames are alarms: by their severity, or by templates that an option names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from osipi.errors import OptionError, quoted
from osipi.event_frames.offset import MOST_FOLLOWED
from osipi.event_frames.search import FrameSearch
from osipi.listing.af_lists import ELEMENT_TEMPLATES
from osipi.listing.fields import Item, name_or_none, text
from osipi.listing.masks import did_you_mean, matcher
from osipi.listing.objects import lists_of
from osipi.listing.scopes import Scope
from osipi.listing.servers import Database
from osipi.options import FrameOptions
from osipi.piwebapi import PiWebApi

_NONE = "none"
SEVERITIES = ("Information", "Warning", "Minor", "Major", "Critical")
"""What PI calls the severity of an alarm (PI Web API reference, assetdatabase/geteventframes)."""


@dataclass(frozen=True, slots=True)
class AlarmTemplates:
    """The templates of event frames of one database that make an alarm of a frame, whatever its severity."""

    tops: tuple[str, ...]
    """Names that a mask matches and that derive from no other such template."""
    folded: frozenset[str]
    """Names of all of them, those that derive from them too, without regard to case."""
    known: tuple[str, ...] = ()
    """Names of every template of event frames."""

    @classmethod
    def among(cls, listed: Iterable[Item], masks: Sequence[str]) -> AlarmTemplates:
        """Those that a mask matches among listed templates, and those that derive from them."""
        named = {name: one for one in listed if (name := text(one, "Name")) and _makes_frames(one)}
        bases = {name.casefold(): (name_or_none(one, "BaseTemplate") or "").casefold() for name, one in named.items()}
        is_chosen = matcher(masks)
        chosen = {name.casefold() for name in named if is_chosen(name)}
        return cls(
            tops=tuple(n for n in named if n.casefold() in chosen and not chosen.intersection(_above(n, bases))),
            folded=frozenset(n for n in bases if n in chosen or chosen.intersection(_above(n, bases))),
            known=tuple(named),
        )


def alarm_templates(client: PiWebApi, database: Database, masks: Sequence[str]) -> AlarmTemplates:
    """The templates of a database that the masks choose; no request is made without a mask."""
    if not masks:
        return AlarmTemplates((), frozenset())
    found = lists_of(client, [database], ELEMENT_TEMPLATES, ("BaseTemplate", "InstanceType"))
    return AlarmTemplates.among((one.item for one in found), masks)


def is_alarm(item: Item, templates: AlarmTemplates) -> bool:
    """Whether an event frame is an alarm, as PI shows it now."""
    if (name_or_none(item, "Severity") or _NONE).casefold() != _NONE:
        return True
    return (text(item, "TemplateName") or "").casefold() in templates.folded


def templates_of(client: PiWebApi, places: Sequence[Scope], masks: Sequence[str]) -> dict[str, AlarmTemplates]:
    """The templates by GUID of the database. Raises :class:`OptionError` for a mask that matches none anywhere."""
    found = {place.database.id: alarm_templates(client, place.database, masks) for place in places}
    known = {name for one in found.values() for name in one.known}
    for mask in masks if places else ():
        if not any(map(matcher([mask]), known)):
            raise OptionError(
                f"option 'alarm_templates' = {quoted(mask)}: no template of event frames in the AF databases that are "
                f"read has such a name{did_you_mean(mask, known)}"
            )
    return found


def newest_alarms(
    client: PiWebApi, options: FrameOptions, places: Sequence[Scope], masks: Sequence[str], since: int, until: int
) -> Mapping[str, list[str]]:
    """GUIDs of the newest alarms that touch [since, until] (ticks), by GUID of their database."""
    found: set[tuple[int, str, str]] = set()
    templates = templates_of(client, places, masks)
    for place in places:
        search = FrameSearch(client, place.database, options)
        listed = search.newest_of_severity(since, until, MOST_FOLLOWED, SEVERITIES)
        for name in templates[place.database.id].tops:
            listed += search.newest_of_template(since, until, MOST_FOLLOWED, name)
        found.update((began, frame, place.database.id) for began, frame in listed)
    by_database: dict[str, list[str]] = {}
    for _, frame, database in nlargest(MOST_FOLLOWED, found):
        by_database.setdefault(database, []).append(frame)
    return by_database


def _makes_frames(template: Item) -> bool:
    return (name_or_none(template, "InstanceType") or "EventFrame") == "EventFrame"


def _above(name: str, bases: Mapping[str, str]) -> set[str]:
    """Names of the templates that one derives from."""
    found: set[str] = set()
    base = bases.get(name.casefold(), "")
    while base and base not in found:
        found.add(base)
        base = bases.get(base, "")
    return found
