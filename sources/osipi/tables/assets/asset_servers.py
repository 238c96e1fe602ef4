"""Table `asset_servers`: the AF servers that PI Web API knows."""

from __future__ import annotations

from collections.abc import Iterator

from osipi.listing.fields import selected
from osipi.listing.needed import object_id
from osipi.listing.objects import Found
from osipi.listing.servers import asset_servers
from osipi.options import AssetServerOptions
from osipi.tables.cells import described, ident, properties, web_id, words
from osipi.tables.object_table import ObjectTable, Reading


class AssetServers(ObjectTable[AssetServerOptions]):
    name = "asset_servers"
    comment = "AF servers that PI Web API knows"
    cells = (
        ident("asset_server_id", "GUID of the AF server"),
        web_id(),
        *described("AF server"),
        words("server_version", "ServerVersion", "Version of the AF server"),
        properties(),
    )
    primary_keys = ("asset_server_id",)
    cluster_by = ("asset_server_id",)
    options = AssetServerOptions

    def objects(self, reading: Reading[AssetServerOptions]) -> Iterator[Found]:
        chosen = {server.id: server for server in asset_servers(reading.client, reading.options.af_database_exclude)}
        params = {"selectedFields": selected(reading.members), "webIdType": "IDOnly"}
        for item in reading.client.page("/assetservers", params):
            home = chosen.get(object_id(item, "asset server"))
            if home is not None:
                yield Found(item, home)


ASSET_SERVERS = AssetServers()
