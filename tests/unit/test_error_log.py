"""The error log: what readers leave behind, once, and how the table takes it over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.errorlog import ErrorLog, ErrorRecord
from osipi.errors import OptionError

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
    assert ErrorRecord.from_line(record.to_line()) == record


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OptionError, match=r"'state_path'.*cannot be written"):
        ErrorLog(str(tmp_path / "file")).add([RECORD])
