"""Runs a pipeline: validates, plans, locks the warehouse and hands the flows to an engine, one after another."""

from __future__ import annotations

import _thread
import logging
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lakeflow_pipeline.capabilities import validates
from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.contract import STATE_PATH
from lakeflow_pipeline.engines import Engine, RunContext, Source, get_engine
from lakeflow_pipeline.engines.base import FlowError
from lakeflow_pipeline.errors import kind_of
from lakeflow_pipeline.flows import Flow
from lakeflow_pipeline.planning import plan_flows, select_flows
from lakeflow_pipeline.progress import ProgressSink
from lakeflow_pipeline.results import RunResult, TableResult
from lakeflow_pipeline.spec import PipelineSpec
from lakeflow_pipeline.warehouse import Warehouse

log = logging.getLogger(__name__)


def run(
    spec: PipelineSpec,
    connection: Connection,
    warehouse: Warehouse | str,
    *,
    engine: str | Engine = "local",
    tables: Sequence[str] | None = None,
    full_refresh: bool = False,
    continuous: bool = False,
    allow_deletes: bool = False,
    progress: ProgressSink | None = None,
    poll_seconds: float = 10.0,
    stop: threading.Event | None = None,
    stop_on_signal: bool | None = None,
) -> RunResult:
    """Bring every table of a spec (or those named in ``tables``) up to date.

    An error that concerns the whole run is raised before anything is written: configuration (spec, options, warehouse,
    engine), an unreachable source, a warehouse in use. An error of one table becomes its result; the others go on.

    ``continuous`` goes on, pass after pass, until SIGINT or SIGTERM (or until ``stop`` is set). Passes begin
    ``poll_seconds`` apart, or at once after a longer one; snapshots wait for their own interval (`Flow.interval`). The
    result then holds the totals and each table's last status, ``skipped`` for a table that it did not come to.
    ``full_refresh`` counts for the first pass.

    With ``stop_on_signal`` (default: when ``continuous``) the first SIGINT or SIGTERM ends the run after the current
    micro-batch, and the result holds the signal; the second one has the effect that it had before the run. This works
    in the main thread only.
    """
    house = warehouse if isinstance(warehouse, Warehouse) else Warehouse(warehouse)
    house.check()
    runs_on = get_engine(engine) if isinstance(engine, str) else engine
    runs_on.check(house)
    source = Source(connection.source_class(), dict(connection.options), connection.name)
    connector: Any = source.connector
    chosen = select_flows(plan_flows(spec, connector, connection.options), tables)
    if validates(connector):
        connector.validate_connection()
    house.check_links(chosen)
    for flow in chosen:
        house.check_location(flow)
    context = RunContext(
        house, connection.name, full_refresh, allow_deletes, progress or ProgressSink(), stop or threading.Event()
    )
    listens = continuous if stop_on_signal is None else stop_on_signal
    with house.lock(), _ends_on_signal(context, listens) as came:
        flows = [with_state(flow, house) for flow in sorted(chosen, key=lambda flow: flow.shared_state)]
        try:
            results = _run_flows(runs_on, flows, source, context)
            if continuous:
                context.progress.on_pass(list(results.values()))
                results = _go_on(runs_on, flows, source, context, results, poll_seconds)
        finally:
            runs_on.close()
    return RunResult(tuple(results[flow.name] for flow in chosen), came.number)


def _go_on(
    engine: Engine,
    flows: Sequence[Flow],
    source: Source,
    context: RunContext,
    results: dict[str, TableResult],
    poll_seconds: float,
) -> dict[str, TableResult]:
    """Pass after pass until the run is stopped; returns the totals."""
    context = replace(context, full_refresh=False)
    began = time.monotonic()
    due = {flow.name: began + flow.interval for flow in flows}
    while not context.stop.wait(max(0.0, began + poll_seconds - time.monotonic())):
        began = time.monotonic()
        now = [flow for flow in flows if due[flow.name] <= began]
        due.update({flow.name: began + flow.interval for flow in now})
        passed = _run_flows(engine, now, source, context)
        results = {**results, **{name: new.after(results[name]) for name, new in passed.items()}}
        context.progress.on_pass(list(passed.values()))
    return results


def with_state(flow: Flow, house: Warehouse) -> Flow:
    """The flow with a state folder of its own, also below one that the spec names: warehouses may share that one."""
    named = flow.options.get(STATE_PATH)
    path = Path(named) if named else house.internal("state")
    if not flow.shared_state:
        path = path.joinpath(*(("_lakeflow_state", house.identity()) if named else ()), *flow.name.split("/"))
    return replace(flow, options={**flow.options, STATE_PATH: str(path)})


def _run_flows(engine: Engine, flows: Sequence[Flow], source: Source, context: RunContext) -> dict[str, TableResult]:
    context.progress.on_tables(flows)
    return {flow.name: _run_flow(engine, flow, source, context) for flow in flows}


def _run_flow(engine: Engine, flow: Flow, source: Source, context: RunContext) -> TableResult:
    if context.stop.is_set():
        return TableResult(str(flow.destination), flow.source_table, "skipped")
    started = time.monotonic()
    context.progress.on_start(flow)
    try:
        result = engine.run(flow, source, context)
    except Exception as error:
        log.debug("table %s failed", flow.destination, exc_info=True)
        result = _failed(flow, error, time.monotonic() - started)
    context.progress.on_done(flow, result)
    return result


def _failed(flow: Flow, error: Exception, seconds: float) -> TableResult:
    cause: BaseException = error
    rows_read = rows_written = batches = 0
    if isinstance(error, FlowError):
        rows_read, rows_written, batches = error.rows_read, error.rows_written, error.batches
        cause = error.__cause__ or error
    return TableResult(
        table=str(flow.destination),
        source_table=flow.source_table,
        status="failed",
        rows_read=rows_read,
        rows_written=rows_written,
        batches=batches,
        seconds=seconds,
        error=describe(cause),
        error_kind=kind_of(cause),
    )


def describe(error: BaseException) -> str:
    """An error as one line; the class is named where the text alone does not say what happened."""
    text = " ".join(str(error).split())
    known = kind_of(error) != "fault" or hasattr(error, "kind")
    if known and text:
        return text
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


@dataclass
class _Signal:
    """The signal that has ended a run, if one has."""

    number: int | None = None


@contextmanager
def _ends_on_signal(context: RunContext, wanted: bool) -> Iterator[_Signal]:
    """The first SIGINT or SIGTERM asks for an end after the micro-batch; from then on they do what they did before."""
    came = _Signal()
    if not wanted or threading.current_thread() is not threading.main_thread():
        yield came
        return
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    before = {number: handler for number, handler in handlers.items() if handler not in (None, signal.SIG_IGN)}

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def end() -> None:
        context.stop.set()
        context.progress.on_stop()

    def ask(number: int, _frame: object) -> None:
        came.number = number
        # In a thread of its own, begun without any lock of Python's: the main thread, in which this runs, may be
        # interrupted while it holds the event's lock.
        _thread.start_new_thread(end, ())
        restore()

    for number in before:
        signal.signal(number, ask)
    try:
        yield came
    finally:
        restore()
