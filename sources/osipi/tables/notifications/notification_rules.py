"""Table `notification_rules`: when AF tells people of event frames."""

from __future__ import annotations

from collections.abc import Iterator

from osipi.listing.notifications import notification_rules, with_elements
from osipi.listing.objects import Found
from osipi.listing.scopes import chosen_databases
from osipi.options import AfParts
from osipi.tables.base import TEXT
from osipi.tables.cells import CATEGORIES, DATABASE, computed, described, flagged, ident, web_id, words
from osipi.tables.object_table import ObjectTable, Reading


class NotificationRules(ObjectTable[AfParts]):
    name = "notification_rules"
    comment = "Notification rules of AF elements. PI Web API keeps no history of what was sent"
    cells = (
        ident("rule_id", "GUID of the notification rule"),
        web_id(),
        *described("notification rule"),
        computed("element_id", TEXT, "GUID of the element that it belongs to", lambda found: found.part, "Path"),
        words("status", "Status", "Status, such as Enabled or Disabled"),
        words("criteria", "Criteria", "What triggers it"),
        words("template_name", "TemplateName", "Template that it is made of; null for none"),
        words("multi_trigger_event_option", "MultiTriggerEventOption", "When it is sent again while it is triggered"),
        words("nonrepetition_interval", "NonrepetitionInterval", "Time in which it is not sent again, as PI says"),
        words("resend_interval", "ResendInterval", "Time after which it is sent again, as PI says"),
        flagged("auto_created", "AutoCreated", "Whether AF made it of a template"),
        CATEGORIES,
        *DATABASE,
    )
    primary_keys = ("rule_id",)
    cluster_by = ("database_id", "element_id")
    options = AfParts
    kept = ("element_id",)

    def objects(self, reading: Reading[AfParts]) -> Iterator[Found]:
        databases = chosen_databases(reading.client, reading.options)
        rules = notification_rules(reading.client, databases, reading.members, reading.failures)
        return with_elements(reading.client, rules)

    def requests(self, reading: Reading[AfParts]) -> str:
        return (
            "a page for each 1,000 rules; where PI has no search for them, a request for each element, 100 in a batch"
        )


NOTIFICATION_RULES = NotificationRules()
