"""Table `notification_subscribers`: whom notification rules tell, and how."""

from __future__ import annotations

from collections.abc import Iterator

from osipi.listing.needed import object_id
from osipi.listing.notifications import notification_rules, subscribers
from osipi.listing.objects import Found
from osipi.listing.scopes import chosen_databases
from osipi.options import AfParts
from osipi.tables.base import TEXT
from osipi.tables.cells import DATABASE, computed, described, ident, web_id, whole, words
from osipi.tables.object_table import ObjectTable, Reading


class NotificationSubscribers(ObjectTable[AfParts]):
    name = "notification_subscribers"
    comment = "Subscribers of notification rules, those nested in groups and escalations too"
    cells = (
        computed(
            "rule_id",
            TEXT,
            "GUID of the notification rule",
            lambda found: object_id(found.part.item, "notification rule"),
            nullable=False,
        ),
        ident("subscriber_id", "GUID of the subscriber"),
        ident("parent_id", "GUID of the subscriber that it is nested in; null for none", nullable=True).of_owner(),
        web_id(),
        *described("subscriber"),
        words("contact_type", "ContactType", "Type of the contact, such as Individual, Group or Escalation"),
        words("contact_template", "ContactTemplateName", "Contact that it is made of"),
        words("plug_in", "PlugInName", "Plug-in that delivers, such as Email"),
        words("delivery_format", "DeliveryFormatName", "Format of what is delivered"),
        words("config_string", "ConfigString", "Configuration of the plug-in, such as the address"),
        words("notify_option", "NotifyOption", "When it is notified: at the start of an event, its end, or both"),
        words("escalation_timeout", "EscalationTimeout", "Time until the next one is notified, as PI says"),
        whole("maximum_retries", "MaximumRetries", "How often delivery is tried again"),
        words("retry_interval", "RetryInterval", "Time between two tries, as PI says"),
        *DATABASE,
    )
    primary_keys = ("rule_id", "subscriber_id")
    cluster_by = ("rule_id",)
    options = AfParts
    kept = ("rule_id", "database_id")

    def stays(self, unread: Found) -> dict[str, str]:
        """Those of the rule; of the database where the rules of an element are not known."""
        if "NotificationRules[" not in unread.label:
            return {"database_id": unread.home.id}
        return {"rule_id": object_id((unread.part or unread).item, "notification rule")}

    def objects(self, reading: Reading[AfParts]) -> Iterator[Found]:
        return subscribers(reading.client, self.owners(reading), reading.members, reading.failures)

    def owners(self, reading: Reading[AfParts]) -> Iterator[Found]:
        databases = chosen_databases(reading.client, reading.options)
        return notification_rules(reading.client, databases, (), reading.failures)

    def requests(self, reading: Reading[AfParts]) -> str:
        return "a request for each rule and each subscriber, 100 in a batch"


NOTIFICATION_SUBSCRIBERS = NotificationSubscribers()
