"""Where tables and an engine's own files lie, and which run may write there.

``DIR/[catalog/]schema/table`` are Delta tables; everything else is below ``DIR/_lakeflow``.
"""

from __future__ import annotations

import json
import os
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import url2pathname

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.file_lock import try_lock, unlock
from lakeflow_pipeline.flows import Destination, Flow, changed_settings, describe_write
from lakeflow_pipeline.json_text import read_json
from lakeflow_pipeline.links import check_tree, check_way

INTERNAL = "_lakeflow"
#: Within a table: files that are not whole yet.
WRITING = "_writing"
ENGINE_PROPERTY = "lakeflow.engine"
FLOW_PROPERTY = "lakeflow.flow"

#: Bytes that the usual file systems accept.
_LONGEST_NAME = 255

_BAD_CHARACTERS = re.compile(r'[<>:"/\\|?*\x00-\x1f]')

#: Delta readers decode a path more than once: ``%2e%2e`` would become ``..``, a folder outside of the schema.
ENCODED = re.compile("%[0-9A-Fa-f]{2}")

#: A URL's scheme. One letter alone is a drive of Windows.
_SCHEME = re.compile("([A-Za-z][A-Za-z0-9+.-]+):/")


def check_name(name: str, what: str) -> None:
    """Raise `ConfigurationError` unless ``name`` can be one directory below the warehouse on every system."""
    bad = _BAD_CHARACTERS.search(name) or ENCODED.search(name)
    if not name.strip() or name in (".", "..") or name != name.strip() or bad:
        raise ConfigurationError(f"{what} {name!r} cannot be the name of a directory: use letters, digits and _ only")
    if len(name.encode()) > _LONGEST_NAME:
        raise ConfigurationError(
            f"{what} {name[:40]!r}... is too long for the name of a directory: choose a shorter one"
        )
    if name.lower() in (INTERNAL, "_delta_log"):
        raise ConfigurationError(f"{what} {name!r} is reserved: choose another name")


def folder_of(warehouse: str) -> str:
    """The path of a warehouse that is given as a path or as a ``file:`` URL.

    Raises `ConfigurationError` for any other URL. The message leaves out the URL, which may hold a password.
    """
    found = _SCHEME.match(warehouse)
    if found is None:
        return warehouse
    scheme = found[1].lower()
    if scheme != "file":
        raise ConfigurationError(
            f"warehouse {scheme}://...: tables are written to a local folder only: give the path of one "
            "(object storage is not supported yet)"
        )
    rest = warehouse[len("file:") :]
    if rest.startswith("//"):
        host, _, rest = rest[2:].partition("/")
        if host.lower() not in ("", "localhost"):
            raise ConfigurationError(
                "the warehouse is a file: URL of another machine: write file:/// and the path of a local folder"
            )
        rest = f"/{rest}"
    path = url2pathname(rest)
    if "\0" in path:
        raise ConfigurationError("the warehouse is a file: URL that holds %00: give the path of a folder")
    return path


def table_properties(flow: Flow, engine: str) -> dict[str, str]:
    """Delta table properties: the flow's, and those that mark a table as this flow's and this engine's."""
    return {
        **flow.properties,
        ENGINE_PROPERTY: engine,
        FLOW_PROPERTY: json.dumps({"source_table": flow.source_table, **describe_write(flow.write)}, sort_keys=True),
    }


class Warehouse:
    """A directory of tables."""

    def __init__(self, root: str | os.PathLike[str]) -> None:
        named = os.fspath(root)
        if not named:
            raise ConfigurationError("the warehouse has no name: give the directory of the tables, or . for this one")
        try:
            self.root = Path(folder_of(named)).expanduser().absolute()
        except RuntimeError:
            raise ConfigurationError(
                f"warehouse {root}: there is no such home directory: write the whole path"
            ) from None

    def __repr__(self) -> str:
        return f"Warehouse({str(self.root)!r})"

    def check(self) -> None:
        """Raise `ConfigurationError` when tables cannot be made here; makes nothing."""
        existing = self.root
        while not existing.exists() and existing != existing.parent:
            existing = existing.parent
        if not existing.is_dir():
            raise ConfigurationError(f"warehouse {self.root} cannot be a directory: {existing} is a file")
        if not os.access(existing, os.W_OK | os.X_OK):
            raise ConfigurationError(f"warehouse {self.root} is not writable: choose another directory")

    def table_path(self, destination: Destination) -> Path:
        """Directory of a Delta table."""
        parts = (
            (destination.catalog, "destination_catalog"),
            (destination.schema, "destination_schema"),
            (destination.table, "destination_table"),
        )
        path = self.root
        for part, what in parts:
            if part is not None:
                check_name(part, what)
                path = path / part
        return path

    def internal(self, *parts: str) -> Path:
        """A path below ``DIR/_lakeflow``; nothing is made."""
        return self.root.joinpath(INTERNAL, *parts)

    def identity(self) -> str:
        """An id that stays with this warehouse when it is moved. The first call makes it and needs the lock."""
        path = self.internal("id")
        if not path.exists():
            aside = path.with_suffix(".tmp")
            aside.write_text(uuid.uuid4().hex[:12], encoding="ascii")
            os.replace(aside, path)
        return path.read_text(encoding="ascii").strip()

    def flow_path(self, flow: Flow) -> Path:
        """What an engine remembers of a flow."""
        return self._of_flow("flows", flow)

    def staging_path(self, flow: Flow) -> Path:
        """Rows on their way into the table; worthless after a run."""
        return self._of_flow("staging", flow)

    def _of_flow(self, kind: str, flow: Flow) -> Path:
        return self.internal(kind, *self.table_path(flow.destination).relative_to(self.root).parts)

    def is_table(self, flow: Flow) -> bool:
        """Whether a Delta table lies at the flow's destination."""
        log = self.table_path(flow.destination) / "_delta_log"
        return log.is_dir() and any(log.iterdir())

    def check_links(self, flows: Iterable[Flow]) -> None:
        """Raise `ConfigurationError` for a link in the warehouse that leads out of it and that a run would follow.

        The warehouse itself may be a link. Whoever may write to it while a run goes on can still plant one.
        """
        check_tree(self.root, self.internal())
        for flow in flows:
            check_tree(self.root, self.table_path(flow.destination))

    def check_location(self, flow: Flow) -> None:
        """Raise `ConfigurationError` when the destination holds something else, or lies within another table."""
        path = self.table_path(flow.destination)
        for parent in path.relative_to(self.root).parents:
            if (self.root / parent / "_delta_log").exists():
                raise ConfigurationError(
                    f"table {flow.destination} cannot lie at {path}: {self.root / parent} is a Delta table itself"
                )
        if path.exists() and not self.is_table(flow) and any(found.name != WRITING for found in path.iterdir()):
            raise ConfigurationError(
                f"table {flow.destination} cannot be made at {path}: the directory holds other files; "
                "choose another destination or remove them"
            )

    def check_owner(self, flow: Flow, engine: str, properties: Mapping[str, str], full_refresh: bool = False) -> None:
        """Raise `ConfigurationError` unless the existing table is this flow's and this engine's.

        ``properties`` are the table's Delta properties. With ``full_refresh`` the flow may differ, not the engine.
        """
        path = self.table_path(flow.destination)
        owner = properties.get(ENGINE_PROPERTY)
        if owner is None:
            raise ConfigurationError(
                f"table {flow.destination} at {path} was not made by this pipeline: "
                "choose another destination or remove the table"
            )
        if owner != engine:
            raise ConfigurationError(
                f"table {flow.destination} at {path} belongs to engine {owner!r}: "
                f"run it with that engine, or choose another destination for engine {engine!r}"
            )
        was, now = properties.get(FLOW_PROPERTY), table_properties(flow, engine)[FLOW_PROPERTY]
        if not full_refresh and was != now:
            raise ConfigurationError(f"{changed_settings(flow, _described(was), _described(now))} (table at {path})")

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the warehouse for this process; makes ``DIR/_lakeflow``.

        Raises `ConfigurationError` when another run holds it or the directory cannot be written. The lock is the
        operating system's: it ends with the process, however that ends.
        """
        path = self.internal("lock")
        check_way(self.root, path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            # a link in its place is not followed
            opened = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
            handle = open(opened, "r+", encoding="ascii")  # noqa: SIM115 - held while the run lasts
        except OSError as error:
            raise ConfigurationError(f"warehouse {self.root} is not writable: {error.strerror}") from error
        with handle:
            if not try_lock(handle):
                handle.seek(0)
                holder = handle.read().strip() or "unknown"
                raise ConfigurationError(
                    f"warehouse {self.root} is in use by another run (process {holder}): wait for it or stop it"
                )
            try:
                handle.seek(0)
                handle.truncate()
                handle.write(str(os.getpid()))
                handle.flush()
                yield
            finally:
                unlock(handle)


def _described(text: str | None) -> dict[str, Any]:
    """The flow that a table's property describes; nothing where somebody wrote something else there."""
    try:
        found = read_json(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
