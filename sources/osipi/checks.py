"""Whether a connection works, step by step: from the name of the host to the first value.

A dozen small requests, all of them reads. A step that needs a failed one is left out.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal
from urllib.parse import urlsplit

from requests.utils import get_environ_proxies

from lakeflow_pipeline.wording import counted
from osipi.errors import OptionError
from osipi.listing.needed import asked_by, object_of
from osipi.options import ConnectionOptions, Options
from osipi.pi_zone import offset_text, zone_offsets
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.errors import (
    AuthenticationError,
    CertificateError,
    NotFoundError,
    NotPiWebApiError,
    PermissionError_,
    PiWebApiError,
)

Status = Literal["ok", "warn", "fail"]
Kind = Literal["configuration", "source"]

#: Seconds by which PI's clock may differ from this machine's. Kerberos, tokens and certificates need both right.
CLOCK_SECONDS = 60
_CONNECT_SECONDS = 10.0
_UTC_ELSE = "times without a zone, such as start_time: t, are read as UTC: set the tables' option 'time_zone'"
_TICKS = 10_000_000


@dataclass(frozen=True)
class CheckResult:
    """One finding. ``detail`` says what was found, ``advice`` what to do; neither holds a secret."""

    name: str
    status: Status
    detail: str
    advice: str | None = None
    kind: Kind | None = None
    """Who can correct a failure: the user (``configuration``) or an administrator of the server (``source``)."""


def check_connection(options: Mapping[str, Any]) -> Iterator[CheckResult]:
    """Findings for these connection options, each as soon as it is known. Failures are findings, not exceptions."""
    try:
        connection = Options.connection(options)
    except OptionError as error:
        yield CheckResult("options", "fail", str(error), kind="configuration")
        return
    yield CheckResult("options", "ok", f"{connection.base_url}, authentication {connection.method}")
    address = _address(connection)
    yield address
    if address.status == "fail":
        return
    client = PiWebApi(connection.settings())
    yield from _server(connection, client)


def _address(connection: ConnectionOptions) -> CheckResult:
    """Whether TCP connects to the server or, where there is one, to the proxy in front of it."""
    proxies = {"all": connection.proxy_url} if connection.proxy_url else get_environ_proxies(connection.base_url)
    target = urlsplit(connection.base_url)
    proxy = proxies.get(target.scheme) or proxies.get("all")
    what, option = ("proxy", "proxy_url") if proxy else ("host", "base_url")
    if proxy:
        target = urlsplit(proxy if "//" in proxy else f"http://{proxy}")
    host, port = target.hostname or "", target.port or (443 if target.scheme == "https" else 80)
    timeout = min(_CONNECT_SECONDS, connection.timeout_seconds)
    began = time.monotonic()
    try:
        with socket.create_connection((host, port), timeout=timeout):
            pass
    except socket.gaierror:
        return CheckResult(
            "address",
            "fail",
            f"{what} {host} has no address",
            f"check option {option!r} and the name servers of this machine",
            "source",
        )
    except OSError as error:
        why = "no answer in time" if isinstance(error, TimeoutError) else error.strerror or type(error).__name__
        advice = f"check option {option!r}, the firewall, and whether the service runs"
        return CheckResult("address", "fail", f"{what} {host}, port {port}: {why}", advice, "source")
    milliseconds = (time.monotonic() - began) * 1000
    return CheckResult("address", "ok", f"{what} {host}, port {port}, answers in {milliseconds:.0f} ms")


def _server(connection: ConnectionOptions, client: PiWebApi) -> Iterator[CheckResult]:
    """TLS, sign-in and version, from one request: its error shows which step failed."""
    try:
        info = client.server_info()
    except CertificateError as error:
        yield _failure("tls", error)
        return
    except AuthenticationError as error:
        yield _tls(connection)
        yield _failure("sign-in", error)
        return
    except PiWebApiError as error:
        yield _failure("PI Web API", error)
        return
    yield _tls(connection)
    yield _tried("sign-in", partial(_sign_in, connection, client))
    yield _product(client, info)
    yield _tried("clock", partial(_clock, client))
    yield from _permissions(client)


def _product(client: PiWebApi, info: Mapping[str, Any]) -> CheckResult:
    if not client.offers_system:
        return CheckResult(
            "PI Web API",
            "warn",
            "the server offers no /system, but a list of servers: its version is unknown, and its clock is that of the"
            " Date header where no other is offered",
            "if a gateway is in front of PI Web API, let it pass /system and /system/status",
        )
    title = info.get("ProductTitle") or "PI Web API"
    return CheckResult("PI Web API", "ok", f"{title}, version {info.get('ProductVersion') or 'unknown'}")


def _tls(connection: ConnectionOptions) -> CheckResult:
    if not connection.base_url.startswith("https://"):
        advice = "write https:// in base_url, or others can read passwords and data"
        return CheckResult("tls", "warn", "the connection is not encrypted", advice)
    if not connection.verify_tls:
        advice = "set option 'ca_bundle' to the certificate of your authority, and 'verify_tls' to true"
        return CheckResult("tls", "warn", "encrypted, but the certificate is not checked", advice)
    return CheckResult("tls", "ok", "encrypted, the certificate is trusted")


def _sign_in(connection: ConnectionOptions, client: PiWebApi) -> CheckResult:
    try:
        user = object_of(client.get("/system/userinfo") or {}, "/system/userinfo")
    except PermissionError_:
        return CheckResult("sign-in", "ok", f"{connection.method}; the account may not ask PI for its name")
    except (NotFoundError, NotPiWebApiError):
        return CheckResult(
            "sign-in", "ok", f"{connection.method}; /system/userinfo, which tells the name, is not offered"
        )
    name = user.get("Name")
    return CheckResult("sign-in", "ok", f"{connection.method}, as {name}" if name else connection.method)


def _clock(client: PiWebApi) -> CheckResult:
    before = time.time()
    server = client.server_time() / _TICKS
    difference = server - (before + time.time()) / 2
    detail = f"PI's clock is {_span(abs(difference))} {'ahead of' if difference > 0 else 'behind'} this machine's"
    if abs(difference) <= CLOCK_SECONDS:
        return CheckResult("clock", "ok", detail)
    return CheckResult("clock", "warn", detail, "set the clock that is wrong: Kerberos and tokens need both right")


def _span(seconds: float) -> str:
    """Seconds as a person would say them."""
    if seconds < 120:
        return f"{seconds:.1f} s"
    for unit, length in (("day", 86_400), ("hour", 3_600)):
        if seconds >= 2 * length:
            return counted(int(seconds // length), unit)
    return counted(int(seconds // 60), "minute")


def _permissions(client: PiWebApi) -> Iterator[CheckResult]:
    """What the account may see. PI shows nothing, and no error, where an identity mapping or permission is missing."""
    servers: list[dict[str, Any]] = []
    yield _tried("Data Archives", partial(_listed, client, "/dataservers", "Data Archives", servers))
    point: dict[str, Any] | None = None
    for server in servers:
        found: list[dict[str, Any]] = []
        yield _tried("points", partial(_points, client, server, found))
        point = point or next(iter(found), None)
    if point is not None:
        yield _tried("first value", partial(_value, client, point))
    yield _tried("time zone", partial(_zone, client, point))
    asset_servers: list[dict[str, Any]] = []
    yield _tried("asset servers", partial(_listed, client, "/assetservers", "asset servers", asset_servers))
    for server in asset_servers:
        yield _tried("AF databases", partial(_databases, client, server))


def _listed(client: PiWebApi, path: str, name: str, found: list[dict[str, Any]]) -> CheckResult:
    found += client.page(path)
    if not found:
        advice = "ask the PI administrator to map this account to a PI identity, or to add the server to PI Web API"
        return CheckResult(name, "warn", "none is visible to this account", advice)
    return CheckResult(name, "ok", ", ".join(str(item.get("Name")) for item in found))


def _points(client: PiWebApi, server: Mapping[str, Any], found: list[dict[str, Any]]) -> CheckResult:
    path = f"/dataservers/{asked_by(server, 'Data Archive', '/dataservers')}/points"
    found += client.page(path, {"nameFilter": "*", "maxCount": 1})
    name = server.get("Name")
    if not found:
        advice = "ask the PI administrator for read access to points and their data (PIPOINT and the points)"
        return CheckResult("points", "warn", f"{name}: no point is visible to this account", advice)
    return CheckResult("points", "ok", f"{name}: can be listed, such as {found[0].get('Name')}")


def _value(client: PiWebApi, point: Mapping[str, Any]) -> CheckResult:
    path = f"/streams/{asked_by(point, 'point')}/value"
    answer = object_of(client.get(path), path)
    value = answer.get("Value")
    shown = value.get("Name", value) if isinstance(value, Mapping) else value
    return CheckResult("first value", "ok", f"{point.get('Name')} = {shown!r} at {answer.get('Timestamp')}")


def _zone(client: PiWebApi, point: Mapping[str, Any] | None) -> CheckResult:
    """PI's time zone. It fails nothing: only times that name no zone depend on it."""
    offsets = zone_offsets(client, f"/streams/{asked_by(point, 'point')}") if point is not None else None
    if offsets is None:
        return CheckResult("time zone", "warn", "unknown", f"{_UTC_ELSE}, such as Europe/Berlin or UTC")
    january, july = map(offset_text, offsets)
    detail = f"PI's is {january}" if january == july else f"PI's is {january} in January and {july} in July"
    return CheckResult("time zone", "ok", detail, None if january == july == "UTC" else f"{_UTC_ELSE} to it")


def _databases(client: PiWebApi, server: Mapping[str, Any]) -> CheckResult:
    path = f"/assetservers/{asked_by(server, 'asset server', '/assetservers')}/assetdatabases"
    databases = client.page(path)
    name = server.get("Name")
    if not databases:
        advice = "ask the PI administrator for read access to the AF databases"
        return CheckResult("AF databases", "warn", f"{name}: no database is visible to this account", advice)
    return CheckResult("AF databases", "ok", f"{name}: {', '.join(str(item.get('Name')) for item in databases)}")


def _tried(name: str, step: Callable[[], CheckResult]) -> CheckResult:
    try:
        return step()
    except PiWebApiError as error:
        return _failure(name, error)


def _failure(name: str, error: PiWebApiError) -> CheckResult:
    return CheckResult(name, "fail", str(error), kind=error.kind)
