"""One `osipi run` of 30,000 tags at 1 Hz into Delta, landed and compacted, and queries of the rows."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from harness.bench import Bench, main
from harness.figures import Bar, Column, Plot, Section, Table
from harness.plants import expect, osipi_run, simulator, table_at, window
from harness.processes import fresh

TAGS = 30_000
FULL = f"{TAGS:,} x 3,600"
USUAL_SECONDS = 360
MIB = 2**20

SECTION = Section(
    name="landing",
    title="30,000 tags at 1 Hz, landed",
    text="""One `osipi run` into an empty warehouse. The spec has one table, `timeseries` in read mode append. Seconds
are those of the whole process. *landed after* is the last commit of rows, *compacted after* the last commit that
rewrote
files; both times are in the Delta log. The simulator runs on the same cores.""",
    tables=(
        Table(
            "landing",
            "Landed and compacted",
            ("engine", "tags x seconds"),
            (
                Column("events", "events"),
                Column("seconds", "seconds", 1),
                Column("landed", "landed after, s", 1),
                Column("compacted", "compacted after, s", 1),
                Column("rows_per_second", "rows/s"),
                Column("cpu_per_event", "core-µs/event", 2),
                Column("server_per_event", "server core-µs/event", 2),
                Column("python", "peak MiB, largest Python process"),
                Column("java", "peak MiB, Java"),
                Column("batches", "micro-batches"),
                Column("files", "files"),
                Column("megabytes", "MiB on disk"),
            ),
        ),
        Table(
            "query",
            "One tag's day, queried",
            ("landed by", "reader", "by", "tags x seconds"),
            (
                Column("rows_found", "rows found"),
                Column("rows_there", "rows in the table"),
                Column("seconds", "seconds", 3),
                Column("files", "files touched, of all", 0),
                Column("row_groups", "row groups touched, of all", 0),
            ),
            note="Seconds begin with opening the Delta table and end with the rows in memory. Files touched are those "
            "whose statistics in the Delta log may hold the rows; row groups those of them whose own statistics may.",
        ),
    ),
    plots=(Plot("landing", "rows_per_second", "Rows a second, landed and compacted"),),
    bars=(
        Bar("30,000 tags x 1 h x 1 Hz by engine local, s", "landing", ("local", FULL), "seconds", 300),
        Bar("30,000 tags x 1 h x 1 Hz by engine spark, s", "landing", ("spark", FULL), "seconds", 720),
        Bar("Memory of a Python process meanwhile, local, MiB", "landing", ("local", FULL), "python", 1024),
        Bar("Memory of a Python process meanwhile, spark, MiB", "landing", ("spark", FULL), "python", 1024),
        *(
            Bar(
                f"One tag's day of 100 million rows, {reader}, s",
                "query",
                ("local", reader, "web_id", FULL),
                "seconds",
                1,
            )
            for reader in ("DuckDB", "pyarrow")
        ),
    ),
)


def commits(table: Path) -> Iterator[tuple[float, bool]]:
    """When each commit of a Delta table with files was made (seconds since 1970), and whether it brought rows."""
    for path in sorted((table / "_delta_log").glob("*.json")):
        actions = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        added = [action["add"] for action in actions if "add" in action]
        made = next((action["commitInfo"]["timestamp"] for action in actions if "commitInfo" in action), None)
        if added and made is not None:
            yield made / 1000, any(add["dataChange"] for add in added)


def land(folder: Path, engine: str, tags: int, seconds: int) -> dict[str, float]:
    """One run into ``folder``."""
    from deltalake import DeltaTable

    with simulator(tags) as server:
        before, began = server.cpu(), time.time()
        cost = osipi_run(folder, server, engine, window(seconds))
        server_cpu = server.cpu() - before
    events = tags * seconds
    expect(f"osipi run --engine {engine}", cost.result["rows_written"], events)
    path = table_at(folder)
    made = list(commits(path))
    sizes = [Path(path, file).stat().st_size for file in _files(DeltaTable(str(path)))]
    used = {
        "events": events,
        "seconds": cost.seconds,
        "landed": max(at for at, rows in made if rows) - began,
        "rows_per_second": events / cost.seconds,
        "cpu_per_event": cost.cpu / events * 1e6,
        "server_per_event": server_cpu / events * 1e6,
        "python": cost.peak("main", "worker"),
        "batches": cost.result["batches"],
        "files": len(sizes),
        "megabytes": sum(sizes) / MIB,
    }
    rewritten = [at for at, rows in made if not rows]
    used |= {"compacted": max(rewritten) - began} if rewritten else {}
    return used | ({"java": cost.peak("java")} if engine == "spark" else {})


def _files(table: Any) -> list[str]:
    import pyarrow as pa

    return list(pa.table(table.get_add_actions()).column("path").to_pylist())


def sought(table: str) -> dict[str, str]:
    """In a process of its own: a stream in the middle of a table, and the day of one of its events."""
    import pyarrow.parquet as pq
    from deltalake import DeltaTable

    files = sorted(_files(DeltaTable(table)))
    file = pq.ParquetFile(Path(table, files[len(files) // 2]))
    group = file.read_row_group(file.num_row_groups // 2, columns=["web_id", "tag", "timestamp"])
    row = group.slice(group.num_rows // 2, 1).to_pylist()[0]
    return {"web_id": row["web_id"], "tag": row["tag"], "day": row["timestamp"].date().isoformat()}


def with_pyarrow(table: str, column: str, value: str, day: str) -> dict[str, float]:
    """In a process of its own: one stream's day, by pyarrow."""
    import pyarrow.dataset as ds
    from deltalake import DeltaTable

    first, last = _day(day)
    started = time.perf_counter()
    in_time = (ds.field("timestamp") >= first) & (ds.field("timestamp") < last)
    rows = DeltaTable(table).to_pyarrow_dataset().to_table(filter=(ds.field(column) == value) & in_time)
    return {"rows": rows.num_rows, "seconds": time.perf_counter() - started}


def with_duckdb(table: str, column: str, value: str, day: str) -> dict[str, float]:
    """In a process of its own: one stream's day, by DuckDB over the files that the Delta log names."""
    import duckdb
    from deltalake import DeltaTable

    first, last = _day(day)
    started = time.perf_counter()
    with duckdb.connect() as connection:
        rows = connection.sql(
            f"SELECT * FROM read_parquet(?) WHERE {column} = ? AND timestamp >= ? AND timestamp < ?",
            params=[DeltaTable(table).file_uris(), value, first, last],
        ).to_arrow_table()
        seconds = time.perf_counter() - started
    return {"rows": rows.num_rows, "seconds": seconds}


def touched(table: str, column: str, value: str, day: str) -> dict[str, Any]:
    """In a process of its own: files and row groups whose statistics may hold the rows, and all of them."""
    import pyarrow as pa
    import pyarrow.parquet as pq
    from deltalake import DeltaTable

    first, last = _day(day)
    files = groups = rows = every_group = 0
    added = pa.table(DeltaTable(table).get_add_actions(flatten=True)).to_pylist()
    for file in added:
        metadata = pq.read_metadata(Path(table, file["path"]))
        rows += metadata.num_rows
        every_group += metadata.num_row_groups
        low, high = file.get(f"min.{column}"), file.get(f"max.{column}")
        if low is not None and high is not None and not low <= value <= high:
            continue
        files += 1
        names = [metadata.schema.column(i).path for i in range(metadata.num_columns)]
        at, when = names.index(column), names.index("timestamp")
        for number in range(metadata.num_row_groups):
            group = metadata.row_group(number)
            mine, times = group.column(at).statistics, group.column(when).statistics
            if mine is not None and mine.has_min_max and not mine.min <= value <= mine.max:
                continue
            if times is not None and times.has_min_max and not (times.min < last and times.max >= first):
                continue
            groups += 1
    return {"rows": rows, "files": f"{files} of {len(added)}", "row_groups": f"{groups} of {every_group}"}


def _day(day: str) -> tuple[datetime, datetime]:
    first = datetime.fromisoformat(day).replace(tzinfo=timezone.utc)
    return first, first + timedelta(days=1)


def query(bench: Bench, folder: Path, size: str, wanted: int) -> None:
    """All readers over what engine local has landed."""
    table = str(table_at(folder))
    one = fresh(sought, table=table).result
    for column in ("web_id", "tag"):
        asked = {"table": table, "column": column, "value": one[column], "day": one["day"]}
        facts = fresh(touched, **asked).result
        for reader, function in (("DuckDB", with_duckdb), ("pyarrow", with_pyarrow)):

            def once(function: Any = function, asked: Any = asked, facts: Any = facts) -> dict[str, Any]:
                found = fresh(function, **asked).result
                expect("query", found["rows"], wanted)
                return {
                    "rows_found": found["rows"],
                    "rows_there": facts["rows"],
                    "seconds": found["seconds"],
                    "files": facts["files"],
                    "row_groups": facts["row_groups"],
                }

            bench.measure("query", ("local", reader, column, size), once, bench.size(1, 5))


def measure(bench: Bench) -> None:
    for tags, seconds in bench.size(((50, 60),), ((TAGS, USUAL_SECONDS),), ((TAGS, USUAL_SECONDS), (TAGS, 3_600))):
        size = f"{tags:,} x {seconds:,}"
        for engine in ("local", "spark"):
            if not bench.wants(engine, size):
                continue
            with tempfile.TemporaryDirectory(prefix="osipi-bench-") as directory:
                last = Path(directory)

                def once(engine: str = engine, tags: int = tags, seconds: int = seconds) -> dict[str, float]:
                    nonlocal last
                    last = Path(tempfile.mkdtemp(dir=directory))
                    return land(last, engine, tags, seconds)

                bench.measure("landing", (engine, size), once)
                if engine == "local":
                    query(bench, last, size, seconds)


if __name__ == "__main__":
    main(SECTION, measure)
