"""Table `notification_contacts`: the contacts that asset servers know."""

from __future__ import annotations

from collections.abc import Iterator

from osipi.listing.notifications import contacts
from osipi.listing.objects import Found
from osipi.listing.servers import asset_servers
from osipi.options import AssetServerParts
from osipi.tables.cells import ASSET_SERVER, described, flagged, ident, web_id, whole, words
from osipi.tables.object_table import ObjectTable, Reading


class NotificationContacts(ObjectTable[AssetServerParts]):
    name = "notification_contacts"
    comment = "Notification contacts of asset servers, those nested in groups and escalations too"
    cells = (
        ident("contact_id", "GUID of the contact"),
        ident("parent_id", "GUID of the contact that it is nested in; null for none", nullable=True).of_owner(),
        web_id(),
        *described("contact"),
        words("contact_type", "ContactType", "Type of the contact, such as Individual, Group or Escalation"),
        words("plug_in", "PlugInName", "Plug-in that delivers, such as Email"),
        words("config_string", "ConfigString", "Configuration of the plug-in, such as the address"),
        flagged("available", "Available", "Whether notifications can reach it"),
        whole("minimum_acknowledgements", "MinimumAcknowledgements", "How many of a group have to acknowledge"),
        flagged("notify_when_instance_ended", "NotifyWhenInstanceEnded", "Whether it is notified when the event ends"),
        words("escalation_timeout", "EscalationTimeout", "Time until the next one is notified, as PI says"),
        whole("maximum_retries", "MaximumRetries", "How often delivery is tried again"),
        words("retry_interval", "RetryInterval", "Time between two tries, as PI says"),
        ASSET_SERVER,
    )
    primary_keys = ("contact_id",)
    cluster_by = ("asset_server",)
    options = AssetServerParts
    kept = ("asset_server",)

    def stays(self, unread: Found) -> dict[str, str]:
        """Those of the server: which contacts are nested in one that cannot be read is not known."""
        return {"asset_server": unread.home.name}

    def objects(self, reading: Reading[AssetServerParts]) -> Iterator[Found]:
        servers = asset_servers(reading.client, reading.options.af_database_exclude)
        return contacts(reading.client, servers, reading.members, reading.failures)

    def requests(self, reading: Reading[AssetServerParts]) -> str:
        return "a request for each contact that has others, 100 in a batch"


NOTIFICATION_CONTACTS = NotificationContacts()
