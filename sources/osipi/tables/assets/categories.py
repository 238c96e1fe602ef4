"""Table `categories`: the categories of elements, attributes, analyses and tables."""

from __future__ import annotations

from collections.abc import Iterator

from osipi.listing.af_lists import CATEGORIES as LISTS
from osipi.listing.objects import Found
from osipi.options import AfDatabases
from osipi.tables.base import TEXT
from osipi.tables.cells import DATABASE, computed, described, ident, web_id
from osipi.tables.object_table import ObjectTable, Reading


class Categories(ObjectTable[AfDatabases]):
    name = "categories"
    comment = "Categories of elements, attributes, analyses and tables"
    cells = (
        ident("category_id", "GUID of the category"),
        web_id(),
        computed(
            "kind",
            TEXT,
            "What it is a category of: element, attribute, analysis or table",
            lambda found: found.part,
            nullable=False,
        ),
        *described("category"),
        *DATABASE,
    )
    primary_keys = ("category_id",)
    cluster_by = ("database_id", "kind")
    options = AfDatabases

    def objects(self, reading: Reading[AfDatabases]) -> Iterator[Found]:
        for kind, lists in LISTS.items():
            for found in reading.lists(lists, reading.members):
                yield Found(found.item, found.home, part=kind)


CATEGORIES = Categories()
