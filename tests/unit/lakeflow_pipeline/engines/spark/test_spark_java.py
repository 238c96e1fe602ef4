"""Engine spark says in one sentence that Java is missing or too old."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("pyspark")

from lakeflow_pipeline.engines.spark.session import java_version, require_java
from lakeflow_pipeline.errors import ConfigurationError


def _java(home: Path, says: str, code: int = 0) -> None:
    java = home / "bin" / "java"
    java.parent.mkdir(parents=True)
    java.write_text(f"#!/bin/sh\necho '{says}' >&2\nexit {code}\n")
    java.chmod(0o755)


@pytest.mark.parametrize(
    ("says", "version"),
    [
        ('openjdk version "17.0.15" 2025-04-15', 17),
        ('openjdk version "21" 2023-09-19', 21),
        ('java version "1.8.0_402"', 8),
        ("Unable to locate a Java Runtime.", None),
    ],
)
def test_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, version: int | None) -> None:
    _java(tmp_path, says)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    assert java_version() == version


def test_no_java(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ConfigurationError, match=r"needs Java 17 or later, and no java was found.*--engine local"):
        require_java()


def test_java_home_that_holds_no_java(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAVA_HOME", str(tmp_path / "nowhere"))
    with pytest.raises(ConfigurationError, match="no java was found"):
        require_java()


def test_old_java(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _java(tmp_path, 'openjdk version "11.0.2"')
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(ConfigurationError, match="java is version 11"):
        require_java()
