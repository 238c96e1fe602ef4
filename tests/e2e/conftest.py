"""One simulated PI System for all commands, and the command line as a function."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from osipi.cli.app import run_command
from pi_simulator import PlantConfig, ServerConfig, running
from support.cli_harness import PASSWORD, Command, Ended, Files


@pytest.fixture(scope="session")
def pi() -> Iterator[Any]:
    with running(plant=PlantConfig.small()) as handle:
        yield handle


@pytest.fixture(autouse=True)
def _no_settings_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("OSIPI_") or name in ("FORCE_COLOR", "TTY_COMPATIBLE"):
            monkeypatch.delenv(name)


@pytest.fixture
def osipi(capfd: pytest.CaptureFixture[str]) -> Command:
    def call(*arguments: object) -> Ended:
        capfd.readouterr()
        code = run_command([str(argument) for argument in arguments])
        done = capfd.readouterr()
        return Ended(code, done.out, done.err)

    return call


@pytest.fixture
def files(tmp_path: Path, pi: Any) -> Files:
    return Files(tmp_path, {"base_url": pi.base_url, "username": ServerConfig.username, "password": PASSWORD})
