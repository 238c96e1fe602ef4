"""Delta table properties: what a spec may set, the defaults, and what the pipeline itself reads from them.

They are Delta's own names, so that other programs which write to a table keep to the same settings.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pyarrow as pa

from lakeflow_pipeline.json_text import read_json

TARGET_FILE_SIZE = "delta.targetFileSize"
DELETED_FILE_RETENTION = "delta.deletedFileRetentionDuration"
LOG_RETENTION = "delta.logRetentionDuration"
AUTO_COMPACT = "delta.autoOptimize.autoCompact"
CHECKPOINT_INTERVAL = "delta.checkpointInterval"
STATS_COLUMNS = "delta.dataSkippingStatsColumns"
STATS_COUNT = "delta.dataSkippingNumIndexedCols"

RESERVED = "lakeflow."
"""Prefix of the properties that the pipeline itself gives a table."""

_WEEK = "interval 7 days"
_TARGET_BYTES = 128 << 20
_STATS_COUNT = 32

_SIZE = re.compile(r"(\d+)\s*([kmg]?)b?", re.IGNORECASE)
_UNITS = {"": 0, "k": 10, "m": 20, "g": 30}
_INTERVAL = re.compile(r"interval\s+(\d+)\s+(second|minute|hour|day|week)s?", re.IGNORECASE)
_PLAIN_NAME = re.compile(r"\w+", re.ASCII)


def checked(given: Any) -> Any:
    """Properties as a spec gives them: a mapping (or the JSON text of one) with plain values, which become text.

    Raises ``ValueError`` that names the property, its value and what it must be.
    """
    if given is None:
        return {}
    if isinstance(given, str) and given.strip().startswith("{"):
        try:
            given = read_json(given)
        except ValueError:
            raise ValueError("it is no JSON object of properties and values") from None
    if not isinstance(given, Mapping):
        return given
    known = {name.lower(): name for name in (*_READERS, CHECKPOINT_INTERVAL, STATS_COLUMNS)}
    properties: dict[str, str] = {}
    for key, value in given.items():
        name = known.get(str(key).strip().lower(), str(key).strip())
        if name.lower().startswith(RESERVED):
            raise ValueError(f"property {name!r} is the pipeline's own: leave it out")
        if name in properties:
            raise ValueError(f"property {name!r} is given twice")
        if isinstance(value, bool):
            properties[name] = "true" if value else "false"
        elif isinstance(value, (str, int)):
            properties[name] = str(value).strip()
        else:
            raise ValueError(f"property {name!r} must be text, a whole number or true or false")
        if name in _READERS:
            _READERS[name](name, properties[name])
    _compare_retentions(properties)
    return properties


def complete(given: Mapping[str, str], columns: list[pa.Field]) -> dict[str, str]:
    """All properties that a table gets: those of its spec, and our defaults for what the spec leaves out.

    ``columns`` are those by which rows are usually looked for. Statistics of others are not kept in the table's log,
    which every reader has to read; the files have them.
    """
    properties = {DELETED_FILE_RETENTION: _WEEK, CHECKPOINT_INTERVAL: "10", **given}
    if LOG_RETENTION not in properties:
        # Spark refuses a log that is kept for a shorter time than the files that it lists.
        kept = _interval(DELETED_FILE_RETENTION, properties[DELETED_FILE_RETENTION])
        longer = kept > _interval(LOG_RETENTION, _WEEK)
        properties[LOG_RETENTION] = properties[DELETED_FILE_RETENTION] if longer else _WEEK
    names = [field.name for field in columns if _PLAIN_NAME.fullmatch(field.name) and _has_extremes(field.type)]
    if names and STATS_COLUMNS not in given and STATS_COUNT not in given:
        properties[STATS_COLUMNS] = ",".join(dict.fromkeys(names))
    return properties


@dataclass(frozen=True)
class Upkeep:
    """What is to be done about a table's files, as its properties say."""

    target_bytes: int = _TARGET_BYTES
    """How large files are to be."""
    keep_deleted: timedelta = timedelta(days=7)
    """How long a file is kept after it left the table."""
    compact: bool = True

    @classmethod
    def of(cls, properties: Mapping[str, str]) -> Upkeep:
        """Raises ``ValueError`` as `checked` does."""
        own = cls()
        size, kept, compact = (
            properties.get(name) for name in (TARGET_FILE_SIZE, DELETED_FILE_RETENTION, AUTO_COMPACT)
        )
        return cls(
            own.target_bytes if size is None else _size(TARGET_FILE_SIZE, size),
            own.keep_deleted if kept is None else _interval(DELETED_FILE_RETENTION, kept),
            own.compact if compact is None else _boolean(AUTO_COMPACT, compact),
        )


def stats_columns(properties: Mapping[str, str], schema: pa.Schema) -> list[str]:
    """Columns whose least and greatest value in each file the table's log has, as Delta defines it."""
    named = properties.get(STATS_COLUMNS)
    if named is not None:
        wanted = {name.strip().strip("`").lower() for name in named.split(",")}
        return [field.name for field in schema if field.name.lower() in wanted]
    count = int(properties.get(STATS_COUNT, _STATS_COUNT))
    return [field.name for index, field in enumerate(schema) if count < 0 or index < count]


def _has_extremes(kind: pa.DataType) -> bool:
    """Whether Delta's readers agree about the least and greatest value. They do not for numbers that may be NaN."""
    types = pa.types
    return any(of(kind) for of in (types.is_string, types.is_integer, types.is_timestamp, types.is_date))


def _compare_retentions(properties: Mapping[str, str]) -> None:
    files, log = properties.get(DELETED_FILE_RETENTION), properties.get(LOG_RETENTION)
    if log is None:
        return
    kept = _interval(DELETED_FILE_RETENTION, files or _WEEK)
    if _interval(LOG_RETENTION, log) < kept:
        raise ValueError(
            f"property {LOG_RETENTION!r} is {log!r}, less than {DELETED_FILE_RETENTION!r} ({files or _WEEK!r}): "
            "the log must be kept at least as long as the files that it lists"
        )


def _size(name: str, text: str) -> int:
    match = _SIZE.fullmatch(text.strip())
    if match is None or int(match[1]) == 0:
        raise ValueError(f"property {name!r} is {text!r}: give a size such as 128mb, or a number of bytes")
    return int(match[1]) << _UNITS[match[2].lower()]


def _interval(name: str, text: str) -> timedelta:
    match = _INTERVAL.fullmatch(text.strip())
    if match is None:
        raise ValueError(
            f"property {name!r} is {text!r}: give a time such as 'interval 7 days' (or seconds, minutes, hours, weeks)"
        )
    try:
        return timedelta(**{f"{match[2].lower()}s": int(match[1])})
    except OverflowError:
        raise ValueError(f"property {name!r} is {text!r}, which is longer than can be counted") from None


def _boolean(name: str, text: str) -> bool:
    if text.strip().lower() not in ("true", "false"):
        raise ValueError(f"property {name!r} is {text!r}: it must be true or false")
    return text.strip().lower() == "true"


def _count(name: str, text: str) -> int:
    if re.fullmatch(r"-1|\d+", text) is None:
        raise ValueError(f"property {name!r} is {text!r}: give a number of columns, or -1 for all")
    return int(text)


_READERS = {
    TARGET_FILE_SIZE: _size,
    DELETED_FILE_RETENTION: _interval,
    LOG_RETENTION: _interval,
    AUTO_COMPACT: _boolean,
    STATS_COUNT: _count,
}
