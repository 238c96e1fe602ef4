"""A Databricks workspace over its REST API: signed in by databricks-sdk, patient with what passes, plain in its errors.

The calls are made here rather than by the models of databricks-sdk, because a connection of type COMMUNITY is none of
its connection types, and because each call that changes something has to be shown before it is made.
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

from osipi.deploy.errors import WantedError, WorkspaceError
from osipi.deploy.secrets import Secrets

log = logging.getLogger(__name__)

#: Answers that may be another one a moment later.
_PASSING = frozenset({429, 500, 502, 503, 504})
#: Of those, the ones after which the call was certainly not carried out.
_NOT_DONE = frozenset({429, 503})
_UNSURE = "whether it was carried out is not known: run the command again, it finds what is there"
_PATIENCE = 60.0
#: How long nobody may listen at all, seconds: most often the host is wrong.
_REACH = 15.0
_LONGEST_PAUSE = 10.0


class Workspace:
    """Calls to one workspace. ``patience`` bounds the seconds that one call goes on trying."""

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
        # What databricks-sdk signs with stays: requests would put what .netrc says of the host in its place.
        self._http.auth = lambda request: request

    @classmethod
    def connect(cls, profile: str | None = None, secrets: Secrets | None = None, **settings: Any) -> Workspace:
        """Sign in as databricks-sdk does: a profile of ~/.databrickscfg, environment variables or a cloud's own login.

        Raises :class:`WantedError` where the extra is not installed or nothing is configured.
        """
        try:
            from databricks.sdk.core import Config
        except ImportError:
            raise WantedError("databricks-sdk is not installed: pip install 'lakeflow-osipi[databricks,cli]'") from None
        if profile is not None:
            _check_only_profile(profile, [a.env for a in Config.attributes() if a.env and (a.auth or a.name == "host")])
        # What it logs repeats what is said here.
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
        """What there is at ``path``."""
        return self.call("GET", path, query=query)

    def find(self, path: str, query: Mapping[str, Any] | None = None) -> dict[str, Any] | None:
        """What there is at ``path``, None where there is nothing."""
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
        """One call; what passes is tried again for a while.

        A POST makes something: it is tried again only where it was certainly not carried out. Raises
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
            why = "there is no host of that name"
        else:
            why = "the connection could not be made or was cut"
        unsure = method == "POST" and why.startswith(("it did", "the connection"))
        unsure = unsure and not isinstance(error, requests.ConnectTimeout)
        advice = (
            _UNSURE if unsure else "check the host of the profile, and the network and proxy between here and there"
        )
        return WorkspaceError(f"workspace {self.host} cannot be reached: {why}; {advice}", unsure=unsure)

    def _refused(self, method: str, path: str, response: requests.Response) -> WorkspaceError:
        code, message = _told(response)
        status = response.status_code
        said = self.hide(message)
        if 300 <= status < 400 or code == "NOT_JSON":
            text = f"{self.host} does not answer as a Databricks workspace does: check the host of the profile"
        elif status == 401 or code in ("UNAUTHENTICATED", "INVALID_TOKEN") or (status == 403 and _of_token(message)):
            text = f"workspace {self.host} does not accept the sign-in ({said or 'no reason given'}): renew the token"
            # no privilege is missing, whatever the status was
            status = 401
        elif status == 429:
            text = f"workspace {self.host} allows no more requests at the moment ({said}): try again later"
        else:
            text = f"workspace {self.host} refused {method} {path} with {status} {code or ''}".rstrip() + f": {said}"
        unsure = method == "POST" and status >= 500 and status not in _NOT_DONE
        return WorkspaceError(f"{text}; {_UNSURE}" if unsure else text, status=status, code=code, unsure=unsure)


def _check_only_profile(profile: str, variables: Sequence[str]) -> None:
    """databricks-sdk lets environment variables go before a profile, so another workspace would be changed."""
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


def _told(response: requests.Response) -> tuple[str | None, str]:
    """Databricks' error code and message; a page that is no JSON tells neither."""
    try:
        decoded = response.json()
    except ValueError:
        decoded = None
    if not isinstance(decoded, dict):
        # a gateway before the workspace speaks HTML, and so does any other web server
        reason = response.headers.get("X-Databricks-Reason-Phrase") or response.reason or ""
        return (None if response.status_code in _PASSING | {401, 403, 404} else "NOT_JSON"), _first_line(reason)
    code = decoded.get("error_code") or decoded.get("error")
    message = decoded.get("message") or decoded.get("detail") or ""
    # some answers repeat the status as their code
    told = str(code) if code and not str(code).isdigit() else None
    return told, _first_line(str(message)) if message else ""


def _of_token(message: str) -> bool:
    """Whether a 403 is about the token itself, as in ``Invalid access token`` and ``(token expired)``."""
    return bool(re.search(r"\b(invalid|expired)\b[^.]*\btoken|\btoken\b[^.]*\bexpir", message, re.IGNORECASE))
