"""Calls that change a workspace: made one after another, or only shown."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lakeflow_pipeline.wording import counted
from osipi.deploy.errors import DeployError, WantedError, WorkspaceError
from osipi.deploy.secrets import Secrets
from osipi.deploy.workspace import Workspace

#: In place of the id of a pipeline that does not exist yet, in later calls.
PIPELINE_ID = "<pipeline_id>"


@dataclass(frozen=True)
class Change:
    """One call and its purpose. `shown` is for output, since bodies may hold secrets."""

    what: str
    """In words, such as ``create schema main.pi``."""
    method: str
    path: str
    body: Mapping[str, Any] | None = None
    data: bytes | None = None
    needs: str = ""
    """The privilege that the call needs, as an administrator grants it."""
    gives: str | None = None
    """Placeholder of later calls for the answer's member of that name."""
    query: Mapping[str, Any] | None = None

    def __repr__(self) -> str:
        return f"Change({self.what!r})"

    def shown(self, secrets: Secrets) -> dict[str, Any]:
        """The call for output: secrets hidden, a file by its size."""
        body: Any = dict(self.body) if self.body is not None else None
        if body is not None and "content" in body:
            body["content"] = f"<{len(body['content'])} characters of base64>"
        if body is not None and isinstance(body.get("options"), Mapping):
            body["options"] = secrets.hide_options(body["options"])
        if self.data is not None:
            body = f"<{counted(len(self.data), 'byte')}>"
        return {"what": self.what, "method": self.method, "path": self.path, "body": body}


def apply(
    workspace: Workspace, changes: Sequence[Change], on_done: Callable[[Change], None] | None = None
) -> dict[str, str]:
    """Make the changes in their order; returns the values of the placeholders.

    The first that fails ends it. The error, :class:`WantedError` for a name that is taken and :class:`WorkspaceError`
    otherwise, says what was made before.
    """
    known: dict[str, str] = {}
    made: list[str] = []
    for change in changes:
        try:
            answer = workspace.call(
                change.method,
                _filled(change.path, known),
                None if change.body is None else json.loads(_filled(json.dumps(change.body), known)),
                query=change.query,
                data=change.data,
            )
            if change.gives is not None:
                known[f"<{change.gives}>"] = _given(answer, change)
        except WorkspaceError as error:
            raise _explained(error, change).after(tuple(made)) from error
        made.append(change.what)
        if on_done is not None:
            on_done(change)
    return known


def _filled(text: str, known: Mapping[str, str]) -> str:
    for placeholder, value in known.items():
        text = text.replace(placeholder, value)
    return text


def _given(answer: Mapping[str, Any], change: Change) -> str:
    value = answer.get(str(change.gives))
    if not value:
        raise WorkspaceError(f"the workspace answered {change.what!r} without {change.gives}")
    return str(value)


def _explained(error: WorkspaceError, change: Change) -> DeployError:
    if error.status == 403 and change.needs:
        return WorkspaceError(
            f"{change.what} was refused: it needs {change.needs} ({error})", status=403, code=error.code
        )
    # Unity Catalog answers 400 for some kinds; its code says which
    if error.status == 409 or (error.code or "").endswith("_ALREADY_EXISTS"):
        return WantedError(
            f"{change.what} found the name taken, by something that this account does not see or that was "
            f"made at this moment: {error}"
        )
    return WorkspaceError(f"{change.what}: {error}", status=error.status, code=error.code, unsure=error.unsure)
