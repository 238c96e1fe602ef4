"""The kinds of points, as a table: when they have events, what values, what goes wrong with them."""

from __future__ import annotations

from dataclasses import dataclass

from pi_simulator.ticks import DAY, HOUR, MINUTE, SECOND


@dataclass(frozen=True, slots=True)
class Archetype:
    """One kind of point. Durations are ticks of 100 ns."""

    code: str
    """Part of the name of its points."""
    point_type: str
    values: str
    """Key of signals.MAKERS."""
    period: int
    """Length of a slot; a slot holds one group of events or none."""
    jitter: bool = False
    """The group lies anywhere in its slot, not at its begin."""
    digits: int = 0
    """Fractional digits of jittered time stamps, 0 to 7."""
    keep: float = 1.0
    """Share of the slots that hold events (exception reporting and compression leave the others empty)."""
    burst: int = 1
    """Up to this many events share one time stamp."""
    odd: bool = True
    """Some events are system states, bad numbers, questionable, substituted or annotated."""
    errors: bool = False
    """Some items carry Errors instead of a value; some are NaN."""
    step: bool = False
    future: bool = False
    late: bool = False
    lifetime: int | None = None
    """Time from creation to the last event; none: it goes on."""
    on_and_off: bool = False
    """Silent in some quarters of a day."""
    silent: bool = False
    """Nothing but its creation."""
    units: str = ""
    digital_set: str = ""
    awkward: bool = False
    """Its names hold blanks, commas, per cent, plus, ampersand and letters beyond ASCII."""
    descriptor: str = ""


def plain(index: int) -> Archetype:
    """The kind of the plain tags: 1 Hz on whole seconds, numeric, always good."""
    return PLAIN[index % len(PLAIN)]


def _plain(code: str, point_type: str, decimals: int, units: str, what: str) -> Archetype:
    return Archetype(code, point_type, f"decimal{decimals}", SECOND, odd=False, units=units, descriptor=what)


PLAIN = (
    _plain("TT", "Float32", 5, "°C", "Temperature"),
    _plain("PT", "Float64", 4, "bar", "Pressure"),
    _plain("FT", "Float64", 3, "m3/h", "Flow"),
    _plain("ET", "Float32", 5, "kW", "Power"),
    _plain("LT", "Float64", 5, "%", "Level"),
    _plain("QT", "Float64", 2, "", "Counter"),
)

ZOO = (
    Archetype("TI", "Float32", "decimal5", 10 * SECOND, jitter=True, digits=3, units="°C", descriptor="Scanned"),
    Archetype("PI", "Float64", "decimal4", 5 * SECOND, jitter=True, digits=7, keep=0.4, units="bar"),
    Archetype("CT", "Int32", "int32", 15 * SECOND, units="pcs"),
    Archetype("IW", "Int16", "int16", MINUTE, jitter=True, digits=1, keep=0.7),
    Archetype("PC", "Float16", "percent", 30 * SECOND, jitter=True, digits=2, units="%"),
    Archetype(
        "ZS", "Digital", "digital:RunStates", 2 * MINUTE, jitter=True, keep=0.5, step=True, digital_set="RunStates"
    ),
    Archetype("XA", "Digital", "digital:AlarmStates", 5 * MINUTE, jitter=True, digits=4, digital_set="AlarmStates"),
    Archetype("XV", "Digital", "digital:ValveStates", 10 * MINUTE, digital_set="ValveStates"),
    Archetype("BN", "String", "batch_names", 10 * MINUTE, jitter=True, digits=5, step=True),
    Archetype("TX", "String", "words", 20 * MINUTE, jitter=True, digits=6, step=True, awkward=True),
    Archetype("TM", "Timestamp", "moments", 15 * MINUTE, jitter=True, step=True),
    Archetype("BL", "Blob", "blob", HOUR, odd=False, step=True),
    Archetype(
        "MV", "Float64", "decimal3", MINUTE, jitter=True, digits=1, burst=4, units="t", descriptor="Many at once"
    ),
    Archetype("OL", "Float32", "decimal5", 20 * SECOND, lifetime=5 * DAY, units="°C", descriptor="Decommissioned"),
    Archetype("FC", "Float32", "decimal5", HOUR, future=True, odd=False, units="kW", descriptor="Forecast"),
    Archetype(
        "LD", "Float64", "decimal4", 5 * SECOND, jitter=True, digits=3, late=True, units="bar", descriptor="Late"
    ),
    Archetype("WD", "Float64", "wide", 30 * SECOND, jitter=True, digits=7, descriptor="All of a double"),
    Archetype("IX", "Int32", "int32_extremes", MINUTE, step=True),
    Archetype("FX", "Float32", "float32", MINUTE, jitter=True, digits=2, step=True, awkward=True, units="m3/h"),
    Archetype("LB", "Float64", "decimal2", DAY, jitter=True, keep=0.8, units="mg/l", descriptor="Laboratory"),
    Archetype("NV", "Float32", "decimal5", HOUR, silent=True, descriptor="Never written"),
    Archetype("HF", "Float32", "decimal5", SECOND // 2, odd=False, units="mm/s", descriptor="Vibration, 2 Hz"),
    Archetype("ER", "Float64", "decimal3", MINUTE, jitter=True, digits=3, errors=True, descriptor="Erratic"),
    Archetype("SH", "Float32", "decimal4", 10 * SECOND, on_and_off=True, units="A", descriptor="Shift work"),
)
"""The other kinds; the points beyond the plain ones take them in turn."""

BY_CODE = {kind.code: kind for kind in (*PLAIN, *ZOO)}
