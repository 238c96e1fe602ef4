"""Table `af_attributes`: the attributes of elements, child, hidden and excluded ones too."""

from __future__ import annotations

from collections.abc import Iterator

from osipi.listing.elements import element_scopes, list_elements
from osipi.listing.every_attribute import EveryAttribute
from osipi.listing.fields import name_or_none
from osipi.listing.needed import object_id
from osipi.listing.objects import Found
from osipi.listing.parts import PARTS, PartObject
from osipi.options import AfAttributeOptions
from osipi.tables.base import TEXT
from osipi.tables.cells import (
    CATEGORIES,
    DATABASE,
    computed,
    described,
    flagged,
    ident,
    linked,
    linked_web_id,
    real,
    value_text,
    web_id,
    whole,
    words,
)
from osipi.tables.object_table import ObjectTable, Reading, in_batches


def _route(found: Found) -> str | None:
    """The value of a constant."""
    is_constant = name_or_none(found.item, "DataReferencePlugIn") is None
    return f"/attributes/{found.web_id}/value" if is_constant else None


VALUE = PartObject("the value", _route, "Value;Good;Errors;WebException", may_be_unsupported=True)
"""PI has types of values that PI Web API cannot write (PI Web API reference, value types)."""


def _value(found: Found) -> str | None:
    value = found.part.get("Value") if found.part else None
    return name_or_none(value, "Name") if isinstance(value, dict) and "Name" in value else value_text(value)


class AfAttributes(ObjectTable[AfAttributeOptions]):
    name = "af_attributes"
    comment = "Attributes of AF elements, child, hidden and excluded ones too"
    cells = (
        ident("attribute_id", "GUID of the attribute"),
        web_id(),
        *described("attribute"),
        ident("element_id", "GUID of its element", nullable=True).of_owner(),
        words("element_path", "Path", "Primary path of its element").of_owner(),
        linked(
            "parent_attribute_id",
            "GUID of the attribute that it is a child of; null for none",
            "Parent",
            "attributes",
            "attribute",
        ),
        words("template_name", "TemplateName", "Template of its element; null for none").of_owner(),
        words("type", "Type", "Type of its values, such as Double or EnumerationValue"),
        words("type_qualifier", "TypeQualifier", "Enumeration set of its values; null for another type"),
        words("default_units", "DefaultUnitsNameAbbreviation", "Abbreviation of its unit"),
        whole("display_digits", "DisplayDigits", "Display digits, as PI says"),
        real("zero", "Zero", "Lowest value expected"),
        real("span", "Span", "Distance of the highest value expected from zero"),
        flagged("step", "Step", "Whether values hold until the next event instead of being interpolated"),
        words("trait", "TraitName", "Trait, such as LimitHi"),
        flagged("is_configuration_item", "IsConfigurationItem", "Whether its value is configuration"),
        flagged("is_excluded", "IsExcluded", "Whether it is excluded: it is never evaluated"),
        flagged("is_hidden", "IsHidden", "Whether it is hidden"),
        flagged("is_manual_data_entry", "IsManualDataEntry", "Whether people enter its values"),
        flagged("has_children", "HasChildren", "Whether it has child attributes"),
        words("data_reference", "DataReferencePlugIn", "Data reference, such as PI Point; null for a constant"),
        words("config_string", "ConfigString", "Configuration of the data reference"),
        linked_web_id(
            "point_web_id",
            "WebID of the PI point behind it, IDOnly form; null for another data reference or a deleted point",
            "Point",
            "points",
        ),
        computed(
            "value_text", TEXT, "Value of a constant as text, states by name; null without option with_values", _value
        ),
        CATEGORIES,
        *DATABASE,
    )
    primary_keys = ("attribute_id",)
    cluster_by = ("database_id", "element_id")
    options = AfAttributeOptions
    kept = ("element_id", "attribute_id")

    def stays(self, unread: Found) -> dict[str, str]:
        """Those of an element, or the one whose value was asked for."""
        return {"element_id" if unread.owner is None else "attribute_id": object_id(unread.item, "attribute")}

    def objects(self, reading: Reading[AfAttributeOptions]) -> Iterator[Found]:
        found = EveryAttribute(reading.client, reading.options, reading.members, reading.failures).found()
        return reading.with_parts(found, VALUE) if reading.options.with_values else found

    def requests(self, reading: Reading[AfAttributeOptions]) -> str:
        places = element_scopes(reading.client, reading.options)
        elements = sum(1 for _ in list_elements(reading.client, places, reading.options))
        constants = "; a request to PI's rate limit for each constant" if reading.options.with_values else ""
        return (
            "a page for each 1,000 attributes, or where the search leaves hidden ones out "
            f"{in_batches(elements, PARTS)}{constants}"
        )


AF_ATTRIBUTES = AfAttributes()
