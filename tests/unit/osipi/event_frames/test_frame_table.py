"""A new table of event frames is a declaration: columns, a key and how a frame becomes rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from osipi.errors import OptionError
from osipi.event_frames.frame import EventFrame, microseconds
from osipi.options import FrameOptions
from osipi.piwebapi import ServerError
from osipi.state.error_log_segments import SealedLog
from osipi.tables.base import TEXT, TIMESTAMP, column
from osipi.tables.frame_table import FrameTable
from support.fake_frames import Frames, Table
from support.fake_pi import guid

DAY = 86_400


class FrameElements(FrameTable[FrameOptions]):
    """The elements that each frame refers to."""

    name = "frame_elements"
    comment = "Elements of event frames"
    columns = (
        column("event_frame_id", TEXT, "GUID of the event frame", nullable=False),
        column("element_id", TEXT, "GUID of the element", nullable=False),
        column("is_primary", pa.bool_(), "Whether it is the primary element", nullable=False),
        column("start_time", TIMESTAMP, "Start of the frame"),
        column("end_time", TIMESTAMP, "End of the frame; null while open"),
        column("database_id", TEXT, "GUID of the AF database"),
        column("read_at", TIMESTAMP, "PI's clock when this read was planned", nullable=False),
    )
    primary_keys = ("event_frame_id", "element_id")
    options = FrameOptions
    with_parents = False

    def rows(self, frame: EventFrame) -> Iterator[dict[str, Any]]:
        for element in frame.element_ids:
            yield {
                "event_frame_id": frame.id,
                "element_id": element,
                "is_primary": element == frame.primary_element_id,
                "start_time": microseconds(frame.start),
                "end_time": microseconds(frame.end),
                "database_id": frame.database.id,
                "read_at": microseconds(frame.read_at),
            }


class Elements(Table):
    table = FrameElements()


def table(**options: Any) -> Elements:
    client = Frames()
    client.links = False
    client.set_now(10 * DAY + 30)
    client.add(1, 9 * DAY, 9.5 * DAY, elements=(guid(31), guid(30)))
    client.add(2, 9 * DAY, elements=(guid(30),))
    client.add(3, 9 * DAY, parent=guid(1))
    return Elements(client, **options)


def later(one: Table, days: float) -> None:
    one.client.set_now((10 + days) * DAY + 30)
    one.run()


def keys(*pairs: tuple[int, int]) -> set[tuple[str, str]]:
    return {(guid(frame), guid(element)) for frame, element in pairs}


def test_each_frame_gives_its_rows_and_no_parents_are_asked_for() -> None:
    one = table()
    one.run()
    assert set(one.rows) == keys((1, 30), (1, 31), (2, 30))
    assert one.rows[guid(2), guid(30)]["end_time"] is None
    assert one.client.count("/eventframes/.*") == 0
    one.client.frames[guid(2)].end = 9.9 * DAY
    one.client.add(4, 10.2 * DAY, elements=(guid(33),))
    later(one, 0.5)
    assert set(one.rows) == keys((1, 30), (1, 31), (2, 30), (4, 33))
    assert one.rows[guid(2), guid(30)]["end_time"].timestamp() == 9.9 * DAY


def test_a_reference_that_was_removed_goes_with_replace_and_its_neighbours_stay() -> None:
    one = table(read_mode="replace", emit_windows="true", lookback_seconds=2 * DAY)
    one.run()
    one.client.frames[guid(1)].elements = (guid(31),)
    one.client.frames[guid(1)].start, one.client.frames[guid(1)].end = 2 * DAY, 3 * DAY  # out of the window
    del one.client.frames[guid(2)]
    later(one, 0.1)
    assert set(one.rows) == keys((1, 31))
    assert one.rows[guid(1), guid(31)]["end_time"].timestamp() == 3 * DAY


def test_a_frame_that_cannot_be_read_keeps_its_rows_and_is_reported_for_this_table(tmp_path: Path) -> None:
    one = table(read_mode="replace", emit_windows="true", state_path=str(tmp_path))
    one.run()
    one.client.corrupt = {guid(1)}
    later(one, 0.1)
    assert set(one.rows) == keys((1, 30), (1, 31), (2, 30))
    assert one.table.streams_failing(one.context().options) == 1
    log = SealedLog(str(tmp_path))
    assert {record.table_name for record in log.records(0, log.seal())} == {"frame_elements"}
    one.client.corrupt.clear()
    one.client.frames[guid(1)].elements = ()
    later(one, 0.2)
    assert set(one.rows) == keys((2, 30))
    assert one.table.streams_failing(one.context().options) == 0


def test_messages_name_the_table() -> None:
    one = table()
    one.offset = {"v": 9}
    with pytest.raises(OptionError, match="'frame_elements': the stored offset"):
        one.plan()
    one.offset = {}
    one.client.refused["Db"] = ServerError("down", status=500)
    with pytest.raises(ServerError, match="event frames of AF database"):
        one.plan()
