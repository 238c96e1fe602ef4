"""What a spec and the tables' metadata mean, as data.

Engines run these and decide nothing: which flow a table gets, its keys, its sequence and its history are settled here,
once, for every engine.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Literal

from lakeflow_pipeline.contract import EMIT_KEPT, EMIT_WINDOWS, STATE_PATH
from lakeflow_pipeline.errors import HeldBackError

ScdType = Literal[1, 2]

_NAMES = {
    "scd": "option scd_type",
    "keys": "option primary_keys",
    "sequence": "option sequence_by",
    "source_table": "source_table",
    "connection": "connection_name",
    "window": "what a window of the source covers",
    "deletes": "whether the source gives deletes",
    "partitioned": "whether the source reads it in partitions",
}
"""What a user calls the settings of a flow."""

START_AT = "__START_AT"
END_AT = "__END_AT"


@dataclass(frozen=True)
class Append:
    """Every row of the stream once, nothing changed afterwards."""


@dataclass(frozen=True)
class Cdc:
    """Rows are the newest state of their key: upserted in the order of ``sequence``.

    ``scd`` 1 keeps the newest row of a key, 2 keeps each version between ``__START_AT`` and ``__END_AT`` (values of
    ``sequence``). A version begins only where a column other than ``sequence`` changed. With ``deletes`` the source
    also gives tombstones.
    """

    keys: tuple[str, ...]
    sequence: str
    scd: ScdType = 1
    deletes: bool = False


@dataclass(frozen=True)
class Snapshot:
    """Each run reads the whole table; what it no longer holds is deleted (1) or closed (2, at the run's plan time)."""

    keys: tuple[str, ...]
    scd: ScdType = 1
    kept: tuple[str, ...] = ()
    """Columns by which a read may say that rows stay as they are, because the source cannot read them now. No setting
    of the table: what was read with and without them is the same table."""


@dataclass(frozen=True)
class Window:
    """Which rows a window of a scope covers: ``start < its end and (end is null or end >= its start)``."""

    scope: tuple[str, ...]
    start: str
    end: str

    @property
    def of_spans(self) -> bool:
        """Whether rows have a duration, so that one may move out of a window without having been deleted."""
        return self.start != self.end


@dataclass(frozen=True)
class Replace:
    """A batch holds whole windows: its rows replace all rows that the table has in them.

    Rows outside of the batch's windows are upserted. A row that is the same but for ``sequence`` is left as it is.
    """

    keys: tuple[str, ...]
    sequence: str
    window: Window
    scd: ClassVar[ScdType] = 1


Write = Append | Cdc | Snapshot | Replace


@dataclass(frozen=True)
class Destination:
    """Where a table lies: ``[catalog/]schema/table`` below the warehouse."""

    table: str
    schema: str = "default"
    catalog: str | None = None

    @property
    def path(self) -> str:
        """Relative path of the Delta table, ``/``-separated."""
        return "/".join(part for part in (self.catalog, self.schema, self.table) if part)

    def __str__(self) -> str:
        return ".".join(part for part in (self.catalog, self.schema, self.table) if part)


@dataclass(frozen=True)
class Flow:
    """One source table into one destination table."""

    source_table: str
    destination: Destination
    write: Write
    partitioned: bool = False
    """Planned by offsets and read by partitions; otherwise `read_table`."""
    cluster_by: tuple[str, ...] = ()
    comment: str | None = None
    options: Mapping[str, str] = field(default_factory=dict)
    """Table options for the connector, lower-case names, values as text (lists as JSON)."""
    properties: Mapping[str, str] = field(default_factory=dict)
    """Delta table properties that the table is to have."""
    interval: float = 0.0
    """Seconds from one read to the next in a continuous run: a snapshot is read whole each time."""
    shared_state: bool = False
    """The table reports what the connector remembers of the other flows: it runs after them."""

    @property
    def name(self) -> str:
        """Unique in a pipeline: the destination's path."""
        return self.destination.path

    @property
    def own_state(self) -> Path | None:
        """The folder of what the connector remembers of this flow alone; None where it has none."""
        path = self.options.get(STATE_PATH)
        return Path(path) if path and not self.shared_state else None

    @property
    def read_options(self) -> dict[str, str]:
        """The options with which rows are read: the source is asked for windows that are replaced, and for markers of
        rows that stay."""
        more = {}
        if isinstance(self.write, Replace):
            more[EMIT_WINDOWS] = "true"
        if isinstance(self.write, Snapshot) and self.write.kept:
            more[EMIT_KEPT] = "true"
        return {**self.options, **more}


def describe_write(write: Write) -> dict[str, Any]:
    """A write as JSON-able data: what must stay the same while a table lives."""
    described: dict[str, Any] = {"kind": type(write).__name__.lower()}
    if not isinstance(write, Append):
        described.update(keys=list(write.keys), scd=write.scd)
    if isinstance(write, Cdc):
        described.update(sequence=write.sequence, deletes=write.deletes)
    if isinstance(write, Replace):
        described.update(
            sequence=write.sequence, window=[list(write.window.scope), write.window.start, write.window.end]
        )
    return described


def changed_settings(flow: Flow, was: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    """Which settings of a table that exists are other ones now: the option, its old and its new value.

    ``was`` and ``now`` are `describe_write` with what else names the flow.
    """
    # What was written down may be broken: then it says nothing.
    before, after = ({**one, **(one["write"] if isinstance(one.get("write"), dict) else {})} for one in (was, now))
    found = []
    if before.get("kind") != after.get("kind"):
        option = "read_mode"
        if "append" in (before.get("kind"), after.get("kind")) and "read_mode" not in flow.options:
            option = "read_mode (or scd_type APPEND_ONLY)"
        found.append(f"option {option} was {before.get('kind')!r} and is now {after.get('kind')!r}")
    for key, option in _NAMES.items():
        old, new = before.get(key), after.get(key)
        # Where the kind is another one, its settings are others too: the kind says it all.
        if old != new and (before.get("kind") == after.get("kind") or (old is not None and new is not None)):
            if key == "scd":
                old, new = f"SCD_TYPE_{old}", f"SCD_TYPE_{new}"
            found.append(f"{option} was {json.dumps(old)} and is now {json.dumps(new)}")
    shown = "; ".join(found) or "those that are written down are not readable"
    return (
        f"table {flow.destination} was made with other settings: {shown}; "
        "change it back, or run with --full-refresh to read everything again"
    )


def deletes_too_much(deletes: int, rows: int) -> bool:
    """Whether so many of some rows are hardly deleted by intention: over 20 % and over 100, or all of more than 5."""
    return (deletes > 100 and deletes * 5 > rows) or (deletes > 5 and deletes >= rows)


def check_deletes(flow: Flow, deletes: int, current: int, allow: bool) -> None:
    """Raise `HeldBackError` when a snapshot would delete too many of the ``current`` rows.

    So many are more often a source that answered in part than a plant that shrank.
    """
    if not allow and deletes_too_much(deletes, current):
        raise HeldBackError(
            f"table {flow.destination}: the snapshot would delete {deletes:,} of {current:,} rows; "
            "nothing was changed; if that is right, run with --allow-deletes"
        )
