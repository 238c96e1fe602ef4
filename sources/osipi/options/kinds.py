"""Kinds of values that options take, and the model that all options are made from."""

from __future__ import annotations

import difflib
import zoneinfo
from functools import cache
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer, SecretStr

from lakeflow_pipeline.json_text import read_json
from osipi.piwebapi.pitime import resolve


def _split(value: Any) -> Any:
    """A list of texts. An empty one is refused: as if the option were not there, everything would be read."""
    if value is None:
        return value
    parts = list(value) if isinstance(value, (list, tuple)) else _parts(value)
    if not parts or not all(isinstance(part, (str, int, float)) and str(part).strip() for part in parts):
        raise ValueError("the list is empty or holds an empty name: name something, or leave the option out")
    return [str(part) for part in parts]


def _parts(value: Any) -> list[Any]:
    text = str(value).strip()
    if text.startswith("["):
        try:
            decoded = read_json(text)
        except ValueError:
            decoded = None
        if isinstance(decoded, list):
            return decoded
    return [part.strip() for part in text.replace("\n", ";").split(";") if part.strip()]


def _mapping(value: Any) -> Any:
    if isinstance(value, str):
        try:
            decoded = read_json(value) if value.strip() else {}
        except ValueError:
            raise ValueError('expected a JSON object such as {"X-Api-Key": "..."}') from None
        if not isinstance(decoded, dict):
            raise ValueError('expected a JSON object such as {"X-Api-Key": "..."}')
        return {str(k): str(v) for k, v in decoded.items()}
    return value


def _pi_time(value: Any) -> Any:
    if value is None or value == "":
        return None
    text = str(value).strip()
    resolve(text, now=0)
    return text


@cache
def _zone_names() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


def _time_zone(value: Any) -> Any:
    """The name of a zone that this machine knows."""
    if value is None or value == "":
        return None
    name, known = str(value).strip(), _zone_names()
    if name.upper() == "UTC":
        return "UTC"
    if name in known:
        return name
    if not known:
        raise ValueError("this machine has no list of time zones: pip install tzdata")
    by_folded = {one.casefold(): one for one in sorted(known)}
    close = difflib.get_close_matches(name.casefold().replace(" ", "_"), list(by_folded), n=1)
    hint = f"did you mean {by_folded[close[0]]!r}?" if close else "write an IANA name such as Europe/Berlin"
    raise ValueError(f"no time zone has this name; {hint}")


TextList = Annotated[tuple[str, ...], BeforeValidator(_split), PlainSerializer(list)]
PiTime = Annotated[str | None, BeforeValidator(_pi_time)]
TimeZone = Annotated[str | None, BeforeValidator(_time_zone)]
Headers = Annotated[dict[str, SecretStr], BeforeValidator(_mapping)]


class OptionModel(BaseModel):
    """Refuses names that it does not know, and never shows values in its messages."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, str_strip_whitespace=False)
