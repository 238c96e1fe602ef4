"""The example specs and the source file of a pipeline: one folder of a checkout, installed with the packages."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, PackagePath, files
from pathlib import Path

from osipi.errors import OptionError

_FOLDER = "pipeline-spec"
_DISTRIBUTION = "lakeflow-osipi"


def example_spec(name: str) -> Path:
    """The file ``name`` of the example specs. Raises :class:`OptionError` when it is not installed."""
    sources = Path(__file__).resolve().parents[1]
    checkout = sources.parent / _FOLDER / name
    # Packages that lie in a folder of another project: a pipeline-spec beside that folder is not ours.
    if sources.name == "sources" and checkout.is_file():
        return checkout
    try:
        installed = files(_DISTRIBUTION) or []
    except PackageNotFoundError:
        installed = []
    for file in installed:
        if file.parts[-2:] == (_FOLDER, name) and (path := located(file)).is_file():
            return path.resolve()
    raise OptionError(f"the example spec {name!r} is not installed: reinstall {_DISTRIBUTION}")


def located(file: PackagePath) -> Path:
    """Where an installed file lies.

    ``pip install --target`` moves files from outside the packages into its folder and does not change their record.
    """
    path = Path(str(file.locate()))
    if path.exists() or ".." not in file.parts:
        return path
    return Path(str(file.dist.locate_file(""))).joinpath(*(part for part in file.parts if part != ".."))
