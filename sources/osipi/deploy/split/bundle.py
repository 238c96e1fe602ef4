"""The files of an asset bundle (Databricks documentation, "Databricks Asset Bundles configuration").

``databricks.yml`` is written once and then belongs to the user; everything else is written again each time.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml

from osipi.deploy.errors import WantedError
from osipi.deploy.pipeline import CATALOG_KEY, INJECTION, MARK, SCHEMA_KEY, SPEC_KEY, VOLUME_KEY
from osipi.deploy.split.parts import Part, View
from osipi.deploy.target import Target
from osipi.deploy.wheels import Wheel

MAIN = "databricks.yml"
_ENTRY = b'''"""Tables of a PI System: the flows of one of the bundle's specs, with the places of the target."""

import json

from lakeflow_pipeline.engines.databricks import ingest
from lakeflow_pipeline.yaml_file import load_yaml

spec = load_yaml(spark.conf.get("osipi.spec"), "pipeline spec")  # noqa: F821 - the pipeline has it
text = json.dumps(spec)
for name in ("catalog", "schema", "volume"):
    text = text.replace("${%s}" % name, spark.conf.get(f"osipi.{name}"))  # noqa: F821
ingest(spark, json.loads(text))  # noqa: F821
'''
_MADE = "# Made by osipi deploy --split, which writes it again each time.\n"
_MAIN = "# Made by osipi deploy --split, once: change it as you like.\n"
_VOLUME = "/Volumes/${var.catalog}/${var.schema}/${var.volume}"
_ENVIRONMENT = "default"


@dataclass(frozen=True)
class Bundle:
    """What a bundle is made of."""

    target: Target
    parts: Sequence[Part]
    views: Mapping[str, View]
    tags: Mapping[str, str]
    """Content of the tag files by table."""
    wheels: Sequence[Wheel]
    channel: str
    schedule: tuple[str, str] | None

    def write(self, folder: Path) -> None:
        """Write it into ``folder``. Raises :class:`WantedError` where that cannot be done."""
        try:
            for name in ("specs", "tags", "wheels", "src", "resources"):
                shutil.rmtree(folder / name, ignore_errors=True)
            for path, content in self._files().items():
                target = folder / path
                target.parent.mkdir(parents=True, exist_ok=True)
                if path != MAIN or not target.exists():
                    target.write_bytes(content)
        except OSError as error:
            raise WantedError(f"--bundle {folder} cannot be written: {error.strerror}") from error

    def _files(self) -> dict[str, bytes]:
        made: dict[str, bytes] = {
            MAIN: _yaml(self._main(), _MAIN),
            "resources/pipelines.yml": _yaml({"resources": {"pipelines": self._pipelines()}}, _MADE),
            "resources/job.yml": _yaml({"resources": {"jobs": {"ingest": self._job()}}}, _MADE),
            "src/pipeline/ingest.py": _ENTRY,
            "README.md": _readme(self.target).encode(),
        }
        sources = files("osipi.deploy.split.job")
        for name in ("prepare.py", "views.py"):
            made[f"src/job/{name}"] = sources.joinpath(name).read_bytes()
        made.update({f"specs/{part.key}.yaml": _yaml(part.spec, _MADE) for part in self.parts})
        made.update({f"tags/{table}.csv": text.encode() for table, text in self.tags.items()})
        made.update({f"wheels/{wheel.digest}/{wheel.name}": wheel.content for wheel in self.wheels})
        return made

    def _main(self) -> dict[str, Any]:
        target = self.target
        return {
            "bundle": {"name": target.name},
            "include": ["resources/*.yml"],
            # also where the repository ignores such files
            "sync": {"include": ["wheels/**/*.whl", "tags/*.csv", "specs/*.yaml"]},
            "variables": {
                "catalog": {"description": "Catalog of the tables", "default": target.catalog},
                "schema": {"description": "Schema of the tables; each target needs its own", "default": target.schema},
                "volume": {"description": "Volume for tag files and state", "default": target.volume},
            },
            "targets": {
                "dev": {
                    "mode": "development",
                    "default": True,
                    # a table has one pipeline: the targets must not share any
                    "variables": {"schema": f"{target.schema}_dev"},
                },
                "prod": {
                    "mode": "production",
                    "workspace": {
                        "root_path": "/Workspace/Users/${workspace.current_user.userName}/.bundle/${bundle.name}/prod"
                    },
                },
            },
        }

    def _pipelines(self) -> dict[str, Any]:
        return {
            part.key: {
                "name": f"{self.target.name} {part.key}",
                "catalog": "${var.catalog}",
                "schema": "${var.schema}",
                "serverless": True,
                "channel": self.channel,
                "root_path": "../src/pipeline",
                "libraries": [{"glob": {"include": "../src/pipeline/ingest.py"}}],
                "environment": {
                    "dependencies": [
                        f"${{workspace.file_path}}/wheels/{wheel.digest}/{wheel.name}" for wheel in self.wheels
                    ]
                },
                "configuration": {
                    INJECTION: "true",
                    MARK: self.target.name,
                    SPEC_KEY: f"${{workspace.file_path}}/specs/{part.key}.yaml",
                    CATALOG_KEY: "${var.catalog}",
                    SCHEMA_KEY: "${var.schema}",
                    VOLUME_KEY: _VOLUME,
                },
            }
            for part in self.parts
        }

    def _job(self) -> dict[str, Any]:
        keys = [part.key for part in self.parts]
        values = [key for key in keys if key.startswith("values_")]
        begins = "first" if "first" in keys else "prepare"
        tags = ["${workspace.file_path}/tags", f"{_VOLUME}/tags/{self.target.name}"]
        tasks = [_script("prepare", "prepare.py", tags)]
        if "first" in keys:
            tasks.append(_pipeline("first", ["prepare"]))
        # values come after the hierarchy, but do not wait for one that cannot be read today
        when = {"run_if": "ALL_DONE"} if begins == "first" else {}
        tasks += [{**_pipeline(key, [begins]), **when} for key in (*values, *(["rest"] if "rest" in keys else []))]
        if self.views:
            named = {name: {"columns": list(v.columns), "tables": list(v.tables)} for name, v in self.views.items()}
            parameters = ["${var.catalog}", "${var.schema}", json.dumps(named)]
            # a pipeline that failed leaves its table as it was, and the view is as good as before
            tasks.append({**_script("views", "views.py", parameters, values), "run_if": "ALL_DONE"})
        if "last" in keys:
            others = [key for key in keys if key != "last"]
            tasks.append({**_pipeline("last", others), "run_if": "ALL_DONE"})
        job: dict[str, Any] = {
            "name": self.target.name,
            "max_concurrent_runs": 1,
            "tasks": tasks,
            "environments": [{"environment_key": _ENVIRONMENT, "spec": {"environment_version": "2"}}],
        }
        if self.schedule is not None:
            cron, timezone = self.schedule
            job["schedule"] = {"quartz_cron_expression": cron, "timezone_id": timezone, "pause_status": "UNPAUSED"}
        return job


def _readme(target: Target) -> str:
    """How the bundle is used."""
    connect = f"--connections FILE --connection-only --catalog {target.catalog} --volume {target.volume}"
    return f"""# {target.name}

Made by `osipi deploy SPEC --connections FILE --split N --bundle DIR`; run it again for new streams and after a change
of the spec. Keep the folder under version control: `assignment.json` says which pipeline reads which stream. No stream
ever moves, since its history would be read again; a new one goes to the pipeline with the least load. Change
`databricks.yml` as you like; everything else is written again.

For each target, once and after a change of the connection: the connection, the schema and the volume. Then, in this
folder, the bundle.

    osipi deploy SPEC {connect} --schema {target.schema}_dev
    databricks bundle deploy -t dev
    databricks bundle run -t dev ingest

and for production with `--schema {target.schema}` and `-t prod`. The job brings the tag files to the volume, reads the
snapshots (asset hierarchy, points) first, then the values side by side, and puts one view over their tables. A point
that was renamed in PI keeps its old name here until `osipi deploy --split` runs again.
"""


def _pipeline(key: str, after: Sequence[str]) -> dict[str, Any]:
    return {
        "task_key": key,
        "depends_on": [{"task_key": name} for name in after],
        "pipeline_task": {"pipeline_id": f"${{resources.pipelines.{key}.id}}"},
    }


def _script(key: str, file: str, parameters: Sequence[str], after: Sequence[str] = ()) -> dict[str, Any]:
    task: dict[str, Any] = {
        "task_key": key,
        "environment_key": _ENVIRONMENT,
        "spark_python_task": {"python_file": f"../src/job/{file}", "parameters": list(parameters)},
    }
    return {**task, "depends_on": [{"task_key": name} for name in after]} if after else task


def _yaml(content: Mapping[str, Any], header: str) -> bytes:
    return (header + yaml.safe_dump(dict(content), sort_keys=False, allow_unicode=True, width=110)).encode()
