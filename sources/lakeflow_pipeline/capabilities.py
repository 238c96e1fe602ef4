"""What a connector can do beyond the plain contract.

Its methods count, not its base classes: a connector written against the framework's own copies of the
mixins (databrickslabs/lakeflow-community-connectors, ``interface/``) is understood as well.
"""

from __future__ import annotations

from typing import Any

_STREAM = ("latest_offset", "get_partitions", "read_partition")
_BATCH = ("get_partitions", "read_partition")
_ARROW = ("arrow_schema", "read_table_arrow")
_CONTRACT = ("list_tables", "get_table_schema", "read_table_metadata", "read_table")


def _has(connector: Any, names: tuple[str, ...]) -> bool:
    return all(callable(getattr(connector, name, None)) for name in names)


def missing_methods(connector: Any) -> list[str]:
    """Methods of the contract that an object or class lacks."""
    return [name for name in _CONTRACT if not _has(connector, (name,))]


def streams_partitions(connector: Any, table: str) -> bool:
    """Whether the table's stream is planned by offsets and read by partitions."""
    if not _has(connector, _STREAM):
        return False
    declared = getattr(connector, "is_partitioned", None)
    return bool(declared(table)) if callable(declared) else True


def batches_partitions(connector: Any, table: str) -> bool:
    """Whether a batch read of the table asks for partitions first.

    A connector without streams answers ``[]`` from ``get_partitions`` for a table that it does not cut.
    """
    return _has(connector, _BATCH) and (not _has(connector, _STREAM) or streams_partitions(connector, table))


def reads_arrow(connector: Any) -> bool:
    """Whether rows may be taken as Arrow record batches."""
    return _has(connector, _ARROW)


def validates(connector: Any) -> bool:
    """Whether the connector can check its connection before anything is read."""
    return _has(connector, ("validate_connection",))


def tells_progress(connector: Any) -> bool:
    """Whether the connector says how far an offset goes."""
    return _has(connector, ("read_progress",))


def reads_keys(connector: Any) -> bool:
    """Whether the connector can be asked for single rows of a replaced table."""
    return _has(connector, ("read_keys",))


def streams_failing(connector: Any, table: str, options: dict[str, str]) -> int:
    """Streams of the table that the source refuses at the moment; 0 where the connector does not count them."""
    count = getattr(connector, "streams_failing", None)
    return int(count(table, options)) if callable(count) else 0


def streams_without_history(connector: Any, table: str, options: dict[str, str]) -> int:
    """Selected streams of the table that can have no rows; 0 where the connector does not count them."""
    count = getattr(connector, "streams_without_history", None)
    return int(count(table, options)) if callable(count) else 0
