"""A stand-in PI Web API server with a deterministic plant behind it.

`running()` gives a server in a process of its own, `serve()` serves until interrupted; `PlantConfig` says what the
plant is made of, `ServerConfig` how the server answers.
"""

from pi_simulator.client import Admin, AdminError
from pi_simulator.plant.config import PlantConfig
from pi_simulator.runner import Running, admin_line, new_token, running, serve
from pi_simulator.server_config import ServerConfig

__all__ = [
    "Admin",
    "AdminError",
    "PlantConfig",
    "Running",
    "ServerConfig",
    "admin_line",
    "new_token",
    "running",
    "serve",
]
