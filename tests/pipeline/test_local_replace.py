"""Engine local replaces arbitrary windows, cut into slices of few rows, and changes tables by ranges of time."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START, Row
from lakeflow_pipeline.engines.local.merge import slices as _local_slices
from lakeflow_pipeline.engines.local.merge import write_changes as _local_apply
from lakeflow_pipeline.engines.local.merge.find_changes import Upsert
from lakeflow_pipeline.engines.local.staging import write_file
from lakeflow_pipeline.engines.local.table import LocalTable, Mark
from lakeflow_pipeline.errors import PipelineError
from lakeflow_pipeline.flows import Cdc, Destination, Flow, Replace, Window, Write
from lakeflow_pipeline.schema import TIMESTAMP
from lakeflow_pipeline.warehouse import Warehouse
from support.scenario import moment

quick = settings(max_examples=12, suppress_health_check=list(HealthCheck))


class Batch(NamedTuple):
    """Windows as ``(scope, begin, end)``, rows as ``(key, begin, end, value)``; times are minutes."""

    windows: list[tuple[str | None, int, int]]
    rows: list[tuple[str | None, int, int | None, int]]


@pytest.fixture(autouse=True)
def _few_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_local_slices, "SLICE_ROWS", 2)
    monkeypatch.setattr(_local_slices, "SAMPLED", 1)


class Destined:
    """A table of its own for one example; a row's ``scope`` is the first letter of its key."""

    def __init__(self, write: Write, nullable: bool = False, kept: dict[str | None, Any] | None = None) -> None:
        self.root = Path(tempfile.mkdtemp())
        self.schema = pa.schema(
            [
                pa.field("id", pa.string(), nullable),
                pa.field("scope", pa.string()),
                pa.field("Begin at", TIMESTAMP, False),
                pa.field("end", TIMESTAMP),
                pa.field("value", pa.int64(), False),
                pa.field("seen", pa.int64(), False),
            ]
        )
        relaxed = [field if field.name == "seen" else field.with_nullable(True) for field in self.schema]
        self.read_schema = pa.schema([*relaxed, pa.field(WINDOW_START, TIMESTAMP), pa.field(WINDOW_END, TIMESTAMP)])
        flow = Flow("t", Destination("t"), write, cluster_by=("id", "Begin at"))
        self.table = LocalTable(Warehouse(self.root), flow, self.schema)
        self.table.create()
        self.kept = kept
        self.left: set[str] = set()
        self.asked: set[str | None] = set()
        self.number = 0

    def __enter__(self) -> Destined:
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.root)

    def write(self, batch: Batch) -> int:
        self.number += 1
        windows = [
            {"scope": scope, "seen": self.number, WINDOW_START: moment(first), WINDOW_END: moment(last)}
            for scope, first, last in batch.windows
        ]
        rows = [self._row(*row, self.number) for row in batch.rows]
        # A partition each, and the windows among them.
        parts = [rows[::2] + windows[::2], windows[1::2] + rows[1::2]]
        files = [self.root / f"part-{index}.arrow" for index in range(2)]
        schema = self.read_schema if isinstance(self.table.flow.write, Replace) else self.schema
        for path, part in zip(files, parts, strict=True):
            path.unlink(missing_ok=True)
            write_file(path, [pa.RecordBatch.from_pylist(part, schema=schema)] if part else [], schema)
        asks = None if self.kept is None else self._read_keys
        return self.table.upsert(files, [], Mark("app", self.number), False, asks)

    def _row(self, key: str | None, begin: int, end: int | None, value: int, seen: int) -> Row:
        ends = None if end is None else moment(end)
        return {"id": key, "scope": scope_of(key), "Begin at": moment(begin), "end": ends, "value": value, "seen": seen}

    def _read_keys(self, keys: Sequence[Row], cursor: Any) -> Iterator[pa.RecordBatch]:
        assert self.kept is not None
        asked = {key["id"] for key in keys}
        assert not asked & self.asked
        self.asked |= asked
        rows = [self._row(key, *self.kept[key], cursor) for key in asked if key in self.kept]
        yield pa.RecordBatch.from_pylist(rows, schema=self.schema)
        left = [{"id": key} for key in asked & self.left - self.kept.keys()]
        yield pa.RecordBatch.from_pylist(left, schema=pa.schema([self.schema.field("id")]))

    def rows(self, *columns: str) -> dict[Any, Any]:
        content = self.table.open().to_pyarrow_table().to_pylist()
        found = {tuple(row[name] for name in self.table.flow.write.keys): row for row in content}  # type: ignore[union-attr]
        assert len(found) == len(content)
        return {key: tuple(row[name] for name in columns) for key, row in found.items()}

    @property
    def version(self) -> int:
        return self.table.open().version()


def scope_of(key: str | None) -> str | None:
    return key[0] if key else None


EVENTS = Replace(("id", "Begin at"), "seen", Window(("scope",), "Begin at", "Begin at"))
SPANS = Replace(("id",), "seen", Window(("scope",), "Begin at", "end"))

scopes = st.sampled_from(["a", "b", None])
windows = st.lists(
    st.tuples(scopes, st.integers(0, 8), st.integers(1, 6)).map(lambda w: (w[0], w[1], w[1] + w[2])), max_size=4
)
events = st.lists(st.tuples(scopes, st.integers(0, 9), st.none(), st.integers(0, 1)), max_size=8)


unclear = st.sets(st.sampled_from(["a1", "a2", "b1"]))
"""Keys of spans that the source cannot tell about."""


@st.composite
def span_rows(draw: st.DrawFn) -> list[tuple[str, int, int | None, int]]:
    rows = []
    for key in draw(st.sets(st.sampled_from(["a1", "a2", "a3", "b1", "b2"]))):
        begin, lasts = draw(st.integers(0, 9)), draw(st.sampled_from([None, 0, 3]))
        rows.append((key, begin, None if lasts is None else begin + lasts, draw(st.integers(0, 1))))
    return rows


def test_windows_of_events_by_a_model() -> None:
    @quick
    @given(st.lists(st.builds(Batch, windows, events), min_size=1, max_size=3), st.booleans())
    def check(batches: list[Batch], nullable: bool) -> None:
        model: dict[Any, tuple[int, int]] = {}
        with Destined(EVENTS, nullable) as table:
            for number, batch in enumerate(batches, 1):
                given_rows = [row for row in batch.rows if nullable or row[0] is not None]
                # Rows of the first partition arrive before those of the second.
                new = {(row[0], moment(row[1])): row[3] for row in given_rows[::2] + given_rows[1::2]}
                gone = [
                    key
                    for key in model
                    if key not in new
                    and any(scope_of(key[0]) == w[0] and moment(w[1]) <= key[1] < moment(w[2]) for w in batch.windows)
                ]
                changed = [key for key, value in new.items() if key not in model or model[key][0] != value]
                before = table.version
                assert table.write(Batch(batch.windows, given_rows)) == len(gone) + len(changed)
                assert table.version == before + bool(gone or changed)
                for key in gone:
                    del model[key]
                model.update({key: (new[key], number) for key in changed})
                assert table.rows("value", "seen") == model

    check()


@pytest.mark.parametrize("merge_rows", [0, 2, 1000], ids=["written anew", "merged in parts", "merged"])
def test_windows_of_spans_by_a_model(merge_rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_local_apply, "MERGE_ROWS", merge_rows)
    if merge_rows:
        monkeypatch.setattr(_local_apply, "DENSE", 100)

    @quick
    @given(st.lists(st.builds(Batch, windows, span_rows()), min_size=2, max_size=3), span_rows(), unclear)
    def check(batches: list[Batch], kept: list[Any], left: set[str]) -> None:
        model: dict[Any, tuple[Any, ...]] = {}
        with Destined(SPANS, kept={row[0]: row[1:] for row in kept}) as table:
            table.left = left
            for number, batch in enumerate(batches, 1):
                new = {row[0]: row[1:] for row in batch.rows}
                missing = [
                    key
                    for key, (first, last, *_) in model.items()
                    if key not in new
                    and any(key[0] == w[0] and first < w[2] and (last is None or last >= w[1]) for w in batch.windows)
                ]
                table.asked.clear()
                table.write(batch)
                assert table.asked == set(missing)
                new.update({row[0]: row[1:] for row in kept if row[0] in missing})
                for key in missing:
                    if key not in new and key not in left:
                        del model[key]
                model.update({k: (*v, number) for k, v in new.items() if k not in model or model[k][:3] != v})
                assert table.rows("Begin at", "end", "value", "seen") == {
                    (key,): (moment(first), None if last is None else moment(last), value, seen)
                    for key, (first, last, value, seen) in model.items()
                }

    check()


def test_changes_of_keys_with_a_time_by_a_model() -> None:
    @quick
    @given(st.lists(events, min_size=1, max_size=3))
    def check(batches: list[list[Any]]) -> None:
        model: dict[Any, tuple[int, int]] = {}
        with Destined(Cdc(("id", "Begin at"), "seen")) as table:
            for number, rows in enumerate(batches, 1):
                rows = [row for row in rows if row[0] is not None]
                table.write(Batch([], rows))
                model.update({(row[0], moment(row[1])): (row[3], number) for row in rows[::2] + rows[1::2]})
                assert table.rows("value", "seen") == model

    check()


def test_a_window_of_few_scopes_leaves_files_of_other_times_alone() -> None:
    with Destined(EVENTS) as table:
        for start in (0, 10, 20):
            table.write(Batch([], [(key, start + minute, None, 1) for key in "ab" for minute in range(5)]))
        first, middle, last = sorted(table.table.open().file_uris(), key=_begins)
        table.write(
            Batch([("a", 0, 30)], [("a", m, None, 2 if m == 12 else 1) for s in (0, 10, 20) for m in range(s, s + 5)])
        )
        left = table.table.open().file_uris()
        assert first in left
        assert last in left
        assert middle not in left


def test_changes_in_more_places_than_there_are_ranges(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_local_slices, "SLICE_ROWS", 50)
    with Destined(EVENTS) as table:
        minutes = [minute * minute for minute in range(150)]
        table.write(Batch([], [("a", minute, None, 1) for minute in minutes]))
        changed = [("a", minute, None, minute % 2) for minute in minutes[1:]]
        assert table.write(Batch([("a", 0, 30_000)], changed)) == 75
        assert table.rows("value") == {(key, moment(minute)): (value,) for key, minute, _, value in changed}


def test_new_windows_are_appended() -> None:
    with Destined(EVENTS) as table:
        table.write(Batch([("a", 0, 5)], [("a", 1, None, 1)]))
        table.write(Batch([("a", 5, 9), ("b", 0, 9)], [("a", 6, None, 1), ("b", 1, None, 1), ("b", 7, None, 1)]))
        operation = table.table.open().history(1)[0]
        assert operation["operationParameters"]["mode"] == "Append"
        assert len(table.rows("value")) == 4


@pytest.mark.parametrize("write", [EVENTS, SPANS], ids=["events", "spans"])
def test_what_another_writer_commits_meanwhile_is_not_written_over(
    write: Replace, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Destined(write) as table:
        table.write(Batch([], [("a", 1, 1, 1), ("b", 2, 2, 1)]))
        find = Upsert.find

        def find_and_be_overtaken(self: Upsert, changes: Any) -> None:
            find(self, changes)
            table.table.open().update(updates={"value": "7"})

        monkeypatch.setattr(Upsert, "find", find_and_be_overtaken)
        with pytest.raises(Exception, match=r"[Cc]onflict|concurrent"):
            table.write(Batch([("a", 0, 9)], [("a", 1, 1, 2)]))
        assert set(table.rows("value").values()) == {(7,)}
        monkeypatch.undo()
        table.write(Batch([("a", 0, 9)], [("a", 1, 1, 2)]))
        assert set(table.rows("value").values()) == {(2,), (7,)}


@pytest.mark.parametrize("missing", ["seen", WINDOW_START, WINDOW_END])
def test_half_a_window_is_refused(missing: str) -> None:
    with Destined(EVENTS) as table:
        window = {"scope": "a", "seen": 1, WINDOW_START: moment(1), WINDOW_END: moment(2), missing: None}
        schema = pa.schema([field.with_nullable(True) for field in table.read_schema])
        path = table.root / "rows.arrow"
        write_file(path, [pa.RecordBatch.from_pylist([window], schema=schema)], schema)
        with pytest.raises(PipelineError, match=f"a window without '{missing}'"):
            table.table.upsert([path], [], Mark("app", 1), False, None)


def test_only_the_row_of_a_window_may_lack_values() -> None:
    with Destined(EVENTS) as table:
        row = {"id": "a", "scope": "a", "Begin at": moment(1), "seen": 1}
        path = table.root / "rows.arrow"
        write_file(path, [pa.RecordBatch.from_pylist([row], schema=table.read_schema)], table.read_schema)
        with pytest.raises(PipelineError, match="table 't', column 'value': declared not null, but null in 1 row"):
            table.table.upsert([path], [], Mark("app", 1), False, None)
        assert table.version == 0


def _begins(path: str) -> Any:
    from pyarrow import parquet

    return parquet.read_table(path.removeprefix("file://")).column("Begin at")[0].as_py()
