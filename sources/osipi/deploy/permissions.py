"""Whether the account has all privileges that a deployment needs. Nothing is changed.

Privileges are Unity Catalog's (Databricks documentation, "Unity Catalog privileges reference"). Those of a group within
a group are not seen here: an administrator should look before granting what seems missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import quote

from osipi.deploy.errors import WorkspaceError
from osipi.deploy.survey import UNITY, Survey, Wanted
from osipi.deploy.workspace import Workspace


@dataclass(frozen=True)
class Finding:
    """One privilege. ``unknown``: this account may not see who has it."""

    status: Literal["ok", "missing", "unknown"]
    what: str
    grant: str = ""
    """The statement for an administrator, or where to set it."""


def check_permissions(
    workspace: Workspace, wanted: Wanted, found: Survey, account: Mapping[str, Any]
) -> Iterator[Finding]:
    """A finding for each privilege that the deployment needs, as far as it differs from what is there.

    ``account`` is the SCIM answer about the account that is signed in. Raises :class:`WorkspaceError` where the
    workspace does not answer.
    """
    checker = _Checker(workspace, account, found)
    target, there = wanted.target, found.exists
    tables = [key for key in found.refused if key[0] == "table"]
    yield from checker.needs("catalog", target.catalog, "USE CATALOG")
    if "schema" not in there:
        yield from checker.needs("catalog", target.catalog, "CREATE SCHEMA")
    else:
        yield from checker.needs("schema", target.full_schema, "USE SCHEMA")
        if wanted.pipeline is not None:
            yield from checker.needs("schema", target.full_schema, "CREATE TABLE")
        if "volume" not in there:
            yield from checker.needs("schema", target.full_schema, "CREATE VOLUME")
    for kind, name, privilege in tables:
        yield from checker.needs(kind, name, privilege)
    if "volume" in there:
        yield from checker.needs("volume", target.full_volume, "READ VOLUME")
        yield from checker.needs("volume", target.full_volume, "WRITE VOLUME")
    if "connection" not in there:
        yield from checker.needs_of_metastore("CREATE CONNECTION")
    else:
        yield from checker.needs("connection", wanted.connection_name, "USE CONNECTION")
        if any(change.what.startswith("update connection") for change in found.changes):
            yield from checker.needs("connection", wanted.connection_name, "MANAGE")
    if found.pipeline_id is not None:
        yield checker.manages("pipelines", found.pipeline_id, f"pipeline {target.name}")


class _Checker:
    def __init__(self, workspace: Workspace, account: Mapping[str, Any], found: Survey) -> None:
        self._workspace = workspace
        self._refused = found.refused
        self._user = str(account["userName"])
        groups = [str(group.get("display")) for group in account.get("groups") or []]
        self._principals = {self._user, "account users", "users", *groups}
        self._granted: dict[tuple[str, str], set[str] | None] = {}
        self._owners: dict[tuple[str, str], bool] = {}

    def needs(self, kind: str, name: str, privilege: str) -> Iterator[Finding]:
        what = f"{privilege} on {kind} {name}"
        parts = [name] if kind == "connection" else name.split(".")
        on = ".".join(f"`{part}`" for part in parts)
        grant = f"GRANT {privilege} ON {kind.upper()} {on} TO `{self._user}`"
        yield self._finding(kind, name, privilege, what, grant)

    def needs_of_metastore(self, privilege: str) -> Iterator[Finding]:
        what, grant = f"{privilege} on the metastore", f"GRANT {privilege} ON METASTORE TO `{self._user}`"
        try:
            metastore = self._workspace.get(f"{UNITY}/metastore_summary")
        except WorkspaceError as error:
            if error.status not in (403, 404):
                raise
            yield Finding("unknown", what, grant)
            return
        if metastore.get("owner") in self._principals:
            yield Finding("ok", what)
            return
        yield self._finding("metastore", str(metastore.get("metastore_id")), privilege, what, grant)

    def manages(self, kind: str, identifier: str, called: str) -> Finding:
        what = f"CAN MANAGE on {called}"
        try:
            answer = self._workspace.get(f"/api/2.0/permissions/{kind}/{identifier}")
        except WorkspaceError as error:
            if error.status not in (403, 404):
                raise
            return Finding("unknown", what, f"give {self._user} CAN MANAGE in the permissions of {called}")
        for entry in answer.get("access_control_list") or []:
            names = {entry.get("user_name"), entry.get("group_name"), entry.get("service_principal_name")}
            levels = {level.get("permission_level") for level in entry.get("all_permissions") or []}
            if names & self._principals and levels & {"CAN_MANAGE", "IS_OWNER"}:
                return Finding("ok", what)
        return Finding("missing", what, f"give {self._user} CAN MANAGE in the permissions of {called}")

    def _finding(self, kind: str, name: str, privilege: str, what: str, grant: str) -> Finding:
        if kind != "metastore" and self._owns(kind, name):
            return Finding("ok", what)
        granted = self._privileges(kind, name)
        # ALL PRIVILEGES does not hold MANAGE
        enough = {privilege.replace(" ", "_")} | ({"ALL_PRIVILEGES"} if privilege != "MANAGE" else set())
        if granted and granted & enough:
            return Finding("ok", what)
        unseen = granted is None and (kind, name, privilege) not in self._refused
        return Finding("unknown" if unseen else "missing", what, grant)

    def _privileges(self, kind: str, name: str) -> set[str] | None:
        """Privileges on an object, inherited ones included; None where they cannot be seen."""
        if (kind, name) not in self._granted:
            path = f"{UNITY}/effective-permissions/{kind}/{quote(name, safe='')}"
            try:
                answer = self._workspace.get(path)
            except WorkspaceError as error:
                if error.status not in (403, 404):
                    raise
                self._granted[kind, name] = None
            else:
                self._granted[kind, name] = {
                    str(privilege.get("privilege"))
                    for entry in answer.get("privilege_assignments") or []
                    if entry.get("principal") in self._principals
                    for privilege in entry.get("privileges") or []
                }
        return self._granted[kind, name]

    def _owns(self, kind: str, name: str) -> bool:
        if (kind, name) not in self._owners:
            try:
                there = self._workspace.find(f"{UNITY}/{kind}s/{quote(name, safe='.')}") or {}
            except WorkspaceError as error:
                if error.status != 403:
                    raise
                there = {}
            self._owners[kind, name] = there.get("owner") in self._principals
        return self._owners[kind, name]
