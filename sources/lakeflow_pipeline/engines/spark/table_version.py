"""A version of a table and its files, and how new files replace them, with Spark's Delta: for merging small files.

OPTIMIZE of Delta for Spark keeps no order of rows. So only Delta's transaction is used, with the actions of Delta's
protocol as JSON.
"""

from __future__ import annotations

import json
import re
import shutil
import time
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from delta.exceptions.base import (
    ConcurrentDeleteDeleteException,
    ConcurrentWriteException,
    MetadataChangedException,
    ProtocolChangedException,
)
from pyspark.sql.classic.dataframe import DataFrame
from pyspark.sql.types import StructType

from lakeflow_pipeline.engines.files.compaction import Small
from lakeflow_pipeline.engines.files.parquet import DataFile, Shape
from lakeflow_pipeline.properties import Upkeep, stats_columns
from lakeflow_pipeline.schema import from_spark

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_CONFLICTS = (
    ConcurrentDeleteDeleteException,
    ConcurrentWriteException,
    MetadataChangedException,
    ProtocolChangedException,
)
_PLAIN_PATH = re.compile(r"[\w.-]+", re.ASCII)
"""A path in the table's own directory that needs no decoding."""


class SparkVersion:
    """See `Version`."""

    def __init__(self, session: SparkSession, path: str, sort_by: tuple[str, ...]) -> None:
        jvm: Any = session._jvm
        self._session, self._jvm, self._delta = session, jvm, jvm.org.apache.spark.sql.delta
        self._transaction = self._delta.DeltaLog.forTable(session._jsparkSession, path).startTransaction()
        snapshot = self._transaction.snapshot()
        metadata = json.loads(snapshot.metadata().json())["metaData"]
        versions = json.loads(snapshot.protocol().json())["protocol"]
        schema = from_spark(StructType.fromJson(json.loads(metadata["schemaString"])))
        self.properties: dict[str, str] = metadata.get("configuration", {})
        self.directory = Path(path)
        # In later versions of the protocol a file may need more than its rows (deletion vectors, column mapping).
        self.is_rewritable = versions["minReaderVersion"] < 2 and versions["minWriterVersion"] < 7
        self.shape = Shape(
            schema, sort_by, tuple(stats_columns(self.properties, schema)), Upkeep.of(self.properties).target_bytes
        )

    def files(self) -> list[Small]:
        listed = DataFrame(self._transaction.snapshot().allFiles().toDF(), self._session)
        found = []
        for file in listed.select("path", "size", "modificationTime", "stats").toArrow().to_pylist():
            stats = json.loads(file["stats"] or "{}")
            if "numRecords" in stats and _PLAIN_PATH.fullmatch(file["path"]):
                first = self.shape.sort_by[0] if self.shape.sort_by else ""
                ends = (stats.get(name, {}).get(first) for name in ("minValues", "maxValues"))
                found.append(Small(file["path"], file["size"], stats["numRecords"], file["modificationTime"], *ends))
        return found

    def put(self, new: Sequence[DataFile], old: Sequence[Small]) -> bool:
        actions = self._jvm.java.util.ArrayList()
        for action in [*self._added(new), *(_removed(file) for file in old)]:
            actions.add(self._companion(self._delta.actions, "Action").fromJson(json.dumps(action)))
        operation = self._companion(self._delta, "DeltaOperations$ManualUpdate")
        try:
            self._transaction.commit(self._jvm.PythonUtils.toSeq(actions), operation)
        except _CONFLICTS:
            return False
        return True

    def _added(self, files: Sequence[DataFile]) -> list[dict[str, Any]]:
        """Move files into the table's directory. They belong to the table from the commit on."""
        actions: list[dict[str, Any]] = []
        for index, file in enumerate(files):
            name = f"part-{index:05}-{uuid.uuid4()}-c000.zstd.parquet"
            shutil.move(file.path, self.directory / name)
            there = (self.directory / name).stat()
            add = {"path": name, "partitionValues": {}, "size": there.st_size, "stats": file.stats}
            actions.append({"add": {**add, "modificationTime": int(there.st_mtime * 1000), "dataChange": False}})
        return actions

    @staticmethod
    def _companion(package: Any, name: str) -> Any:
        """A Scala object."""
        return getattr(getattr(package, f"{name}$"), "MODULE$")


def _removed(file: Small) -> dict[str, Any]:
    about = {"path": file.name, "partitionValues": {}, "size": file.size, "extendedFileMetadata": True}
    return {"remove": {**about, "deletionTimestamp": int(time.time() * 1000), "dataChange": False}}
