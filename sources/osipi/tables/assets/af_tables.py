"""Table `af_tables`: the tables of AF databases."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from osipi.listing.af_lists import TABLE_DATA, TABLES, table_rows
from osipi.listing.objects import Found
from osipi.options import AfTableOptions
from osipi.tables.base import TEXT
from osipi.tables.cells import CATEGORIES, DATABASE, computed, described, flagged, ident, value_text, web_id, words
from osipi.tables.object_table import ObjectTable, Reading


class AfTables(ObjectTable[AfTableOptions]):
    name = "af_tables"
    comment = "Tables of AF databases; af_table_rows has their rows"
    cells = (
        ident("table_id", "GUID of the table"),
        web_id(),
        *described("table"),
        words("time_zone", "TimeZone", "Zone of its times"),
        flagged("convert_to_local_time", "ConvertToLocalTime", "Whether AF converts its times to local time"),
        computed(
            "columns",
            TEXT,
            "Names and types of its columns: a JSON object; null without option with_data",
            lambda found: value_text((found.part or {}).get("Columns")),
        ),
        computed(
            "row_count",
            pa.int64(),
            "Number of its rows; null without option with_data",
            lambda found: None if found.part is None else len(table_rows(found)),
        ),
        CATEGORIES,
        *DATABASE,
    )
    primary_keys = ("table_id",)
    cluster_by = ("database_id", "table_id")
    options = AfTableOptions
    kept = ("table_id",)
    lists = TABLES
    entries = TABLE_DATA.parts

    def objects(self, reading: Reading[AfTableOptions]) -> Iterator[Found]:
        tables = reading.lists(TABLES, reading.members)
        return reading.with_parts(tables, TABLE_DATA) if reading.options.with_data else tables

    def parts_asked(self, reading: Reading[AfTableOptions]) -> int | None:
        return sum(1 for _ in self.owners(reading)) if reading.options.with_data else None


AF_TABLES = AfTables()
