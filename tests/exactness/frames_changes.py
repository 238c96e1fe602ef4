"""Event frames: everything that analyses, recalculations and operators do to them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from exactness import times
from exactness.world import World, scenario
from pi_simulator import PlantConfig, ServerConfig


@scenario("frames that open and close", "event_frames")
def open_and_close(w: World) -> None:
    """By themselves over days, and by hand; with ends now and in the past."""
    w.run()
    first = w.admin.add_frame("Stop of press 7", start=w.ago(45.5))
    w.admin.advance(60)
    w.run()
    w.admin.close_frame(first, end=w.ago(50))
    for seconds in (60, 3_600, 86_400):
        w.admin.advance(seconds)
        w.run()


@scenario("frames whose ends move", "event_frames")
def moved_ends(w: World) -> None:
    """Into the lookback, inside it, out of it, across it, and open again."""
    admin = w.admin
    hours = [times.later(w.now, -3_600 * hour) for hour in range(24)]
    into = admin.add_frame("Into", start=hours[20], end=hours[15])
    inside = admin.add_frame("Inside", start=hours[4], end=hours[3])
    out = admin.add_frame("Out of", start=hours[20], end=hours[2])
    across = admin.add_frame("Across", start=hours[20], end=hours[16])
    again = admin.add_frame("Again", start=hours[5], end=hours[1])
    w.run()
    admin.change_frame(into, end=hours[2])
    admin.change_frame(inside, end=hours[1], start=hours[5])
    admin.change_frame(out, end=hours[12])
    admin.change_frame(across, reopen=True)
    admin.change_frame(again, reopen=True)
    admin.advance(60)
    w.run()
    for frame in (across, again):
        admin.change_frame(frame, end=hours[10] if frame == across else w.ago(30))
    admin.advance(60)
    w.run()


@scenario("acknowledgement, annotation, severity, names and elements", "event_frames")
def operators(w: World) -> None:
    """Of open and of closed frames."""
    w.run()
    frames = w.admin.truth_frames(w.ago(3_600))
    elements = [e["path"] for e in w.admin.truth_elements("Plant")]
    for number, frame in enumerate(frames[:8]):
        w.admin.change_frame(frame["id"], acknowledged_by=f"PLANT\\operator {number}", annotated=True)
        w.admin.change_frame(frame["id"], severity="Critical", name="Another name", description="It was the seal")
        w.admin.change_frame(frame["id"], element=elements[number])
    w.admin.advance(60)
    w.run()
    w.must(w.outcome.counts.stale == 0, "changes did not land")


@scenario(
    "attribute values",
    "event_frames",
    # what is true is asked for in the same way, and faster than the server's usual limit
    server=ServerConfig(rate_limit_requests=0),
    with_attributes=True,
    start_time="2026-01-10T06:00:00Z",
)
def attribute_values(w: World) -> None:
    """Values of templates, points and enumerations; changed later."""
    w.run()
    for frame in [f for f in w.admin.truth_frames(w.ago(3_600)) if f["template"] == "Downtime"][:3]:
        w.admin.change_frame(frame["id"], values={"Operator": "Ada", "Lost Production": -0.5})
    w.admin.advance(60)
    w.run()


def _tops(w: World) -> list[dict[str, Any]]:
    """Recent frames that have no children, some that would lie before the lookback."""
    frames = w.admin.truth_frames(w.ago(3 * 3_600))
    return [frame for frame in frames if frame["parent"] is None and frame["template"] != "Batch"]


@scenario("deleted frames", "event_frames")
def deleted(w: World) -> None:
    """Closed and open ones, with what lies below them."""
    w.run()
    recent = _tops(w)
    closed, still_open = [f for f in recent if f["end"]], [f for f in recent if not f["end"]]
    for frame in (*closed[:3], *still_open[:2]):
        w.admin.delete_frame(frame["id"])
    w.admin.advance(60)
    w.run()
    w.must(w.outcome.counts.stale == 0 or w.mode == "cdc", "replace leaves deleted frames")


@scenario("frames recreated by a recalculation", "event_frames")
def recreated(w: World) -> None:
    """The same names and almost the same times under other ids."""
    w.run()
    for frame in _tops(w)[:5]:
        w.admin.delete_frame(frame["id"])
        w.admin.add_frame(frame["name"], start=times.later(frame["start"], 0.5), end=frame["end"])
    w.admin.advance(60)
    w.run()
    w.must(w.outcome.counts.stale == 0 or w.mode == "cdc", "replace leaves frames that were recalculated")


@scenario("frames longer than the lookback", "event_frames", lookback_seconds=600)
def long(w: World) -> None:
    """Open for days; they close long before the lookback, inside it, or are deleted while open."""
    ids = [w.admin.add_frame(f"Long {n}", start=times.later(w.now, -80_000)) for n in range(4)]
    w.run()
    w.admin.advance(7_200)
    w.run()
    w.admin.close_frame(ids[0], end=w.ago(60))
    w.admin.close_frame(ids[1], end=w.ago(5_000))
    w.admin.delete_frame(ids[2])
    w.admin.advance(60)
    w.run()
    w.admin.advance(7_200)
    w.run()


@scenario("duplicate names, nested children, late frames", "event_frames")
def names_and_nests(w: World) -> None:
    """Children of children, frames of one name and one path, and frames that come with times of hours ago."""
    w.run()
    for number in range(3):
        top = w.admin.add_frame("Twin", start=w.ago(7_000 - number), end=w.ago(600))
        middle = w.admin.add_frame("Twin", start=w.ago(6_000), end=w.ago(700), parent=top)
        w.admin.add_frame("Twin", start=w.ago(5_000), parent=middle)
    w.admin.add_frame("Late, inside the lookback", start=w.ago(5 * 3_600), end=w.ago(4 * 3_600))
    w.admin.add_frame("Late, before the lookback", start=w.ago(20 * 3_600), end=w.ago(19 * 3_600))
    w.admin.advance(60)
    w.run()
    w.must(w.outcome.counts.stale <= 1, "more than the frame before the lookback is stale")


@scenario("more frames than a page", "event_frames", page_size=7, start_time="2026-01-10T00:00:00Z")
def pages(w: World) -> None:
    """Many begin at one instant; some come and go between two pages."""
    for number in range(20):
        w.admin.add_frame(f"At once {number:02}", start="2026-01-10T11:00:00Z", end="2026-01-10T11:30:00Z")
    w.run()
    w.admin.advance(60)
    victim = next(f["id"] for f in w.admin.truth_frames(w.ago(7_200)) if f["name"] == "At once 03")
    w.admin.fault("action", match="eventframes", skip=2, action="delete_frame", arguments={"ident": victim})
    w.admin.fault(
        "action", match="eventframes", skip=3, action="add_frame",
        arguments={"name": "In between", "start": "2026-01-10T11:00:00Z", "end": "2026-01-10T11:20:00Z"},
    )  # fmt: skip
    w.run(moving=True)
    w.admin.clear_faults()
    w.admin.advance(60)
    w.run()


@scenario("small batches of frames", "event_frames", max_records_per_batch=10, window_seconds=3_600)
def small(w: World) -> None:
    """The first read in many steps; then as ever."""
    w.run()
    w.admin.advance(7_200)
    w.run()


@scenario("frames of one template", "event_frames", af_template="Downtime")
def filtered(w: World) -> None:
    """What the selection does not hold is neither read nor deleted."""
    w.run()
    recent = [f for f in w.admin.truth_frames(w.ago(7_200)) if f["parent"] is None]
    for frame in recent[:6]:
        w.admin.delete_frame(frame["id"])
    w.admin.advance(60)
    w.run()


@scenario("a frame that cannot be read", "event_frames", errors=True)
def bad_frame(w: World) -> None:
    """500 for ever wherever it is: its row stays as it was, the others go on; once repaired it lands."""
    w.run()
    frame = next(f for f in w.admin.truth_frames(w.ago(3_600)) if f["end"] is None and f["parent"] is None)
    fault = w.admin.fault("object", ident=frame["id"], status=500, times=-1)
    w.admin.change_frame(frame["id"], name="Changed meanwhile")
    for _ in range(2):
        w.admin.advance(60)
        w.admin.add_frame("Another", start=w.ago(50))
        w.run(failing=[frame["id"]])
    w.admin.clear_faults(fault)
    w.admin.advance(60)
    w.run()
    w.must(w.outcome.counts.stale == 0, "the repaired frame did not land")


@scenario("a database whose frames cannot be read", "event_frames")
def bad_database(w: World) -> None:
    """The table fails, and nothing is deleted."""
    w.run()
    w.admin.advance(60)
    fault = w.admin.fault("status", match="assetdatabases/.*eventframes", status=403, times=-1)
    w.run(status="failed")
    w.admin.clear_faults(fault)
    w.run()


@scenario(
    "an open end with a fraction, low cap, links to next pages", "event_frames",
    server=ServerConfig(open_end_fraction=True, max_items=9, list_next_links=True), start_time="2026-01-10T00:00:00Z",
)  # fmt: skip
def odd_server(w: World) -> None:
    """A server that answers otherwise."""
    w.run()
    w.admin.advance(3_600)
    w.run()


@scenario("passing trouble at event frames", "event_frames")
def passing(w: World) -> None:
    """429, 503, cut bodies, WebException, resets."""
    for kind, fields in (
        ("status", {"status": 429}), ("html", {"status": 503}), ("cut", {}), ("web_exception", {}), ("reset", {}),
    ):  # fmt: skip
        w.admin.fault(kind, match="eventframes", **fields)
        w.admin.advance(600)
        w.run()


@scenario("three databases and many frames", "event_frames", plant=replace(
    PlantConfig.small(), databases=3, frames_per_day=900,
))  # fmt: skip
def many(w: World) -> None:
    """More than a thousand frames in the lookback."""
    w.run()
    w.admin.advance(3_600)
    w.run()
