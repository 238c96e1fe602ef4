"""Time series: every shape of value, and every kind of attribute."""

from __future__ import annotations

from exactness.world import World, scenario
from pi_simulator import PlantConfig, ServerConfig

FEW = PlantConfig(
    points=60, tags_1hz=0, elements=40, frames_per_day=0, start="2026-01-01T00:00:00Z", clock="frozen",
    now="2026-01-10T12:00:00Z",
)  # fmt: skip


@scenario("values of every shape")
def shapes(w: World) -> None:
    """Numbers that a double cannot hold, texts that look like numbers, states, arrays, nothing, errors."""
    numbers = [9_007_199_254_740_993, -(2**63), 2**63 - 1, 2**64, 0, -1, 5e-324, 1.7976931348623157e308, -0.0, 0.1]
    texts = ["", " ", "NaN", "Infinity", "1,5", "254", "null", "Ω\n\t\"'\\", "2026-01-01T00:00:00Z"]
    states = [{"state": "Shutdown"}, {"state": "No Data"}, {"Name": "On", "Value": 1, "IsSystem": False}]
    local = {"Name": "A local state", "Value": 301, "IsSystem": True}
    odd = [*numbers, *texts, *states, local, True, False, None, [1, "a", None], [], {"Errors": ["It went wrong."]}]
    names = w.names()
    w.admin.add_events(names[0], [[w.ago(100 - i / 100), value] for i, value in enumerate(odd)])
    flags = {"good": False, "questionable": True, "substituted": True, "annotated": True}
    w.admin.add_events(names[1], [{"timestamp": w.ago(90.25), "value": 3.5, **flags}])
    digits = [f"2026-01-10T11:58:00.{'123456789'[:count]}Z" for count in range(1, 8)]
    w.admin.add_events(names[2], [[at, number] for number, at in enumerate(digits)])
    w.run()
    w.admin.edit(names[0], w.ago(100), "exact no more")
    w.admin.advance(60)
    w.run()


@scenario("kinds of points over a day", plant=FEW, start_time="2026-01-10T09:30:00Z")
def kinds(w: World) -> None:
    """Digital, string, timestamp, blob, int, float16 ... with events enough of each."""
    w.run()
    w.admin.advance(3_600)
    w.run()
    kinds = {point["type"] for point in w.admin.truth_points()}
    w.must({"Digital", "String", "Timestamp", "Blob", "Int16", "Int32", "Float16"} <= kinds, "a kind is missing")


@scenario("blob points that PI cannot show", plant=FEW, server=ServerConfig(blob_values="501"), tag_filter="*0*")
def no_blobs(w: World) -> None:
    """They are reported; the others are read."""
    blobs = w.names("BL")
    w.run(without_history=blobs)
    w.admin.advance(3_600)
    w.run(without_history=blobs)


@scenario("NaN as text", server=ServerConfig(nan_values="text"), modes=("append",), tag_filter="NORTH*")
def nan(w: World) -> None:
    """Such a server writes NaN where others say Invalid Float: a text, and no number."""
    w.admin.add_events(w.names()[0], [[w.ago(100.5), {"state": "Invalid Float"}]])
    w.run(judged=False)
    rows = [row for row in w.rows() if row["value_text"] == "NaN"]
    w.must(rows, "there is no NaN")
    w.must(all(row["value"] is None and row["digital_code"] is None for row in rows), "NaN became a number")


def _unread(w: World) -> dict[str, set[str]]:
    """Paths of attributes that PI gives no values of: their point is not there, or their kind has no history.

    Constants and built texts are no streams.
    """
    shown = [a for a in w.admin.truth_attributes() if not a["hidden"] and not a["excluded"] and not a["point"]]
    return {
        "failing": {a["path"] for a in shown if a["plugin"] == "PI Point"},
        "without_history": {a["path"] for a in shown if a["plugin"] not in ("PI Point", "", "String Builder")},
    }


@scenario("attributes of points and formulas", plant=FEW, attribute_filter="*", start_time="2026-01-10T10:00:00Z")
def attributes(w: World) -> None:
    """Those without history, and one whose point is deleted, are reported; the others are exact."""
    w.run(**_unread(w))
    name = next(a["point"] for a in w.admin.truth_attributes() if a["plugin"] == "PI Point" and a["point"])
    w.admin.advance(60)
    w.admin.delete_point(name)
    w.run(**_unread(w))


@scenario("attributes of one name", plant=FEW, attribute_filter="Flow", start_time="2026-01-10T06:00:00Z")
def flows(w: World) -> None:
    """Numeric attributes; elements are renamed, added and deleted."""
    w.run()
    element = next(a["path"] for a in w.admin.truth_attributes() if a["path"].endswith("|Flow")).rpartition("|")[0]
    w.admin.rename_element(element, "Renamed Ω")
    w.admin.advance(3_600)
    w.run()
