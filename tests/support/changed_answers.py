"""Changes the answers of a PI Web API on their way: what other servers leave out or spell otherwise."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import requests

from support.odd_server import OddServer, Reply, Seen, serving

Change = Callable[[str, Any], Any]
"""From the path below the base URL and the decoded answer to the answer that is given, or to a :class:`Reply`."""


@contextmanager
def changed(base_url: str, change: Change) -> Iterator[OddServer]:
    """Pass requests on to ``base_url``; what comes back, entries of batches too, is given as ``change`` makes it."""
    session = requests.Session()
    root = urlsplit(base_url).path

    def answer(seen: Seen) -> Reply:
        path = seen.path[len(root) :]
        target = base_url + seen.target[len(root) :]
        headers = {name: value for name, value in seen.headers.items() if name in ("Authorization", "Content-Type")}
        found = session.request(seen.method, target, data=seen.body or None, headers=headers, timeout=30)
        if found.status_code >= 300:
            return Reply(found.status_code, found.content)
        content = found.json()
        if path == "/batch":
            entries = json.loads(seen.body)
            for name, entry in content.items():
                if entry.get("Status", 500) < 300:
                    resource = urlsplit(entries[name].get("Resource", "")).path.partition("/piwebapi")[2]
                    entry["Content"] = change(resource, entry["Content"])
            return Reply(found.status_code, content)
        made = change(path, content)
        return made if isinstance(made, Reply) else Reply(found.status_code, json.dumps(made))

    with serving(answer) as odd:
        yield odd
