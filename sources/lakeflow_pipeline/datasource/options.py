"""Options of the data source, in the three spellings in which connectors get them.

The spellings are those of the Lakeflow community connector framework, so that a connector that works here works there:
the constructor, schemas and batch reads get a case-insensitive mapping; streams a plain dict with lower-cased names
(Spark keeps no other); table metadata a plain dict as the user wrote it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pyspark.sql.datasource import CaseInsensitiveDict

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.json_text import read_json

SOURCE = "source"
TABLE_NAME = "tablename"
DELETE_FLOW = "isdeleteflow"
TABLE_NAME_LIST = "tablenamelist"
TABLE_CONFIGS = "tableconfigs"

_OWN = frozenset({SOURCE, TABLE_NAME, DELETE_FLOW, TABLE_NAME_LIST, TABLE_CONFIGS, "databricks.connection", "path"})


def connector_options(options: Mapping[str, str]) -> CaseInsensitiveDict:
    """What belongs to the connector (connection and table options alike), without the data source's own names."""
    return CaseInsensitiveDict({name: value for name, value in options.items() if name.lower() not in _OWN})


def lower_cased(options: Mapping[str, str]) -> dict[str, str]:
    """The plain dict that streams hand over."""
    return {name.lower(): value for name, value in options.items()}


def required(options: Mapping[str, str], name: str, meaning: str) -> str:
    """The value of an option that must be given and not be blank."""
    value = CaseInsensitiveDict(options).get(name)
    if value is None or not str(value).strip():
        raise ConfigurationError(f"option {name!r} is missing: give {meaning}")
    return str(value)


def is_delete_flow(options: Mapping[str, str]) -> bool:
    """Whether tombstones are asked for instead of rows."""
    text = str(CaseInsensitiveDict(options).get(DELETE_FLOW, "false")).strip().lower()
    if text not in ("true", "false"):
        raise ConfigurationError(f"option 'isDeleteFlow' is {text!r}: give true or false")
    return text == "true"


def table_name_list(options: Mapping[str, str]) -> list[str] | None:
    """Option ``tableNameList``: a JSON list of names; ``None`` when it is not given."""
    value: list[str] | None = _json(options, "tableNameList", list)
    if value is not None and not all(isinstance(name, str) and name for name in value):
        raise ConfigurationError("option 'tableNameList' must be a JSON list of table names")
    return value


def table_configs(options: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Option ``tableConfigs``: a JSON object of table name to that table's options, spelled as given."""
    value: dict[str, dict[str, str]] = _json(options, "tableConfigs", dict) or {}
    for name, config in value.items():
        if not isinstance(config, dict):
            raise ConfigurationError(f"option 'tableConfigs' must hold a JSON object of options for {name!r}")
    return value


def _json(options: Mapping[str, str], name: str, kind: type) -> Any:
    text = CaseInsensitiveDict(options).get(name)
    if text is None or not text.strip():
        return None
    try:
        value = read_json(text)
    except ValueError as error:
        raise ConfigurationError(f"option {name!r} is no JSON: {error}") from error
    if not isinstance(value, kind):
        shape = "list" if kind is list else "object"
        raise ConfigurationError(f"option {name!r} must be a JSON {shape}")
    return value
