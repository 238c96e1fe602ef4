"""Options that say how far, how often and in which mode a table is read."""

from __future__ import annotations

import zoneinfo
from datetime import timezone, tzinfo
from typing import Literal

from pydantic import Field, field_validator, model_validator
from typing_extensions import Self

from osipi.options.kinds import PiTime, TimeZone
from osipi.options.selection import AfSelection, StreamSelection, TableOptions


class Settling(TableOptions):
    """When times are reached, and which zone they are in."""

    time_zone: TimeZone = Field(
        None,
        description="Zone of every time that names none, such as `t`, `mon` or `2026-01-10 05:00`: an IANA name such "
        "as `Asia/Kolkata`; `UTC` without it",
    )
    settle_seconds: int = Field(
        30,
        ge=0,
        description="How long an event may take to reach the archive, seconds; younger events wait for the next run",
    )

    @property
    def zone(self) -> tzinfo:
        """The zone of times that name none."""
        return timezone.utc if self.time_zone in (None, "UTC") else zoneinfo.ZoneInfo(str(self.time_zone))


class Reading(Settling):
    """How far and how often a stream is read."""

    start_time: PiTime = Field(
        "*-30d", description="Where history begins: PI time or ISO 8601; a relative time is fixed by the first run"
    )
    end_time: PiTime = Field(
        None, description="Where reading ends: PI time or ISO 8601; nothing at or after it is read"
    )
    read_mode: Literal["append", "cdc", "replace"] | None = Field(
        None,
        description="`append` (default of timeseries): each settled event once; late and edited events are not seen. "
        "`cdc` (default of tables of event frames): the lookback is swept again, so late and edited events land. "
        "`replace`: a sweep replaces what the table holds, so deleted events go, too",
    )
    emit_windows: bool = Field(
        False,
        description="Not for specs: the engine sets it with `read_mode: replace`, to get the windows that a read "
        "covers as rows",
    )
    lookback_interval_seconds: int = Field(
        3600, ge=1, description="How often a continuous run sweeps the lookback, seconds"
    )
    max_records_per_batch: int = Field(5_000_000, ge=1, description="About how many records a micro-batch may hold")
    window_seconds: int | None = Field(
        None, ge=1, description="Longest window of a micro-batch, seconds; planned by the event rates without it"
    )

    @model_validator(mode="after")
    def _windows_where_replaced(self) -> Self:
        if self.emit_windows and self.read_mode != "replace":
            raise ValueError("option 'emit_windows' goes with read_mode 'replace': leave it out")
        return self


class StreamOptions(StreamSelection, Reading):
    """Options of every table that is read from streams, window by window."""

    lookback_seconds: int = Field(
        86_400,
        ge=0,
        description="How far back a sweep looks for late, edited and deleted events, seconds (modes cdc and replace)",
    )


class TimeseriesOptions(StreamOptions):
    """Options of `timeseries`."""


class FrameOptions(AfSelection, Reading):
    """Options of every table that is made of event frames."""

    lookback_seconds: int = Field(
        604_800, ge=0, description="Event frames: how far back each run looks for changed ones, seconds"
    )

    @field_validator("read_mode", mode="after")
    @classmethod
    def _history(cls, value: str | None) -> str | None:
        if value == "append":
            raise ValueError(
                "read_mode 'append' does not suit event frames, which change until they close: use 'cdc' or 'replace'"
            )
        return value


class EventFrameOptions(FrameOptions):
    """Options of `event_frames`."""

    with_attributes: bool = Field(False, description="Read the frames' attribute values, one more request a few frames")
