"""/tables (PI Web API reference, controller table)."""

from __future__ import annotations

from itertools import islice
from typing import Any

from pi_simulator import identities, library_ids, lists
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.categories import named_categories
from pi_simulator.plant.library.tables import Table, rows, tables
from pi_simulator.routing import endpoint


def table_body(call: Call, table: Table) -> dict[str, Any]:
    """A table without its rows. ApiError where a fault lies on it."""
    call.check_object(table.id)
    web_id = call.encode(library_ids.of_thing(call, table))
    self = call.link(f"tables/{web_id}")
    database = call.encode(identities.of_database(call.sim.plant.assets, table.database))
    return {
        "WebId": web_id,
        "Id": str(table.id),
        "Name": table.name,
        "Description": table.description,
        "Path": table.path,
        "CategoryNames": sorted(table.categories),
        "TimeZone": table.time_zone,
        "ConvertToLocalTime": table.convert_to_local_time,
        "Links": {
            "Self": self,
            "Data": f"{self}/data",
            "Categories": f"{self}/categories",
            "Database": call.link(f"assetdatabases/{database}"),
        },
    }


def _table(call: Call, web_id: str) -> Table:
    return library_ids.thing(call, web_id, "tables", Table, "Bl")


@endpoint("/assetdatabases/{web_id}/tables")
def tables_of_database(call: Call, web_id: str) -> dict[str, Any]:
    """Tables of a database."""
    database = identities.database(call, web_id)
    return lists.whole(call, tables(call.sim.plant.library.edits, database), table_body)


@endpoint("/tables")
def table_at_path(call: Call) -> dict[str, Any]:
    """The table at ?path=."""
    return table_body(call, library_ids.thing_at_path(call, "tables", Table))


@endpoint("/tables/{web_id}")
def table(call: Call, web_id: str) -> dict[str, Any]:
    """One table."""
    return table_body(call, _table(call, web_id))


@endpoint("/tables/{web_id}/data")
def table_data(call: Call, web_id: str) -> dict[str, Any]:
    """Columns and all rows of a table; more rows than the cap are refused, for this route has no pages."""
    one = _table(call, web_id)
    call.check_object(one.id)
    cap = call.sim.config.max_items
    found = list(islice(rows(call.sim.plant.config, one), cap + 1))
    if len(found) > cap:
        raise ApiError(400, f"Parameter 'rows' is greater than the maximum allowed ({cap}).")
    return {"Columns": dict(one.columns), "Rows": found}


@endpoint("/tables/{web_id}/categories")
def table_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of a table."""
    one = _table(call, web_id)
    return named_categories(call, one.database, "table", list(one.categories))
