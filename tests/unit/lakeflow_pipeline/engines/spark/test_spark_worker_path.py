"""Spark's workers import PySpark from where it is installed, and keep what this machine does at the start of Python."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from lakeflow_pipeline.engines.spark import session

WORKERS = Path(session.__file__).parent / "workers"


def _package(folder: Path) -> Path:
    """A package with an archive of itself, as PySpark is installed; answers the archive."""
    archive = folder / "pyspark" / "python" / "lib" / "pyspark.zip"
    archive.parent.mkdir(parents=True)
    archive.touch()
    (folder / "pyspark" / "__init__.py").touch()
    return archive


def _path(*entries: Path) -> list[str]:
    """`sys.path` of a Python that is started with these first, and what it printed before."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(str(entry) for entry in entries)}
    code = "import sys; print(*sys.path, sep='\\n')"
    answer = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    return answer.stdout.splitlines()


def test_an_archive_of_what_is_installed_is_left_out(tmp_path: Path) -> None:
    archive = _package(tmp_path / "installed")
    path = _path(archive, WORKERS, tmp_path / "installed")
    assert str(archive) not in path
    assert str(WORKERS) not in path
    assert str(tmp_path / "installed") in path


def test_an_archive_of_another_spark_is_kept(tmp_path: Path) -> None:
    archive = _package(tmp_path / "elsewhere")
    assert str(archive) in _path(archive, WORKERS)


def test_what_the_system_does_at_the_start_of_python_is_done(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.path.append('theirs')\nprint('begun', __name__)\n")
    path = _path(WORKERS, tmp_path)
    assert path[0] == "begun sitecustomize"
    assert path[-1] == "theirs"
