"""AF databases with event frames, searched as PI Web API searches them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START
from osipi.event_frames.memory import FramesMemory
from osipi.piwebapi import BadRequestError, NotFoundError, PiWebApiError, ServerError, webid
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.tables.events.event_frames import EVENT_FRAMES
from osipi.tables.frame_table import FrameTable
from support.fake_pi import FakePi, Json, Params, context, guid, paged

SYSTEM = guid(7)
OPEN = "9999-12-31T23:59:59Z"
SEARCH = "/assetdatabases/.*/eventframes"


@dataclass
class Frame:
    """An event frame; times are seconds since 1970, `end` None while open."""

    id: str
    start: float
    end: float | None
    database: str = "Db"
    parent: str | None = None
    template: str = ""
    elements: tuple[str, ...] = ()
    more: Json = field(default_factory=dict)


def at(seconds: float) -> str:
    return format_ticks(round(seconds * 10_000_000))


class Frames(FakePi):
    """`links`: whether frames say their parent."""

    def __init__(self, *databases: str) -> None:
        super().__init__()
        self.databases = {name: guid(50 + n) for n, name in enumerate(databases or ("Db",))}
        self.frames: dict[str, Frame] = {}
        self.links = True
        self.values: dict[str, Any] = {}
        self.refused: dict[str, PiWebApiError] = {}
        self.broken: dict[str, PiWebApiError] = {}
        """What asking for a frame by its id raises."""
        self.corrupt: set[str] = set()
        """Frames that answer 500, and so does every page that holds them."""
        self.lean = False
        """Whether pages are given where nothing but names and ids is asked for."""
        self.routes = {
            "/assetservers": lambda p: {"Items": [{"WebId": "af", "Id": guid(9), "Name": "AF", "Path": "\\\\AF"}]},
            "/assetservers/af/assetdatabases": self._databases,
            "/assetdatabases/(.*)/eventframes": self._search,
            "/eventframes/multiple": self._multiple,
            "/eventframes/([^/]*)": self._single,
            "/eventframes/(.*)/eventframes": self._children,
            "/streamsets/(.*)/value": self._values,
            "/elements/multiple": lambda p: {
                "Items": [{"Identifier": one, "Object": {"Id": guid(900), "WebId": one}} for one in p["webId"]]
            },
        }

    def add(self, number: int, start: float, end: float | None = None, **more: Any) -> Frame:
        frame = Frame(guid(number), start, end, **more)
        self.frames[frame.id] = frame
        return frame

    def set_now(self, seconds: float) -> None:
        self.now = at(seconds)

    def _databases(self, params: Params) -> Json:
        return {
            "Items": [
                {"WebId": webid.encode_database(SYSTEM, one), "Id": one, "Name": name, "Path": f"\\\\AF\\{name}"}
                for name, one in self.databases.items()
            ]
        }

    def shown(self, frame: Frame) -> Json:
        own = webid.encode_event_frame(SYSTEM, frame.id)
        links = {"Self": f"https://x/piwebapi/eventframes/{own}"}
        if self.links and frame.parent:
            links["Parent"] = f"https://x/piwebapi/eventframes/{webid.encode_event_frame(SYSTEM, frame.parent)}"
        return {
            "WebId": own, "Id": frame.id, "Name": f"Frame {UUID(frame.id).int}", "Description": "",
            "TemplateName": frame.template, "CategoryNames": [], "ExtendedProperties": {},
            "HasChildren": any(one.parent == frame.id for one in self.frames.values()),
            "StartTime": at(frame.start), "EndTime": OPEN if frame.end is None else at(frame.end), "Severity": "None",
            "AcknowledgedBy": "", "AcknowledgedDate": "1970-01-01T00:00:00Z", "CanBeAcknowledged": False,
            "IsAcknowledged": False, "IsAnnotated": False, "IsLocked": False, "AreValuesCaptured": False,
            "Path": f"\\\\AF\\{frame.database}\\EventFrames[Frame {UUID(frame.id).int}]",
            "RefElementWebIds": [webid.encode_element(SYSTEM, one) for one in frame.elements], "Links": links,
            **frame.more,
        }  # fmt: skip

    def _search(self, database: str, params: Params) -> Any:
        (name,) = [n for n, one in self.databases.items() if webid.encode_database(SYSTEM, one) == database]
        if name in self.refused:
            return self.refused[name]
        found = [one for one in self.frames.values() if one.database == name]
        template = params.get("templateName")
        if template and not any(one.template == template for one in found):
            return BadRequestError("unknown template", status=400)
        start, end = (parse_ticks(params[one]) / 1e7 for one in ("startTime", "endTime"))
        matches = {
            "Overlapped": lambda f: f.start <= end and (f.end is None or f.end >= start),
            "InProgress": lambda f: start <= f.start <= end and f.end is None,
            "StartInclusive": lambda f: start <= f.start <= end,
        }[params.get("searchMode", "Overlapped")]
        found = [f for f in found if matches(f) and (not template or f.template == template)]
        if not params.get("searchFullHierarchy"):
            found = [f for f in found if f.parent is None]
        if params.get("sortField") == "StartTime":
            found.sort(key=lambda f: f.start, reverse=params.get("sortOrder") == "Descending")
        return self._page(found, params)

    def _page(self, found: list[Frame], params: Params) -> Any:
        page = paged([self.shown(one) for one in found], params)
        lean = "StartTime" not in params["selectedFields"]
        if not (lean and self.lean) and any(str(item["Id"]) in self.corrupt for item in page["Items"]):
            return ServerError("corrupt", status=500, messages=("corrupt",))
        if self.lean and lean:
            return {"Items": [{name: item[name] for name in ("Id", "WebId", "Name")} for item in page["Items"]]}
        return page

    def _frame(self, web_id: str) -> Frame | None:
        return self.frames.get(str(webid.decode(web_id).object_id))

    def _multiple(self, params: Params) -> Json:
        found = [(one, self._frame(one)) for one in params["webId"]]
        found = [
            (one, None if frame is None or frame.id in {*self.broken, *self.corrupt} else frame) for one, frame in found
        ]
        return {
            "Items": [
                {"Identifier": one, "Object": self.shown(frame), "Exception": None}
                if frame
                else {"Identifier": one, "Object": None, "Exception": {"Errors": ["no"]}}
                for one, frame in found
            ]
        }

    def _single(self, web_id: str, params: Params) -> Any:
        if not web_id.startswith("I1Fm"):
            return BadRequestError("this is no WebID", status=400, messages=("this is no WebID",))
        if (own := str(webid.decode(web_id).object_id)) in self.broken:
            return self.broken[own]
        if own in self.corrupt:
            return ServerError("corrupt", status=500, messages=("corrupt",))
        frame = self._frame(web_id)
        return self.shown(frame) if frame else NotFoundError("gone", status=404)

    def _children(self, web_id: str, params: Params) -> Any:
        frame = self._frame(web_id)
        if frame is None:
            return NotFoundError("gone", status=404)
        return self._page([one for one in self.frames.values() if one.parent == frame.id], params)

    def _values(self, web_id: str, params: Params) -> Any:
        return self.values.get(str(webid.decode(web_id).object_id), {"Items": []})


class Table:
    """The table as an engine keeps it over any number of runs: rows upserted by key, or windows replaced."""

    table: FrameTable[Any] = EVENT_FRAMES

    def __init__(self, client: Frames, **options: Any) -> None:
        self.client = client
        self.options = {"start_time": "1970-01-01T00:00:00Z", **options}
        self.offset: Json = {}
        self.rows: dict[Any, Json] = {}
        """By key; a tuple where the key has several columns."""
        self.batches: list[list[Json]] = []
        self.windows: list[Json] = []
        self.memory = FramesMemory()

    @property
    def replaces(self) -> bool:
        return bool(self.options.get("emit_windows"))

    def context(self) -> Any:
        return context(self.client, self.table, self.memory, **self.options)

    def plan(self) -> Json:
        return self.table.latest_offset(self.context(), self.offset)

    def read(self, start: Json, end: Json) -> list[Json]:
        """The rows between two offsets; `windows` then holds those that the read says to be whole."""
        found: list[Json] = []
        for partition in self.table.partitions(self.context(), start, end):
            for batch in self.table.read(self.context(), partition):
                found += self.checked(batch)
        self.windows = [row for row in found if row.get(WINDOW_START) is not None]
        rows = [row for row in found if row.get(WINDOW_START) is None]
        assert len({self.key(row) for row in rows}) == len(rows)
        return rows

    def checked(self, batch: Any) -> list[Json]:
        assert batch.schema.equals(self.table.schema_for(self.context().options))
        batch.validate(full=True)
        return list(batch.to_pylist())

    def run(self, most: int = 1000) -> int:
        """One run of what is available; returns how many batches it took."""
        self.memory = FramesMemory()
        for count in range(most):
            end = self.plan()
            if end == self.offset:
                return count
            self.step(end)
        raise AssertionError("the run does not end")

    def step(self, end: Json) -> None:
        rows = self.read(self.offset, end)
        new = {self.key(row): row for row in rows}
        if self.replaces:
            new |= self.asked([key for key in self.rows if key not in new and self.is_inside(self.rows[key])])
        self.batches.append(rows)
        self.rows.update(new)
        self.offset = end

    def is_inside(self, row: Json) -> bool:
        """Whether a row is in one of the windows that were read whole."""
        return any(
            row["database_id"] == window["database_id"]
            and row["start_time"] < window[WINDOW_END]
            and (row["end_time"] is None or row["end_time"] >= window[WINDOW_START])
            for window in self.windows
        )

    def key(self, row: Json) -> Any:
        values = tuple(row[name] for name in self.table.primary_keys)
        return values if len(values) > 1 else values[0]

    def asked(self, candidates: list[Any]) -> dict[Any, Json]:
        """What PI still has of these rows; the others are deleted."""
        cursor = self.windows[0]["read_at"] if self.windows else None
        names = list(self.table.primary_keys)
        keys = [{name: self.rows[key][name] for name in names} for key in candidates]
        batches = list(self.table.read_keys(self.context(), keys, cursor) if keys else ())
        alone = [batch for batch in batches if batch.schema.names == names]
        left = {self.key(row) for batch in alone for row in batch.to_pylist()}
        given = {self.key(row): row for batch in batches if batch not in alone for row in self.checked(batch)}
        for key in candidates:
            if key not in given and key not in left:
                del self.rows[key]
        return given
