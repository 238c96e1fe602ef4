"""Finds connectors by name: installed ones announce themselves in an entry-point group."""

from __future__ import annotations

import importlib
from importlib.metadata import EntryPoint, entry_points

from lakeflow_pipeline.capabilities import missing_methods
from lakeflow_pipeline.contract import LakeflowConnect
from lakeflow_pipeline.errors import ConfigurationError

GROUP = "lakeflow_pipeline.sources"


def source_names() -> list[str]:
    """Names of the installed connectors."""
    return sorted({point.name for point in entry_points(group=GROUP)})


def source_class(name: str) -> type[LakeflowConnect]:
    """The connector class of an installed name, or of ``module:Class``.

    Raises `ConfigurationError` when there is none of that name, it cannot be imported, or it is no connector.
    """
    points = [point for point in entry_points(group=GROUP) if point.name == name]
    if not points and ":" in name:
        points = [EntryPoint(name=name, value=name, group=GROUP)]
    if not points:
        known = ", ".join(source_names()) or "none is installed"
        raise ConfigurationError(f"source {name!r} is not known: use one of {known}, or module:Class")
    module, _, attribute = points[0].value.partition(":")
    try:
        found: object = importlib.import_module(module)
        for part in attribute.split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError, ValueError) as error:
        raise ConfigurationError(f"source {name!r} cannot be loaded from {points[0].value}: {error}") from error
    missing = missing_methods(found)
    if not isinstance(found, type) or missing:
        lacks = f" (no {', '.join(missing)})" if missing else ""
        raise ConfigurationError(f"source {name!r} is no connector class: {points[0].value}{lacks}")
    return found
