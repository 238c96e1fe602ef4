"""Columns that the tables of values share, each with one meaning."""

from __future__ import annotations

import pyarrow as pa

from osipi.tables.base import TEXT, TIMESTAMP, column

STREAM = (
    column("web_id", TEXT, "Stream: WebID of the point or attribute, IDOnly form", nullable=False),
    column("tag", TEXT, "Name of the point, or path of the attribute", nullable=False),
    column("data_server", TEXT, "Data Archive of the point; null for an AF attribute"),
)
"""Which stream a row is of."""

BELOW_MICROSECOND = "What PI says below the microsecond, ns: 0, 100 ... 900"

VALUE = (
    column("value", pa.float64(), "Numeric value; null for anything else, system states included"),
    column("value_text", TEXT, "String, state name, time, boolean, JSON, base64, or the exact text of a number"),
    column("digital_code", pa.int64(), "Code of a digital or system state"),
    column("is_system_state", pa.bool_(), "True for No Data, Shutdown, I/O Timeout ...", nullable=False),
    column("good", pa.bool_(), "PI's Good flag"),
    column("questionable", pa.bool_(), "PI's Questionable flag"),
    column("substituted", pa.bool_(), "PI's Substituted flag"),
    column("annotated", pa.bool_(), "PI's Annotated flag"),
)
"""What PI says as a value."""

UNITS_AND_ERROR = (
    column("units", TEXT, "Unit of the item, or the point's engineering units"),
    column("error", TEXT, "PI's message when the item carries errors"),
)

READ_AT = column("read_at", TIMESTAMP, "PI's clock when this read was planned", nullable=False)
