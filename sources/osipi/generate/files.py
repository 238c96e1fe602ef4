"""Where the generated files lie in a checkout, and what belongs in them."""

from __future__ import annotations

from pathlib import Path

import osipi
from osipi.errors import OptionError
from osipi.generate.connector_spec import connector_spec_text
from osipi.generate.pages import options_page, tables_page, with_tables
from osipi.generate.release import leaf_pyproject


def generated_files() -> dict[Path, str]:
    """Path and text of each. Raises :class:`OptionError` outside a checkout."""
    package = Path(osipi.__file__).parent
    root = package.parents[1]
    if not (root / "pyproject.toml").is_file():
        raise OptionError(f"{root} is no checkout of the project: generate there")
    # The package under which the Lakeflow framework looks for the connector.
    leaf = package.parent / "databricks" / "labs" / "community_connector" / "sources" / "osipi"
    return {
        package / "connector_spec.yaml": connector_spec_text(),
        leaf / "connector_spec.yaml": connector_spec_text(),
        leaf / "README.md": with_tables(_text(leaf / "README.md")),
        leaf / "pyproject.toml": leaf_pyproject(_text(root / "pyproject.toml"), _text(leaf / "pyproject.toml")),
        root / "docs" / "options.md": options_page(),
        root / "docs" / "tables.md": tables_page(),
    }


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
