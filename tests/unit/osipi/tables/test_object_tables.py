"""Tables of objects: what they share. Columns of single tables are in the tests of their families."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from osipi.errors import OptionError
from osipi.piwebapi import (
    BadRequestError,
    BatchResponse,
    MalformedResponseError,
    MissingMemberError,
    NotFoundError,
    PermissionError_,
    PiWebApiError,
    ServerError,
    UnsupportedError,
)
from osipi.tables.assets.asset_databases import ASSET_DATABASES
from osipi.tables.assets.asset_servers import ASSET_SERVERS
from osipi.tables.assets.attribute_templates import ATTRIBUTE_TEMPLATES
from osipi.tables.assets.element_templates import ELEMENT_TEMPLATES
from osipi.tables.assets.enumeration_values import ENUMERATION_VALUES
from support.fake_catalogue import DATABASE, FakeCatalogue, id_only
from support.fake_pi import context, guid, rows_of

TEMPLATES = f"/assetdatabases/{DATABASE}/elementtemplates"
SETS = f"/assetdatabases/{DATABASE}/enumerationsets"


def with_templates(count: int, names: str = "T{}") -> FakeCatalogue:
    pi = FakeCatalogue()
    pi.add(
        TEMPLATES,
        *({"WebId": id_only("ET", 100 + at), "Id": guid(100 + at), "Name": names.format(at)} for at in range(count)),
    )
    return pi


def with_sets(count: int, values: int = 2) -> FakeCatalogue:
    pi = FakeCatalogue()
    for at in range(count):
        web_id = id_only("MS", 1000 + at, "R")
        pi.add(
            SETS,
            {"WebId": web_id, "Id": guid(1000 + at), "Name": f"S{at}", "Path": f"\\\\AF\\Db\\EnumerationSets[S{at}]"},
        )
        pi.add(values_of(at), *(
            {"WebId": id_only("MV", 10_000 + 10 * at + n, "R"), "Id": guid(10_000 + 10 * at + n), "Name": f"v{n}"}
            for n in range(values)
        ))  # fmt: skip
    return pi


def values_of(at: int) -> str:
    return f"/enumerationsets/{id_only('MS', 1000 + at, 'R')}/enumerationvalues"


def names(rows: list[dict[str, Any]]) -> list[str]:
    return [row["name"] for row in rows]


def test_a_list_without_pages_is_asked_for_as_large_as_the_server_allows() -> None:
    pi = with_templates(20)
    assert len(rows_of(pi, ELEMENT_TEMPLATES)) == 20
    (asked,) = [params for path, params in pi.asked if path == TEMPLATES]
    assert (asked["maxCount"], asked["field"], asked["webIdType"]) == (150_000, "Name", "IDOnly")


def test_a_smaller_bound_is_learned() -> None:
    pi = with_templates(20)
    pi.max_items = 25
    assert len(rows_of(pi, ELEMENT_TEMPLATES)) == 20
    assert pi.limits.list_page == 25


def test_a_bound_that_the_server_does_not_name_is_found() -> None:
    pi = with_templates(20)
    refusing = FakeCatalogue.get

    def get(path: str, params: Any = None, **more: Any) -> Any:
        if path == TEMPLATES and params["maxCount"] > 30:
            raise BadRequestError("too much", status=400)
        return refusing(pi, path, params, **more)

    pi.get = get  # type: ignore[method-assign]
    assert len(rows_of(pi, ELEMENT_TEMPLATES)) == 20


def test_a_list_that_may_be_cut_is_split_by_the_length_of_names() -> None:
    pi = with_templates(9)  # T0 ... T8
    pi.add(
        TEMPLATES,
        *({"WebId": id_only("ET", 300 + at), "Id": guid(300 + at), "Name": "long" * at} for at in range(1, 9)),
    )
    pi.max_items = 10
    rows = rows_of(pi, ELEMENT_TEMPLATES)
    assert sorted(names(rows)) == sorted([f"T{at}" for at in range(9)] + ["long" * at for at in range(1, 9)])


def test_a_list_that_may_be_cut_and_cannot_be_split_fails_with_its_name() -> None:
    pi = with_templates(30, "T{:02}")
    pi.max_items = 30
    with pytest.raises(MalformedResponseError) as error:
        rows_of(pi, ELEMENT_TEMPLATES)
    text = str(error.value)
    assert "element templates of AF database '\\\\AF\\Db'" in text
    assert "as many as PI Web API gives at once" in text
    assert "af_database_exclude" in text


@pytest.mark.parametrize("error", [PermissionError_("no", status=403), ServerError("bad", status=500)])
def test_a_list_of_a_database_that_is_refused_fails_and_names_the_option(error: PiWebApiError) -> None:
    pi = with_templates(2)
    pi.faults[TEMPLATES] = error
    with pytest.raises(type(error), match="af_database_exclude"):
        rows_of(pi, ELEMENT_TEMPLATES)
    other = pi.add_database("Other", guid(51))
    pi.add(f"/assetdatabases/{other}/elementtemplates", {"WebId": id_only("ET", 1), "Id": guid(1), "Name": "only"})
    assert names(rows_of(pi, ELEMENT_TEMPLATES, af_database_exclude=["d?"])) == ["only"]


def test_parts_come_in_batches_of_100() -> None:
    pi = with_sets(230)
    rows = rows_of(pi, ENUMERATION_VALUES)
    assert [(row["set_name"], row["name"]) for row in rows] == [
        (f"S{at}", f"v{n}") for at in range(230) for n in range(2)
    ]
    assert sorted(map(len, pi.batches)) == [30, 100, 100]


@pytest.mark.parametrize("refusal", [PermissionError_("read only", status=403), UnsupportedError("no", status=405)])
def test_parts_come_one_by_one_where_batches_are_refused(refusal: PiWebApiError) -> None:
    pi = with_sets(230)
    pi.refuses_batch = refusal
    assert len(rows_of(pi, ENUMERATION_VALUES)) == 460
    assert pi.count("/enumerationsets/.*") == 230


@pytest.mark.parametrize(
    "error",
    [
        PermissionError_("no", status=403),
        NotFoundError("gone", status=404),
        ServerError("corrupt", status=500),
        MalformedResponseError("cut off"),
    ],
)
@pytest.mark.parametrize("batches", [True, False])
def test_an_object_whose_part_is_refused_fails_the_table_and_is_named(error: PiWebApiError, batches: bool) -> None:
    pi = with_sets(5)
    pi.refuses_batch = None if batches else UnsupportedError("no", status=405)
    pi.faults[values_of(3)] = error
    with pytest.raises(type(error)) as raised:
        rows_of(pi, ENUMERATION_VALUES)
    assert "the values of '\\\\AF\\Db\\EnumerationSets[S3]' could not be read" in str(raised.value)


def test_a_batch_that_one_part_spoils_is_asked_for_one_by_one() -> None:
    pi = with_sets(5)
    pi.refuses_batch = ServerError("corrupt", status=500)
    assert len(rows_of(pi, ENUMERATION_VALUES)) == 10


def test_a_server_that_is_away_is_not_asked_one_by_one() -> None:
    pi = with_sets(5)
    pi.refuses_batch = ServerError("away", status=503)
    with pytest.raises(ServerError):
        rows_of(pi, ENUMERATION_VALUES)
    assert not pi.count("/enumerationsets/.*")


def test_a_part_with_pages_is_read_to_its_end() -> None:
    pi = with_templates(3)
    for at in range(3):
        path = f"/elementtemplates/{id_only('ET', 100 + at)}/attributetemplates"
        pi.add(
            path,
            *(
                {"WebId": id_only("AT", 5000 * at + n, "E"), "Id": guid(5000 * at + n), "Name": f"a{n}"}
                for n in range(2500 if at == 1 else 4)
            ),
        )
    rows = rows_of(pi, ATTRIBUTE_TEMPLATES)
    assert len({row["attribute_template_id"] for row in rows}) == len(rows) == 2508
    assert {row["template_name"] for row in rows} == {"T0", "T1", "T2"}


def test_tiny_limits() -> None:
    pi = with_sets(7)
    pi.max_items = 8
    assert len(rows_of(pi, ENUMERATION_VALUES)) == 14
    pi = with_templates(3)
    pi.max_items = 4
    for at in range(3):
        path = f"/elementtemplates/{id_only('ET', 100 + at)}/attributetemplates"
        pi.add(
            path,
            *({"WebId": id_only("AT", 50 * at + n, "E"), "Id": guid(50 * at + n), "Name": f"a{n}"} for n in range(11)),
        )
    assert len(rows_of(pi, ATTRIBUTE_TEMPLATES)) == 33


def test_an_object_without_an_id_is_known_by_its_web_id() -> None:
    pi = with_templates(1)
    pi.add(TEMPLATES, {"WebId": id_only("ET", 5), "Name": "Pump"})
    pi.add(TEMPLATES, {"WebId": "opaque", "Id": 7, "Name": "Valve"})
    rows = {row["name"]: (row["template_id"], row["web_id"]) for row in rows_of(pi, ELEMENT_TEMPLATES)}
    assert rows["Pump"] == (guid(5), id_only("ET", 5))
    assert rows["Valve"] == ("opaque", "opaque")


def test_an_object_without_an_id_and_a_web_id_fails_the_table() -> None:
    pi = with_templates(1)
    pi.add(TEMPLATES, {"WebId": None, "Name": "Pump"})
    with pytest.raises(MissingMemberError, match="'Pump' without a usable Id"):
        rows_of(pi, ELEMENT_TEMPLATES)


def test_what_is_left_out() -> None:
    pi = FakeCatalogue()
    pi.add_database("Other", guid(51))
    pi.add_database("Configuration", guid(52))
    assert names(rows_of(pi, ASSET_DATABASES)) == ["Db", "Other"]
    assert names(rows_of(pi, ASSET_DATABASES, af_database=["Configuration", "db"])) == ["Db", "Configuration"]
    assert names(rows_of(pi, ASSET_DATABASES, af_database_exclude=["oth*"])) == ["Db"]
    assert names(rows_of(pi, ASSET_DATABASES, af_database_exclude=["\\\\af\\db"])) == ["Other"]
    assert names(rows_of(pi, ASSET_SERVERS)) == ["AF"]
    assert rows_of(pi, ASSET_SERVERS, af_database_exclude=["\\\\af"]) == []
    with pytest.raises(OptionError, match="leaves out every AF database"):
        rows_of(pi, ASSET_DATABASES, af_database_exclude=["*"])


def test_a_server_that_is_left_out_is_not_asked() -> None:
    pi = FakeCatalogue()
    pi.add("/assetservers", {"WebId": "I1RSbad", "Id": guid(10), "Name": "Broken", "Path": "\\\\Broken"})
    with pytest.raises(NotFoundError):
        rows_of(pi, ASSET_DATABASES)
    assert names(rows_of(pi, ASSET_DATABASES, af_database_exclude=["\\\\broken"])) == ["Db"]


def test_the_plan_names_parts() -> None:
    pi = with_sets(230)
    cost = ENUMERATION_VALUES.forecast(context(pi, ENUMERATION_VALUES), None, None)
    assert cost.note == (
        "read whole at each run: 1 AF database; 3 batches of up to 100 parts, 230 requests to PI's rate limit"
    )
    cost = ELEMENT_TEMPLATES.forecast(context(pi, ELEMENT_TEMPLATES), None, None)
    assert cost.note == "read whole at each run: 1 AF database"
    assert pi.batches == []


def test_entries_that_met_the_rate_limit_are_asked_for_again_in_a_batch() -> None:
    pi = with_sets(90)
    batch = pi.batch

    def limited(requests: Any) -> Any:
        """The server answers 40 entries, and 429 to the others."""
        answers = batch(requests)
        return {
            name: one if at < 40 else BatchResponse(name, 429, {}, {"Errors": ["Rate limit"]})
            for at, (name, one) in enumerate(answers.items())
        }

    pi.batch = limited  # type: ignore[method-assign]
    assert len(rows_of(pi, ENUMERATION_VALUES)) == 180
    assert list(map(len, pi.batches)) == [90, 50, 10]


def test_a_server_that_always_limits_is_asked_one_by_one_in_the_end() -> None:
    pi = with_sets(3)
    pi.batch = lambda requests: {  # type: ignore[method-assign]
        name: BatchResponse(name, 429, {}, {"Errors": ["Rate limit"]}) for name in requests
    }
    assert len(rows_of(pi, ENUMERATION_VALUES)) == 6


def test_each_part_counts_where_requests_a_second_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    pi = with_sets(250)
    pi.settings = replace(pi.settings, requests_per_second=1000.0)
    waits: list[float] = []
    monkeypatch.setattr("osipi.listing.parts.time.sleep", waits.append)
    assert len(rows_of(pi, ENUMERATION_VALUES)) == 500
    assert len(waits) == 3
    assert max(waits) == pytest.approx(0.2, abs=0.05)
