"""The SQL (DataFusion's) that finds what a batch changes in a table.

Two tables are in view: ``s``, the staged batch (the table's columns, `DELETED`, `ARRIVAL`), and ``t``, the Delta table;
where windows are replaced also ``w``, the batch's windows, and ``l``, keys of rows that stay as they are.
Each query answers the rows to write with their `OP`: ``insert``, ``update``, ``delete`` or ``close`` (an update that
ends the history of a key). Comparisons are null-safe, arrays compare by value.
"""

# ruff: noqa: S608 - SQL is made of quoted names and typed values only

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START
from lakeflow_pipeline.flows import END_AT, START_AT, Window

OP = "__lf_op"
DELETED = "__lf_deleted"
ARRIVAL = "__lf_arrival"

_EVENT, _DEAD, _RANK, _HERE = "__lf_event", "__lf_dead", "__lf_rank", "__lf_here"


def quoted(name: str) -> str:
    """A column name as SQL."""
    return '"' + name.replace('"', '""') + '"'


def column(alias: str, name: str) -> str:
    """A column of a table as SQL."""
    return f"{alias}.{quoted(name)}"


def literal(value: object) -> str:
    """Text or a number as SQL."""
    return str(value) if isinstance(value, (int, float)) else "'" + str(value).replace("'", "''") + "'"


def timestamp(iso: str | None) -> str:
    """A UTC timestamp, or a null of that type, as SQL."""
    value = "NULL" if iso is None else literal(iso)
    return f"arrow_cast({value}, 'Timestamp(Microsecond, Some(\"UTC\"))')"


@dataclass(frozen=True)
class Shape:
    """What the queries need to know of a table. ``columns`` are the source's, without those of history."""

    keys: tuple[str, ...]
    columns: tuple[str, ...]
    sequence: str = ""
    bounds: str = "true"
    """What every row of ``t`` that has a key of the batch fulfils; names columns as ``t."column"``."""

    def same_keys(self, left: str, right: str) -> str:
        """SQL: two rows have the same key."""
        return same(left, right, self.keys)

    @property
    def content(self) -> tuple[str, ...]:
        """Columns that make a new version when they change."""
        return tuple(name for name in self.columns if name not in (*self.keys, self.sequence))

    def over(self, order: str) -> str:
        """SQL: a window per key."""
        return f"OVER (PARTITION BY {_list(self.keys)} ORDER BY {order})"


def _list(names: Sequence[str], alias: str = "") -> str:
    return ", ".join(column(alias, name) if alias else quoted(name) for name in names)


def same(left: str, right: str, names: Sequence[str]) -> str:
    """SQL: two rows have the same values in some columns."""
    return " AND ".join(f"({column(left, name)} IS NOT DISTINCT FROM {column(right, name)})" for name in names)


def differ(left: str, right: str, names: Sequence[str]) -> str:
    """SQL: two rows differ in any of some columns."""
    # Parenthesised one by one: IS DISTINCT FROM takes all that follows it as its right side.
    return " OR ".join(f"({column(left, n)} IS DISTINCT FROM {column(right, n)})" for n in names) or "false"


def cdc_newest(shape: Shape, repeated: bool) -> str:
    """SCD 1: the newest row or tombstone of each key, where it is not older than the table's.

    ``repeated`` says whether `repeated_keys` found any: ranking rows costs several times all the rest.
    """
    rest = [name for name in shape.columns if name not in shape.keys]
    return f"""
        WITH {_newest(shape, repeated)},
        h AS (SELECT *, true AS {_HERE} FROM t WHERE {shape.bounds})
        SELECT CASE WHEN n.{DELETED} THEN 'delete' WHEN h.{_HERE} IS NULL THEN 'insert' ELSE 'update' END AS {OP},
               {_list(shape.columns, "n")}
        FROM n LEFT JOIN h ON {shape.same_keys("n", "h")}
        WHERE (h.{_HERE} IS NULL AND NOT n.{DELETED})
           OR (h.{_HERE} AND {column("n", shape.sequence)} >= {column("h", shape.sequence)}
               AND (n.{DELETED} OR {differ("n", "h", rest)}))
    """


def _newest(shape: Shape, repeated: bool) -> str:
    """The newest row or tombstone of each key of the batch, as ``n``."""
    order = f"{quoted(shape.sequence)} DESC, {DELETED} DESC, {ARRIVAL} DESC"
    newest = f"""
        SELECT s.* FROM s LEFT ANTI JOIN twice ON {shape.same_keys("s", "twice")}
        UNION ALL SELECT * EXCLUDE ({_RANK}) FROM (
            SELECT s.*, row_number() OVER (PARTITION BY {_list(shape.keys, "s")} ORDER BY {order}) AS {_RANK}
            FROM s JOIN twice ON {shape.same_keys("s", "twice")}
        ) WHERE {_RANK} = 1
    """
    return f"twice AS ({repeated_keys(shape)}), n AS ({newest if repeated else 'SELECT * FROM s'})"


def replaced(shape: Shape, repeated: bool, gone: str | None) -> str:
    """Windows: the rows of the batch, where they change anything but the sequence, and those that are no longer.

    ``gone`` is `gone_from_windows`; ``None`` where the batch has no windows.
    """
    deleted = f"UNION ALL SELECT 'delete' AS {OP}, {_list(shape.columns, 'g')} FROM ({gone}) g" if gone else ""
    return f"""
        WITH {_newest(shape, repeated)},
        h AS (SELECT *, true AS {_HERE} FROM t WHERE {shape.bounds})
        SELECT CASE WHEN h.{_HERE} IS NULL THEN 'insert' ELSE 'update' END AS {OP}, {_list(shape.columns, "n")}
        FROM n LEFT JOIN h ON {shape.same_keys("n", "h")}
        WHERE h.{_HERE} IS NULL OR {differ("n", "h", shape.content)}
        {deleted}
    """


def gone_from_windows(shape: Shape, window: Window, bounds: str) -> str:
    """Rows of the table that lie in a window and are not in the batch; ``bounds`` hold for every row in a window."""
    start, end = column("t", window.start), column("t", window.end)
    return f"""
        SELECT t.* FROM t
        LEFT SEMI JOIN w ON {same("t", "w", window.scope)}
            AND {start} < {column("w", WINDOW_END)}
            AND ({end} IS NULL OR {end} >= {column("w", WINDOW_START)})
        LEFT ANTI JOIN s ON {shape.same_keys("t", "s")}
        WHERE {bounds}
    """


def but_left(shape: Shape, gone: str) -> str:
    """Rows of ``gone`` without those of ``l``, the keys of rows that nobody can tell about."""
    return f"SELECT g.* FROM ({gone}) g LEFT ANTI JOIN l ON {shape.same_keys('g', 'l')}"


def repeated_keys(shape: Shape) -> str:
    """Keys that stand more than once in the batch."""
    return f"SELECT {_list(shape.keys)} FROM s GROUP BY {_list(shape.keys)} HAVING count(*) > 1"


def cdc_history(shape: Shape) -> str:
    """SCD 2: history of the keys of the batch made anew from what happened to them, compared with what is there.

    A version of the table stands for two events: its content was true at ``__START_AT`` and still at its sequence; a
    closed version also for an end. Together with the batch's rows and tombstones these are put in order, runs of equal
    content become one version, and what differs from the table is the change. Rows that come late find their place.
    """
    every = _list(shape.columns)
    others = [name for name in shape.columns if name != shape.sequence]
    sequence, start, end = quoted(shape.sequence), quoted(START_AT), quoted(END_AT)
    # At one point of the sequence the batch outdoes the table, a tombstone a row, the later arrival the earlier one.
    # An end in the table is only that where no version begins at the same point.
    at_once = f"PARTITION BY {_list(shape.keys)}, {_EVENT} ORDER BY __lf_prio DESC, {_DEAD} DESC, {ARRIVAL} DESC"
    rank = f"row_number() OVER ({at_once})"
    in_order = shape.over(_EVENT)
    lags = "".join(f", lag({quoted(name)}) {in_order} AS {quoted('__lf_lag_' + name)}" for name in shape.content)
    changed = " OR ".join(f"({quoted(n)} IS DISTINCT FROM {quoted('__lf_lag_' + n)})" for n in shape.content) or "false"
    so_far = shape.over(f"{_EVENT} ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW")
    version = [*shape.columns, START_AT, END_AT]

    def event(at: str, dead: str, priority: int, arrival: str) -> str:
        return f"{at} AS {_EVENT}, {dead} AS {_DEAD}, {priority} AS __lf_prio, {arrival} AS {ARRIVAL}"

    # Most rows are the first of a key without history: to put them in order would cost several times all the rest.
    return f"""
        WITH k AS (
            {repeated_keys(shape)}
            UNION SELECT {_list(shape.keys)} FROM s WHERE {DELETED}
            UNION SELECT {_list(shape.keys, "t")} FROM t LEFT SEMI JOIN s ON {shape.same_keys("t", "s")}
                WHERE {shape.bounds}
        ),
        h AS (SELECT t.*, true AS {_HERE} FROM t JOIN k ON {shape.same_keys("t", "k")} WHERE {shape.bounds}),
        events AS (
            SELECT {_list(shape.columns, "s")}, {event(sequence, DELETED, 2, ARRIVAL)} FROM s
                LEFT SEMI JOIN k ON {shape.same_keys("s", "k")}
            UNION ALL SELECT {every}, {event(sequence, "false", 1, "0")} FROM h
            UNION ALL SELECT {_with(shape.columns, shape.sequence, start)}, {event(start, "false", 1, "0")} FROM h
                WHERE {start} < {sequence}
            UNION ALL SELECT {every}, {event(end, "true", 0, "0")} FROM h WHERE {end} IS NOT NULL
        ),
        ranked AS (SELECT *, {rank} AS {_RANK} FROM events),
        placed AS (
            SELECT *, lag({_EVENT}) {in_order} AS __lf_before, lag({_DEAD}) {in_order} AS __lf_dead_before {lags}
            FROM ranked WHERE {_RANK} = 1
        ),
        marked AS (
            SELECT *, NOT {_DEAD} AND (__lf_before IS NULL OR __lf_dead_before OR {changed}) AS __lf_fresh FROM placed
        ),
        closed AS (
            SELECT *, lead({_EVENT}) {in_order} AS __lf_next, lead({_DEAD}) {in_order} AS __lf_next_dead,
                lead(__lf_fresh) {in_order} AS __lf_next_fresh,
                max(CASE WHEN __lf_fresh THEN {_EVENT} END) {so_far} AS __lf_begin
            FROM marked
        ),
        n AS (
            SELECT {every}, __lf_begin AS {start}, __lf_next AS {end}, true AS {_HERE} FROM closed
            WHERE NOT {_DEAD} AND (__lf_next IS NULL OR __lf_next_dead OR __lf_next_fresh)
        )
        SELECT CASE WHEN h.{_HERE} IS NULL THEN 'insert' WHEN n.{_HERE} IS NULL THEN 'delete' ELSE 'update' END AS {OP},
               {_either(version, "n", "h", f"n.{_HERE} IS NULL")}
        FROM n FULL OUTER JOIN h
            ON {shape.same_keys("n", "h")} AND {column("n", START_AT)} = {column("h", START_AT)}
        WHERE n.{_HERE} IS NULL OR h.{_HERE} IS NULL
           OR {differ("n", "h", [shape.sequence, END_AT, *[o for o in others if o not in shape.keys]])}
        UNION ALL
        SELECT 'insert' AS {OP}, {every}, {sequence} AS {start}, nullif({sequence}, {sequence}) AS {end}
        FROM s LEFT ANTI JOIN k ON {shape.same_keys("s", "k")}
    """


def snapshot_newest(shape: Shape) -> str:
    """SCD 1: what the snapshot holds anew or otherwise than the table, and what it no longer holds."""
    rest = [name for name in shape.columns if name not in shape.keys]
    return f"""
        WITH n AS (SELECT DISTINCT {_list(shape.columns)}, true AS {_HERE} FROM s),
        h AS (SELECT *, true AS {_HERE} FROM t)
        SELECT CASE WHEN h.{_HERE} IS NULL THEN 'insert' WHEN n.{_HERE} IS NULL THEN 'delete' ELSE 'update' END AS {OP},
               {_either(shape.columns, "n", "h", f"n.{_HERE} IS NULL")}
        FROM n FULL OUTER JOIN h ON {shape.same_keys("n", "h")}
        WHERE n.{_HERE} IS NULL OR h.{_HERE} IS NULL OR {differ("n", "h", rest)}
    """


def snapshot_history(shape: Shape, plan_time: str) -> str:
    """SCD 2: versions to close at ``plan_time`` (ISO, UTC) and versions that begin there."""
    rest = [name for name in shape.columns if name not in shape.keys]
    start, end = quoted(START_AT), quoted(END_AT)
    at, nothing = timestamp(plan_time), timestamp(None)
    return f"""
        WITH n AS (SELECT DISTINCT {_list(shape.columns)}, true AS {_HERE} FROM s),
        h AS (SELECT *, true AS {_HERE} FROM t WHERE {end} IS NULL)
        SELECT CASE WHEN n.{_HERE} IS NULL THEN 'close' ELSE 'update' END AS {OP},
               {_list(shape.columns, "h")}, h.{start} AS {start}, {at} AS {end}
        FROM h LEFT JOIN n ON {shape.same_keys("h", "n")}
        WHERE n.{_HERE} IS NULL OR {differ("n", "h", rest)}
        UNION ALL
        SELECT 'insert' AS {OP}, {_list(shape.columns, "n")}, {at} AS {start}, {nothing} AS {end}
        FROM n LEFT JOIN h ON {shape.same_keys("n", "h")}
        WHERE h.{_HERE} IS NULL OR {differ("n", "h", rest)}
    """


def ambiguous_keys(shape: Shape) -> str:
    """Keys under which a snapshot holds rows that differ."""
    return f"""
        WITH n AS (SELECT DISTINCT {_list(shape.columns)} FROM s)
        SELECT {_list(shape.keys)} FROM n GROUP BY {_list(shape.keys)} HAVING count(*) > 1
        ORDER BY {_list(shape.keys)} LIMIT 1
    """


def _with(names: Sequence[str], replaced: str, by: str) -> str:
    return ", ".join(f"{by} AS {quoted(name)}" if name == replaced else quoted(name) for name in names)


def _either(names: Sequence[str], left: str, right: str, take_right: str) -> str:
    return ", ".join(
        f"CASE WHEN {take_right} THEN {column(right, n)} ELSE {column(left, n)} END AS {quoted(n)}" for n in names
    )
