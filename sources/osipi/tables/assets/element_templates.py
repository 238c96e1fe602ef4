"""Table `element_templates`: the templates of elements and event frames."""

from __future__ import annotations

from osipi.listing.af_lists import ELEMENT_TEMPLATES as LISTS
from osipi.options import AfDatabases
from osipi.tables.cells import CATEGORIES, DATABASE, described, flagged, ident, properties, web_id, words
from osipi.tables.object_table import ObjectTable


class ElementTemplates(ObjectTable[AfDatabases]):
    name = "element_templates"
    comment = "Templates of elements and event frames"
    cells = (
        ident("template_id", "GUID of the template"),
        web_id(),
        *described("template"),
        words("base_template_name", "BaseTemplate", "Template that this one derives from; null for none"),
        words("instance_type", "InstanceType", "What is made of it: Element or EventFrame"),
        words("naming_pattern", "NamingPattern", "How the names of what is made of it are formed"),
        flagged("allow_element_to_extend", "AllowElementToExtend", "Whether elements may have more than the template"),
        flagged("can_be_acknowledged", "CanBeAcknowledged", "Whether event frames of it can be acknowledged"),
        words("severity", "Severity", "Severity of event frames of it, as PI says"),
        CATEGORIES,
        properties(),
        *DATABASE,
    )
    primary_keys = ("template_id",)
    cluster_by = ("database_id", "template_id")
    options = AfDatabases
    lists = LISTS


ELEMENT_TEMPLATES = ElementTemplates()
