"""YAML of the user: read whole or refused at once, whatever is in it."""

from __future__ import annotations

import time
import tracemalloc
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        ("? [a, b]\n: c\n", "a key holds several values"),
        ("? {a: b}\n: c\n", "a key holds several values"),
        ("~: c\n", "a key is empty"),
        ("a: &b {" + "".join(f"k{n}: v, " for n in range(1_000)) + "}\nc: {<<: [" + "*b, " * 400 + "]}", "aliases"),
        ("a: 1\na: 2\n", "given twice"),
        ("x" * (MOST_BYTES + 1), "larger than"),
    ],
    ids=range(15),
)
def test_what_could_take_all_memory_or_time_is_refused_at_once(tmp_path: Path, text: str, said: str) -> None:
    tracemalloc.start()
    began = time.process_time()
    with pytest.raises(ConfigurationError, match=said):
        load(tmp_path, text)
    assert time.process_time() - began < 5
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


@pytest.mark.parametrize(
    "tag", ["bool", "int", "float", "timestamp", "binary", "set", "omap", "pairs", "python/name:os"]
)
@pytest.mark.parametrize("value", ["x", "''", "[b: c]"])
def test_a_type_in_words_is_refused(tmp_path: Path, tag: str, value: str) -> None:
    with pytest.raises(ConfigurationError, match=r"line 2, column 4: .* in quotes"):
        load(tmp_path, f"b: c\na: !!{tag} {value}")


@pytest.mark.parametrize("text", ["a: !!str 5", "a: ! 5", "!!map {a: '5'}", "a: !!str '5'"])
def test_types_that_change_nothing_are_taken(tmp_path: Path, text: str) -> None:
    assert load(tmp_path, text) == {"a": "5"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('a: b\nc: "\\UFFFFFFFF"', r"line 2, column \d+: an escape"),
        ('a: b\nc: "\\ud800"', r"line 2, column 4: an escape"),
        ("a: b\nc: \x9b2J", r"line 2: it holds the control character '\\x9b'"),
        ("a: b\n\0", r"line 2: it holds the control character '\\x00'"),
        ("a: 1\nb:\n- c: 1\n  d: 2\n  c: 3", r"line 5, column 3: key 'c' is given twice"),
        ("a: !!map x", r"line 1, column 4: expected a mapping"),
        ("<<: x", r"line 1, column 5: expected a mapping"),
    ],
)
def test_the_line_of_what_is_wrong_is_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        load(tmp_path, text)


@pytest.mark.parametrize(
    "text",
    ["a:\n" + "- b\n" * 1_200_000, "a: [" + "[]," * 1_600_000 + "]", "a: &b c\nd: [" + "*b, " * 400_000 + "]"],
    ids=range(3),
)
def test_many_values_are_refused_before_they_are_read(tmp_path: Path, text: str) -> None:
    """They took 25 to 35 s and 1 GB; now the file is read as far as the bound, in 3 s and 150 MB."""
    began = time.process_time()
    with pytest.raises(ConfigurationError, match=r"exceeds 200,000 values: .*tags_path"):
        load(tmp_path, text)
    assert time.process_time() - began < 12


def test_many_keys_take_no_time(tmp_path: Path) -> None:
    """Looking each key up in a list of all keys took 27 s for 30,000."""
    began = time.process_time()
    read = load(tmp_path, "".join(f"k{n}: v\n" for n in range(30_000)))
    assert isinstance(read, dict)
    assert len(read) == 30_000
    assert time.process_time() - began < 10


def test_a_mapping_that_is_merged_before_its_place_is_read(tmp_path: Path) -> None:
    text = "base: &base {a: 1, b: 2}\nx: {deep: {one: &one {<<: *base, a: 3}}}\ntwo: {<<: *one, c: 4}\n"
    read = load(tmp_path, text)
    assert isinstance(read, dict)
    assert read["two"] == {"a": "3", "b": "2", "c": "4"}
    assert read["x"]["deep"]["one"] == {"a": "3", "b": "2"}


@given(st.text(st.sampled_from("ab&*<:-?!|>%@'\"[]{},# \n\t~"), max_size=60))
def test_whatever_is_written_is_read_or_refused(text: str) -> None:
    with TemporaryDirectory() as folder, suppress(ConfigurationError):
        load(Path(folder), text)
