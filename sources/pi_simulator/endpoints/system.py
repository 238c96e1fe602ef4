"""/system: product, status, versions, identity, configuration (PI Web API reference, controller system)."""

from __future__ import annotations

import time
from typing import Any

from starlette.responses import Response

from pi_simulator.context import ApiError, Call
from pi_simulator.plant.hashing import guid
from pi_simulator.routing import endpoint
from pi_simulator.ticks import HOUR, to_text


@endpoint("/system")
def system(call: Call) -> dict[str, Any]:
    """What this server is."""
    names = ("CacheInstances", "Configuration", "Status", "UserInfo", "Versions")
    links = {name: call.link(f"system/{name.lower()}") for name in names}
    return {
        "ProductTitle": "PI Web API 2023 SP1",
        "ProductVersion": "1.19.0.0",
        "Links": {"Self": call.link("system"), **links},
    }


@endpoint("/system/status")
def status(call: Call) -> dict[str, Any]:
    """Up time in minutes, and the server's clock."""
    return {
        "UpTimeInMinutes": round((time.monotonic() - call.sim.started) / 60, 4),
        "State": "Running",
        "CacheInstances": 1,
        "ServerTime": to_text(call.now),
    }


@endpoint("/system/versions")
def versions(_call: Call) -> dict[str, Any]:
    """Assemblies and their versions."""
    return {
        name: {"FullVersion": version, "MajorMinorRevision": version.rpartition(".")[0], "Build": version[-1]}
        for name, version in {"OSIsoft.REST.Documentation": "1.19.0.0", "OSIsoft.AFSDK": "2.10.9.0"}.items()
    }


@endpoint("/system/userinfo")
def user_info(call: Call) -> dict[str, Any] | Response:
    """The identity of the caller; 204 where there is none."""
    name = call.request.scope.get("pi_simulator.user")
    if name is None:
        return Response(status_code=204)
    return {
        "IdentityType": "WindowsIdentity",
        "Name": name,
        "IsAuthenticated": True,
        "SID": "S-1-5-21-1-2-3-1001",
        "ImpersonationLevel": "Impersonation",
    }


def _configuration(call: Call) -> dict[str, Any]:
    config = call.sim.config
    return {
        "AuthenticationMethods": [method.capitalize() for method in config.auth],
        "DisableWrites": True,
        "EnableCSRFDefense": config.csrf,
        "MaxReturnedItemsPerCall": config.max_items,
        "RateLimitDuration": config.rate_limit_seconds,
        "RateLimitMaxRequests": config.rate_limit_requests,
        "WebIDType": config.web_id_type,
    }


@endpoint("/system/configuration")
def configuration(call: Call) -> dict[str, Any]:
    """Settings by name."""
    return _configuration(call)


@endpoint("/system/configuration/{key}")
def configuration_item(call: Call, key: str) -> Any:
    """One setting."""
    for name, value in _configuration(call).items():
        if name.lower() == key.lower():
            return value
    raise ApiError(404, f"The configuration item '{key}' was not found.")


@endpoint("/system/cacheinstances")
def cache_instances(call: Call) -> dict[str, Any]:
    """The one cache of the one user."""
    user = str(call.request.scope.get("pi_simulator.user") or "")
    return {
        "Links": {},
        "Items": [
            {
                "Id": str(guid("cache", user)),
                "LastRefreshTime": to_text(call.now),
                "WillRefreshAfter": to_text(call.now + HOUR // 12),
                "ScheduledExpirationTime": to_text(call.now + HOUR // 4),
                "UserName": user,
                "UserId": "S-1-5-21-1-2-3-1001",
                "IsWindowsIdentity": True,
            }
        ],
    }
