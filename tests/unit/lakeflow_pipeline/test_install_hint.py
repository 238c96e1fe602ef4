"""The command that a message names is one that works: there is no package on an index."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest

from lakeflow_pipeline import install_hint
from lakeflow_pipeline.install_hint import install_hint as hint


@pytest.mark.parametrize(
    ("noted", "command"),
    [
        (None, "run pip install '.[spark]' in the folder of the checkout"),
        (
            {"url": "file:///home/me/osipi", "dir_info": {"editable": True}},
            "run pip install '.[spark]' in the folder of the checkout",
        ),
        (
            {"url": "file:///wheels/my%20files/lakeflow_osipi-0.1.0-py3-none-any.whl"},
            "run pip install '/wheels/my files/lakeflow_osipi-0.1.0-py3-none-any.whl[spark]'",
        ),
    ],
)
def test_the_source_that_pip_noted_is_named(noted: Any, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = None if noted is None else json.dumps(noted)
    monkeypatch.setattr(install_hint, "distribution", lambda _: SimpleNamespace(read_text=lambda _: text))
    assert hint("spark") == command


def test_several_extras() -> None:
    assert "[databricks,cli]'" in hint("databricks", "cli")
