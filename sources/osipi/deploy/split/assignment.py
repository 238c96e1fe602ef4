"""Which pipeline reads which stream. It is kept in a file: a stream that moved would be read again from its beginning.

A stream is known by its key, which survives renames; the file holds the sets as offsets hold them.
"""

from __future__ import annotations

import heapq
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from osipi.deploy.errors import WantedError
from osipi.state.atomic_files import write_aside
from osipi.timeseries import key_sets as sets

FILE_NAME = "assignment.json"
_VERSION = 1

#: Expected load by table and stream key. A table that is not cut has one entry, with key `WHOLE`.
Loads = Mapping[str, Mapping[str, float]]
WHOLE = ""


@dataclass
class Assignment:
    """The pipeline of each stream, counted from 0. A stream that is no longer selected keeps its pipeline."""

    pipelines: int
    places: dict[str, dict[str, int]] = field(default_factory=dict)
    """By table, then by stream key."""
    name: str | None = None
    """Of the bundle: folders of its state are called so."""

    def check_name(self, name: str) -> None:
        """Take the bundle's name; raises :class:`WantedError` where it had another."""
        if self.name not in (None, name):
            raise WantedError(
                f"--bundle: its pipelines keep their state under the name {self.name!r}, not {name!r}: give --name "
                f"{self.name!r}, or another --bundle"
            )
        self.name = name

    def assign(self, loads: Loads) -> int:
        """Give each stream that has no pipeline yet to the one with the least load, heavy streams first.

        Returns how many were new. Those that have one stay, however uneven that is.
        """
        reached = self.loads(loads)
        new = [
            (-load, table, key)
            for table, streams in loads.items()
            for key, load in streams.items()
            if key not in self.places.get(table, {})
        ]
        lightest = [(load, number) for number, load in enumerate(reached)]
        heapq.heapify(lightest)
        for negative, table, key in sorted(new):
            load, number = lightest[0]
            heapq.heapreplace(lightest, (load - negative, number))
            self.places.setdefault(table, {})[key] = number
        return len(new)

    def check_divided(self, loads: Loads) -> None:
        """Raise :class:`WantedError` for a table that was divided before and now is not, or the other way round.

        Its streams would land in other tables, each read again from its beginning.
        """
        for table, streams in loads.items():
            places = self.places.get(table)
            if places and (WHOLE in places) != (WHOLE in streams):
                raise WantedError(
                    f"table {table} now selects {'AF attributes' if WHOLE in streams else 'points'}, and before it "
                    "did not: give it another destination_table, since nothing that is deployed moves"
                )

    def loads(self, loads: Loads) -> list[float]:
        """The load of each pipeline, from the streams of ``loads`` that have one."""
        reached = [0.0] * self.pipelines
        for table, streams in loads.items():
            for key, number in self.places.get(table, {}).items():
                reached[number] += streams.get(key, 0.0)
        return reached

    def keys(self, table: str, number: int) -> Iterator[str]:
        """The streams of a table that a pipeline reads."""
        return (key for key, at in self.places.get(table, {}).items() if at == number)

    def save(self, folder: Path) -> None:
        """Write it whole into ``folder``; the same assignment gives the same bytes."""
        tables: dict[str, Any] = {}
        for table, places in sorted(self.places.items()):
            if WHOLE in places:
                tables[table] = places[WHOLE]
                continue
            members: list[list[str]] = [[] for _ in range(self.pipelines)]
            for key, number in places.items():
                members[number].append(key)
            tables[table] = [sets.encode(keys) for keys in members]
        named = {} if self.name is None else {"name": self.name}
        text = json.dumps({"v": _VERSION, **named, "pipelines": self.pipelines, "tables": tables}, indent=1)
        try:
            os.replace(write_aside(folder, text + "\n"), folder / FILE_NAME)
        except OSError as error:
            raise WantedError(f"--bundle {folder} cannot be written: {error.strerror}") from error


def check_folder(folder: Path) -> None:
    """Raise :class:`WantedError` for a folder with files but without an assignment: they would be lost.

    They are files of another kind, or those of a bundle that lost its assignment. Hidden files do not count.
    """
    try:
        names = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
    except FileNotFoundError:
        return
    except OSError as error:
        raise WantedError(f"--bundle {folder} is no folder that can be read: {error.strerror}") from error
    if not names or FILE_NAME in names:
        return
    if (folder / "resources" / "pipelines.yml").exists():
        raise WantedError(
            f"--bundle {folder} holds a bundle without its {FILE_NAME}: take it from version control, since without it "
            "every stream's history would be read again"
        )
    raise WantedError(
        f"--bundle {folder} holds other files, such as {min(names)}: give a new or an empty folder, since most of a "
        "bundle is written again each time"
    )


def load_assignment(folder: Path, pipelines: int) -> Assignment:
    """The assignment of the folder, or an empty one. There may be more pipelines than before, never fewer.

    Raises :class:`WantedError` for fewer, and for a damaged file: without it every history would be read again.
    """
    path = folder / FILE_NAME
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["v"] != _VERSION:
            raise ValueError(f"version {content['v']!r}")
        before = int(content["pipelines"])
        assignment = Assignment(before, name=content.get("name"))
        for table, members in content["tables"].items():
            if isinstance(members, int):
                assignment.places[table] = {WHOLE: members}
                continue
            places = assignment.places[table] = {}
            for number, encoded in enumerate(members):
                places.update(dict.fromkeys(sorted(sets.decode(encoded)), number))
        if any(not 0 <= number < before for places in assignment.places.values() for number in places.values()):
            raise ValueError("it names a pipeline that does not exist")
    except FileNotFoundError:
        return Assignment(pipelines)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise WantedError(
            f"{path} says which pipeline reads which stream and cannot be used ({error}): take it from version "
            "control, since without it every stream's history would be read again"
        ) from error
    if pipelines < before:
        raise WantedError(
            f"--split {pipelines}: {path} divides the streams among {before} pipelines, and none of them moves once it "
            f"is deployed: give --split {before} or more, or another --bundle"
        )
    assignment.pipelines = pipelines
    return assignment
