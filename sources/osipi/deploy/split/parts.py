"""The specs of a bundle: one for each pipeline, cut out of the spec that was given."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lakeflow_pipeline.contract import STATE_PATH
from lakeflow_pipeline.flows import END_AT, START_AT, Cdc, Flow, Replace, Snapshot
from lakeflow_pipeline.spec import PipelineSpec, place
from osipi.deploy.errors import WantedError
from osipi.deploy.files import REMOTE
from osipi.deploy.split.assignment import WHOLE, Assignment
from osipi.deploy.target import Target
from osipi.errors import quoted
from osipi.listing.spreadsheet import guarded
from osipi.options import POINT_FILTERS, POINT_NAMES, Options, TimeseriesOptions
from osipi.tables import TABLES
from osipi.timeseries.selection import Stream

#: In place of the target's catalog, schema and volume folder, in the specs of a bundle.
CATALOG, SCHEMA, VOLUME = "${catalog}", "${schema}", "${volume}"
TIMESERIES = "timeseries"
_SELECTING = (*POINT_NAMES, *POINT_FILTERS)


@dataclass(frozen=True)
class Part:
    """One pipeline of a bundle."""

    key: str
    """``first``, ``values_01`` and so on, ``rest`` or ``last``."""
    spec: dict[str, Any]


@dataclass(frozen=True)
class View:
    """One view over the tables of all pipelines."""

    columns: tuple[str, ...]
    tables: list[str]


def table_of(flow: Flow) -> str:
    """The name of a table in an assignment and in file names, without its schema."""
    return flow.destination.table


def cut_options(flow: Flow) -> TimeseriesOptions | None:
    """The options of a table whose streams are divided; None for one that is read by one pipeline."""
    if flow.source_table != TIMESERIES:
        return None
    options: TimeseriesOptions = Options.table(TimeseriesOptions, TIMESERIES, flow.options)
    # a file of tags can only name points
    return None if options.selects_attributes else options


def check_places(spec: PipelineSpec, target: Target) -> None:
    """Every table lies in the target's schema, so that the targets of a bundle do not share tables."""
    for index, entry in enumerate(spec.objects):
        for part in ("catalog", "schema"):
            named = getattr(entry.table, f"destination_{part}")
            if named not in (None, getattr(target, part)):
                raise WantedError(
                    f"objects[{index}].table.destination_{part} = {named!r}: in a bundle all tables lie in the {part} "
                    f"of its target, here {getattr(target, part)!r}: leave it out"
                )
        state = entry.table.table_configuration.options.get(STATE_PATH)
        if state:
            raise WantedError(f"{place(index)}.{STATE_PATH}: a bundle names these folders itself: leave it out")


def parts_of(
    data: Mapping[str, Any], flows: Sequence[Flow], assignment: Assignment, name: str
) -> tuple[list[Part], dict[str, View]]:
    """The pipelines' specs in the order in which they run, and the views by name.

    Snapshots come first, then the values, then the rest; tables about the others, such as ingestion_errors, come last.
    """
    first: list[dict[str, Any]] = []
    rest: list[dict[str, Any]] = []
    last: list[dict[str, Any]] = []
    values: list[list[dict[str, Any]]] = [[] for _ in range(assignment.pipelines)]
    views: dict[str, View] = {}
    for entry, flow in zip(data["objects"], flows, strict=True):
        table = table_of(flow)
        if cut_options(flow) is not None:
            views[table] = View(_columns(flow), [])
            for number in sorted(set(assignment.places[table].values())):
                piece = f"{table}_{number + 1:02d}"
                tags = f"{VOLUME}/tags/{name}/{piece}.csv"
                values[number].append(_table(flow, entry["table"], piece, f"{VOLUME}/state/{name}/{piece}", tags))
                views[table].tables.append(piece)
            continue
        state = f"{VOLUME}/state/{name}" if flow.shared_state else f"{VOLUME}/state/{name}/{table}"
        made = _table(flow, entry["table"], table, state)
        if flow.source_table == TIMESERIES:
            values[assignment.places[table][WHOLE]].append(made)
        elif flow.shared_state:
            last.append(made)
        else:
            (first if isinstance(flow.write, Snapshot) else rest).append(made)
    named = [("first", first), *((f"values_{n + 1:02d}", tables) for n, tables in enumerate(values))]
    named += [("rest", rest), ("last", last)]
    return [Part(key, _spec(data, tables)) for key, tables in named if tables], views


def tag_file(streams: Iterable[Stream]) -> str:
    """A CSV file of points, as option ``tags_path`` reads it, in the order of their names.

    Raises :class:`WantedError` for a name that it cannot hold: the point would go missing.
    """
    out = io.StringIO()
    # quotes are set for all that ends a line, so lines have to end with both characters
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(["tag", "data_server"])
    for tag, server in sorted((stream.tag or "", stream.data_server or "") for stream in streams):
        if tag != tag.strip() or "\0" in tag:
            raise WantedError(
                f"point {quoted(tag)} cannot be named in a tag file, where blanks around a name do not count: leave it "
                "out of this table, and read it by a table of its own, deployed without --split"
            )
        rows.writerow([guarded(tag), guarded(server)])
    return out.getvalue()


def local_tags(flows: Sequence[Flow]) -> None:
    """Raise :class:`WantedError` for a tag file that only Databricks has: its streams cannot be counted from here."""
    for index, flow in enumerate(flows):
        path = flow.options.get("tags_path", "")
        if path.startswith(REMOTE):
            raise WantedError(
                f"{place(index)}.tags_path = {path!r}: to divide the tags they are read here: "
                "name a file of this machine"
            )


def _columns(flow: Flow) -> tuple[str, ...]:
    """Columns of a table as a pipeline writes it."""
    history = (START_AT, END_AT) if isinstance(flow.write, Cdc) and flow.write.scd == 2 else ()
    return (*TABLES[flow.source_table].schema.names, *history)


def _table(flow: Flow, table: Mapping[str, Any], name: str, state: str, tags: str | None = None) -> dict[str, Any]:
    given = {str(key).strip().lower(): value for key, value in (table.get("table_configuration") or {}).items()}
    if tags is not None:
        given = {key: value for key, value in given.items() if key not in _SELECTING}
        given["tags_path"] = tags
    given[STATE_PATH] = state
    # the pipeline's own catalog and schema do not hold where micro-batches are written
    full = {"destination_catalog": CATALOG, "destination_schema": SCHEMA} if isinstance(flow.write, Replace) else {}
    return {"source_table": table["source_table"], **full, "destination_table": name, "table_configuration": given}


def _spec(data: Mapping[str, Any], tables: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {"connection_name": data["connection_name"], "objects": [{"table": dict(table)} for table in tables]}
