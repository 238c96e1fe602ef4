"""How fast one core turns recorded values into Arrow columns, compared with JSON decoding alone.

The body is an answer of ``streamsets/recorded``: 100 streams, about 150 bytes an event.
"""

from __future__ import annotations

import importlib
import json
import random
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

from harness.bench import Bench, main
from harness.figures import Bar, Column, Plot, Section, Table
from harness.plants import expect
from harness.processes import fresh

T = TypeVar("T")

START = 1_700_000_000 * 10_000_000
SECOND = 10_000_000
STREAMS = 100
OURS = "to Arrow columns (ours)"
BASELINES = {"json": ("json", "loads"), "orjson": ("orjson", "loads"), "msgspec": ("msgspec.json", "decode")}

SECTION = Section(
    name="decode",
    title="Decoding",
    text="""Response bytes of `streamsets/recorded` (100 streams, all fields) become Arrow record batches: decoded with
types, checked for order and full pages, values sorted into their columns. One core, in processor seconds. The
baselines only decode the same bytes into dicts: no checks, no columns, no timestamps.""",
    tables=(
        Table(
            "decode",
            "Bytes to columns",
            ("values", "decoder"),
            (
                Column("events_per_second", "events/s"),
                Column("megabytes_per_second", "MB/s"),
                Column("per_event", "core-µs/event", 3),
            ),
        ),
    ),
    plots=(Plot("decode", "events_per_second", "Events a second on one core"),),
    bars=(
        Bar(
            "Decode to Arrow, one core, events/s",
            "decode",
            ("numbers", OURS),
            "events_per_second",
            1_000_000,
            at_least=True,
        ),
    ),
)


def number(rng: random.Random) -> Any:
    return round(rng.uniform(0, 200), 5)


def full_double(rng: random.Random) -> Any:
    return rng.random()


def state(rng: random.Random) -> Any:
    name, code = rng.choice([("Running", 1), ("Stopped", 0), ("Tripped", 2)])
    return {"Name": name, "Value": code, "IsSystem": False}


def mixed(rng: random.Random) -> Any:
    """A numeric stream with a system state now and then."""
    return {"Name": "I/O Timeout", "Value": 246, "IsSystem": True} if rng.random() < 0.02 else number(rng)


def text(rng: random.Random) -> Any:
    return f"batch {rng.randrange(10_000)}"


SHAPES: Mapping[str, Callable[[random.Random], Any]] = {
    "numbers": number,
    "full doubles": full_double,
    "numbers, 2% states": mixed,
    "digital": state,
    "text": text,
}


def body_of(value: Callable[[random.Random], Any], events: int) -> bytes:
    from osipi.piwebapi.pitime import format_ticks

    rng = random.Random(1)
    per_stream = events // STREAMS
    fraction = [0, 5_000_000, 1_234_567, 1_230_000]
    flags = {"UnitsAbbreviation": "", "Good": True, "Questionable": False, "Substituted": False, "Annotated": False}
    streams = [
        {
            "WebId": f"I1DPBd9Ab83Y90SNSjy4JtD5fQ{n:06}",
            "Name": f"T{n}",
            "Path": rf"\\SRV\T{n}",
            "Items": [
                {"Timestamp": format_ticks(START + i * SECOND + fraction[i % 4]), "Value": value(rng), **flags}
                for i in range(per_stream)
            ],
            "UnitsAbbreviation": "degC",
        }
        for n in range(STREAMS)
    ]
    return json.dumps({"Items": streams}, separators=(",", ":")).encode()


class Canned:
    """A client whose every answer is the same body, at no cost."""

    url_budget = 8000

    def __init__(self, body: bytes) -> None:
        self._body = body

    def url(self, path: str, params: Mapping[str, Any] | None = None) -> str:
        return "https://pi.example.com/piwebapi" + path

    def fetch(self, path: str, params: Mapping[str, Any] | None, decode: Callable[[bytes], T]) -> T:
        return decode(self._body)


def read(body: bytes, per_stream: int) -> int:
    """The whole way: decode, check order and fullness, join streams, build the columns."""
    from osipi.piwebapi.limits.learned import Limits
    from osipi.piwebapi.recorded.reader import Events, RecordedReader

    limits = Limits(STREAMS * (per_stream + 1), never_divides=True, never_totals=True)
    reader = RecordedReader(Canned(body), limits=limits, max_workers=1)
    ids = [f"I1DPBd9Ab83Y90SNSjy4JtD5fQ{n:06}" for n in range(STREAMS)]
    parts = reader.read(ids, START, START + (per_stream + 1) * SECOND)
    return sum(part.batch.num_rows for part in parts if isinstance(part, Events))


def times(shape: str, events: int, repeat: int) -> dict[str, Any]:
    """In a process of its own: processor seconds of each run of each decoder over one body, and its size."""
    per_stream = events // STREAMS
    body = body_of(SHAPES[shape], events)
    steps: dict[str, Callable[[], Any]] = {OURS: partial(read, body, per_stream)}
    for name, (module, function) in BASELINES.items():
        steps[name] = partial(getattr(importlib.import_module(module), function), body)
    answers = {name: call() for name, call in steps.items()}  # nothing is measured at its first call
    expect("decode", answers[OURS], per_stream * STREAMS)
    found: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(repeat):
        for name, call in steps.items():
            before = time.process_time()
            call()
            found[name].append(time.process_time() - before)
    return {"bytes": len(body), "seconds": found}


def measure(bench: Bench) -> None:
    events = bench.size(2_000, 150_000)
    runs = bench.size(1, max(5, bench.options.runs))
    for shape in SHAPES:
        if not bench.wants(shape, OURS, *BASELINES):
            continue
        result = fresh(times, shape=shape, events=events, repeat=runs).result
        for name, seconds in result["seconds"].items():
            if bench.wants(shape, name):
                cells = {
                    "events_per_second": [events / s for s in seconds],
                    "megabytes_per_second": [result["bytes"] / s / 1e6 for s in seconds],
                    "per_event": [s / events * 1e6 for s in seconds],
                }
                bench.keep("decode", (shape, name), cells)


if __name__ == "__main__":
    main(SECTION, measure)
