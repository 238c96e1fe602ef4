"""Units of measure of the AF server: classes of units, each with a canonical unit.

A value in a unit times its factor plus its offset is the value in the canonical unit of its class; reference factor and
offset do the same with the unit that it was defined by (AF SDK, class UOM).
"""

from __future__ import annotations

from dataclasses import dataclass

from pi_simulator.plant.asset_model import AF_SERVER
from pi_simulator.plant.edits import Edits, Thing
from pi_simulator.plant.hashing import guid

_CLASSES: dict[str, tuple[tuple[str, str, float, float, str, float, float], ...]] = {
    "Amount": (("count", "pcs", 1.0, 0.0, "", 1.0, 0.0),),
    "Electric Current": (
        ("ampere", "A", 1.0, 0.0, "", 1.0, 0.0),
        ("milliampere", "mA", 0.001, 0.0, "A", 0.001, 0.0),
    ),
    "Mass": (
        ("kilogram", "kg", 1.0, 0.0, "", 1.0, 0.0),
        ("metric ton", "t", 1000.0, 0.0, "kg", 1000.0, 0.0),
        ("pound", "lb", 0.45359237, 0.0, "kg", 0.45359237, 0.0),
    ),
    "Mass Concentration": (
        ("kilogram per cubic meter", "kg/m3", 1.0, 0.0, "", 1.0, 0.0),
        ("milligram per liter", "mg/l", 0.001, 0.0, "kg/m3", 0.001, 0.0),
    ),
    "Power": (
        ("watt", "W", 1.0, 0.0, "", 1.0, 0.0),
        ("kilowatt", "kW", 1000.0, 0.0, "W", 1000.0, 0.0),
        ("megawatt", "MW", 1_000_000.0, 0.0, "kW", 1000.0, 0.0),
    ),
    "Pressure": (
        ("pascal", "Pa", 1.0, 0.0, "", 1.0, 0.0),
        ("bar", "bar", 100_000.0, 0.0, "Pa", 100_000.0, 0.0),
        ("pound-force per square inch", "psi", 6894.757293168361, 0.0, "Pa", 6894.757293168361, 0.0),
    ),
    "Ratio": (("ratio", "ratio", 1.0, 0.0, "", 1.0, 0.0), ("percent", "%", 0.01, 0.0, "ratio", 0.01, 0.0)),
    "Speed": (
        ("meter per second", "m/s", 1.0, 0.0, "", 1.0, 0.0),
        ("millimeter per second", "mm/s", 0.001, 0.0, "m/s", 0.001, 0.0),
    ),
    "Temperature": (
        ("kelvin", "K", 1.0, 0.0, "", 1.0, 0.0),
        ("degree Celsius", "°C", 1.0, 273.15, "K", 1.0, 273.15),
        ("degree Fahrenheit", "°F", 5 / 9, 273.15 - 160 / 9, "°C", 5 / 9, -160 / 9),
    ),
    "Volume": (("cubic meter", "m3", 1.0, 0.0, "", 1.0, 0.0), ("liter", "L", 0.001, 0.0, "m3", 0.001, 0.0)),
    "Volume Flow Rate": (
        ("cubic meter per second", "m3/s", 1.0, 0.0, "", 1.0, 0.0),
        ("cubic meter per hour", "m3/h", 0.0002777777777777778, 0.0, "m3/s", 0.0002777777777777778, 0.0),
    ),
}  # fmt: skip
_DESCRIPTIONS = {"Ratio": "Shares of a whole", "°C": "Degrees of Anders Celsius", "psi": 'Pounds per "square" inch'}


@dataclass(frozen=True)
class UnitClass(Thing):
    """A class of units."""

    canonical_name: str
    canonical_abbreviation: str

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"\\\\{AF_SERVER}\\UOMDatabase\\UOMClasses[{self.name}]"


@dataclass(frozen=True)
class Unit(Thing):
    """A unit. `reference` is the abbreviation of the unit that it was defined by; canonical units have none."""

    unit_class: UnitClass
    abbreviation: str
    factor: float
    offset: float
    reference: str
    reference_factor: float
    reference_offset: float

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"{self.unit_class.path}\\UOMs[{self.name}]"


def unit_classes(edits: Edits) -> list[UnitClass]:
    """All classes."""
    return edits.applied(
        UnitClass(guid("unit class", name), name, _DESCRIPTIONS.get(name, ""), units[0][0], units[0][1])
        for name, units in _CLASSES.items()
    )


def units(edits: Edits, of: UnitClass) -> list[Unit]:
    """All units of a class, the canonical one first."""
    name = next(name for name in _CLASSES if guid("unit class", name) == of.id)
    return edits.applied(
        Unit(guid("unit", full), full, _DESCRIPTIONS.get(short, ""), of, short, factor, offset, ref, a, b)
        for full, short, factor, offset, ref, a, b in _CLASSES[name]
    )
