"""Which frames are alarms, and which alarms an offset carries."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from osipi.event_frames.alarms import AlarmTemplates, is_alarm
from osipi.event_frames.offset import FrameOffset
from osipi.event_frames.planner import next_followed
from osipi.run_goal import SECOND

BEFORE = FrameOffset(start=0, until=100 * SECOND, read_at=130 * SECOND, swept=130 * SECOND, lookback=50, open={})
LISTED = [
    {"Name": "Alarm", "InstanceType": "EventFrame", "BaseTemplate": ""},
    {"Name": "High Alarm", "InstanceType": "EventFrame", "BaseTemplate": "Alarm"},
    {"Name": "Very High", "InstanceType": "EventFrame", "BaseTemplate": "HIGH ALARM"},
    {"Name": "Downtime", "InstanceType": "EventFrame"},
    {"Name": "Alarm Pump", "InstanceType": "Element"},
    {"Name": "A", "InstanceType": "EventFrame", "BaseTemplate": "B"},
    {"Name": "B", "InstanceType": "EventFrame", "BaseTemplate": "A"},
]


@pytest.mark.parametrize(
    ("masks", "tops", "folded"),
    [
        (["alarm"], ("Alarm",), {"alarm", "high alarm", "very high"}),
        (["*alarm*"], ("Alarm",), {"alarm", "high alarm", "very high"}),
        (["High*", "down?ime"], ("High Alarm", "Downtime"), {"high alarm", "very high", "downtime"}),
        (["nothing"], (), set()),
    ],
)
def test_templates_that_derive_count(masks: list[str], tops: tuple[str, ...], folded: set[str]) -> None:
    found = AlarmTemplates.among(LISTED, masks)
    assert (found.tops, found.folded) == (tops, folded)
    assert "Alarm Pump" not in found.known


def test_templates_that_derive_from_each_other_come_to_an_end() -> None:
    assert AlarmTemplates.among(LISTED, ["a"]).folded == {"a", "b"}


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ({"Severity": "None", "TemplateName": "very HIGH"}, True),
        ({"Severity": "None", "TemplateName": "Downtime"}, False),
        ({"Severity": "", "TemplateName": ""}, False),
        ({}, False),
        ({"Severity": None}, False),
        ({"Severity": "Information"}, True),
        ({"Severity": "Critical", "TemplateName": "Downtime"}, True),
    ],
)
def test_a_frame_is_an_alarm_by_its_severity_or_template(item: dict[str, Any], expected: bool) -> None:
    assert is_alarm(item, AlarmTemplates.among(LISTED, ["Alarm"])) is expected


def test_what_no_sweep_has_looked_at_is_followed_on() -> None:
    before = replace(BEFORE, followed={"d": ("a", "b", "c"), "e": ("f",)})
    found = {"d": ["n", "b"]}
    assert next_followed(found, before, sweeps=False, most=10) == {"d": ["n", "b", "a", "c"], "e": ["f"]}
    assert next_followed(found, before, sweeps=False, most=3) == {"d": ["n", "b", "a"], "e": []}
    assert next_followed(found, before, sweeps=False, most=1) == {"d": ["n", "b"], "e": []}
    assert next_followed(found, before, sweeps=True, most=10) == found
    assert next_followed(found, None, sweeps=False, most=10) == found
    assert next_followed(None, before, sweeps=False, most=10) is None


def test_offsets_of_other_tables_do_not_say_what_is_followed() -> None:
    assert "followed" not in BEFORE.to_json()
    assert FrameOffset.from_json(BEFORE.to_json()).followed is None
    followed = replace(BEFORE, followed={"d": (str(UUID(int=7)),), "e": ()})
    assert FrameOffset.from_json(followed.to_json()) == followed
