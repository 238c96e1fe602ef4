"""The pipeline spec: which source tables land where, and how.

The YAML is the framework's (databrickslabs/lakeflow-community-connectors, generic pipeline): the same file runs on
every engine.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.json_text import read_json
from lakeflow_pipeline.properties import checked
from lakeflow_pipeline.wording import did_you_mean, nearest
from lakeflow_pipeline.yaml_file import load_yaml

ScdName = Literal["SCD_TYPE_1", "SCD_TYPE_2", "APPEND_ONLY"]

PIPELINE_KEYS = (
    "scd_type",
    "primary_keys",
    "sequence_by",
    "cluster_by",
    "table_properties",
    "snapshot_interval_seconds",
)


def option_text(value: Any) -> str:
    """An option's value as connectors get it: plain text, JSON for lists and objects, ISO for dates.

    Raises ``ValueError`` for what has no such form.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, (date, datetime)):
        return _iso(value)
    if isinstance(value, (list, dict)):
        return json.dumps(_plain(value), ensure_ascii=False)
    raise ValueError(f"a {type(value).__name__} cannot be an option's value")


def _iso(value: date) -> str:
    text = value.isoformat()
    at_utc = isinstance(value, datetime) and value.utcoffset() == timedelta(0)
    return text.removesuffix("+00:00") + "Z" if at_utc else text


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    return _iso(value) if isinstance(value, date) else value


def _names(value: Any) -> Any:
    """A list, the JSON text of one, or one name."""
    if not isinstance(value, str):
        return value
    text = value.strip()
    if text.startswith("["):
        try:
            return read_json(text)
        except ValueError:
            raise ValueError(f"{text!r} is no JSON list of names") from None
    return [text] if text else []


def _comma_names(value: Any) -> Any:
    names = _names(value)
    if isinstance(value, str) and isinstance(names, list) and not value.strip().startswith("["):
        return [part.strip() for part in value.split(",") if part.strip()]
    return names


def _seconds(value: Any) -> Any:
    """A number of seconds, also as text."""
    try:
        seconds = math.nan if isinstance(value, bool) else float(value)
    except (TypeError, ValueError):
        seconds = math.nan
    if not 0 <= seconds < math.inf:
        raise ValueError("give seconds as a number, 0 or more")
    return seconds


def _upper(value: Any) -> Any:
    return value.strip().upper() if isinstance(value, str) else value


Name = Annotated[str, Field(min_length=1)]


class _Model(BaseModel):
    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True, hide_input_in_errors=True, str_strip_whitespace=True
    )


class TableConfiguration(_Model):
    """What the pipeline itself takes from ``table_configuration``; everything else is an option for the connector."""

    scd_type: Annotated[ScdName | None, BeforeValidator(_upper)] = None
    primary_keys: Annotated[list[Name] | None, BeforeValidator(_names), Field(min_length=1)] = None
    sequence_by: Name | None = None
    cluster_by: Annotated[list[Name] | None, BeforeValidator(_comma_names)] = None
    table_properties: Annotated[dict[Name, str], BeforeValidator(checked)] = Field(default_factory=dict)
    """Delta table properties."""
    snapshot_interval_seconds: Annotated[float | None, BeforeValidator(_seconds)] = None
    """How often a continuous run reads a snapshot table."""
    options: dict[str, str] = Field(default_factory=dict)
    """Names in lower case, values as text."""

    @model_validator(mode="before")
    @classmethod
    def _part(cls, data: Any) -> Any:
        if data is None:
            return {}
        if not isinstance(data, Mapping):
            return data
        own: dict[str, Any] = {}
        options: dict[str, str] = {}
        for key, value in data.items():
            name = str(key).strip().lower()
            if name in PIPELINE_KEYS:
                own[name] = value
                continue
            # Everything else may be an option of the connector, so only what is very like a key is taken for one.
            if nearest(name, PIPELINE_KEYS, cutoff=0.85):
                raise ValueError(f"{key!r} is not a key here; {did_you_mean(name, PIPELINE_KEYS, cutoff=0.85)}")
            if name in options:
                raise ValueError(f"option {name!r} is given twice")
            if value is not None:
                try:
                    options[name] = option_text(value)
                except ValueError as error:
                    raise ValueError(f"option {name!r}: {error}") from None
        return {**own, "options": options}


class TableSpec(_Model):
    """One source table and where it goes."""

    source_table: Name
    destination_catalog: Name | None = None
    destination_schema: Name | None = None
    destination_table: Name | None = None
    table_configuration: TableConfiguration = Field(default_factory=TableConfiguration)


class ObjectSpec(_Model):
    """An entry of ``objects``."""

    table: TableSpec


class PipelineSpec(_Model):
    """A whole pipeline."""

    connection_name: Name
    objects: list[ObjectSpec] = Field(min_length=1)


def load_spec(path: str | Path) -> PipelineSpec:
    """Read a spec file. Raises `ConfigurationError` naming the file, the place and the key."""
    return parse_spec(load_yaml(path, "pipeline spec"), str(path))


def parse_spec(data: Any, where: str = "pipeline spec") -> PipelineSpec:
    """A spec from parsed YAML; errors call it ``where``."""
    if not isinstance(data, Mapping):
        raise ConfigurationError(f"{where}: a pipeline spec holds the keys connection_name and objects")
    try:
        return PipelineSpec.model_validate(data)
    except ValidationError as error:
        raise ConfigurationError(f"{where}: {_first_complaint(error)}") from None


def place(index: int) -> str:
    """The name that errors give the options of the ``index``-th table."""
    return f"objects[{index}].table.table_configuration"


#: What pydantic's complaints ask for, in words of YAML.
_EXPECTED = {
    "list_type": "must be a list",
    "dict_type": "must hold names with values",
    "string_type": "must be text: put it in quotes",
    "too_short": "is empty: it needs one entry or more",
    "string_too_short": "is empty: give a name",
    "model_type": "must hold keys with values",
    "model_attributes_type": "must hold keys with values",
}

_KEYS: dict[str, type[BaseModel]] = {"": PipelineSpec, "objects": ObjectSpec, "table": TableSpec}


def _first_complaint(error: ValidationError) -> str:
    """The first complaint: place, key and what to do."""
    # An unknown key explains the ones that seem to be missing.
    first = min(error.errors(), key=lambda entry: entry["type"] != "extra_forbidden")
    loc = [part for part in first["loc"] if not str(part).startswith(("function-", "list["))]
    at = _path(loc)
    if first["type"] == "extra_forbidden":
        parents = [part for part in loc[:-1] if isinstance(part, str)]
        known = list(_KEYS[parents[-1] if parents else ""].model_fields)
        return f"{at} is not a key of the spec; {did_you_mean(str(loc[-1]), known)}"
    if first["type"] == "missing":
        return f"{at} is missing"
    if first["type"] == "literal_error":
        return f"{at} must be {first['ctx']['expected']}"
    if first["type"] in _EXPECTED:
        return f"{at} {_EXPECTED[first['type']]}"
    message = first["msg"].removeprefix("Value error, ")
    return f"{at}: {message[0].lower()}{message[1:]}"


def _path(loc: list[Any]) -> str:
    text = ""
    for part in loc:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text
