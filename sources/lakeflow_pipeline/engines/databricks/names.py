"""The names of tables, flows and views of a pipeline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.spec import TableSpec

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True)
class Names:
    """The names of one flow, made from the destination alone: the platform finds a flow's checkpoint by its name."""

    parts: tuple[str, ...]
    """Table, schema.table or catalog.schema.table, as in the spec."""

    @property
    def table(self) -> str:
        """As SQL."""
        return ".".join(map(_quoted, self.parts))

    @property
    def flow(self) -> str:
        return re.sub(r"\W", "_", "__".join(self.parts), flags=re.ASCII)

    @property
    def view(self) -> str:
        """The temporary view of the source's rows."""
        return f"{self.flow}__rows"

    @property
    def sink(self) -> str:
        return f"{self.flow}__sink"

    @property
    def incoming(self) -> str:
        """The table beside the destination that holds the current micro-batch, as SQL."""
        return ".".join(map(_quoted, self._incoming))

    @property
    def _incoming(self) -> tuple[str, ...]:
        return (*self.parts[:-1], f"{self.parts[-1]}__incoming")

    @property
    def taken(self) -> dict[str, str]:
        """Every name that no other flow may have, in lower case (names ignore case), and what it names."""
        tables = {".".join(parts): "table" for parts in (self.parts, self._incoming)}
        return {name.lower(): kind for name, kind in {self.flow: "flow", self.view: "view", **tables}.items()}


def names_of(index: int, table: TableSpec) -> Names:
    """The names for the ``index``-th table of a spec.

    Raises `ConfigurationError` for a catalog without a schema.
    """
    catalog, schema = table.destination_catalog, table.destination_schema
    if catalog and not schema:
        raise ConfigurationError(
            f"objects[{index}].table: destination_catalog {catalog!r} has no destination_schema: give both, or none "
            "for those of the pipeline"
        )
    name = table.destination_table or table.source_table
    return Names(tuple(part for part in (catalog, schema, name) if part))


def refuse_shared(all_names: Sequence[Names]) -> None:
    """Raise `ConfigurationError` where two flows get the same name: they would share a checkpoint."""
    seen: dict[str, int] = {}
    for index, names in enumerate(all_names):
        for name, kind in names.taken.items():
            other = seen.setdefault(name, index)
            if other != index:
                raise ConfigurationError(
                    f"objects[{index}].table: its {kind} gets the name {name!r}, which objects[{other}] uses "
                    "too: give one of the two another destination_table"
                )


def _quoted(part: str) -> str:
    return part if _PLAIN.fullmatch(part) else "`" + part.replace("`", "``") + "`"
