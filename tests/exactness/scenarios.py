"""All scenarios: importing this registers them."""

from exactness import events_changes, events_limits, events_trouble, events_values, frames_changes
from exactness.world import SCENARIOS

__all__ = ["SCENARIOS", "events_changes", "events_limits", "events_trouble", "events_values", "frames_changes"]
