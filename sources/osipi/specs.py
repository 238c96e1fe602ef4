"""The example specs and a pipeline's source file: one folder of a checkout, installed beside the packages."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

from osipi.errors import OptionError

_FOLDER = "pipeline-spec"
_DISTRIBUTION = "lakeflow-osipi"


def example_spec(name: str) -> Path:
    """The file ``name`` of the example specs. Raises :class:`OptionError` when it is not installed."""
    checkout = Path(__file__).resolve().parents[2] / _FOLDER / name
    if checkout.is_file():
        return checkout
    try:
        installed = files(_DISTRIBUTION) or []
    except PackageNotFoundError:
        installed = []
    for file in installed:
        if file.parts[-2:] == (_FOLDER, name):
            return Path(str(file.locate())).resolve()
    raise OptionError(f"the example spec {name!r} is not installed: reinstall {_DISTRIBUTION}")
