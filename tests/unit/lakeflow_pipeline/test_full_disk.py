"""What an error of a full disk says."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path

import pytest

from lakeflow_pipeline.errors import ConfigurationError, exit_code
from lakeflow_pipeline.full_disk import full_disk


def raised(cause: Exception, text: str = "failed") -> Exception:
    error = RuntimeError(text)
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "no space left on device"),
        (errno.EDQUOT, "disk quota exceeded"),
        (errno.EFBIG, "file too large"),
    ],
)
def test_it_names_the_path_the_room_and_the_rows_that_wait(tmp_path: Path, number: int, reason: str) -> None:
    staged = tmp_path / "staged"
    staged.mkdir()
    (staged / "rows").write_bytes(bytes(3_200_000))
    path = tmp_path / "lake" / "file"
    found = full_disk(raised(OSError(number, "whatever", str(path))), tmp_path, staged)
    assert found is not None
    assert str(found).startswith(f"{path} cannot be written: {reason}; ")
    assert "B free there, and the micro-batch needs more than 3.2 MB: make room and run again" in str(found)
    assert exit_code(found) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Generic LocalFileSystem error: Unable to copy data to file: No space left on device (os error 28)",
        "java.io.IOException: No space left on device",
    ],
)
def test_errors_without_a_number_are_known_by_their_text(tmp_path: Path, text: str) -> None:
    found = full_disk(raised(ValueError(text)), tmp_path)
    assert found is not None
    named = str(found).split(" cannot be written")[0]
    assert named in (str(tmp_path), tempfile.gettempdir()), "whichever has less room"
    assert "needs more than" not in str(found)


@pytest.mark.parametrize("error", [OSError(errno.EACCES, "no"), ValueError("x"), raised(ConfigurationError("y"))])
def test_other_errors_stay_what_they_are(tmp_path: Path, error: Exception) -> None:
    assert full_disk(error, tmp_path) is None
