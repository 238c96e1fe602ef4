"""Reports of streams that could not be read, kept under `state_path`.

A failure found while reading cannot reach an end offset that was written before. So the reader leaves the stream's rows
out and leaves a small file here, named after the read and its partition. The next plan puts those streams back to where
they were; from then on the offset holds that they are away, and `held.json`, which plans alone write, says why, and how
often they were asked.

The files of one table stand in a folder of their own, so that tables may share a `state_path`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from osipi.errorlog import ErrorLog, ErrorRecord
from osipi.errorlog.files import unwritable, write_whole
from osipi.errors import OptionError
from osipi.options import TimeseriesOptions

_HELD = "held.json"
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
    """PI's clock when the read was planned."""
    attempt: int = 1
    """1 for the first failure, counted up with each plan that meets it again."""
    sweep: bool = False
    """Whether it was a second look at what had been read before."""

    def after(self, before: Report | None) -> Report:
        """Counted on from the report that there was."""
        if before is None:
            return self
        return replace(self, attempt=before.attempt + (before.at != self.at))


class Reports:
    """The reports of one table. Raises :class:`OptionError` where the folder cannot be written or a file be read."""

    def __init__(self, state_path: str, lineage: str) -> None:
        self._state_path = state_path
        self._lineage = lineage
        self._folder = _folder(state_path) / lineage

    # -- what readers say -----------------------------------------------------------------------------------------

    def of_read(self, read_at: int, keys: Iterable[str], failed: Iterable[Report]) -> None:
        """The streams that failed among those (``keys``) of one partition of the read planned at ``read_at``.

        A read that is replayed says the same again, or takes back what it said.
        """
        digest = hashlib.blake2b("\n".join(sorted(keys)).encode(), digest_size=12).hexdigest()
        path = self._folder / f"{read_at}-{digest}.json"
        reports = list(failed)
        if not reports:
            _remove(path)
            return
        held = self.held()
        counted = [report.after(held.get(report.key)) for report in reports]
        _write(path, counted)
        self.log(counted)

    def fresh(self, read_at: int) -> list[Report]:
        """What the read planned at ``read_at`` could not give."""
        return [report for path in self._folder.glob(f"{read_at}-*.json") for report in _read(path)]

    def tidy(self, read_at: int) -> None:
        """Remove what readers said before the read planned at ``read_at``: it was heeded."""
        for path in self._folder.glob("*-*.json"):
            if int(path.name.partition("-")[0]) < read_at:
                _remove(path)

    # -- what plans make of it ------------------------------------------------------------------------------------

    def held(self) -> dict[str, Report]:
        """The streams in trouble as the last plan left them, by key."""
        return {report.key: report for report in _read(self._folder / _HELD)}

    def hold(self, held: Mapping[str, Report]) -> None:
        """Keep the streams in trouble."""
        _write(self._folder / _HELD, [held[key] for key in sorted(held)])

    def log(self, reports: Iterable[Report]) -> None:
        """Leave a record of each failure in the error log; the same one again adds nothing."""
        ErrorLog(self._state_path).add(map(_record, reports))

    def belong_to(self, options: TimeseriesOptions) -> None:
        """Let `failing` find these reports by the options of their table."""
        path = _owner(options, self._state_path)
        if not path.is_file() or path.read_text(encoding="utf-8") != self._lineage:
            write_whole(path, self._lineage)


def kind_of_report(kind: str) -> str:
    """The kind of failure that is told: what PI does not support for a stream (400, 409, 501) is a server's answer."""
    return "server" if kind == "unsupported" else kind


def failing(options: TimeseriesOptions) -> int:
    """How many streams of the table with these options PI does not give at the moment."""
    if options.state_path is None:
        return 0
    owner = _owner(options, options.state_path)
    lineage = owner.read_text(encoding="utf-8") if owner.is_file() else "*"
    files = _folder(options.state_path).glob(f"{lineage}/*.json")
    return len({report.key for path in files for report in _read(path)})


def _folder(state_path: str) -> Path:
    return Path(state_path) / "timeseries"


def _owner(options: TimeseriesOptions, state_path: str) -> Path:
    text = options.model_dump_json(exclude=_NOT_OF_A_TABLE)
    return _folder(state_path) / f"{hashlib.blake2b(text.encode(), digest_size=12).hexdigest()}.lineage"


def _write(path: Path, reports: Iterable[Report]) -> None:
    write_whole(path, json.dumps([asdict(report) for report in reports]))


def _read(path: Path) -> list[Report]:
    """The reports of a file, none where there is no file (a task may remove it meanwhile)."""
    try:
        return [Report(**fields) for fields in json.loads(path.read_text(encoding="utf-8"))]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, TypeError) as error:
        raise OptionError(
            f"option 'state_path': {path} is no report of this release ({error}): what it said of streams is lost; "
            "restore it, or remove it and run with --full-refresh"
        ) from error


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(path.parent, error) from error


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
