"""How delta-rs is told where a table lies, so that a folder's name is a name, whatever characters it is made of."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse
from urllib.request import url2pathname

from deltalake import DeltaTable, Schema, write_deltalake

from lakeflow_pipeline.warehouse import ENCODED, WRITING

#: delta-rs 1.6.6 makes a URL of the real path (links are resolved) and decodes it twice: ``%2F`` is read as ``/`` and a
#: backslash becomes one. The other characters end its process: it puts them into the host name of a URL.
_MISREAD = re.compile(rf"{ENCODED.pattern}|[\[\]^|\\]" if os.name != "nt" else rf"{ENCODED.pattern}|[\[\]^|]")
_ROOT, _ASIDE = "opendal.root", "opendal.atomic_write_dir"


def location(path: Path) -> tuple[str, dict[str, str] | None]:
    """The URL of a table and the storage options that go with it.

    A path that delta-rs would misread is not made a URL: it is the root of a store of OpenDAL, which takes it as it is.
    A file appears there whole, by a rename out of :data:`WRITING` (Delta passes over names that begin with ``_``), as
    in delta-rs' own store of local files. Two writers at the same moment might replace each other's commit, which the
    lock of the warehouse prevents. The host of the URL leads nowhere: it tells the tables of one query apart.
    """
    real = os.path.realpath(path)
    if not _MISREAD.search(real):
        return str(path), None
    host = blake2b(os.fsencode(real), digest_size=16).hexdigest()
    return f"opendal+fs://t{host}/", {_ROOT: real, _ASIDE: os.path.join(real, WRITING)}


def open_table(path: Path) -> DeltaTable:
    """The newest version of the table in a folder."""
    url, storage = location(path)
    return DeltaTable(url, storage_options=storage)


def create_table(path: Path, schema: Schema, **options: Any) -> DeltaTable:
    """Make an empty table; see `DeltaTable.create`."""
    url, storage = location(path)
    return DeltaTable.create(url, schema, storage_options=storage, **options)


def write_table(path: Path, rows: Any) -> DeltaTable:
    """Make a table of the rows."""
    url, storage = location(path)
    write_deltalake(url, rows, storage_options=storage)
    return DeltaTable(url, storage_options=storage)


def directory_of(table: DeltaTable) -> Path:
    """The directory of a table."""
    storage: Mapping[str, str] = table._storage_options or {}
    if _ROOT in storage:
        return Path(storage[_ROOT])
    uri = urlparse(table.table_uri)
    return Path(url2pathname(uri.path)) if uri.scheme == "file" else Path(unquote(table.table_uri))


def vacuum(path: Path, hours: int) -> None:
    """Remove files that no version of the last hours needs, those too that no log names."""
    table = open_table(path)
    if _ROOT not in (table._storage_options or {}):
        table.vacuum(hours, dry_run=False, enforce_retention_duration=False, full=True)
        return
    # OpenDAL lists folders beside files, the table's own as "", and delta-rs would delete them: so files are deleted
    # here. Their names come percent-encoded.
    directory = directory_of(table)
    for name in table.vacuum(hours, dry_run=True, enforce_retention_duration=False, full=True):
        file = directory / unquote(name)
        if file.is_file() and file.resolve().is_relative_to(directory):
            file.unlink(missing_ok=True)


def clear_unfinished(path: Path) -> None:
    """Remove what a killed run left of files that it had not finished. Needs the lock of the warehouse."""
    shutil.rmtree(path / WRITING, ignore_errors=True)
