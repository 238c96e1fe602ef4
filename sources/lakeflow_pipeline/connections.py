"""The connections file: how sources are reached, apart from what is read from them.

.. code-block:: yaml

    connections:
      plant: { source: osipi, options: { base_url: "https://pi.example/piwebapi", password: "${PI_PASSWORD}" } }
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from lakeflow_pipeline.contract import LakeflowConnect
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.registry import source_class
from lakeflow_pipeline.spec import option_text
from lakeflow_pipeline.wording import did_you_mean
from lakeflow_pipeline.yaml_file import load_yaml

_VARIABLE = re.compile(r"\$(?:(\$)|\{([A-Za-z_][A-Za-z0-9_]*)\}|(\{))")


_SECRET = re.compile(r"password|secret|token$|headers$|api_?key$")
"""Names of options that hold a secret, of any source."""
_ACCOUNT = re.compile(r"//[^/@\s]+:[^/@\s]+@|PRIVATE KEY-----")
"""A secret by its form, whatever the option: an address with a password in it, a key."""

log = logging.getLogger("lakeflow_pipeline.connections")


@dataclass(frozen=True)
class Connection:
    """A source and how it is reached. Values of options never show in the repr: any of them may be a secret."""

    name: str
    source: str | type[LakeflowConnect]
    """Installed name, ``module:Class``, or the class itself."""
    options: Mapping[str, str] = field(default_factory=dict, repr=False)

    def source_class(self) -> type[LakeflowConnect]:
        """The connector class; raises `ConfigurationError` when there is none of that name."""
        return source_class(self.source) if isinstance(self.source, str) else self.source


def load_connection(path: str | Path | None, name: str, environ: Mapping[str, str] | None = None) -> Connection:
    """Entry ``name`` of a connections file, with ``${VAR}`` taken from the environment (``$$`` is a dollar sign).

    Raises `ConfigurationError` when there is no file or no such entry, the entry lacks something or has an unknown key,
    or a variable is not set. Only the entry that is asked for is expanded.
    """
    if path is None:
        raise ConfigurationError(
            f"connection {name!r} needs a connections file with an entry of that name, which holds source and options: "
            "give its path (--connections)"
        )
    data = load_yaml(path, "connections file")
    entries = data.get("connections") if isinstance(data, Mapping) else None
    if not isinstance(entries, Mapping):
        raise ConfigurationError(f"connections file {path} must hold the key connections with one entry per name")
    _refuse_others(data, ("connections",), f"connections file {path}")
    if name not in entries:
        hint = did_you_mean(name, map(str, entries)) or "the file holds no entries"
        raise ConfigurationError(f"connection {name!r} is not in {path}; {hint}")
    entry, where = entries[name], f"connections file {path}, connection {name!r}"
    if not isinstance(entry, Mapping) or not isinstance(entry.get("source"), str):
        raise ConfigurationError(f"{where}: must hold source (such as osipi) and options")
    _refuse_others(entry, ("source", "options"), where)
    options = entry.get("options")
    if options is None:
        options = {}
    if not isinstance(options, Mapping):
        raise ConfigurationError(f"{where}: options must be names with values")
    _warn_of_readers(Path(path), options)
    variables = os.environ if environ is None else environ
    return Connection(name, entry["source"], _options(options, where, variables))


def _warn_of_readers(path: Path, options: Mapping[Any, Any]) -> None:
    """Say once that a file with secrets in it can be read by other accounts of the machine."""
    names = [str(name) for name, value in options.items() if _is_secret(str(name).lower(), value)]
    if names and os.name == "posix":
        mode = path.expanduser().stat().st_mode & 0o077
        if mode:
            _say_readers(str(path), names[0])


@cache
def _say_readers(path: str, name: str) -> None:
    log.warning(
        "connections file %s holds %r as it is, and other accounts of this machine can read it: chmod 600 %s, or write "
        "${VARIABLE} for a variable of the environment",
        path,
        name,
        path,
    )


def _is_secret(name: str, value: Any) -> bool:
    """Whether an option holds a secret as it is, not the name of a variable or file that holds it."""
    if isinstance(value, Mapping):  # headers, by their names
        return any(_is_secret(name, inner) for inner in value.values())
    if not isinstance(value, str) or not value.strip() or "${" in value:
        return False
    return bool(_SECRET.search(name) or _ACCOUNT.search(value))


def _options(options: Mapping[Any, Any], where: str, variables: Mapping[str, str]) -> dict[str, str]:
    result: dict[str, str] = {}
    for key, value in options.items():
        option = str(key).strip().lower()
        if option in result:
            raise ConfigurationError(f"{where}: option {option!r} is given twice")
        if value is None:
            continue
        try:
            text = option_text(_expand(value, where, option, variables))
        except ValueError as error:
            raise ConfigurationError(f"{where}: option {option!r}: {error}") from None
        result[option] = text
    return result


def _expand(value: Any, where: str, option: str, variables: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_expand(item, where, option, variables) for item in value]
    if isinstance(value, Mapping):
        return {key: _expand(item, where, option, variables) for key, item in value.items()}
    if not isinstance(value, str):
        return value

    def replace(match: re.Match[str]) -> str:
        if match[1]:
            return "$"
        if match[3]:
            raise ConfigurationError(
                f"{where}: option {option!r} holds a '${{' without a name and '}}' after it: "
                "write ${NAME} for an environment variable, $$ for a dollar sign"
            )
        if match[2] not in variables:
            raise ConfigurationError(
                f"{where}: option {option!r} needs the environment variable {match[2]}, which is not set: "
                f"set it, or write $$ where a dollar sign is meant"
            )
        return variables[match[2]]

    return _VARIABLE.sub(replace, value)


def _refuse_others(mapping: Mapping[Any, Any], known: tuple[str, ...], where: str) -> None:
    for key in mapping:
        if key not in known:
            raise ConfigurationError(f"{where}: {str(key)!r} is not a key; {did_you_mean(str(key), known)}")
