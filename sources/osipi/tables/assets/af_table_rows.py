"""Table `af_table_rows`: the rows of the tables of AF databases."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from osipi.listing.af_lists import TABLE_DATA, TABLES, table_rows
from osipi.listing.fields import json_text
from osipi.listing.objects import Found
from osipi.options import AfParts
from osipi.tables.base import TEXT
from osipi.tables.cells import DATABASE, computed, ident, words
from osipi.tables.object_table import ObjectTable, Reading


class AfTableRows(ObjectTable[AfParts]):
    name = "af_table_rows"
    comment = "Rows of the tables of AF databases; the index is PI's order, so rows in another order are new versions"
    cells = (
        ident("table_id", "GUID of the table").of_owner(),
        words("table_name", "Name", "Name of the table").of_owner(),
        computed("row_index", pa.int64(), "0, 1, 2 ... in PI's order", lambda found: found.part, nullable=False),
        computed(
            "row", TEXT, "The row: a JSON object with sorted keys", lambda found: json_text(found.item), nullable=False
        ),
        *DATABASE,
    )
    primary_keys = ("table_id", "row_index")
    cluster_by = ("table_id", "row_index")
    options = AfParts
    kept = ("table_id",)
    lists = TABLES
    entries = TABLE_DATA.parts

    def objects(self, reading: Reading[AfParts]) -> Iterator[Found]:
        for table in reading.with_parts(self.owners(reading), TABLE_DATA):
            for index, row in enumerate(table_rows(table)):
                yield Found(row, table.home, table, index)

    def parts_asked(self, reading: Reading[AfParts]) -> int:
        return sum(1 for _ in self.owners(reading))


AF_TABLE_ROWS = AfTableRows()
