"""YAML of the user: read whole or refused at once, whatever is in it."""

from __future__ import annotations

import time
import tracemalloc
from pathlib import Path

import pytest

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.yaml_file import MOST_BYTES, MOST_LEVELS, load_yaml

LAUGHS = "a0: &a0 [lol, lol]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12))
NESTED = "a0: &a0 {k: v}\n" + "".join(f"a{n}: &a{n} {{x: *a{n - 1}, y: *a{n - 1}}}\n" for n in range(1, 200))


def load(tmp_path: Path, text: str) -> object:
    file = tmp_path / "spec.yaml"
    file.write_text(text, "utf-8")
    return load_yaml(file, "spec")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (LAUGHS, "aliases"),
        (NESTED, "aliases"),
        ("[" * 20_000, "nested"),
        ("[" * 20_000 + "]" * 20_000, "nested"),
        ("{a: " * 20_000, "nested"),
        ("".join("  " * n + "a:\n" for n in range(1_000)), "nested"),
        ("a: &a [*a]", "holds itself"),
        ("a: &a\n  b: *a\n", "holds itself"),
        ("a: !!python/object/apply:os.system [ls]", "in quotes"),
        ("? [a, b]\n: c\n", "key"),
        ("a: 1\na: 2\n", "given twice"),
        ("x" * (MOST_BYTES + 1), "larger than"),
    ],
    ids=range(12),
)
def test_what_could_take_all_memory_or_time_is_refused_at_once(tmp_path: Path, text: str, said: str) -> None:
    tracemalloc.start()
    began = time.monotonic()
    with pytest.raises(ConfigurationError, match=said):
        load(tmp_path, text)
    assert time.monotonic() - began < 5
    assert tracemalloc.get_traced_memory()[1] < 60_000_000
    tracemalloc.stop()


def test_the_place_is_named_and_nothing_is_quoted(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"spec .*spec.yaml line 2, column \d+: a value is nested") as caught:
        load(tmp_path, "password: s3cret\nx: " + "[" * 100)
    assert "s3cret" not in str(caught.value)


def test_plain_anchors_and_merge_keys_work(tmp_path: Path) -> None:
    text = "base: &base {a: 1, b: 2}\nlist: &names [x, y]\none: {<<: *base, b: 3}\ntwo: *names\n"
    assert load(tmp_path, text) == {
        "base": {"a": "1", "b": "2"},
        "list": ["x", "y"],
        "one": {"a": "1", "b": "3"},
        "two": ["x", "y"],
    }


def test_levels_up_to_the_bound_are_read(tmp_path: Path) -> None:
    assert load(tmp_path, "[" * (MOST_LEVELS - 1) + "]" * (MOST_LEVELS - 1))


def test_a_pipe_without_an_end_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="larger than"):
        load_yaml("/dev/zero", "spec")
