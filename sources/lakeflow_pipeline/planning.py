"""From a spec and the tables' metadata to flows.

Everything that can be wrong with a spec is found here, before anything is written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import pyarrow as pa

from lakeflow_pipeline.capabilities import batches_partitions, streams_partitions
from lakeflow_pipeline.contract import EMIT_KEPT, EMIT_WINDOWS, INGESTION_TYPES, LakeflowConnect
from lakeflow_pipeline.errors import ConfigurationError, kind_of
from lakeflow_pipeline.flows import (
    END_AT,
    START_AT,
    Append,
    Cdc,
    Destination,
    Flow,
    Replace,
    ScdType,
    Snapshot,
    Window,
    Write,
)
from lakeflow_pipeline.properties import complete
from lakeflow_pipeline.schema import destination_schema, source_schema
from lakeflow_pipeline.spec import PipelineSpec, TableSpec, place
from lakeflow_pipeline.warehouse import check_name
from lakeflow_pipeline.wording import did_you_mean, nearest

#: How often a continuous run reads a snapshot whole, where the spec does not say it.
SNAPSHOT_INTERVAL_SECONDS = 900.0


def plan_flows(spec: PipelineSpec, connector: LakeflowConnect, connection_options: Collection[str] = ()) -> list[Flow]:
    """One flow per table of the spec, in its order.

    ``connection_options`` are the names of the options that the connection has: a table must not have them as well.
    Raises `ConfigurationError` naming the place in the spec; what the connector refuses keeps its kind.
    """
    _refuse_both(spec, {name.lower() for name in connection_options})
    names = list(connector.list_tables())
    flows = [_plan(index, entry.table, connector, names) for index, entry in enumerate(spec.objects)]
    _refuse_overlaps(flows)
    return flows


def _refuse_both(spec: PipelineSpec, connection_options: Collection[str]) -> None:
    """An option has one place: nobody should have to guess which of two holds, least of all which server is read."""
    for index, entry in enumerate(spec.objects):
        for name in entry.table.table_configuration.options:
            if name in connection_options:
                raise ConfigurationError(
                    f"{place(index)}.{name}: connection {spec.connection_name!r} has this option too: "
                    "leave it out in one of the two"
                )


def select_flows(flows: Sequence[Flow], tables: Sequence[str] | None) -> list[Flow]:
    """The flows that ``tables`` name: a destination table (with or without schema and catalog), else a source table.

    Raises `ConfigurationError` for a name that is none of them.
    """
    if not tables:
        return list(flows)
    chosen: set[str] = set()
    for name in tables:
        found = [flow.name for flow in flows if name in _names_of(flow)]
        found = found or [flow.name for flow in flows if name == flow.source_table]
        if not found:
            known = ", ".join(str(flow.destination) for flow in flows)
            raise ConfigurationError(f"table {name!r} is not in the spec: its tables are {known}")
        chosen.update(found)
    return [flow for flow in flows if flow.name in chosen]


def _names_of(flow: Flow) -> set[str]:
    destination = flow.destination
    return {destination.table, f"{destination.schema}.{destination.table}", str(destination)}


def _plan(index: int, table: TableSpec, connector: LakeflowConnect, names: Sequence[str]) -> Flow:
    at = place(index)
    source_table, options = table.source_table, table.table_configuration.options
    if source_table not in names:
        near = nearest(source_table, names)
        hint = f"did you mean {near!r}? " if near else ""
        raise ConfigurationError(
            f"objects[{index}].table.source_table: {source_table!r} is no table of the source; "
            f"{hint}its tables are {', '.join(names)}"
        )
    try:
        metadata = connector.read_table_metadata(source_table, dict(options))
        schema = source_schema(connector, source_table, options)
    except Exception as error:
        if kind_of(error) == "configuration":
            raise ConfigurationError(f"{at}: {error}") from error
        raise
    write = _write(at, table, metadata, schema)
    cluster_by = _cluster_by(at, table, metadata, schema)
    return Flow(
        source_table=source_table,
        destination=_destination(index, table),
        write=write,
        partitioned=(batches_partitions if isinstance(write, Snapshot) else streams_partitions)(
            connector, source_table
        ),
        cluster_by=cluster_by,
        comment=metadata.get("comment") or _comment(schema),
        options=dict(options),
        properties=complete(table.table_configuration.table_properties, _looked_for(write, cluster_by, schema)),
        interval=_interval(at, table, write),
        shared_state=bool(metadata.get("shared_state")),
    )


def _interval(at: str, table: TableSpec, write: Write) -> float:
    given = table.table_configuration.snapshot_interval_seconds
    if isinstance(write, Snapshot):
        return SNAPSHOT_INTERVAL_SECONDS if given is None else given
    if given is not None:
        raise ConfigurationError(
            f"{at}.snapshot_interval_seconds: table {table.source_table!r} is no snapshot, it is read at each "
            "--interval: leave the key out"
        )
    return 0.0


def _looked_for(write: Write, cluster_by: tuple[str, ...], schema: pa.Schema) -> list[pa.Field]:
    """Columns by which users or the pipeline usually look for rows; all columns where there are no such ones."""
    names = [*cluster_by, *(() if isinstance(write, Append) else write.keys)]
    if isinstance(write, (Cdc, Replace)):
        names.append(write.sequence)
    if isinstance(write, Replace):
        names += [*write.window.scope, write.window.start, write.window.end]
    kept = destination_schema(schema, write)
    history = [name for name in (START_AT, END_AT) if name in kept.names]
    return [kept.field(name) for name in dict.fromkeys([*names, *history] if names else kept.names)]


def _comment(schema: pa.Schema) -> str | None:
    comment = (schema.metadata or {}).get(b"comment")
    return comment.decode() if comment else None


def _write(at: str, table: TableSpec, metadata: Mapping[str, Any], schema: pa.Schema) -> Write:
    configuration, name = table.table_configuration, table.source_table
    kind = metadata.get("ingestion_type", "cdc")
    if kind not in INGESTION_TYPES:
        raise ConfigurationError(f"{at}: the source declares table {name!r} as {kind!r}, which no engine can write")
    if EMIT_WINDOWS in configuration.options:
        raise ConfigurationError(f"{at}.{EMIT_WINDOWS}: the engine sets it where windows are replaced: leave it out")
    if EMIT_KEPT in configuration.options:
        raise ConfigurationError(f"{at}.{EMIT_KEPT}: the engine sets it where rows may stay: leave it out")
    if metadata.get("replace") and configuration.scd_type in ("SCD_TYPE_2", "APPEND_ONLY"):
        raise ConfigurationError(
            f"{at}.scd_type: table {name!r} is read as replace, which takes no {configuration.scd_type}: "
            "leave scd_type out, or read it with another read_mode"
        )
    keys = _columns(f"{at}.primary_keys", configuration.primary_keys or metadata.get("primary_keys") or (), schema)
    sequence = configuration.sequence_by or metadata.get("cursor_field")
    scd: ScdType = 2 if configuration.scd_type == "SCD_TYPE_2" else 1
    if kind == "append" and configuration.scd_type == "SCD_TYPE_2":
        raise ConfigurationError(f"{at}.scd_type: table {name!r} is read as append, which keeps no history")
    if kind == "append" or configuration.scd_type == "APPEND_ONLY":
        # Nothing is merged: keys and sequence would be settings without effect.
        for key in ("primary_keys", "sequence_by"):
            if getattr(configuration, key) is not None:
                raise ConfigurationError(f"{at}.{key}: table {name!r} is appended, which takes no {key}")
        return Append()
    if not keys:
        raise ConfigurationError(f"{at}.primary_keys: table {name!r} declares no keys, give them")
    if scd == 2:
        taken = [column for column in (START_AT, END_AT) if column in schema.names]
        if taken:
            raise ConfigurationError(f"{at}.scd_type: table {name!r} has a column {taken[0]}, which history needs")
    if kind == "snapshot":
        if configuration.sequence_by is not None:
            raise ConfigurationError(f"{at}.sequence_by: table {name!r} is a snapshot, which takes no sequence")
        return Snapshot(keys, scd, _columns(f"{at}: rows of the source that stay", metadata.get("kept") or (), schema))
    if not sequence:
        raise ConfigurationError(f"{at}.sequence_by: table {name!r} declares no cursor, name the ordering column")
    (sequence,) = _columns(f"{at}.sequence_by", (sequence,), schema)
    if sequence in keys:
        raise ConfigurationError(f"{at}.sequence_by: column {sequence!r} is a key, it cannot order rows of one key")
    if pa.types.is_nested(schema.field(sequence).type):
        raise ConfigurationError(f"{at}.sequence_by: column {sequence!r} is nested, it has no order")
    if metadata.get("replace"):
        return Replace(keys, sequence, _window(at, name, metadata, schema))
    return Cdc(keys, sequence, scd, deletes=kind == "cdc_with_deletes")


def _window(at: str, name: str, metadata: Mapping[str, Any], schema: pa.Schema) -> Window:
    """Which rows a window of the source covers."""
    declared = metadata.get("window")
    if not isinstance(declared, Mapping) or declared.keys() != {"scope", "start", "end"} or not declared["scope"]:
        raise ConfigurationError(f"{at}: the source reads table {name!r} in windows, but does not name their columns")
    _columns(f"{at}: window of the source", declared["scope"], schema)
    for column in (declared["start"], declared["end"]):
        _columns(f"{at}: window of the source", (column,), schema)
        kind = schema.field(column).type
        if not (pa.types.is_timestamp(kind) and kind.tz):
            raise ConfigurationError(f"{at}: the source's windows use column {column!r}, which is no timestamp")
    return Window(tuple(declared["scope"]), declared["start"], declared["end"])


def _columns(at: str, columns: Iterable[str], schema: pa.Schema) -> tuple[str, ...]:
    names = tuple(columns)
    for name in names:
        if name not in schema.names:
            raise ConfigurationError(f"{at}: the table has no column {name!r}; {did_you_mean(name, schema.names)}")
        if names.count(name) > 1:
            raise ConfigurationError(f"{at}: column {name!r} is named twice")
    return names


def _cluster_by(at: str, table: TableSpec, metadata: Mapping[str, Any], schema: pa.Schema) -> tuple[str, ...]:
    given = table.table_configuration.cluster_by
    columns = _columns(f"{at}.cluster_by", metadata.get("cluster_by") or () if given is None else given, schema)
    for name in columns:
        if pa.types.is_nested(schema.field(name).type):
            raise ConfigurationError(f"{at}.cluster_by: column {name!r} is nested, rows cannot be sorted by it")
    return columns


def _destination(index: int, table: TableSpec) -> Destination:
    at = f"objects[{index}].table"
    for key in ("destination_catalog", "destination_schema", "destination_table"):
        value = getattr(table, key)
        if value is not None:
            check_name(value, f"{at}.{key}")
    name = table.destination_table or table.source_table
    check_name(name, f"{at}.source_table")
    return Destination(name, table.destination_schema or "default", table.destination_catalog)


def _refuse_overlaps(flows: Sequence[Flow]) -> None:
    """Two flows must not share a directory, nor may one lie within another. Upper and lower case count as the same."""
    seen: dict[tuple[str, ...], int] = {}
    for index, flow in enumerate(flows):
        parts = tuple(flow.name.lower().split("/"))
        if parts in seen:
            raise ConfigurationError(
                f"objects[{index}].table: destination {flow.destination} is that of objects[{seen[parts]}] already; "
                "give one of them another destination_table"
            )
        seen[parts] = index
    for parts, index in seen.items():
        for length in range(1, len(parts)):
            if parts[:length] in seen:
                raise ConfigurationError(
                    f"objects[{index}].table: destination {flows[index].destination} would lie within the table of "
                    f"objects[{seen[parts[:length]]}]; give one of them another schema"
                )
