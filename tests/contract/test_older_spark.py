"""The readers under PySpark before 4.2: no module of admission control, and offsets asked for without a start.

Public source: apache/spark, branches 4.0 and 4.1, ``pyspark/sql/datasource.py``, ``datasource_internal.py``,
``streaming/python_streaming_source_runner.py`` and ``PythonMicroBatchStream.scala``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from osipi.generate.single_file import SINGLE_FILE, single_file_text
from support.conformance_toys import GoodConnector

HERE = Path(__file__).parent
SOURCES = HERE.parents[1] / "sources"

#: This release as if it were an older one. Its own modules need the one that is hidden, so they come first.
OLDER = """
import sys
import pyspark.sql.datasource, pyspark.sql.datasource_internal, pyspark.sql.streaming
from pyspark.sql.pandas import types

newer = types.to_arrow_schema
def to_arrow_schema(schema, error_on_duplicated_field_names_in_struct=False, timestamp_utc=True):
    return newer(schema, timezone="UTC").remove_metadata()
types.to_arrow_schema = to_arrow_schema
sys.modules["pyspark.sql.streaming.datasource"] = None
del pyspark.sql.streaming.datasource
"""

READ = """
import logging
from pyspark.cloudpickle import dumps, loads
from support.conformance_toys import GoodConnector
from lakeflow_pipeline.datasource import bind
from lakeflow_pipeline.errors import PipelineError

class Told(logging.Handler):
    def emit(self, record):
        messages.append(record.getMessage())

def source(**options):
    return loads(dumps(bind(GoodConnector, {"counter": sys.argv[1]})))(options)

def rows(reader, parts):
    return [id for part in parts for batch in reader.read(loads(dumps(part))) for id in batch["id"].to_pylist()]

readings = source(tableName="readings", max_rows="20")
schema = readings.schema()
batch = readings.reader(schema)
assert rows(batch, batch.partitions()) == list(range(50))

# A new stream, as Spark asks it: the latest offset, then the initial one, then what lies between.
reader = loads(dumps(readings.streamReader(schema)))
start, found, messages = {}, [], []
logging.getLogger("lakeflow_pipeline.datasource").addHandler(Told())
for _ in range(2):
    end = reader.latestOffset()
    assert reader.initialOffset() == {}
    found += rows(reader, reader.partitions(start, end))
    start = end
assert found == list(range(40)), found
assert len(messages) == 1 and "'readings'" in messages[0] and "goes on from there" in messages[0], messages

# One that goes on from its checkpoint: the offset that was logged last comes first, as an empty range.
reader = readings.streamReader(schema)
assert reader.partitions(start, start) == []
end = reader.latestOffset()
found += rows(reader, reader.partitions(start, end))
assert found == list(range(50)), found
assert reader.latestOffset() == end

# One whose last micro-batch was logged and not committed: that one comes again, the next follows it.
reader = readings.streamReader(schema)
reader.partitions({"until": 20}, {"until": 20})
assert rows(reader, reader.partitions({}, {"until": 20})) == list(range(20))
assert reader.latestOffset() == {"until": 40}

# One that does not hear where it ended: what it would read is not what lies between, so it reads nothing.
reader = readings.streamReader(schema)
try:
    reader.partitions({"until": 40}, reader.latestOffset())
except PipelineError as error:
    assert "how far it had come" in str(error)
else:
    raise AssertionError("rows would come twice")

journal = source(tableName="journal")
simple = journal.simpleStreamReader(journal.schema())
batches, end = simple.read(simple.initialOffset())
assert rows(simple, []) == [] and list(batches) == []
batches, end = simple.read(end)
assert [id for one in batches for id in one["id"].to_pylist()] == list(range(50))
times = next(simple.readBetweenOffsets({"position": 0, "until": 50}, end)).schema.field("at").type
assert str(times) == "timestamp[us, tz=UTC]", times
print("all of it")
"""

LEAF = """
from databricks.labs.community_connector.sources.osipi import OsipiDataSource
source = OsipiDataSource({"tableName": "timeseries"})
print(type(source.streamReader(source.schema())).__name__)
"""

#: The framework, as far as it cannot be imported under such a release.
FRAMEWORK = {
    "interface/lakeflow_connect.py": "class LakeflowConnect: pass",
    "interface/supports_partition.py": "class SupportsPartitionedStream: pass",
    "sparkpds/lakeflow_datasource.py": "from pyspark.sql.streaming.datasource import ReadAllAvailable",
}
BESIDE_THE_FRAMEWORK = """
sys.path.insert(0, sys.argv[1])
from databricks.labs.community_connector.interface.lakeflow_connect import LakeflowConnect
from databricks.labs.community_connector.sources.osipi import OsipiLakeflowConnect
assert issubclass(OsipiLakeflowConnect, LakeflowConnect)
"""

SINGLE = """
import importlib.util
from pyspark.cloudpickle import dumps, loads
spec = importlib.util.spec_from_file_location("loaded_by_path", sys.argv[1])
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
source = loads(dumps(module._data_source(module.ARCHIVE)))({"tableName": "timeseries"})
reader = loads(dumps(source.streamReader(source.schema())))
assert reader.partitions({"v": 1}, {"v": 1}) == []
class Table:
    table = "timeseries"
    def latest_offset(self, start):
        print(start)
reader.inner.table = Table()
reader.latestOffset()
"""


def _said(code: str, *arguments: object) -> str:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE.parent), *sys.path[1:]])}
    command = [sys.executable, "-c", OLDER + code, *map(str, arguments)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def counter(tmp_path: Path) -> Path:
    path = tmp_path / "counter"
    path.write_text("50")
    return path


def test_every_way_to_read(counter: Path) -> None:
    pytest.importorskip("pyspark")
    assert _said(READ, counter) == "all of it"


def test_the_package_that_the_framework_looks_for() -> None:
    pytest.importorskip("pyspark")
    assert _said(LEAF) == "PartitionedStreamReader"


def test_beside_a_framework_that_needs_a_newer_release(tmp_path: Path) -> None:
    pytest.importorskip("pyspark")
    for name, text in FRAMEWORK.items():
        path = tmp_path / "databricks/labs/community_connector" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    assert _said(BESIDE_THE_FRAMEWORK + LEAF, tmp_path) == "PartitionedStreamReader"


def test_the_single_file(tmp_path: Path) -> None:
    pytest.importorskip("pyspark")
    path = tmp_path / SINGLE_FILE
    path.write_text(single_file_text(SOURCES), encoding="utf-8")
    assert _said(SINGLE, path) == "{'v': 1}"


@pytest.mark.spark
def test_a_stream_that_is_asked_as_before(spark: Any, counter: Path, tmp_path: Path) -> None:
    """Spark still asks a reader in the old way whose latest offset takes no arguments. A triggered run is one
    micro-batch then; runs, one of them killed, give each row once.
    """
    from pyspark.sql.datasource import DataSourceStreamReader

    from lakeflow_pipeline.datasource import bind

    source: Any = bind(GoodConnector, {"counter": str(counter)}, format_name="toy_of_before")

    class Reader(DataSourceStreamReader):
        def __init__(self, inner: Any) -> None:
            self.inner = inner

        def initialOffset(self) -> Any:
            return self.inner.initialOffset()

        def latestOffset(self) -> Any:  # type: ignore[override]
            return self.inner.latestOffset()

        def partitions(self, start: Any, end: Any) -> Any:
            return self.inner.partitions(start, end)

        def read(self, partition: Any) -> Any:
            return self.inner.read(partition)

    class Before(source):  # type: ignore[misc]
        def streamReader(self, schema: Any) -> Any:
            return Reader(source.streamReader(self, schema))

    spark.dataSource.register(Before)
    found: list[int] = []

    def run(killed: bool = False) -> None:
        def take(rows: Any, _: int) -> None:
            if killed:
                raise RuntimeError("killed")
            found.extend(row.id for row in rows.select("id").collect())

        frame = spark.readStream.format("toy_of_before").option("tableName", "readings").option("max_rows", 20).load()
        writer = frame.writeStream.foreachBatch(take).option("checkpointLocation", str(tmp_path / "checkpoint"))
        query = writer.trigger(availableNow=True).start()
        try:
            assert query.awaitTermination(60)
        finally:
            query.stop()

    run()
    assert sorted(found) == list(range(20))
    with pytest.raises(Exception, match="killed"):
        run(killed=True)
    for _ in range(3):
        run()
    assert sorted(found) == list(range(50))
