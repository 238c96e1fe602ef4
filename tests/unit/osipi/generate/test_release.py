"""One version, written once, and what a release of it needs."""

from __future__ import annotations

from pathlib import Path

import pytest

from osipi.errors import OptionError
from osipi.generate.release import leaf_pyproject, version_in, what_is_missing

PROJECT = '[project]\nname = "lakeflow-osipi"\nversion = "0.2.0"\ndependencies = ["requests>=2.28"]\n'
LEAF = '[project]\nname = "leaf"\nversion = "0.1.0"\ndependencies = ["lakeflow-osipi>=0.1"]\n'


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in which version 0.2.0 can be released."""
    (tmp_path / "pyproject.toml").write_text(PROJECT)
    (tmp_path / "CHANGELOG.md").write_text("## [Unreleased]\n\n## [0.2.0] - 2026-12-24\n\n### Added\n")
    recorded = tmp_path / "tests/stability/0.2.0/recorded.json"
    recorded.parent.mkdir(parents=True)
    recorded.write_text("{}")
    return tmp_path


def test_the_leaf_has_the_version_of_the_project_and_needs_it() -> None:
    assert leaf_pyproject(PROJECT, LEAF) == LEAF.replace("0.1.0", "0.2.0").replace(">=0.1", ">=0.2.0")


@pytest.mark.parametrize("text", ["", PROJECT + PROJECT])
def test_a_version_that_is_not_there_once_is_refused(text: str) -> None:
    with pytest.raises(OptionError, match="it must have one"):
        version_in(text)


def test_nothing_is_missing(checkout: Path) -> None:
    assert what_is_missing(checkout, "0.2.0") == []


def test_a_tag_of_another_version_is_refused(checkout: Path) -> None:
    version, changelog, recorded = what_is_missing(checkout, "0.3.0")
    assert "pyproject.toml has version 0.2.0, not 0.3.0" in version
    assert "CHANGELOG.md has no section '## [0.3.0] - YEAR-MONTH-DAY'" in changelog
    assert "tests/stability/0.3.0 has no warehouse of this version" in recorded


def test_a_section_without_a_day_is_no_release(checkout: Path) -> None:
    (checkout / "CHANGELOG.md").write_text("## [0.2.0]\n")
    (missing,) = what_is_missing(checkout, "0.2.0")
    assert missing.startswith("CHANGELOG.md")
