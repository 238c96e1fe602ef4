"""Tables of the Asset Framework."""

from __future__ import annotations

from typing import Any

from osipi.tables.assets.af_attributes import AF_ATTRIBUTES
from osipi.tables.assets.af_hierarchy import AF_HIERARCHY
from osipi.tables.assets.af_table_rows import AF_TABLE_ROWS
from osipi.tables.assets.af_tables import AF_TABLES
from osipi.tables.assets.analyses import ANALYSES
from osipi.tables.assets.analysis_templates import ANALYSIS_TEMPLATES
from osipi.tables.assets.asset_databases import ASSET_DATABASES
from osipi.tables.assets.asset_servers import ASSET_SERVERS
from osipi.tables.assets.attribute_templates import ATTRIBUTE_TEMPLATES
from osipi.tables.assets.categories import CATEGORIES
from osipi.tables.assets.element_templates import ELEMENT_TEMPLATES
from osipi.tables.assets.enumeration_values import ENUMERATION_VALUES
from osipi.tables.assets.units_of_measure import UNITS_OF_MEASURE
from osipi.tables.base import Table

TABLES: tuple[Table[Any, Any], ...] = (
    AF_HIERARCHY,
    AF_ATTRIBUTES,
    ASSET_SERVERS,
    ASSET_DATABASES,
    ELEMENT_TEMPLATES,
    ATTRIBUTE_TEMPLATES,
    CATEGORIES,
    ENUMERATION_VALUES,
    UNITS_OF_MEASURE,
    ANALYSES,
    ANALYSIS_TEMPLATES,
    AF_TABLES,
    AF_TABLE_ROWS,
)
