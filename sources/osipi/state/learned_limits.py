"""Keeps what was learned of servers from run to run, in one small file under `state_path`.

It only saves requests: what cannot be read is ignored and written anew, and what cannot be written is logged once and
learned again. It holds addresses and numbers, never credentials.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osipi.piwebapi.http.json_text import read_json
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.session import PiWebApi

log = logging.getLogger("osipi.piwebapi")

FILE_NAME = "limits.json"
_VERSION = 1

_SHOWN_AGAIN = ("never_divides", "never_totals")
"""What decides whether a page is whole is shown by the server anew in each run: it may have been changed since."""


@contextlib.contextmanager
def limits_kept(client: PiWebApi, state_path: str | None) -> Iterator[None]:
    """While this is open a client reads; what the server shows of its limits is kept for later runs at the end.

    It is kept when the read ends with an error too. Without a ``state_path`` nothing is kept.
    """
    try:
        yield
    finally:
        if state_path:
            LimitsStore(state_path).keep(client)


class LimitsStore:
    """The file of one `state_path`, which processes may share.

    The last one that writes is right, and a reader never sees half a file.
    """

    def __init__(self, state_path: str | Path) -> None:
        self.path = Path(state_path) / FILE_NAME
        self._writable = True

    def recall(self, client: PiWebApi) -> None:
        """Let a client know what earlier runs learned of its server, unless it has learned something itself.

        What is older than a week is forgotten, in the client too, so that limits that were raised are found. To be
        called before the client's first request, and again in a process that lives long.
        """
        if client.limits.outdated:
            client.limits = Limits()
        if client.limits.untouched:
            client.limits = self.load(client.settings.base_url) or client.limits

    def keep(self, client: PiWebApi) -> None:
        """Write down what a client has learned, where it is more than a new one knows and not written yet."""
        limits = client.learned()
        if not limits.untouched:
            self.save(client.settings.base_url, limits)

    def load(self, server: str) -> Limits | None:
        """What is known of a server; None for nothing, or nothing that can still be believed."""
        return self._usable(server, self._servers().get(server))

    def save(self, server: str, limits: Limits) -> None:
        """Write down what is known of a server: aside, then renamed."""
        servers = self._servers()
        known = {name: value for name, value in limits.to_dict().items() if name not in _SHOWN_AGAIN}
        if servers.get(server) == known:
            return
        others = {name: entry for name, entry in servers.items() if self._usable(name, entry) is not None}
        content = {"version": _VERSION, "servers": {**others, server: known}}
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, aside = tempfile.mkstemp(dir=self.path.parent, prefix=FILE_NAME, suffix=".tmp")
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump(content, file, indent=2, sort_keys=True)
                os.replace(aside, self.path)
            except BaseException:
                with contextlib.suppress(OSError):
                    os.unlink(aside)
                raise
        except OSError as error:
            if self._writable:
                log.warning("%s cannot be written (%s): limits are learned anew next time", self.path, error.strerror)
            self._writable = False

    def _servers(self) -> dict[str, Any]:
        try:
            content = read_json(self.path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            log.warning("%s cannot be read (%s): limits are learned anew", self.path, type(error).__name__)
            return {}
        servers = content.get("servers") if isinstance(content, dict) and content.get("version") == _VERSION else None
        if not isinstance(servers, dict):
            log.warning("%s was not written by this version: limits are learned anew", self.path)
            return {}
        return servers

    def _usable(self, server: str, entry: Any) -> Limits | None:
        if entry is None:
            return None
        try:
            limits = Limits.from_dict(entry)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            log.warning("%s says nothing usable of %s (%s): its limits are learned anew", self.path, server, error)
            return None
        return None if limits.outdated else limits
