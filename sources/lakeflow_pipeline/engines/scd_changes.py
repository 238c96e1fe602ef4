"""The SQL (Spark's) that finds what a batch changes in a table.

Two views are in sight: ``{s}``, the batch (the table's columns, `DELETED`, `ARRIVAL`; where windows are replaced, their
columns instead of `DELETED`), and ``{t}``, the Delta table, as far as the batch can be about it.
Each query answers the rows to write with their `OP`: ``insert``, ``update``, ``delete`` or ``close`` (an update that
ends the history of a key). Comparisons are null-safe, arrays compare by value. Rows that change nothing are not
answered, so a batch that is written a second time changes nothing.
"""
# ruff: noqa: S608 - all that is put into these queries are column names, quoted

from __future__ import annotations

from collections.abc import Sequence

from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START
from lakeflow_pipeline.flows import END_AT, START_AT, Cdc, Replace, Snapshot

OP = "__lf_op"
DELETED = "__lf_deleted"
ARRIVAL = "__lf_arrival"


def quoted(name: str) -> str:
    """A column name as SQL; braces are doubled, for the place holders of views are written in braces."""
    return "`" + name.replace("`", "``").replace("{", "{{").replace("}", "}}") + "`"


def same(left: str, right: str, names: Sequence[str]) -> str:
    """SQL: two rows are equal in some columns, null being equal to null."""
    return " AND ".join(f"{left}.{quoted(n)} <=> {right}.{quoted(n)}" for n in names)


def differ(left: str, right: str, names: Sequence[str]) -> str:
    """SQL: two rows differ in any of some columns."""
    return " OR ".join(f"NOT ({left}.{quoted(n)} <=> {right}.{quoted(n)})" for n in names) or "false"


def changes(write: Cdc | Snapshot | Replace, columns: Sequence[str], plan_time: str) -> str:
    """The query for a write; ``columns`` are the source's, ``plan_time`` (ISO, UTC) counts for a snapshot's history."""
    if isinstance(write, Replace):
        return _replaced(write, columns)
    if isinstance(write, Cdc):
        return _cdc_history(write, columns) if write.scd == 2 else _cdc_newest(write, columns)
    return _snapshot_history(write, columns, plan_time) if write.scd == 2 else _snapshot_newest(write, columns)


def match(write: Cdc | Snapshot | Replace) -> str:
    """SQL: the row ``t`` of the table that a change ``c`` is about."""
    keys = [*write.keys, START_AT] if write.scd == 2 else write.keys
    return same("t", "c", keys)


def ambiguous_keys(write: Snapshot, columns: Sequence[str]) -> str:
    """Keys under which a snapshot holds rows that differ."""
    keys = _list(write.keys)
    return f"""
        SELECT {keys} FROM (SELECT DISTINCT {_list(columns)} FROM {{s}}) GROUP BY {keys} HAVING count(*) > 1
        ORDER BY {keys} LIMIT 1
    """


def _cdc_newest(write: Cdc, columns: Sequence[str]) -> str:
    """SCD 1: the newest row or tombstone of each key, where it is not older than the table's."""
    sequence = quoted(write.sequence)
    rest = [name for name in columns if name not in write.keys]
    return f"""
        WITH n AS (
            SELECT * FROM {{s}}
            QUALIFY row_number() OVER (
                PARTITION BY {_list(write.keys)} ORDER BY {sequence} DESC, {DELETED} DESC, {ARRIVAL} DESC
            ) = 1
        ),
        h AS (SELECT *, true AS __lf_here FROM {{t}})
        SELECT CASE WHEN n.{DELETED} THEN 'delete' WHEN h.__lf_here IS NULL THEN 'insert' ELSE 'update' END AS {OP},
               {_list(columns, "n")}
        FROM n LEFT JOIN h ON {same("n", "h", write.keys)}
        WHERE (h.__lf_here IS NULL AND NOT n.{DELETED})
           OR (h.__lf_here AND n.{sequence} >= h.{sequence} AND (n.{DELETED} OR {differ("n", "h", rest)}))
    """


def _replaced(write: Replace, columns: Sequence[str]) -> str:
    """Windows: the newest row of each key of the batch, and what the table has in a window and the batch has not."""
    window = write.window
    content = [name for name in columns if name not in (*write.keys, write.sequence)]
    start, end = quoted(window.start), quoted(window.end)
    # A joining stream brings a long history: rows of other streams in that time need not be looked at. A row whose
    # scope is no part of its key may come from another scope.
    scoped = set(window.scope) <= set(write.keys)
    about = f"LEFT SEMI JOIN {{s}} s ON {same('t', 's', window.scope)}" if scoped else ""
    return f"""
        WITH n AS (
            SELECT {_list(columns)}, true AS __lf_here FROM {{s}} WHERE {WINDOW_END} IS NULL
            QUALIFY row_number() OVER (
                PARTITION BY {_list(write.keys)} ORDER BY {quoted(write.sequence)} DESC, {ARRIVAL} DESC
            ) = 1
        ),
        w AS (SELECT {_list(window.scope)}, {WINDOW_START}, {WINDOW_END} FROM {{s}} WHERE {WINDOW_END} IS NOT NULL),
        h AS (SELECT t.*, true AS __lf_here FROM {{t}} t {about}),
        j AS (
            SELECT {_op()}, {_either(columns, "n", "h", "n.__lf_here IS NULL")}
            FROM n FULL OUTER JOIN h ON {same("n", "h", write.keys)}
            WHERE n.__lf_here IS NULL OR h.__lf_here IS NULL OR {differ("n", "h", content)}
        )
        SELECT * FROM j WHERE {OP} <> 'delete' OR EXISTS (
            SELECT 1 FROM w WHERE {same("w", "j", window.scope)}
                AND j.{start} < w.{WINDOW_END} AND (j.{end} IS NULL OR j.{end} >= w.{WINDOW_START})
        )
    """


def _cdc_history(write: Cdc, columns: Sequence[str]) -> str:
    """SCD 2: the history of the batch's keys made anew from all that happened to them, compared with what is there.

    A version in the table stands for up to three events: its content began at ``__START_AT``, still held at its
    sequence, and ended at ``__END_AT``. With the batch's rows and tombstones they are put in order; runs of equal
    content are one version. What differs from the table is the change, so that rows which come late find their place.
    """
    keys, sequence, start, end = _list(write.keys), quoted(write.sequence), quoted(START_AT), quoted(END_AT)
    every = _list(columns)
    content = [name for name in columns if name not in (*write.keys, write.sequence)]
    began = ", ".join(f"{start} AS {sequence}" if name == write.sequence else quoted(name) for name in columns)
    lags = "".join(f", lag({quoted(n)}) OVER w AS {quoted('__lf_lag_' + n)}" for n in content)
    changed = " OR ".join(f"NOT ({quoted(n)} <=> {quoted('__lf_lag_' + n)})" for n in content) or "false"
    version = [*columns, START_AT, END_AT]
    beside_keys = [name for name in [*columns, END_AT] if name not in write.keys]
    # At one point of the sequence the batch outdoes the table, a tombstone a row, the later arrival the earlier one; an
    # end in the table is only one where no version begins at the same point.
    return f"""
        WITH k AS (SELECT DISTINCT {keys} FROM {{s}}),
        h AS (SELECT t.*, true AS __lf_here FROM {{t}} t JOIN k ON {same("t", "k", write.keys)}),
        events AS (
            SELECT {every}, {sequence} AS __lf_at, {DELETED} AS __lf_dead, 2 AS __lf_prio, {ARRIVAL} FROM {{s}}
            UNION ALL SELECT {every}, {sequence}, false, 1, 0L FROM h
            UNION ALL SELECT {began}, {start}, false, 1, 0L FROM h WHERE {start} < {sequence}
            UNION ALL SELECT {every}, {end}, true, 0, 0L FROM h WHERE {end} IS NOT NULL
        ),
        ranked AS (
            SELECT * FROM events QUALIFY row_number() OVER (
                PARTITION BY {keys}, __lf_at ORDER BY __lf_prio DESC, __lf_dead DESC, {ARRIVAL} DESC
            ) = 1
        ),
        placed AS (
            SELECT *, lag(__lf_at) OVER w AS __lf_before, lag(__lf_dead) OVER w AS __lf_dead_before{lags}
            FROM ranked WINDOW w AS (PARTITION BY {keys} ORDER BY __lf_at)
        ),
        marked AS (
            SELECT *, NOT __lf_dead AND (__lf_before IS NULL OR __lf_dead_before OR {changed}) AS __lf_fresh FROM placed
        ),
        closed AS (
            SELECT *, lead(__lf_at) OVER w AS __lf_next, lead(__lf_dead) OVER w AS __lf_next_dead,
                lead(__lf_fresh) OVER w AS __lf_next_fresh,
                max(CASE WHEN __lf_fresh THEN __lf_at END) OVER (
                    PARTITION BY {keys} ORDER BY __lf_at ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS __lf_begin
            FROM marked WINDOW w AS (PARTITION BY {keys} ORDER BY __lf_at)
        ),
        n AS (
            SELECT {every}, __lf_begin AS {start}, __lf_next AS {end}, true AS __lf_here FROM closed
            WHERE NOT __lf_dead AND (__lf_next IS NULL OR __lf_next_dead OR __lf_next_fresh)
        )
        SELECT {_op()}, {_either(version, "n", "h", "n.__lf_here IS NULL")}
        FROM n FULL OUTER JOIN h ON {same("n", "h", [*write.keys, START_AT])}
        WHERE n.__lf_here IS NULL OR h.__lf_here IS NULL OR {differ("n", "h", beside_keys)}
    """


def _snapshot_newest(write: Snapshot, columns: Sequence[str]) -> str:
    """SCD 1: what the snapshot holds anew or otherwise than the table, and what it no longer holds."""
    rest = [name for name in columns if name not in write.keys]
    return f"""
        WITH n AS (SELECT DISTINCT {_list(columns)}, true AS __lf_here FROM {{s}}),
        h AS (SELECT *, true AS __lf_here FROM {{t}})
        SELECT {_op()}, {_either(columns, "n", "h", "n.__lf_here IS NULL")}
        FROM n FULL OUTER JOIN h ON {same("n", "h", write.keys)}
        WHERE n.__lf_here IS NULL OR h.__lf_here IS NULL OR {differ("n", "h", rest)}
    """


def _snapshot_history(write: Snapshot, columns: Sequence[str], plan_time: str) -> str:
    """SCD 2: versions to close at the plan time and versions that begin there."""
    rest = [name for name in columns if name not in write.keys]
    start, end = quoted(START_AT), quoted(END_AT)
    at = f"TIMESTAMP '{plan_time}'"
    return f"""
        WITH n AS (SELECT DISTINCT {_list(columns)}, true AS __lf_here FROM {{s}}),
        h AS (SELECT *, true AS __lf_here FROM {{t}} WHERE {end} IS NULL)
        SELECT CASE WHEN n.__lf_here IS NULL THEN 'close' ELSE 'update' END AS {OP},
               {_list(columns, "h")}, h.{start} AS {start}, {at} AS {end}
        FROM h LEFT JOIN n ON {same("h", "n", write.keys)}
        WHERE n.__lf_here IS NULL OR {differ("n", "h", rest)}
        UNION ALL
        SELECT 'insert' AS {OP}, {_list(columns, "n")}, {at} AS {start}, CAST(NULL AS TIMESTAMP) AS {end}
        FROM n LEFT JOIN h ON {same("n", "h", write.keys)}
        WHERE h.__lf_here IS NULL OR {differ("n", "h", rest)}
    """


def _op() -> str:
    return (
        f"CASE WHEN h.__lf_here IS NULL THEN 'insert' WHEN n.__lf_here IS NULL THEN 'delete' ELSE 'update' END AS {OP}"
    )


def _list(names: Sequence[str], alias: str = "") -> str:
    return ", ".join(f"{alias}.{quoted(name)}" if alias else quoted(name) for name in names)


def _either(names: Sequence[str], left: str, right: str, take_right: str) -> str:
    return ", ".join(f"if({take_right}, {right}.{quoted(n)}, {left}.{quoted(n)}) AS {quoted(n)}" for n in names)
