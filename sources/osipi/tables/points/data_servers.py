"""Table `data_servers`: the Data Archives that PI Web API knows."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from osipi.listing.servers import data_servers
from osipi.options import DataServerOptions
from osipi.tables.base import TEXT, SnapshotContext, SnapshotTable, batches, column


class DataServers(SnapshotTable[DataServerOptions]):
    name = "data_servers"
    comment = "Data Archives that PI Web API knows, those that the account cannot read among them"
    columns = (
        column("data_server_id", TEXT, "GUID of the Data Archive", nullable=False),
        column("web_id", TEXT, "WebID, IDOnly form", nullable=False),
        column("name", TEXT, "Name of the Data Archive"),
        column("path", TEXT, "PI path, such as \\\\PIServers[NAME]"),
        column("server_version", TEXT, "Version of the Data Archive"),
    )
    primary_keys = ("data_server_id",)
    cluster_by = ("data_server_id",)
    options = DataServerOptions

    def read(self, context: SnapshotContext[DataServerOptions]) -> Iterator[pa.RecordBatch]:
        options = context.options
        found = data_servers(context.client, options.data_server, options.data_server_exclude)
        rows = (
            {
                "data_server_id": server.id,
                "web_id": server.web_id,
                "name": server.name,
                "path": server.path,
                "server_version": server.server_version,
            }
            for server in found
        )
        return batches(self.schema, rows)


DATA_SERVERS = DataServers()
