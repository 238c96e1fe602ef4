"""The steps of a run on engine `local` as they can be seen from outside the product: contract calls, files, commits.

Importing this puts a notice at every step: the methods of the connector that a plan and a read end with, each file that
is opened for writing, renamed or removed below the warehouse, and each commit of delta-rs, before, during and after it.
It must be imported before the engine is. A process can write down its steps, or die at one of them.
"""

from __future__ import annotations

import os
import re
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import deltalake

_NUMBERS = re.compile(r"[0-9a-f]{8,}[0-9a-f-]*|\d+|(?<=/)tmp[^/]*(?=\.tmp)")

_seen: Counter[str] = Counter()
_root = ""
_die_at: tuple[str, int] | None = None
_log = -1
_counting = threading.Lock()


def arm(orders: dict[str, Any]) -> None:
    """Die when a step is reached for the nth time (`die_at`, `count`), or write every step into a file (`log`)."""
    global _root, _die_at, _log
    if orders.get("log"):
        _log = os.open(orders["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    if orders.get("die_at"):
        _die_at = (orders["die_at"], orders["count"])
    _root = orders["warehouse"]


def reached(step: str) -> None:
    """A step is reached."""
    if not _root:
        return
    if _log >= 0:
        os.write(_log, (step + "\n").encode())
    with _counting:
        _seen[step] += 1
        mine = _die_at is not None and _die_at == (step, _seen[step])
    if mine:
        die()


def die() -> None:
    """Kill this process and all that it began."""
    os.killpg(os.getpgid(0), signal.SIGKILL)
    time.sleep(60)


def _on_file(event: str, arguments: tuple[Any, ...]) -> None:
    if not _root or event not in ("open", "os.rename", "os.remove", "os.mkdir", "os.rmdir"):
        return
    path = arguments[0] if event != "os.rename" else arguments[1]
    if not isinstance(path, str) or not path.startswith(_root):
        return
    if event == "open":
        flags = arguments[2] if isinstance(arguments[2], int) else 0
        if not flags & (os.O_WRONLY | os.O_RDWR):
            return
    reached(f"{event.removeprefix('os.')} {_NUMBERS.sub('#', path[len(_root) + 1 :])}")


def _table(target: Any) -> str:
    path = str(target) if isinstance(target, (str, Path)) else target.table_uri
    path = path() if callable(path) else path
    return _NUMBERS.sub("#", path.removeprefix("file://").removeprefix(_root).strip("/"))


def _commit(write: Callable[..., Any], table_of: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(write)
    def noticed(*arguments: Any, **options: Any) -> Any:
        if not _root:
            return write(*arguments, **options)
        table = _table(table_of(*arguments, **options))
        reached(f"{write.__name__} {table}: before")
        if _die_at is not None and _die_at[0] == f"{write.__name__} {table}: during":
            _die_with_the_first_new_file(Path(_root) / table)
        result = write(*arguments, **options)
        if write.__name__ != "create_write_transaction":  # its files are there before
            reached(f"{write.__name__} {table}: during")
        reached(f"{write.__name__} {table}: after")
        return result

    return noticed


def _die_with_the_first_new_file(table: Path) -> None:
    before = set(table.glob("*.parquet"))

    def watch() -> None:
        while not set(table.glob("*.parquet")) - before:
            time.sleep(0.0002)
        die()

    threading.Thread(target=watch, daemon=True).start()


def _install() -> None:
    sys.addaudithook(_on_file)
    write = _commit(deltalake.write_deltalake, lambda table_or_uri, *_, **__: table_or_uri)
    deltalake.write_deltalake = write
    merger: Any = deltalake.table.TableMerger
    merger.execute = _commit(merger.execute, lambda self, *_, **__: self._table)
    for name in ("delete", "update", "create", "create_write_transaction"):
        raw = deltalake.DeltaTable.__dict__[name]
        if isinstance(raw, classmethod):
            inner = raw.__func__
            noticed = _commit(inner, lambda _cls, table_uri, *_, **__: table_uri)
            setattr(deltalake.DeltaTable, name, classmethod(noticed))
        else:
            setattr(deltalake.DeltaTable, name, _commit(raw, lambda self, *_, **__: self))


_install()
