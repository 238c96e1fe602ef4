"""How fast recorded values become Arrow columns, on one core, beside what JSON decoding alone costs.

Run: ``python benchmarks/decode.py [--events 150000] [--repeat 5]``. Times are processor seconds, best of the repeats.
The body is what ``streamsets/recorded`` answers with: 100 streams, about 150 bytes an event.
"""

from __future__ import annotations

import argparse
import importlib
import json
import random
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

import msgspec

from osipi.piwebapi.limits_learned import Limits
from osipi.piwebapi.pitime import format_ticks
from osipi.piwebapi.recorded import Events, RecordedReader

T = TypeVar("T")

START = 1_700_000_000 * 10_000_000
SECOND = 10_000_000
STREAMS = 100


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
    limits = Limits(STREAMS * (per_stream + 1), never_divides=True, never_totals=True)
    reader = RecordedReader(Canned(body), limits=limits, max_workers=1)
    ids = [f"I1DPBd9Ab83Y90SNSjy4JtD5fQ{n:06}" for n in range(STREAMS)]
    parts = reader.read(ids, START, START + (per_stream + 1) * SECOND)
    return sum(part.batch.num_rows for part in parts if isinstance(part, Events))


def best(call: Callable[[], Any], repeat: int) -> float:
    times = []
    for _ in range(repeat):
        before = time.process_time()
        call()
        times.append(time.process_time() - before)
    return min(times)


def decoders() -> dict[str, Callable[[bytes], Any]]:
    found: dict[str, Callable[[bytes], Any]] = {"json": json.loads, "msgspec, generic": msgspec.json.decode}
    try:
        found["orjson"] = importlib.import_module("orjson").loads
    except ImportError:
        print("orjson is not installed: left out")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=150_000)
    parser.add_argument("--repeat", type=int, default=5)
    options = parser.parse_args()
    per_stream = options.events // STREAMS
    events = per_stream * STREAMS
    baselines = decoders()
    print(f"{'values':20} {'step':34} {'us/event':>9} {'events/s':>12}")
    for shape, value in SHAPES.items():
        body = body_of(value, events)
        if read(body, per_stream) != events:
            raise SystemExit("the reader lost events: the numbers below would mean nothing")
        steps = {f"{name} to dicts, no columns": partial(decode, body) for name, decode in baselines.items()}
        steps["recorded values to Arrow"] = partial(read, body, per_stream)
        for name, call in steps.items():
            seconds = best(call, options.repeat)
            print(f"{shape:20} {name:34} {seconds / events * 1e6:9.3f} {events / seconds:12,.0f}")


if __name__ == "__main__":
    main()
