"""Options are checked at first use: one sentence that names the option, its value and what to do."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from osipi.errors import OptionError, quoted
from osipi.options import (
    SECRET_OPTIONS,
    AfSelection,
    ConnectionOptions,
    EventFrameOptions,
    Options,
    TableOptions,
    TimeseriesOptions,
)

HERE = {"base_url": "https://pi.example.com"}


@pytest.mark.parametrize(
    ("given", "method"),
    [
        ({}, "anonymous"),
        ({"username": "u", "password": "p"}, "basic"),
        ({"access_token": "t"}, "bearer"),
        ({"oidc_token_url": "https://idp/t", "client_id": "c", "client_secret": "s"}, "oidc"),
        ({"kerberos_hostname": "pi"}, "kerberos"),
        ({"auth": "Kerberos"}, "kerberos"),
        ({"auth": "basic", "username": "u", "password": "p", "access_token": "t"}, "basic"),
    ],
)
def test_the_method_is_inferred_from_what_is_given(given: dict[str, str], method: str) -> None:
    assert Options.connection({**HERE, **given}).settings().auth == method


@pytest.mark.parametrize(
    "url", ["https://pi.example.com", "https://pi.example.com/piwebapi/", "https://pi.example.com/PIWebAPI"]
)
def test_the_base_url_is_given_with_or_without_piwebapi(url: str) -> None:
    assert Options.connection({"base_url": url}).base_url.lower() == "https://pi.example.com/piwebapi"


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({}, "option 'base_url' is missing"),
        ({"base_url": "pi.example.com"}, "option 'base_url' = 'pi.example.com'"),
        ({**HERE, "auth": "ntlm"}, "option 'auth' = 'ntlm'"),
        ({**HERE, "username": "u"}, "needs option 'password'"),
        ({**HERE, "auth": "oidc", "client_id": "c"}, "needs option 'oidc_token_url'"),
        ({**HERE, "timeout_seconds": "soon"}, "option 'timeout_seconds' = 'soon'"),
        ({**HERE, "max_concurrent_requests": "0"}, "option 'max_concurrent_requests' = '0'"),
        ({**HERE, "usrname": "u"}, "unknown option 'usrname'; did you mean 'username'?"),
        ({**HERE, "username": "u", "password": 1234}, "option 'password': write it as text, in quotes"),
        ({**HERE, "retry_seconds": "-1"}, "option 'retry_seconds' = '-1': it must be 0 or more"),
        ({**HERE, "headers": "X: 1"}, "option 'headers': expected a JSON object"),
    ],
)
def test_a_bad_connection_option_is_told_in_one_sentence(given: dict[str, str], says: str) -> None:
    with pytest.raises(OptionError) as raised:
        Options.connection(given)
    assert says in str(raised.value)
    assert "\n" not in str(raised.value)


def test_no_secret_is_in_a_repr_or_an_error() -> None:
    secrets = {name: f"geheim-{name}" for name in SECRET_OPTIONS if name != "headers"}
    given: dict[str, Any] = {**HERE, **secrets, "username": "u", "headers": json.dumps({"X-Key": "geheim-headers"})}
    options = Options.connection(given)
    assert "geheim" not in repr(options) + str(options) + repr(options.settings())
    with pytest.raises(OptionError) as raised:
        Options.connection({**given, "auth": "nonsense", "headers": "geheim"})
    assert "geheim" not in str(raised.value)


def test_names_are_case_insensitive_and_what_spark_adds_is_passed_over() -> None:
    options = Options.table(
        TimeseriesOptions,
        "timeseries",
        {
            "TAG_FILTER": "SINU*",
            "tableName": "timeseries",
            "databricks.connection": "c",
            "isDeleteFlow": "false",
            **HERE,
        },
    )
    assert options.tag_filter == ("SINU*",)


@pytest.mark.parametrize(
    "given",
    [["a,b", "c"], '["a,b", "c"]', "a,b;c", "a,b\nc\n", " a,b ; c "],
)
def test_a_list_has_three_spellings_and_keeps_commas(given: Any) -> None:
    assert Options.table(TimeseriesOptions, "timeseries", {"tags": given}).tags == ("a,b", "c")


@pytest.mark.parametrize(
    ("model", "given", "says"),
    [
        (TimeseriesOptions, {"tag_filtr": "*"}, "unknown option 'tag_filtr'; did you mean 'tag_filter'?"),
        (AfSelection, {"tags": "a"}, "unknown option 'tags'"),
        (TimeseriesOptions, {"start_time": "yesterdayish"}, "option 'start_time' = 'yesterdayish'"),
        (TimeseriesOptions, {"emit_windows": "true"}, "option 'emit_windows' goes with read_mode 'replace'"),
        (TimeseriesOptions, {"read_mode": "upsert"}, "option 'read_mode' = 'upsert'"),
        (TimeseriesOptions, {"tags": "a", "tag_filter": "b*"}, "exclude each other"),
        (TimeseriesOptions, {"tags": "a", "af_template": "Pump"}, "selects AF attributes and 'tags' selects points"),
        (TimeseriesOptions, {"settle_seconds": "-1"}, "option 'settle_seconds' = '-1'"),
        (EventFrameOptions, {"read_mode": "append"}, "option 'read_mode' = 'append'"),
        (TableOptions, {"page_size": "0"}, "option 'page_size' = '0'"),
    ],
)
def test_a_bad_table_option_is_told_in_one_sentence(
    model: type[TableOptions], given: dict[str, str], says: str
) -> None:
    with pytest.raises(OptionError) as raised:
        Options.table(model, "timeseries", given)
    assert says in str(raised.value)
    assert "table 'timeseries'" in str(raised.value)


def test_every_option_is_described_and_lower_case() -> None:
    for model in (ConnectionOptions, TimeseriesOptions, EventFrameOptions):
        for name, field in model.model_fields.items():
            assert field.description, name
            assert name == name.lower()


def test_a_path_is_shown_as_pi_writes_it() -> None:
    with pytest.raises(OptionError, match=re.escape(r"option 'page_size' = '\\AF\Db': write a whole number")):
        Options.table(AfSelection, "af_hierarchy", {"page_size": "\\\\AF\\Db"})
    assert quoted("a\nb") == r"'a\nb'"
