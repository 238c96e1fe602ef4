"""Numbers in messages."""

from __future__ import annotations

import pytest

from lakeflow_pipeline.wording import counted


@pytest.mark.parametrize(
    ("number", "noun", "text"),
    [
        (1, "stream", "1 stream"),
        (0, "stream", "0 streams"),
        (2, "micro-batch", "2 micro-batches"),
        (1, "micro-batch", "1 micro-batch"),
        (1_234_567, "row", "1,234,567 rows"),
        (2, "AF database", "2 AF databases"),
    ],
)
def test_the_plural_form_follows_the_number(number: int, noun: str, text: str) -> None:
    assert counted(number, noun) == text
