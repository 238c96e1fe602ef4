"""A deployment, from the spec to the running pipeline."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.flows import Replace
from lakeflow_pipeline.planning import plan_flows
from lakeflow_pipeline.spec import PipelineSpec, load_spec, parse_spec
from lakeflow_pipeline.yaml_file import load_yaml
from osipi.connector import OsipiLakeflowConnect
from osipi.deploy import update as updates
from osipi.deploy.changes import PIPELINE_ID, Change, apply
from osipi.deploy.connection import wanted_options
from osipi.deploy.errors import WantedError, WorkspaceError
from osipi.deploy.files import Upload, deployed_spec, source_uploads, wheel_uploads
from osipi.deploy.permissions import Finding, check_permissions
from osipi.deploy.pipeline import CHANNELS, check_channel, check_cron, check_timezone, pipeline_settings
from osipi.deploy.secrets import Secrets
from osipi.deploy.survey import Survey, Wanted, me, survey
from osipi.deploy.target import Target, target_of
from osipi.deploy.wheels import Wheel, find_wheels
from osipi.deploy.workspace import Workspace
from osipi.deploy.writable import check_writable

CHANNEL = CHANNELS[0]


@dataclass(frozen=True)
class Request:
    """What to deploy. :func:`prepare` checks all that can be checked without a workspace."""

    spec: Path
    connection: Connection | None = None
    name: str | None = None
    catalog: str | None = None
    schema: str | None = None
    volume: str = "osipi"
    wheels: Path | None = None
    continuous: bool = False
    schedule: str | None = None
    timezone: str = "UTC"
    channel: str = CHANNEL
    connection_only: bool = False
    set_secrets: bool = False


@dataclass(frozen=True)
class Prepared:
    """A request that was checked, before any call to a workspace."""

    request: Request
    target: Target
    spec: PipelineSpec
    options: dict[str, str] | None = field(repr=False)
    data: dict[str, Any]
    """The spec as the pipeline reads it."""
    replaced: frozenset[str]
    """Tables that the pipeline writes in windows: Unity Catalog does not mark them as the pipeline's."""
    tag_files: tuple[Upload, ...]
    wheels: tuple[Wheel, ...]
    schedule: tuple[str, str] | None

    @property
    def tables(self) -> list[str]:
        """Full names of the tables, in the order of the spec."""
        return full_names(self.spec, self.target)

    @property
    def secrets(self) -> Secrets:
        return Secrets(self.options)


def prepare(request: Request) -> Prepared:
    """Read and check everything on this machine.

    Raises the errors of the spec, the connection and :class:`osipi.deploy.errors.WantedError`.
    """
    if request.continuous and request.schedule is not None:
        raise WantedError("--continuous and --schedule exclude each other: a continuous pipeline needs no schedule")
    spec = load_spec(request.spec)
    target = target_of(
        spec, request.name or f"osipi-{request.spec.stem}", request.catalog, request.schema, request.volume
    )
    for index, entry in enumerate(spec.objects):
        if entry.table.destination_catalog and not entry.table.destination_schema:
            raise WantedError(
                f"objects[{index}].table: destination_catalog {entry.table.destination_catalog!r} has no "
                "destination_schema: give both, or none for those of the pipeline"
            )
    options = None if request.connection is None else wanted_options(request.connection)
    connector = OsipiLakeflowConnect({} if request.connection is None else request.connection.options)
    check_channel(request.channel)
    schedule = None if request.schedule is None else (check_cron(request.schedule), check_timezone(request.timezone))
    flows = plan_flows(spec, connector, request.connection.options if request.connection else ())
    check_writable(flows)
    data, tag_files = deployed_spec(load_yaml(request.spec, "pipeline spec"), flows, target)
    parse_spec(data, str(request.spec))
    wheels = () if request.connection_only else tuple(find_wheels(request.wheels))
    names = full_names(spec, target)
    replaced = frozenset(name for name, flow in zip(names, flows, strict=True) if isinstance(flow.write, Replace))
    return Prepared(request, target, spec, options, data, replaced, tuple(tag_files), wheels, schedule)


def full_names(spec: PipelineSpec, target: Target) -> list[str]:
    """Full names of the tables; the pipeline's catalog and schema where the spec names none."""
    return [
        ".".join(
            (
                entry.table.destination_catalog or target.catalog,
                entry.table.destination_schema or target.schema,
                entry.table.destination_table or entry.table.source_table,
            )
        )
        for entry in spec.objects
    ]


class Deployment:
    """One deployment against one workspace. Nothing is changed before :meth:`apply`."""

    def __init__(self, workspace: Workspace, prepared: Prepared) -> None:
        self._workspace = workspace
        self._prepared = prepared
        self._account = me(workspace)
        self.wanted = _wanted(prepared, str(self._account["userName"]))
        self.found: Survey = survey(workspace, self.wanted)
        self._pipeline_id = self.found.pipeline_id
        self.joined = False
        """Whether :meth:`start` found an update that was running already."""

    @property
    def user(self) -> str:
        """Who is signed in."""
        return str(self._account["userName"])

    @property
    def changes(self) -> Sequence[Change]:
        """The changes left to make, in order. Raises :class:`WorkspaceError` where the account may not see all."""
        for refusal in self.found.refused.values():
            raise refusal
        return self.found.changes

    def check(self) -> Iterator[Finding]:
        """The privileges that the deployment needs, and whether the account has them."""
        return check_permissions(self._workspace, self.wanted, self.found, self._account)

    def apply(self, on_done: Callable[[Change], None] | None = None) -> None:
        """Make the changes. Raises :class:`osipi.deploy.errors.DeployError`, which says what was made before."""
        known = apply(self._workspace, self.changes, on_done)
        self._pipeline_id = known.get(PIPELINE_ID, self._pipeline_id)

    @property
    def should_start(self) -> bool:
        """Whether to start: something changed, or the newest update did not succeed and none is running."""
        settled = self.found.last_state == "COMPLETED" or self.found.active_update is not None
        return self.wanted.pipeline is not None and (bool(self.changes) or not settled)

    def start_call(self) -> dict[str, Any]:
        """The call that starts the pipeline, as it may be shown."""
        pipeline_id = self._pipeline_id or PIPELINE_ID
        return {
            "what": f"start pipeline {self.wanted.target.name}",
            "method": "POST",
            "path": f"/api/2.0/pipelines/{pipeline_id}/updates",
            "body": dict(updates.START),
        }

    def start(self) -> str:
        """Start the pipeline; returns the id of the new update, or of the one that is running already."""
        try:
            update_id, self.joined = updates.start_update(self._workspace, str(self._pipeline_id))
        except WorkspaceError as error:
            made = tuple(change.what for change in self.changes)
            text = f"start pipeline {self.wanted.target.name} (it needs CAN RUN): {error}"
            raise WorkspaceError(text, status=error.status, code=error.code, unsure=error.unsure).after(made) from error
        return update_id

    @property
    def behind(self) -> bool:
        """Whether the running update began before the pipeline was changed: it still has the old settings."""
        changed = any(
            change.method == "PUT" and change.path.startswith("/api/2.0/pipelines/") for change in self.changes
        )
        return self.joined and changed

    def follow(
        self, update_id: str, progress: updates.Progress | None = None, poll_seconds: float | None = None
    ) -> updates.Followed:
        """Wait for the end of an update or, where the pipeline is continuous, until it runs."""
        return updates.follow(
            self._workspace,
            str(self._pipeline_id),
            update_id,
            continuous=self._prepared.request.continuous,
            progress=progress,
            poll_seconds=updates.POLL_SECONDS if poll_seconds is None else poll_seconds,
        )

    @property
    def link(self) -> str | None:
        """Page of the pipeline in the workspace; None where there is no pipeline yet."""
        return f"{self._workspace.host}/pipelines/{self._pipeline_id}" if self._pipeline_id else None


def _wanted(prepared: Prepared, user: str) -> Wanted:
    request, target = prepared.request, prepared.target
    pipeline: dict[str, Any] | None = None
    uploads: list[Upload] = []
    if not request.connection_only:
        wheels = wheel_uploads(prepared.wheels, target)
        entry, spec = source_uploads(prepared.data, target, user)
        uploads = [*wheels, *prepared.tag_files, entry, spec]
        pipeline = pipeline_settings(
            target,
            entry.path,
            spec.path,
            [wheel.path for wheel in wheels],
            channel=request.channel,
            continuous=request.continuous,
        )
    return Wanted(
        target,
        prepared.spec.connection_name,
        prepared.options,
        uploads,
        prepared.tables,
        prepared.replaced,
        pipeline,
        prepared.schedule,
        request.set_secrets,
    )
