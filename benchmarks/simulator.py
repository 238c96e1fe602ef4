"""How many recorded events the simulator serves in a second, over HTTP and without it.

The client asks for 100 streams of 1 Hz numeric tags, 1,500 events each. It reads the bytes and drops them without
parsing, so it does not measure itself.
"""

from __future__ import annotations

import base64
import http.client
import time
from datetime import timedelta
from functools import partial
from urllib.parse import urlencode, urlsplit

from harness.bench import Bench, main
from harness.figures import Column, Plot, Section, Table
from harness.plants import SETTLED, Server, iso, simulator
from harness.processes import fresh

STREAMS, EVENTS = 100, 1_500
LEAN = (
    "Items.WebId;Items.Items.Timestamp;Items.Items.Value;Items.Items.Good;Items.Items.Errors;Items.Errors;WebException"
)
IN_PROCESS = "bodies in process"
#: Compressed or not, all fields or few.
OVER_HTTP = {
    "HTTP, all fields": (False, False),
    "HTTP, few fields": (False, True),
    "HTTP, all fields, gzip": (True, False),
    "HTTP, few fields, gzip": (True, True),
}

SECTION = Section(
    name="simulator",
    title="The simulator",
    text=f"""What the server of these measurements costs by itself. One answer of `streamsets/recorded` has {STREAMS}
streams of an event a second, {EVENTS:,} events each. The client reads the bytes and drops them.""",
    tables=(
        Table(
            "simulator",
            "Served",
            ("how",),
            (
                Column("events_per_second", "events/s"),
                Column("per_event", "server core-µs/event", 2),
                Column("megabytes_per_second", "MB/s"),
                Column("bytes_per_event", "bytes/event", 1),
            ),
        ),
    ),
    plots=(Plot("simulator", "per_event", "Server core-microseconds an event"),),
)


def in_process(seconds: float) -> dict[str, float]:
    """In a process of its own: the bodies alone."""
    from pi_simulator import PlantConfig
    from pi_simulator.plant import Plant
    from pi_simulator.render import FIELDS, items
    from pi_simulator.ticks import SECOND

    plant = Plant(PlantConfig(points=STREAMS, tags_1hz=STREAMS, elements=0))
    points = [plant.points.get(index) for index in range(STREAMS)]
    begin = plant.clock.now() // SECOND * SECOND - 86_400 * SECOND
    events = size = 0
    started = time.process_time()
    while time.process_time() - started < seconds:
        begin += EVENTS * SECOND // 16
        parts = []
        for point in points:
            assert point is not None
            series = plant.archive.read(point, begin, begin + EVENTS * SECOND - 1, 10_000)
            parts.append(items(series, "", FIELDS))
            events += len(series)
        size += len(b",".join(parts))
    return _figures(events, size, time.process_time() - started, time.process_time() - started)


def over_http(server: Server, seconds: float, compressed: bool, few: bool) -> dict[str, float]:
    """Whole requests, one after another."""
    url = urlsplit(server.connection["base_url"])
    connection = http.client.HTTPConnection(url.hostname or "", url.port)
    token = base64.b64encode(f"{server.connection['username']}:{server.connection['password']}".encode()).decode()
    headers = {"Authorization": f"Basic {token}", "Accept-Encoding": "gzip" if compressed else "identity"}
    streams = [("webId", point["web_id"]) for point in server.admin.truth_points()[:STREAMS]]
    chosen = [("selectedFields", LEAN)] if few else []
    events = size = 0
    begin = SETTLED - timedelta(days=1)
    used, started = server.cpu(), time.perf_counter()
    while time.perf_counter() - started < seconds:
        begin += timedelta(seconds=EVENTS // 16)
        end = begin + timedelta(seconds=EVENTS - 1)
        span = [("startTime", iso(begin)), ("endTime", iso(end)), ("maxCount", "10000")]
        connection.request(
            "GET", f"{url.path}/streamsets/recorded?{urlencode([*span, *chosen, *streams])}", headers=headers
        )
        answer = connection.getresponse()
        size += len(answer.read())
        if answer.status != 200:
            raise SystemExit(f"the simulator answered {answer.status}")
        events += STREAMS * EVENTS
    elapsed = time.perf_counter() - started
    connection.close()
    return _figures(events, size, elapsed, server.cpu() - used)


def _figures(events: int, size: int, seconds: float, cpu: float) -> dict[str, float]:
    return {
        "events_per_second": events / seconds,
        "per_event": cpu / events * 1e6,
        "megabytes_per_second": size / seconds / 1e6,
        "bytes_per_event": size / events,
    }


def measure(bench: Bench) -> None:
    seconds = bench.size(0.1, 2.0)
    bench.measure("simulator", (IN_PROCESS,), lambda: dict(fresh(in_process, seconds=seconds).result))
    if not bench.wants(*OVER_HTTP):
        return
    with simulator(STREAMS) as server:
        for name, (compressed, few) in OVER_HTTP.items():
            bench.measure(
                "simulator",
                (name,),
                partial(over_http, server, seconds, compressed, few),
            )


if __name__ == "__main__":
    main(SECTION, measure)
