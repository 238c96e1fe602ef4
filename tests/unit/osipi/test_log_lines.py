"""Log lines of this package, whoever handles them."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest

import osipi
from osipi.log_lines import LOGGERS
from osipi.piwebapi import Settings
from osipi.piwebapi.http.transport import Transport

ODD = "A\x1b[2J\u202eB\u2028C\nERROR forged\x9b\r"


def test_every_logger_of_the_package_is_guarded() -> None:
    root = Path(osipi.__file__).parent
    named: set[str] = set()
    for path in root.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        named.update(re.findall(r'^\w+ = logging\.getLogger\("(osipi[\w.]*)"\)', text, re.MULTILINE))
        if "getLogger(__name__)" in text:
            named.add(".".join(["osipi", *path.relative_to(root).with_suffix("").parts]))
    assert named == set(LOGGERS)


@pytest.mark.parametrize("name", LOGGERS)
def test_a_handler_of_the_user_gets_visible_text(name: str, caplog: pytest.LogCaptureFixture) -> None:
    Transport(Settings(base_url="https://pi", auth="basic", username="me", password="quite-secret")).close()
    with caplog.at_level(logging.INFO, logger=name):
        logging.getLogger(name).info("point %s: %d%%, %r", ODD, 5, "quite-secret")
    [record] = caplog.records
    assert record.getMessage() == "point A\\x1b[2J\\u202eB\\u2028C\\nERROR forged\\x9b\\r: 5%, '***'"
