"""YAML files of the user, read so that nothing in them is lost silently."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from lakeflow_pipeline.errors import ConfigurationError

_MERGE = "tag:yaml.org,2002:merge"
_NULL = "tag:yaml.org,2002:null"
MOST_BYTES = 5_000_000
"""A file may be this long: 30,000 tags take 1 MB."""
MOST_LEVELS = 50
"""A value may be nested this deep."""
MOST_VALUES = 200_000
"""A file may hold so many values, and so many once its aliases (``*name``) are put in place."""
_PLAIN_TAGS = ("!", *(f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map", "null")))
"""Types that a value may name. Of others the library makes numbers, dates and sets, or stumbles over them."""
_HALF_LETTER = re.compile("[\ud800-\udfff]")
_SHOWN = 60
_INDICATOR = "a value that begins with * & or ! has a meaning in YAML: put it in quotes"


class _StrictLoader(yaml.SafeLoader):
    """YAML accepts a key that is given twice and takes the last; here that is an error.

    Scalars except null stay the text that is written: YAML would make 83 of the password or tag ``0123``, 45000 of
    ``12:30:00`` and true of ``yes``.
    """

    yaml_implicit_resolvers = {  # noqa: RUF012 - the name and form are the library's
        first: [(tag, pattern) for tag, pattern in resolvers if tag in (_NULL, _MERGE)]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._level = 0
        self._values = 0
        self._sizes: dict[int, int] = {}
        """Values in each node that is complete, by its identity."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        """A node, unless it is nested too deep or aliases make it too large: few lines could mean a billion values."""
        event = self.peek_event()  # type: ignore[no-untyped-call]
        mark: yaml.Mark = event.start_mark
        self._level += 1
        self._values += 1
        if self._level > MOST_LEVELS:
            raise _refused(f"a value is nested more than {MOST_LEVELS} levels deep", mark)
        if self._values > MOST_VALUES:
            raise _refused(
                f"here the file exceeds {MOST_VALUES:,} values: many tags belong into a CSV file (tags_path)", mark
            )
        if getattr(event, "tag", None) not in (None, *_PLAIN_TAGS):
            raise _refused(_INDICATOR, mark)
        node = super().compose_node(parent, index)
        self._level -= 1
        if node is None:
            return None
        if isinstance(event, yaml.AliasEvent):
            self._size(node, mark)
            return node
        self._sizes[id(node)] = 1 + sum(self._size(child, mark) for child in _children(node))
        if self._sizes[id(node)] > MOST_VALUES:
            raise _refused(f"with its aliases this is more than {MOST_VALUES:,} values", mark)
        if isinstance(node, yaml.MappingNode):
            _check_keys(node)
        elif isinstance(node, yaml.ScalarNode) and _HALF_LETTER.search(node.value):
            raise _refused("an escape (\\u) stands for half of a letter: write the letter itself", mark)
        return node

    def _size(self, node: yaml.Node, mark: yaml.Mark) -> int:
        if id(node) not in self._sizes:
            raise _refused("a value holds itself", mark)
        return self._sizes[id(node)]


def _check_keys(node: yaml.MappingNode) -> None:
    """Refuse keys that are no text, and those that are given twice. A merge key (<<) repeats what the mapping says."""
    seen = set()
    for key, _ in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise _refused("a key holds several values: write one name", key.start_mark)
        if key.tag == _NULL:
            raise _refused("a key is empty (~, null): write a name, in quotes if it is that word", key.start_mark)
        if key.tag != _MERGE:
            if key.value in seen:
                name = key.value if len(key.value) <= _SHOWN else key.value[:_SHOWN] + "..."
                raise _refused(f"key {name!r} is given twice", key.start_mark)
            seen.add(key.value)


def _children(node: yaml.Node) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.SequenceNode):
        yield from node.value
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield key
            yield value


class _RefusedError(yaml.MarkedYAMLError):
    """YAML that is understood and not taken."""


def _refused(problem: str, mark: yaml.Mark) -> _RefusedError:
    return _RefusedError(problem=problem, problem_mark=mark)


def load_yaml(path: str | Path, what: str) -> Any:
    """The content of a YAML file; errors call it ``what``.

    The file is bounded in bytes, in levels and in values, where aliases count as often as they are used. Raises
    `ConfigurationError` when it cannot be read, is no YAML or is too large. The error names line and column and quotes
    nothing: the file may hold secrets.
    """
    try:
        with Path(path).expanduser().open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise ConfigurationError(
                f"{what} {path} is larger than {MOST_BYTES // 1_000_000} MB: name another file; many tags belong into "
                "a CSV file (tags_path)"
            )
        text = content.decode("utf-8-sig")
    except RuntimeError:
        raise ConfigurationError(f"{what} {path}: there is no such home directory: write the whole path") from None
    except FileNotFoundError:
        raise ConfigurationError(f"{what} {path} does not exist") from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise ConfigurationError(f"{what} {path} cannot be read: {reason}") from None
    try:
        return _value(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        at = f" line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise ConfigurationError(f"{what} {path}{at}: {_problem(error)}") from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise ConfigurationError(
            f"{what} {path} line {line}: it holds the control character {text[error.position]!r}, which YAML does not "
            "take: write it as an escape between double quotes"
        ) from None


def _value(text: str) -> Any:
    loader = _StrictLoader(text)
    try:
        return loader.get_single_data()
    except (ValueError, OverflowError):  # an escape for a letter beyond the last one
        raise _refused("an escape (\\U) stands for no letter", loader.get_mark()) from None
    finally:
        loader.dispose()


def _problem(error: yaml.MarkedYAMLError) -> str:
    """What is wrong, without the words of the file that the parser would repeat."""
    problem = error.problem or "this is not YAML"
    if isinstance(error, _RefusedError):
        return problem
    if "alias" in problem or "tag" in problem:
        return _INDICATOR
    if "cannot start any token" in problem:
        return f"{problem}: indent with blanks, and put a value that begins with such a character in quotes"
    if "another document" in problem:
        return "a second document begins here: one file holds one"
    return problem
