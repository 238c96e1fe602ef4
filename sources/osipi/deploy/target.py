"""The target of a deployment, and the paths that follow from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from lakeflow_pipeline.spec import PipelineSpec
from osipi.deploy.errors import WantedError
from osipi.errors import quoted

_NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9 _.-]{0,99}$")
#: Unity Catalog takes more in back quotes; these need none anywhere.
_PART = re.compile(r"^[A-Za-z0-9_-]+$")


@dataclass(frozen=True)
class Target:
    """Catalog, schema and volume of a deployment, and its name, which is the pipeline's too."""

    name: str
    catalog: str
    schema: str
    volume: str = "osipi"

    def __post_init__(self) -> None:
        if not _NAME.match(self.name):
            raise WantedError(
                f"--name {quoted(self.name)}: a name begins with a letter or digit and holds letters, digits, blanks "
                "and _ . - , at most 100"
            )
        for option, value in (("--catalog", self.catalog), ("--schema", self.schema), ("--volume", self.volume)):
            if not _PART.match(value):
                raise WantedError(f"{option} {quoted(value)}: use letters, digits, _ and -")

    @property
    def full_schema(self) -> str:
        return f"{self.catalog}.{self.schema}"

    @property
    def full_volume(self) -> str:
        return f"{self.full_schema}.{self.volume}"

    @property
    def root(self) -> PurePosixPath:
        """Folder of the volume."""
        return PurePosixPath("/Volumes", self.catalog, self.schema, self.volume)

    @property
    def state(self) -> PurePosixPath:
        """Folder below which the tables of this deployment keep their state."""
        return self.root / "state" / self.name

    def workspace_folder(self, user: str) -> PurePosixPath:
        """Folder of the pipeline's source files, in the home folder of the user that deploys."""
        return PurePosixPath("/Workspace/Users", user, "lakeflow-osipi", self.name)


def target_of(
    spec: PipelineSpec, name: str, catalog: str | None = None, schema: str | None = None, volume: str = "osipi"
) -> Target:
    """The target; catalog and schema come from the spec where they are not given and it names just one.

    Raises :class:`WantedError` where it does not, or a name cannot be used.
    """
    return Target(name, _only(spec, "catalog", catalog), _only(spec, "schema", schema), volume)


def _only(spec: PipelineSpec, part: str, given: str | None) -> str:
    if given is not None:
        return given
    values = [getattr(entry.table, f"destination_{part}") for entry in spec.objects]
    named: list[str] = sorted({value for value in values if value})
    if len(named) == 1:
        return named[0]
    found = f"names {', '.join(named)} as destination_{part}" if named else f"names no destination_{part}"
    raise WantedError(f"the spec {found}: name with --{part} the {part} of the pipeline and its volume")
