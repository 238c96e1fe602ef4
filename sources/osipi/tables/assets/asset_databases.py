"""Table `asset_databases`: the AF databases."""

from __future__ import annotations

from collections.abc import Iterator

from osipi.listing.needed import object_id
from osipi.listing.objects import Found, Lists
from osipi.listing.scopes import chosen_databases
from osipi.options import AfDatabases
from osipi.tables.base import TEXT
from osipi.tables.cells import ASSET_SERVER, computed, described, ident, properties, web_id
from osipi.tables.object_table import ObjectTable, Reading


class AssetDatabases(ObjectTable[AfDatabases]):
    name = "asset_databases"
    comment = "AF databases that the account may read"
    cells = (
        ident("database_id", "GUID of the AF database"),
        web_id(),
        *described("AF database"),
        properties(),
        ASSET_SERVER,
        computed("asset_server_id", TEXT, "GUID of the AF server", lambda found: found.home.id),
    )
    primary_keys = ("database_id",)
    cluster_by = ("database_id",)
    options = AfDatabases
    lists = Lists("databases", "/assetservers/{}/assetdatabases")

    def objects(self, reading: Reading[AfDatabases]) -> Iterator[Found]:
        chosen = {database.id for database in chosen_databases(reading.client, reading.options)}
        return (
            found
            for found in reading.lists(self.lists, reading.members)
            if object_id(found.item, "AF database") in chosen
        )


ASSET_DATABASES = AssetDatabases()
