"""Settings of the pipeline and of the job that starts it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any
from zoneinfo import available_timezones

from osipi.deploy.errors import WantedError
from osipi.deploy.target import Target
from osipi.errors import quoted

#: Marks what this command made. It never changes a pipeline without this mark.
MARK = "osipi.deployment"
SPEC_KEY = "osipi.spec"
#: In a bundle: the target's catalog and schema, and the folder of its volume.
CATALOG_KEY, SCHEMA_KEY, VOLUME_KEY = "osipi.catalog", "osipi.schema", "osipi.volume"
#: The pipeline's reads name the connection and get its options from Unity Catalog.
INJECTION = "spark.databricks.unityCatalog.connectionDfOptionInjection.enabled"

#: In the first one, pipelines can read from connections of community connectors.
CHANNELS = ("PREVIEW", "CURRENT")
_OFFSET = re.compile(r"^GMT[+-]\d{1,2}(:\d{2})?$")
_FIELDS = (
    ("second", 0, 59),
    ("minute", 0, 59),
    ("hour", 0, 23),
    ("day", 1, 31),
    ("month", 1, 12),
    ("weekday", 1, 7),
    ("year", 1970, 2099),
)
_FIELD = re.compile(r"^[0-9A-Za-z*?,/#L-]+$")


def pipeline_settings(
    target: Target,
    entry: PurePosixPath,
    spec: PurePosixPath,
    wheels: Sequence[PurePosixPath],
    *,
    channel: str,
    continuous: bool,
) -> dict[str, Any]:
    """Settings of the pipeline (Databricks REST API, pipelines/create)."""
    return {
        "name": target.name,
        "catalog": target.catalog,
        "schema": target.schema,
        "serverless": True,
        "channel": channel,
        "continuous": continuous,
        "libraries": [{"glob": {"include": str(entry)}}],
        "environment": {"dependencies": [str(path) for path in wheels]},
        "configuration": {INJECTION: "true", MARK: target.name, SPEC_KEY: str(spec)},
    }


def merged(wanted: Mapping[str, Any], there: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of an existing pipeline with ``wanted`` over them: others, such as notifications, stay."""
    result = {**there, **wanted}
    for name in ("configuration", "environment"):
        result[name] = {**(there.get(name) or {}), **wanted[name]}
    return result


def differing(wanted: Any, there: Any, path: str = "") -> list[str]:
    """Dotted names of settings in which ``there`` differs from ``wanted``. A missing one is false or empty."""
    if isinstance(wanted, Mapping):
        have = there if isinstance(there, Mapping) else {}
        inner = [differing(value, have.get(name), f"{path}.{name}" if path else name) for name, value in wanted.items()]
        return [name for names in inner for name in names]
    return [] if wanted == there or (not wanted and not there) else [path]


def job_settings(target: Target, pipeline_id: str, cron: str, timezone: str) -> dict[str, Any]:
    """A job that starts the pipeline on a schedule (Databricks REST API, jobs/create)."""
    return {
        "name": target.name,
        "tags": {"osipi_deployment": target.name},
        "max_concurrent_runs": 1,
        "schedule": {"quartz_cron_expression": cron, "timezone_id": timezone, "pause_status": "UNPAUSED"},
        "tasks": [{"task_key": "pipeline", "pipeline_task": {"pipeline_id": pipeline_id}}],
    }


def check_channel(channel: str) -> str:
    """A release channel. Raises :class:`WantedError`."""
    if channel not in CHANNELS:
        raise WantedError(f"--channel {quoted(channel)}: use {' or '.join(CHANNELS)}")
    return channel


def check_timezone(name: str) -> str:
    """A time zone as Java knows it. Raises :class:`WantedError` for an unknown one, if this machine has the names."""
    known = available_timezones()
    if known and name not in known and not _OFFSET.match(name):
        raise WantedError(f"--timezone {quoted(name)} is no time zone: give a name such as Europe/Oslo, or UTC")
    return name


def check_cron(cron: str) -> str:
    """A Quartz cron expression: seconds minutes hours day month weekday [year]. Raises :class:`WantedError`."""
    fields = cron.split()
    if len(fields) == 5 and all(map(_FIELD.match, fields)):
        minute, hour, day, month, weekday = fields
        if weekday == "*":
            weekday = "?"
        elif day == "*":
            day = "?"
        hint = f"; as Quartz wants it: '0 {minute} {hour} {day} {month} {weekday}'"
        if weekday not in ("*", "?") and re.search(r"\d", weekday):
            hint = "; Quartz counts weekdays from 1 for Sunday"
        raise WantedError(f"--schedule {quoted(cron)} has 5 fields, and Quartz cron begins with the seconds{hint}")
    if len(fields) not in (6, 7) or not all(map(_FIELD.match, fields)):
        raise WantedError(
            f"--schedule {quoted(cron)} is no Quartz cron expression: seconds minutes hours day month weekday, such as "
            "'0 */15 * * * ?' for every 15 minutes"
        )
    if "?" not in (fields[3], fields[5]):
        raise WantedError(
            f"--schedule {quoted(cron)}: Quartz wants a ? for the day or the weekday, whichever does not matter, such "
            "as '0 */15 * * * ?'"
        )
    for field, (name, lowest, highest) in zip(fields, _FIELDS, strict=False):
        # what follows a / is a step, what follows a # the week of a month
        for number in re.findall(r"(?<![/#\d])\d+", field):
            if not lowest <= int(number) <= highest:
                raise WantedError(
                    f"--schedule {quoted(cron)}: {number} is no {name}, which Quartz counts from {lowest} to {highest}"
                )
    return " ".join(fields)
