"""A job's task after the values: one view over the tables of all pipelines.

Parameters: catalog, schema, and JSON with the columns and the tables of each view. A table that is not there yet,
because its pipeline has not run, is left out, and a line on standard error says so.
"""

import json
import sys
from typing import Any


def quoted(*parts: str) -> str:
    return ".".join("`" + part.replace("`", "``") + "`" for part in parts)


def statement(catalog: str, schema: str, columns: list[str], view: str, tables: list[str]) -> str:
    """Columns are named: tables that later versions widened at other times have them in another order."""
    named = ", ".join(map(quoted, columns))
    selects = [f"SELECT {named} FROM {quoted(catalog, schema, table)}" for table in tables]  # noqa: S608
    return f"CREATE OR REPLACE VIEW {quoted(catalog, schema, view)} AS " + " UNION ALL ".join(selects)


def main(spark: Any, catalog: str, schema: str, views: str) -> None:
    for view, made in json.loads(views).items():
        tables = made["tables"]
        there = [table for table in tables if spark.catalog.tableExists(quoted(catalog, schema, table))]
        absent = [table for table in tables if table not in there]
        if absent:
            sys.stderr.write(f"view {view}: not there yet: {', '.join(absent)}\n")
        if there:
            spark.sql(statement(catalog, schema, made["columns"], view, there))


def session() -> Any:
    """The session of the job."""
    from pyspark.sql import SparkSession

    return SparkSession.builder.getOrCreate()


if __name__ == "__main__":
    main(session(), *sys.argv[1:4])
