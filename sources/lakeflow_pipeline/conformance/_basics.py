"""Checks of what a connector says about itself and its tables."""

from __future__ import annotations

from typing import Any

from lakeflow_pipeline.conformance._framework_rows import unsupported_type
from lakeflow_pipeline.conformance._subject import Subject, refusal
from lakeflow_pipeline.contract import INGESTION_TYPES

UNKNOWN = "there_is_no_such_table"
_NEEDS_CURSOR = ("cdc", "cdc_with_deletes")


class BasicChecks(Subject):
    """The constructor, names, schemas, metadata and options."""

    def test_has_all_methods(self) -> None:
        cls = self.connector_class
        for name in ("list_tables", "get_table_schema", "read_table_metadata", "read_table"):
            assert callable(getattr(cls, name, None)), (
                f"{cls.__name__} has no {name}: partitions alone are no connector"
            )
        for name, needs in (("get_partitions", "read_partition"), ("latest_offset", "get_partitions")):
            if hasattr(cls, name):
                assert callable(getattr(cls, needs, None)), f"{cls.__name__} has {name}, but no {needs}"

    def test_constructs_without_options(self) -> None:
        alternatives: list[tuple[Any, ...]] = [(), ({},), (None,)]
        for arguments in alternatives:
            shown = ", ".join(map(repr, arguments))
            error = refusal(lambda given=arguments: self.connector_class(*given))  # type: ignore[misc]
            assert error is None, (
                f"{self.connector_class.__name__}({shown}) raised {type(error).__name__}: {error}; "
                "metadata reads bring no connection options"
            )

    def test_list_tables(self) -> None:
        names: Any = self.make().list_tables()
        assert isinstance(names, list), f"list_tables gave a {type(names).__name__}, not a list"
        assert names, "list_tables is empty"
        assert all(isinstance(name, str) and name for name in names), f"names must be text: {names}"
        assert len(set(names)) == len(names), f"names must be unique: {names}"
        reserved = [name for name in names if name.startswith("_community_")]
        assert not reserved, f"names that begin with _community_ are the framework's: {reserved}"

    def test_unknown_tables_are_refused_at_the_call(self) -> None:
        connector: Any = self.make()
        calls = {
            "get_table_schema": lambda: connector.get_table_schema(UNKNOWN, {}),
            "read_table_metadata": lambda: connector.read_table_metadata(UNKNOWN, {}),
            "read_table from {}": lambda: connector.read_table(UNKNOWN, {}, {}),
            "read_table from None": lambda: connector.read_table(UNKNOWN, None, {}),
        }
        for name, call in calls.items():
            error = refusal(call)
            assert error is not None, (
                f"{name} takes the unknown table {UNKNOWN!r}: raise at the call, not at the first row"
            )
            assert str(error).strip(), f"{name} refuses an unknown table without a word ({type(error).__name__})"
            assert not isinstance(error, NotImplementedError), f"{name} is not implemented"

    def test_schemas(self) -> None:
        from pyspark.sql.types import StructType

        connector = self.make()
        for table in self.names():
            schema: Any = self.schema(connector, table)
            assert isinstance(schema, StructType), f"{table}: the schema is a {type(schema).__name__}"
            assert schema.fields, f"{table}: the schema has no columns"
            names = [field.name.lower() for field in schema.fields]
            assert len(set(names)) == len(names), f"{table}: column names repeat (Spark ignores their case): {names}"
            for field in schema.fields:
                why = unsupported_type(field.dataType)
                assert why is None, f"{table}, column {field.name}: {why}"
            for again in (self.schema(connector, table), self.schema(self.make(), table)):
                assert again == schema, f"{table}: the schema differs from call to call"

    def test_metadata(self) -> None:
        connector = self.make()
        for table in self.names():
            metadata: Any = self.metadata(connector, table)
            assert isinstance(metadata, dict), f"{table}: metadata is a {type(metadata).__name__}, not a dict"
            assert metadata == self.metadata(connector, table), f"{table}: metadata differs from call to call"
            kind = metadata.get("ingestion_type")
            assert kind in INGESTION_TYPES, f"{table}: ingestion_type is {kind!r}, not one of {INGESTION_TYPES}"
            schema = self.schema(connector, table)
            if kind != "append":
                keys = metadata.get("primary_keys")
                assert isinstance(keys, list), f"{table}: primary_keys is {keys!r}, not a list"
                assert keys, f"{table}: a table that is not append needs primary_keys"
                for key in keys:
                    assert _has_column(schema, key), f"{table}: primary key {key!r} is no column"
            if kind in _NEEDS_CURSOR:
                cursor = metadata.get("cursor_field")
                assert isinstance(cursor, str), f"{table}: cursor_field is {cursor!r}, not a column's name"
                assert _has_column(schema, cursor), f"{table}: cursor_field {cursor!r} is no column"

    def test_metadata_needs_no_connection(self) -> None:
        bare = self.connector_class({})
        full = self.make()
        for table in self.names():
            written = self.as_written(table)
            error = refusal(lambda t=table, w=written: bare.read_table_metadata(t, w))  # type: ignore[misc]
            assert error is None, f"{table}: metadata without connection options raised {type(error).__name__}: {error}"
            found = bare.read_table_metadata(table, written)
            assert found == self.metadata(full, table), f"{table}: metadata depends on the connection options"

    def test_option_names_in_any_case(self) -> None:
        connector = self.make()
        for table in self.names():
            given = self.as_written(table)
            mixed = [name for name in given if name != name.lower()]
            assert not mixed, f"{table}: Spark lower-cases option names in streams; rename {mixed}"
            upper = {name.upper(): value for name, value in given.items()}
            error = refusal(lambda t=table, o=upper: connector.read_table_metadata(t, o))  # type: ignore[misc]
            assert error is None, f"{table}: metadata with option names in upper case raised: {error}"
            shouted = connector.read_table_metadata(table, upper)
            assert shouted == self.metadata(connector, table), f"{table}: metadata depends on the case of option names"

    def test_streams_ask_for_lower_case_names(self) -> None:
        connector = self.make()
        for table in self.names():
            traced = _Traced(self.in_stream(table))
            self.step(connector, table, {}, traced)
            lost = sorted(name for name in traced.asked if name != name.lower() and name.lower() not in traced.asked)
            assert not lost, (
                f"{table}: a stream was asked for options {lost} of a plain dict, where Spark has lower-cased all names"
            )

    def test_options_are_not_changed(self) -> None:
        connection = dict(self.connection_options)
        connector = self.connector_class(connection)
        for table in self.names():
            options, written = self.in_stream(table), self.as_written(table)
            connector.get_table_schema(table, options)
            connector.read_table_metadata(table, written)
            start: dict[str, Any] = {}
            if self.partitioned(connector, table):
                self.step(connector, table, start, options)
            else:
                rows, _ = self.pair(connector.read_table(table, start, options), f"{table}: read_table")
                self.sample(rows, table)
            assert start == {}, f"{table}: a read changed its start offset to {start}"
            assert options == self.in_stream(table), f"{table}: a call changed its table options"
            assert written == self.as_written(table), f"{table}: read_table_metadata changed its table options"
        assert connection == dict(self.connection_options), "the connector changed its connection options"


class _Traced(dict[str, str]):
    """Remembers which names are asked for."""

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self.asked: set[str] = set()

    def __getitem__(self, name: str) -> str:
        self.asked.add(name)
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:
        self.asked.add(name)
        return super().get(name, default)

    def __contains__(self, name: object) -> bool:
        self.asked.add(str(name))
        return super().__contains__(name)


def _has_column(schema: Any, name: str) -> bool:
    """Whether a column, or by a dotted name a field within one, is there."""
    from pyspark.sql.types import StructType

    kind = schema
    for part in name.split("."):
        if not isinstance(kind, StructType) or part not in kind.fieldNames():
            return False
        kind = kind[part].dataType
    return True
