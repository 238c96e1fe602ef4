"""One sentence from the long text that Spark gives when something fails.

A connector raises an error in a Python worker. The worker gives it to the JVM as text, and the JVM gives it to this
process, with stack traces of both. The last line of a Python trace is the connector's message; its class says whether
the configuration, the source or the program is at fault.
"""

from __future__ import annotations

import importlib
import re

from py4j.protocol import Py4JError
from pyspark.errors import PySparkException

from lakeflow_pipeline.errors import PipelineError, kind_of

#: What Spark raises in this process: its own classes, and Java's where it has none.
SPARK_ERRORS = (PySparkException, Py4JError)

_TRACE = "Traceback (most recent call last):"
_RAISED = re.compile(r"^(?P<name>[A-Za-z_]\w*(?:\.\w+)*)(?:: (?P<text>.*))?$")
# What Spark adds after the message of an exception.
_AFTER = re.compile(r"^\s*at [\w.$]+\(?|^\s*SQLSTATE: |^=== |^\s*Caused by: |^\s*\.\.\. \d+ more")
_ERROR_CLASS = re.compile(r"^\[[A-Z_.0-9]+\]\s*")


class SparkRunError(PipelineError):
    """What failed in Spark, in one sentence, with the kind that its cause has."""

    def __init__(self, message: str, kind: str) -> None:
        super().__init__(message)
        self.kind = kind


def translated(error: BaseException) -> Exception:
    """The error to show in place of one that Spark raised."""
    text = str(error)
    raised = _raised(text)
    if raised:
        name, sentence = raised[-1]
        kind = next((kind for kind in (_kind(name) for name, _ in reversed(raised)) if kind != "fault"), "fault")
        short = name.rsplit(".", 1)[-1]
        said = sentence if sentence and (kind != "fault" or _is_ours(name)) else f"{short}: {sentence}".rstrip(": ")
        return SparkRunError(said, kind)
    lines = [line.strip() for line in text.splitlines() if line.strip() and not _AFTER.match(line)]
    sentence = _ERROR_CLASS.sub("", lines[0]) if lines else ""
    return SparkRunError(f"Spark failed: {sentence or type(error).__name__}", kind_of(error))


def _raised(text: str) -> list[tuple[str, str]]:
    """The exceptions (dotted class, message) at the ends of the Python traces in a text, in their order."""
    found: list[tuple[str, str]] = []
    for block in text.split(_TRACE)[1:]:
        message: list[str] = []
        name = ""
        for line in block.splitlines():
            if _AFTER.match(line) or (name and not line.strip()):
                break
            match = _RAISED.match(line)
            if match and not name:
                name, message = match["name"], [match["text"] or ""]
            elif name:
                message.append(line.strip())
        if name:
            found.append((name, " ".join(part for part in message if part)))
    return found


def _class_of(name: str) -> type | None:
    module, _, attribute = name.rpartition(".")
    try:
        found = getattr(importlib.import_module(module or "builtins"), attribute, None)
    except ImportError:
        return None
    return found if isinstance(found, type) else None


def _kind(name: str) -> str:
    kind = getattr(_class_of(name), "kind", None)
    return kind if kind in ("configuration", "source") else "fault"


def _is_ours(name: str) -> bool:
    found = _class_of(name)
    return found is not None and hasattr(found, "kind")
