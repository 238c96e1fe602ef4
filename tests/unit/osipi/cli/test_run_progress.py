"""What is shown of a run: lines where there is no terminal, and the texts that a bar shows too."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from datetime import datetime, timezone

import pytest
from rich.console import Console

from lakeflow_pipeline.flows import Append, Destination, Flow
from lakeflow_pipeline.results import TableResult
from osipi.cli import progress as shown
from osipi.cli.times import moment, span

FLOWS = [Flow(name, Destination(name, "pi"), Append()) for name in ("points", "timeseries")]
UNTIL = datetime(2026, 1, 10, 5, 0, 7, tzinfo=timezone.utc)


@dataclass
class Watch:
    """A sink that writes lines, on a clock that the test moves."""

    now: float = 100.0
    text: io.StringIO = field(default_factory=io.StringIO)

    def sink(self, monkeypatch: pytest.MonkeyPatch) -> shown.Lines:
        monkeypatch.setattr(shown.time, "monotonic", lambda: self.now)
        sink = shown.Lines(Console(file=self.text, soft_wrap=True))
        sink.on_tables(FLOWS)
        return sink

    @property
    def lines(self) -> list[str]:
        lines = self.text.getvalue().splitlines()
        assert all(re.match(r"\d\d:\d\d:\d\d ", line) for line in lines), lines
        return [line[9:] for line in lines]


def result(
    name: str, status: str = "ok", rows: int = 1, seconds: float = 1.25, until: datetime | None = None
) -> TableResult:
    lag = None if until is None else 12.4
    return TableResult(f"pi.{name}", name, status, rows, rows, 1, seconds, until=until, lag_seconds=lag)  # type: ignore[arg-type]


def test_share_and_time_left_come_from_offsets_and_partitions(monkeypatch: pytest.MonkeyPatch) -> None:
    watch = Watch()
    sink, flow = watch.sink(monkeypatch), FLOWS[1]
    sink.on_start(flow)
    sink.on_share(flow, 0.0, 0.5)
    watch.now += 5
    sink.on_read(flow, 1000, 1, 4)
    watch.now += 5
    sink.on_read(flow, 2000, 2, 4)
    sink.on_batch(flow, 4000, 4000, 1)
    sink.on_share(flow, 0.5, 1.0)
    watch.now += 30
    sink.on_read(flow, 5000, 2, 4)
    assert watch.lines == [
        "2/2 pi.timeseries: 2,000 rows read, 25%, 30 s left",
        "2/2 pi.timeseries: 5,000 rows read, 75%, 13 s left",
    ]


def test_a_run_that_goes_on_counts_from_where_it_began(monkeypatch: pytest.MonkeyPatch) -> None:
    watch = Watch()
    sink, flow = watch.sink(monkeypatch), FLOWS[1]
    sink.on_start(flow)
    sink.on_share(flow, 0.8, 0.9)
    watch.now += 10
    sink.on_read(flow, 1, 1, 1)
    assert watch.lines == ["2/2 pi.timeseries: 1 row read, 90%, 10 s left"]


def test_partitions_where_no_share_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    watch = Watch()
    sink = watch.sink(monkeypatch)
    sink.on_start(FLOWS[0])
    sink.on_share(FLOWS[0], None, None)
    watch.now += 11
    sink.on_read(FLOWS[0], 1, 3, 7)
    assert watch.lines == ["1/2 pi.points: 1 row read, partition 3 of 7"]


def test_a_continuous_run_repeats_only_what_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    watch = Watch()
    sink = watch.sink(monkeypatch)
    for status in ("ok", "ok", "partial", "failed", "failed", "ok"):
        passed = [result("timeseries", status, until=UNTIL)]
        sink.on_start(FLOWS[1])
        sink.on_done(FLOWS[1], passed[0])
        sink.on_pass(passed)
    done = [line for line in watch.lines if line.startswith("2/2")]
    assert [line.split(": ")[1].split()[0].rstrip(",") for line in done] == ["ok", "partial", "failed", "failed", "ok"]
    passes = [line for line in watch.lines if line.startswith("data up to")]
    assert passes[0] == "data up to 2026-01-10 05:00:07Z, lag 12 s; 1 row written"
    assert passes[2].endswith("; 1 table partial")
    assert passes[3].endswith("; 1 table failed")


def test_a_pass_goes_as_far_as_its_last_table() -> None:
    later = result("event_frames", rows=2, until=UNTIL.replace(hour=6))
    assert shown.pass_line([later, result("timeseries", until=UNTIL), result("points")]) == (
        "data up to 2026-01-10 05:00:07Z, lag 12 s; 4 rows written"
    )
    assert shown.pass_line([result("points", rows=0)]) == "0 rows written"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.4, "0 s"),
        (12.4, "12 s"),
        (119, "119 s"),
        (185, "3 min"),
        (7500, "2 h 5 min"),
        (7200, "2 h"),
        (187_300, "2 d 4 h"),
    ],
)
def test_spans(seconds: float, text: str) -> None:
    assert span(seconds) == text


def test_moments_are_in_utc() -> None:
    assert moment(datetime.fromisoformat("2026-01-10T05:30:00.9+05:30")) == "2026-01-10 00:00:00Z"
