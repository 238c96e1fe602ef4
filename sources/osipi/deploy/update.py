"""Starting a pipeline's update and following it to its end."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from osipi.deploy.errors import DeployError, WorkspaceError
from osipi.deploy.pipeline_survey import ENDED
from osipi.deploy.workspace import Workspace

POLL_SECONDS = 5.0
#: Body of the call that starts an update.
START = {"full_refresh": False}


@dataclass(frozen=True)
class Followed:
    """How an update ended."""

    update_id: str
    state: str
    """One of COMPLETED, FAILED and CANCELED, or RUNNING for a continuous pipeline."""
    rows: Mapping[str, int] = field(default_factory=dict)
    """Rows written in this update, under the names that the pipeline's event log has for the tables."""
    error: str | None = None

    def rows_of(self, table: str) -> int | None:
        """Rows written to a table, given by its full name; None where the event log says nothing of it.

        The log names a table in full, or by its own name where it lies in the pipeline's schema.
        """
        parts = table.split(".")
        tails = [parts[at:] for at in range(len(parts))]
        names = [".".join(tail) for tail in tails]
        # The log names the sink of a table that is written in windows.
        names += [re.sub(r"\W", "_", "__".join(tail), flags=re.ASCII) + "__sink" for tail in tails]
        # Unity Catalog keeps names in lower case.
        logged = {name.casefold(): written for name, written in self.rows.items()}
        return next((logged[name.casefold()] for name in names if name.casefold() in logged), None)


class Progress:
    """Receives the state of an update while it runs."""

    def on_state(self, state: str) -> None:
        """The update has come to another state."""

    def on_rows(self, rows: Mapping[str, int]) -> None:
        """Rows written so far, by table."""


def start_update(workspace: Workspace, pipeline_id: str) -> tuple[str, bool]:
    """Start an update; returns its id, and whether it was running already. Raises :class:`WorkspaceError`."""
    try:
        answer = workspace.call("POST", f"/api/2.0/pipelines/{pipeline_id}/updates", START)
    except WorkspaceError as error:
        if error.status != 409:
            raise
        updates = workspace.get(f"/api/2.0/pipelines/{pipeline_id}").get("latest_updates") or []
        running = [update["update_id"] for update in updates if update.get("state") not in ENDED]
        if not running:
            raise
        return str(running[0]), True
    return str(answer["update_id"]), False


def follow(
    workspace: Workspace,
    pipeline_id: str,
    update_id: str,
    *,
    continuous: bool = False,
    progress: Progress | None = None,
    poll_seconds: float = POLL_SECONDS,
    sleep: Callable[[float], None] = time.sleep,
) -> Followed:
    """Wait for the end of an update; of a continuous pipeline, until it runs.

    An update that fails is a result, not an error. Raises :class:`WorkspaceError` where the workspace stops answering;
    the update then runs on.
    """
    shown = progress or Progress()
    log = _EventLog(workspace, pipeline_id, update_id)
    before = None
    while True:
        update = workspace.get(f"/api/2.0/pipelines/{pipeline_id}/updates/{update_id}").get("update") or {}
        state = str(update.get("state") or "")
        log.begin(update.get("creation_time"))
        if not state:
            raise DeployError(f"the workspace gives no state for update {update_id}")
        if state != before:
            shown.on_state(state)
            before = state
        if state in ENDED or (continuous and state == "RUNNING"):
            log.read()
            return Followed(update_id, state, dict(log.rows), log.error if state == "FAILED" else None)
        if state == "RUNNING":
            log.read()
            shown.on_rows(log.rows)
        sleep(poll_seconds)


class _EventLog:
    """Events of one update, each read once (Databricks REST API, pipelines/listpipelineevents)."""

    def __init__(self, workspace: Workspace, pipeline_id: str, update_id: str) -> None:
        self._workspace = workspace
        self._path = f"/api/2.0/pipelines/{pipeline_id}/events"
        self._update_id = update_id
        self._seen: set[str] = set()
        self._since: str | None = None
        self.rows: dict[str, int] = {}
        self.error: str | None = None
        self._caused = False

    def begin(self, created: Any) -> None:
        """Read from the creation of the update on (``created``, milliseconds): a log goes back for weeks."""
        if self._since is None and isinstance(created, int):
            begun = datetime.fromtimestamp(created / 1000, timezone.utc)
            self._since = begun.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def read(self) -> None:
        """Read the new events. Some of the last time stamp may still be missing: it is asked for again."""
        query: dict[str, Any] = {"max_results": 250, "order_by": "timestamp asc"}
        if self._since is not None:
            query["filter"] = f"timestamp >= '{self._since}'"
        while True:
            page = self._workspace.get(self._path, query)
            for event in page.get("events") or []:
                self._take(event)
            token = page.get("next_page_token")
            if not token:
                return
            query = {"max_results": 250, "page_token": token}

    def _take(self, event: Mapping[str, Any]) -> None:
        self._since = max(self._since or "", str(event.get("timestamp") or "")) or None
        origin = event.get("origin") or {}
        if event.get("id") in self._seen or origin.get("update_id") != self._update_id:
            return
        self._seen.add(str(event.get("id")))
        if event.get("level") == "ERROR":
            # the flow that failed says more than the end of the update
            causes = bool((event.get("error") or {}).get("exceptions"))
            if causes or not self._caused:
                self.error, self._caused = self._message(event), causes
        table = origin.get("dataset_name")
        if event.get("event_type") == "flow_progress" and table:
            # an event counts what was written since the event before
            metrics = (_details(event).get("flow_progress") or {}).get("metrics") or {}
            written = [metrics.get(name) for name in ("num_output_rows", "num_upserted_rows")]
            self.rows[table] = self.rows.get(table, 0) + int(next((rows for rows in written if rows is not None), 0))

    def _message(self, event: Mapping[str, Any]) -> str:
        """The innermost message of an error, where the event has exceptions; without secrets."""
        exceptions = (event.get("error") or {}).get("exceptions") or []
        messages = [str(entry["message"]) for entry in exceptions if entry.get("message")]
        text = self._workspace.hide(f"{event.get('message') or ''} {messages[-1] if messages else ''}")
        return " ".join(text.split())[:1000]


def _details(event: Mapping[str, Any]) -> Mapping[str, Any]:
    """The details of an event: an object, or the JSON text of one."""
    details = event.get("details") or {}
    decoded = json.loads(details) if isinstance(details, str) else details
    return decoded if isinstance(decoded, Mapping) else {}
