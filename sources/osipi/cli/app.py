"""The commands, put together."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from typing import Annotated

import typer

from osipi.cli import check, demo, deploy, discover, plan, preview, run, simulate
from osipi.cli.console import LogFormat, LogLines, say
from osipi.cli.failures import DEBUG_VARIABLE, INTERRUPTED, report

app = typer.Typer(
    name="osipi",
    help="Tables of an AVEVA (OSIsoft) PI System, exactly: checked, previewed, ingested into Delta.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)
app.command("demo")(demo.demo)
app.command("plan")(plan.plan)
app.command("run")(run.run)
app.command("check")(check.check)
app.command("discover")(discover.discover)
app.command("preview")(preview.preview)
app.command("simulate")(simulate.simulate)
app.command("deploy")(deploy.deploy)


def _version(wanted: bool) -> None:
    if wanted:
        say(f"osipi {version('lakeflow-osipi')}")
        raise typer.Exit


@app.callback()
def _common(
    _show: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show stack traces and what the library logs.")] = False,
) -> None:
    if debug:
        os.environ[DEBUG_VARIABLE] = "1"
    handler = LogLines()
    handler.setFormatter(LogFormat("%(levelname)s %(message)s"))
    logging.basicConfig(level=logging.DEBUG if debug else logging.WARNING, handlers=[handler], force=True)
    # The HTTP library logs every retry: this package says it once, in its own words.
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    # These log headers with tickets, and every call to Java with the options in it.
    for name in ("requests_kerberos", "spnego", "py4j"):
        logging.getLogger(name).setLevel(logging.INFO)


def run_command(arguments: Sequence[str]) -> int:
    """Run one command; returns its exit code. An error is one sentence on standard error."""
    try:
        code = app(list(arguments) or ["--help"], prog_name="osipi", standalone_mode=False)
        sys.stdout.flush()
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the one place where commands report errors
        return report(error)
    # The parser turns an interrupt into this exit code and says nothing.
    return report(KeyboardInterrupt()) if code == INTERRUPTED else int(code or 0)
