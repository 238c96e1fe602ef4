"""The checkpoint of engine ``local``: the micro-batch of a flow that it planned last.

The file is written before the rows (write-ahead). The table's log says by its application transaction whether the rows
are in the table, so rows and progress land in one commit. When a run ends at any point, the next run finds the planned
micro-batch committed, or reads it again between the same offsets.
"""

from __future__ import annotations

import json
import os
import uuid
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from lakeflow_pipeline.contract import Offset
from lakeflow_pipeline.errors import ConfigurationError, PipelineError
from lakeflow_pipeline.flows import Flow, changed_settings, describe_write
from lakeflow_pipeline.json_text import read_json

NONE_YET = -1
ROWS, DELETES = "rows", "deletes"


@dataclass(frozen=True)
class Checkpoint:
    """A planned micro-batch. ``start`` and ``end`` hold an offset of rows and, where there are any, of tombstones."""

    flow: dict[str, Any]
    generation: str
    """Names the rows of the table that belong to this checkpoint; a full refresh begins another generation."""
    replaces: bool = False
    """Whether the generation's first commit replaces the rows of an earlier generation."""
    batch: int = NONE_YET
    start: dict[str, Offset] = field(default_factory=dict)
    end: dict[str, Offset] = field(default_factory=dict)
    settled: bool = True
    """Whether nothing is left to commit: the table has the micro-batch, or it had no rows."""
    in_table: int = NONE_YET
    """The newest micro-batch that the table's log has, as far as this checkpoint knows."""

    @property
    def transaction(self) -> str:
        """The application id in the table's log."""
        return f"lakeflow/{self.generation}"

    def resume(self, logged: int | None, path: Path) -> tuple[Checkpoint, bool]:
        """This checkpoint with what the table's log adds, and whether its micro-batch has still to be written.

        ``logged`` is the log's newest micro-batch of this generation. Raises `ConfigurationError` when the two do not
        fit: something else has restored, emptied or replaced the table.
        """
        found = NONE_YET if logged is None else logged
        if not self.settled and found == self.batch:
            return replace(self, settled=True, in_table=found), False
        if found == self.in_table:
            return self, not self.settled
        raise ConfigurationError(
            f"checkpoint {path} does not match the table (micro-batch {found} in the table, {self.in_table} expected): "
            "something else has changed the table: run with --full-refresh"
        )

    def plan(self, end: dict[str, Offset]) -> Checkpoint:
        """The micro-batch after this one, which must be settled."""
        return replace(self, batch=self.batch + 1, start=self.end, end=end, settled=False)

    def undone(self) -> Checkpoint:
        """The checkpoint before this micro-batch, which is not in the table."""
        return replace(self, batch=self.batch - 1, start={}, end=self.start, settled=True)

    @property
    def must_replace(self) -> bool:
        """Whether the generation's next commit replaces all rows of the table."""
        return self.replaces and self.in_table == NONE_YET

    def committed(self) -> Checkpoint:
        """This micro-batch when the table's log has it."""
        return replace(self, settled=True, in_table=self.batch)

    def empty(self) -> Checkpoint:
        """This micro-batch when there is nothing to commit."""
        return replace(self, settled=True)


def begin(flow: Flow, connection_name: str, replaces: bool) -> Checkpoint:
    """A new generation, before its first micro-batch."""
    return Checkpoint(identity(flow, connection_name), uuid.uuid4().hex, replaces)


def identity(flow: Flow, connection_name: str) -> dict[str, Any]:
    """What offsets depend on besides the connector's own options."""
    return {
        "connection": connection_name,
        "source_table": flow.source_table,
        "partitioned": flow.partitioned,
        "write": describe_write(flow.write),
    }


def as_offset(value: Any, table: str) -> Offset:
    """A connector's offset as it will be read from the file. Raises `PipelineError` when it is no JSON object."""
    try:
        offset = json.loads(json.dumps(value, allow_nan=False))
    except (TypeError, ValueError) as error:
        raise PipelineError(f"table {table!r}: the connector's offset is not JSON: {error}") from error
    if not isinstance(offset, dict):
        raise PipelineError(f"table {table!r}: the connector's offset is a {type(value).__name__}, not a JSON object")
    return offset


class CheckpointFile:
    """The checkpoint of one flow on disk."""

    def __init__(self, directory: Path) -> None:
        self.path = directory / "checkpoint.json"

    def load(self, flow: Flow, connection_name: str) -> Checkpoint | None:
        """The checkpoint, ``None`` when there is none.

        Raises `ConfigurationError` when the file cannot be read or belongs to other settings.
        """
        try:
            text = self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise self._unreadable(str(error)) from error
        try:
            data = read_json(text)
            if data.pop("v") != 1:
                raise self._unreadable("it is of another version")
            checkpoint = Checkpoint(**data)
            _check_types(checkpoint)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise self._unreadable(f"{type(error).__name__}: {error}") from error
        expected = identity(flow, connection_name)
        if any(checkpoint.flow.get(key) != expected[key] for key in expected):
            raise ConfigurationError(f"{changed_settings(flow, checkpoint.flow, expected)} (checkpoint {self.path})")
        return checkpoint

    def save(self, checkpoint: Checkpoint) -> None:
        """Write the file: wholly or not at all, and it is on disk when this returns."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        aside = self.path.with_suffix(".tmp")
        with open(aside, "w", encoding="utf-8") as file:
            json.dump({"v": 1, **asdict(checkpoint)}, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, self.path)
        _sync_directory(self.path.parent)

    def _unreadable(self, why: str) -> ConfigurationError:
        return ConfigurationError(
            f"checkpoint {self.path} cannot be read ({why}): restore the file, or run with --full-refresh"
        )


def _check_types(checkpoint: Checkpoint) -> None:
    expected = {
        "flow": dict, "generation": str, "replaces": bool, "batch": int, "start": dict, "end": dict, "settled": bool,
        "in_table": int,
    }  # fmt: skip
    for name, kind in expected.items():
        if not isinstance(getattr(checkpoint, name), kind):
            raise TypeError(f"{name} is not {kind.__name__}")


def _sync_directory(path: Path) -> None:
    if os.name == "nt":  # Windows cannot open directories; its file system logs the rename
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
