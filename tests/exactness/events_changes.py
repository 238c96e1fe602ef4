"""Time series: history and increments, and everything that PI does to events afterwards."""

from __future__ import annotations

from dataclasses import replace

from exactness import times
from exactness.world import World, scenario
from pi_simulator import PlantConfig


@scenario("history and increments")
def history(w: World) -> None:
    """Every kind of point; nothing new, a little, and more than the lookback."""
    w.run()
    w.run()
    for seconds in (1, 29.5, 60, 900):
        w.admin.advance(seconds)
        w.run()


@scenario("late events within the settle time")
def settled(w: World) -> None:
    """An event that comes before its time has settled is like any other."""
    name = w.names()[0]
    w.run()
    w.admin.add_events(name, [[w.ago(25.5), -1.5], [w.ago(20.25), -2.5]])
    w.admin.advance(60)
    w.run()
    w.must(w.outcome.counts.stale == 0, "an event came within the settle time and is stale")


@scenario("late events within the lookback")
def late(w: World) -> None:
    """Between others, and at a time that has one; whether time passes or not."""
    names = w.names()
    w.run()
    for pause in (0, 60, 0, 200):
        w.admin.add_events(names[0], [[w.ago(100.25), -1.5], [w.ago(90), {"state": "Shutdown"}]])
        w.admin.add_events(names[1], [[w.ago(95), pause]])
        w.admin.advance(pause)
        w.run()


@scenario("late events before the lookback")
def too_late(w: World) -> None:
    """Stale in every mode, and nothing else suffers."""
    w.run()
    w.admin.advance(900)
    w.run()
    w.admin.add_events(w.names()[0], [["2026-01-10T11:55:00.5Z", -1.5]])
    w.admin.advance(30)
    w.run()
    w.must(w.outcome.counts.stale <= 1, "more than the late event is stale")


@scenario("edited events")
def edited(w: World) -> None:
    """Values, states and flags; twice."""
    names = w.names()
    w.run()
    for value in (4321.5, -0.125):
        w.admin.edit(names[0], "2026-01-10T11:58:00Z", value, annotated=True)
        w.admin.edit(names[1], "2026-01-10T11:58:30Z", {"state": "I/O Timeout"}, questionable=True)
        w.admin.advance(60)
        w.run()


@scenario("deleted events")
def deleted(w: World) -> None:
    """Single ones, several at once, and what was written anew in their place."""
    names = w.names()
    w.run()
    w.admin.delete(names[0], "2026-01-10T11:58:00Z")
    w.admin.delete(names[1], "2026-01-10T11:57:00Z", "2026-01-10T11:57:30Z")
    w.admin.delete(names[2], "2026-01-10T11:57:00Z", "2026-01-10T11:57:10Z")
    w.admin.add_events(names[2], [["2026-01-10T11:57:05Z", 7], ["2026-01-10T11:57:05.5Z", 8]])
    w.admin.advance(60)
    w.run()
    w.must(w.outcome.counts.stale == 0 or w.mode != "replace", "replace leaves deleted events")


@scenario("an emptied window")
def emptied(w: World) -> None:
    """All events of a point, and all of the plant, deleted in a span."""
    names = w.names()
    w.run()
    w.admin.delete(names[0], "2026-01-10T11:55:00Z", "2026-01-10T12:00:00Z")
    w.run()
    w.must(w.outcome.counts.stale == 0 or w.mode != "replace", "replace leaves deleted events")
    for point in w.admin.truth_points():
        w.admin.delete(point["name"], "2026-01-10T11:55:00Z", "2026-01-10T12:00:00Z")
    if w.mode == "replace":
        for _ in range(2):
            held = w.run(status="failed")
            w.must("--allow-deletes" in str(held.error), f"the sweep was not held back: {held.error}")
    w.run(allow_deletes=True)
    w.must(w.outcome.counts.stale == 0 or w.mode != "replace", "replace leaves deleted events")
    w.admin.advance(30)
    w.run()


@scenario("the newest event is compressed away")
def compressed(w: World) -> None:
    """The newest event lands; PI then drops it for a better one, over and over."""
    name = w.admin.add_point("COMPRESSING", kind="NV", created="2026-01-10T11:00:00Z")["name"]
    newest = "2026-01-10T11:58:00.25Z"
    w.admin.add_events(name, [[newest, 0]])
    w.run()
    for number in range(1, 5):
        w.admin.advance(40)
        w.admin.delete(name, newest)
        newest = w.ago(45.75)
        w.admin.add_events(name, [[newest, number]])
        w.run()
    w.must(w.outcome.counts.stale == 0 or w.mode != "replace", "replace leaves compressed-away events")


@scenario("many events at one time stamp", page_size=50)
def equal_stamps(w: World) -> None:
    """More than a page, on the borders of pages, windows and runs; some of them edited and deleted later."""
    names = w.names()
    borders = ("2026-01-10T11:54:00Z", "2026-01-10T11:56:00Z", "2026-01-10T11:59:29.9999999Z", "2026-01-10T11:59:30Z")
    for number, at in enumerate(borders):
        w.admin.add_events(names[0], [[at, number * 1000 + i] for i in range(130)])
    w.admin.add_events(names[1], [["2026-01-10T11:55:00.1234561Z", 1], ["2026-01-10T11:55:00.1234567Z", 2]])
    w.run()
    w.admin.edit(names[0], "2026-01-10T11:56:00Z", -5, ordinal=77)
    w.admin.delete(names[0], "2026-01-10T11:56:00Z", ordinal=3)
    w.admin.advance(60)
    w.run()


@scenario(
    "small windows, batches and pages", window_seconds=67, max_records_per_batch=500, page_size=7, tag_filter="NORTH*"
)
def small(w: World) -> None:
    """Everything cut as small as options allow."""
    w.run()
    w.admin.add_events(w.names()[0], [[w.ago(100.25), -1.5]])
    w.admin.delete(w.names()[1], w.ago(90))
    w.admin.advance(60)
    w.run()


@scenario("the lookback in small batches while data arrive", max_records_per_batch=900, tag_filter="NORTH*")
def sweeping(w: World) -> None:
    """Time passes at every fourth answer: new data go first, the sweep comes to its end all the same."""
    w.run()
    w.admin.edit(w.names()[0], "2026-01-10T11:57:00Z", -7)
    w.admin.advance(30)
    fault = w.admin.fault("action", match="recorded", action="advance", arguments={"seconds": 0.75}, times=-1)
    w.run(moving=True)
    w.admin.clear_faults(fault)
    w.run()
    if w.mode != "append":
        w.must(w.outcome.counts.stale == 0, "the sweep did not come to its end")


@scenario("data arrive during the run")
def arriving(w: World) -> None:
    """New events and time at every request; the run ends all the same."""
    fault = w.admin.fault("action", match="", action="advance", arguments={"seconds": 0.5}, times=-1)
    w.run(moving=True)
    w.admin.clear_faults(fault)
    w.admin.advance(10)
    w.run()
    w.must(w.outcome.counts.stale == 0, "rows are stale")


@scenario("an edit between two pages", page_size=100, tag_filter="NORTH*")
def between_pages(w: World) -> None:
    """What was read already changes while the rest is read: the next sweep has it."""
    name = w.names()[0]
    w.run()
    w.admin.advance(200)
    change = {"point": name, "timestamp": w.ago(150), "value": -3}
    w.admin.fault("action", match="recorded", action="edit", arguments=change, skip=1)
    w.run(moving=True)
    w.admin.advance(30)
    w.run()


@scenario("a pause of weeks", tag_filter="*X*", window_seconds=604_800)
def weeks(w: World) -> None:
    """Nothing runs for three weeks."""
    w.run()
    w.admin.advance(21 * 86_400)
    w.run()
    w.run()


PAST = replace(PlantConfig.small(), start="2009-12-01T00:00:00Z", now="2009-12-31T23:59:50Z")
AHEAD = replace(PlantConfig.small(), start="2037-12-25T00:00:00Z", now="2037-12-31T23:59:50Z")


@scenario("PI's clock is years behind", plant=PAST, start_time="2009-12-31T23:54:00Z")
@scenario("PI's clock is years ahead", plant=AHEAD, start_time="2037-12-31T23:54:00Z")
def skew(w: World) -> None:
    """The plant lives at another time than this machine: only PI's own clock decides."""
    w.run()
    w.admin.add_events(w.names()[0], [[w.ago(100.5), -1]])
    w.admin.advance(40)
    w.run()
    w.must(w.outcome.counts.true > 5_000, "there is next to nothing to read")


@scenario("PI's clock steps back and on")
def stepping(w: World) -> None:
    """Back by a minute, by an hour, then on: nothing is read twice, nothing is left out."""
    w.run()
    before = w.pipeline.rows("events")
    for step in (-60, -3_600, 3_000, 640):
        w.admin.advance(step)
        w.run()
        w.must(len(w.pipeline.rows("events")) == len(before), "rows came or went while PI's clock was behind")
    w.admin.advance(60)
    w.run()


@scenario("stamps in the future")
def stamps_ahead(w: World) -> None:
    """Interface clocks ahead of PI's: such events land when their time has come."""
    name = w.names()[0]
    w.admin.add_events(name, [[times.later(w.now, seconds), seconds] for seconds in (0.5, 30.5, 400.5)])
    w.run()
    for seconds in (31, 60, 400):
        w.admin.advance(seconds)
        w.run()


@scenario("future points", modes=("cdc", "replace"), end_time="2026-01-11T12:00:00Z")
def future_points(w: World) -> None:
    """Forecasts are read up to the end time, and again when they are made anew."""
    name = w.names("FC")[0]
    w.run()
    w.admin.edit(name, "2026-01-11T06:00:00Z", -1)
    w.admin.delete(name, "2026-01-11T03:00:00Z")
    w.admin.add_events(name, [["2026-01-10T20:30:00Z", 17]])
    w.admin.advance(60)
    w.run()
    w.must(w.outcome.counts.stale == 0 or w.mode != "replace", "replace leaves forecasts that were withdrawn")


@scenario("future points as time passes", end_time="2026-01-10T18:00:00Z", tag_filter="*FC0*")
def future_in_time(w: World) -> None:
    """Up to an end time in the future: then it is reached, and no more is read."""
    w.run()
    for hours in (1, 4, 4):
        w.admin.advance(hours * 3_600)
        w.run()
