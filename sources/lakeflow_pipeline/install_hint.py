"""How to install what an optional part needs: the one place that words it."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, distribution
from urllib.parse import unquote, urlsplit

DISTRIBUTION = "lakeflow-osipi"

_CHECKOUT = "in the folder of the checkout"


def install_hint(*extras: str) -> str:
    """The command that installs these extras, such as ``run pip install '.[spark]' in the folder of the checkout``.

    The package is on no index yet: whoever has it installed it from a checkout or from a wheel, and the command names
    the wheel where pip noted it (``direct_url.json``, PEP 610).
    """
    names = ",".join(extras)
    wheel = _wheel()
    if wheel is not None:
        return f"run pip install '{wheel}[{names}]'"
    return f"run pip install '.[{names}]' {_CHECKOUT}"


def _wheel() -> str | None:
    """The file that the package was installed from, None for a checkout."""
    try:
        noted = distribution(DISTRIBUTION).read_text("direct_url.json")
    except PackageNotFoundError:
        return None
    url = json.loads(noted).get("url") if noted else None
    if not isinstance(url, str) or not url.endswith(".whl"):
        return None
    parts = urlsplit(url)
    return unquote(parts.path) if parts.scheme == "file" else url
