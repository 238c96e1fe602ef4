"""Table `units_of_measure`: the units that AF servers know."""

from __future__ import annotations

from osipi.listing.af_lists import UNIT_CLASSES, UNITS
from osipi.options import AssetServerParts
from osipi.tables.cells import ASSET_SERVER, described, ident, real, web_id, words
from osipi.tables.object_table import ObjectTable


class UnitsOfMeasure(ObjectTable[AssetServerParts]):
    name = "units_of_measure"
    comment = "Units of measure: columns of units in other tables join on the abbreviation"
    cells = (
        ident("unit_id", "GUID of the unit"),
        web_id(),
        words("name", "Name", "Name of the unit"),
        words("abbreviation", "Abbreviation", "Abbreviation, such as m3/h"),
        *described("unit")[1:],
        ident("unit_class_id", "GUID of the unit class", nullable=True).of_owner(),
        words("unit_class", "Name", "Unit class, such as Volume Flow Rate").of_owner(),
        words("canonical_unit", "CanonicalUnitAbbreviation", "Canonical unit of the class").of_owner(),
        real("factor", "Factor", "Factor to the canonical unit: canonical = value * factor + offset"),
        real("offset", "Offset", "Offset to the canonical unit"),
        real("reference_factor", "ReferenceFactor", "Factor to the reference unit"),
        real("reference_offset", "ReferenceOffset", "Offset to the reference unit"),
        words("reference_unit", "ReferenceUnitAbbreviation", "Unit that this one is defined by; null for none"),
        ASSET_SERVER,
    )
    primary_keys = ("unit_id",)
    cluster_by = ("asset_server", "unit_class")
    options = AssetServerParts
    kept = ("unit_class_id",)
    lists = UNIT_CLASSES
    parts = UNITS


UNITS_OF_MEASURE = UnitsOfMeasure()
