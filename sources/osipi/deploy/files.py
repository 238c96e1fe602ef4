"""The files of a deployment. The path of a file holds a digest of its content: a file that exists is current, and a
file that a running pipeline reads never changes.
"""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from lakeflow_pipeline.contract import STATE_PATH
from lakeflow_pipeline.flows import Flow, Replace
from lakeflow_pipeline.spec import place
from osipi.deploy.errors import WantedError
from osipi.deploy.target import Target
from osipi.deploy.wheels import Wheel
from osipi.errors import quoted
from osipi.listing.tagfile import read_tags
from osipi.specs import example_spec

#: The pipeline's source file, among the example specs. The settings name the spec, so that it is the same for every
#: pipeline.
ENTRY = "ingest.py"

#: A path on Databricks begins with one of these; any other is a path of this machine.
REMOTE = ("/Volumes/", "/Workspace/", "dbfs:/", "/dbfs/")
_TAGS_PATH = "tags_path"


@dataclass(frozen=True)
class Upload:
    """A file and where it goes: into a volume or, below ``/Workspace``, into the workspace."""

    path: PurePosixPath
    content: bytes

    @property
    def in_workspace(self) -> bool:
        return self.path.parts[1] == "Workspace"


def digest(*contents: bytes) -> str:
    """A short text that changes with the contents, for paths."""
    whole = hashlib.sha256()
    for content in contents:
        whole.update(hashlib.sha256(content).digest())
    return whole.hexdigest()[:16]


def wheel_uploads(wheels: Sequence[Wheel], target: Target) -> list[Upload]:
    """The wheels, each in a folder with its digest, since pip needs the file name unchanged."""
    return [Upload(target.root / "wheels" / wheel.digest / wheel.name, wheel.content) for wheel in wheels]


def deployed_spec(
    data: Mapping[str, Any], flows: Sequence[Flow], target: Target
) -> tuple[dict[str, Any], list[Upload]]:
    """The spec as the pipeline reads it, and the files of this machine that it names.

    Each table gets a folder below the target's for its state where the spec names none; ``tags_path`` files go to the
    volume. A table that is replaced is named in full: the pipeline's own catalog and schema do not hold where its
    micro-batches are written. Raises :class:`osipi.errors.OptionError` for a tag file that cannot be used.
    """
    spec = copy.deepcopy(dict(data))
    uploads: list[Upload] = []
    for index, flow in enumerate(flows):
        table = spec["objects"][index]["table"]
        configuration = {
            str(key).strip().lower(): value for key, value in (table.get("table_configuration") or {}).items()
        }
        if not configuration.get(STATE_PATH):
            part = () if flow.shared_state else (str(flow.destination),)
            configuration[STATE_PATH] = str(target.state.joinpath(*part))
        elif not str(configuration[STATE_PATH]).startswith(REMOTE):
            raise WantedError(
                f"{place(index)}.{STATE_PATH} = {quoted(configuration[STATE_PATH])}: on Databricks it is a folder of a "
                "volume: leave it out, or begin it with /Volumes/"
            )
        tags = configuration.get(_TAGS_PATH)
        if tags and not str(tags).startswith(REMOTE):
            upload = _tag_upload(Path(str(tags)), target)
            configuration[_TAGS_PATH] = str(upload.path)
            uploads.append(upload)
        table["table_configuration"] = configuration
        if isinstance(flow.write, Replace):
            table["destination_catalog"] = table.get("destination_catalog") or target.catalog
            table["destination_schema"] = table.get("destination_schema") or target.schema
    return spec, uploads


def source_uploads(spec: Mapping[str, Any], target: Target, user: str) -> tuple[Upload, Upload]:
    """The pipeline's source file and its spec, beside each other in the workspace."""
    text = yaml.safe_dump(dict(spec), sort_keys=False, allow_unicode=True, width=110).encode()
    entry = example_spec(ENTRY).read_bytes()
    folder = target.workspace_folder(user) / digest(entry, text)
    return Upload(folder / ENTRY, entry), Upload(folder / "spec.yaml", text)


def _tag_upload(path: Path, target: Target) -> Upload:
    read_tags(str(path))
    content = path.read_bytes()
    return Upload(target.root / "tags" / digest(content) / path.name, content)
