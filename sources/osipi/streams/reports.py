"""Reports of streams that could not be read, kept under `state_path`.

A failure found while reading cannot reach an end offset that was written before. So the reader leaves the stream's rows
out and leaves a small file here, named after the stream; reading it without trouble removes the file. The next plan
reads the files and puts those streams back to where they were. From then on the offset holds that they are away, and a
file only says why, and how often they were asked.

The files of one table stand in a folder of their own, so that tables may share a `state_path`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from osipi.errorlog import ErrorLog, ErrorRecord
from osipi.errorlog.files import unwritable, write_whole
from osipi.errors import OptionError
from osipi.options import TimeseriesOptions

ANSWERED = 0
"""In place of the time of a report: the stream answered since, and its read is to come."""

_NOT_OF_A_TABLE = {"state_path", "emit_windows"}


@dataclass(frozen=True)
class Report:
    """One stream that gave no rows of ``start`` <= time < ``end`` (ticks)."""

    key: str
    web_id: str | None
    tag: str | None
    start: int | None
    """None, as `end`, for what was not asked for: PI does not list it."""
    end: int | None
    kind: str
    """permission, not_found, gone, not_listed, server or malformed."""
    status: int | None
    """HTTP status, None where there was no answer."""
    message: str
    at: int
    """PI's clock when the read was planned, or `ANSWERED`."""
    attempt: int = 1
    """1 for the first failure, counted up with each plan that meets it again."""
    sweep: bool = False
    """Whether it was a second look at what had been read before."""


class Reports:
    """The reports of one table. Raises :class:`OptionError` where the folder cannot be written or a file be read."""

    def __init__(self, state_path: str, lineage: str) -> None:
        self._state_path = state_path
        self._lineage = lineage
        self._folder = _folder(state_path) / lineage

    def all(self) -> dict[str, Report]:
        """Every report, by the key of its stream."""
        found = (_read(path) for path in self._folder.glob("*.json"))
        return {report.key: report for report in found if report is not None}

    def add(self, reports: Iterable[Report]) -> None:
        """Keep these reports in place of older ones, and log them. A read that is replayed adds nothing."""
        kept: list[Report] = []
        for report in reports:
            path = self._folder / _name(report.key)
            before = _read(path)
            if before is not None:
                more = 0 if before.at == report.at else 1
                report = replace(report, attempt=before.attempt + more)
            if report != before:
                write_whole(path, json.dumps(asdict(report)))
            kept.append(report)
        ErrorLog(self._state_path).add(map(_record, kept))

    def answered(self, reports: Iterable[Report]) -> None:
        """These streams answered; whether they can be read will be seen."""
        for report in reports:
            write_whole(self._folder / _name(report.key), json.dumps(asdict(replace(report, at=ANSWERED))))

    def settle(self, keys: Iterable[str], read_at: int) -> None:
        """These streams were read without trouble, by a read that was planned at ``read_at``."""
        there = {path.name for path in self._folder.glob("*.json")}
        for key in keys:
            name = _name(key)
            report = _read(self._folder / name) if name in there else None
            # a task that outlived its batch says nothing of later ones
            if report is not None and report.at <= read_at:
                self.forget([key])

    def forget(self, keys: Iterable[str]) -> None:
        """Remove the reports of these streams."""
        try:
            for key in keys:
                (self._folder / _name(key)).unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(self._folder, error) from error

    def belong_to(self, options: TimeseriesOptions) -> None:
        """Let `failing` find these reports by the options of their table."""
        path = _owner(options, self._state_path)
        if not path.is_file() or path.read_text(encoding="utf-8") != self._lineage:
            write_whole(path, self._lineage)


def kind_of_report(kind: str) -> str:
    """The kind of failure that is told: what PI does not support for a stream (400, 409, 501) is a server's answer."""
    return "server" if kind == "unsupported" else kind


def failing(options: TimeseriesOptions) -> int:
    """How many streams of the table with these options have a report."""
    if options.state_path is None:
        return 0
    owner = _owner(options, options.state_path)
    pattern = f"{owner.read_text(encoding='utf-8')}/*.json" if owner.is_file() else "*/*.json"
    return sum(1 for _ in _folder(options.state_path).glob(pattern))


def _folder(state_path: str) -> Path:
    return Path(state_path) / "timeseries"


def _owner(options: TimeseriesOptions, state_path: str) -> Path:
    text = options.model_dump_json(exclude=_NOT_OF_A_TABLE)
    return _folder(state_path) / f"{hashlib.blake2b(text.encode(), digest_size=12).hexdigest()}.lineage"


def _name(key: str) -> str:
    return f"{hashlib.blake2b(key.encode(), digest_size=12).hexdigest()}.json"


def _read(path: Path) -> Report | None:
    """A report; None where there is none (a task may remove it meanwhile)."""
    try:
        return Report(**json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError) as error:
        raise OptionError(
            f"option 'state_path': {path} is no report of this release ({error}): what it said of a stream is lost; "
            "restore it, or remove it and run with --full-refresh"
        ) from error


def _record(report: Report) -> ErrorRecord:
    return ErrorRecord(
        reported_at=report.at,
        table_name="timeseries",
        web_id=report.web_id,
        tag=report.tag,
        window_start=report.start,
        window_end=report.end,
        kind=report.kind,
        http_status=report.status,
        message=report.message,
        attempt=report.attempt,
    )
