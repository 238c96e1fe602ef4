from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from osipi.deploy import update
from osipi.deploy.secrets import Secrets
from osipi.deploy.workspace import Workspace
from support.fake_workspace import FakeWorkspace, serving

SPEC = """
connection_name: plant
objects:
  - table: { source_table: timeseries, table_configuration: { tags_path: FOLDER/tags.csv, start_time: "*-7d" } }
  - table: { source_table: af_hierarchy, destination_schema: assets }
  - table: { source_table: ingestion_errors }
"""

CONNECTIONS = """
connections:
  plant:
    source: osipi
    options: { base_url: "https://pi.example.com", username: reader, password: "s3cret!" }
"""


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FakeWorkspace]:
    """A workspace that the environment signs in to."""
    fake = FakeWorkspace()
    with serving(fake) as url:
        monkeypatch.setenv("DATABRICKS_HOST", url)
        monkeypatch.setenv("DATABRICKS_TOKEN", fake.token)
        monkeypatch.setenv("DATABRICKS_CONFIG_FILE", str(tmp_path / "no-databrickscfg"))
        monkeypatch.setattr(update, "POLL_SECONDS", 0.001)
        yield fake


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A spec with what it needs."""
    (tmp_path / "plant.yaml").write_text(SPEC.replace("FOLDER", str(tmp_path)))
    (tmp_path / "connections.yaml").write_text(CONNECTIONS)
    (tmp_path / "tags.csv").write_text("tag\nSINUSOID\n")
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels" / "lakeflow_osipi-0.1.0-py3-none-any.whl").write_bytes(b"a wheel")
    return tmp_path


@pytest.fixture
def arguments(folder: Path) -> list[str]:
    """What every call of the command is given."""
    return [
        "deploy", str(folder / "plant.yaml"), "--connections", str(folder / "connections.yaml"),
        "--catalog", "main", "--schema", "pi", "--wheels", str(folder / "wheels"),
    ]  # fmt: skip


@pytest.fixture
def workspace(fake: FakeWorkspace) -> Workspace:
    """The workspace, without patience for what passes and without waiting between calls."""
    return Workspace.connect(
        secrets=Secrets({"password": "s3cret!"}), timeout=0.5, patience=5.0, sleep=lambda seconds: None
    )
