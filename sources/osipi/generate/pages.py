"""The reference pages of the documentation: options and tables."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
from pydantic import ValidationError

from lakeflow_pipeline.schema import field_comment
from osipi.generate.fields import OptionField, option_fields
from osipi.options import ConnectionOptions
from osipi.tables import TABLES
from osipi.tables.base import StreamTable, Table

_HEADER = "<!-- Made by `make generate` from the code; a test holds it current. -->\n\n"


def options_page() -> str:
    """`docs/options.md`."""
    connection = list(option_fields(ConnectionOptions))
    models = {table.options: None for table in TABLES.values()}
    table_options: dict[str, OptionField] = {}
    for model in models:
        for field in option_fields(model):
            table_options.setdefault(field.name, field)
    return (
        _HEADER
        + "# Options\n\n"
        + "Names are lower-case. A list is a YAML list, a JSON list, or text separated by `;` or new lines (tag names "
        + "may hold commas). Unknown names are refused.\n\n"
        + "## Connection\n\n"
        + "Given in the connections file, in a Unity Catalog connection, or to `osipi check`, `discover` and "
        + "`preview` as `--option name=value` or in the environment as `OSIPI_NAME`.\n\n"
        + _rows(["option", "value", "default", "meaning"], [_connection_row(field) for field in connection])
        + "\n## Tables\n\n"
        + "Given in `table_configuration` of the pipeline spec, or to `osipi preview` as `--option name=value`. Which "
        + "tables belong to a family such as *values* is in [tables](tables.md).\n\n"
        + _rows(
            ["option", "value", "default", "tables", "meaning"],
            [_table_row(table_options[name]) for name in sorted(table_options)],
        )
    )


def tables_page() -> str:
    """`docs/tables.md`."""
    sections = [_section(table) for table in TABLES.values()]
    return (
        _HEADER
        + "# Tables\n\n"
        + "`web_id` is always the IDOnly form, which survives renames; join tables on ids. Times are UTC. Later "
        + "versions only add columns.\n\n"
        + _rows(
            ["family", "tables"],
            [[family, ", ".join(f"[{name}](#{name})" for name in names)] for family, names in _families().items()],
        )
        + "\n"
        + "\n".join(sections)
    )


def _connection_row(field: OptionField) -> list[str]:
    marks = [mark for mark, holds in (("required", field.required), ("secret", field.secret)) if holds]
    meaning = f"{field.description} ({', '.join(marks)})" if marks else field.description
    return [f"`{field.name}`", field.shown, _code(field.default), meaning]


def with_tables(readme: str) -> str:
    """A page with its list of tables, which begins with a fixed line and ends with an empty one, made anew."""
    head = "| table | ingestion | key |"
    before, _, rest = readme.partition(head)
    _, _, after = rest.partition("\n\n")
    return before + _rows(["table", "ingestion", "key"], [_listed(table) for table in TABLES.values()]) + "\n" + after


def _listed(table: Table[Any, Any]) -> list[str]:
    key = ", ".join(table.primary_keys)
    modes = [mode for mode in ("append", "cdc", "replace") if _takes(table, mode)]
    kind = (
        " or ".join([", ".join(modes[:-1]), modes[-1]]) if modes else table.metadata(table.options())["ingestion_type"]
    )
    return [f"`{table.name}`", kind, f"`{key}`" if key else ""]


def _takes(table: Table[Any, Any], read_mode: str) -> bool:
    if "read_mode" not in table.options.model_fields:
        return False
    try:
        table.options.model_validate({"read_mode": read_mode})
    except ValidationError:
        return False
    return True


def _table_row(field: OptionField) -> list[str]:
    """An option that tables share; where their defaults differ, each is told."""
    takers: dict[str, list[str]] = {}
    meanings: dict[str, None] = {}
    for table in TABLES.values():
        for own in option_fields(table.options):
            if own.name == field.name:
                takers.setdefault(own.default, []).append(table.name)
                meanings[own.description] = None
    names = _named([name for names in takers.values() for name in names])
    defaults = (
        _code(next(iter(takers)))
        if len(takers) == 1
        else "; ".join(f"{_code(default)} ({_named(names)})" for default, names in takers.items())
    )
    return [f"`{field.name}`", field.shown, defaults, names, "; ".join(meanings)]


def _families() -> dict[str, list[str]]:
    """The names of the tables by family: the package that holds them."""
    found: dict[str, list[str]] = {}
    for table in TABLES.values():
        found.setdefault(type(table).__module__.split(".")[2], []).append(table.name)
    return found


def _named(names: list[str]) -> str:
    """Names of tables; a family by one word where all of its tables are named."""
    if len(names) == len(TABLES):
        return "all"
    left, words = list(names), []
    for family, members in _families().items():
        if len(members) > 1 and set(members) <= set(left):
            words.append(f"all of *{family}*")
            left = [name for name in left if name not in members]
    return ", ".join(words + [f"`{name}`" for name in left])


def _section(table: Table[Any, Any]) -> str:
    metadata = table.metadata(table.options())
    facts = [f"Ingestion: `{metadata['ingestion_type']}`"]
    if metadata.get("primary_keys"):
        facts.append("key " + ", ".join(f"`{key}`" for key in metadata["primary_keys"]))
    if metadata.get("cursor_field"):
        facts.append(f"cursor `{metadata['cursor_field']}`")
    facts.append("read in partitions" if isinstance(table, StreamTable) else "read whole at each run")
    columns = [
        [f"`{field.name}`", _type(field.type) + ("" if field.nullable else ", not null"), field_comment(field) or ""]
        for field in table.schema
    ]
    return f"## {table.name}\n\n{table.comment}\n\n{'; '.join(facts)}.\n\n" + _rows(
        ["column", "type", "meaning"], columns
    )


def _type(kind: pa.DataType) -> str:
    if pa.types.is_list(kind):
        return f"array of {_type(kind.value_type)}"
    names = {"double": "double", "int64": "long", "int32": "int", "bool": "boolean"}
    return "timestamp" if pa.types.is_timestamp(kind) else names.get(str(kind), str(kind))


def _code(text: str) -> str:
    return f"`{text}`" if text else ""


def _rows(columns: list[str], rows: list[list[str]]) -> str:
    lines = [columns, ["---"] * len(columns), *rows]
    return "".join(f"| {' | '.join(' '.join(cell.split()) for cell in line)} |\n" for line in lines)
