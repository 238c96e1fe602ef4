"""Servers as they are listed: their WebIDs are IDOnly, whatever form PI answers with."""

from __future__ import annotations

from typing import Any

import pytest

from osipi.listing.servers import asset_servers, databases_of
from osipi.piwebapi import webid
from support.fake_pi import FakePi, guid

ID_ONLY = webid.encode_asset_server(guid(9))
FULL = "F" + ID_ONLY[1:] + "QUY"  # with the path AF
PATH_ONLY = "P1RSQUY"


@pytest.mark.parametrize(
    ("answered", "expected"),
    [(ID_ONLY, ID_ONLY), (FULL, ID_ONLY), (PATH_ONLY, ID_ONLY), (None, ID_ONLY), ("opaque", "opaque")],
)
def test_an_asset_server_has_the_web_id_that_survives_renames(answered: str | None, expected: str) -> None:
    item: dict[str, Any] = {"Id": guid(9), "Name": "AF", "Path": "\\\\AF"}
    if answered is not None:
        item["WebId"] = answered
    client = FakePi(
        {
            "/assetservers": lambda _: {"Items": [item]},
            f"/assetservers/{expected}/assetdatabases": lambda _: {"Items": [{"Id": guid(5), "Name": "Plant"}]},
        }
    )
    (server,) = asset_servers(client)
    assert server.web_id == expected
    (database,) = databases_of(client, server)
    assert database.web_id == webid.encode_database(guid(9), guid(5))
