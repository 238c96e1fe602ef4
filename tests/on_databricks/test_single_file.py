"""The connector in one file works where it is the only file of the project, on the driver and in Spark's workers."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from osipi.generate.single_file import carried_files, single_file_text
from pi_simulator import PlantConfig, ServerConfig, running
from support.alone import lone_python, said_by

SOURCES = Path(__file__).parents[2] / "sources"
SINCE, UNTIL = "2026-01-10T11:54:00Z", "2026-01-10T11:59:00Z"

#: What a pipeline of the older layout does: the file is loaded by its path, and asked to register its source.
LOAD = """
import importlib.util, sys
assert importlib.util.find_spec("osipi") is None and importlib.util.find_spec("lakeflow_pipeline") is None
spec = importlib.util.spec_from_file_location("loaded_by_path", sys.argv[1] if len(sys.argv) > 1 else FILE)
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
"""

IN_SPARK = """
import json, tempfile
from pyspark.sql import SparkSession

options = json.loads(sys.argv[2])
quick = {
    "spark.ui.enabled": "false",
    "spark.sql.shuffle.partitions": "1",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
}
spark = SparkSession.builder.master("local[2]").config(map=quick).getOrCreate()
module.register_lakeflow_source(spark)

def of(kind, table, **more):
    return getattr(spark, kind).format("lakeflow_connect").options(**options, **more, tableName=table).load()

found = {"streamed": [], "simple": []}
def stream(frame, into):
    writer = frame.writeStream.foreachBatch(lambda rows, _: into.extend(map(list, rows.collect())))
    query = writer.option("checkpointLocation", tempfile.mkdtemp()).trigger(availableNow=True).start()
    assert query.awaitTermination(120)

chosen = {"tags": sys.argv[3], "start_time": sys.argv[4], "end_time": sys.argv[5]}
events = of("readStream", "timeseries", **chosen).selectExpr("web_id", "cast(timestamp as string)", "ordinal")
stream(events, found["streamed"])
stream(of("readStream", "data_servers").select("name"), found["simple"])
found["batch"] = of("read", "timeseries", **chosen).count()
metadata = of("read", "_community_table_metadata", tableNameList='["timeseries"]').collect()
found["metadata"] = [list(row) for row in metadata]
print("FOUND " + json.dumps(found))
spark.stop()
"""


@pytest.fixture
def only_file(tmp_path: Path) -> Path:
    """The file in a folder of its own."""
    path = tmp_path / "only" / "source.py"
    path.parent.mkdir()
    path.write_text(single_file_text(SOURCES), encoding="utf-8")
    return path


def test_it_is_the_same_each_time_it_is_made() -> None:
    assert single_file_text(SOURCES) == single_file_text(SOURCES)


def test_it_carries_what_reading_needs_and_no_more() -> None:
    carried = carried_files(SOURCES)
    assert {
        "osipi/connector.py",
        "osipi/piwebapi/http/transport.py",
        "lakeflow_pipeline/datasource/readers.py",
    } <= carried
    unwanted = ("osipi/cli/", "osipi/generate/", "lakeflow_pipeline/engines/", "pi_simulator/", "databricks/")
    assert not [file for file in carried if file.startswith(unwanted)]


def test_alone_it_knows_its_tables(only_file: Path, tmp_path: Path) -> None:
    """In another process, which has neither this checkout nor the wheels; the class comes back from a pickle."""
    code = f"""
FILE = {str(only_file)!r}
{LOAD}
from pyspark.cloudpickle import dumps, loads
source = loads(dumps(module._data_source(module.ARCHIVE)))({{"tableName": "points"}})
reader = loads(dumps(source.reader(source.schema())))
print(source.name(), source.schema().names[0], len(reader.partitions()), source)
"""
    assert said_by(lone_python(tmp_path / "alone"), code, tmp_path) == (
        "lakeflow_connect web_id 1 LakeflowSource(table='points')"
    )


def test_a_package_that_is_missing_is_named(only_file: Path, tmp_path: Path) -> None:
    code = f"""
FILE = {str(only_file)!r}
{LOAD}
sys.modules["msgspec"] = None
try:
    module._data_source(module.ARCHIVE)({{"tableName": "points"}})
except ModuleNotFoundError as error:
    print(error)
"""
    assert "the PI connector needs the package 'msgspec', which is not installed here" in said_by(
        lone_python(tmp_path / "alone"), code, tmp_path
    )


def test_a_newer_file_takes_the_place_of_an_older_one(only_file: Path, tmp_path: Path) -> None:
    """Spark's workers are used again: one that ran the file of yesterday runs that of today, not both mixed."""
    code = f"""
FILE = {str(only_file)!r}
{LOAD}
import base64, bz2, json
files = json.loads(bz2.decompress(base64.b85decode(module.ARCHIVE.replace("\\n", ""))))
files["osipi/connector.py"] += "\\nRELEASE = 'of yesterday'\\n"
older = base64.b85encode(bz2.compress(json.dumps(files).encode())).decode()
for archive in (older, module.ARCHIVE, module.ARCHIVE):
    source = module._data_source(archive)({{"tableName": "points"}})
    connector = sys.modules["osipi.connector"]
    assert type(source.inner.connector) is connector.OsipiLakeflowConnect
    print(getattr(connector, "RELEASE", "of today"), len([f for f in sys.meta_path if hasattr(f, "archive")]))
"""
    said = said_by(lone_python(tmp_path / "alone"), code, tmp_path)
    assert said.splitlines() == ["of yesterday 1", "of today 1", "of today 1"]


@pytest.mark.slow
@pytest.mark.spark
def test_alone_it_reads_in_spark(only_file: Path, tmp_path: Path) -> None:
    """The workers have this one file in no other way than by value."""
    python = lone_python(tmp_path / "alone")
    with running(PlantConfig.small()) as pi:
        names = [point["name"] for point in pi.admin.truth_points() if point["plain"]][:3]
        there = sum(pi.admin.truth_counts(SINCE, UNTIL, names).values())
        options = {"base_url": pi.base_url, "username": ServerConfig.username, "password": ServerConfig.password}
        environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "SPARK_HOME")}
        done = subprocess.run(
            [python, "-I", "-c", LOAD + IN_SPARK, only_file, json.dumps(options), json.dumps(names), SINCE, UNTIL],
            env={**environment, "PYSPARK_PYTHON": str(python), "PYSPARK_DRIVER_PYTHON": str(python)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=240,
        )
    assert done.returncode == 0, done.stderr[-5000:]
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("FOUND ")]
    found = json.loads(line.removeprefix("FOUND "))
    assert len(found["streamed"]) == found["batch"] == there > 0
    assert len({tuple(row) for row in found["streamed"]}) == there
    assert found["simple"]
    assert found["metadata"][0][0] == "timeseries"
    assert options["password"] not in done.stderr
