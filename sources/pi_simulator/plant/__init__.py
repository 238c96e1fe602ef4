"""The simulated plant: points with their archive, assets, event frames and a clock; no HTTP."""

from __future__ import annotations

from pi_simulator.plant.archive import Archive
from pi_simulator.plant.assets import Assets
from pi_simulator.plant.clock import Clock
from pi_simulator.plant.config import PlantConfig
from pi_simulator.plant.frames import Frames
from pi_simulator.plant.library import Library
from pi_simulator.plant.points import Catalogue

__all__ = ["Plant", "PlantConfig"]


class Plant:
    """Everything that the server reports about."""

    def __init__(self, config: PlantConfig) -> None:
        self.config = config
        self.clock = Clock(config)
        self.points = Catalogue(config)
        self.archive = Archive(config, self.clock, self.points)
        self.assets = Assets(config, self.points)
        self.library = Library(config, self.assets, self.points)
        self.frames = Frames(config, self.clock, self.assets)
