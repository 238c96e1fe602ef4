"""System states and digital sets, with the JSON that PI Web API makes of a state.

Codes up to 255 are those of AF SDK's AFSystemStateCode; of those above, only the order of the names is public.
"""

from __future__ import annotations

import msgspec

SYSTEM_STATES: dict[str, int] = {
    "Access Denied": 210,
    "No Sample": 211,
    "No Result": 212,
    "Unit Down": 213,
    "Sample Bad": 214,
    "Equip Fail": 215,
    "No Lab Data": 216,
    "Trace": 217,
    "DCS failed": 233,
    "Bad Output": 237,
    "Scan Off": 238,
    "Scan On": 239,
    "Configure": 240,
    "Failed": 241,
    "Error": 242,
    "Execute": 243,
    "Filtered": 244,
    "Calc Off": 245,
    "I/O Timeout": 246,
    "Set to Bad": 247,
    "No Data": 248,
    "Calc Failed": 249,
    "Calc Overflow": 250,
    "Under Range": 251,
    "Over Range": 252,
    "Pt Created": 253,
    "Shutdown": 254,
    "Bad Input": 255,
    "Bad Total": 256,
    "Arc Off-line": 307,
    "Scan Timeout": 308,
    "Comm Fail": 313,
    "Not Connect": 314,
    "Invalid Float": 317,
}

#: States that interfaces and archives write into the history of ordinary points.
FIELD_STATES = ("I/O Timeout", "Bad Input", "Shutdown", "Comm Fail", "Scan Off", "No Data", "Set to Bad", "Calc Failed")

#: Digital sets of every Data Archive. A set may hold a name twice.
DIGITAL_SETS: dict[str, tuple[str, ...]] = {
    "System": tuple(sorted(SYSTEM_STATES, key=SYSTEM_STATES.__getitem__)),
    "RunStates": ("Stopped", "Running", "Starting", "Tripped"),
    "ValveStates": ("Closed", "Open", "Travel", "Travel"),
    "AlarmStates": ("Normal", "Low", "High", "HiHi", 'Quoted "Q"', "Störung"),
}


def state_json(name: str, code: int, *, system: bool) -> bytes:
    """The value object of a digital or system state."""
    return msgspec.json.encode({"Name": name, "Value": code, "IsSystem": system})


def system_state(name: str) -> bytes:
    """The value object of a system state."""
    return state_json(name, SYSTEM_STATES[name], system=True)


def set_states(name: str) -> list[tuple[str, int]]:
    """(state, code) of a digital set in order of code."""
    if name == "System":
        return [(state, SYSTEM_STATES[state]) for state in DIGITAL_SETS["System"]]
    return [(state, code) for code, state in enumerate(DIGITAL_SETS[name])]
