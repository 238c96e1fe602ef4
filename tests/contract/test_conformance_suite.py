"""The connector suite passes a connector that is right, and each fault fails the check that is meant for it."""

from __future__ import annotations

import threading
import time
from itertools import islice
from pathlib import Path
from typing import Any, ClassVar

import pyarrow as pa
import pytest

from lakeflow_pipeline.conformance.connector import LakeflowConnectSuite
from lakeflow_pipeline.contract import LakeflowConnect
from lakeflow_pipeline.schema import to_spark
from support.conformance_toys import (
    METADATA,
    SCHEMA,
    GoodConnector,
    MarkedConnector,
    ReadsToNow,
    WindowedConnector,
    emits,
    fold,
)

SECRET = "a-value-nobody-may-see"


class ToySuite(LakeflowConnectSuite):
    __test__ = False

    connector_class: ClassVar[type[LakeflowConnect]] = GoodConnector
    table_options: ClassVar[Any] = {"readings": {"max_rows": "20"}}

    def advance(self, table: str) -> None:
        counter = Path(self.connection_options["counter"])
        counter.write_text(str(int(counter.read_text()) + 5))


@pytest.fixture
def connection(tmp_path: Path) -> dict[str, str]:
    counter = tmp_path / "counter"
    counter.write_text("50")
    return {"counter": str(counter), "token": SECRET}


class TestGoodConnector(ToySuite):
    """The suite as a user's tests subclass it."""

    __test__ = True

    @pytest.fixture(autouse=True)
    def _connection(self, connection: dict[str, str], request: pytest.FixtureRequest) -> None:
        request.cls.connection_options = connection


class DictsOnly(GoodConnector):
    """No Arrow, nothing partitioned."""

    arrow_schema = None  # type: ignore[assignment]

    def get_table_schema(self, table_name: str, table_options: Any = None) -> Any:
        self.known(table_name)
        return to_spark(SCHEMA)

    def is_partitioned(self, table_name: str) -> bool:
        return False


class TestDictsOnly(TestGoodConnector):
    connector_class = DictsOnly


class TestWindowedConnector(TestGoodConnector):
    connector_class = WindowedConnector


class TestMarkedConnector(TestGoodConnector):
    connector_class = MarkedConnector


# -- faults --------------------------------------------------------------------------------------------------------


class NoDefaultOptions(GoodConnector):
    def __init__(self, options: Any) -> None:
        super().__init__(options)
        self.path = self.options["counter"]


class ListsATuple(GoodConnector):
    def list_tables(self) -> Any:
        return tuple(METADATA)


class ListsTwice(GoodConnector):
    def list_tables(self) -> Any:
        return [*METADATA, "assets"]


class RefusesLate(GoodConnector):
    def read_table(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        if table_name not in METADATA:
            return (self.known(table_name) for _ in [0]), {}
        return super().read_table(table_name, start_offset, table_options)


class ChangingSchema(GoodConnector):
    calls = 0

    def get_table_schema(self, table_name: str, table_options: Any = None) -> Any:
        schema = super().get_table_schema(table_name, table_options)
        self.calls += 1
        return schema if self.calls < 2 else to_spark(SCHEMA.append(pa.field(f"extra_{self.calls}", pa.string())))


class UnsupportedType(GoodConnector):
    arrow_schema = None  # type: ignore[assignment]

    def get_table_schema(self, table_name: str, table_options: Any = None) -> Any:
        from pyspark.sql.types import ShortType, StructField

        self.known(table_name)
        return to_spark(SCHEMA).add(StructField("small", ShortType()))


class KeyIsNoColumn(GoodConnector):
    def read_table_metadata(self, table_name: str, table_options: Any = None) -> Any:
        metadata = super().read_table_metadata(table_name, table_options)
        return {**metadata, "primary_keys": ["ident"]} if table_name == "assets" else metadata


class NoCursor(GoodConnector):
    def read_table_metadata(self, table_name: str, table_options: Any = None) -> Any:
        metadata = super().read_table_metadata(table_name, table_options)
        metadata.pop("cursor_field", None)
        return metadata


class MetadataAsksTheSource(GoodConnector):
    def read_table_metadata(self, table_name: str, table_options: Any = None) -> Any:
        self.counter()
        return super().read_table_metadata(table_name, table_options)


class CaseSensitiveMetadata(GoodConnector):
    def read_table_metadata(self, table_name: str, table_options: Any = None) -> Any:
        super().read_table_metadata(table_name, {})
        wrong = set(table_options or {}) - {"max_rows"}
        if wrong:
            raise ValueError(f"unknown options {wrong}")
        return dict(METADATA[table_name])


class MixedCaseInStreams(GoodConnector):
    def latest_offset(self, table_name: str, table_options: Any = None, start_offset: Any = None) -> Any:
        table_options.get("maxRows")
        return super().latest_offset(table_name, table_options, start_offset)


class ChangesOptions(GoodConnector):
    def read_table(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        if table_options:
            table_options["seen"] = "yes"
        return super().read_table(table_name, start_offset, table_options)


class ChangesItsStart(GoodConnector):
    def read_table(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        answer = super().read_table(table_name, dict(start_offset) if start_offset is not None else None)
        if start_offset is not None:
            start_offset["touched"] = 1
        return answer


class EmptyTable(GoodConnector):
    def read_table(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        rows, end = super().read_table(table_name, start_offset, table_options)
        return (iter(()) if table_name == "alarms" else rows), end


class EmptyPartitions(GoodConnector):
    def read_partition(self, table_name: str, partition: Any, table_options: Any = None) -> Any:
        return iter(())


class ExtraColumn(GoodConnector):
    def row(self, i: int) -> dict[str, Any]:
        return {**super().row(i), "more": 1}


class NullInNotNull(GoodConnector):
    def row(self, i: int) -> dict[str, Any]:
        return {**super().row(i), "at": None} if i == 30 else super().row(i)


class SystemStateAsValue(GoodConnector):
    def row(self, i: int) -> dict[str, Any]:
        return {**super().row(i), "value": {"Name": "No Data", "Value": 248}} if i == 30 else super().row(i)


class SevenDigits(GoodConnector):
    def row(self, i: int) -> dict[str, Any]:
        return {**super().row(i), "at": "2024-01-01T00:00:00.1234567Z"} if i == 30 else super().row(i)


class NaiveTime(GoodConnector):
    def row(self, i: int) -> dict[str, Any]:
        return {**super().row(i), "at": "2024-01-01T00:00:00"}


class DictAsText(GoodConnector):
    def row(self, i: int) -> dict[str, Any]:
        return {**super().row(i), "note": {"a": 1}}


class ColumnNeverFilled(GoodConnector):
    def row(self, i: int) -> dict[str, Any]:
        return {**super().row(i), "note": None}


class CutsEveryTableInBatch(GoodConnector):
    def get_partitions(
        self, table_name: str, table_options: Any = None, start_offset: Any = None, end_offset: Any = None
    ) -> Any:
        return (
            [{"first": 0, "last": 3}]
            if not self.is_partitioned(table_name)
            else super().get_partitions(table_name, table_options, start_offset, end_offset)
        )


class NullInTombstone(GoodConnector):
    def read_table_deletes(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        rows, end = super().read_table_deletes(table_name, start_offset, table_options)
        return ({**row, "at": None} for row in rows), end


class NoTombstones(GoodConnector):
    def read_table_deletes(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        return iter(()), start_offset or {"none": 1}


class DeletesWhatItUpserts(GoodConnector):
    def get_partitions(
        self, table_name: str, table_options: Any = None, start_offset: Any = None, end_offset: Any = None
    ) -> Any:
        options = {name: value for name, value in fold(table_options).items() if name != "isdeleteflow"}
        return super().get_partitions(table_name, options, start_offset, end_offset)


class FollowsTheClock(GoodConnector):
    def read_table(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        rows, end = super().read_table(table_name, start_offset, table_options)
        return rows, {**end, "now": time.perf_counter_ns()} if table_name == "alarms" else end


class PlansFollowTheClock(GoodConnector):
    def latest_offset(self, table_name: str, table_options: Any = None, start_offset: Any = None) -> Any:
        end = super().latest_offset(table_name, table_options, start_offset)
        return {**end, "now": time.perf_counter_ns()}


class TurnsKeys(GoodConnector):
    """Equal offsets, but another key order at each call: Spark never ends."""

    calls = 0

    def plan(self, table: str, start: Any) -> tuple[int, int, Any]:
        first, last, end = super().plan(table, start)
        self.calls += 1
        return first, last, dict(reversed(list(end.items()))) if self.calls % 2 else end


class OffsetIsNoJson(GoodConnector):
    def plan(self, table: str, start: Any) -> tuple[int, int, Any]:
        first, last, end = super().plan(table, start)
        return first, last, {**end, "at": SCHEMA}


class OffsetLosesItsKeys(GoodConnector):
    """Numbers as keys come back as text."""

    def latest_offset(self, table_name: str, table_options: Any = None, start_offset: Any = None) -> Any:
        return {**super().latest_offset(table_name, table_options, start_offset), "by_id": {1: 2}}


class SnapshotWithoutMarker(GoodConnector):
    def plan(self, table: str, start: Any) -> tuple[int, int, Any]:
        return (0, self.counter(), {}) if table == "assets" else super().plan(table, start)


class PlansFromTheSource(GoodConnector):
    """Partitions between two offsets reach as far as the source is, not as far as the end."""

    def get_partitions(
        self, table_name: str, table_options: Any = None, start_offset: Any = None, end_offset: Any = None
    ) -> Any:
        if end_offset and (start_offset or {}).get("until", 0) < end_offset["until"]:
            end_offset = {"until": self.counter()}
        return super().get_partitions(table_name, table_options, start_offset, end_offset)


class IsPartitionedIsNoBool(GoodConnector):
    def is_partitioned(self, table_name: str) -> Any:
        return 1 if super().is_partitioned(table_name) else 0


class EmptyLatestOffset(GoodConnector):
    def latest_offset(self, table_name: str, table_options: Any = None, start_offset: Any = None) -> Any:
        return {} if start_offset is None else super().latest_offset(table_name, table_options, start_offset)


class PartitionsAreAGenerator(GoodConnector):
    def get_partitions(
        self, table_name: str, table_options: Any = None, start_offset: Any = None, end_offset: Any = None
    ) -> Any:
        return iter(super().get_partitions(table_name, table_options, start_offset, end_offset))


class PartitionIsNoJson(GoodConnector):
    def get_partitions(
        self, table_name: str, table_options: Any = None, start_offset: Any = None, end_offset: Any = None
    ) -> Any:
        found = super().get_partitions(table_name, table_options, start_offset, end_offset)
        return [{**part, "span": (part["first"], part["last"])} for part in found]


class PartitionsHoldTheTime(GoodConnector):
    def get_partitions(
        self, table_name: str, table_options: Any = None, start_offset: Any = None, end_offset: Any = None
    ) -> Any:
        found = super().get_partitions(table_name, table_options, start_offset, end_offset)
        return [{**part, "planned": time.perf_counter_ns()} for part in found]


class CaseDecidesThePlan(GoodConnector):
    def get_partitions(
        self, table_name: str, table_options: Any = None, start_offset: Any = None, end_offset: Any = None
    ) -> Any:
        found = super().get_partitions(table_name, table_options, start_offset, end_offset)
        return found if "MAX_ROWS" in (table_options or {}) or len(found) < 2 else [*reversed(found)]


class EqualOffsetsHavePartitions(GoodConnector):
    def get_partitions(
        self, table_name: str, table_options: Any = None, start_offset: Any = None, end_offset: Any = None
    ) -> Any:
        if start_offset and start_offset == end_offset:
            return [{"first": 0, "last": 1}]
        return super().get_partitions(table_name, table_options, start_offset, end_offset)


class HoldsALock(GoodConnector):
    def __init__(self, options: Any = None) -> None:
        super().__init__(options)
        self.lock = threading.Lock()


class LocksInItsSchema(GoodConnector):
    lock: Any = None

    def get_table_schema(self, table_name: str, table_options: Any = None) -> Any:
        self.lock = threading.Lock()
        return super().get_table_schema(table_name, table_options)


class LocksInItsReads(GoodConnector):
    lock: Any = None

    def row(self, i: int) -> dict[str, Any]:
        self.lock = threading.Lock()
        return super().row(i)


class SecretInRepr(GoodConnector):
    def __repr__(self) -> str:
        return f"Connector({self.options})"


class SecretInPartition(GoodConnector):
    def get_partitions(
        self, table_name: str, table_options: Any = None, start_offset: Any = None, end_offset: Any = None
    ) -> Any:
        found = super().get_partitions(table_name, table_options, start_offset, end_offset)
        return [{**part, "token": self.options["token"]} for part in found]


class SecretInError(GoodConnector):
    def read_table_metadata(self, table_name: str, table_options: Any = None) -> Any:
        if set(fold(table_options)) - {"max_rows"}:
            raise ValueError(f"bad options: {table_options}")
        return super().read_table_metadata(table_name, table_options)


class ArrowForgetsNotNull(GoodConnector):
    def arrow_schema(self, table_name: str, table_options: Any = None) -> pa.Schema:
        return pa.schema([pa.field(f.name, f.type) for f in super().arrow_schema(table_name)])

    def get_table_schema(self, table_name: str, table_options: Any = None) -> Any:
        self.known(table_name)
        return to_spark(SCHEMA)


class ArrowRowsDiffer(GoodConnector):
    def read_partition_arrow(self, table_name: str, partition: Any, table_options: Any = None) -> Any:
        for batch in super().read_partition_arrow(table_name, partition, table_options):
            yield batch.set_column(2, SCHEMA.field("value"), pa.array([0.0] * batch.num_rows))


class ArrowLosesRows(GoodConnector):
    def read_table_arrow(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        batches, end = super().read_table_arrow(table_name, start_offset, table_options)
        return (batch.slice(1) for batch in batches), end


class WindowsOfNoColumn(WindowedConnector):
    def read_table_metadata(self, table_name: str, table_options: Any = None) -> Any:
        metadata = super().read_table_metadata(table_name, table_options)
        return {**metadata, "window": {**metadata["window"], "scope": ["place"]}}


class WindowsForgetNullable(WindowedConnector):
    def arrow_schema(self, table_name: str, table_options: Any = None) -> pa.Schema:
        schema = super().arrow_schema(table_name, table_options)
        return schema.set(0, schema.field(0).with_nullable(False))


class WindowsHaveNoCursor(WindowedConnector):
    def read_partition(self, table_name: str, partition: Any, table_options: Any = None) -> Any:
        for row in super().read_partition(table_name, partition, table_options):
            yield {**row, "read_at": None} if "__window_end" in row else row


class WindowsLoseRows(WindowedConnector):
    def read_partition(self, table_name: str, partition: Any, table_options: Any = None) -> Any:
        rows = super().read_partition(table_name, partition, table_options)
        return islice(rows, 1, None) if emits(table_options) else rows


class NoWindows(WindowedConnector):
    def read_partition(self, table_name: str, partition: Any, table_options: Any = None) -> Any:
        return super().read_partition(table_name, partition, {})


class KeysForgetTheCursor(WindowedConnector):
    def read_keys(self, table_name: str, keys: Any, cursor: Any, table_options: Any = None) -> Any:
        for number, key in enumerate(keys):
            yield from super().read_keys(table_name, [key], f"2024-01-0{number + 1}T00:00:00Z")


class KeysLoseRows(WindowedConnector):
    def read_keys(self, table_name: str, keys: Any, cursor: Any, table_options: Any = None) -> Any:
        return super().read_keys(table_name, keys[1:], cursor)


class MarkersForgetNullable(MarkedConnector):
    def arrow_schema(self, table_name: str, table_options: Any = None) -> pa.Schema:
        schema = super().arrow_schema(table_name, table_options)
        return schema.set(0, schema.field(0).with_nullable(False))


class MarkersOfNoColumn(MarkedConnector):
    def read_table_metadata(self, table_name: str, table_options: Any = None) -> Any:
        metadata = super().read_table_metadata(table_name, table_options)
        return {**metadata, "kept": ["place"]} if "kept" in metadata else metadata


class MarkersHoldValues(MarkedConnector):
    def read_table(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        rows, end = super().read_table(table_name, start_offset, table_options)
        return ({**row, "value": 1.0} if "__kept" in row else row for row in rows), end


class MarkersNameNothing(MarkedConnector):
    def read_table(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        rows, end = super().read_table(table_name, start_offset, table_options)
        return ({"__kept": True} if "__kept" in row else row for row in rows), end


FAULTS: list[tuple[type[Any], str]] = [
    (NoDefaultOptions, "test_constructs_without_options"),
    (ListsATuple, "test_list_tables"),
    (ListsTwice, "test_list_tables"),
    (RefusesLate, "test_unknown_tables_are_refused_at_the_call"),
    (ChangingSchema, "test_schemas"),
    (UnsupportedType, "test_schemas"),
    (KeyIsNoColumn, "test_metadata"),
    (NoCursor, "test_metadata"),
    (MetadataAsksTheSource, "test_metadata_needs_no_connection"),
    (CaseSensitiveMetadata, "test_option_names_in_any_case"),
    (MixedCaseInStreams, "test_streams_ask_for_lower_case_names"),
    (ChangesOptions, "test_options_are_not_changed"),
    (ChangesItsStart, "test_options_are_not_changed"),
    (EmptyTable, "test_stream_rows"),
    (EmptyPartitions, "test_batch_rows"),
    (ExtraColumn, "test_stream_rows"),
    (NullInNotNull, "test_stream_rows"),
    (SystemStateAsValue, "test_batch_rows"),
    (SevenDigits, "test_stream_rows"),
    (NaiveTime, "test_stream_rows"),
    (DictAsText, "test_stream_rows"),
    (ColumnNeverFilled, "test_every_column_is_populated"),
    (CutsEveryTableInBatch, "test_unpartitioned_tables_in_batch"),
    (NullInTombstone, "test_deletes"),
    (NoTombstones, "test_deletes"),
    (DeletesWhatItUpserts, "test_delete_flow_of_partitioned_tables"),
    (FollowsTheClock, "test_streams_catch_up"),
    (PlansFollowTheClock, "test_streams_catch_up"),
    (TurnsKeys, "test_offsets_have_one_key_order"),
    (OffsetIsNoJson, "test_streams_catch_up"),
    (OffsetLosesItsKeys, "test_offsets_survive_json"),
    (SnapshotWithoutMarker, "test_no_rows_with_an_unchanged_offset"),
    (ReadsToNow, "test_simple_reads_can_be_replayed"),
    (PlansFromTheSource, "test_partitioned_reads_can_be_replayed"),
    (IsPartitionedIsNoBool, "test_is_partitioned"),
    (EmptyLatestOffset, "test_latest_offset"),
    (PartitionsAreAGenerator, "test_partitions"),
    (PartitionIsNoJson, "test_partitions_between_offsets"),
    (PartitionsHoldTheTime, "test_planning_is_stable"),
    (CaseDecidesThePlan, "test_options_in_any_case_plan_the_same"),
    (EqualOffsetsHavePartitions, "test_equal_offsets_have_no_partitions"),
    (HoldsALock, "test_pickles_after_init"),
    (LocksInItsSchema, "test_pickles_after_schemas"),
    (LocksInItsReads, "test_pickles_after_reads"),
    (SecretInRepr, "test_no_secret_is_shown"),
    (SecretInPartition, "test_no_secret_is_shown"),
    (SecretInError, "test_no_secret_is_shown"),
    (ArrowForgetsNotNull, "test_arrow_schema_is_the_spark_schema"),
    (ArrowRowsDiffer, "test_arrow_rows_are_the_dict_rows"),
    (ArrowLosesRows, "test_arrow_rows_are_the_dict_rows"),
    (WindowsOfNoColumn, "test_windows_have_columns"),
    (WindowsForgetNullable, "test_windows_have_columns"),
    (WindowsHaveNoCursor, "test_windows_are_among_the_rows"),
    (WindowsLoseRows, "test_windows_are_among_the_rows"),
    (NoWindows, "test_windows_are_among_the_rows"),
    (MarkersForgetNullable, "test_markers_have_a_column"),
    (MarkersOfNoColumn, "test_markers_have_a_column"),
    (MarkersHoldValues, "test_markers_name_rows_and_nothing_else"),
    (MarkersNameNothing, "test_markers_name_rows_and_nothing_else"),
    (KeysForgetTheCursor, "test_rows_by_their_keys"),
    (KeysLoseRows, "test_rows_by_their_keys"),
]


@pytest.mark.parametrize(("faulty", "check"), FAULTS, ids=[faulty.__name__ for faulty, _ in FAULTS])
def test_fault_is_found(faulty: type[Any], check: str, connection: dict[str, str]) -> None:
    suite: Any = type("Suite", (ToySuite,), {"connector_class": faulty, "connection_options": connection})()
    with pytest.raises(AssertionError, match=r"\S"):
        getattr(suite, check)()


def test_every_check_has_a_fault() -> None:
    """A check that no fault fails may be one that cannot fail."""
    checks = {name for name in dir(LakeflowConnectSuite) if name.startswith("test_")}
    # Shown by the connector that lacks a method, below.
    assert checks - {check for _, check in FAULTS} == {"test_has_all_methods"}


def test_missing_methods_are_found(connection: dict[str, str]) -> None:
    partitions_only: Any = type("PartitionsOnly", (), {"get_partitions": GoodConnector.get_partitions})
    suite: Any = type("Suite", (ToySuite,), {"connector_class": partitions_only, "connection_options": connection})()
    with pytest.raises(AssertionError, match="has no list_tables"):
        suite.test_has_all_methods()


def test_declared_exemptions_are_kept(connection: dict[str, str]) -> None:
    class Exempt(ToySuite):
        connector_class = EmptyTable
        connection_options = connection
        may_be_empty = frozenset({"alarms"})

    Exempt().test_stream_rows()

    class Nulls(ToySuite):
        connector_class = ColumnNeverFilled
        connection_options = connection
        null_columns: ClassVar[Any] = {name: ["note"] for name in METADATA}

    Nulls().test_every_column_is_populated()


def test_a_connection_without_secrets_must_say_so(connection: dict[str, str]) -> None:
    class Open(ToySuite):
        connection_options: ClassVar[Any] = {"counter": connection["counter"]}

    with pytest.raises(AssertionError, match="an empty tuple if there are none"):
        Open().test_no_secret_is_shown()
    Open.secrets = ()
    Open().test_no_secret_is_shown()
