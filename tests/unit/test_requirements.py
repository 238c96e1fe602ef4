"""The locked packages: each file of requirements/ holds what pyproject.toml asks for, with hashes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

try:
    import tomllib
except ModuleNotFoundError:  # Python 3.10
    import tomli as tomllib

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRAS = {
    "runtime": ("local", "cli"),
    "demo": ("demo",),
    "dev": ("dev", "bench"),
    "kerberos": ("kerberos",),
}
PINNED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)(?P<rest>(?:[^\n]*\\\n)*[^\n]*)", re.MULTILINE)


def locked(name: str) -> dict[str, list[tuple[Version, str]]]:
    """The versions of each package in a file of requirements/, with what follows: markers and hashes."""
    found: dict[str, list[tuple[Version, str]]] = {}
    for each in PINNED.finditer((ROOT / "requirements" / f"{name}.txt").read_text("utf-8")):
        found.setdefault(canonicalize_name(each["name"]), []).append((Version(each["version"]), each["rest"]))
    return found


def asked_for(extras: tuple[str, ...]) -> list[Requirement]:
    """What the project and these extras ask for, extras of extras included."""
    wanted = [Requirement(text) for text in PROJECT["dependencies"]]
    for extra in extras:
        for requirement in map(Requirement, PROJECT["optional-dependencies"][extra]):
            if requirement.name == PROJECT["name"]:
                wanted += asked_for(tuple(requirement.extras))
            else:
                wanted.append(requirement)
    return wanted


@pytest.mark.parametrize("name", EXTRAS)
def test_what_the_project_asks_for_is_locked_in_a_version_that_fits(name: str) -> None:
    versions = locked(name)
    for requirement in asked_for(EXTRAS[name]):
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
            continue
        fitting = versions.get(canonicalize_name(requirement.name), [])
        assert fitting, f"{requirement.name} is not in requirements/{name}.txt: run make lock"
        for version, _ in fitting:
            assert version in requirement.specifier, f"{requirement} and {version}: run make lock"


@pytest.mark.parametrize("name", [*EXTRAS, "tools"])
def test_every_package_has_hashes(name: str) -> None:
    packages = locked(name)
    assert packages
    bare = [package for package, pins in packages.items() if not all("--hash=sha256:" in rest for _, rest in pins)]
    assert bare == []


def test_one_version_of_a_package_for_all_uses() -> None:
    everything = locked("dev")
    for name in ("runtime", "demo", "kerberos"):
        for package, pins in locked(name).items():
            here = {version for version, _ in pins}
            assert here <= {version for version, _ in everything.get(package, pins)}, f"{package}: run make lock"


def test_constraints_are_the_locked_versions() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    constrained = {(canonicalize_name(r.name), str(r.specifier)[2:]) for r in map(Requirement, lines[1:])}
    versions = {(n, str(v)) for name in ("dev", "kerberos") for n, pins in locked(name).items() for v, _ in pins}
    assert constrained == versions


def test_what_a_plant_installs_has_its_licence_listed() -> None:
    page = (ROOT / "docs" / "licences.md").read_text("utf-8")
    listed = {canonicalize_name(name) for name in re.findall(r"^\| ([\w.-]+) +\| \d", page, re.MULTILINE)}
    here = {
        package
        for package, pins in locked("runtime").items()
        if any("sys_platform == 'win32'" not in rest and "< '3.11'" not in rest for _, rest in pins)
    }
    assert here - {"setuptools"} == listed, "run make licences"
    assert "UNKNOWN" not in page
