"""Table `enumeration_values`: the values of the enumeration sets of AF."""

from __future__ import annotations

import pyarrow as pa

from osipi.listing.af_lists import ENUMERATION_SETS
from osipi.listing.af_lists import ENUMERATION_VALUES as PARTS
from osipi.options import AfParts
from osipi.tables.cells import DATABASE, ident, whole, words
from osipi.tables.object_table import ObjectTable


class EnumerationValues(ObjectTable[AfParts]):
    name = "enumeration_values"
    comment = "Values of the enumeration sets of AF databases"
    cells = (
        ident("enumeration_value_id", "GUID of the value"),
        ident("set_id", "GUID of the enumeration set").of_owner(),
        words("set_name", "Name", "Name of the enumeration set").of_owner(),
        words("set_description", "Description", "Description of the enumeration set").of_owner(),
        words("name", "Name", "Name of the value"),
        words("description", "Description", "Description"),
        whole("value", "Value", "Number of the value", pa.int64()),
        words("path", "Path", "Path of the value"),
        *DATABASE,
    )
    primary_keys = ("enumeration_value_id",)
    cluster_by = ("database_id", "set_id")
    options = AfParts
    kept = ("set_id",)
    lists = ENUMERATION_SETS
    parts = PARTS


ENUMERATION_VALUES = EnumerationValues()
