"""Where the wheels come from."""

from __future__ import annotations

import csv
import io
import os
import zipfile
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

import pytest

from osipi.deploy import wheels
from osipi.deploy.errors import WantedError
from osipi.deploy.wheels import find_wheels, rebuilt

NAME = "lakeflow_osipi-1.2-py3-none-any.whl"


def installed(root: Path, *, tag: str = "py3-none-any") -> Distribution:
    """A distribution as pip leaves it."""
    site = root / "lib" / "site-packages"
    info = site / "lakeflow_osipi-1.2.dist-info"
    files = {
        "osipi/__init__.py": "x = 1\n",
        "osipi/__pycache__/__init__.pyc": "",
        "lakeflow_osipi-1.2.dist-info/METADATA": "Metadata-Version: 2.1\nName: lakeflow-osipi\nVersion: 1.2\n",
        "lakeflow_osipi-1.2.dist-info/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n",
        "lakeflow_osipi-1.2.dist-info/entry_points.txt": "[console_scripts]\nosipi = osipi:main\n",
        "lakeflow_osipi-1.2.dist-info/INSTALLER": "pip\n",
        "../../bin/osipi": "#!/bin/sh\n",
        "../../share/lakeflow-osipi/demo.yaml": "a: 1\n",
    }
    for name, text in files.items():
        path = Path(os.path.normpath(site / name))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (info / "RECORD").write_text("".join(f"{name},,\n" for name in [*files, f"{info.name}/RECORD"]))
    return PathDistribution(info)


def test_the_wheel_of_what_is_installed_is_made_again(tmp_path: Path) -> None:
    wheel = rebuilt(installed(tmp_path))
    assert wheel.name == NAME
    archive = zipfile.ZipFile(io.BytesIO(wheel.content))
    assert sorted(archive.namelist()) == [
        "lakeflow_osipi-1.2.data/data/share/lakeflow-osipi/demo.yaml",
        "lakeflow_osipi-1.2.dist-info/METADATA",
        "lakeflow_osipi-1.2.dist-info/RECORD",
        "lakeflow_osipi-1.2.dist-info/WHEEL",
        "lakeflow_osipi-1.2.dist-info/entry_points.txt",
        "osipi/__init__.py",
    ]
    record = archive.read("lakeflow_osipi-1.2.dist-info/RECORD").decode()
    assert sorted(row[0] for row in csv.reader(io.StringIO(record))) == sorted(archive.namelist())
    assert rebuilt(installed(tmp_path)).digest == wheel.digest


def test_what_cannot_be_made_again_is_told(tmp_path: Path) -> None:
    with pytest.raises(WantedError, match="not installed from a wheel of pure Python"):
        rebuilt(installed(tmp_path / "a", tag="cp311-cp311-linux_x86_64"))
    distribution = installed(tmp_path / "b")
    (tmp_path / "b/lib/site-packages/osipi/__init__.py").unlink()
    with pytest.raises(WantedError, match=r"installed without osipi/__init__.py .*--wheels"):
        rebuilt(distribution)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], "holds no wheel of lakeflow-osipi"),
        (["other-1-py3-none-any.whl"], "holds no wheel of lakeflow-osipi"),
        ([NAME, "lakeflow_osipi-1.3-py3-none-any.whl"], "leave one of them"),
        (["strange.whl"], "strange.whl is not the name of a wheel"),
    ],
)
def test_a_folder_that_will_not_do(tmp_path: Path, names: list[str], words: str) -> None:
    for name in names:
        (tmp_path / name).write_bytes(b"")
    with pytest.raises(WantedError, match=words):
        find_wheels(tmp_path)


def test_a_folder_may_hold_other_wheels_too(tmp_path: Path) -> None:
    for name in (NAME, "another-1-py3-none-any.whl"):
        (tmp_path / name).write_bytes(name.encode())
    assert sorted(wheel.name for wheel in find_wheels(tmp_path)) == ["another-1-py3-none-any.whl", NAME]


def test_a_checkout_wants_wheels_that_are_current(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wheels, "_checkout", lambda: tmp_path)
    source = tmp_path / "sources" / "osipi" / "__init__.py"
    source.parent.mkdir(parents=True)
    source.write_text("")
    (tmp_path / "pyproject.toml").write_text("")
    with pytest.raises(WantedError, match="run 'make dist'"):
        find_wheels()
    (tmp_path / "dist").mkdir()
    wheel = tmp_path / "dist" / NAME
    wheel.write_bytes(b"w")
    os.utime(wheel, (1, 1))
    with pytest.raises(WantedError, match="are older than"):
        find_wheels()
    os.utime(wheel, (2**31, 2**31))
    assert [found.name for found in find_wheels()] == [NAME]
