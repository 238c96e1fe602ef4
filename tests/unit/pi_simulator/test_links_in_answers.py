"""Every link in an answer leads to an answer."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any

from pi_simulator import PlantConfig
from support.simulator_client import Client, client

PER_KIND = 3
"""How many links of one kind (object and name) are followed: the others are made alike."""


def links(value: Any) -> Iterator[tuple[str, str]]:
    """(name, URL) of every link of an answer."""
    if isinstance(value, list):
        for item in value:
            yield from links(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            if name == "Links":
                yield from item.items()
            else:
                yield from links(item)


def test_every_kind_of_link_leads_to_an_answer() -> None:
    with client(PlantConfig(clock="frozen", now="2026-01-10T12:00:00Z")) as pi:
        followed = follow(pi)
    assert len(followed) > 150
    for wanted in ("elements Attributes", "analyses AnalysisRule", "attributes Point", "eventframes Annotations"):
        assert wanted in followed


def follow(pi: Client) -> dict[str, int]:
    """Follow links from the home page; returns how many of each kind were followed."""
    pi.admin.configure(web_id_type="IDOnly")  # Full WebIDs of deep objects are too long for a URL, as on real servers
    waiting = deque([("home", pi.server.base_url + "/")])
    seen = {waiting[0][1]}
    followed: dict[str, int] = {}
    while waiting:
        kind, url = waiting.popleft()
        followed[kind] = followed.get(kind, 0) + 1
        if kind.endswith(" EventFrames"):
            answer = pi.get(url, startTime="*-3d", maxCount=50, searchFullHierarchy="true")
        elif kind.endswith(" Security"):
            answer = pi.get(url, userIdentity="reader")
        else:
            answer = pi.get(url, maxCount=100, startTime="*-1h", showHidden="true", searchFullHierarchy="true")
        allowed = (200, 207, 409, 410, 501) if "/stream" in url else (200,)
        assert answer.status_code in allowed, f"{kind} {url}: {answer.status_code} {answer.text[:300]}"
        of = url.split("/piwebapi/")[1].split("/")[0] or "home"
        for name, target in links(answer.json()):
            assert target.startswith(pi.server.base_url), target
            found = f"{_of(answer.json(), of, url)} {name}"
            count = sum(1 for other, _ in waiting if other == found) + followed.get(found, 0)
            if target not in seen and count < PER_KIND:
                seen.add(target)
                waiting.append((found, target))
    return followed


def _of(body: Any, of: str, url: str) -> str:
    """What the answer of a URL shows: the last word of its path that names objects, not a WebID."""
    parts = [part for part in url.split("/piwebapi/")[1].split("?")[0].split("/") if part]
    words = [part for part in parts if part.isalpha() and part.islower()]
    return words[-1] if words else of
