"""A small reimplementation of PI Web API, as people write them: the simulator behind a proxy that takes much away."""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit

import requests

from support.odd_server import OddServer, Reply, Seen, serving

Json = dict[str, Any]

_WITHOUT = ("/multiple", "/elementattributes", "/streamsets/", "/system/userinfo")
_NEEDS_START = re.compile(r"/streams/[^/]+/(recorded|summary)|/assetdatabases/[^/]+/eventframes")


@dataclass
class StandIn:
    """What the server does otherwise. ``session`` carries the credentials of the simulator."""

    base_url: str
    session: requests.Session
    strict: bool = False
    """Parameters that it does not know are refused with 400; else they are passed over."""
    ids: Literal["guid", "absent", "odd"] = "guid"
    """`Id` as PI has it, absent, or the same text for all objects but points."""
    no_route: int = 404
    """Status for routes that it does not know."""
    missing_body: Json = field(default_factory=lambda: {"Message": "No HTTP resource was found."})
    refused: list[str] = field(default_factory=list)
    """What was asked for and is not offered."""
    _opaque: dict[str, str] = field(default_factory=dict)
    _real: dict[str, str] = field(default_factory=dict)

    def opaque(self, web_id: str) -> str:
        """The WebID by which this server knows an object of the simulator."""
        made = "obj." + hashlib.blake2b(web_id.encode(), digest_size=9).hexdigest()
        self._opaque[web_id], self._real[made] = made, web_id
        return made

    def answer(self, seen: Seen) -> Reply:
        path = seen.path[len(urlsplit(self.base_url).path) :]
        query = list(seen.query) if urlsplit(seen.target).query else []
        known = dict(query)
        if path == "/batch" or any(part in path for part in _WITHOUT):
            self.refused.append(path)
            return Reply(self.no_route, self.missing_body)
        for name in ("webIdType", "selectedFields", "startIndex", "associations"):
            if name in known and self.strict:
                self.refused.append(name)
                return Reply(400, {"Errors": [f"Unknown parameter '{name}'."]})
            query = [(key, value) for key, value in query if key != name]
        if _NEEDS_START.fullmatch(path) and "startTime" not in known:
            return Reply(400, {"Errors": ["startTime is required."]})
        real = "/".join(self._real.get(part, part) for part in path.split("/"))
        if real.endswith("/elements"):
            return self._elements(real, known)
        found = self.session.get(f"{self.base_url}{real}", params=query, timeout=30)
        if found.status_code >= 300:
            return Reply(found.status_code, found.content)
        return Reply(200, json.dumps(self._shown(found.json(), is_point="/points" in real)))

    def _elements(self, path: str, query: Json) -> Reply:
        if not path.startswith("/assetdatabases/"):
            return Reply(self.no_route, self.missing_body)
        params = {"searchFullHierarchy": "true", "maxCount": 100_000}
        elements = self.session.get(f"{self.base_url}{path}", params=params, timeout=30).json()["Items"]
        below: dict[str, list[Json]] = defaultdict(list)
        for element in elements:
            below[element["Path"].rpartition("\\")[0]].append(element)

        def nested(element: Json) -> Json:
            inner = [nested(child) for child in below[element["Path"]]]
            shown: Json = self._shown(element)
            return {**shown, **({"Elements": inner} if inner else {})}

        database = min((element["Path"].rpartition("\\")[0] for element in elements), key=len, default="")
        roots = [nested(element) for element in below[database]]
        return Reply(200, json.dumps({"Items": roots[: int(query.get("maxCount", 1000))]}))

    def _shown(self, content: Any, *, is_point: bool = False) -> Any:
        if isinstance(content, list):
            return [self._shown(one, is_point=is_point) for one in content]
        if not isinstance(content, dict):
            return content
        made = {name: self._shown(value, is_point=is_point) for name, value in content.items() if name != "Links"}
        if isinstance(made.get("WebId"), str):
            made["WebId"] = self.opaque(made["WebId"])
        if isinstance(made.get("RefElementWebIds"), list):
            made["RefElementWebIds"] = [self.opaque(one) for one in made["RefElementWebIds"]]
        if "Id" in made and self.ids == "absent":
            del made["Id"]
        elif "Id" in made and self.ids == "odd" and not is_point:
            made["Id"] = "none"
        return made


@contextmanager
def standing_in(base_url: str, username: str, password: str, **manners: Any) -> Iterator[tuple[OddServer, StandIn]]:
    """Run a stand-in before the simulator at ``base_url``."""
    session = requests.Session()
    session.auth = (username, password)
    one = StandIn(base_url, session, **manners)
    with serving(one.answer) as server:
        yield server, one
