"""Recorded values to JSON, a table of bytes at a time.

A row of the table is the JSON of one event; values and time stamps are columns of it. What is narrower than its column
is padded with NUL, and NULs are dropped when the rows become one text. Rows of equal width need not even that.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

import msgspec
import numpy as np

from pi_simulator.plant.series import ANNOTATED, GOOD, QUESTIONABLE, SUBSTITUTED, Series
from pi_simulator.ticks import Bytes2D, to_text, to_text_array

FIELDS = ("Timestamp", "Value", "UnitsAbbreviation", "Good", "Questionable", "Substituted", "Annotated", "Errors")
"""Members of a TimedValue, in the order in which they are written."""

ITEM_ERROR = [{"FieldName": "Value", "Message": ["The value could not be retrieved."]}]

_FLAGS = {"Good": GOOD, "Questionable": QUESTIONABLE, "Substituted": SUBSTITUTED, "Annotated": ANNOTATED}
_BOOLEANS: Bytes2D = np.frombuffer(b"falsetrue\x00", dtype=np.uint8).reshape(2, 5)
_ERRORS = msgspec.json.encode(ITEM_ERROR)


class _Templates:
    """Rows that lack only their values, for grids of time stamps that many streams share; bounded in bytes."""

    limit = 64_000_000

    def __init__(self) -> None:
        self._rows: OrderedDict[tuple[object, ...], tuple[Bytes2D, slice]] = OrderedDict()
        self._bytes = 0

    def get(self, series: Series, units: str, fields: tuple[str, ...]) -> tuple[Bytes2D, slice]:
        key = (series.grid, len(series), series.text.shape[1], units, fields)
        found = self._rows.get(key)
        if found is None:
            found = self._rows[key] = _table(series, units, fields)
            self._bytes += found[0].nbytes
            while self._bytes > self.limit and len(self._rows) > 1:
                self._bytes -= self._rows.popitem(last=False)[1][0].nbytes
        else:
            self._rows.move_to_end(key)
        return found


_templates = _Templates()


def items(series: Series, units: str, fields: Sequence[str] = FIELDS) -> memoryview:
    """The events as JSON objects with commas between them, without the brackets around."""
    if not len(series):
        return memoryview(b"")
    chosen = tuple(fields)
    if series.grid is not None and series.fixed and series.flags is None and series.errors is None:
        template, values = _templates.get(series, units, chosen)
        rows = template.copy()
        if values.stop > values.start:
            rows[:, values] = series.text
        return memoryview(rows.reshape(-1))[:-1]
    rows, values = _table(series, units, chosen)
    if values.stop > values.start:
        rows[:, values] = series.text
    flat = rows.reshape(-1)
    return memoryview(flat[flat != 0])[:-1]


def _table(series: Series, units: str, fields: tuple[str, ...]) -> tuple[Bytes2D, slice]:
    """All rows, and where in them the values belong."""
    columns: list[bytes | Bytes2D | None] = []  # a constant, a column, or None for the values
    for i, name in enumerate(name for name in FIELDS if name in fields):
        if name == "Errors":
            if series.errors is not None and series.errors.any():
                member = (b"" if i == 0 else b",") + b'"Errors":' + _ERRORS
                column = np.zeros((len(series), len(member)), dtype=np.uint8)
                column[series.errors] = np.frombuffer(member, dtype=np.uint8)
                columns.append(column)
            continue
        columns.append(b'%s"%s":' % (b"" if i == 0 else b",", name.encode()))
        if name == "Timestamp":
            columns += [b'"', to_text_array(series.ticks), b'"']
        elif name == "Value":
            columns.append(None)
        elif name == "UnitsAbbreviation":
            columns.append(msgspec.json.encode(units))
        elif series.flags is None:
            columns.append(b"true" if name == "Good" else b"false")
        else:
            columns.append(_BOOLEANS[((series.flags & _FLAGS[name]) != 0).astype(np.intp)])
    return _assemble(series, [b"{", *columns, b"},"])


def _assemble(series: Series, columns: list[bytes | Bytes2D | None]) -> tuple[Bytes2D, slice]:
    width_of_value = series.text.shape[1]
    widths = [
        width_of_value if column is None else len(column) if isinstance(column, bytes) else column.shape[1]
        for column in columns
    ]
    rows = np.empty((len(series), sum(widths)), dtype=np.uint8)
    line = b"".join(
        column if isinstance(column, bytes) else b"\x00" * width for column, width in zip(columns, widths, strict=True)
    )
    rows[:] = np.frombuffer(line, dtype=np.uint8)
    values = slice(0, 0)
    at = 0
    for column, width in zip(columns, widths, strict=True):
        if column is None:
            values = slice(at, at + width)
        elif not isinstance(column, bytes):
            rows[:, at : at + width] = column
        at += width
    return rows, values


def item(series: Series, i: int, units: str) -> dict[str, object]:
    """One event as an object, which a table of one row would make in ten times the time."""
    flags = GOOD if series.flags is None else int(series.flags[i])
    made = {
        "Timestamp": to_text(int(series.ticks[i])),
        "Value": series.value(i),
        "UnitsAbbreviation": units,
        **{name: flags & bit != 0 for name, bit in _FLAGS.items()},
    }
    return {**made, "Errors": ITEM_ERROR} if series.errors is not None and series.errors[i] else made
