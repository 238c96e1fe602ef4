"""Plug-ins of the AF server: of analysis rules, time rules and deliveries of notifications."""

from __future__ import annotations

from dataclasses import dataclass

from pi_simulator.plant.asset_model import AF_SERVER
from pi_simulator.plant.edits import Edits, Thing
from pi_simulator.plant.hashing import guid

NAMES = {
    "analysis rule": ("EventFrame", "PerformanceEquation", "Rollup", "SQC"),
    "time rule": ("Natural", "Periodic"),
    "notification": ("Email", "WebService"),
}
_FOLDERS = {
    "analysis rule": "AnalysisRulePlugIns",
    "time rule": "TimeRulePlugIns",
    "notification": "DeliveryChannelPlugIns",
}


@dataclass(frozen=True)
class PlugIn(Thing):
    """A plug-in; `kind` is analysis rule, time rule or notification."""

    kind: str

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"\\\\{AF_SERVER}\\{_FOLDERS[self.kind]}[{self.name}]"


def plug_ins(edits: Edits, kind: str) -> list[PlugIn]:
    """All plug-ins of a kind."""
    return edits.applied(PlugIn(guid("plug-in", kind, name), name, f"{name} {kind}", kind) for name in NAMES[kind])
