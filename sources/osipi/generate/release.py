"""The version of the project: where it is written, and what a release of it needs."""

from __future__ import annotations

import re
from pathlib import Path

from osipi.errors import OptionError

_VERSION = re.compile(r'^version = "(?P<version>[^"]+)"$', re.MULTILINE)
_NEEDS = re.compile(r'"lakeflow-osipi>=[^"]+"')


def version_in(pyproject: str) -> str:
    """The version in the text of a ``pyproject.toml``. Raises :class:`OptionError` where there is not exactly one."""
    found = _VERSION.findall(pyproject)
    if len(found) != 1:
        raise OptionError(f'pyproject.toml has {len(found)} lines version = "...": it must have one')
    return str(found[0])


def leaf_pyproject(pyproject: str, leaf: str) -> str:
    """The leaf's ``pyproject.toml`` with the version of the project, which is also the least that it needs of it."""
    version = version_in(pyproject)
    version_in(leaf)
    return _NEEDS.sub(f'"lakeflow-osipi>={version}"', _VERSION.sub(f'version = "{version}"', leaf))


def what_is_missing(root: Path, version: str) -> list[str]:
    """What has to be done before ``version`` can be released, one sentence each; see ``docs/releasing.md``."""
    missing = []
    written = version_in((root / "pyproject.toml").read_text(encoding="utf-8"))
    if written != version:
        missing.append(f"pyproject.toml has version {written}, not {version}: set it, and run 'make generate'")
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    if not re.search(rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$", changelog, re.MULTILINE):
        missing.append(f"CHANGELOG.md has no section '## [{version}] - YEAR-MONTH-DAY': name what changed in it")
    recorded = root / "tests" / "stability" / version / "recorded.json"
    if not recorded.is_file():
        missing.append(
            f"tests/stability/{version} has no warehouse of this version: run "
            f"'python tests/stability/make_warehouse.py tests/stability/{version}'"
        )
    return missing
