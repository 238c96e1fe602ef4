"""The Spark session of the engine: the active one, else one that it starts on this machine."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from lakeflow_pipeline.engines.spark.jars import DELTA_PACKAGE, delta_jars
from lakeflow_pipeline.errors import ConfigurationError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

#: The garbage collector of Java that takes the least processor time: a load takes a quarter less in all.
JAVA_OPTIONS = "-XX:+UseParallelGC"

MINIMUM_JAVA = 17

#: The folder of what Python runs first in Spark's workers.
_WORKERS = Path(__file__).parent / "workers"

#: The fewest rows that a reader decodes: about a day of one stream at one event a second.
_ROW_GROUP_ROWS = 131_072

_EXTENSION = "io.delta.sql.DeltaSparkSessionExtension"
_CATALOG = "org.apache.spark.sql.delta.catalog.DeltaCatalog"

# Spark warns of things that do not matter on one machine (host names, native libraries, long plans). The engine raises
# errors to the user, so Spark's own log holds only what is fatal.
_LOGGING = """
status = error
rootLogger.level = fatal
rootLogger.appenderRef.stderr.ref = stderr
appender.stderr.type = Console
appender.stderr.name = stderr
appender.stderr.target = SYSTEM_ERR
appender.stderr.layout.type = PatternLayout
appender.stderr.layout.pattern = %d{HH:mm:ss} %p %c{1}: %m%n
"""


def java_version() -> int | None:
    """Major version of the Java that Spark would start, ``None`` when no Java runs here."""
    home = os.environ.get("JAVA_HOME")
    java = str(Path(home, "bin", "java")) if home else shutil.which("java")
    if not java:
        return None
    try:
        answer = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return None
    match = re.search(r'version "(\d+)(?:\.(\d+))?', answer.stderr + answer.stdout)
    if match is None:
        return None
    major = int(match.group(1))
    return int(match.group(2) or 0) if major == 1 else major


def require_java() -> None:
    """Raise `ConfigurationError` when Java 17 or later is not installed."""
    version = java_version()
    if version is None:
        raise ConfigurationError(
            f"engine 'spark' needs Java {MINIMUM_JAVA} or later, and no java was found: "
            "install it (and set JAVA_HOME), or use --engine local"
        )
    if version < MINIMUM_JAVA:
        raise ConfigurationError(
            f"engine 'spark' needs Java {MINIMUM_JAVA} or later, and java is version {version}: "
            "set JAVA_HOME to a newer one, or use --engine local"
        )


def active_session() -> SparkSession | None:
    """The session of this process, from any thread; ``None`` when there is none.

    Raises `ConfigurationError` when the session does not know Delta.
    """
    from pyspark.errors import PySparkRuntimeError
    from pyspark.sql import SparkSession

    try:
        session = SparkSession.active()
    except PySparkRuntimeError:
        return None
    if _EXTENSION not in str(session.conf.get("spark.sql.extensions", "") or ""):
        raise ConfigurationError(
            f"the active Spark session does not know Delta: start it with package {DELTA_PACKAGE} and "
            f"spark.sql.extensions={_EXTENSION}, or stop it"
        )
    return session


def start_session(
    directory: Path,
    *,
    cores: str = "*",
    memory: str = "2g",
    java_options: str = JAVA_OPTIONS,
    settings: Mapping[str, str] = {},
) -> SparkSession:
    """A new session on this machine, which keeps its own files in ``directory``.

    ``settings`` of Spark and ``java_options`` are added to those that the engine needs. The first start on a machine
    fetches Delta's jars (:func:`delta_jars`). Raises `ConfigurationError` when Java is missing, the jars cannot be
    fetched or the session does not start.
    """
    require_java()
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    jars = [*map(str, delta_jars()), *_jars_by_default()]
    directory.mkdir(parents=True, exist_ok=True)
    # Workers must run this interpreter: it holds the connector.
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    logging = directory / "log4j2.properties"
    logging.write_text(_LOGGING, encoding="utf-8")
    defaults = {
        "spark.jars": ",".join(jars),
        "spark.sql.extensions": _EXTENSION,
        "spark.sql.catalog.spark_catalog": _CATALOG,
        "spark.sql.warehouse.dir": str(directory / "warehouse"),
        "spark.driver.memory": memory,
        "spark.driver.extraJavaOptions": (
            f"-Dderby.system.home={_quoted(directory / 'derby')} -Dlog4j2.configurationFile={_quoted(logging)} "
            + java_options
        ),
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.local.dir": os.environ.get("SPARK_LOCAL_DIRS", tempfile.gettempdir()),
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.log.level": "FATAL",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": str(os.cpu_count() or 2),
        # Tasks that list the files of a directory when a table is vacuumed: a large cluster has 10,000.
        "spark.sql.sources.parallelPartitionDiscovery.parallelism": str(os.cpu_count() or 2),
        "spark.databricks.delta.snapshotPartitions": "1",
        # The engine merges small files itself, in the order of the table.
        "spark.databricks.delta.autoCompact.enabled": "false",
        "spark.hadoop.parquet.block.row.count.limit": str(_ROW_GROUP_ROWS),
        # Spark's default, the old type INT96, has no statistics.
        "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
        "spark.sql.streaming.stopTimeout": "60s",
        "spark.sql.streaming.pollingDelay": "20ms",
        "spark.python.worker.reuse": "true",
    }
    log = directory / "spark.log"
    builder = SparkSession.builder.appName("lakeflow").master(f"local[{cores}]")
    for key, value in {**defaults, **settings}.items():
        builder = builder.config(key, value)
    try:
        with _output_to(log), _first_on_python_path(_WORKERS), _own_interrupts():
            return builder.getOrCreate()
    except (PySparkException, RuntimeError, OSError) as error:
        first = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise ConfigurationError(f"Spark does not start: {first}; see {log}") from error


def _jars_by_default() -> list[str]:
    """The jars that the user has named for all sessions in ``spark-defaults.conf``: ours are added to them."""
    from pyspark.find_spark_home import _find_spark_home

    folder = os.environ.get("SPARK_CONF_DIR") or Path(_find_spark_home(), "conf")
    try:
        text = Path(folder, "spark-defaults.conf").read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    named = re.findall(r"^\s*spark\.jars[\s=:]+(\S.*?)\s*$", text, re.MULTILINE)
    return [jar.strip() for jar in named[-1].split(",")] if named else []


@contextmanager
def _own_interrupts() -> Iterator[None]:
    """Keep this process's answer to Ctrl-C: Spark's own cancels the micro-batch that is to be finished."""
    handler = signal.getsignal(signal.SIGINT)
    try:
        yield
    finally:
        if handler is not None and threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGINT, handler)


@contextmanager
def _first_on_python_path(folder: Path) -> Iterator[None]:
    """Processes that start inside this block, and their own processes, import from a folder first."""
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(folder), *([before] if before else [])])
    try:
        yield
    finally:
        if before is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = before


@contextmanager
def _output_to(path: Path) -> Iterator[None]:
    """Processes that start inside this block (Java, its Python workers) write their output to a file.

    All their life they print which packages they resolve, warnings of installed packages and how many files they
    removed. Standard output belongs to this process alone: a program may read it.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    before = {number: os.dup(number) for number in (1, 2)}
    try:
        with open(path, "ab") as file:
            for number in before:
                os.dup2(file.fileno(), number)
        yield
    finally:
        for number, kept in before.items():
            os.dup2(kept, number)
            os.close(kept)


def _quoted(path: Path) -> str:
    text = str(path)
    return f'"{text}"' if " " in text else text
