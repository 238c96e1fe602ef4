"""Enumeration sets of AF databases, and digital state sets of Data Archives."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from pi_simulator.plant.af_templates import ENUMERATION_SETS
from pi_simulator.plant.asset_model import Database
from pi_simulator.plant.edits import Edits, Thing
from pi_simulator.plant.hashing import guid
from pi_simulator.plant.points import DataServer
from pi_simulator.plant.states import DIGITAL_SETS, set_states

_DESCRIPTIONS = {
    "Operating Modes": "How equipment is run",
    "RunStates": "States of motors",
    "Maintenance": "Out of service, locked & tagged",
    "Tripped": "Stopped by its protection",
}


@dataclass(frozen=True)
class EnumerationSet(Thing):
    """An enumeration set of a database, or a digital state set of a Data Archive."""

    owner: Database | DataServer

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"{self.owner.path}\\EnumerationSets[{self.name}]"


@dataclass(frozen=True)
class EnumerationValue(Thing):
    """A state of a set."""

    set: EnumerationSet
    value: int

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"{self.set.path}\\EnumerationValues[{self.name}]"


def enumeration_sets(edits: Edits, owner: Database | DataServer) -> list[EnumerationSet]:
    """All sets of a database or of a Data Archive."""
    names = ENUMERATION_SETS if isinstance(owner, Database) else DIGITAL_SETS
    return edits.applied(
        EnumerationSet(set_id(owner, name), name, _DESCRIPTIONS.get(name, ""), owner) for name in names
    )


def enumeration_values(edits: Edits, of: EnumerationSet) -> list[EnumerationValue]:
    """All states of a set in order of their codes."""
    name = next(name for name in (*ENUMERATION_SETS, *DIGITAL_SETS) if set_id(of.owner, name) == of.id)
    states = list(ENUMERATION_SETS[name]) if isinstance(of.owner, Database) else set_states(name)
    return edits.applied(
        EnumerationValue(guid("enumeration value", of.id.hex, code), state, _DESCRIPTIONS.get(state, ""), of, code)
        for state, code in states
    )


def set_id(owner: Database | DataServer, name: str) -> uuid.UUID:
    """Id of a set; it stays when the set is renamed."""
    return guid("enumeration", owner.id.hex, name)
