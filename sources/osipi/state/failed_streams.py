"""Reports of streams that could not be read, kept under `state_path`.

A failure found while reading cannot reach an end offset that was written before. So the reader leaves the stream's rows
out and leaves a small file here, named after the read and its partition. The next plan puts those streams back to the
position that they had; from then on the offset holds them, and `held.json`, which only plans write, says why they fail
and how often they were asked.

A read that is repeated may be cut into other partitions. So a report is about a stream, not about a partition, and the
latest report of a stream is right: the files of one read are numbered, and a later one takes back by name what an
earlier one reported.

The files of one table are in a folder of their own, so that tables may share a `state_path`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from osipi.options import StreamOptions
from osipi.piwebapi.failures import Failure
from osipi.state.atomic_files import write_whole
from osipi.state.checked import checked
from osipi.state.error_record import ErrorRecord
from osipi.state.report_store import ReportStore, attempts

WITHOUT_HISTORY = (409, 501)
_HELD = "held.json"
_ADVICE = "its reports of failed streams are lost; restore it, or remove it and run with --full-refresh"
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
    nature: str | None = None
    """Data reference or point type of a stream without history, as the listing had it when PI was asked last."""

    @property
    def without_history(self) -> bool:
        """Whether PI says that it can have no recorded values: 409 for a constant or a data reference without history,
        501 for an unsupported type (PI Web API reference, status codes). It is no failure, and will be none tomorrow.
        """
        return self.status in WITHOUT_HISTORY

    def after(self, before: Report | None) -> Report:
        """Counted on from the report that there was."""
        if before is None:
            return self
        return replace(self, attempt=attempts(self.at, before))

    @classmethod
    def of(
        cls,
        failure: Failure,
        key: str,
        read_at: int,
        window: tuple[int, int],
        *,
        tag: str | None,
        sweep: bool = False,
    ) -> Report:
        """The report of a stream that could not be read in a window of the read planned at ``read_at``."""
        return cls(
            key=key,
            web_id=failure.web_id,
            tag=tag,
            start=window[0],
            end=window[1],
            kind=failure.reported_kind,
            status=failure.status,
            message=failure.message,
            at=read_at,
            sweep=sweep,
        )

    def record(self, table: str) -> ErrorRecord:
        """The entry of the error log."""
        return ErrorRecord(
            reported_at=self.at,
            table_name=table,
            web_id=self.web_id,
            tag=self.tag,
            window_start=self.start,
            window_end=self.end,
            kind=self.kind,
            http_status=self.status,
            message=self.message,
            attempt=self.attempt,
        )


class Reports:
    """The reports of one table. Raises :class:`OptionError` where the folder cannot be written or a file be read."""

    def __init__(self, state_path: str, lineage: str, table: str = "timeseries") -> None:
        self._state_path = state_path
        self._lineage = lineage
        self._store = ReportStore(state_path, table, _ADVICE)
        self._folder = self._store.folder / lineage

    # -- what readers say -----------------------------------------------------------------------------------------

    def of_read(self, read_at: int, keys: Iterable[str], failed: Iterable[Report]) -> None:
        """The streams that failed among those (``keys``) of one partition of the read planned at ``read_at``.

        A replayed read reports the same again, or takes back what it reported, however it is cut into partitions.
        """
        mine = set(keys)
        digest = hashlib.blake2b("\n".join(sorted(mine)).encode(), digest_size=12).hexdigest()
        path = self._folder / f"{read_at}-{digest}.json"
        reports = list(failed)
        files = [one for one in self._reported_of(read_at) if one.keys & mine]
        if not reports and all(one.path == path for one in files):
            self._store.remove(path)
            return
        held = self.held()
        counted = [report.after(held.get(report.key)) for report in reports]
        answered = set().union(*(one.keys for one in files)) & mine - {report.key for report in reports}
        turn = 1 + max((one.turn for one in files), default=0)
        self._store.write(path, _content(counted, sorted(answered), turn))
        self.log(counted)

    def fresh(self, read_at: int) -> list[Report]:
        """What the read planned at ``read_at`` could not give."""
        return _remaining(self._reported_of(read_at))

    def _reported_of(self, read_at: int) -> list[_Reported]:
        found = (_read(self._store, path) for path in self._folder.glob(f"{read_at}-*.json"))
        return [one_file for one_file in found if one_file is not None]

    def tidy(self, read_at: int) -> None:
        """Remove the reports of reads before the one planned at ``read_at``: plans took them into account."""
        for path in self._folder.glob("*-*.json"):
            number = path.name.partition("-")[0]
            if number.isdecimal() and int(number) < read_at:
                self._store.remove(path)

    # -- what plans make of it ------------------------------------------------------------------------------------

    def held(self) -> dict[str, Report]:
        """The failing streams as the last plan left them, by key."""
        one_file = _read(self._store, self._folder / _HELD)
        return {report.key: report for report in one_file.failed} if one_file is not None else {}

    def hold(self, held: Mapping[str, Report]) -> None:
        """Keep the failing streams."""
        self._store.write(self._folder / _HELD, _content([held[key] for key in sorted(held)]))

    def log(self, reports: Iterable[Report]) -> None:
        """Leave a record of each failure in the error log; the same one again adds nothing."""
        self._store.log(report.record(self._store.table) for report in reports)

    def log_recovered(self, reports: Iterable[Report], at: int, message: str) -> None:
        """Leave a record for streams that are missing no longer, since the read planned at ``at``."""
        self._store.log(report.record(self._store.table).recovered(at, message) for report in reports)

    def belong_to(self, options: StreamOptions) -> None:
        """Let `failing` find these reports by the options of their table."""
        path = _owner(options, self._state_path, self._store.table)
        if not path.is_file() or path.read_bytes() != self._lineage.encode():
            write_whole(path, self._lineage)


def failing(options: StreamOptions, table: str = "timeseries") -> int:
    """How many streams of the table with these options are failing, those without history not counted."""
    return sum(not report.without_history for report in _reported(options, table))


def without_history(options: StreamOptions, table: str = "timeseries") -> int:
    """How many selected streams of the table with these options can have no recorded values."""
    return sum(report.without_history for report in _reported(options, table))


def _reported(options: StreamOptions, table: str) -> list[Report]:
    if options.state_path is None:
        return []
    owner = _owner(options, options.state_path, table)
    lineage = owner.read_text(encoding="utf-8", errors="replace") if owner.is_file() else "*"
    if not lineage.isalnum():  # not as it was written: all reports may be of this table
        lineage = "*"
    reads: dict[str, list[_Reported]] = {}
    store = ReportStore(options.state_path, table, _ADVICE)
    for path in store.files(f"{lineage}/*.json"):
        one_file = _read(store, path)
        if one_file is not None:
            reads.setdefault(path.name.partition("-")[0], []).append(one_file)
    # held.json comes last: plans know more of a stream than the read before them
    names = sorted(reads, key=lambda name: (name == _HELD, name))
    return list({report.key: report for name in names for report in _remaining(reads[name])}.values())


def _owner(options: StreamOptions, state_path: str, table: str) -> Path:
    text = options.model_dump_json(exclude=_NOT_OF_A_TABLE)
    return Path(state_path) / table / f"{hashlib.blake2b(text.encode(), digest_size=12).hexdigest()}.lineage"


@dataclass(frozen=True)
class _Reported:
    """One file: what one attempt reported of the streams of a partition, or all failing streams."""

    path: Path
    turn: int
    """Where two files of one read name a stream, the one with the higher turn was written later."""
    failed: list[Report]
    answered: list[str]
    """Streams that were read after all: an earlier file of the read says that they failed."""

    @property
    def keys(self) -> set[str]:
        return {*self.answered, *(report.key for report in self.failed)}


def _remaining(files: Iterable[_Reported]) -> list[Report]:
    """The failures that remain after all files of one read: the last file that names a stream is right about it."""
    last: dict[str, Report | None] = {}
    for one_file in sorted(files, key=lambda one_file: one_file.turn):
        last.update(dict.fromkeys(one_file.answered))
        last.update({report.key: report for report in one_file.failed})
    return [report for report in last.values() if report is not None]


def _content(failed: Iterable[Report], answered: Iterable[str] = (), turn: int = 1) -> dict[str, Any]:
    return {"turn": turn, "failed": [_fields(report) for report in failed], "answered": list(answered)}


def _fields(report: Report) -> dict[str, Any]:
    """As release 0.1.0 wrote them, and the nature of a stream without history."""
    fields = asdict(report)
    if report.nature is None:
        del fields["nature"]
    return fields


def _read(store: ReportStore, path: Path) -> _Reported | None:
    content = store.read(path)
    if content is None:
        return None
    try:
        failed = [checked(Report, fields) for fields in content["failed"]]
        return _Reported(path, int(content["turn"]), failed, [str(key) for key in content["answered"]])
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise store.unreadable(path, error) from error
