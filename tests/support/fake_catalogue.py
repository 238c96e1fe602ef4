"""A PI Web API of lists of objects, in the manners of the reference (2018 SP1): pages only where a route has them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from osipi.piwebapi import LimitError, NotFoundError, PiWebApiError, webid
from osipi.piwebapi.webid import _encode_guid
from support.fake_pi import FakePi, Json, Params, guid

SYSTEM = guid(7)
SERVER_ID = guid(9)
DATABASE_ID = guid(50)
SERVER = webid.encode_asset_server(SERVER_ID)
DATABASE = webid.encode_database(SYSTEM, DATABASE_ID)
ARCHIVE_ID = guid(80)
ARCHIVE = webid.encode_server(ARCHIVE_ID)

PAGED = re.compile(
    "/(assetdatabases|elements)/[^/]+/(elements|elementattributes|analyses)|/elements/[^/]+/attributes"
    "|/elementtemplates/[^/]+/attributetemplates|/notificationrules/search|/dataservers/[^/]+/points"
)
LIMITED = re.compile("/assetdatabases/[^/]+/(elementtemplates|analysistemplates)")
"""Routes that know `maxCount` and no `startIndex`."""
END = {"database": "Db", "database_id": DATABASE_ID, "asset_server": "AF"}
"""What rows of tables of a database end with."""


def id_only(marker: str, number: int, owner: str = "") -> str:
    """The IDOnly WebID of an object of AF: the kind's marker, its owner's letter where it has one, and its GUID."""
    ids = [SYSTEM, *([guid(1)] if owner and marker != "MS" else []), guid(number)]
    return f"I1{marker}{owner}" + "".join(_encode_guid(UUID(one)) for one in ids)


def full(web_id: str) -> str:
    """The Full form, which holds a path too."""
    return "F" + web_id[1:] + "QUI"


class FakeCatalogue(FakePi):
    """``lists`` are the items of each path, ``objects`` single answers, ``faults`` what a path raises."""

    def __init__(self) -> None:
        super().__init__()
        self.lists: dict[str, list[Json]] = {}
        self.objects: dict[str, Any] = {}
        self.faults: dict[str, PiWebApiError] = {}
        self.max_items = 150_000
        self.default_count = 1000
        self.add("/assetservers", {
            "WebId": SERVER, "Id": SERVER_ID.upper(), "Name": "AF", "Path": "\\\\AF", "Description": "",
            "ServerVersion": "2.10", "ExtendedProperties": {},
        })  # fmt: skip
        self.add_database("Db", DATABASE_ID)

    def add(self, path: str, *items: Json) -> None:
        """Items at the end of a list."""
        self.lists.setdefault(path, []).extend(items)

    def add_database(self, name: str, database_id: str, **more: Any) -> str:
        """A database; its WebID."""
        web_id = webid.encode_database(SYSTEM, database_id)
        item = {"WebId": web_id, "Id": database_id.upper(), "Name": name, "Path": f"\\\\AF\\{name}", **more}
        self.add(f"/assetservers/{SERVER}/assetdatabases", item)
        return web_id

    def add_archive(self) -> None:
        """A Data Archive."""
        self.add("/dataservers", {"WebId": ARCHIVE, "Id": ARCHIVE_ID, "Name": "DA", "Path": "\\\\PIServers[DA]"})

    def get(self, path: str, params: Params | None = None, *, timeout: float | None = None) -> Any:
        given = {name: value for name, value in (params or {}).items() if value is not None}
        self.asked.append((path, given))
        if path in self.faults:
            raise self.faults[path]
        if path in self.objects:
            return self.objects[path]
        if path not in self.lists:
            raise NotFoundError(f"no route {path}", status=404, messages=("no route",), no_route=True)
        items = [item for item in self.lists[path] if _matches(item, given.get("query") or given.get("nameFilter"))]
        if PAGED.fullmatch(path) or LIMITED.fullmatch(path):
            count = int(given.get("maxCount", self.default_count))
            if count > self.max_items:
                text = f"Parameter 'maxCount' is greater than the maximum allowed ({self.max_items})."
                raise LimitError(text, maximum=self.max_items, status=400, messages=(text,))
            start = int(given.get("startIndex", 0)) if PAGED.fullmatch(path) else 0
            items = items[start : start + count]
        return _selected({"Links": {}, "Items": items}, given.get("selectedFields"))


def _matches(item: Json, mask: Any) -> bool:
    if mask is None:
        return True
    pattern = re.escape(str(mask).removeprefix("Name:=")).replace(r"\*", ".*").replace(r"\?", ".")
    return re.fullmatch(pattern, str(item.get("Name")), re.IGNORECASE) is not None


def _selected(answer: Json, fields: Any) -> Json:
    if fields is None:
        return answer
    names = {field.removeprefix("Items.").split(".")[0] for field in fields.split(";") if field.startswith("Items.")}
    items: list[Mapping[str, Any]] = [
        {name: value for name, value in item.items() if name in names} for item in answer["Items"]
    ]
    return {"Items": items} if items else {}
