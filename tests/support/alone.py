"""A Python that has third-party packages and nothing of this checkout: what a cluster is like."""

from __future__ import annotations

import subprocess
import sysconfig
import venv
from pathlib import Path


def lone_python(directory: Path) -> Path:
    """The interpreter of a new environment; packages of this project may be put into its `site_packages`."""
    venv.create(directory, with_pip=False, symlinks=True)
    # A folder named in a .pth file is searched, but its own .pth files, such as that of this checkout, are not heeded.
    (site_packages(directory) / "third_party.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return directory / "bin" / "python"


def site_packages(directory: Path) -> Path:
    return Path(sysconfig.get_path("purelib", "venv", {"base": str(directory), "platbase": str(directory)}))


def said_by(python: Path, code: str, cwd: Path) -> str:
    """What a program prints; fails with what it complains of."""
    done = subprocess.run([python, "-I", "-c", code], cwd=cwd, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
