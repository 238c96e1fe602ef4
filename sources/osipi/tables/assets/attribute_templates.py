"""Table `attribute_templates`: the attributes that element templates declare."""

from __future__ import annotations

from osipi.listing.af_lists import ATTRIBUTE_TEMPLATES as PARTS
from osipi.listing.af_lists import ELEMENT_TEMPLATES
from osipi.options import AfParts
from osipi.tables.base import TEXT
from osipi.tables.cells import (
    CATEGORIES,
    DATABASE,
    computed,
    described,
    flagged,
    ident,
    linked,
    value_text,
    web_id,
    words,
)
from osipi.tables.object_table import ObjectTable


class AttributeTemplates(ObjectTable[AfParts]):
    name = "attribute_templates"
    comment = "Attributes that templates declare, children too; an inherited one is a row of the base template alone"
    cells = (
        ident("attribute_template_id", "GUID of the attribute template"),
        web_id(),
        *described("attribute template"),
        ident("template_id", "GUID of the template that declares it", nullable=True).of_owner(),
        words("template_name", "Name", "Name of the template that declares it").of_owner(),
        linked(
            "parent_attribute_template_id",
            "GUID of the attribute template that it is a child of; null for none",
            "Parent",
            "attributetemplates",
            "attribute template",
        ),
        words("type", "Type", "Type of its values, such as Double or EnumerationValue"),
        words("type_qualifier", "TypeQualifier", "Enumeration set of its values; null for another type"),
        words("default_units", "DefaultUnitsNameAbbreviation", "Abbreviation of its unit"),
        computed(
            "default_value",
            TEXT,
            "Default value as text: numbers as JSON prints them, true and false, anything else as JSON",
            lambda found: value_text(found.item.get("DefaultValue")),
            "DefaultValue",
        ),
        words("data_reference", "DataReferencePlugIn", "Data reference, such as PI Point; null for a constant"),
        words("config_string", "ConfigString", "Configuration of the data reference"),
        words("trait", "TraitName", "Trait, such as LimitHi"),
        flagged("is_configuration_item", "IsConfigurationItem", "Whether its value is configuration"),
        flagged("is_excluded", "IsExcluded", "Whether it is excluded"),
        flagged("is_hidden", "IsHidden", "Whether it is hidden"),
        flagged("is_manual_data_entry", "IsManualDataEntry", "Whether people enter its values"),
        flagged("has_children", "HasChildren", "Whether it has child attributes"),
        CATEGORIES,
        *DATABASE,
    )
    primary_keys = ("attribute_template_id",)
    cluster_by = ("database_id", "template_id")
    options = AfParts
    kept = ("template_id",)
    lists = ELEMENT_TEMPLATES
    parts = PARTS


ATTRIBUTE_TEMPLATES = AttributeTemplates()
