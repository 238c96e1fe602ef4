"""What tables, flows and views of a pipeline are called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.spec import TableSpec

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True)
class Names:
    """Of one flow. They stay while the destination stays: a flow's checkpoint is found by its name."""

    parts: tuple[str, ...]
    """Table, schema.table or catalog.schema.table, as the spec says it."""

    @property
    def table(self) -> str:
        """As SQL."""
        return ".".join(map(_quoted, self.parts))

    @property
    def flow(self) -> str:
        return re.sub(r"\W", "_", "__".join(self.parts), flags=re.ASCII)

    @property
    def view(self) -> str:
        """Of the source's rows, within the pipeline."""
        return f"{self.flow}__rows"

    @property
    def sink(self) -> str:
        return f"{self.flow}__sink"

    @property
    def incoming(self) -> str:
        """The table beside the destination in which a micro-batch waits, as SQL."""
        return ".".join(map(_quoted, self._incoming))

    @property
    def _incoming(self) -> tuple[str, ...]:
        return (*self.parts[:-1], f"{self.parts[-1]}__incoming")

    @property
    def taken(self) -> dict[str, str]:
        """Every name that no other flow may have, and what it is of. Case tells no names apart."""
        tables = {".".join(parts): "table" for parts in (self.parts, self._incoming)}
        return {name.lower(): kind for name, kind in {self.flow: "flow", self.view: "view", **tables}.items()}


def names_of(index: int, table: TableSpec) -> Names:
    """The names for the ``index``-th table of a spec.

    Raises `ConfigurationError` for a catalog without a schema: which one is meant cannot be known.
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
    """Raise `ConfigurationError` where two flows would be called alike: one would take the other's checkpoint."""
    seen: dict[str, int] = {}
    for index, names in enumerate(all_names):
        for name, kind in names.taken.items():
            other = seen.setdefault(name, index)
            if other != index:
                raise ConfigurationError(
                    f"objects[{index}].table: its {kind} would be called {name!r}, as something of objects[{other}] "
                    "is: give one of the two another destination_table"
                )


def _quoted(part: str) -> str:
    return part if _PLAIN.fullmatch(part) else "`" + part.replace("`", "``") + "`"
