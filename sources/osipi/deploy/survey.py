"""What a workspace holds of a deployment, and the changes that are still to make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from osipi.deploy import connection as connections
from osipi.deploy.changes import Change
from osipi.deploy.errors import WantedError, WorkspaceError
from osipi.deploy.files import Upload
from osipi.deploy.pipeline_survey import ENDED, PipelineSurvey
from osipi.deploy.target import Target
from osipi.deploy.uploads import api_path, file_change, folder_change
from osipi.deploy.workspace import Workspace

UNITY = "/api/2.1/unity-catalog"


@dataclass(frozen=True)
class Wanted:
    """What the workspace should hold."""

    target: Target
    connection_name: str
    options: Mapping[str, str] | None = field(repr=False)
    """Options of the connection, secrets included; None: it must exist, and is left as it is."""
    uploads: Sequence[Upload]
    tables: Sequence[str]
    """Full names of the tables that the pipeline writes."""
    replaced: frozenset[str]
    """Those of the tables that Unity Catalog does not mark as the pipeline's."""
    pipeline: Mapping[str, Any] | None
    """Settings; None where only the connection and the volume are wanted."""
    schedule: tuple[str, str] | None = None
    """Quartz cron expression and time zone of the job."""
    set_secrets: bool = False
    """Write the connection's options although they look right: Unity Catalog shows no secrets to compare."""


@dataclass(frozen=True)
class Survey:
    """What was found, and the changes to make."""

    changes: tuple[Change, ...]
    notes: tuple[str, ...]
    """What could not be compared, in words."""
    pipeline_id: str | None
    active_update: str | None
    last_state: str | None
    """State of the pipeline's newest update, None where it never ran."""
    refused: Mapping[tuple[str, str, str], WorkspaceError]
    """What this account may not see: kind, name and privilege, with the answer of the workspace. Where there is any,
    `changes` may lack some."""
    exists: frozenset[str]
    """Of ``schema``, ``volume``, ``connection``, ``pipeline`` and ``job``: what is there."""


def survey(workspace: Workspace, wanted: Wanted) -> Survey:
    """Compare, with calls that change nothing.

    Raises :class:`WantedError` where something of the same name is in the way and :class:`WorkspaceError` for what the
    workspace answered, but for what it refuses to show of Unity Catalog: that is part of the result.
    """
    return _Surveyor(workspace, wanted).survey()


class _Surveyor:
    def __init__(self, workspace: Workspace, wanted: Wanted) -> None:
        self._workspace = workspace
        self._wanted = wanted
        self._target = wanted.target
        self._notes: list[str] = []
        self._exists: set[str] = set()
        self._refused: dict[tuple[str, str, str], WorkspaceError] = {}

    def survey(self) -> Survey:
        pipeline = PipelineSurvey(self._workspace, self._target)
        there = None
        if self._wanted.pipeline is not None and (there := pipeline.find()) is not None:
            self._exists.add("pipeline")
        changes = [*self._schema(), *self._volume(), *self._connection()]
        if self._wanted.pipeline is not None:
            self._note_kerberos()
            self._check_tables(str(there["pipeline_id"]) if there else None)
            if there is not None:
                self._note_tables_left(str(there["pipeline_id"]))
            changes += [*self._uploads(), *pipeline.changes(self._wanted.pipeline, there)]
            changes += pipeline.job_changes(there, self._wanted.schedule)
            self._exists |= {"job"} if pipeline.has_job else set()
        updates = (there or {}).get("latest_updates") or []
        newest = updates[0] if updates else {}
        active = newest.get("update_id") if newest.get("state") not in (*ENDED, None) else None
        return Survey(
            tuple(changes),
            tuple(self._notes),
            str(there["pipeline_id"]) if there else None,
            active,
            newest.get("state"),
            dict(self._refused),
            frozenset(self._exists),
        )

    # -- Unity Catalog --------------------------------------------------------------------------------------------

    def _schema(self) -> Iterator[Change]:
        target = self._target
        if self._find("catalog", target.catalog, "USE CATALOG") is None:
            raise WantedError(
                f"catalog {target.catalog!r} does not exist, or this account has no USE CATALOG on it: choose another "
                "with --catalog, or ask an administrator"
            )
        if self._find("schema", target.full_schema, "USE SCHEMA") is not None:
            self._exists.add("schema")
            return
        yield Change(
            f"create schema {target.full_schema}",
            "POST",
            f"{UNITY}/schemas",
            {"name": target.schema, "catalog_name": target.catalog},
            needs=f"CREATE SCHEMA on catalog {target.catalog}",
        )

    def _volume(self) -> Iterator[Change]:
        target = self._target
        if "schema" in self._exists and self._find("volume", target.full_volume, "READ VOLUME") is not None:
            self._exists.add("volume")
            return
        yield Change(
            f"create volume {target.full_volume}",
            "POST",
            f"{UNITY}/volumes",
            {
                "catalog_name": target.catalog,
                "schema_name": target.schema,
                "name": target.volume,
                "volume_type": "MANAGED",
                "comment": "Wheels, tag files and state of pipelines that read PI",
            },
            needs=f"CREATE VOLUME on schema {target.full_schema}",
        )

    def _connection(self) -> Iterator[Change]:
        name, options = self._wanted.connection_name, self._wanted.options
        path = f"{UNITY}/connections/{quote(name, safe='')}"
        there = self._find("connection", name, "USE CONNECTION")
        if there is not None:
            self._exists.add("connection")
            if not there:
                return
            connections.check_same_kind(name, there)
        if options is None:
            if there is None:
                raise WantedError(
                    f"connection {name!r} is not in Unity Catalog, or this account does not see it: give its options "
                    "with --connections, or ask for USE CONNECTION on it"
                )
            return
        if there is None:
            yield Change(
                f"create connection {name}",
                "POST",
                f"{UNITY}/connections",
                {
                    "name": name,
                    "connection_type": connections.COMMUNITY,
                    "options": dict(options),
                    "comment": "AVEVA PI System, read through PI Web API",
                },
                needs="CREATE CONNECTION on the metastore",
            )
            return
        differing = connections.differing(options, there)
        if differing or self._wanted.set_secrets:
            yield Change(
                f"update connection {name} ({', '.join(differing) or 'secrets'})",
                "PATCH",
                path,
                {"options": dict(options)},
                needs=f"MANAGE on connection {name}, or ownership of it",
            )
        else:
            self._notes.append(
                f"connection {name} is left as it is: Unity Catalog shows no secrets to compare; after a change of "
                "one, --set-secrets writes them"
            )

    def _note_kerberos(self) -> None:
        if any(
            name.startswith("kerberos") or value == "kerberos" for name, value in (self._wanted.options or {}).items()
        ):
            self._notes.append(
                f"connection {self._wanted.connection_name} signs in by Kerberos, and serverless compute has no "
                "Kerberos: use basic, bearer or OIDC, or a pipeline on classic compute (--connection-only makes its "
                "connection)"
            )

    def _check_tables(self, pipeline_id: str | None) -> None:
        """Refuse a table that another pipeline, or something else, has made: a table has one pipeline."""
        if "schema" not in self._exists and all(
            name.startswith(self._target.full_schema + ".") for name in self._wanted.tables
        ):
            return
        for name in self._wanted.tables:
            if pipeline_id is not None and name in self._wanted.replaced:
                continue
            table = self._find("table", name, "SELECT", may_be_hidden=pipeline_id is not None)
            if not table or (pipeline_id is not None and table.get("pipeline_id") == pipeline_id):
                continue
            owner = "is of another pipeline" if table.get("pipeline_id") else "was not made by a pipeline"
            raise WantedError(
                f"table {name} exists and {owner}, and a table has one pipeline only: give it another "
                "destination_table in the spec, or drop it"
            )

    def _note_tables_left(self, pipeline_id: str) -> None:
        """Note tables that the pipeline made and that the spec no longer names, without the platform's own tables."""
        wanted = {name.casefold() for name in self._wanted.tables}
        left: list[str] = []
        for schema in sorted(
            {name.rpartition(".")[0] for name in (*self._wanted.tables, f"{self._target.full_schema}.")}
        ):
            catalog, _, short = schema.partition(".")
            query = {"catalog_name": catalog, "schema_name": short, "omit_columns": "true", "omit_properties": "true"}
            try:
                tables = list(self._workspace.pages(f"{UNITY}/tables", "tables", query))
            except WorkspaceError as error:
                if error.status not in (403, 404):
                    raise
                continue
            names = [f"{schema}.{table.get('name')}" for table in tables if table.get("pipeline_id") == pipeline_id]
            left += [
                name
                for name in names
                if name.casefold() not in wanted and not name.rpartition(".")[2].startswith(("__", "event_log_"))
            ]
        if left:
            self._notes.append(
                f"pipeline {self._target.name} made {', '.join(sorted(left))}, which the spec no longer names: it "
                "stops writing them; if this is another spec, give it its own --name"
            )

    def _find(self, kind: str, name: str, privilege: str, *, may_be_hidden: bool = False) -> dict[str, Any] | None:
        """An object of Unity Catalog; None where it does not exist, empty where this account may not see it."""
        try:
            return self._workspace.find(f"{UNITY}/{kind}s/{quote(name, safe='.')}")
        except WorkspaceError as error:
            # The user that deploys need not be allowed to read the tables.
            if may_be_hidden and error.status == 403:
                return {}
            self._refuse(kind, name, privilege, error)
            return {}

    def _refuse(self, kind: str, name: str, privilege: str, error: WorkspaceError) -> None:
        """Note that a privilege is missing; raises any other error."""
        if error.status != 403:
            raise error
        text = f"this account needs {privilege} on {kind} {name} (--check shows all that is missing): {error}"
        self._refused.setdefault((kind, name, privilege), WorkspaceError(text, status=403, code=error.code))

    # -- files ----------------------------------------------------------------------------------------------------

    def _uploads(self) -> Iterator[Change]:
        folders: set[str] = set()
        for upload in self._wanted.uploads:
            path, folder = str(upload.path), str(upload.path.parent)
            if self._is_there(upload):
                continue
            if folder not in folders:
                folders.add(folder)
                yield folder_change(upload, folder)
            yield file_change(upload, path)

    def _is_there(self, upload: Upload) -> bool:
        if upload.in_workspace:
            return self._workspace.find("/api/2.0/workspace/get-status", {"path": api_path(upload)}) is not None
        volume = ("volume", self._target.full_volume, "READ VOLUME")
        if "volume" not in self._exists or volume in self._refused:
            return False
        try:
            return self._workspace.has_file(str(upload.path))
        except WorkspaceError as error:
            self._refuse(*volume, error)
            return False


def me(workspace: Workspace) -> dict[str, Any]:
    """Who is signed in (SCIM, Me). Raises :class:`WorkspaceError`."""
    answer = workspace.find("/api/2.0/preview/scim/v2/Me") or {}
    if not answer.get("userName"):
        raise WorkspaceError(f"{workspace.host} does not say who is signed in: check the host of the profile")
    return answer
