"""``osipi deploy``: run a pipeline spec on Databricks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.status import Status
from rich.text import Text

from lakeflow_pipeline.connections import load_connection
from lakeflow_pipeline.errors import EXIT_FAILED, EXIT_SOURCE
from lakeflow_pipeline.spec import load_spec
from lakeflow_pipeline.wording import counted
from osipi.cli.console import count, err, say, say_error, say_finding, say_json, show_table
from osipi.cli.failures import CommandError
from osipi.deploy.changes import Change
from osipi.deploy.deployment import CHANNEL, Deployment, Prepared, Request, prepare
from osipi.deploy.errors import WantedError, WorkspaceError
from osipi.deploy.split.splitting import Split
from osipi.deploy.split.splitting import split as write_split
from osipi.deploy.update import Followed, Progress
from osipi.deploy.workspace import Workspace


def deploy(
    spec: Annotated[Path, typer.Argument(metavar="SPEC", help="Pipeline spec (YAML): which tables land where.")],
    connections: Annotated[
        Path | None,
        typer.Option(
            envvar="OSIPI_CONNECTIONS",
            help="Connections file (YAML): its options go to the Unity Catalog connection. Without it the connection "
            "must exist.",
        ),
    ] = None,
    profile: Annotated[
        str | None,
        typer.Option(
            help="Profile of ~/.databrickscfg; without it DATABRICKS_HOST and the other variables of databricks-sdk."
        ),
    ] = None,
    catalog: Annotated[
        str | None, typer.Option(help="Catalog of the pipeline and its volume; without it the spec's.")
    ] = None,
    schema: Annotated[
        str | None, typer.Option(help="Schema of the pipeline and its volume; without it the spec's.")
    ] = None,
    volume: Annotated[
        str, typer.Option(help="Volume for wheels, tag files and state; created if it does not exist.")
    ] = "osipi",
    name: Annotated[
        str | None, typer.Option(help="Name of the pipeline; without it osipi- and the name of the spec file.")
    ] = None,
    wheels: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Folder of wheels to install; without it the dist of a checkout, or wheels of what is installed here.",
        ),
    ] = None,
    continuous: Annotated[
        bool, typer.Option("--continuous", help="Let the pipeline run all the time, not once.")
    ] = False,
    schedule: Annotated[
        str | None,
        typer.Option(
            metavar="CRON", help="Let a job start it by this Quartz cron expression, such as '0 */15 * * * ?'."
        ),
    ] = None,
    timezone: Annotated[str, typer.Option(help="Time zone of --schedule.")] = "UTC",
    channel: Annotated[str, typer.Option(help="Release channel of the pipeline: PREVIEW or CURRENT.")] = CHANNEL,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show each call that would change something, and make none.")
    ] = False,
    check: Annotated[
        bool, typer.Option("--check", help="List the permissions that you have and that you lack; change nothing.")
    ] = False,
    start: Annotated[
        bool | None,
        typer.Option(
            "--start/--no-start",
            help="Start the pipeline and follow it, or not. Without either it starts if something changed or its last "
            "update did not succeed.",
        ),
    ] = None,
    connection_only: Annotated[
        bool,
        typer.Option(
            "--connection-only", help="Create only the connection, the schema and the volume, which a bundle needs."
        ),
    ] = False,
    split: Annotated[
        int | None,
        typer.Option(
            metavar="N", help="Divide the streams among N pipelines of equal load, and write an asset bundle."
        ),
    ] = None,
    bundle: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Folder of the bundle of --split. It keeps which pipeline reads which stream: put it under version "
            "control, and name it again to add new streams.",
        ),
    ] = None,
    set_secrets: Annotated[
        bool,
        typer.Option(
            "--set-secrets",
            help="Write the options of the connection again, for a changed secret: secrets cannot be compared.",
        ),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as one JSON object.")] = False,
) -> None:
    """Deploy SPEC on Databricks: connection, wheels, volume, pipeline. A second call changes nothing.

    Exit codes: 0 done; 1 the pipeline failed; 2 an option or file must be corrected; 3 the workspace cannot be reached
    or refused.
    """
    if (split is None) != (bundle is None):
        raise WantedError("--split N and --bundle DIR go together: the bundle keeps which pipeline reads which stream")
    if split is not None and bundle is not None:
        if continuous or check or dry_run or start is not None or connection_only:
            raise WantedError(
                "--split writes a bundle and asks no workspace: leave out --continuous, --check, --dry-run, --start "
                "and --connection-only"
            )
        pi = load_connection(connections, load_spec(spec).connection_name)
        written = write_split(
            spec, pi, split, bundle, channel=channel.upper(), name=name, catalog=catalog, schema=schema, volume=volume,
            wheels=wheels, schedule=schedule, timezone=timezone,
        )  # fmt: skip
        _show_split(written, as_json=as_json)
        return
    connection = None
    if connections is not None:
        connection = load_connection(connections, load_spec(spec).connection_name)
    request = Request(
        spec, connection, name, catalog, schema, volume, wheels, continuous, schedule, timezone, channel.upper(),
        connection_only, set_secrets,
    )  # fmt: skip
    prepared = prepare(request)
    workspace = Workspace.connect(profile, prepared.secrets)
    deployment = Deployment(workspace, prepared)
    result: dict[str, Any] = {"host": workspace.host, "user": deployment.user, "pipeline": prepared.target.name}
    code = 0
    if check:
        code = _check(deployment, result, quiet=as_json)
    elif dry_run:
        _dry_run(deployment, prepared, result, start, quiet=as_json)
    else:
        code = _deploy(deployment, prepared, result, start, quiet=as_json)
    if as_json:
        say_json(result)
    if code:
        raise CommandError(code)


def _check(deployment: Deployment, result: dict[str, Any], *, quiet: bool) -> int:
    findings = list(deployment.check())
    result["checks"] = [{"status": f.status, "what": f.what, "grant": f.grant} for f in findings]
    for finding in () if quiet else findings:
        word = {"ok": "ok", "missing": "fail", "unknown": "warn"}[finding.status]
        tail = {"ok": "", "missing": ": missing", "unknown": ": this account cannot see it"}[finding.status]
        say_finding(word, finding.what + tail, finding.grant if finding.status != "ok" else None)
    missing = [finding.what for finding in findings if finding.status == "missing"]
    if missing:
        say_error(f"osipi: {deployment.user} lacks {', '.join(missing)}: ask an administrator to grant it")
        return EXIT_SOURCE
    return 0


def _dry_run(
    deployment: Deployment, prepared: Prepared, result: dict[str, Any], start: bool | None, *, quiet: bool
) -> None:
    calls = [change.shown(prepared.secrets) for change in deployment.changes]
    if deployment.should_start if start is None else start:
        calls.append(deployment.start_call())
    result["calls"] = calls
    result["notes"] = list(deployment.found.notes)
    if quiet:
        return
    for number, call in enumerate(calls, 1):
        say(f"{number}. {call['what']}")
        say(f"   {call['method']} {call['path']}")
        if call["body"] is not None:
            body = (
                call["body"]
                if isinstance(call["body"], str)
                else json.dumps(call["body"], indent=2, ensure_ascii=False)
            )
            for line in body.splitlines():
                say(f"   {line}")
    for note in deployment.found.notes:
        say(note)
    say(f"{counted(len(calls), 'call')} to make; nothing was changed" if calls else "nothing to change")


def _deploy(
    deployment: Deployment, prepared: Prepared, result: dict[str, Any], start: bool | None, *, quiet: bool
) -> int:
    def done(change: Change) -> None:
        say(f"done: {change.what}", err())

    for note in deployment.found.notes:
        say(note, err())
    deployment.apply(done)
    result["changed"] = [change.what for change in deployment.changes]
    if not deployment.changes:
        say("nothing to change: the workspace matches the spec", err())
    result["link"] = deployment.link
    code = 0
    if prepared.request.connection_only:
        pass
    elif deployment.should_start if start is None else start:
        update_id = deployment.start()
        result["joined"] = deployment.joined
        if deployment.behind:
            say(
                "an update that began before these changes is still running: they count from the next one; when this "
                "one has ended, start it with --start",
                err(),
            )
        elif deployment.joined:
            say("an update is running already: following it", err())
        try:
            with _progress() as progress:
                followed = deployment.follow(update_id, progress)
        except (KeyboardInterrupt, WorkspaceError):
            say(f"the pipeline runs on, see {deployment.link}", err())
            raise
        code = _show_update(followed, prepared, result, quiet=quiet)
    elif start is None:
        what = "follow it" if deployment.found.active_update else "start it"
        say(f"not started: its newest update is {deployment.found.last_state}; to {what}, give --start", err())
    if deployment.link and not quiet:
        say(deployment.link)
    return code


def _show_update(followed: Followed, prepared: Prepared, result: dict[str, Any], *, quiet: bool) -> int:
    rows = {table: followed.rows_of(table) for table in prepared.tables}
    result["update"] = {"id": followed.update_id, "state": followed.state, "error": followed.error}
    result["tables"] = [{"table": table, "rows_written": written} for table, written in rows.items()]
    if not quiet:
        lines = [[table, "-" if written is None else count(written)] for table, written in rows.items()]
        show_table(["table", "rows written"], lines, right=["rows written"])
    if followed.state in ("COMPLETED", "RUNNING"):
        return 0
    reason = followed.error or "its event log holds no error"
    say_error(f"osipi: the update ended as {followed.state}: {reason}")
    return EXIT_FAILED


def _show_split(written: Split, *, as_json: bool) -> None:
    """The streams and the load of each pipeline, and what to do with the bundle."""
    numbers = range(1, len(written.streams) + 1)
    pieces = list(zip(numbers, written.streams, written.loads, strict=True))
    if written.missing:
        names = ", ".join(written.missing[:5])
        tags = counted(len(written.missing), "tag")
        say_error(f"osipi: {tags} of the spec not found in PI, or not readable, such as {names}")
    if written.uncounted:
        streams = counted(written.uncounted, "stream")
        say_error(f"osipi: PI did not count the events of {streams}: taken for the mean load")
    if as_json:
        result = {
            "name": written.name,
            "bundle": str(written.folder),
            "new_streams": written.new,
            "pipelines": [
                {"pipeline": f"values_{number:02d}", "streams": streams, "load": round(load, 3)}
                for number, streams, load in pieces
            ],
        }
        say_json(result)
        return
    columns = ["pipeline", "streams", "load/s"]
    rows = [[f"values_{number:02d}", count(streams), f"{load:,.1f}"] for number, streams, load in pieces]
    show_table(columns, rows, right=columns[1:])
    say(f"{counted(written.new, 'new stream')}; the bundle is in {written.folder}: its README.md says how to deploy it")


class _Shown(Progress):
    """The state of the update: a line for each, or on a terminal one line that changes."""

    def __init__(self, status: Status | None) -> None:
        self._status = status
        self._state = ""

    def on_state(self, state: str) -> None:
        self._state = state.lower().replace("_", " ")
        if self._status is None:
            say(f"update: {self._state}", err())
        else:
            self._status.update(Text(f"update: {self._state}"))

    def on_rows(self, rows: Mapping[str, int]) -> None:
        if self._status is not None:
            self._status.update(Text(f"update: {self._state}, {counted(sum(rows.values()), 'row')} written"))


@contextmanager
def _progress() -> Iterator[_Shown]:
    console = err()
    if not console.is_terminal:
        yield _Shown(None)
        return
    with console.status("update") as status:
        yield _Shown(status)
