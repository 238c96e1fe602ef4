"""Response bytes of recorded values to Arrow columns, without a dict per event.

Typed decoding makes one small struct per event; every column is then built in one pass over them. What a stream of
numbers does not need (states, texts, errors) is worked out only for the slots that are not plain numbers.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec
import pyarrow as pa
import pyarrow.compute as pc

from osipi.piwebapi.errors import MalformedResponseError, ServerError
from osipi.piwebapi.http.errors_in_answers import check_web_exception, decode_json
from osipi.piwebapi.http.well_formed import well_formed
from osipi.piwebapi.lists.items import check_empty, check_no_errors
from osipi.piwebapi.pitime import parse_ticks
from osipi.piwebapi.recorded.values import Cell, messages, read_flag, read_float, read_int, read_value

TICKS_PER_MICROSECOND = 10

EVENT_SCHEMA = pa.schema(
    [
        pa.field("stream", pa.int32(), nullable=False),
        pa.field("timestamp", pa.timestamp("us", tz="UTC"), nullable=False),
        pa.field("sub_micro_nanos", pa.int32(), nullable=False),
        pa.field("ordinal", pa.int32(), nullable=False),
        pa.field("value", pa.float64()),
        pa.field("value_text", pa.string()),
        pa.field("digital_code", pa.int64()),
        pa.field("is_system_state", pa.bool_(), nullable=False),
        pa.field("good", pa.bool_()),
        pa.field("questionable", pa.bool_()),
        pa.field("substituted", pa.bool_()),
        pa.field("annotated", pa.bool_()),
        pa.field("units", pa.string()),
        pa.field("error", pa.string()),
    ]
)
"""Columns of a batch of events: ``stream`` is an index into the web ids that come with the batch."""


class Item(msgspec.Struct, gc=False):
    """One TimedValue (PI Web API reference, stream/GetRecorded). Every member may be absent or of a type PI did not
    promise.
    """

    Timestamp: Any = None
    Value: Any = None
    UnitsAbbreviation: Any = None
    Good: Any = None
    Questionable: Any = None
    Substituted: Any = None
    Annotated: Any = None
    Errors: Any = None


class StreamAnswer(msgspec.Struct):
    """The values of one stream, alone or within a streamset."""

    WebId: Any = None
    Name: Any = None
    Path: Any = None
    UnitsAbbreviation: Any = None
    Items: list[Item] | None = None
    Errors: Any = None
    Exception: Any = None
    WebException: Any = None

    @property
    def trouble(self) -> str | None:
        """PI's message when the stream as a whole could not be read, else None."""
        return messages(self.Errors) or exception_text(self.Exception) or exception_text(self.WebException)


class StreamsetAnswer(msgspec.Struct):
    """The values of several streams. ``Items`` is absent when a field selection met an empty collection."""

    Items: list[StreamAnswer] | None = None
    Errors: Any = None
    WebException: Any = None


def exception_text(exception: Any) -> str | None:
    """PI's error texts in a member ``Exception`` or ``WebException``, as one line; None where there are none."""
    errors = exception.get("Errors") if isinstance(exception, dict) else exception
    if exception is None:
        return None
    return messages(errors) or messages([exception])


class Decoder(NamedTuple):
    """A typed decoder of bodies: the fast one, and the type for bodies that only a lenient reader understands."""

    fast: msgspec.json.Decoder[Any]
    shape: type[Any]


def decoder(shape: type[Any]) -> Decoder:
    """A decoder of bodies that have the shape of a msgspec struct."""
    return Decoder(msgspec.json.Decoder(shape, float_hook=read_float), shape)


_STREAMSET = decoder(StreamsetAnswer)
_STREAM = decoder(StreamAnswer)


def decode_streamset(body: bytes) -> StreamsetAnswer:
    """Decode the body of ``streamsets/recorded``.

    Raises MalformedResponseError for a body that is cut off or no such answer, WebExceptionError for one that PI broke
    off (both worth another attempt), ServerError when it holds errors in place of streams.
    """
    answer: StreamsetAnswer = decode_body(_STREAMSET, body)
    check_web_exception({"WebException": answer.WebException})
    texts = messages(answer.Errors)
    if texts and answer.Items is None:
        raise ServerError(f"PI Web API answered with errors in place of values: {texts}", status=200, messages=(texts,))
    if answer.Items is None:
        _check_empty(body)
    return answer


def decode_stream(body: bytes) -> StreamAnswer:
    """Decode the body of ``streams/{webId}/recorded``; raises like `decode_streamset`."""
    answer: StreamAnswer = decode_body(_STREAM, body)
    check_web_exception({"WebException": answer.WebException})
    if answer.Items is None and answer.trouble is None:
        _check_empty(body)
    return answer


def _check_empty(body: bytes) -> None:
    """An answer without values is that of a stream without events, and of nothing else."""
    content = decode_json(body)
    if isinstance(content, dict):
        check_no_errors(content, "")
    check_empty(content, "", of_a_stream=True)


def decode_body(shape: Decoder, body: bytes) -> Any:
    """Decode strictly, then leniently: a byte order mark, bare NaN and Infinity, and unpaired surrogates are
    understood.
    """
    try:
        return shape.fast.decode(body)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        pass
    try:
        loose = json.loads(body, parse_float=read_float, parse_int=read_int, parse_constant=str)
        return msgspec.convert(well_formed(loose), shape.shape)
    except (ValueError, RecursionError, msgspec.ValidationError) as error:
        raise MalformedResponseError(
            f"PI Web API answered with text of length {len(body)} that is cut off or not the values asked for: {error}"
        ) from None


class BadTimestampError(ValueError):
    """A timestamp that is missing or cannot be read."""


def ticks_of(items: Sequence[Item]) -> pa.Array:
    """Event times as int64 ticks (100 ns since 1970-01-01 UTC), floored where they say more; or BadTimestampError."""
    texts = [item.Timestamp for item in items]
    try:
        column = pa.array(texts, pa.string())
        if column.null_count:
            raise BadTimestampError("an event has no Timestamp")
        nanos = column.cast(pa.timestamp("ns", tz="UTC")).cast(pa.int64())
    except (pa.ArrowInvalid, pa.ArrowTypeError):
        return pa.array([_ticks(text) for text in texts], pa.int64())
    return floor_divide(nanos, 100)


def _ticks(text: Any) -> int:
    """One event time that Arrow's nanoseconds cannot hold: before 1678, after 2261, or of longer fractions."""
    if not isinstance(text, str):
        raise BadTimestampError("an event has no Timestamp")
    try:
        return parse_ticks(text)
    except ValueError as error:
        raise BadTimestampError(f"an event has an unreadable Timestamp {text[:40]!r}") from error


def floor_divide(column: pa.Array, divisor: int) -> pa.Array:
    """Integer division towards minus infinity (Arrow's own goes towards zero, which would move times before 1970)."""
    quotient = pc.divide(column, divisor)
    too_high = pc.greater(pc.multiply(quotient, divisor), column)
    return pc.subtract(quotient, too_high.cast(pa.int64())) if pc.any(too_high).as_py() else quotient


def int64_view(column: pa.Array) -> memoryview:
    """The values of an int64 column without nulls as a sequence, without a copy."""
    values = memoryview(column.buffers()[1]).cast("B").cast("q")
    return values[column.offset : column.offset + len(column)]


class Run(NamedTuple):
    """Consecutive events of one stream: what `event_batch` makes rows of."""

    stream: int
    """Index of the stream among the web ids that go with the batch."""
    items: Sequence[Item]
    ticks: pa.Array
    """Event times of `items`, from `ticks_of`, in ascending order."""
    units: str | None
    """Unit of the stream, for the items that name none."""


def event_batch(runs: Sequence[Run]) -> pa.RecordBatch:
    """One row for each event of the runs, in their order, in the columns of `EVENT_SCHEMA`.

    Ordinals count from 0 within each run, so a run must hold every event of a stream at any microsecond that it holds.
    """
    items = [item for run in runs for item in run.items]
    streams = _streams(runs)
    ticks = pa.concat_arrays([run.ticks for run in runs]) if runs else pa.array([], pa.int64())
    micros = floor_divide(ticks, TICKS_PER_MICROSECOND)
    below = pc.subtract(ticks, pc.multiply(micros, TICKS_PER_MICROSECOND))
    value, text, code, system, error = _values(items)
    columns = [
        streams,
        micros.cast(pa.timestamp("us", tz="UTC")),
        pc.multiply(below, 100).cast(pa.int32()),
        _ordinals(streams, micros),
        value,
        text,
        code,
        system,
        _flags([item.Good for item in items]),
        _flags([item.Questionable for item in items]),
        _flags([item.Substituted for item in items]),
        _flags([item.Annotated for item in items]),
        _units(runs),
        error,
    ]
    return pa.RecordBatch.from_arrays(columns, schema=EVENT_SCHEMA)


def _streams(runs: Sequence[Run]) -> pa.Array:
    indices = array("i")
    for run in runs:
        indices.extend(array("i", [run.stream]) * len(run.items))
    return pa.Array.from_buffers(pa.int32(), len(indices), [None, pa.py_buffer(indices)])


def _ordinals(streams: pa.Array, micros: pa.Array) -> pa.Array:
    """0, 1, 2 ... among the events of one stream at one microsecond; worked out only where there are such."""
    count = len(micros)
    if count < 2:
        return _all(0, pa.int32(), count)
    same = pc.and_(
        pc.equal(micros.slice(1), micros.slice(0, count - 1)),
        pc.equal(streams.slice(1), streams.slice(0, count - 1)),
    )
    if not pc.any(same).as_py():
        return _all(0, pa.int32(), count)
    positions = pa.array(range(count), pa.int64())
    continues = pa.concat_arrays([pa.array([False]), same])
    starts = pc.cumulative_max(pc.if_else(continues, pa.scalar(0, pa.int64()), positions))
    return pc.subtract(positions, starts).cast(pa.int32())


class _ValueColumns(NamedTuple):
    value: pa.Array
    text: pa.Array
    code: pa.Array
    system: pa.Array
    error: pa.Array


def _values(items: Sequence[Item]) -> _ValueColumns:
    count = len(items)
    values = [item.Value for item in items]
    faults = [item.Errors for item in items]
    plain = _plain_numbers(values)
    if plain is not None and faults.count(None) == count:
        return _ValueColumns(
            plain,
            pa.nulls(count, pa.string()),
            pa.nulls(count, pa.int64()),
            _all(False, pa.bool_(), count),
            pa.nulls(count, pa.string()),
        )
    return _mixed(values, faults)


def _plain_numbers(values: list[Any]) -> pa.Array | None:
    """The values as doubles when all are numbers that doubles hold, or nulls; else None."""
    if not {float, int, type(None)}.issuperset(map(type, values)):
        return None
    try:
        return pa.array(values, pa.float64())
    except pa.ArrowInvalid:  # an integer that a double cannot hold
        return None


def _mixed(values: list[Any], faults: list[Any]) -> _ValueColumns:
    """Value columns where some slots are not plain numbers: those slots are read one by one, equal states once."""
    count = len(values)
    numbers: list[float | None] = list(values)
    texts: list[str | None] = [None] * count
    codes: list[int | None] = [None] * count
    errors: list[str | None] = [None] * count
    system = bytearray(count)
    states: dict[tuple[str, int, bool], Cell] = {}
    for slot, value in enumerate(values):
        kind = type(value)
        if kind is float:
            continue
        if kind is str:
            numbers[slot], texts[slot] = None, value
            continue
        cell = _state_cell(value, states) if kind is dict else read_value(value)
        numbers[slot], texts[slot], codes[slot], system[slot], errors[slot] = cell
    for slot, fault in enumerate(faults):
        if fault:
            errors[slot] = "; ".join(filter(None, (messages(fault), errors[slot]))) or None
    return _ValueColumns(
        pa.array(numbers, pa.float64()),
        pa.array(texts, pa.string()),
        pa.array(codes, pa.int64()),
        pa.array(map(bool, system), pa.bool_()),
        pa.array(errors, pa.string()),
    )


def _state_cell(value: dict[str, Any], states: dict[tuple[str, int, bool], Cell]) -> Cell:
    name, code, is_system = value.get("Name"), value.get("Value"), value.get("IsSystem")
    if type(name) is not str or type(code) is not int or type(is_system) is not bool:
        return read_value(value)
    key = (name, code, is_system)
    cell = states.get(key)
    if cell is None:
        cell = states[key] = read_value(value)
    return cell


def _flags(flags: list[Any]) -> pa.Array:
    for constant in (True, False, None):
        if flags.count(constant) == len(flags) and flags and type(flags[0]) is type(constant):
            return _all(constant, pa.bool_(), len(flags))
    if {bool, type(None)}.issuperset(map(type, flags)):
        return pa.array(flags, pa.bool_())
    return pa.array([read_flag(flag) for flag in flags], pa.bool_())


def _units(runs: Sequence[Run]) -> pa.Array:
    """The unit of each item, and where PI leaves it empty that of its stream; null where there is none."""
    return pa.concat_arrays([_units_of(run) for run in runs]) if runs else pa.nulls(0, pa.string())


def _units_of(run: Run) -> pa.Array:
    units = [item.UnitsAbbreviation for item in run.items]
    if units and units.count(units[0]) == len(units):
        return _all(_unit(units[0], run.units), pa.string(), len(units))
    return pa.array([_unit(unit, run.units) for unit in units], pa.string())


def _unit(unit: Any, default: str | None) -> str | None:
    return unit if unit and isinstance(unit, str) else default or None


def _all(value: bool | int | str | None, kind: pa.DataType, count: int) -> pa.Array:
    return pa.nulls(count, kind) if value is None else pa.repeat(pa.scalar(value, kind), count)
