"""The data source, asked as Spark asks it: what each reader gives, says and hides."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyspark")

from pyspark.cloudpickle import dumps, loads
from pyspark.errors import PySparkNotImplementedError
from pyspark.sql.datasource import CaseInsensitiveDict

from lakeflow_pipeline.datasource import METADATA_TABLE, LakeflowSource, bind
from lakeflow_pipeline.datasource.errors import SourceError
from lakeflow_pipeline.errors import ConfigurationError, PipelineError
from support.conformance_toys import METADATA, GoodConnector

SECRET = "a-value-nobody-may-see"


class Watched(GoodConnector):
    """Says with which options it was asked, and refuses to give a table whole that it cuts."""

    def read_table_arrow(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        assert not self.is_partitioned(table_name), "a table that is cut was read whole"
        return super().read_table_arrow(table_name, start_offset, table_options)

    def read_table_metadata(self, table_name: str, table_options: Any = None) -> Any:
        assert type(table_options) is dict
        self.known(table_name)
        return {**METADATA[table_name], "cursor_field": ",".join(sorted(table_options))}


class DownError(Exception):
    """Of a kind that its class does not say."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.kind = "source"


class Down(GoodConnector):
    """Fails while rows are read."""

    def read_partition_arrow(self, table_name: str, partition: Any, table_options: Any = None) -> Any:
        yield from super().read_partition_arrow(table_name, partition)
        raise DownError("the host is down")


class Locked(GoodConnector):
    """Refuses to plan."""

    def get_partitions(self, table_name: str, *more: Any, **named: Any) -> Any:
        raise DownError("the door is locked")


class Asked(GoodConnector):
    """Says in its descriptors and offsets with which options it was asked."""

    def latest_offset(self, table_name: str, table_options: Any = None, start_offset: Any = None) -> Any:
        return {"until": 1, "asked": [type(table_options).__name__, dict(table_options)]}

    def get_partitions(self, table_name: str, table_options: Any = None, *between: Any) -> Any:
        return [{"asked": [type(table_options).__name__, dict(table_options)]}]


class WithoutOffset(GoodConnector):
    def read_table_arrow(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        return iter(()), None


@pytest.fixture
def counter(tmp_path: Path) -> Path:
    path = tmp_path / "counter"
    path.write_text("50")
    return path


def made(connector: type[Any], counter: Path, **options: str) -> LakeflowSource:
    """The source as Spark makes it in another process."""
    source = bind(connector, {"counter": str(counter), "token": SECRET})
    given: Any = CaseInsensitiveDict(options)
    sent: LakeflowSource = loads(dumps(loads(dumps(source))(given)))
    return sent


def rows(reader: Any) -> list[Any]:
    """A batch read, its parts as tasks get them."""
    parts = loads(dumps(list(reader.partitions())))
    return [row for part in parts for batch in reader.read(part) for row in batch.to_pylist()]


def test_a_table_without_rows_has_none(counter: Path) -> None:
    """Spark would make one part of none, which reads the whole table otherwise: with another offset, perhaps rows."""
    counter.write_text("0")
    source = made(Watched, counter, tableName="readings")
    reader: Any = source.reader(source.schema())
    assert len(reader.partitions()) == 1
    assert rows(reader) == []


def test_a_table_that_is_not_cut_is_read_whole(counter: Path) -> None:
    source = made(Watched, counter, tableName="assets")
    assert len(rows(source.reader(source.schema()))) == 50


def test_metadata_gets_the_options_as_they_were_written(counter: Path) -> None:
    configs = {"journal": {"maxRows": "7", "TAG": "x"}}
    source = made(
        Watched,
        counter,
        tableName=METADATA_TABLE,
        tableNameList=json.dumps(["journal", "assets"]),
        tableConfigs=json.dumps(configs),
    )
    reader: Any = source.reader(source.schema())
    # The reader names no parts: Spark before 4.2 gives it None for one.
    found = [row for batch in reader.read(None) for row in batch.to_pylist()]
    assert [(row["tableName"], row["cursor_field"], row["primary_keys"]) for row in found] == [
        ("journal", "TAG,maxRows", None),
        ("assets", "", ["id"]),
    ]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"tableNameList": "readings,assets"}, "'tableNameList' is no JSON"),
        ({"tableNameList": '{"a": 1}'}, "'tableNameList' must be a JSON list"),
        ({"tableNameList": '[""]'}, "must be a JSON list of table names"),
        ({"tableConfigs": "["}, "'tableConfigs' is no JSON"),
        ({"tableConfigs": "[]"}, "'tableConfigs' must be a JSON object"),
        ({"tableConfigs": '{"assets": 1}'}, "JSON object of options for 'assets'"),
    ],
)
def test_a_wrong_question_about_tables_is_told(counter: Path, given: dict[str, str], message: str) -> None:
    source = made(GoodConnector, counter, tableName=METADATA_TABLE, **given)
    with pytest.raises(ConfigurationError, match=message):
        source.reader(source.schema())


def test_tables_about_tables_are_no_streams(counter: Path) -> None:
    source = made(GoodConnector, counter, tableName=METADATA_TABLE)
    with pytest.raises(PySparkNotImplementedError):
        source.streamReader(source.schema())
    with pytest.raises(ConfigurationError, match="is no stream: read it in batch"):
        source.simpleStreamReader(source.schema())


def test_a_plan_that_fails_is_no_table_without_parts(counter: Path) -> None:
    """The framework reads the whole table in one task then, and fails there, or does not."""
    source = made(Locked, counter, tableName="readings")
    reader = source.reader(source.schema())
    with pytest.raises(SourceError, match="the door is locked"):
        reader.partitions()


def test_options_come_as_the_framework_hands_them_over(counter: Path) -> None:
    """In batch by names in any case, in streams lower-cased in a plain dict; the data source's own names in neither."""
    given = {"TABLENAME": "readings", "Max_Rows": "7", "databricks.connection": "plant", "isDeleteFlow": "false"}
    source = made(Asked, counter, **given)
    schema = source.schema()
    batch: Any = source.reader(schema)
    stream: Any = source.streamReader(schema)
    assert batch.partitions()[0].descriptor == {"asked": ["CaseInsensitiveDict", {"max_rows": "7"}]}
    end = stream.latestOffset({}, None)
    assert end["asked"] == ["dict", {"max_rows": "7"}]
    assert stream.partitions({}, end)[0].descriptor == {"asked": ["dict", {"max_rows": "7"}]}


def test_an_error_on_the_way_says_by_its_class_whose_it_is(counter: Path) -> None:
    source = made(Down, counter, tableName="readings")
    with pytest.raises(SourceError, match=r"^the host is down$") as raised:
        rows(source.reader(source.schema()))
    assert isinstance(raised.value.__cause__, DownError)


def test_a_stream_without_an_offset_is_refused(counter: Path) -> None:
    source = made(WithoutOffset, counter, tableName="journal")
    reader = source.simpleStreamReader(source.schema())
    with pytest.raises(PipelineError, match="'journal': a stream needs an offset"):
        reader.read({})


def test_nothing_shows_a_secret(counter: Path) -> None:
    """Neither the class, which is in Spark's plans by its name, nor what is made of it."""
    options = {"tableName": "readings", "password": SECRET}
    source = made(GoodConnector, counter, **options)
    schema = source.schema()
    batch: Any = source.reader(schema)
    stream: Any = source.streamReader(schema)
    shown = [
        source,
        batch,
        batch.table,
        stream,
        stream.table,
        type(source).connection_options,
        batch.partitions(),
        stream.partitions({}, stream.latestOffset({}, None)),
    ]
    assert not [one for one in shown if SECRET in f"{one!r} {one}"]


def test_batches_have_the_schema_that_spark_wants(counter: Path) -> None:
    """Types, nullability and order, times in UTC; not those of the session's time zone."""
    source = made(GoodConnector, counter, tableName="readings")
    reader: Any = source.reader(source.schema())
    (batch, *_) = reader.read(reader.partitions()[0])
    assert [(field.name, str(field.type), field.nullable) for field in batch.schema] == [
        ("id", "int64", False),
        ("at", "timestamp[us, tz=UTC]", False),
        ("value", "double", True),
        ("note", "string", True),
        ("labels", "list<element: string>", True),
    ]
