"""``osipi deploy``: a pipeline spec on Databricks."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.status import Status
from rich.text import Text

from lakeflow_pipeline.connections import load_connection
from lakeflow_pipeline.errors import EXIT_FAILED, EXIT_SOURCE
from lakeflow_pipeline.spec import load_spec
from osipi.cli.console import count, err, out, say, show_table, styled
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
            help="Connections file (YAML), whose options go to the Unity Catalog connection; without it the connection "
            "must be there.",
        ),
    ] = None,
    profile: Annotated[
        str | None,
        typer.Option(
            help="Profile of ~/.databrickscfg; otherwise DATABRICKS_HOST and the like, as databricks-sdk does."
        ),
    ] = None,
    catalog: Annotated[
        str | None, typer.Option(help="Catalog of the pipeline and its volume; else the spec's.")
    ] = None,
    schema: Annotated[str | None, typer.Option(help="Schema of the pipeline and its volume; else the spec's.")] = None,
    volume: Annotated[str, typer.Option(help="Volume for wheels, tag files and state; made if need be.")] = "osipi",
    name: Annotated[str | None, typer.Option(help="Name of the pipeline; else osipi- and the spec file's.")] = None,
    wheels: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Folder of wheels to install; else a checkout's dist, or made of what is installed here.",
        ),
    ] = None,
    continuous: Annotated[bool, typer.Option("--continuous", help="Let the pipeline go on, not run once.")] = False,
    schedule: Annotated[
        str | None,
        typer.Option(
            metavar="CRON", help="Start it by a job with this Quartz cron expression, such as '0 */15 * * * ?'."
        ),
    ] = None,
    timezone: Annotated[str, typer.Option(help="Time zone of --schedule.")] = "UTC",
    channel: Annotated[str, typer.Option(help="Release channel of the pipeline: PREVIEW or CURRENT.")] = CHANNEL,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show every call that would change something, and make none.")
    ] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Say which permissions are there and which are missing, and change nothing.")
    ] = False,
    start: Annotated[
        bool | None,
        typer.Option(
            "--start/--no-start",
            help="Start the pipeline and follow it; else it is started when something changed or it has not run well.",
        ),
    ] = None,
    connection_only: Annotated[
        bool,
        typer.Option("--connection-only", help="Only the connection, the schema and the volume, as a bundle needs."),
    ] = False,
    split: Annotated[
        int | None,
        typer.Option(
            metavar="N", help="Divide the streams among N pipelines of equal expected load, written as an asset bundle."
        ),
    ] = None,
    bundle: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Folder of the bundle of --split. It keeps which pipeline reads which stream: put it under version "
            "control and name it again when streams have come.",
        ),
    ] = None,
    set_secrets: Annotated[
        bool,
        typer.Option("--set-secrets", help="Write the connection's options again: its secrets cannot be compared."),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object last.")] = False,
) -> None:
    """Deploy SPEC on Databricks: connection, wheels, volume, pipeline. A second call changes nothing.

    Exit codes: 0 done; 1 the pipeline failed; 2 something to be mended in what was given; 3 the workspace is
    unreachable or refused.
    """
    if continuous and schedule is not None:
        raise WantedError("--continuous and --schedule exclude each other: a continuous pipeline needs no clock")
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
        _tell_split(written, as_json=as_json)
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
        sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    if code:
        raise CommandError(code)


def _check(deployment: Deployment, result: dict[str, Any], *, quiet: bool) -> int:
    findings = list(deployment.check())
    result["checks"] = [{"status": f.status, "what": f.what, "grant": f.grant} for f in findings]
    console = out()
    for finding in findings:
        if quiet:
            break
        word = {"ok": "ok", "missing": "fail", "unknown": "warn"}[finding.status]
        tail = {"ok": "", "missing": ": missing", "unknown": ": not visible to this account"}[finding.status]
        console.print(Text.assemble(styled(word), " " * (6 - len(word)), finding.what, tail))
        if finding.grant and finding.status != "ok":
            console.print(Text(f"      {finding.grant}"))
    missing = [finding.what for finding in findings if finding.status == "missing"]
    if missing:
        say(f"osipi: {deployment.user} lacks {', '.join(missing)}: have an administrator grant it", err())
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
    say(f"{len(calls)} calls would be made; nothing was changed" if calls else "nothing to change")


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
        say("nothing to change: everything is as wanted", err())
    result["link"] = deployment.link
    code = 0
    if prepared.request.connection_only:
        pass
    elif deployment.should_start if start is None else start:
        update_id = deployment.start()
        result["joined"] = deployment.joined
        if deployment.behind:
            say(
                "an update that began before these changes goes on: they hold from the next one, which --start starts "
                "when this one has ended or was stopped",
                err(),
            )
        elif deployment.joined:
            say("an update goes on already: it is followed", err())
        try:
            with _progress() as progress:
                followed = deployment.follow(update_id, progress)
        except (KeyboardInterrupt, WorkspaceError):
            say(f"the pipeline goes on without being watched: {deployment.link}", err())
            raise
        code = _tell(followed, prepared, result, quiet=quiet)
    elif start is None:
        what = "follows" if deployment.found.active_update else "starts"
        say(f"not started: its newest update is {deployment.found.last_state}; --start {what} it", err())
    if deployment.link and not quiet:
        say(deployment.link)
    return code


def _tell(followed: Followed, prepared: Prepared, result: dict[str, Any], *, quiet: bool) -> int:
    rows = {table: _rows_of(table, followed.rows) for table in prepared.tables}
    result["update"] = {"id": followed.update_id, "state": followed.state, "error": followed.error}
    result["tables"] = [{"table": table, "rows_written": written} for table, written in rows.items()]
    if not quiet:
        lines = [[table, "-" if written is None else count(written)] for table, written in rows.items()]
        show_table(["table", "rows written"], lines, right=["rows written"])
    if followed.state in ("COMPLETED", "RUNNING"):
        return 0
    reason = followed.error or "its event log tells no error"
    say(f"osipi: the update ended as {followed.state}: {reason}", err())
    return EXIT_FAILED


def _rows_of(table: str, rows: Mapping[str, int]) -> int | None:
    """The event log names a table in full, or by its own name where it lies in the pipeline's schema."""
    parts: Sequence[str] = table.split(".")
    tails = [parts[at:] for at in range(len(parts))]
    # a table that is written in windows is reported by its sink
    names = [".".join(tail) for tail in tails]
    names += [re.sub(r"\W", "_", "__".join(tail), flags=re.ASCII) + "__sink" for tail in tails]
    # Unity Catalog keeps names in lower case
    told = {name.casefold(): written for name, written in rows.items()}
    return next((told[name.casefold()] for name in names if name.casefold() in told), None)


def _tell_split(written: Split, *, as_json: bool) -> None:
    """Who reads how much, and what to do with the bundle."""
    numbers = range(1, len(written.streams) + 1)
    pieces = list(zip(numbers, written.streams, written.loads, strict=True))
    if written.missing:
        names = ", ".join(written.missing[:5])
        say(f"osipi: {count(len(written.missing))} tags are not there or cannot be read, such as {names}", err())
    if written.uncounted:
        say(f"osipi: PI did not count {count(written.uncounted)} streams: they weigh as the mean", err())
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
        sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
        sys.stdout.flush()
        return
    columns = ["pipeline", "streams", "load/s"]
    rows = [[f"values_{number:02d}", count(streams), f"{load:,.1f}"] for number, streams, load in pieces]
    show_table(columns, rows, right=columns[1:])
    say(f"{count(written.new)} streams are new; the bundle is in {written.folder}: its README.md says how to deploy it")


class _Shown(Progress):
    """States as lines; on a terminal what goes on is drawn as well."""

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
            self._status.update(Text(f"update: {self._state}, {count(sum(rows.values()))} rows written"))


@contextmanager
def _progress() -> Iterator[_Shown]:
    console = err()
    if not console.is_terminal:
        yield _Shown(None)
        return
    with console.status("update") as status:
        yield _Shown(status)
