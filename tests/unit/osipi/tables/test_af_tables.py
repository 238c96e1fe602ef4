"""Tables of AF: their columns and rows."""

from __future__ import annotations

from typing import Any

import pytest

from osipi.piwebapi import LimitError, MalformedResponseError, webid
from osipi.tables.assets.af_table_rows import AF_TABLE_ROWS
from osipi.tables.assets.af_tables import AF_TABLES
from support.fake_catalogue import DATABASE, END, SYSTEM, FakeCatalogue, full, id_only
from support.fake_pi import Json, guid, rows_of


def named(marker: str, number: int, name: str, path: str, owner: str = "", **more: Any) -> Json:
    web_id = id_only(marker, number, owner)
    return {"WebId": full(web_id), "Id": guid(number).upper(), "Name": name, "Path": path, "Description": "", **more}


@pytest.fixture
def pi() -> FakeCatalogue:
    return FakeCatalogue()


def of_database(what: str) -> str:
    return f"/assetdatabases/{DATABASE}/{what}"


def with_table(pi: FakeCatalogue, number: int, data: Any) -> None:
    pi.add(of_database("tables"), named(
        "Bl", number, f"T{number}", f"\\\\AF\\Db\\Tables[T{number}]", CategoryNames=["t"], TimeZone="UTC",
        ConvertToLocalTime=False,
    ))  # fmt: skip
    pi.objects[f"/tables/{full(id_only('Bl', number))}/data"] = data


def test_af_tables_and_their_rows(pi: FakeCatalogue) -> None:
    rows = [{"Pump": "P1", "Limit": 2.5}, {"Pump": "P2", "Limit": None}]
    with_table(pi, 1, {"Columns": {"Pump": "String", "Limit": "Double"}, "Rows": rows})
    with_table(pi, 2, {})
    first, second = rows_of(pi, AF_TABLES)
    assert first == {
        "table_id": guid(1), "web_id": id_only("Bl", 1), "name": "T1", "description": None,
        "path": "\\\\AF\\Db\\Tables[T1]", "time_zone": "UTC", "convert_to_local_time": False,
        "columns": '{"Limit":"Double","Pump":"String"}', "row_count": 2, "category_names": ["t"], **END,
    }  # fmt: skip
    assert (second["columns"], second["row_count"]) == (None, 0)
    assert rows_of(pi, AF_TABLE_ROWS) == [
        {"table_id": guid(1), "table_name": "T1", "row_index": 0, "row": '{"Limit":2.5,"Pump":"P1"}', **END},
        {"table_id": guid(1), "table_name": "T1", "row_index": 1, "row": '{"Limit":null,"Pump":"P2"}', **END},
    ]


def test_af_tables_without_their_data(pi: FakeCatalogue) -> None:
    with_table(pi, 1, {"Columns": {"Pump": "String"}, "Rows": [{"Pump": "P1"}]})
    (row,) = rows_of(pi, AF_TABLES, with_data=False)
    assert (row["columns"], row["row_count"]) == (None, None)
    assert pi.count("/tables/.*") == 0


def test_a_table_above_the_bound_of_the_server_is_named(pi: FakeCatalogue) -> None:
    with_table(pi, 1, {"Columns": {}, "Rows": []})
    with_table(pi, 2, {"Columns": {}, "Rows": []})
    text = "Parameter 'maxCount' is greater than the maximum allowed (5)."
    pi.faults[f"/tables/{full(id_only('Bl', 2))}/data"] = LimitError(text, maximum=5, status=400, messages=(text,))
    for table in (AF_TABLES, AF_TABLE_ROWS):
        with pytest.raises(LimitError, match=r"the data of .*\[T2\]' could not be read"):
            rows_of(pi, table)


@pytest.mark.parametrize("data", [{"Rows": "none"}, {"Rows": [1]}, "text", {"Errors": ["broken"]}])
def test_data_that_is_no_table_fails(pi: FakeCatalogue, data: Any) -> None:
    with_table(pi, 1, data)
    with_table(pi, 2, {})
    with pytest.raises(Exception, match=r"T1|without"):
        rows_of(pi, AF_TABLE_ROWS)


def test_ids_that_are_missing_fail(pi: FakeCatalogue) -> None:
    pi.add(of_database("tables"), {"Name": "nameless"})
    with pytest.raises(MalformedResponseError, match="'nameless' without a usable Id"):
        rows_of(pi, AF_TABLES, with_data=False)


def test_web_ids_of_kinds_that_are_not_known(pi: FakeCatalogue) -> None:
    pi.add(
        of_database("tables"),
        *({"WebId": one, "Id": guid(at), "Name": "t"} for at, one in enumerate(("I1ZZabc", "F1ZZabc"))),
    )
    assert [row["web_id"] for row in rows_of(pi, AF_TABLES, with_data=False)] == ["I1ZZabc", None]
    assert webid.decode(id_only("Em", 1)).server_id is not None
    assert str(webid.decode(id_only("Em", 1)).server_id) == SYSTEM
