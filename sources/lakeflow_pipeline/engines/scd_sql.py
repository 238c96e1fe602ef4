"""The SQL that finds what a batch changes in a table, for each engine.

Each query returns the rows to write with their `OP`: ``insert``, ``update``, ``delete`` or ``close`` (an update that
ends the history of a key). Comparisons are null-safe, arrays compare by value. Rows that change nothing are not
returned, so a batch that is written a second time changes nothing.

The rules are written once. `Dialect` holds what DataFusion (engine local, delta-rs) and Spark (engines spark and
databricks) write differently.
"""
# ruff: noqa: S608 - SQL is made of quoted names and typed values only

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from lakeflow_pipeline.contract import KEPT, WINDOW_END, WINDOW_START
from lakeflow_pipeline.flows import END_AT, START_AT, Cdc, Replace, Snapshot, Window

OP = "__lf_op"
DELETED = "__lf_deleted"
ARRIVAL = "__lf_arrival"

_FOUND = f"CASE WHEN h.__lf_here IS NULL THEN 'insert' WHEN n.__lf_here IS NULL THEN 'delete' ELSE 'update' END AS {OP}"
"""The operation, where ``n`` are the rows that are wanted and ``h`` those that the table has."""


class Dialect:
    """How an engine writes names, values and conditions."""

    quote: ClassVar[str]
    slow_ordering: ClassVar[bool]
    """Whether to order rows takes several times as long as to join them: then only rows that need it are ordered."""

    def quoted(self, name: str) -> str:
        """A name as SQL."""
        return self.quote + name.replace(self.quote, self.quote * 2) + self.quote

    def column(self, alias: str, name: str) -> str:
        """A column of a table as SQL."""
        return f"{alias}.{self.quoted(name)}"

    def columns(self, names: Sequence[str], alias: str = "") -> str:
        """A list of columns as SQL."""
        return ", ".join(self.column(alias, name) if alias else self.quoted(name) for name in names)

    def same(self, left: str, right: str, names: Sequence[str]) -> str:
        """SQL: two rows have the same values in some columns."""
        return " AND ".join(f"({self.column(left, n)} IS NOT DISTINCT FROM {self.column(right, n)})" for n in names)

    def differ(self, left: str, right: str, names: Sequence[str]) -> str:
        """SQL: two rows differ in any of some columns."""
        # Each in parentheses: IS DISTINCT FROM takes all that follows it as its right side.
        pairs = (f"({self.column(left, n)} IS DISTINCT FROM {self.column(right, n)})" for n in names)
        return " OR ".join(pairs) or "false"

    def literal(self, value: object) -> str:
        """Text or a number as SQL."""
        raise NotImplementedError

    def timestamp(self, iso: str | None) -> str:
        """A UTC timestamp (ISO), or a null of that type, as SQL."""
        raise NotImplementedError


class _DataFusion(Dialect):
    quote = '"'
    slow_ordering = True

    def literal(self, value: object) -> str:
        return str(value) if isinstance(value, (int, float)) else "'" + str(value).replace("'", "''") + "'"

    def timestamp(self, iso: str | None) -> str:
        value = "NULL" if iso is None else self.literal(iso)
        return f"arrow_cast({value}, 'Timestamp(Microsecond, Some(\"UTC\"))')"


class _Spark(Dialect):
    quote = "`"
    slow_ordering = False

    def literal(self, value: object) -> str:
        if isinstance(value, (int, float)):
            return str(value)
        return "'" + str(value).replace("\\", "\\\\").replace("'", "\\'") + "'"

    def timestamp(self, iso: str | None) -> str:
        return "CAST(NULL AS TIMESTAMP)" if iso is None else f"TIMESTAMP '{iso}'"


DATAFUSION: Dialect = _DataFusion()
SPARK: Dialect = _Spark()


@dataclass(frozen=True)
class Comparison:
    """A batch and the table that it changes, each as SQL for FROM with its alias: ``s``, ``t`` and ``w``."""

    sql: Dialect
    keys: tuple[str, ...]
    columns: tuple[str, ...]
    """The source's, without those of history."""
    sequence: str = ""
    batch: str = "s"
    """``s``: the batch's rows with `ARRIVAL` and, where tombstones may be among them, `DELETED`."""
    table: str = "t"
    """``t``: the table, or as much of it as the batch can change."""
    windows: str = ""
    """``w``: the windows that the batch holds whole; empty where it has none."""
    kept: str = ""
    """``k``: the markers of rows that stay though a snapshot does not hold them; empty where it can have none."""
    kept_by: tuple[str, ...] = ()
    """Columns of ``k``: a null is no condition."""
    bounds: str = "true"
    """SQL: holds for every row of ``t`` that has a key of the batch."""
    inside: str = "true"
    """SQL: holds for every row of ``t`` that lies in a window; a row for which it does not hold is not deleted."""

    @property
    def content(self) -> tuple[str, ...]:
        """Columns that make a new version when they change."""
        return tuple(name for name in self.columns if name not in (*self.keys, self.sequence))

    def same_key(self, left: str, right: str) -> str:
        """SQL: two rows have the same key."""
        return self.sql.same(left, right, self.keys)


def in_spark(write: Cdc | Snapshot | Replace, columns: Sequence[str], batch: str, table: str) -> Comparison:
    """A comparison for engines in which windows come as rows of the batch; ``batch`` and ``table`` are SQL."""
    if isinstance(write, Snapshot):
        return of_snapshot(SPARK, write, columns, batch, f"{table} t")
    if not isinstance(write, Replace):
        return Comparison(SPARK, write.keys, tuple(columns), write.sequence, f"{batch} s", f"{table} t")
    scope = write.window.scope
    if set(scope) <= set(write.keys):
        # A stream that joins brings a long history: rows of other streams in that time need not be looked at. A row
        # whose scope is no part of its key may come from another scope.
        table = f"(SELECT t.* FROM {table} t LEFT SEMI JOIN {batch} s ON {SPARK.same('t', 's', scope)})"
    ends = f"{WINDOW_START}, {WINDOW_END}"
    return Comparison(
        SPARK,
        write.keys,
        tuple(columns),
        write.sequence,
        f"(SELECT * FROM {batch} WHERE {WINDOW_END} IS NULL) s",
        f"{table} t",
        f"(SELECT {SPARK.columns(scope)}, {ends} FROM {batch} WHERE {WINDOW_END} IS NOT NULL) w",
    )


def of_snapshot(sql: Dialect, write: Snapshot, columns: Sequence[str], batch: str, table: str) -> Comparison:
    """A comparison of a snapshot with its table; markers come as rows of ``batch``, which is SQL for FROM."""
    if not write.kept:
        return Comparison(sql, write.keys, tuple(columns), batch=f"{batch} s", table=table)
    return Comparison(
        sql,
        write.keys,
        tuple(columns),
        batch=f"(SELECT * FROM {batch} WHERE {KEPT} IS NULL) s",
        table=table,
        kept=f"(SELECT {sql.columns(write.kept)} FROM {batch} WHERE {KEPT} IS NOT NULL) k",
        kept_by=write.kept,
    )


def changes(of: Comparison, write: Cdc | Snapshot | Replace, plan_time: str = "", repeated: bool = True) -> str:
    """The query for a write.

    ``plan_time`` (ISO, UTC) is where versions of a snapshot's history begin and end. ``repeated`` says whether a key
    may come more than once in the batch.
    """
    if isinstance(write, Replace):
        return _replaced(of, write.window, repeated)
    if isinstance(write, Cdc):
        return _cdc_history(of) if write.scd == 2 else _cdc_newest(of, repeated)
    found = _snapshot_history(of, plan_time) if write.scd == 2 else _snapshot_newest(of)
    return _without_kept(of, found) if of.kept else found


def row_keys(write: Cdc | Snapshot | Replace) -> tuple[str, ...]:
    """Columns by which a row of the table is known: with history each version is a row."""
    return (*write.keys, START_AT) if write.scd == 2 else write.keys


def repeated_keys(of: Comparison) -> str:
    """Keys that come more than once in the batch."""
    keys = of.sql.columns(of.keys)
    return f"SELECT {keys} FROM {of.batch} GROUP BY {keys} HAVING count(*) > 1"


def ambiguous_keys(of: Comparison) -> str:
    """One key under which a snapshot holds rows that differ, if there is any."""
    keys = of.sql.columns(of.keys)
    return f"""
        WITH n AS (SELECT DISTINCT {of.sql.columns(of.columns)} FROM {of.batch})
        SELECT {keys} FROM n GROUP BY {keys} HAVING count(*) > 1 ORDER BY {keys} LIMIT 1
    """


def covered_rows(of: Comparison, window: Window) -> str:
    """The number of rows that the table has in the windows of the batch, which must have some."""
    return f"""
        SELECT count(*) AS n FROM {of.table} WHERE {of.inside} AND EXISTS (
            SELECT 1 FROM {of.windows} WHERE {_lies_in(of.sql, "t", window)}
        )
    """


def deleted_keys(of: Comparison, found: str) -> str:
    """Keys of the rows that changes delete; ``found`` is SQL for FROM."""
    return f"SELECT {of.sql.columns(of.keys)} FROM {found} WHERE {OP} = 'delete'"


def without_deletes(of: Comparison, found: str, kept: str) -> str:
    """Changes that delete no row whose key ``kept`` has; both are SQL for FROM."""
    return f"SELECT c.* FROM {found} c LEFT ANTI JOIN {kept} k ON {of.same_key('c', 'k')} AND c.{OP} = 'delete'"


def _newest(of: Comparison, order: str, repeated: bool) -> str:
    """The batch's rows, of each key the first in an order."""
    if not repeated:
        return f"SELECT * FROM {of.batch}"
    first = f"QUALIFY row_number() OVER (PARTITION BY {of.sql.columns(of.keys, 's')} ORDER BY {order}) = 1"
    if not of.sql.slow_ordering:
        return f"SELECT * FROM {of.batch} {first}"
    twice, same = f"({repeated_keys(of)}) twice", of.same_key("s", "twice")
    return f"""
        SELECT s.* FROM {of.batch} LEFT ANTI JOIN {twice} ON {same}
        UNION ALL SELECT * FROM (SELECT s.* FROM {of.batch} LEFT SEMI JOIN {twice} ON {same}) s {first}
    """


def _cdc_newest(of: Comparison, repeated: bool) -> str:
    """SCD 1: the newest row or tombstone of each key, where it is not older than the table's."""
    sql = of.sql
    rest = [name for name in of.columns if name not in of.keys]
    order = f"{sql.column('s', of.sequence)} DESC, s.{DELETED} DESC, s.{ARRIVAL} DESC"
    return f"""
        WITH n AS ({_newest(of, order, repeated)}),
        h AS (SELECT t.*, true AS __lf_here FROM {of.table} WHERE {of.bounds})
        SELECT CASE WHEN n.{DELETED} THEN 'delete' WHEN h.__lf_here IS NULL THEN 'insert' ELSE 'update' END AS {OP},
               {sql.columns(of.columns, "n")}
        FROM n LEFT JOIN h ON {of.same_key("n", "h")}
        WHERE (h.__lf_here IS NULL AND NOT n.{DELETED})
           OR (h.__lf_here AND {sql.column("n", of.sequence)} >= {sql.column("h", of.sequence)}
               AND (n.{DELETED} OR {sql.differ("n", "h", rest)}))
    """


def _replaced(of: Comparison, window: Window, repeated: bool) -> str:
    """Windows: the newest row of each key of the batch, and what the table has in a window and the batch has not.

    A row that is the same but for the sequence is no change.
    """
    sql = of.sql
    inside = of.inside if of.windows else "false"
    order = f"{sql.column('s', of.sequence)} DESC, s.{ARRIVAL} DESC"
    in_window = f"""
        {OP} <> 'delete' OR __lf_inside AND EXISTS (SELECT 1 FROM {of.windows} WHERE {_lies_in(sql, "j", window)})
    """
    return f"""
        WITH n AS (SELECT {sql.columns(of.columns)}, true AS __lf_here FROM ({_newest(of, order, repeated)}) b),
        h AS (
            SELECT t.*, true AS __lf_here, {inside} AS __lf_inside FROM {of.table}
            WHERE ({of.bounds}) OR ({inside})
        ),
        j AS (
            SELECT {_FOUND}, {_either(of, of.columns)}, h.__lf_inside
            FROM n {"FULL OUTER" if of.windows else "LEFT"} JOIN h ON {of.same_key("n", "h")}
            WHERE n.__lf_here IS NULL OR h.__lf_here IS NULL OR {sql.differ("n", "h", of.content)}
        )
        SELECT {OP}, {sql.columns(of.columns)} FROM j WHERE {in_window if of.windows else "true"}
    """


def _lies_in(sql: Dialect, row: str, window: Window) -> str:
    """SQL: a row lies in the window ``w``."""
    start, end = sql.column(row, window.start), sql.column(row, window.end)
    return (
        f"{sql.same('w', row, window.scope)} "
        f"AND {start} < w.{WINDOW_END} AND ({end} IS NULL OR {end} >= w.{WINDOW_START})"
    )


def _cdc_history(of: Comparison) -> str:
    """SCD 2: the history of the batch's keys made from everything that happened to them, compared with the table's.

    A version in the table is up to three events: its content began at ``__START_AT``, was still true at its sequence,
    and ended at ``__END_AT``. They are put in order with the batch's rows and tombstones; runs of equal content are one
    version. What differs from the table is the change, so rows that come late find their place.
    """
    sql = of.sql
    keys, every = sql.columns(of.keys), sql.columns(of.columns)
    sequence, start, end = (sql.quoted(name) for name in (of.sequence, START_AT, END_AT))
    began = ", ".join(f"{start} AS {sequence}" if n == of.sequence else sql.quoted(n) for n in of.columns)
    in_order = f"OVER (PARTITION BY {keys} ORDER BY __lf_at)"
    so_far = f"OVER (PARTITION BY {keys} ORDER BY __lf_at ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)"
    before = {name: sql.quoted(f"__lf_lag_{name}") for name in of.content}
    lags = "".join(f", lag({sql.quoted(name)}) {in_order} AS {lag}" for name, lag in before.items())
    changed = " OR ".join(f"({sql.quoted(name)} IS DISTINCT FROM {lag})" for name, lag in before.items()) or "false"
    version = [*of.columns, START_AT, END_AT]
    beside_keys = [name for name in [*of.columns, END_AT] if name not in of.keys]

    def event(at: str, dead: str, priority: int, arrival: str) -> str:
        return f"{at} AS __lf_at, {dead} AS __lf_dead, {priority} AS __lf_priority, {arrival} AS {ARRIVAL}"

    # At one point of the sequence the batch comes before the table, a tombstone before a row, the later arrival before
    # the earlier one; an end in the table counts only where no version begins at the same point.
    first = f"PARTITION BY {keys}, __lf_at ORDER BY __lf_priority DESC, __lf_dead DESC, {ARRIVAL} DESC"
    return f"""
        WITH k AS ({_keys_with_history(of) if sql.slow_ordering else f"SELECT DISTINCT {keys} FROM {of.batch}"}),
        h AS (
            SELECT t.*, true AS __lf_here FROM {of.table} JOIN k ON {of.same_key("t", "k")} WHERE {of.bounds}
        ),
        events AS (
            SELECT {every}, {event(sequence, DELETED, 2, ARRIVAL)} FROM {of.batch}
                {f"LEFT SEMI JOIN k ON {of.same_key('s', 'k')}" if sql.slow_ordering else ""}
            UNION ALL SELECT {every}, {event(sequence, "false", 1, "0")} FROM h
            UNION ALL SELECT {began}, {event(start, "false", 1, "0")} FROM h WHERE {start} < {sequence}
            UNION ALL SELECT {every}, {event(end, "true", 0, "0")} FROM h WHERE {end} IS NOT NULL
        ),
        ranked AS (SELECT * FROM events QUALIFY row_number() OVER ({first}) = 1),
        placed AS (
            SELECT *, lag(__lf_at) {in_order} AS __lf_before, lag(__lf_dead) {in_order} AS __lf_dead_before{lags}
            FROM ranked
        ),
        marked AS (
            SELECT *, NOT __lf_dead AND (__lf_before IS NULL OR __lf_dead_before OR {changed}) AS __lf_fresh FROM placed
        ),
        closed AS (
            SELECT *, lead(__lf_at) {in_order} AS __lf_next, lead(__lf_dead) {in_order} AS __lf_next_dead,
                lead(__lf_fresh) {in_order} AS __lf_next_fresh,
                max(CASE WHEN __lf_fresh THEN __lf_at END) {so_far} AS __lf_begin
            FROM marked
        ),
        n AS (
            SELECT {every}, __lf_begin AS {start}, __lf_next AS {end}, true AS __lf_here FROM closed
            WHERE NOT __lf_dead AND (__lf_next IS NULL OR __lf_next_dead OR __lf_next_fresh)
        )
        SELECT {_FOUND}, {_either(of, version)}
        FROM n FULL OUTER JOIN h ON {sql.same("n", "h", [*of.keys, START_AT])}
        WHERE n.__lf_here IS NULL OR h.__lf_here IS NULL OR {sql.differ("n", "h", beside_keys)}
        {_first_versions(of) if sql.slow_ordering else ""}
    """


def _keys_with_history(of: Comparison) -> str:
    """Keys whose rows are to be put in order. Most keys of a batch are new and come once: see `_first_versions`."""
    keys = of.sql.columns(of.keys)
    return f"""
        {repeated_keys(of)}
        UNION SELECT {keys} FROM {of.batch} WHERE {DELETED}
        UNION SELECT {of.sql.columns(of.keys, "t")} FROM {of.table}
            LEFT SEMI JOIN {of.batch} ON {of.same_key("t", "s")} WHERE {of.bounds}
    """


def _first_versions(of: Comparison) -> str:
    """Rows of the batch that are the first and only one of their key, as versions."""
    start, end, sequence = (of.sql.quoted(name) for name in (START_AT, END_AT, of.sequence))
    return f"""
        UNION ALL
        SELECT 'insert' AS {OP}, {of.sql.columns(of.columns)}, {sequence} AS {start},
               nullif({sequence}, {sequence}) AS {end}
        FROM {of.batch} LEFT ANTI JOIN k ON {of.same_key("s", "k")}
    """


def _snapshot_newest(of: Comparison) -> str:
    """SCD 1: rows of the snapshot that the table has not or has otherwise, and rows that the snapshot has not."""
    rest = [name for name in of.columns if name not in of.keys]
    return f"""
        WITH n AS (SELECT DISTINCT {of.sql.columns(of.columns)}, true AS __lf_here FROM {of.batch}),
        h AS (SELECT t.*, true AS __lf_here FROM {of.table})
        SELECT {_FOUND}, {_either(of, of.columns)}
        FROM n FULL OUTER JOIN h ON {of.same_key("n", "h")}
        WHERE n.__lf_here IS NULL OR h.__lf_here IS NULL OR {of.sql.differ("n", "h", rest)}
    """


def _snapshot_history(of: Comparison, plan_time: str) -> str:
    """SCD 2: versions that end at the plan time and versions that begin there."""
    sql = of.sql
    rest = [name for name in of.columns if name not in of.keys]
    start, end = sql.quoted(START_AT), sql.quoted(END_AT)
    at, nothing = sql.timestamp(plan_time), sql.timestamp(None)
    return f"""
        WITH n AS (SELECT DISTINCT {sql.columns(of.columns)}, true AS __lf_here FROM {of.batch}),
        h AS (SELECT t.*, true AS __lf_here FROM {of.table} WHERE {end} IS NULL)
        SELECT CASE WHEN n.__lf_here IS NULL THEN 'close' ELSE 'update' END AS {OP},
               {sql.columns(of.columns, "h")}, h.{start} AS {start}, {at} AS {end}
        FROM h LEFT JOIN n ON {of.same_key("h", "n")}
        WHERE n.__lf_here IS NULL OR {sql.differ("n", "h", rest)}
        UNION ALL
        SELECT 'insert' AS {OP}, {sql.columns(of.columns, "n")}, {at} AS {start}, {nothing} AS {end}
        FROM n LEFT JOIN h ON {of.same_key("n", "h")}
        WHERE h.__lf_here IS NULL OR {sql.differ("n", "h", rest)}
    """


def _without_kept(of: Comparison, found: str) -> str:
    """Changes of a snapshot without the deletions of rows that a marker keeps."""
    sql = of.sql
    stays = " AND ".join(
        f"({sql.column('k', name)} IS NULL OR {sql.column('k', name)} = {sql.column('c', name)})" for name in of.kept_by
    )
    return f"SELECT c.* FROM ({found}) c LEFT ANTI JOIN {of.kept} ON c.{OP} IN ('delete', 'close') AND {stays}"


def _either(of: Comparison, names: Sequence[str]) -> str:
    """The columns of ``n``, or of ``h`` where there is no such row."""
    return ", ".join(
        f"CASE WHEN n.__lf_here IS NULL THEN {of.sql.column('h', n)} ELSE {of.sql.column('n', n)} END "
        f"AS {of.sql.quoted(n)}"
        for n in names
    )
