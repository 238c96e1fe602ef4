"""The error log: what readers leave behind, once, and how the table takes it over."""

from __future__ import annotations

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.errors import OptionError
from osipi.piwebapi.http.well_formed import well_formed
from osipi.state import ErrorLog, ErrorRecord
from osipi.state import error_log_segments as sealed
from osipi.state.error_log_segments import SealedLog

RECORD = ErrorRecord(10, "timeseries", "F1DP", "sinus\noid", 5, 7, "server", 500, "it's \u2028 broken", 1)


def files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.jsonl"))


def test_the_same_records_again_are_the_same_file(tmp_path: Path) -> None:
    records = [RECORD, replace(RECORD, attempt=2)]
    ErrorLog(str(tmp_path)).add(records)
    ErrorLog(str(tmp_path)).add(reversed(records))
    assert len(files(tmp_path)) == 1
    assert not list(tmp_path.rglob("*.tmp"))


def test_no_records_make_no_file(tmp_path: Path) -> None:
    ErrorLog(str(tmp_path)).add([])
    assert not list(tmp_path.iterdir())


@given(st.text(), st.text() | st.characters(categories=["Cs", "Zl", "Cc"]))
def test_a_record_is_one_line_and_comes_back(tag: str, message: str) -> None:
    record = replace(RECORD, tag=tag, message=message)
    assert "\n" not in record.to_line()
    readable = replace(RECORD, tag=tag, message=well_formed(message))  # a column holds no half of a UTF-16 pair
    assert ErrorRecord.from_line(record.to_line()) == readable


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OptionError, match=r"'state_path'.*cannot be written"):
        ErrorLog(str(tmp_path / "file")).add([RECORD])


def leave(folder: Path, *attempts: int) -> None:
    ErrorLog(str(folder)).add(replace(RECORD, attempt=attempt) for attempt in attempts)


def attempts(log: SealedLog, after: int, until: int) -> list[int]:
    return [record.attempt for record in log.records(after, until)]


def test_what_is_new_anywhere_below_becomes_one_segment(tmp_path: Path) -> None:
    log = SealedLog(str(tmp_path))
    assert log.seal() == 0
    leave(tmp_path, 1)
    leave(tmp_path / "default" / "timeseries", 2)
    assert log.seal() == 1
    assert attempts(log, 0, 1) == [1, 2]
    assert log.seal() == 1
    leave(tmp_path / "catalog" / "schema" / "frames", 3, 4)
    assert log.seal() == 2
    assert attempts(log, 1, 2) == [3, 4]
    assert attempts(log, 0, 2) == [1, 2, 3, 4]
    assert not list(tmp_path.rglob("*.tmp"))


def test_a_replayed_report_is_not_taken_twice(tmp_path: Path) -> None:
    log = SealedLog(str(tmp_path))
    leave(tmp_path, 1, 2)
    log.seal()
    leave(tmp_path, 1, 2)
    leave(tmp_path, 2)  # other files, the same record
    assert log.seal() == 1
    leave(tmp_path, 2, 3)
    assert log.seal() == 2
    assert attempts(log, 0, 2) == [1, 2, 3]
    assert [path.parent.name for path in files(tmp_path)] == ["sealed", "sealed"]


class Killed(BaseException):
    """The process ends here."""


def test_killed_anywhere_each_report_comes_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = {"link": os.link, "unlink": Path.unlink, "fsync": os.fsync}
    for number, (name, real) in enumerate(steps.items()):
        for before in (True, False):
            folder = tmp_path / f"{number}{before}"
            leave(folder / "a", 1)
            leave(folder / "b", 2)

            def die(*arguments: Any, real: Any = real, before: bool = before, **more: Any) -> Any:
                if not before:
                    real(*arguments, **more)
                raise Killed

            log = SealedLog(str(folder))
            with monkeypatch.context() as patched:
                patched.setattr(Path if name == "unlink" else os, name, die)
                with pytest.raises(Killed):
                    log.seal()
            leave(folder / "a", 1)
            newest = log.seal()
            assert sorted(attempts(log, 0, newest)) == [1, 2]
            assert log.seal() == newest


def test_two_readers_at_once_take_each_report_once(tmp_path: Path) -> None:
    for attempt in range(40):
        leave(tmp_path / str(attempt % 4), attempt)
    with ThreadPoolExecutor(4) as pool:
        newest = max(pool.map(lambda _: SealedLog(str(tmp_path)).seal(), range(8)))
    assert sorted(attempts(SealedLog(str(tmp_path)), 0, newest)) == list(range(40))


def test_a_volume_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    log = SealedLog(str(tmp_path))
    for attempt in (1, 2):
        leave(tmp_path, attempt)
        assert log.seal() == attempt
    assert attempts(log, 0, 2) == [1, 2]


def test_old_segments_go_and_who_needs_them_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed, "MOST_SEGMENTS", 3)
    log = SealedLog(str(tmp_path))
    for attempt in range(1, 7):
        leave(tmp_path, attempt)
        log.seal()
    assert attempts(log, 0, 6) == [4, 5, 6]
    assert attempts(log, 3, 6) == [4, 5, 6]
    with pytest.raises(OptionError, match=r"'state_path'.*after its part 2.*full refresh"):
        attempts(log, 2, 6)
    monkeypatch.setattr(sealed, "MOST_BYTES", 1)
    leave(tmp_path, 7)
    assert attempts(log, 0, log.seal()) == [7]


@pytest.mark.parametrize("text", ["{", "{}", '{"attempt": 1}', "\x00\xff", "[1]"])
def test_a_file_of_something_else_is_named(tmp_path: Path, text: str) -> None:
    leave(tmp_path, 1)
    (tmp_path / "errors" / "new" / "odd.jsonl").write_text(text, encoding="latin-1")
    with pytest.raises(OptionError, match=r"odd\.jsonl.*remove the file"):
        SealedLog(str(tmp_path)).seal()


def test_a_log_that_nobody_reads_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("osipi.state.error_log.MOST_FILES", 20)
    log = ErrorLog(str(tmp_path))
    for attempt in range(1, 50):
        log.add([replace(RECORD, attempt=attempt)])
    kept = [ErrorRecord.from_line(path.read_text()) for path in (tmp_path / "errors" / "new").glob("*.jsonl")]
    assert 18 <= len(kept) <= 20
    assert max(record.attempt for record in kept) == 49
