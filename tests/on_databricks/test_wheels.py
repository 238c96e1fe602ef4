"""The two wheels: what they hold and need, and that they work where the framework and databricks-sdk are too."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
import zipfile
from email.parser import HeaderParser
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

from osipi.generate.single_file import SINGLE_FILE, single_file_text
from support.alone import lone_python, said_by, site_packages

ROOT = Path(__file__).parents[2]
LEAF = "databricks/labs/community_connector/sources/osipi"
PACKAGE = LEAF.replace("/", ".")

#: What runtimes bring of the packages that the wheels ask for; none brings msgspec. Runtime 15.4 and serverless
#: environments 1 and 2 bring pydantic 1. Public source: databricks/environments, ``python/*/*/constraints.txt``.
BROUGHT = {
    "Databricks Runtime 16.4": "pyarrow 15.0.2, pydantic 2.8.2, pyyaml 6.0.1, requests 2.32.2, tenacity 8.2.2",
    "Databricks Runtime 17.3": "pyarrow 19.0.1, pydantic 2.10.6, pyyaml 6.0.2, requests 2.32.3, tenacity 9.0.0",
    "Databricks Runtime 18.2": "pyarrow 21.0.0, pydantic 2.10.6, pyyaml 6.0.2, requests 2.32.3, tenacity 9.0.0",
    "serverless environment 3": "pyarrow 15.0.2, pydantic 2.8.2, pyyaml 6.0.1, requests 2.32.2, tenacity 8.2.2",
    "serverless environment 4": "pyarrow 19.0.1, pydantic 2.10.6, pyyaml 6.0.2, requests 2.32.3, tenacity 9.0.0",
    "serverless environment 5": "pyarrow 21.0.0, pydantic 2.10.6, pyyaml 6.0.2, requests 2.32.3, tenacity 9.0.0",
}

#: The framework's layout, as far as a source meets it: modules, classes and the choice of a reader.
FRAMEWORK = {
    "databricks/labs/__init__.py": '__path__ = __import__("pkgutil").extend_path(__path__, __name__)',
    "databricks/labs/community_connector/__init__.py": "",
    "databricks/labs/community_connector/interface/__init__.py": "",
    "databricks/labs/community_connector/interface/lakeflow_connect.py": """
from abc import ABC, abstractmethod
class LakeflowConnect(ABC):
    def __init__(self, options): self.options = options
    @abstractmethod
    def list_tables(self): ...
    @abstractmethod
    def get_table_schema(self, table_name, table_options): ...
    @abstractmethod
    def read_table_metadata(self, table_name, table_options): ...
    @abstractmethod
    def read_table(self, table_name, start_offset, table_options): ...
    def read_table_deletes(self, table_name, start_offset, table_options): raise NotImplementedError
""",
    "databricks/labs/community_connector/interface/supports_partition.py": """
from abc import ABC, abstractmethod
class SupportsPartition(ABC):
    @abstractmethod
    def get_partitions(self, table_name, table_options): ...
    @abstractmethod
    def read_partition(self, table_name, partition, table_options): ...
class SupportsPartitionedStream(SupportsPartition):
    def is_partitioned(self, table_name): return True
    @abstractmethod
    def latest_offset(self, table_name, table_options, start_offset=None): ...
""",
    "databricks/labs/community_connector/sparkpds/__init__.py": "",
    "databricks/labs/community_connector/sparkpds/lakeflow_datasource.py": """
from pyspark.sql.datasource import DataSource
from databricks.labs.community_connector.interface.supports_partition import SupportsPartitionedStream
class LakeflowSource(DataSource):
    _lakeflow_connect_cls = None
    def __init__(self, options): raise AssertionError("its own connector is not wanted")
    def schema(self):
        return f"the framework's schema of {self.options.get('operation') or self.options['tableName']}"
    def reader(self, schema): return f"the framework reads {sorted(self.lakeflow_connect.list_tables())}"
    def streamReader(self, schema):
        table = self.options["tableName"]
        connector = self.lakeflow_connect
        partitioned = isinstance(connector, SupportsPartitionedStream) and connector.is_partitioned(table)
        return "partitioned" if partitioned else "simple"
""",
}


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The wheels by distribution, built as `make dist` builds them, in a copy of the checkout."""
    copy, dist = tmp_path_factory.mktemp("checkout"), tmp_path_factory.mktemp("dist")
    left_out = shutil.ignore_patterns("__pycache__", "*.egg-info", SINGLE_FILE)
    for folder in ("sources", "pipeline-spec"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=left_out)
    for file in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / file, copy)
    shutil.copytree(copy / "sources" / LEAF, copy / "leaf")
    _write_single_file(copy / "leaf")
    for project in (copy, copy / "leaf"):
        command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(dist), str(project)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=240)
        assert done.returncode == 0, done.stdout + done.stderr
    return {path.name.split("-")[0].replace("_", "-"): path for path in dist.glob("*.whl")}


@pytest.fixture(scope="module")
def cluster(wheels: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with both wheels, and with databricks-sdk in the same folder."""
    directory = tmp_path_factory.mktemp("cluster")
    lone_python(directory)
    for wheel in wheels.values():
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(site_packages(directory))
    _add_sdk(site_packages(directory))
    return directory


def _write_single_file(folder: Path) -> None:
    (folder / SINGLE_FILE).write_text(single_file_text(ROOT / "sources"), encoding="utf-8")


def _add_sdk(site: Path) -> None:
    found = importlib.util.find_spec("databricks.sdk")
    if found is not None and found.origin is not None:
        sdk = Path(found.origin).parent
        shutil.copytree(sdk, site / "databricks" / "sdk", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(sdk.parent / "__init__.py", site / "databricks")
        return
    # Its first file is that of every package which shares the name with others.
    (site / "databricks" / "__init__.py").write_text(FRAMEWORK["databricks/labs/__init__.py"])
    (site / "databricks" / "sdk").mkdir()
    (site / "databricks" / "sdk" / "__init__.py").touch()


def _metadata(wheel: Path) -> dict[str, list[str]]:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        message = HeaderParser().parsestr(archive.read(name).decode())
    return {key: message.get_all(key, []) for key in ("Name", "Version", "Requires-Dist")}


def test_the_wheels_are_the_project_and_the_leaf(wheels: dict[str, Path]) -> None:
    assert set(wheels) == {"lakeflow-osipi", "lakeflow-community-connectors-osipi"}
    versions = [_metadata(wheel)["Version"] for wheel in wheels.values()]
    assert versions[0] == versions[1]


def test_what_a_cluster_has_is_never_replaced(wheels: dict[str, Path]) -> None:
    """Bounds that every runtime keeps, and neither PySpark nor pandas: those that a cluster brings stay as they are."""
    for wheel in wheels.values():
        needed = [Requirement(text) for text in _metadata(wheel)["Requires-Dist"]]
        always = [one for one in needed if one.marker is None or one.marker.evaluate({"extra": ""})]
        assert always
        for one in always:
            assert {specifier.operator for specifier in one.specifier} <= {">=", "<"}, one
            assert one.name not in ("pyspark", "pandas", "databricks-sdk", "lakeflow-community-connectors")
            for runtime, brought in BROUGHT.items():
                versions = dict(text.split() for text in brought.split(", "))
                kept = one.name in ("msgspec", "lakeflow-osipi") or one.specifier.contains(versions[one.name])
                assert kept, f"{one} would replace what {runtime} brings"


def test_the_leaf_is_whole_and_nothing_is_above_it(wheels: dict[str, Path]) -> None:
    with zipfile.ZipFile(wheels["lakeflow-community-connectors-osipi"]) as archive:
        names = [name for name in archive.namelist() if ".dist-info/" not in name]
    assert {str(Path(name).parent) for name in names} == {LEAF}
    wanted = ("__init__.py", "osipi.py", "README.md", "osipi.svg", "connector_spec.yaml")
    assert {*wanted, SINGLE_FILE} <= {Path(name).name for name in names}
    with zipfile.ZipFile(wheels["lakeflow-osipi"]) as archive:
        assert {name.split("/")[0] for name in archive.namelist() if not name.startswith("lakeflow_osipi-")} == {
            "osipi",
            "lakeflow_pipeline",
            "pi_simulator",
        }


def test_the_wheel_has_what_python_runs_first_in_spark_workers(wheels: dict[str, Path]) -> None:
    """Its folder is no package: it holds a file that Python imports by its name."""
    with zipfile.ZipFile(wheels["lakeflow-osipi"]) as archive:
        assert "lakeflow_pipeline/engines/spark/workers/sitecustomize.py" in archive.namelist()


def test_both_wheels_and_the_sdk_share_a_name(cluster: Path) -> None:
    code = """
import json, databricks.sdk, databricks.labs.community_connector.sources.osipi as leaf, osipi, lakeflow_pipeline
print(json.dumps([m.__file__ for m in (databricks.sdk, leaf, osipi, lakeflow_pipeline)]))
source = leaf.OsipiDataSource({"tableName": "points"})
assert source.schema().names[:2] == ["web_id", "point_id"], source.schema()
assert source.name() == "lakeflow_connect"
"""
    files = json.loads(said_by(cluster / "bin" / "python", code, cluster))
    assert all(Path(file).is_relative_to(site_packages(cluster)) for file in files), files


def test_the_framework_finds_its_own_bases_and_reads_by_partitions(cluster: Path, tmp_path: Path) -> None:
    """A connector whose class is the framework's gets the framework's partitioned reader; ours reads Arrow besides."""
    shutil.copytree(cluster, tmp_path / "cluster", symlinks=True)
    site = site_packages(tmp_path / "cluster")
    for name, text in FRAMEWORK.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text)
    code = f"""
import inspect, pickle, databricks.sdk
from databricks.labs.community_connector.interface.lakeflow_connect import LakeflowConnect
from databricks.labs.community_connector.interface.supports_partition import SupportsPartitionedStream
from databricks.labs.community_connector.sparkpds.lakeflow_datasource import LakeflowSource
import {PACKAGE} as leaf
found = [c for _, c in inspect.getmembers(leaf, inspect.isclass) if issubclass(c, LakeflowConnect)]
assert found == [leaf.OsipiLakeflowConnect], found
found = [c for _, c in inspect.getmembers(leaf, inspect.isclass) if issubclass(c, LakeflowSource)]
assert found == [leaf.OsipiDataSource] and found[0].__module__.startswith({PACKAGE!r}), found
assert leaf.OsipiDataSource._lakeflow_connect_cls is leaf.OsipiLakeflowConnect
connector = leaf.OsipiLakeflowConnect({{}})
assert isinstance(pickle.loads(pickle.dumps(connector)), SupportsPartitionedStream)

class Plain(LakeflowSource):  # what the framework makes of a connector's class alone
    def __init__(self, options):
        self.options, self.lakeflow_connect = options, leaf.OsipiLakeflowConnect(options)
assert Plain({{"tableName": "timeseries"}}).streamReader(None) == "partitioned"
assert Plain({{"tableName": "points"}}).streamReader(None) == "simple"

def ours(**options): return leaf.OsipiDataSource(options)
schema = ours(tableName="timeseries").schema()
from lakeflow_pipeline.datasource import readers
assert type(ours(tableName="timeseries").streamReader(schema)) is readers.PartitionedStreamReader
assert type(ours(TABLENAME="timeseries").reader(schema)) is readers.BatchReader
points = ours(tableName="points")
assert type(points.simpleStreamReader(points.schema())) is readers.SimpleStreamReader
assert ours(tableName="timeseries").reader(schema).table.arrow
metadata = ours(tableName="_community_table_metadata")
assert type(metadata.reader(metadata.schema())) is readers.MetadataReader
tables = ours(tableName="_community_tables")
assert tables.schema() == "the framework's schema of _community_tables"
assert "'timeseries'" in tables.reader(None)
agent = ours(operation="list_objects")
assert agent.schema() == "the framework's schema of list_objects"
assert "'timeseries'" in agent.reader(None)
print("all of it")
"""
    assert said_by(tmp_path / "cluster" / "bin" / "python", code, tmp_path) == "all of it"


def test_a_checkout_of_the_framework_needs_no_wheel(tmp_path: Path) -> None:
    """What the framework does there with a source's name: it imports the package, then the single file in it."""
    python = lone_python(tmp_path / "cluster")
    site = site_packages(tmp_path / "cluster")
    for name, text in FRAMEWORK.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text)
    shutil.copytree(ROOT / "sources" / LEAF, site / LEAF, ignore=shutil.ignore_patterns("__pycache__"))
    _write_single_file(site / LEAF)
    code = f"""
import importlib, importlib.util
assert importlib.util.find_spec("osipi") is None
package = importlib.import_module({PACKAGE!r})
module = importlib.import_module({PACKAGE + "._generated_osipi_python_source"!r})
class Session:
    dataSource = property(lambda self: self)
    def register(self, source): self.source = source
session = Session()
module.register_lakeflow_source(session)
print(session.source({{"tableName": "points"}}).schema().names[0])
try:
    package.OsipiDataSource
except ModuleNotFoundError as error:
    print(error)
assert not hasattr(package, "nothing")
"""
    first, missing = said_by(python, code, tmp_path).splitlines()
    assert first == "web_id"
    assert "OsipiDataSource needs the wheel lakeflow-osipi, which is not installed here" in missing


def test_the_form_offers_client_credentials_and_lets_table_options_through() -> None:
    spec = yaml.safe_load((ROOT / "sources" / LEAF / "connector_spec.yaml").read_text(encoding="utf-8"))
    methods = {method["name"]: method for method in spec["connection"]["auth_methods"]}
    required = {p["name"] for p in methods["oidc"]["parameters"] if p["required"]}
    assert required == {"oidc_token_url", "client_id", "client_secret"}
    assert {"read_mode", "state_path", "tag_filter"} <= set(spec["external_options_allowlist"].split(","))
