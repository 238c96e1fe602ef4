"""YAML files of the user, read so that nothing in them is lost silently."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml

from lakeflow_pipeline.errors import ConfigurationError

_MERGE = "tag:yaml.org,2002:merge"


class _StrictLoader(yaml.SafeLoader):
    """YAML accepts a key that is given twice and takes the last; here that is an error.

    Scalars except null stay the text that is written: YAML would make 83 of the password or tag ``0123``, 45000 of
    ``12:30:00`` and true of ``yes``.
    """

    yaml_implicit_resolvers = {  # noqa: RUF012 - the name and form are the library's
        first: [(tag, pattern) for tag, pattern in resolvers if tag in ("tag:yaml.org,2002:null", _MERGE)]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        # Merge keys (<<) may repeat what the mapping says itself; only what is written twice is refused.
        written = [key.value for key, _ in node.value if key.tag != _MERGE]
        twice = [key for key in dict.fromkeys(map(str, written)) if [str(w) for w in written].count(key) > 1]
        if twice:
            raise yaml.constructor.ConstructorError(None, None, f"key {twice[0]!r} is given twice", node.start_mark)
        return super().construct_mapping(node, deep)


def load_yaml(path: str | Path, what: str) -> Any:
    """The content of a YAML file; errors call it ``what``.

    Raises `ConfigurationError` when the file cannot be read or is no YAML. The error names line and column and quotes
    nothing: the file may hold secrets.
    """
    try:
        text = Path(path).expanduser().read_text(encoding="utf-8-sig")
    except RuntimeError:
        raise ConfigurationError(f"{what} {path}: there is no such home directory: write the whole path") from None
    except FileNotFoundError:
        raise ConfigurationError(f"{what} {path} does not exist") from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise ConfigurationError(f"{what} {path} cannot be read: {reason}") from None
    try:
        return yaml.load(text, Loader=_StrictLoader)  # noqa: S506 - a SafeLoader
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        at = f" line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise ConfigurationError(f"{what} {path}{at}: {_problem(error)}") from None
    except (yaml.YAMLError, ValueError) as error:
        raise ConfigurationError(f"{what} {path} is not YAML: {str(error).splitlines()[0]}") from None


def _problem(error: yaml.MarkedYAMLError) -> str:
    """What is wrong, without the words of the file that the parser would repeat."""
    problem = error.problem or "this is not YAML"
    if "alias" in problem or "tag" in problem:
        return "a value that begins with * & or ! has a meaning in YAML: put it in quotes"
    if "cannot start any token" in problem:
        return f"{problem}: indent with blanks, and put a value that begins with such a character in quotes"
    if "another document" in problem:
        return "a second document begins here: one file holds one"
    return problem
