"""What the simulator can do is in its README and its help: every fault, switch and action."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pi_simulator
from pi_simulator.admin import Actions
from pi_simulator.faults import KINDS, Fault, Kind
from pi_simulator.server_config import ServerConfig

README = (Path(pi_simulator.__file__).parent / "README.md").read_text(encoding="utf-8")


def test_every_fault_is_in_the_readme_and_in_the_help() -> None:
    command = [sys.executable, "-m", "pi_simulator", "--help"]
    help_text = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout
    assert set(get_args(Kind)) == set(KINDS)
    assert re.findall(r"^\| `(\w+)` \| ", README, re.MULTILINE) == list(KINDS)
    listed = help_text.partition("faults (")[2]
    assert re.findall(r"^  (\w+) ", listed, re.MULTILINE) == list(KINDS)
    assert max(map(len, help_text.splitlines())) <= 80


def test_faults_name_fields_of_a_rule() -> None:
    known = {field.name for field in fields(Fault)}
    for kind, what in KINDS.items():
        assert set(re.findall(r"`(\w+)`", what)) <= known, kind


def test_every_switch_and_every_action_is_in_the_readme() -> None:
    named = set(re.findall(r"`(\w+)", README))
    assert {field.name for field in fields(ServerConfig)} <= named
    assert {name for name in vars(Actions) if not name.startswith("_")} <= named
