"""One HTTP exchange over pooled connections, with every failure turned into a typed error."""

from __future__ import annotations

import ipaddress
import logging
import multiprocessing
import socket
import ssl
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
import urllib3
from requests.auth import AuthBase
from requests.utils import get_environ_proxies

from osipi.piwebapi.errors import (
    AnswerTooLargeError,
    AuthenticationError,
    CertificateError,
    MalformedResponseError,
    NotPiWebApiError,
    PiWebApiError,
    RedirectError,
    UnreachableError,
)
from osipi.piwebapi.http.adapter import PooledAdapter, Session
from osipi.piwebapi.http.auth import auth_for
from osipi.piwebapi.http.bounds import LEAST_RATE, RATE_SECONDS, Bounds, bounded
from osipi.piwebapi.http.errors_in_answers import is_html
from osipi.piwebapi.http.masking import Mask, remember, remember_for_now
from osipi.piwebapi.http.other_scheme import speaks_tls
from osipi.piwebapi.http.settings import Settings
from osipi.piwebapi.http.tls import TlsFiles

log = logging.getLogger("osipi.piwebapi")

# Not urllib3's own base class of them: it counts a refused connection as a time-out.
_TIMEOUTS = (requests.Timeout, TimeoutError, urllib3.exceptions.ReadTimeoutError)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 5
_LONGEST_CONNECT = 10.0
_MOST_TOKEN_BYTES = 1 << 20
_SHOWN = 200


@dataclass(frozen=True)
class Answer:
    """An HTTP answer of any status. ``headers`` are case-insensitive; ``body`` is decompressed."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Transport:
    """The requests session of one process. Thread-safe; never pickled."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._mask = remember(settings.secrets())
        #: Credentials as they stood in the last requests: a server may say them back in an error.
        self._sent: deque[str] = deque(maxlen=settings.max_concurrent_requests)
        self._tls = TlsFiles(settings)
        self._auth = auth_for(settings, self._post_form)
        self._proxies = {"http": settings.proxy_url, "https": settings.proxy_url} if settings.proxy_url else {}
        self._was_answered = False
        adapter = PooledAdapter(settings.max_concurrent_requests)
        self._session, self._provider = _session(adapter), _session(adapter)
        self._session.headers.update(
            {
                # Any value will do; without it PI Web API refuses every POST (reference, EnableCSRFDefense).
                "X-Requested-With": "lakeflow-osipi",
                **settings.headers,
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
            }
        )
        if settings.auth != "anonymous" and _is_open(settings.base_url):
            _warn_once(
                f"{settings.base_url} is not encrypted: whoever is on the way can read the credentials and the data;"
                " write https:// in option base_url"
            )
        if not settings.verify_tls:
            _warn_once(f"option verify_tls is off: the identity of {settings.base_url} is not checked")
            urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)

    def close(self) -> None:
        """Close the pooled connections."""
        self._session.close()
        self._provider.close()

    def show(self, text: str) -> str:
        """``text`` without the secrets of the settings, and without what was made of them and sent lately."""
        return self._mask(Mask(self._sent)(text))

    def exchange(
        self, method: str, url: str, *, path: str, body: bytes | None = None, timeout: float | None = None
    ) -> Answer:
        """Send a request and read its whole answer; a 401 renews a renewable token once.

        Raises the errors that leave no usable answer: unreachable, certificate, redirect, cut body, HTML page.
        """
        answer, sent = self._follow(method, url, path, body, timeout)
        renew = getattr(self._auth, "renew", None)
        if answer.status == 401 and renew is not None and renew(sent):
            answer, _ = self._follow(method, url, path, body, timeout)
        if answer.status < 300 and is_html(answer.body[:200], answer.headers.get("Content-Type", "")):
            raise NotPiWebApiError(
                f"{self._settings.base_url} answered {path} with an HTML page, no data: a sign-in page or another"
                " site is in the way; check the options base_url, auth and proxy_url",
                status=answer.status,
                url=path,
            )
        return answer

    def _follow(
        self, method: str, url: str, path: str, body: bytes | None, timeout: float | None
    ) -> tuple[Answer, str | None]:
        for _ in range(_MOST_REDIRECTS + 1):
            answer, sent = self._send(method, url, path, body, timeout)
            target = answer.headers.get("Location")
            if answer.status not in _REDIRECTS or target is None:
                return answer, sent
            try:
                target = urljoin(url, target)
                same = _origin(target) == _origin(url)
                shown = "{0.scheme}://{0.hostname}".format(urlsplit(target))
            except ValueError:  # a Location that is no address
                same, shown = False, "an address that is none"
            kept = method == "GET" or answer.status in (307, 308)
            if not same or not kept:
                raise RedirectError(
                    f"{self._settings.base_url} redirects to {shown}: credentials are not sent there; if that is your"
                    " PI Web API, write its address into the option base_url",
                    status=answer.status,
                    url=path,
                )
            url = target
        raise RedirectError(
            f"{self._settings.base_url} redirects in a circle: check the options base_url and auth", url=path
        )

    def _send(
        self, method: str, url: str, path: str, body: bytes | None, timeout: float | None
    ) -> tuple[Answer, str | None]:
        headers = {"Content-Type": "application/json; charset=utf-8"} if body is not None else None
        answer, request = self._request(method, url, path, self._auth, timeout, data=body, headers=headers)
        sent = request.headers.get("Authorization")
        credentials = (sent or "").rpartition(" ")[2]
        if credentials and credentials not in self._sent:
            self._sent.append(credentials)
            if sent and sent.startswith(
                "Bearer "
            ):  # one of an identity provider; tickets of Kerberos are for one request
                remember_for_now(credentials)
        return answer, sent

    def _post_form(self, url: str, form: Mapping[str, str], auth: AuthBase) -> tuple[int, Mapping[str, str], bytes]:
        # A session of its own: neither gateway keys and cookies of PI nor cookies of the provider are the other's.
        answer, _ = self._request(
            "POST", url, "the token endpoint", auth, None, _MOST_TOKEN_BYTES, session=self._provider, data=dict(form)
        )
        return answer.status, answer.headers, answer.body

    def _request(
        self,
        method: str,
        url: str,
        path: str,
        auth: AuthBase,
        timeout: float | None,
        most_bytes: int | None = None,
        session: Session | None = None,
        **content: Any,
    ) -> tuple[Answer, requests.PreparedRequest]:
        wait = timeout or self._settings.timeout_seconds
        with bounded(Bounds(wait, most_bytes or self._settings.max_answer_bytes)) as bounds:
            try:
                response = (session or self._session).request(
                    method,
                    url,
                    auth=auth,
                    timeout=(min(_LONGEST_CONNECT, wait), wait),
                    allow_redirects=False,
                    verify=self._tls.verify,
                    cert=self._tls.cert,
                    proxies=dict(self._proxies),  # per request: those of the environment would win over the session's
                    **content,
                )
            except PiWebApiError:
                raise
            except Exception as error:  # noqa: BLE001 - the libraries raise whatever they stumble over
                bounds.give_up()
                raise self._typed(error, bounds, url, path) from None
        self._was_answered = True
        return Answer(response.status_code, response.headers, response.content), response.request

    def _typed(self, error: Exception, bounds: Bounds, url: str, path: str) -> Exception:
        """What an exchange that failed is to raise: a typed error for whatever another machine can cause."""
        if bounds.broken is not None:
            return _out_of_bounds(bounds, urlsplit(url).netloc, path)
        known = isinstance(error, (requests.RequestException, urllib3.exceptions.HTTPError, OSError, UnicodeError))
        if known and not (bounds.received and isinstance(error, ValueError)):
            return self._error(error, url, path, bounds.seconds)
        if bounds.received:
            # The libraries below raise whatever they stumble over in headers that make no sense.
            return MalformedResponseError(
                f"the answer of {urlsplit(url).netloc} to {path} cannot be understood"
                f" ({type(error).__name__}: {self.show(str(error))[:_SHOWN]})",
                url=path,
            )
        # What requests did not look at, the standard library refuses with the whole header in its message.
        if isinstance(error, ValueError) and "header" in str(error).lower():
            return _unfit_header(path)
        return error

    def _error(self, error: Exception, url: str, path: str, wait: float) -> PiWebApiError:
        """The typed error of an exchange that brought no whole answer."""
        host = urlsplit(url).netloc
        causes = list(_causes(error))
        reason = self.show(str(causes[-1])).strip().rstrip(".")
        if isinstance(error, (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError)):
            return MalformedResponseError(f"the answer of {host} to {path} broke off: {reason}", url=path)
        if isinstance(error, (requests.exceptions.InvalidHeader, UnicodeError)):
            return _unfit_header(path)
        if isinstance(error, requests.exceptions.InvalidSchema) and "SOCKS" in str(error):
            return PiWebApiError(
                f"the proxy to {host} is a SOCKS proxy, which needs the package PySocks: run pip install PySocks, or"
                " name an HTTP proxy in the option proxy_url (or the environment variable HTTPS_PROXY)",
                url=path,
                kind="configuration",
            )
        if isinstance(error, (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema)):
            return PiWebApiError(
                f"{host!r} or the option proxy_url is not a usable address: check base_url and proxy_url",
                url=path,
                kind="configuration",
            )
        # The standard library tells the status of a refused CONNECT in this text only.
        if any(str(cause).startswith("Tunnel connection failed: 407") for cause in causes):
            return AuthenticationError(
                "the proxy asks for credentials: write them into the option proxy_url", status=407, url=path
            )
        for cause in causes:
            if isinstance(cause, ssl.SSLError) and (trouble := _tls_trouble(cause)):
                return CertificateError(trouble.format(host=host), url=path)
        if isinstance(error, requests.exceptions.ProxyError):
            return UnreachableError(
                f"the proxy to {host} cannot be used: {reason}; check the option proxy_url", stage="address", url=path
            )
        if type(error).__module__.startswith("requests_kerberos"):
            return AuthenticationError(
                f"Kerberos sign-in at {host} failed: {reason}; check the ticket (klist) or the options kerberos_*",
                url=path,
            )
        if any(isinstance(cause, socket.gaierror) for cause in causes):
            return UnreachableError(
                f"the host name in {host} cannot be resolved: check the option base_url and the DNS of this machine",
                stage="address",
                url=path,
            )
        if isinstance(error, requests.ConnectTimeout):
            return UnreachableError(
                f"{host} did not accept a connection within {min(_LONGEST_CONNECT, wait):g} s: check the option"
                " base_url, the service and the firewall",
                timed_out=True,
                stage="connection",
                url=path,
            )
        if any(isinstance(cause, _TIMEOUTS) for cause in causes):
            return UnreachableError(
                f"{host} did not answer {path} within {wait:g} s: raise the option timeout_seconds or ask for less",
                timed_out=True,
                url=path,
            )
        if self._wants_tls(error, url):
            return NotPiWebApiError(
                f"{host} speaks TLS on this port, and http:// does not: write https:// in the option base_url", url=path
            )
        refused = any(isinstance(cause, urllib3.exceptions.NewConnectionError) for cause in causes)
        return UnreachableError(
            f"{host} cannot be reached: {reason}; check the option base_url, the service and the firewall",
            stage="connection" if refused else "answer",
            url=path,
        )

    def _wants_tls(self, error: Exception, url: str) -> bool:
        """Whether a connection without TLS was closed because the port takes TLS only. Asked until one answer came."""
        if self._was_answered or not url.startswith("http:") or not isinstance(error, requests.ConnectionError):
            return False
        return not get_environ_proxies(url) and not self._proxies and speaks_tls(url)


def _out_of_bounds(bounds: Bounds, host: str, path: str) -> PiWebApiError:
    """The error of an answer that took too long, came too slowly or was too large."""
    if bounds.broken == "large":
        return AnswerTooLargeError(
            f"{host} answered {path} with more than {bounds.most_bytes:,} bytes: it was not read further; ask for less,"
            " or raise the option max_answer_bytes if the answer is right",
            url=path,
        )
    if bounds.broken == "slow":
        text = (
            f"{host} sent its answer to {path} with less than {LEAST_RATE} bytes a second for {RATE_SECONDS:g} s: check"
            " the server, the proxy and the network"
        )
    elif bounds.received:
        text = (
            f"{host} did not answer {path} in full within {bounds.seconds:g} s: raise the option timeout_seconds or ask"
            " for less"
        )
    else:
        text = (
            f"{host} did not answer {path} within {bounds.seconds:g} s: raise the option timeout_seconds or ask for"
            " less"
        )
    return UnreachableError(text, timed_out=True, url=path)


def _unfit_header(path: str) -> PiWebApiError:
    return PiWebApiError(
        "the option headers, username or access_token, or a token that the identity provider gave, holds a character"
        " that no HTTP header can carry",
        url=path,
        kind="configuration",
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An exception and what lies under it; the last one says why in the fewest words."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        inner = [getattr(current, "reason", None), *current.args, current.__cause__, current.__context__]
        current = next((item for item in inner if isinstance(item, BaseException)), None)


def _tls_trouble(error: ssl.SSLError) -> str | None:
    """The sentence for a TLS failure that the user can mend; None for one that is a broken connection."""
    reason = (error.reason or str(error)).upper().replace(" ", "_")
    if isinstance(error, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY" in reason:
        told = getattr(error, "verify_message", "") or "it is not trusted"
        return (
            "the certificate of {host} was refused: "
            + told.rstrip(".").replace("{", "(").replace("}", ")")
            + "; give the"
            " certificate of your authority in the option ca_bundle, and the host name that it was made for in base_url"
        )
    if "WRONG_VERSION" in reason or "HTTP_REQUEST" in reason:
        return (
            "{host} does not speak TLS on this port: if it is to be reached without, write http:// in the option"
            " base_url, else correct the port"
        )
    if "CERTIFICATE" in reason or "UNKNOWN_CA" in reason or "KEY_VALUES_MISMATCH" in reason or "PEM" in reason:
        return "{host} refused or cannot use the client certificate: check the options client_cert and client_key"
    return None


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"https": 443, "http": 80}.get(parts.scheme)


def _session(adapter: PooledAdapter) -> Session:
    session = Session()
    session.headers.update({"User-Agent": "lakeflow-osipi", "Accept": "application/json", "Accept-Encoding": "gzip"})
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


@cache
def _warn_once(text: str) -> None:
    """Say it once a command: each table has a client of its own, and so has each process that reads for the first."""
    if multiprocessing.parent_process() is None:
        log.warning("%s", text)


def _is_open(url: str) -> bool:
    """Whether requests leave this machine without encryption."""
    parts = urlsplit(url)
    if parts.scheme != "http":
        return False
    host = parts.hostname or ""
    try:
        return not ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host != "localhost"
