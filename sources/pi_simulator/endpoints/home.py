"""GET / (PI Web API reference, controller home)."""

from __future__ import annotations

from typing import Any

from pi_simulator.context import Call
from pi_simulator.routing import endpoint


@endpoint("", "/")
def home(call: Call) -> dict[str, Any]:
    """Links to the roots."""
    return {
        "Links": {
            "Self": call.link(""),
            "AssetServers": call.link("assetservers"),
            "DataServers": call.link("dataservers"),
            "System": call.link("system"),
        }
    }
