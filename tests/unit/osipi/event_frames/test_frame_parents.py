"""Parents of frames on servers whose WebIDs carry no GUID although IDOnly was asked for."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from osipi.event_frames import reader
from osipi.piwebapi import MalformedResponseError, NotFoundError, PermissionError_, PiWebApiError, ServerError
from osipi.tables.events.event_frames import EVENT_FRAMES
from support.fake_frames import Frame, Frames, Table
from support.fake_pi import Json, Params, guid

DAY = 86_400


def encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def path_only(frame: str) -> str:
    return "P1Fm" + encoded(f"AF\\DB\\EVENTFRAMES[FRAME {UUID(frame).int}]".encode())


def same_path(frame: str) -> str:
    return "P1Fm" + encoded(b"AF\\DB\\EVENTFRAMES[BATCH]")


def local(frame: str) -> str:
    return "L1Fm" + encoded(b"\x01\0\0\0") + encoded(UUID(frame).bytes_le)


class Opaque(Frames):
    """Answers with WebIDs that `form` makes, and takes these and IDOnly ones."""

    def __init__(self, form: Any) -> None:
        super().__init__()
        self.form = form

    def shown(self, frame: Frame) -> Json:
        links = {"Self": f"https://x/piwebapi/eventframes/{self.form(frame.id)}"}
        if frame.parent:
            links["Parent"] = f"https://x/piwebapi/eventframes/{self.form(frame.parent)}"
        return {**super().shown(frame), "WebId": self.form(frame.id), "Links": links}

    def _frame(self, web_id: str) -> Frame | None:
        if web_id.startswith("I1"):
            return super()._frame(web_id)
        return next((one for one in self.frames.values() if self.form(one.id) == web_id), None)

    def _single(self, web_id: str, params: Params) -> Any:
        if web_id.startswith("I1"):
            return super()._single(web_id, params)
        frame = self._frame(web_id)
        if frame is not None and frame.id in self.broken:
            return self.broken[frame.id]
        return self.shown(frame) if frame else NotFoundError("gone", status=404)


def table(form: Any = path_only, **options: Any) -> Table:
    client = Opaque(form)
    client.set_now(10 * DAY + 30)
    return Table(client, **options)


def nested(client: Frames) -> dict[str, str | None]:
    tree: dict[int, int | None] = {1: None, 2: 1, 3: 1, 4: 3, 5: None, 6: 5}
    for number, parent in tree.items():
        client.add(number, DAY + (7 - number) * 100, 2 * DAY, parent=guid(parent) if parent else None)
    return {guid(number): guid(parent) if parent else None for number, parent in tree.items()}


def parents(rows: Any) -> dict[str, str | None]:
    return {row["event_frame_id"]: row["parent_id"] for row in rows}


@pytest.mark.parametrize("kept", [2000, 2])
@pytest.mark.parametrize("batches", [True, False])
@pytest.mark.parametrize("form", [path_only, same_path, local])
def test_no_child_loses_its_parent(form: Any, batches: bool, kept: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_MOST_KEPT", kept)
    one = table(form, page_size=2)
    if not batches:
        one.client.refuses_batch = PermissionError_("read only", status=403)
    tree = nested(one.client)
    one.run()
    assert parents(one.rows.values()) == tree
    asked = one.client.count("/eventframes/multiple")
    assert asked == 0  # lists of children name them for certain; a path may be that of many


@pytest.mark.parametrize("lookups", [True, False])
@pytest.mark.parametrize("form", [path_only, local])
def test_a_parent_that_is_in_no_search_is_asked_for_by_the_link(form: Any, lookups: bool) -> None:
    one = table(form, lookback_seconds=3600)
    parent = one.client.add(1, DAY, 2 * DAY)
    children = [one.client.add(number, 9.9 * DAY, parent=parent.id) for number in (2, 3)]
    one.options["start_time"] = "1970-01-10T00:00:00Z"
    if not lookups:
        del one.client.routes["/eventframes/multiple"]
    one.run()
    assert parents(one.rows.values()) == {child.id: parent.id for child in children}


@pytest.mark.parametrize("error", [PermissionError_("denied", status=403), ServerError("corrupt", status=500)], ids=str)
def test_a_parent_that_pi_does_not_name_is_not_null(error: PiWebApiError, tmp_path: Path) -> None:
    one = table(state_path=str(tmp_path))
    parent, child = one.client.add(1, DAY, 2 * DAY), one.client.add(2, 9.9 * DAY, parent=guid(1))
    one.client.add(3, 9.9 * DAY)
    one.options["start_time"] = "1970-01-10T00:00:00Z"
    one.client.broken[parent.id] = error
    one.run()
    assert set(one.rows) == {guid(3)}
    assert EVENT_FRAMES.streams_failing(one.context().options) == 1
    one.client.broken.clear()
    one.client.set_now(11 * DAY)
    one.run()
    assert one.rows[child.id]["parent_id"] == parent.id
    assert EVENT_FRAMES.streams_failing(one.context().options) == 0


@pytest.mark.parametrize("children", [1, 20])
def test_it_raises_where_it_cannot_be_reported(children: int, tmp_path: Path) -> None:
    one = table(**({"state_path": str(tmp_path)} if children > 1 else {}))
    for number in range(children):
        one.client.add(100 + number, DAY, 2 * DAY)
        one.client.add(200 + number, 9.9 * DAY, parent=guid(100 + number))
        one.client.broken[guid(100 + number)] = PermissionError_("denied", status=403)
    one.options["start_time"] = "1970-01-10T00:00:00Z"
    with pytest.raises(MalformedResponseError, match=r"parent frame holds a WebID without a unique id.*WebIDType"):
        one.run()
    assert one.rows == {}


def test_a_server_error_is_no_missing_parent() -> None:
    one = table()
    one.client.add(1, DAY, 2 * DAY)
    one.client.add(2, 9.9 * DAY, parent=guid(1))
    one.client.broken[guid(1)] = ServerError("busy", status=503)
    one.options["start_time"] = "1970-01-10T00:00:00Z"
    with pytest.raises(ServerError, match="busy"):
        one.run()


def test_frames_that_are_asked_for_by_their_keys_keep_their_parents(tmp_path: Path) -> None:
    one = table(state_path=str(tmp_path), lookback_seconds=DAY, read_mode="replace", emit_windows="true")
    parent = one.client.add(1, 9.5 * DAY, 9.6 * DAY)
    child = one.client.add(2, 9.5 * DAY, 9.6 * DAY, parent=parent.id)
    one.run()
    child.start, child.end = 2 * DAY, 3 * DAY
    one.client.set_now(10.1 * DAY)
    one.run()
    assert one.rows[child.id]["end_time"].timestamp() == 3 * DAY
    assert one.rows[child.id]["parent_id"] == parent.id
