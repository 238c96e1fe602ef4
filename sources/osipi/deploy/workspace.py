"""A Databricks workspace over its REST API: sign-in by databricks-sdk, repeated calls, one-sentence errors.

The models of databricks-sdk do not make the calls: they lack the connection type COMMUNITY, and each call that changes
something must be shown before it is made.
"""

from __future__ import annotations

import logging
import os
import random
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

import requests

from lakeflow_pipeline.install_hint import install_hint
from osipi.deploy.errors import WantedError, WorkspaceError
from osipi.deploy.secrets import Secrets

log = logging.getLogger(__name__)

#: Statuses after which a call is tried again.
_PASSING = frozenset({429, 500, 502, 503, 504})
#: Those after which the call was certainly not carried out.
_NOT_DONE = frozenset({429, 503})
_UNSURE = "it may have been carried out: run the command again, it finds what exists"
_PATIENCE = 60.0
#: Seconds to try a host that does not accept connections: mostly its name is wrong.
_REACH = 15.0
_LONGEST_PAUSE = 10.0


class Workspace:
    """Calls to one workspace. ``patience``: seconds after which a call is no longer tried again."""

    def __init__(
        self,
        host: str,
        sign: Callable[[], Mapping[str, str]],
        *,
        secrets: Secrets | None = None,
        timeout: float = 60.0,
        patience: float = _PATIENCE,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.host = host.rstrip("/")
        self._sign = sign
        self._secrets = secrets or Secrets()
        self._timeout = timeout
        self._patience = patience
        self._sleep = sleep
        self._http = requests.Session()
        # Keep the sign-in of databricks-sdk: requests would replace it by an entry of .netrc for the host.
        self._http.auth = lambda request: request

    @classmethod
    def connect(cls, profile: str | None = None, secrets: Secrets | None = None, **settings: Any) -> Workspace:
        """Sign in as databricks-sdk does: a profile of ~/.databrickscfg, environment variables or a cloud's own login.

        Raises :class:`WantedError` where the extra is not installed or nothing is configured.
        """
        try:
            from databricks.sdk.core import Config
        except ImportError:
            raise WantedError(f"databricks-sdk is not installed: {install_hint('databricks', 'cli')}") from None
        if profile is not None:
            _check_only_profile(profile, [a.env for a in Config.attributes() if a.env and (a.auth or a.name == "host")])
        # Its log repeats the errors that are raised here.
        logging.getLogger("databricks.sdk").setLevel(logging.ERROR)
        try:
            config = Config(profile=profile, retry_timeout_seconds=2, http_timeout_seconds=10)
        except ValueError as error:
            raise WantedError(_not_configured(profile, str(error))) from None
        if not config.host:
            raise WantedError(_not_configured(profile, "no host is configured"))

        def sign() -> Mapping[str, str]:
            try:
                headers: Mapping[str, str] = config.authenticate()
            except Exception as error:
                first = secrets.hide(_first_line(str(error))) if secrets else _first_line(str(error))
                raise WorkspaceError(f"signing in to {config.host} failed: {first}; {_sign_in(profile)}") from error
            return headers

        return cls(config.host, sign, secrets=secrets, **settings)

    def hide(self, text: str) -> str:
        """``text`` without the secrets of the deployment, for what the workspace repeats of them."""
        return self._secrets.hide(text)

    # -- calls ----------------------------------------------------------------------------------------------------

    def get(self, path: str, query: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The answer of a GET at ``path``."""
        return self.call("GET", path, query=query)

    def find(self, path: str, query: Mapping[str, Any] | None = None) -> dict[str, Any] | None:
        """As `get`; None where there is nothing."""
        try:
            return self.get(path, query)
        except WorkspaceError as error:
            if error.status == 404:
                return None
            raise

    def pages(self, path: str, member: str, query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The entries of a list, under ``member`` of each page."""
        token: str | None = None
        while True:
            page = self.get(path, {**query, **({"page_token": token} if token else {})})
            yield from page.get(member) or []
            token = page.get("next_page_token")
            if not token:
                return

    def has_file(self, path: str) -> bool:
        """Whether a volume holds the file at this absolute path."""
        try:
            self.call("HEAD", f"/api/2.0/fs/files{quote(path)}")
        except WorkspaceError as error:
            if error.status == 404:
                return False
            raise
        return True

    def call(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        data: bytes | None = None,
    ) -> dict[str, Any]:
        """One call, tried again for a while after a failure that may pass.

        A POST creates something: it is tried again only if it was certainly not carried out. Raises
        :class:`WorkspaceError`.
        """
        begun = time.monotonic()
        end = begun + self._patience
        attempt = 0
        while True:
            attempt += 1
            pause = min(_LONGEST_PAUSE, 0.5 * 2 ** (attempt - 1)) * random.uniform(0.5, 1.0)  # noqa: S311
            try:
                response = self._send(method, path, body, query, data)
            except requests.RequestException as error:
                retried = method != "POST" or isinstance(error, requests.ConnectTimeout)
                last = end if isinstance(error, requests.Timeout) else min(end, begun + _REACH)
                if not retried or not _may_pass(error) or time.monotonic() + pause > last:
                    raise self._unreachable(method, path, error) from error
            else:
                if response.status_code < 400:
                    return _json(response, method, path, self.host)
                retried = response.status_code in (_NOT_DONE if method == "POST" else _PASSING)
                pause = max(pause, _retry_after(response))
                if not retried or time.monotonic() + pause > end:
                    raise self._refused(method, path, response)
            log.debug("%s %s is tried again in %.1f s", method, path, pause)
            self._sleep(pause)

    # -- private --------------------------------------------------------------------------------------------------

    def _send(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None,
        query: Mapping[str, Any] | None,
        data: bytes | None,
    ) -> requests.Response:
        headers = {**self._sign(), "User-Agent": "lakeflow-osipi"}
        if data is not None:
            headers["Content-Type"] = "application/octet-stream"
        return self._http.request(
            method,
            f"{self.host}{path}",
            params=dict(query or {}),
            json=None if body is None else dict(body),
            data=data,
            headers=headers,
            timeout=self._timeout,
            allow_redirects=False,
        )

    def _unreachable(self, method: str, path: str, error: requests.RequestException) -> WorkspaceError:
        if isinstance(error, requests.exceptions.SSLError):
            why = "its certificate is not trusted here"
        elif isinstance(error, requests.Timeout):
            why = f"it did not answer {method} {path} within {self._timeout:g} seconds"
        elif _unknown_host(error):
            why = "no host has this name"
        else:
            why = "the connection could not be made or was cut"
        unsure = method == "POST" and why.startswith(("it did", "the connection"))
        unsure = unsure and not isinstance(error, requests.ConnectTimeout)
        advice = _UNSURE if unsure else "check the host of the profile, the network and the proxy"
        return WorkspaceError(f"workspace {self.host} cannot be reached: {why}; {advice}", unsure=unsure)

    def _refused(self, method: str, path: str, response: requests.Response) -> WorkspaceError:
        code, message = _error_of(response)
        status = response.status_code
        said = self.hide(message)
        if 300 <= status < 400 or code == "NOT_JSON":
            text = f"{self.host} does not answer as a Databricks workspace does: check the host of the profile"
        elif status == 401 or code in ("UNAUTHENTICATED", "INVALID_TOKEN") or (status == 403 and _of_token(message)):
            text = f"workspace {self.host} does not accept the sign-in ({said or 'no reason given'}): renew the token"
            # The token is refused, no privilege is missing: a caller must not ask for one.
            status = 401
        elif status == 429:
            text = f"workspace {self.host} accepts no more requests now ({said}): try again later"
        else:
            text = f"workspace {self.host} refused {method} {path} with {status} {code or ''}".rstrip() + f": {said}"
        unsure = method == "POST" and status >= 500 and status not in _NOT_DONE
        return WorkspaceError(f"{text}; {_UNSURE}" if unsure else text, status=status, code=code, unsure=unsure)


def _check_only_profile(profile: str, variables: Sequence[str]) -> None:
    """Refuse a profile beside environment variables: databricks-sdk prefers those, and another workspace changes."""
    given = sorted(name for name in variables if name.startswith("DATABRICKS_") and os.environ.get(name))
    if given:
        raise WantedError(
            f"--profile {profile}: {' and '.join(given)} would be used in its place: unset them, or leave --profile out"
        )


def _not_configured(profile: str | None, reason: str) -> str:
    first = _first_line(reason.split(". Config:")[0])
    return f"no sign-in for Databricks: {first}; {_sign_in(profile)}"


def _sign_in(profile: str | None) -> str:
    named = f" --profile {profile}" if profile else " --profile NAME"
    return f"sign in with 'databricks auth login{named}' and name it with --profile, or set DATABRICKS_HOST and a token"


def _first_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[0].rstrip(".") if lines else "no reason given"


def _may_pass(error: requests.RequestException) -> bool:
    if isinstance(error, requests.exceptions.SSLError) or _unknown_host(error):
        return False
    return isinstance(error, requests.ConnectionError | requests.Timeout | requests.exceptions.ChunkedEncodingError)


def _unknown_host(error: requests.RequestException) -> bool:
    """Whether no host of that name was found: urllib3 says so in words only."""
    text = str(error)
    return "NameResolutionError" in text or "Failed to resolve" in text or "getaddrinfo failed" in text


def _retry_after(response: requests.Response) -> float:
    try:
        return max(0.0, float(response.headers.get("Retry-After", "0")))
    except ValueError:
        return 0.0


def _json(response: requests.Response, method: str, path: str, host: str) -> dict[str, Any]:
    if method == "HEAD" or not response.content.strip():
        if response.status_code >= 300:
            raise WorkspaceError(
                f"{host} does not answer as a Databricks workspace does: check the host of the profile"
            )
        return {}
    try:
        decoded = response.json()
    except ValueError:
        decoded = None
    if not isinstance(decoded, dict):
        raise WorkspaceError(
            f"{host} does not answer {method} {path} as a Databricks workspace does: check the host of the profile"
        )
    return decoded


def _error_of(response: requests.Response) -> tuple[str | None, str]:
    """Databricks' error code and message; a page that is not JSON has neither."""
    try:
        decoded = response.json()
    except ValueError:
        decoded = None
    if not isinstance(decoded, dict):
        # A gateway in front of the workspace answers with HTML, and so does any other web server.
        reason = response.headers.get("X-Databricks-Reason-Phrase") or response.reason or ""
        return (None if response.status_code in _PASSING | {401, 403, 404} else "NOT_JSON"), _first_line(reason)
    code = decoded.get("error_code") or decoded.get("error")
    message = decoded.get("message") or decoded.get("detail") or ""
    # Some answers repeat the status as their code.
    named = str(code) if code and not str(code).isdigit() else None
    return named, _first_line(str(message)) if message else ""


def _of_token(message: str) -> bool:
    """Whether a 403 is about the token itself, as in ``Invalid access token`` and ``(token expired)``."""
    return bool(re.search(r"\b(invalid|expired)\b[^.]*\btoken|\btoken\b[^.]*\bexpir", message, re.IGNORECASE))
