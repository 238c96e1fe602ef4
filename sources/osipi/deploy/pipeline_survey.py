"""The pipeline of a deployment and the job that starts it: what exists, and the changes to make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from osipi.deploy import pipeline as pipelines
from osipi.deploy.changes import PIPELINE_ID, Change
from osipi.deploy.errors import WantedError
from osipi.deploy.target import Target
from osipi.deploy.workspace import Workspace
from osipi.errors import quoted

#: States in which an update is over (Databricks REST API, pipelines/getupdate).
ENDED = ("COMPLETED", "FAILED", "CANCELED")


class PipelineSurvey:
    """Looks up the pipeline and the job of a target. Raises :class:`WantedError` where the name is taken."""

    def __init__(self, workspace: Workspace, target: Target) -> None:
        self._workspace, self._target, self._name = workspace, target, target.name
        self.has_job = False
        """Whether :meth:`job_changes` found the job."""

    def find(self) -> dict[str, Any] | None:
        """The deployment's pipeline with its settings, None where there is none yet."""
        name = self._name
        found = [
            entry
            for entry in self._workspace.pages("/api/2.0/pipelines", "statuses", {"filter": f"name LIKE '{name}'"})
            if entry.get("name") == name
        ]
        if len(found) > 1:
            raise WantedError(f"there are {len(found)} pipelines named {quoted(name)}: choose another --name")
        if not found:
            return None
        there = self._workspace.get(f"/api/2.0/pipelines/{found[0]['pipeline_id']}")
        if ((there.get("spec") or {}).get("configuration") or {}).get(pipelines.MARK) != name:
            raise WantedError(
                f"pipeline {quoted(name)} exists and was not made by this command: choose another --name, or delete it"
            )
        _check_places(self._target, there["spec"])
        return there

    def changes(self, wanted: Mapping[str, Any], there: Mapping[str, Any] | None) -> Iterator[Change]:
        """The calls that create the pipeline, or that change the one that was found."""
        name = self._name
        if there is None:
            yield Change(
                f"create pipeline {name}",
                "POST",
                "/api/2.0/pipelines",
                wanted,
                needs="the right to create pipelines, and USE CATALOG, USE SCHEMA and CREATE TABLE where it writes",
                gives="pipeline_id",
            )
            return
        spec = {"channel": "CURRENT", **(there.get("spec") or {})}
        differing = pipelines.differing(wanted, spec)
        if differing:
            yield Change(
                f"update pipeline {name} ({', '.join(differing)})",
                "PUT",
                f"/api/2.0/pipelines/{there['pipeline_id']}",
                pipelines.merged(wanted, spec),
                needs=f"CAN MANAGE on pipeline {name}",
            )

    def job_changes(self, pipeline: Mapping[str, Any] | None, schedule: tuple[str, str] | None) -> Iterator[Change]:
        """The calls that create or change the job that starts the pipeline; without a schedule they pause it."""
        name = self._name
        pipeline_id = str(pipeline["pipeline_id"]) if pipeline else PIPELINE_ID
        found = [
            job
            for job in self._workspace.pages("/api/2.2/jobs/list", "jobs", {"name": name})
            if (job.get("settings") or {}).get("name") == name
        ]
        ours = [job for job in found if ((job["settings"].get("tags")) or {}).get("osipi_deployment") == name]
        if schedule is None:
            yield from self._pause(ours)
            return
        if found and not ours:
            raise WantedError(f"job {quoted(name)} exists and was not made by this command: choose another --name")
        wanted = pipelines.job_settings(self._target, pipeline_id, *schedule)
        if not ours:
            yield Change(f"create job {name}", "POST", "/api/2.2/jobs/create", wanted, needs="the right to create jobs")
            return
        self.has_job = True
        job_id = ours[0]["job_id"]
        there = self._workspace.get("/api/2.2/jobs/get", {"job_id": job_id}).get("settings") or {}
        differing = pipelines.differing({k: v for k, v in wanted.items() if k != "tasks"}, there)
        differing += _tasks_differing(wanted["tasks"], there.get("tasks") or [])
        if differing:
            yield Change(
                f"update job {name} ({', '.join(differing)})",
                "POST",
                "/api/2.2/jobs/reset",
                {"job_id": job_id, "new_settings": {**there, **wanted}},
                needs=f"CAN MANAGE on job {name}",
            )

    def _pause(self, jobs: Sequence[Mapping[str, Any]]) -> Iterator[Change]:
        """Pause the job of an earlier deployment that had a schedule."""
        for job in jobs:
            schedule = job["settings"].get("schedule") or {}
            if schedule.get("pause_status", "UNPAUSED") == "UNPAUSED" and schedule:
                yield Change(
                    f"pause job {self._name}, since no --schedule is given",
                    "POST",
                    "/api/2.2/jobs/update",
                    {"job_id": job["job_id"], "new_settings": {"schedule": {**schedule, "pause_status": "PAUSED"}}},
                    needs=f"CAN MANAGE on job {self._name}",
                )


def _check_places(target: Target, spec: Mapping[str, Any]) -> None:
    """Refuse a target that would leave the tables or the state of the pipeline behind: mostly another spec."""
    before = ".".join(str(spec.get(part) or getattr(target, part)) for part in ("catalog", "schema"))
    if before.casefold() != target.full_schema.casefold():
        raise WantedError(
            f"pipeline {quoted(target.name)} exists and writes to {before}, and its tables cannot move to "
            f"{target.full_schema}: choose another --name, or the --catalog and --schema that it has"
        )
    paths = map(PurePosixPath, (spec.get("environment") or {}).get("dependencies") or [])
    roots = {PurePosixPath(*path.parts[:5]) for path in paths if path.parts[:2] == ("/", "Volumes")}
    if roots and str(target.root).casefold() not in {str(root).casefold() for root in roots}:
        raise WantedError(
            f"pipeline {quoted(target.name)} exists and keeps its state in {min(roots)}: choose another --name, or "
            f"--volume {min(roots).name}"
        )


def _tasks_differing(wanted: Sequence[Mapping[str, Any]], there: Sequence[Mapping[str, Any]]) -> list[str]:
    if len(wanted) != len(there):
        return ["tasks"]
    return sorted(
        {name for want, have in zip(wanted, there, strict=True) for name in pipelines.differing(want, have, "tasks")}
    )
