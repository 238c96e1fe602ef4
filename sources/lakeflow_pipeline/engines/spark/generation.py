"""Which checkpoint the rows of a table belong to.

Spark's checkpoint holds the offsets of a stream, the table holds the rows: they must stay together. A generation is a
checkpoint with the rows that were written from it. A full refresh begins a new generation. Its first commit replaces
the whole table; until then the old rows stay.
"""

from __future__ import annotations

import json
import os
import shutil
import uuid
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from lakeflow_pipeline.engines.spark.checkpoint import flaw
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import Flow, changed_settings, describe_write
from lakeflow_pipeline.json_text import read_json


@dataclass(frozen=True)
class Generation:
    """A checkpoint and the rows of a table that were written from it."""

    flow: dict[str, Any]
    """What offsets depend on besides the connector's own options."""
    name: str = field(default_factory=lambda: uuid.uuid4().hex)
    replaces: bool = False
    """Whether the first commit has still to replace the rows of an earlier generation."""
    begun: bool = False
    """Whether a micro-batch was read. From then on the connector's state belongs to this generation."""


class GenerationFile:
    """The generation of one flow, and its checkpoint beside it."""

    def __init__(self, directory: Path, flow: Flow, connection_name: str) -> None:
        self.directory = directory
        self.path = directory / "generation.json"
        self._flow = flow
        self._identity = {
            "connection": connection_name,
            "source_table": flow.source_table,
            "partitioned": flow.partitioned,
            "write": describe_write(flow.write),
        }

    def checkpoint(self, generation: Generation) -> Path:
        """Directory of Spark's checkpoint."""
        return self.directory / generation.name

    def begin(self, replaces: bool) -> Generation:
        """A new generation, saved."""
        return self.save(Generation(self._identity, replaces=replaces))

    def load(self) -> Generation | None:
        """The generation of the table, ``None`` when there is none.

        Raises `ConfigurationError` when the file cannot be read, belongs to other settings, or its checkpoint is not
        whole.
        """
        try:
            generation = Generation(**read_json(self.path.read_bytes()))
            _check_types(generation)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError) as error:
            raise ConfigurationError(
                f"checkpoint {self.path} cannot be read ({error}): restore the file, or run with --full-refresh"
            ) from error
        was = generation.flow
        if any(was.get(key) != value for key, value in self._identity.items()):
            raise ConfigurationError(f"{changed_settings(self._flow, was, self._identity)} (checkpoint {self.path})")
        wrong = flaw(self.checkpoint(generation), generation.begun)
        if wrong:
            raise ConfigurationError(
                f"checkpoint {self.checkpoint(generation)} of table {self._flow.destination} is not whole ({wrong}): "
                "put it back as it was, or run with --full-refresh"
            )
        return generation

    def reading(self, generation: Generation) -> Generation:
        """Note, before it is read, that a micro-batch was read: a run may end when its rows are in the table."""
        return generation if generation.begun else self.save(replace(generation, begun=True))

    def committed(self, generation: Generation) -> Generation:
        """Note that rows of the generation are in the table."""
        done = replace(generation, replaces=False, begun=True)
        return generation if done == generation else self.save(done)

    def save(self, generation: Generation) -> Generation:
        """Write the file: wholly or not at all, and it is on disk when this returns."""
        self.directory.mkdir(parents=True, exist_ok=True)
        aside = self.path.with_suffix(".tmp")
        with open(aside, "w", encoding="utf-8") as file:
            json.dump(asdict(generation), file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, self.path)
        return generation

    def forget_others(self, generation: Generation) -> None:
        """Remove checkpoints of earlier generations."""
        for path in self.directory.iterdir():
            if path.is_dir() and path.name != generation.name:
                shutil.rmtree(path)


def _check_types(generation: Generation) -> None:
    expected = {"flow": dict, "name": str, "replaces": bool, "begun": bool}
    for name, kind in expected.items():
        if not isinstance(getattr(generation, name), kind):
            raise TypeError(f"{name} is not {kind.__name__}")
