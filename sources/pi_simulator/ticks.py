"""Time as PI keeps it: whole ticks of 100 ns, here since 1970 in UTC, and their texts."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Ticks = NDArray[np.int64]
Bytes2D = NDArray[np.uint8]

SECOND = 10_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc)
_EPOCH_DAY = _EPOCH.date().toordinal()
_ISO = re.compile(
    r"(?P<y>\d{4})-(?P<mo>\d\d)-(?P<d>\d\d)(?:[T ](?P<h>\d\d):(?P<mi>\d\d)(?::(?P<s>\d\d)(?:[.,](?P<f>\d{1,9}))?)?)?"
    r"\s*(?P<z>Z|[+-]\d\d:?\d\d)?$",
    re.IGNORECASE,
)

#: End of an open event frame (AFTime.MaxValue), without and with its fraction.
MAX_TIME = int((dt.datetime(9999, 12, 31, 23, 59, 59, tzinfo=dt.timezone.utc) - _EPOCH).total_seconds()) * SECOND
MIN_TIME = int((dt.datetime(1, 1, 1, tzinfo=dt.timezone.utc) - _EPOCH).total_seconds()) * SECOND


def from_datetime(moment: dt.datetime) -> int:
    """Ticks of an aware datetime."""
    delta = moment - _EPOCH
    return (delta.days * 86_400 + delta.seconds) * SECOND + delta.microseconds * 10


def to_datetime(ticks: int) -> dt.datetime:
    """The datetime in UTC, floored to the microsecond."""
    return _EPOCH + dt.timedelta(microseconds=ticks // 10)


def parse_iso(text: str) -> tuple[int, bool] | None:
    """Ticks of an ISO 8601 text and whether it named a zone (else it is read as UTC); None if it is no such text."""
    match = _ISO.match(text.strip())
    if match is None:
        return None
    part = match.groupdict()
    try:
        moment = dt.datetime(
            int(part["y"]),
            int(part["mo"]),
            int(part["d"]),
            int(part["h"] or 0),
            int(part["mi"] or 0),
            int(part["s"] or 0),
            tzinfo=dt.timezone.utc,
        )
    except ValueError:
        return None
    ticks = from_datetime(moment) + int((part["f"] or "0").ljust(7, "0")[:7])
    zone = part["z"]
    if zone and zone.upper() != "Z":
        digits = zone[1:].replace(":", "")
        offset = int(digits[:2]) * HOUR + int(digits[2:]) * MINUTE
        ticks += offset if zone[0] == "-" else -offset
    return ticks, zone is not None


def from_iso(text: str) -> int:
    """Ticks of an ISO 8601 text in UTC; ValueError when it is none."""
    parsed = parse_iso(text)
    if parsed is None:
        raise ValueError(f"{text!r} is not an ISO 8601 time such as 2026-01-10T12:00:00Z.")
    return parsed[0]


def to_text(ticks: int) -> str:
    """The text that PI Web API writes: up to seven fractional digits, trailing zeros dropped."""
    seconds, fraction = divmod(ticks, SECOND)
    days, second = divmod(seconds, 86_400)
    date = dt.date.fromordinal(_EPOCH_DAY + days)
    hour, rest = divmod(second, 3600)
    text = f"{date.year:04d}-{date.month:02d}-{date.day:02d}T{hour:02d}:{rest // 60:02d}:{rest % 60:02d}"
    return f"{text}.{fraction:07d}".rstrip("0") + "Z" if fraction else text + "Z"


@lru_cache(maxsize=1)
def _times_of_day() -> Bytes2D:
    text = "".join(f"{h:02d}:{m:02d}:{s:02d}" for h in range(24) for m in range(60) for s in range(60))
    return np.frombuffer(text.encode(), dtype=np.uint8).reshape(86_400, 8)


@lru_cache(maxsize=8)
def digit_table(digits: int) -> Bytes2D:
    """Row i is i in decimal with that many digits, leading zeros kept."""
    text = "".join(f"{i:0{digits}d}" for i in range(10**digits))
    return np.frombuffer(text.encode(), dtype=np.uint8).reshape(10**digits, digits)


def _dates(days: Ticks) -> Bytes2D:
    first, last = int(days.min()), int(days.max())
    if last - first <= 4_000:
        wanted, rows = np.arange(first, last + 1), days - first
    else:
        wanted, rows = np.unique(days, return_inverse=True)
    text = "".join(dt.date.fromordinal(_EPOCH_DAY + int(day)).isoformat() for day in wanted)
    return np.frombuffer(text.encode(), dtype=np.uint8).reshape(len(wanted), 10)[rows]


def to_text_array(ticks: Ticks) -> Bytes2D:
    """Rows of ASCII bytes of equal width, padded at the end with NUL: 20 columns for whole seconds, 28 otherwise."""
    if not len(ticks):
        return np.zeros((0, 20), dtype=np.uint8)
    seconds = ticks // SECOND
    fraction = ticks - seconds * SECOND
    days = seconds // 86_400
    whole = not fraction.any()
    out = np.zeros((len(ticks), 20 if whole else 28), dtype=np.uint8)
    out[:, :10] = _dates(days)
    out[:, 10] = ord("T")
    out[:, 11:19] = _times_of_day()[seconds - days * 86_400]
    if whole:
        out[:, 19] = ord("Z")
        return out
    out[:, 19] = ord(".")
    high, low = np.divmod(fraction, 10_000)
    out[:, 20:23] = digit_table(3)[high]
    out[:, 23:27] = digit_table(4)[low]
    out[:, 27] = ord("Z")
    # Trailing zeros, and the point of a whole second, vanish: NUL bytes are dropped when the rows are joined.
    trailing = np.ones(len(ticks), dtype=bool)
    for column in range(26, 19, -1):
        trailing &= out[:, column] == ord("0")
        out[trailing, column] = 0
    out[fraction == 0, 19] = 0
    return out
