"""Time series: streams that come, go and return, that PI refuses for a while or for good; refusals of everything."""

from __future__ import annotations

from exactness.world import World, scenario
from pi_simulator import ServerConfig

LISTED = ServerConfig(list_denied_points=True)


@scenario("points that join, with a past")
def joins(w: World) -> None:
    """Each gets its own history; the others are not read again."""
    w.run()
    w.admin.add_point("JOINED.PV", created="2026-01-10T11:00:00Z")
    w.run()
    for kind in ("HF", "BN", "LD"):
        w.admin.add_point(f"JOINED {kind}", kind=kind, created="2026-01-10T11:56:00Z")
        w.admin.advance(60)
        w.run()


@scenario("points that leave and return")
def returns(w: World) -> None:
    """Not listed for a while: no hole afterwards; what came late meanwhile is found within the lookback."""
    names = [w.names()[0], w.names("HF")[0], w.names("XA")[0]]
    w.run()
    w.admin.configure(denied_points=names)
    for seconds in (60, 3_600):
        w.admin.advance(seconds)
        w.run(failing=names, status="ok")
    w.admin.add_events(names[0], [[w.ago(100.5), -1]])
    w.admin.configure(denied_points=[])
    w.run()
    w.admin.advance(60)
    w.run()
    w.must(w.outcome.counts.stale == 0, "rows of the points that returned are stale")


@scenario("renamed points")
def renamed(w: World) -> None:
    """The same stream under another name, and another one under the old name."""
    name = w.names()[0]
    w.run()
    w.admin.rename_point(name, "RENAMED, WITH A COMMA; AND MORE")
    w.admin.add_point(name, created="2026-01-10T11:59:00Z")
    w.admin.advance(60)
    w.run()
    w.admin.advance(60)
    w.run()


@scenario("deleted points")
def gone(w: World) -> None:
    """Their rows stay; another point of the same name is another stream."""
    name = w.names()[0]
    w.run()
    w.admin.delete_point(name)
    w.admin.advance(60)
    w.run()
    w.admin.add_point(name, created=w.ago(30))
    w.admin.advance(60)
    w.run()


def _refused(w: World) -> None:
    names = [w.names()[0], w.names("TI")[0]]
    w.run()
    w.admin.configure(denied_points=names)
    for _ in range(2):
        w.admin.advance(60)
        w.run(failing=names)
    w.admin.configure(denied_points=[])
    w.admin.advance(60)
    w.run()
    w.must(w.outcome.counts.stale == 0, "rows of the refused points are stale")


LAYOUTS = {
    "in its item": ServerConfig(list_denied_points=True, failing_stream_layout="errors"),
    "as a value": ServerConfig(list_denied_points=True, failing_stream_layout="value_errors"),
    "as a value at the end": ServerConfig(list_denied_points=True, failing_stream_time="end"),
    "as a whole": ServerConfig(list_denied_points=True, denied_streamset="whole"),
    "by a missing item": ServerConfig(list_denied_points=True, denied_streamset="missing", denied_status=404),
    "as a fault of the server": ServerConfig(list_denied_points=True, denied_streamset="whole", denied_status=500),
}
for how, server in LAYOUTS.items():
    scenario(f"permission lost and given back, refused {how}", server=server, errors=how == "in its item")(_refused)


@scenario("a corrupt point, repaired weeks later", tag_filter="*X*", errors=True)
def corrupt(w: World) -> None:
    """It answers 500 from the first day on and for weeks; then all of its history is there."""
    name = w.names("FX")[0]
    fault = w.admin.fault("stream", stream=name, status=500, whole=True, times=-1)
    w.run(failing=[name])
    for days in (1, 20):
        w.admin.advance(days * 86_400)
        w.run(failing=[name])
    w.admin.clear_faults(fault)
    w.run()
    w.must(w.outcome.counts.stale == 0, "rows of the corrupt point are stale")


@scenario("a stream fails between plan and read, then the run is killed", engines=("local",))
def between(w: World) -> None:
    """The plan's end is written when the stream fails: the next run still puts it back to its place."""
    names = w.names()[:2]
    w.run()
    for name in names:
        w.admin.fault("stream", stream=name, match="recorded", status=500, times=-1)
    w.admin.advance(60)
    w.killed("read")
    w.run(failing=names)
    w.admin.advance(60)
    w.killed("read")
    w.admin.clear_faults()
    w.run()
    w.must(w.outcome.counts.stale == 0, "rows of the failing streams are stale")


@scenario("a stream that fails only when it is swept", modes=("cdc", "replace"))
def unswept(w: World) -> None:
    """New events land or wait; the sweep is made up for."""
    name = w.names()[0]
    w.run()
    w.admin.edit(name, "2026-01-10T11:56:00Z", -1)
    w.admin.advance(60)
    w.admin.fault("stream", stream=name, match="recorded", skip=1, times=-1)
    w.run(failing=[name])
    w.admin.clear_faults()
    w.admin.advance(900)
    w.run()
    w.must(w.outcome.counts.stale == 0, "the sweep was not made up for")


@scenario("all streams fail")
def all_fail(w: World) -> None:
    """Nothing moves, loudly; afterwards all is well. In the first run, and in a later one."""
    for before in (0, 60):
        w.admin.advance(before)
        for status in (500, 403):
            fault = w.admin.fault("status", match="streams", status=status, times=-1)
            result = w.run(status="failed")
            w.must(result.error, "the failure says nothing")
            w.admin.clear_faults(fault)
        w.run()


@scenario("points asked for by name, and one is not there", tags=["NORTH.U01.TT00000.PV", "NOT THERE.PV"])
def unknown(w: World) -> None:
    """The others are read, the missing one is reported; when it comes it gets its history."""
    result = w.run(status="partial")
    w.must(result.streams_failing == 1, "the missing point is not counted")
    w.admin.add_point("NOT THERE.PV", created="2026-01-10T11:57:00Z")
    w.admin.advance(60)
    w.run()


def _passing(w: World, kind: str, **fields: object) -> None:
    """Trouble that passes, at the plan and at the read, costs nothing but time."""
    w.admin.fault(kind, match="recorded", times=2, **fields)
    w.admin.fault(kind, match="points", times=1, **fields)
    w.run()
    w.admin.advance(60)
    w.admin.fault(kind, match="recorded", times=2, skip=1, **fields)
    w.admin.fault(kind, match="system/status", times=1, **fields)
    w.run()
    w.must(w.outcome.counts.stale == 0, "rows are stale")


PASSING: dict[str, dict[str, object]] = {
    "429 without Retry-After": {"kind": "status", "status": 429},
    "429 with Retry-After": {"kind": "status", "status": 429, "headers": {"Retry-After": "1"}},
    "429 with a date in Retry-After": {
        "kind": "status", "status": 429, "headers": {"Retry-After": "Sat, 10 Jan 2026 12:00:01 GMT"},
    },
    "503 pages in HTML": {"kind": "html", "status": 503},
    "502 with an empty body": {"kind": "status", "status": 502, "body": ""},
    "cut bodies": {"kind": "cut", "after_bytes": 700},
    "WebException in a 200": {"kind": "web_exception", "status": 500},
    "connections reset": {"kind": "reset"},
}  # fmt: skip
for trouble, fields in PASSING.items():
    scenario(f"passing trouble: {trouble}")(lambda w, fields=fields: _passing(w, **fields))


@scenario("passing trouble: answers that time out", connection={"timeout_seconds": 1})
def timeouts(w: World) -> None:
    """Slower than the user waits."""
    w.run()
    w.admin.advance(60)
    w.admin.fault("slow", match="recorded", seconds=2, times=1)
    w.run()


@scenario("an archive that is away, and says so")
def away(w: World) -> None:
    """The state in place of events is no event: nothing moves, loudly; afterwards all is well."""
    w.run()
    w.admin.configure(archive_away="state")
    for _ in range(2):
        w.admin.advance(60)
        result = w.run(status="failed")
        w.must("Arc Off-line" in str(result.error), f"the failure does not say why: {result.error}")
    w.admin.configure(archive_away="no")
    w.admin.advance(60)
    w.run()


@scenario("an archive that answers without events", modes=("replace",))
def unmounted(w: World) -> None:
    """The sweep is held back at each run. Afterwards the rows are there that left the lookback meanwhile."""
    w.run()
    landed, begin = len(w.rows()), w.now
    w.admin.configure(archive_away="empty", archive_away_before=begin)
    for _ in range(2):
        w.admin.advance(400)
        held = w.run(status="failed", judged=False)
        w.must("--allow-deletes" in str(held.error), f"the sweep was not held back: {held.error}")
        w.must(len(w.rows()) >= landed, "rows were deleted")
    w.must(w.engine == "spark" or len(w.rows()) > landed, "what is new waits for the sweep")
    w.admin.configure(archive_away="empty", archive_away_before="")
    w.admin.advance(60)
    w.run(status="failed", judged=False)
    w.admin.configure(archive_away="no")
    w.admin.advance(60)
    w.run()
