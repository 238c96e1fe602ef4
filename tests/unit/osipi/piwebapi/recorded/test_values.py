"""What each JSON form of a value means in columns; nothing that PI says is bent or lost."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.piwebapi.errors import MalformedResponseError, ServerError, WebExceptionError
from osipi.piwebapi.pitime import format_ticks
from osipi.piwebapi.recorded.arrow_columns import (
    EVENT_SCHEMA,
    Item,
    Run,
    decode_stream,
    decode_streamset,
    event_batch,
    ticks_of,
)
from osipi.piwebapi.recorded.values import UNKNOWN_SHAPE

FLAGS = '"UnitsAbbreviation":"","Good":true,"Questionable":false,"Substituted":false,"Annotated":false'


def rows(body: str | bytes) -> list[dict[str, Any]]:
    """Rows of a single-stream answer."""
    answer = decode_stream(body if isinstance(body, bytes) else body.encode("utf-8"))
    items = answer.Items or []
    return event_batch([Run(0, items, ticks_of(items), None)]).to_pylist()  # type: ignore[no-any-return]


def row(value: str, members: str = FLAGS) -> dict[str, Any]:
    """The row of one event with this JSON text as its value."""
    (found,) = rows(f'{{"Items":[{{"Timestamp":"2024-05-01T06:00:00Z","Value":{value},{members}}}]}}')
    return found


def cells(value: str) -> tuple[Any, ...]:
    found = row(value)
    return tuple(found[name] for name in ("value", "value_text", "digital_code", "is_system_state", "error"))


RECORDED = r"""{"Links":{},"Items":[
{"Timestamp":"2020-01-01T00:00:00Z","Value":81.83204,"UnitsAbbreviation":"","Good":true,"Questionable":false,"Substituted":false,"Annotated":false},
{"Timestamp":"2020-01-01T07:33:25.1234567Z","Value":13.6064939,"UnitsAbbreviation":"","Good":true,"Questionable":false,"Substituted":false,"Annotated":false},
{"Timestamp":"2020-01-01T09:42:25.5Z","Value":3.38636,"UnitsAbbreviation":"","Good":true,"Questionable":false,"Substituted":true,"Annotated":false},
{"Timestamp":"2020-01-01T09:42:25.5Z","Value":23.6581783,"UnitsAbbreviation":"","Good":true,"Questionable":false,"Substituted":false,"Annotated":true},
{"Timestamp":"2020-01-01T09:42:25.5Z","Value":23.6581783,"UnitsAbbreviation":"","Good":true,"Questionable":false,"Substituted":false,"Annotated":false},
{"Timestamp":"2020-01-01T17:24:18Z","Value":{"Name":"Shutdown","Value":254,"IsSystem":true},"UnitsAbbreviation":"","Good":false,"Questionable":false,"Substituted":false,"Annotated":false},
{"Timestamp":"2020-01-01T18:00:00Z","Value":null,"UnitsAbbreviation":"","Good":false,"Questionable":false,"Substituted":false,"Annotated":false,"Errors":[{"FieldName":"Value","Message":["The value could not be retrieved."]}]}
],"UnitsAbbreviation":""}"""  # noqa: E501


def test_a_recorded_answer_with_everything_in_it() -> None:
    """Mixed precision, three events at one time, a system state and an item error."""
    found = rows(RECORDED)
    day = {"tzinfo": timezone.utc}
    assert [event["timestamp"] for event in found] == [
        datetime(2020, 1, 1, **day),
        datetime(2020, 1, 1, 7, 33, 25, 123456, **day),
        *[datetime(2020, 1, 1, 9, 42, 25, 500000, **day)] * 3,
        datetime(2020, 1, 1, 17, 24, 18, **day),
        datetime(2020, 1, 1, 18, **day),
    ]
    assert [event["sub_micro_nanos"] for event in found] == [0, 700, 0, 0, 0, 0, 0]
    assert [event["ordinal"] for event in found] == [0, 0, 0, 1, 2, 0, 0]
    assert [event["value"] for event in found] == [81.83204, 13.6064939, 3.38636, 23.6581783, 23.6581783, None, None]
    assert [event["value_text"] for event in found] == [None] * 5 + ["Shutdown", None]
    assert [event["digital_code"] for event in found] == [None] * 5 + [254, None]
    assert [event["is_system_state"] for event in found] == [False] * 5 + [True, False]
    assert [event["good"] for event in found] == [True] * 5 + [False, False]
    assert [event["substituted"] for event in found] == [False, False, True, False, False, False, False]
    assert [event["annotated"] for event in found] == [False, False, False, True, False, False, False]
    assert [event["units"] for event in found] == [None] * 7
    assert [event["error"] for event in found] == [None] * 6 + ["The value could not be retrieved."]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("81.83204", (81.83204, None, None, False, None)),
        ("0.1", (0.1, None, None, False, None)),
        ("0.30000000000000004", (0.30000000000000004, None, None, False, None)),
        ("-1.2345678901234567E-05", (-1.2345678901234567e-05, None, None, False, None)),
        ("7", (7.0, None, None, False, None)),
        ("-0", (0.0, None, None, False, None)),
        ("9007199254740992", (2.0**53, None, None, False, None)),
        ("9007199254740994", (2.0**53 + 2, None, None, False, None)),
        ("9007199254740993", (2.0**53, "9007199254740993", None, False, None)),
        ("-9223372036854775807", (-(2.0**63), "-9223372036854775807", None, False, None)),
        ("18446744073709551615", (2.0**64, "18446744073709551615", None, False, None)),
        ("1e400", (None, "1e400", None, False, None)),
        ("-1E+400", (None, "-1E+400", None, False, None)),
        ("1e-400", (0.0, "1e-400", None, False, None)),
        ("0e5", (0.0, None, None, False, None)),
        ("1.7976931348623157E+308", (1.7976931348623157e308, None, None, False, None)),
        ("0.12345678901234567891", (0.12345678901234567891, "0.12345678901234567891", None, False, None)),
        ("1.00000000000000000000000", (1.0, None, None, False, None)),
        ("0.1000000000000000055511151231257827021181583404541015625", (0.1, None, None, False, None)),
        ("1" * 400, (None, "1" * 400, None, False, None)),
        ('"batch 7"', (None, "batch 7", None, False, None)),
        ('"2024-04-30T22:00:00Z"', (None, "2024-04-30T22:00:00Z", None, False, None)),
        ('"NaN"', (None, "NaN", None, False, None)),
        ('"Infinity"', (None, "Infinity", None, False, None)),
        ("NaN", (None, "NaN", None, False, None)),
        ("-Infinity", (None, "-Infinity", None, False, None)),
        ('""', (None, "", None, False, None)),
        ('"AAEC/w=="', (None, "AAEC/w==", None, False, None)),
        ("true", (None, "true", None, False, None)),
        ("false", (None, "false", None, False, None)),
        ("null", (None, None, None, False, None)),
        ('{"Name":"Running","Value":1,"IsSystem":false}', (None, "Running", 1, False, None)),
        ('{"Name":"No Data","Value":248,"IsSystem":true}', (None, "No Data", 248, True, None)),
        ('{"Name":"No Data","Value":248,"IsSystem":"true"}', (None, "No Data", 248, True, None)),
        ('{"Name":"On","Value":1.0}', (None, "On", 1, False, None)),
        ('{"Name":"On","Value":1,"IsSystem":false,"Links":{}}', (None, "On", 1, False, None)),
        ('{"Errors":["Point not found.","No access."]}', (None, None, None, False, "Point not found.; No access.")),
        ('{"Errors":[]}', (None, None, None, False, '{"Errors":[]}')),
        ("[1, 2.50, null]", (None, "[1,2.5,null]", None, False, None)),
        ("[1e400]", (None, "[1e400]", None, False, None)),
        ('["a", {"Name":"On","Value":1}]', (None, '["a",{"Name":"On","Value":1}]', None, False, None)),
        ('{"b": 1, "a": "ü"}', (None, '{"b":1,"a":"ü"}', None, False, UNKNOWN_SHAPE)),
        ("{}", (None, "{}", None, False, UNKNOWN_SHAPE)),
        (
            '{"Name":"On","Value":"x"}',
            (None, '{"Name":"On","Value":"x"}', None, False, UNKNOWN_SHAPE),
        ),
        (
            '{"Name":"On","Value":9223372036854775808}',
            (None, '{"Name":"On","Value":9223372036854775808}', None, False, UNKNOWN_SHAPE),
        ),
        ('"\\ud83d\\ude00 ok"', (None, "\U0001f600 ok", None, False, None)),
        ('"\\ud83d alone"', (None, "\\ud83d alone", None, False, None)),
    ],
)
def test_each_form_of_a_value(value: str, expected: tuple[Any, ...]) -> None:
    assert cells(value) == expected


def test_an_integer_beyond_what_the_interpreter_converts() -> None:
    assert cells("1" * 5000) == (None, "1" * 5000, None, False, None)


def test_forms_do_not_disturb_each_other_within_one_answer() -> None:
    """A numeric point answers with an object in the next item: each slot is read for itself."""
    forms = ["1.5", '{"Name":"Shutdown","Value":254,"IsSystem":true}', "9007199254740993", '"x"', "null", "2", "true"]
    items = [f'{{"Timestamp":"2024-05-01T06:00:0{n}Z","Value":{form}}}' for n, form in enumerate(forms)]
    found = rows(f'{{"Items":[{",".join(items)}]}}')
    for event, form in zip(found, forms, strict=True):
        alone = cells(form)
        assert tuple(event[n] for n in ("value", "value_text", "digital_code", "is_system_state", "error")) == alone
        assert event["good"] is None


@given(st.lists(st.one_of(st.floats(allow_nan=False, allow_infinity=False), st.integers(-(2**70), 2**70), st.none())))
def test_numbers_come_out_as_they_went_in(values: list[Any]) -> None:
    """The double is the nearest one, and the text is there exactly when the double is not the number."""
    items = [{"Timestamp": "2024-05-01T06:00:00Z", "Value": value} for value in values]
    for event, value in zip(rows(json.dumps({"Items": items})), values, strict=True):
        assert event["value"] == (None if value is None else float(value))
        exact = value is None or isinstance(value, float) or int(float(value)) == value
        assert event["value_text"] == (None if exact else str(value))


@pytest.mark.parametrize(
    ("flag", "expected"),
    [("true", True), ("false", False), ('"true"', True), ('"False"', False), ("null", None), ('"?"', None)],
)
def test_flags_are_as_pi_says(flag: str, expected: bool | None) -> None:
    found = row("1", f'"Good":{flag},"Questionable":{flag}')
    assert (found["good"], found["questionable"], found["substituted"]) == (expected, expected, None)


def test_an_item_error_is_a_message_whatever_its_form() -> None:
    def error(errors: str) -> Any:
        return row("null", f'"Errors":{errors}')["error"]

    assert error('[{"FieldName":"Value","Message":["a","b"]}]') == "a; b"
    assert error('[{"FieldName":"Units","Message":["a"]},{"FieldName":"Value","Message":"b"}]') == "Units: a; b"
    assert error('["plain"]') == "plain"
    assert error('"plain"') == "plain"
    assert error('[{"Code":5}]') == '{"Code":5}'
    assert error("null") is None
    assert error("[]") is None
    assert row('{"Errors":["inner"]}', '"Errors":["outer"]')["error"] == "outer; inner"
    assert row("1.5", '"Errors":["outer"]')["value"] == 1.5


def test_units_of_the_item_come_before_those_of_the_stream() -> None:
    items = [Item(Timestamp="2024-05-01T06:00:00Z", UnitsAbbreviation=unit) for unit in ("", "K", None, 5)]
    runs = [Run(0, items, ticks_of(items), "degC"), Run(1, items[:1], ticks_of(items[:1]), None)]
    assert event_batch(runs)["units"].to_pylist() == ["degC", "K", "degC", "degC", None]


@given(st.lists(st.integers(-621355968000000000, 2534023007999999999), max_size=30))
def test_any_time_of_pi_is_kept_to_the_tick(ticks: list[int]) -> None:
    """Years 1 to 9999, 100 ns each: microseconds floored, the rest beside them."""
    items = [Item(Timestamp=format_ticks(tick)) for tick in sorted(ticks)]
    assert ticks_of(items).to_pylist() == sorted(ticks)
    batch = event_batch([Run(0, items, ticks_of(items), None)])
    micros = batch["timestamp"].cast("int64").to_pylist()
    below = batch["sub_micro_nanos"].to_pylist()
    assert [(micro * 10 + nanos // 100) for micro, nanos in zip(micros, below, strict=True)] == sorted(ticks)
    assert all(nanos in range(0, 1000, 100) for nanos in below)


@pytest.mark.parametrize(
    ("text", "tick"),
    [
        ("1969-12-31T23:59:59.9999999Z", -1),
        ("1969-12-31T23:59:59.99999991Z", -1),
        ("1970-01-01T00:00:00.00000019Z", 1),
        ("1970-01-01T02:00:00+02:00", 0),
        ("2300-01-01T00:00:00.0000001Z", 104137920000000001),
        ("9999-12-31T23:59:59.9999999Z", 2534023007999999999),
        ("0001-01-01T00:00:00Z", -621355968000000000),
    ],
)
def test_times_at_the_edges(text: str, tick: int) -> None:
    assert ticks_of([Item(Timestamp=text)]).to_pylist() == [tick]


@given(st.lists(st.lists(st.integers(0, 40), max_size=12), max_size=4))
def test_ordinals_count_within_a_stream_and_a_microsecond(streams: list[list[int]]) -> None:
    runs = []
    expected = []
    for stream, ticks in enumerate(streams):
        items = [Item(Timestamp=format_ticks(tick)) for tick in sorted(ticks)]
        runs.append(Run(stream, items, ticks_of(items), None))
        floored = [tick // 10 for tick in sorted(ticks)]
        expected += [floored[:at].count(micro) for at, micro in enumerate(floored)]
    batch = event_batch(runs)
    assert batch["ordinal"].to_pylist() == expected
    assert batch["stream"].to_pylist() == [run.stream for run in runs for _ in run.items]


def test_an_empty_batch_has_the_columns() -> None:
    assert event_batch([]).schema.equals(EVENT_SCHEMA)
    assert event_batch([]).num_rows == 0


def test_a_streamset_answer_with_selected_fields() -> None:
    """Streams in another order than asked, an empty one, no flags but those that are there."""
    answer = decode_streamset(
        rb'{"Items":[{"WebId":"B","Path":"\\\\VM-TS-PI\\CDT159","Items":[{"Timestamp":"2024-05-01T06:00:00Z",'
        rb'"Value":"batch 7","UnitsAbbreviation":"","Good":true,"Questionable":false,"Substituted":false,'
        rb'"Annotated":false}]},{"WebId":"A","Path":"\\\\VM-TS-PI\\CDT158","Items":[]}]}'
    )
    assert [(s.WebId, s.Path, len(s.Items or [])) for s in answer.Items or []] == [
        ("B", r"\\VM-TS-PI\CDT159", 1),
        ("A", r"\\VM-TS-PI\CDT158", 0),
    ]
    assert decode_streamset(b"{}").Items is None


def test_a_web_exception_is_an_error_and_its_items_are_not_used() -> None:
    body = b'{"Items":[],"WebException":{"Errors":["Error occurred during writing."],"StatusCode":500}}'
    for decode in (decode_streamset, decode_stream):
        with pytest.raises(WebExceptionError) as caught:
            decode(body)
        assert caught.value.status == 500


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b'{"Items":[{"WebId":"A"', b'{"Items":[null]}', b"[1]", b'{"Items":"x"}']
)
def test_a_body_that_is_cut_or_no_answer_is_worth_another_attempt(body: bytes) -> None:
    for decode in (decode_streamset, decode_stream):
        with pytest.raises(MalformedResponseError):
            decode(body)


def test_errors_in_place_of_streams_are_an_error() -> None:
    with pytest.raises(ServerError, match="PI Point not found"):
        decode_streamset(rb'{"Errors":["PI Point not found \u0027\\\\SRV\\TAG\u0027."]}')


def test_a_byte_order_mark_is_understood() -> None:
    assert rows(b'\xef\xbb\xbf{"Items":[{"Timestamp":"2024-05-01T06:00:00Z","Value":1}]}')[0]["value"] == 1.0
