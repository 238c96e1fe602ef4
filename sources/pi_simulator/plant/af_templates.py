"""The asset model as tables: templates with their attributes, categories, enumeration sets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

PI_POINT, FORMULA, TABLE, BUILDER, STATIC = "PI Point", "Formula", "Table Lookup", "String Builder", ""


@dataclass(frozen=True, slots=True)
class AttributeTemplate:
    """One attribute of a template. `value` of a static or looked-up attribute may hold {n}, the owner's number."""

    name: str
    type: str
    plugin: str = STATIC
    value: Any = None
    qualifier: str = ""
    units: tuple[str, str] = ("", "")
    """Name and abbreviation of the default unit."""
    categories: tuple[str, ...] = ()
    hidden: bool = False
    excluded: bool = False
    configuration: bool = False
    manual: bool = False
    step: bool = False
    trait: str = ""
    children: tuple[AttributeTemplate, ...] = ()
    point_slot: int = 0
    """Which of its owner's points a PI Point or Formula attribute reads."""
    config: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """An element template, or an event frame template."""

    name: str
    base: Template | None = None
    categories: tuple[str, ...] = ()
    attributes: tuple[AttributeTemplate, ...] = ()
    instance_type: str = "Element"
    can_be_acknowledged: bool = False
    severity: str = "None"
    naming: str = ""
    description: str = ""
    extendable: bool = True
    """Whether an element of it may have attributes that the template does not have."""
    extended: tuple[tuple[str, Any], ...] = ()
    """Extended properties as (name, value)."""

    def lineage(self) -> Iterator[Template]:
        """This template, its base, and so on."""
        template: Template | None = self
        while template is not None:
            yield template
            template = template.base

    def all_attributes(self) -> tuple[AttributeTemplate, ...]:
        """Own and inherited attributes, the inherited ones first."""
        inherited = self.base.all_attributes() if self.base else ()
        return inherited + self.attributes


ELEMENT_CATEGORIES = ("Equipment Assets", "Rotating Equipment", "Vessels", "Locations")
ATTRIBUTE_CATEGORIES = ("Measurements", "Nameplate", "Limits")
FRAME_CATEGORIES = ("Operations", "Process Alarms", "Maintenance")

ENUMERATION_SETS: dict[str, tuple[tuple[str, int], ...]] = {
    "Operating Modes": (("Off", 0), ("Manual", 1), ("Automatic", 2), ("Maintenance", 7)),
    "Downtime Reasons": (("Planned", 10), ("Mechanical", 20), ("Electrical", 30), ("No Feed", 40)),
}


def _state(name: str, code: int) -> dict[str, Any]:
    return {"Name": name, "Value": code, "IsSystem": False}


_FLOW = ("cubic meter per hour", "m3/h")
_LIMITS = (
    AttributeTemplate("High", "Double", value=90.5, categories=("Limits",), trait="LimitHi"),
    AttributeTemplate("Low", "Double", value=10.0, categories=("Limits",), trait="LimitLo"),
)

EQUIPMENT = Template(
    "Equipment",
    categories=("Equipment Assets",),
    description="Base of all equipment",
    attributes=(
        AttributeTemplate("Asset Id", "Guid", value="0f8fad5b-d9cb-469f-a165-{n:012x}", categories=("Nameplate",)),
        AttributeTemplate("Critical", "Boolean", value=True),
        AttributeTemplate("Installed", "DateTime", value="2019-03-31T01:30:00Z", categories=("Nameplate",)),
        AttributeTemplate("Internal Key", "Int32", value=42, hidden=True),
        AttributeTemplate("Manufacturer", "String", value='Müller & "Söhne" {n}', manual=True),
        AttributeTemplate(
            "Mode", "EnumerationValue", value=_state("Automatic", 2), qualifier="Operating Modes", step=True,
        ),
        AttributeTemplate("Nameplate", "String", BUILDER, "{name} / unit {n}", config='%Element%; " / unit ";'),
        AttributeTemplate("Obsolete", "Double", value=0.0, excluded=True),
        AttributeTemplate("Remark", "Anything", value=None),
        AttributeTemplate("Serial Number", "Int64", value=9_223_372_036_854_775_807, configuration=True),
    ),
)  # fmt: skip
PUMP = Template(
    "Pump",
    EQUIPMENT,
    ("Rotating Equipment",),
    (
        AttributeTemplate("Flow", "Double", PI_POINT, units=_FLOW, categories=("Measurements",), children=_LIMITS),
        AttributeTemplate("Power", "Double", FORMULA, config="A=Flow;[A*0.5]", units=("kilowatt", "kW"), point_slot=0),
    ),
)
CENTRIFUGAL_PUMP = Template(
    "Centrifugal Pump",
    PUMP,
    (),
    (
        AttributeTemplate(
            "Running", "EnumerationValue", PI_POINT, point_slot=1, categories=("Measurements",), step=True
        ),
        AttributeTemplate("Speed Curve", "Double[]", value=[0.0, 12.5, 50.25], categories=("Nameplate",)),
    ),
)
VESSEL = Template(
    "Vessel",
    EQUIPMENT,
    ("Vessels",),
    (
        AttributeTemplate(
            "Level", "Double", PI_POINT, units=("percent", "%"), categories=("Measurements",), children=_LIMITS
        ),
        AttributeTemplate(
            "Product", "String", TABLE, "Product {n}", config="SELECT Product FROM Products WHERE Id = '%Element%'"
        ),
    ),
)
REACTOR = Template(
    "Reactor",
    VESSEL,
    (),
    (
        AttributeTemplate(
            "Temperature",
            "Single",
            PI_POINT,
            units=("degree Celsius", "°C"),
            point_slot=1,
            categories=("Measurements",),
        ),
        AttributeTemplate("Batch Name", "String", PI_POINT, point_slot=2, step=True),
    ),
)
EXCHANGER = Template(
    "Heat Exchanger",
    EQUIPMENT,
    (),
    (
        AttributeTemplate("Duty", "Double", PI_POINT, units=("kilowatt", "kW"), categories=("Measurements",)),
        AttributeTemplate("Raw", "Unsupported", value=None, hidden=True),
    ),
)
LOCATION = Template(
    "Location", None, ("Locations",), (AttributeTemplate("Address", "String", value="Quay {n}"),), description="Places"
)
COMPRESSOR = Template(
    "Compressor",
    EQUIPMENT,
    ("Rotating Equipment",),
    (
        AttributeTemplate(
            "Discharge Pressure", "Double", PI_POINT, units=("bar", "bar"), categories=("Measurements",),
            children=_LIMITS,
        ),
        AttributeTemplate("Stages", "Int16", value=3, configuration=True),
        AttributeTemplate("Surge Margin", "Double", FORMULA, config="B=Discharge Pressure;[B*0.5]", hidden=True),
    ),
    naming="Compressor %@PADDING%",
    description="Template without elements",
    extendable=False,
    extended=(("Drawing", "DWG-4711"), ("Reviewed", False), ("Revision", 7)),
)  # fmt: skip
TANK = Template("Tank", VESSEL, description='Storage, "floating roof" & others')
UNIT = Template(
    "Unit",
    LOCATION,
    (),
    (AttributeTemplate("Throughput", "Double", PI_POINT, units=_FLOW, categories=("Measurements",)),),
)

LEAVES = (CENTRIFUGAL_PUMP, VESSEL, REACTOR, EXCHANGER, None, PUMP)
"""Templates of the equipment under a unit, in turn; None: an element without a template."""

_FRAME = Template("Base Event", None, ("Operations",), (), "EventFrame", description="Base of all events")
DOWNTIME = Template(
    "Downtime", _FRAME, ("Maintenance",),
    (
        AttributeTemplate("Flow", "Double", PI_POINT, units=_FLOW),
        AttributeTemplate("Lost Production", "Double", value=12.75, units=("cubic meter", "m3")),
        AttributeTemplate("Operator", "String", value="operator {n}"),
        AttributeTemplate(
            "Reason", "EnumerationValue", value=_state("Mechanical", 20), qualifier="Downtime Reasons",
        ),
    ),
    "EventFrame", severity="Minor", naming="%ELEMENT% down %STARTTIME%",
)  # fmt: skip
BATCH = Template(
    "Batch", _FRAME, (),
    (AttributeTemplate("Batch Id", "String", value="B-{n}"), AttributeTemplate("Yield", "Double", value=98.5)),
    "EventFrame", severity="Information", naming="Batch %STARTTIME%",
)  # fmt: skip
PHASE = Template("Phase", _FRAME, (), (AttributeTemplate("Recipe", "String", value="R{n}"),), "EventFrame")
STEP = Template("Step", _FRAME, (), (), "EventFrame")
ALARM = Template(
    "Alarm", None, ("Process Alarms",),
    (
        AttributeTemplate(
            "Limit", "Double", value=90.5, children=(AttributeTemplate("Deadband", "Double", value=0.5),)
        ),
        AttributeTemplate("Rule Number", "Int32", value=17, hidden=True),
        AttributeTemplate("Value", "Double", PI_POINT),
    ),
    "EventFrame", can_be_acknowledged=True, severity="Warning",
)  # fmt: skip
HIGH_ALARM = Template("High Alarm", ALARM, (), (), "EventFrame", can_be_acknowledged=True, severity="Major")
LOW_ALARM = Template("Low Alarm", ALARM, (), (), "EventFrame", can_be_acknowledged=True, severity="Warning")
STANDING_ALARM = Template("Standing Alarm", ALARM, (), (), "EventFrame", can_be_acknowledged=True, severity="Critical")
INSPECTION = Template("Inspection", None, ("Maintenance",), (), "EventFrame", severity="None")

ELEMENT_TEMPLATES = (EQUIPMENT, PUMP, CENTRIFUGAL_PUMP, VESSEL, REACTOR, EXCHANGER, LOCATION, UNIT, COMPRESSOR, TANK)
FRAME_TEMPLATES = (_FRAME, DOWNTIME, BATCH, PHASE, STEP, ALARM, HIGH_ALARM, LOW_ALARM, STANDING_ALARM, INSPECTION)
TEMPLATES = {template.name: template for template in (*ELEMENT_TEMPLATES, *FRAME_TEMPLATES)}
