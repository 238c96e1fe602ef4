"""Tables of notifications: who is told of what."""

from __future__ import annotations

from typing import Any

from osipi.tables.base import Table
from osipi.tables.notifications.notification_contacts import NOTIFICATION_CONTACTS
from osipi.tables.notifications.notification_rules import NOTIFICATION_RULES
from osipi.tables.notifications.notification_subscribers import NOTIFICATION_SUBSCRIBERS

TABLES: tuple[Table[Any, Any], ...] = (
    NOTIFICATION_RULES,
    NOTIFICATION_SUBSCRIBERS,
    NOTIFICATION_CONTACTS,
)
