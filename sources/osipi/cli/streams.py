"""Standard output and error as commands need them: no letter and no reader that has gone ends a command."""

from __future__ import annotations

import io
import os
import sys
from typing import Any, TextIO


class _Output(io.FileIO):
    """A file whose reader may go away, as `head` does: what is written after that is dropped."""

    def write(self, data: Any, /) -> int:
        try:
            return super().write(data)
        except BrokenPipeError:
            # Also for what Python itself writes at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), self.fileno())
            return len(memoryview(data).cast("B"))


def prepare() -> None:
    """Make the streams of this process tolerant. Letters that their encoding lacks are written as escapes."""
    sys.stdout, sys.stderr = _tolerant(sys.stdout, sys.__stdout__), _tolerant(sys.stderr, sys.__stderr__)


def _tolerant(stream: TextIO, original: TextIO | None) -> TextIO:
    if stream is not original or not isinstance(stream, io.TextIOWrapper):
        return stream  # a program that uses the commands has put it there
    if os.name == "nt":  # pragma: no cover - a console of Windows is written through another class, and has no pipes
        stream.reconfigure(errors="backslashreplace")
        return stream
    stream.flush()
    return io.TextIOWrapper(
        io.BufferedWriter(_Output(stream.fileno(), "wb", closefd=False)),
        encoding=stream.encoding,
        errors="backslashreplace",
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def finish() -> None:
    """Write what standard output still holds. What a full disk does not take is dropped: Python would fail at exit."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def takes_every_letter(stream: TextIO) -> bool:
    """Whether a stream's encoding is one of Unicode's."""
    return (getattr(stream, "encoding", None) or "utf-8").lower().replace("_", "-").startswith(("utf", "cp65001"))
