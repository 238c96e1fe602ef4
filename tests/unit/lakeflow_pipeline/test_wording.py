"""Numbers and hints in messages."""

from __future__ import annotations

import pytest

from lakeflow_pipeline.wording import counted, did_you_mean


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


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("tag_filtr", "did you mean 'tag_filter'?"),
        ("TAGS", "did you mean 'tags'?"),
        ("colour", "known are tag_filter, tags, start_time"),
    ],
)
def test_a_name_that_was_meant_is_named(name: str, said: str) -> None:
    assert did_you_mean(name, ["tag_filter", "tags", "start_time"]) == said


def test_long_lists_are_cut_and_empty_ones_say_nothing() -> None:
    assert did_you_mean("zzz", ["a", "b", "c"], most=2) == "known are a, b and 1 more"
    assert did_you_mean("zzz", []) == ""
