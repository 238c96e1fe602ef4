"""The command line as tests see it, and the files that they give to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from pi_simulator import ServerConfig

PASSWORD = ServerConfig.password


@dataclass(frozen=True)
class Ended:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The one sentence that a refused command says."""
        lines = self.err.strip().splitlines()
        assert len(lines) == 1, self.err
        assert lines[0].startswith("osipi: "), self.err
        assert "Traceback" not in self.err
        return lines[0].removeprefix("osipi: ")


Command = Callable[..., Ended]


@dataclass
class Files:
    """Specs and connections files of one test."""

    folder: Path
    options: dict[str, Any]

    @property
    def warehouse(self) -> Path:
        return self.folder / "warehouse"

    def spec(self, *tables: dict[str, Any], **changes: Any) -> Path:
        content = {"connection_name": "plant", "objects": [{"table": table} for table in tables], **changes}
        return self._write("spec.yaml", content)

    def connections(self, **changes: Any) -> Path:
        """A file whose entry ``plant`` is the simulated server; ``changes`` replace options, None leaves one out."""
        options = {name: value for name, value in {**self.options, **changes}.items() if value is not None}
        return self._write("connections.yaml", {"connections": {"plant": {"source": "osipi", "options": options}}})

    def run(self, *tables: dict[str, Any], **changes: Any) -> list[object]:
        """Arguments of `run` for these tables, with changes of the connection's options."""
        spec = self.spec(*tables or ({"source_table": "data_servers"},))
        return ["run", spec, "--connections", self.connections(**changes), "--warehouse", self.warehouse]

    def _write(self, name: str, content: Any) -> Path:
        path = self.folder / name
        path.write_text(yaml.safe_dump(content), encoding="utf-8")
        path.chmod(0o600)  # passwords are in some of them
        return path
