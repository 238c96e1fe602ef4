"""The lists of AF and Data Archive objects, from the PI Web API reference (2018 SP1).

Where the reference marks `field` as required, the names are searched; `showInherited=false` leaves what a base template
declares to the base template.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from osipi.listing.fields import selected
from osipi.listing.objects import Found, Lists
from osipi.listing.parts import PartObject
from osipi.listing.whole_lists import Split
from osipi.piwebapi.errors import MalformedResponseError

_BY_NAME = {"field": "Name"}

ELEMENT_TEMPLATES = Lists("element templates", "/assetdatabases/{}/elementtemplates", _BY_NAME, split=Split("query"))
ATTRIBUTE_TEMPLATES = Lists(
    "attribute templates",
    "/elementtemplates/{}/attributetemplates",
    {"showInherited": False, "showDescendants": True},
    paged=True,
)
CATEGORIES = {
    kind: Lists(f"{kind} categories", f"/assetdatabases/{{}}/{kind}categories")
    for kind in ("element", "attribute", "analysis", "table")
}
ENUMERATION_SETS = Lists("enumeration sets", "/assetdatabases/{}/enumerationsets", members=("Description",))
DIGITAL_SETS = Lists("digital state sets", "/dataservers/{}/enumerationsets", members=("Description",))
ENUMERATION_VALUES = Lists("values", "/enumerationsets/{}/enumerationvalues")
UNIT_CLASSES = Lists("unit classes", "/assetservers/{}/unitclasses", members=("CanonicalUnitAbbreviation",))
UNITS = Lists("units", "/unitclasses/{}/units", selects=False)
"""The reference shows a single unit as the answer of a list of them."""
ANALYSES = Lists("analyses", "/assetdatabases/{}/analyses", _BY_NAME, paged=True, members=("Links.AnalysisRule",))
ANALYSIS_TEMPLATES = Lists("analysis templates", "/assetdatabases/{}/analysistemplates", _BY_NAME, split=Split("query"))
ANALYSIS_TEMPLATES_OF = Lists("analysis templates", "/elementtemplates/{}/analysistemplates")
TABLES = Lists("tables", "/assetdatabases/{}/tables")
TABLE_DATA = PartObject(
    "the data", lambda found: f"/tables/{found.web_id}/data", selected(("Columns", "Rows"), prefix=""), parts=10
)
"""A table comes whole, so few of them are asked for at once."""
NOTIFICATION_RULES_OF = Lists("notification rules", "/elements/{}/notificationrules")
SUBSCRIBERS = Lists("subscribers", "/notificationrules/{}/notificationrulesubscribers")
NESTED_SUBSCRIBERS = Lists("subscribers", "/notificationrulesubscribers/{}/notificationrulesubscribers")
CONTACTS = Lists("notification contacts", "/assetservers/{}/notificationcontacttemplates", members=("HasChildren",))
NESTED_CONTACTS = Lists(
    "notification contacts", "/notificationcontacttemplates/{}/notificationcontacttemplates", selects=False
)
"""The reference shows a single contact as the answer of a list of them."""
POINT_ATTRIBUTES = Lists("attributes", "/points/{}/attributes", key="Name", members=("Value",))


def table_rows(table: Found) -> Sequence[dict[str, Any]]:
    """The rows in the data of a table. Raises :class:`MalformedResponseError` for data that has none."""
    rows = table.part.get("Rows", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise MalformedResponseError(f"PI Web API gave the data of table {table.label!r} without rows", status=200)
    return rows
