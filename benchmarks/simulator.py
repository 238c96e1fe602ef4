"""How many recorded events the simulator serves in a second, over HTTP and without it.

    python benchmarks/simulator.py [--seconds 8]

The server runs on one core of its own where the system can pin processes. The client asks for 100 streams of 1 Hz
numeric tags, 1,500 events each, reads the bytes and throws them away; it does not parse, so it does not measure itself.
"""

from __future__ import annotations

import argparse
import base64
import gzip
import http.client
import json
import os
import time
from urllib.parse import urlencode, urlsplit

from pi_simulator import PlantConfig, Running, ServerConfig, running
from pi_simulator.plant import Plant
from pi_simulator.render import FIELDS, items
from pi_simulator.ticks import SECOND, to_text

STREAMS, EVENTS = 100, 1_500
PLANT = PlantConfig(points=400, tags_1hz=400, elements=100)
LEAN = (
    "Items.WebId;Items.Items.Timestamp;Items.Items.Value;Items.Items.Good;Items.Items.Errors;Items.Errors;WebException"
)
NO_LIMITS = ServerConfig(auth=("anonymous",), rate_limit_requests=0)


def in_process(seconds: float) -> tuple[int, int, float]:
    """Events, bytes and seconds of making the bodies alone."""
    plant = Plant(PLANT)
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
    return events, size, time.process_time() - started


def cpu_seconds(pid: int) -> float:
    """CPU time that a process has used, or NaN where the system does not tell."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            fields = file.read().rpartition(")")[2].split()
    except OSError:
        return float("nan")
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def pin(server: Running) -> bool:
    """Give the server a core and the client another one."""
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_setaffinity") else []
    if len(cores) < 2:
        return False
    os.sched_setaffinity(server.pid, {cores[-1]})
    os.sched_setaffinity(0, {cores[0]})
    return True


def over_http(server: Running, seconds: float, *, compressed: bool, lean: bool) -> tuple[int, int, float, float]:
    """Events, bytes, seconds and the server's CPU seconds of whole requests."""
    url = urlsplit(server.base_url)
    connection = http.client.HTTPConnection(url.hostname or "", url.port)
    token = base64.b64encode(f"{server.server.username}:{server.server.password}".encode()).decode()
    headers = {"Authorization": f"Basic {token}", "Accept-Encoding": "gzip" if compressed else "identity"}

    def listed(path: str) -> list[dict[str, str]]:
        body = get(path)
        if body[:2] == b"\x1f\x8b":
            body = gzip.decompress(body)
        items: list[dict[str, str]] = json.loads(body)["Items"]
        return items

    def get(path: str) -> bytes:
        connection.request("GET", f"{url.path}{path}", headers=headers)
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise SystemExit(f"{path[:100]} answered {answer.status}: {body[:200]!r}")
        return body

    data_server = listed("/dataservers")[0]["WebId"]
    points = listed(f"/dataservers/{data_server}/points?webIdType=IDOnly&maxCount={STREAMS}")
    streams = [("webId", point["WebId"]) for point in points]
    now = time.time_ns() // 100 // SECOND * SECOND - 86_400 * SECOND
    events = size = 0
    used = cpu_seconds(server.pid)
    started = time.perf_counter()
    while time.perf_counter() - started < seconds:
        now += EVENTS * SECOND // 16
        span = [("startTime", to_text(now)), ("endTime", to_text(now + (EVENTS - 1) * SECOND)), ("maxCount", "10000")]
        chosen = [("selectedFields", LEAN)] if lean else []
        size += len(get("/streamsets/recorded?" + urlencode([*span, *chosen, *streams])))
        events += STREAMS * EVENTS
    elapsed = time.perf_counter() - started
    connection.close()
    return events, size, elapsed, cpu_seconds(server.pid) - used


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seconds", type=float, default=8.0, help="length of each measurement")
    seconds = parser.parse_args().seconds
    print(f"{STREAMS} streams x {EVENTS} events a request, 1 Hz numeric tags")
    print()
    print("| what | events/s | events per server CPU second | MB/s | bytes/event |")
    print("| --- | ---: | ---: | ---: | ---: |")
    events, size, took = in_process(seconds)
    rate = f"{events / took:,.0f}"
    print(f"| bodies in process | {rate} | {rate} | {size / took / 1e6:,.0f} | {size / events:.1f} |")
    with running(PLANT, NO_LIMITS) as server:
        pinned = pin(server)
        for name, compressed, lean in (
            ("HTTP, all fields", False, False),
            ("HTTP, lean selectedFields", False, True),
            ("HTTP, all fields, gzip", True, False),
            ("HTTP, lean selectedFields, gzip", True, True),
        ):
            events, size, took, used = over_http(server, seconds, compressed=compressed, lean=lean)
            per_cpu = f"{events / used:,.0f}" if used > 0 else "unknown"
            print(f"| {name} | {events / took:,.0f} | {per_cpu} | {size / took / 1e6:,.0f} | {size / events:.1f} |")
    print()
    print(f"Server pinned to one core: {'yes' if pinned else 'no'}.")


if __name__ == "__main__":
    main()
