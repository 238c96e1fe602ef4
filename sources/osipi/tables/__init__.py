"""The tables of the connector: each one object in one file."""

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
from osipi.tables.events.event_frames import EVENT_FRAMES
from osipi.tables.notifications.notification_contacts import NOTIFICATION_CONTACTS
from osipi.tables.notifications.notification_rules import NOTIFICATION_RULES
from osipi.tables.notifications.notification_subscribers import NOTIFICATION_SUBSCRIBERS
from osipi.tables.operations.ingestion_errors import INGESTION_ERRORS
from osipi.tables.points.data_servers import DATA_SERVERS
from osipi.tables.points.digital_states import DIGITAL_STATES
from osipi.tables.points.point_attributes import POINT_ATTRIBUTES
from osipi.tables.points.points import POINTS
from osipi.tables.values.timeseries import TIMESERIES

TABLES: dict[str, Table[Any, Any]] = {
    table.name: table
    for table in (
        TIMESERIES,
        AF_HIERARCHY,
        EVENT_FRAMES,
        POINTS,
        DATA_SERVERS,
        ASSET_SERVERS,
        ASSET_DATABASES,
        ELEMENT_TEMPLATES,
        ATTRIBUTE_TEMPLATES,
        ENUMERATION_VALUES,
        AF_ATTRIBUTES,
        DIGITAL_STATES,
        POINT_ATTRIBUTES,
        AF_TABLES,
        AF_TABLE_ROWS,
        ANALYSES,
        ANALYSIS_TEMPLATES,
        CATEGORIES,
        UNITS_OF_MEASURE,
        NOTIFICATION_RULES,
        NOTIFICATION_SUBSCRIBERS,
        NOTIFICATION_CONTACTS,
        INGESTION_ERRORS,
    )
}
