"""``osipi check``: whether a connection works, and if not, what to do."""

from __future__ import annotations

from lakeflow_pipeline.errors import EXIT_CONFIGURATION, EXIT_SOURCE
from osipi.checks import CheckResult, check_connection
from osipi.cli.connection import (
    BaseUrl,
    ConnectionName,
    ConnectionsFile,
    MoreOptions,
    Password,
    Username,
    connection_options,
    parse_connection_options,
)
from osipi.cli.console import say_finding
from osipi.cli.failures import CommandError


def check(
    connections: ConnectionsFile = None,
    connection: ConnectionName = None,
    base_url: BaseUrl = None,
    username: Username = None,
    password: Password = None,
    option: MoreOptions = None,
) -> None:
    """Check a connection, step by step: from the name of the host to the first value.

    Each step is a line; a step that fails says what to do.
    """
    more = parse_connection_options(option)
    failures: list[CheckResult] = []
    for result in check_connection(connection_options(connections, connection, base_url, username, password, more)):
        say_finding(result.status, f"{result.name}: {result.detail}", result.advice)
        if result.status == "fail":
            failures.append(result)
    if failures:
        of_user = any(failure.kind == "configuration" for failure in failures)
        raise CommandError(EXIT_CONFIGURATION if of_user else EXIT_SOURCE)
