"""Whatever a file under `state_path` holds is believed, ignored with a line in the log, or an error that names it."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from lakeflow_pipeline.engines.delete_guard import DeleteGuard
from lakeflow_pipeline.engines.local.checkpoint import CheckpointFile, begin
from lakeflow_pipeline.engines.spark.checkpoint import flaw, newest_offset
from lakeflow_pipeline.engines.spark.generation import GenerationFile
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import Append, Destination, Flow
from osipi.errors import OptionError
from osipi.event_frames.offset import FrameOffset
from osipi.piwebapi import PiWebApi, Settings
from osipi.state.error_log_segments import SealedLog
from osipi.state.error_record import ErrorRecord
from osipi.state.failed_frames import FrameReport, FrameReports
from osipi.state.failed_parts import PartReport, PartReports
from osipi.state.failed_streams import Report, Reports
from osipi.state.learned_limits import LimitsStore
from osipi.tables.base import batches
from osipi.tables.operations.ingestion_errors import INGESTION_ERRORS, _row
from osipi.timeseries.event_rates import Rates
from osipi.timeseries.key_sets import encode
from osipi.timeseries.offset import Offset
from support import nonsense

FLOW = Flow("events", Destination("events"), Append())
KEY = "I1DPBd9Ab83Y90SNSjy4JtD5fQ000001"
AT = "2026-01-10T05:00:00Z"
RECORD = ErrorRecord(1, "timeseries", KEY, "tag", 0, 10, "server", 500, "it failed", 1)
REPORT = {"key": KEY, "web_id": KEY, "tag": "t", "start": 0, "end": 9, "kind": "server", "status": 500, "message": "m",
          "at": 5, "attempt": 1, "sweep": False}  # fmt: skip
TIMES = {"start": AT, "until": AT, "read_at": AT}
TIMESERIES = {"v": 1, "lineage": "abc", **TIMES, "groups": [[AT, encode([KEY, "#AAAAAAAA"])]],
              "sweep": [AT] * 5, "asked": ["*-1d", None]}  # fmt: skip
FRAMES = {"v": 1, **TIMES, "swept": AT, "lookback": 5, "open": {"d": ""}, "again": {"d": [None, ""]}}


def limits(folder: Path, body: bytes) -> None:
    (folder / "limits.json").write_bytes(body)
    with PiWebApi(Settings("http://pi")) as pi:
        LimitsStore(folder).recall(pi)
        assert pi.limits.page(1) >= 1
        pi.limits.refuse_url(9000)
        LimitsStore(folder).keep(pi)


def rates(folder: Path, body: bytes) -> None:
    names = {path.name for path in folder.iterdir()}
    known = Rates(str(folder))
    known.keep()
    (path,) = (path for path in folder.iterdir() if path.name not in names)
    path.write_bytes(body)
    Rates(str(folder))


def failed_streams(folder: Path, body: bytes) -> None:
    path = folder / "timeseries" / "abc"
    path.mkdir(parents=True)
    for name in ("held.json", "5-abc.json", "x-abc.json"):
        (path / name).write_bytes(body)
    reports = Reports(str(folder), "abc")
    reports.held()
    reports.of_read(5, [KEY], [Report(**REPORT)])
    reports.log(reports.fresh(5))
    reports.tidy(9)


def failed_frames(folder: Path, body: bytes) -> None:
    (folder / "event_frames" / "windows").mkdir(parents=True)
    (folder / "event_frames" / "a.json").write_bytes(body)
    (folder / "event_frames" / "windows" / "d.json").write_bytes(body)
    reports = FrameReports(str(folder), "event_frames")
    reports.count()
    reports.replaced("d", 5, whole=False)
    reports.write(reports.all().values())


def failed_parts(folder: Path, body: bytes) -> None:
    (folder / "af_attributes").mkdir()
    (folder / "af_attributes" / "a.json").write_bytes(body)
    PartReports(str(folder), "af_attributes").write([], 9)


def error_log(folder: Path, body: bytes) -> None:
    (folder / "errors" / "new").mkdir(parents=True)
    (folder / "errors" / "new" / "a.jsonl").write_bytes(body)
    log = SealedLog(str(folder))
    list(batches(INGESTION_ERRORS.schema, map(_row, log.records(0, log.seal()))))


def checkpoint(folder: Path, body: bytes) -> None:
    file = CheckpointFile(folder)
    file.path.write_bytes(body)
    file.load(FLOW, "plant")


def generation(folder: Path, body: bytes) -> None:
    file = GenerationFile(folder, FLOW, "plant")
    file.path.write_bytes(body)
    file.load()


def spark_checkpoint(folder: Path, body: bytes) -> None:
    for name in ("offsets", "commits"):
        (folder / name).mkdir()
        (folder / name / "0").write_bytes(b"v1\n" + body + b"\n" + body)
    (folder / "metadata").write_bytes(body)
    flaw(folder, begun=True)
    newest_offset(folder)


def delete_guard(folder: Path, body: bytes) -> None:
    (folder / "swept.json").write_bytes(body)
    DeleteGuard(FLOW, folder, allow=False).check(1, lambda: 1)


def offsets(_: Path, body: bytes) -> None:
    """An offset is in a checkpoint, so it is JSON, and an object."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return
    context: Any = None
    reads: tuple[Callable[[Any], object], ...] = (
        Offset.from_json,
        FrameOffset.from_json,
        lambda offset: INGESTION_ERRORS.partitions(context, None, offset),
    )
    for read in reads if isinstance(value, dict) else ():
        with suppress(OptionError):
            read(value)


PLAYED: dict[str, tuple[Callable[[Path, bytes], None], list[Any]]] = {
    "limits.json": (limits, [{"version": 1, "servers": {"http://pi/piwebapi": {"cap": 1000, "since": 1.7e9}}}]),
    "rates": (rates, [{"v": 1, "since": 1.7e9, "steps": [[3, encode([KEY])], [None, {}]]}]),
    "failed streams": (failed_streams, [{"turn": 1, "failed": [REPORT], "answered": [KEY]}]),
    "failed frames": (
        failed_frames,
        [asdict(FrameReport("a", "d", None, "n", 0, 9, 5, "server", 500, "m")), {"start": 5, "last": None}],
    ),
    "failed parts": (failed_parts, [asdict(PartReport("w", "n", 5, "server", 500, "m", 1))]),
    "error log": (error_log, [json.loads(RECORD.to_line())]),
    "checkpoint of local": (checkpoint, [{"v": 1, **asdict(begin(FLOW, "plant", replaces=False))}]),
    "generation of spark": (generation, [{"flow": {}, "name": "abc", "replaces": False, "begun": False}]),
    "checkpoint of spark": (spark_checkpoint, [{"batchTimestampMs": 1}, {"v": 1}]),
    "swept.json": (delete_guard, [{"deleted": 1, "covered": 100}]),
    "offsets": (offsets, [TIMESERIES, FRAMES, {"v": 1, "segment": 1}]),
}


def play(name: str, folder: Path, body: bytes) -> None:
    folder.mkdir()
    said = ""
    try:
        PLAYED[name][0](folder, body)
    except (OptionError, ConfigurationError) as error:
        said = str(error)
    assert not said or str(folder) in said, "the file is named"
    assert not said or any(advice in said for advice in ("remove", "restore", "put it back", "run with"))


@pytest.mark.parametrize("name", PLAYED)
def test_nonsense_in_a_file(name: str, tmp_path: Path) -> None:
    for number, body in enumerate(nonsense.JSON_BODIES):
        play(name, tmp_path / str(number), body)


@pytest.mark.parametrize("name", PLAYED)
def test_a_file_that_is_almost_right(name: str, tmp_path: Path) -> None:
    dice = random.Random(14)
    good = PLAYED[name][1]
    for number in range(250):
        value = dice.choice(good)
        for _ in range(dice.randint(0, 3)):
            value = nonsense.changed(value, dice)
        play(name, tmp_path / str(number), nonsense.encoded(value))


@pytest.mark.parametrize("name", PLAYED)
def test_a_file_with_broken_bytes(name: str, tmp_path: Path) -> None:
    for at, good in enumerate(PLAYED[name][1]):
        for number, body in enumerate(nonsense.mutants(nonsense.encoded(good), 14, most=150, seconds=3)):
            play(name, tmp_path / f"{at}-{number}", body)


@pytest.mark.parametrize("name", ["cap", "since", "not_before", "in_flight", "never_divides", "lacking"])
def test_any_value_of_a_limit_is_believed_or_learned_anew(name: str, tmp_path: Path) -> None:
    for number, value in enumerate([*nonsense.NUMBERS, *nonsense.TEXTS, None, True, [], {}, {"a": 10**400}]):
        known = {"cap": 1000, "since": 1.7e9, name: value}
        (tmp_path / str(number)).mkdir()
        limits(tmp_path / str(number), nonsense.encoded({"version": 1, "servers": {"http://pi/piwebapi": known}}))


def test_limits_that_cannot_be_read_are_learned_anew(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    limits(tmp_path, b"[" * 5000 + b"]" * 5000)
    (line,) = {record.getMessage() for record in caplog.records}
    assert str(tmp_path / "limits.json") in line
    assert "learned anew" in line
