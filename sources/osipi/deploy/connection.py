"""The Unity Catalog connection: the options that reach PI, and the only place for secrets.

A connection of type COMMUNITY has the source's own options beside ``sourceName`` and ``externalOptionsAllowList``, the
names of options that a pipeline may add (databrickslabs/lakeflow-community-connectors, ``create_connection``).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lakeflow_pipeline.connections import Connection
from osipi.connector import OsipiLakeflowConnect
from osipi.deploy.errors import WantedError
from osipi.deploy.secrets import is_secret
from osipi.errors import quoted
from osipi.generate.connector_spec import table_option_names
from osipi.options import Options

COMMUNITY = "COMMUNITY"
SOURCE_NAME = "osipi"
#: Options that the framework itself adds to a read.
_OF_FRAMEWORK = ("tableName", "tableNameList", "tableConfigs", "isDeleteFlow")
_FILES = ("client_cert", "client_key", "kerberos_keytab")
_REMOTE = ("/Volumes/", "/Workspace/")


def allow_list() -> str:
    """The option names that a pipeline may add to the connection's, as one text."""
    return ",".join(sorted({*table_option_names(), *_OF_FRAMEWORK}))


def wanted_options(connection: Connection) -> dict[str, str]:
    """All options of the connection, secrets included.

    Raises :class:`WantedError` where the connection is of another source or names files that Databricks cannot read,
    and :class:`osipi.errors.OptionError` where an option is wrong.
    """
    if not issubclass(connection.source_class(), OsipiLakeflowConnect):
        raise WantedError(f"connection {connection.name!r} has source {connection.source!r}, which is not PI")
    options = {name: value for name, value in connection.options.items() if value != ""}
    Options.connection(options)
    bundle = options.get("ca_bundle")
    if bundle and "-----BEGIN" not in bundle and not bundle.startswith(_REMOTE):
        try:
            options["ca_bundle"] = Path(bundle).expanduser().read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError) as error:
            raise WantedError(
                f"option 'ca_bundle' = {quoted(bundle)}: the file cannot be read ({error}); "
                "give certificates as PEM text"
            ) from error
    for name in _FILES:
        if name in options and not options[name].startswith(_REMOTE):
            raise WantedError(
                f"option {name!r}: it names a file of this machine, which a pipeline does not see: put the file in a "
                "volume and give its path, beginning with /Volumes/"
            )
    return {**options, "sourceName": SOURCE_NAME, "externalOptionsAllowList": allow_list()}


def check_same_kind(name: str, there: Mapping[str, Any]) -> None:
    """Raise :class:`WantedError` where a connection of this name is not one of this connector."""
    kind = str(there.get("connection_type") or "of no known type")
    if kind != COMMUNITY:
        raise WantedError(
            f"connection {name!r} exists and has type {kind}, not {COMMUNITY}: choose another connection_name in the "
            "spec"
        )
    source = (there.get("options") or {}).get("sourceName")
    if source not in (None, SOURCE_NAME):
        raise WantedError(
            f"connection {name!r} exists and is of the community connector {source!r}: choose another connection_name "
            "in the spec"
        )


def differing(wanted: Mapping[str, str], there: Mapping[str, Any]) -> list[str]:
    """Names of options that differ, as far as Unity Catalog shows them.

    It never shows secrets. An option that it does not show, while it shows others, is not set.
    """
    given = there.get("options") or {}
    shown = {name: value for name, value in given.items() if not _masked(value)}
    if not shown:
        return []
    ours = Options.connection_names | {"sourceName", "externalOptionsAllowList"}
    visible = {name: value for name, value in wanted.items() if not is_secret(name, value)}
    # A masked value cannot be compared, whether the option is a secret here or not.
    visible = {name: value for name, value in visible.items() if name in shown or name not in given}
    changed = {name for name, value in visible.items() if not _same(name, shown.get(name), value)}
    changed |= {name for name in given if name in ours and name not in wanted}
    return sorted(changed)


def _same(name: str, have: Any, want: str) -> bool:
    if name == "externalOptionsAllowList" and isinstance(have, str):
        return set(have.replace(" ", "").split(",")) == set(want.split(","))
    return bool(have == want)


def _masked(value: Any) -> bool:
    """Whether Unity Catalog shows a mask in place of the value."""
    text = str(value or "")
    return not text.strip("*•") or text.lower() in ("[redacted]", "redacted", "<redacted>", "[secret]")
