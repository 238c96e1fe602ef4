"""Where the wheels come from."""

from __future__ import annotations

import csv
import io
import os
import zipfile
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

import pytest

from osipi import specs
from osipi.deploy import wheels
from osipi.deploy.errors import WantedError
from osipi.deploy.wheels import find_wheels, rebuilt
from osipi.errors import OptionError

NAME = "lakeflow_osipi-1.2-py3-none-any.whl"


def installed(root: Path, *, tag: str = "py3-none-any", target: bool = False) -> Distribution:
    """A distribution as pip leaves it; with ``target`` as its option of that name does."""
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
        "../../share/lakeflow-osipi/pipeline-spec/demo.yaml": "a: 1\n",
    }
    for name, text in files.items():
        path = Path(os.path.normpath(site / (name.replace("../", "") if target else name)))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (info / "RECORD").write_text("".join(f"{name},,\n" for name in [*files, f"{info.name}/RECORD"]))
    return PathDistribution(info)


def test_the_wheel_of_what_is_installed_is_made_again(tmp_path: Path) -> None:
    wheel = rebuilt(installed(tmp_path))
    assert wheel.name == NAME
    archive = zipfile.ZipFile(io.BytesIO(wheel.content))
    assert sorted(archive.namelist()) == [
        "lakeflow_osipi-1.2.data/data/share/lakeflow-osipi/pipeline-spec/demo.yaml",
        "lakeflow_osipi-1.2.dist-info/METADATA",
        "lakeflow_osipi-1.2.dist-info/RECORD",
        "lakeflow_osipi-1.2.dist-info/WHEEL",
        "lakeflow_osipi-1.2.dist-info/entry_points.txt",
        "osipi/__init__.py",
    ]
    record = archive.read("lakeflow_osipi-1.2.dist-info/RECORD").decode()
    assert sorted(row[0] for row in csv.reader(io.StringIO(record))) == sorted(archive.namelist())
    assert rebuilt(installed(tmp_path)).digest == wheel.digest


def test_a_folder_that_pip_installed_into_has_all_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    distribution = installed(tmp_path / "target", target=True)
    assert rebuilt(distribution).content == rebuilt(installed(tmp_path / "site")).content
    monkeypatch.setattr(specs, "files", lambda name: distribution.files)
    # a project of somebody's, with a folder of packages in it
    for module, name in ((specs, "specs.py"), (wheels, "deploy/wheels.py")):
        monkeypatch.setattr(module, "__file__", str(tmp_path / "project" / "vendor" / "osipi" / name))
    (tmp_path / "project" / "pipeline-spec").mkdir(parents=True)
    (tmp_path / "project" / "pipeline-spec" / "demo.yaml").write_text("theirs: 1\n")
    (tmp_path / "project" / "pyproject.toml").write_text("")
    assert specs.example_spec("demo.yaml").read_text() == "a: 1\n"
    assert wheels._checkout() is None
    with pytest.raises(OptionError, match=r"the example spec 'other\.yaml' is not installed"):
        specs.example_spec("other.yaml")


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
