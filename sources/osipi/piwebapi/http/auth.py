"""Puts credentials on requests: one ``AuthBase`` for each way to sign in that PI Web API knows."""

from __future__ import annotations

import base64
import math
import re
import time
from collections.abc import Callable, Mapping
from copy import copy
from typing import Any
from urllib.parse import quote_plus

from requests import PreparedRequest
from requests.auth import AuthBase

from osipi.piwebapi.errors import (
    AnswerTooLargeError,
    AuthenticationError,
    MalformedResponseError,
    PiWebApiError,
    RateLimitedError,
    ServerError,
    UnreachableError,
)
from osipi.piwebapi.http.errors_in_answers import decode_json, retry_after
from osipi.piwebapi.http.masking import remember
from osipi.piwebapi.http.settings import Settings
from osipi.piwebapi.http.single_flight import Turns

# Sends a form to a URL, signed in so, and answers (status, headers, body).
PostForm = Callable[[str, Mapping[str, str], AuthBase], tuple[int, Mapping[str, str], bytes]]


_TOKEN = re.compile(r"[!-~]+")  # what a header can carry (RFC 6750 section 2.1 allows less)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_UNTOLD = 300.0


def auth_for(settings: Settings, post_form: PostForm) -> AuthBase:
    """The authentication of ``settings``. Raises AuthenticationError naming the option that is missing."""
    if settings.auth == "basic":
        return BasicAuth(_needed(settings, "username"), settings.password or "")
    if settings.auth == "bearer":
        return BearerAuth(_needed(settings, "access_token"))
    if settings.auth == "oidc":
        return OidcAuth(
            _needed(settings, "oidc_token_url"),
            _needed(settings, "client_id"),
            _needed(settings, "client_secret"),
            settings.oidc_scope,
            post_form,
        )
    if settings.auth == "kerberos":
        return _kerberos(settings)
    if settings.auth == "anonymous":
        return AnonymousAuth()
    raise AuthenticationError(f"option auth is {settings.auth!r}: use one of basic, kerberos, bearer, oidc, anonymous")


class AnonymousAuth(AuthBase):
    """No credentials. Given explicitly, because without any requests would look into ``~/.netrc``."""

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        return request


class _HeaderAuth(AuthBase):
    def __init__(self, value: str) -> None:
        self._value = value

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        request.headers["Authorization"] = self._value
        return request


class BasicAuth(_HeaderAuth):
    """User name (often ``DOMAIN\\user``) and password, in UTF-8 (RFC 7617)."""

    def __init__(self, username: str, password: str) -> None:
        if ":" in username:
            raise AuthenticationError("option username holds a ':', which basic authentication cannot carry (RFC 7617)")
        for option, text in (("username", username), ("password", password)):
            if _CONTROL.search(text):
                raise AuthenticationError(
                    f"option {option} holds a line break or another control character, which basic authentication"
                    " cannot carry (RFC 7617): leave the line end out, and in YAML or JSON write a backslash between"
                    ' double quotes twice ("DOMAIN\\\\user")'
                )
        try:
            credentials = f"{username}:{password}".encode()
        except UnicodeEncodeError:  # an environment variable that is no UTF-8 comes in like this
            raise AuthenticationError(
                "option username or password holds bytes that are no UTF-8 text: set it again in UTF-8"
            ) from None
        super().__init__("Basic " + base64.b64encode(credentials).decode("ascii"))


class BearerAuth(_HeaderAuth):
    """A token that somebody else renews."""

    def __init__(self, token: str) -> None:
        text = token.strip()
        # People copy the whole header.
        scheme, blank, rest = text.partition(" ")
        super().__init__("Bearer " + (rest.strip() if blank and scheme.lower() == "bearer" else text))


class _ClientBasicAuth(_HeaderAuth):
    """Id and secret of a client as HTTP Basic, each encoded as in a form (RFC 6749 section 2.3.1)."""

    def __init__(self, client_id: str, client_secret: str) -> None:
        self.credentials = base64.b64encode(f"{quote_plus(client_id)}:{quote_plus(client_secret)}".encode()).decode()
        super().__init__("Basic " + self.credentials)


class OidcAuth(AuthBase):
    """OAuth 2.0 client credentials (RFC 6749 section 4.4): fetches a token, keeps it, renews it before it ends.

    The secret goes into the form. A provider that answers ``invalid_client`` gets it as HTTP Basic, which RFC 6749 asks
    of every provider, and then each time. Thread-safe; a token is fetched by one thread while the others wait for it.
    """

    def __init__(
        self, token_url: str, client_id: str, client_secret: str, scope: str | None, post_form: PostForm
    ) -> None:
        self._token_url = token_url
        self._grant = {"grant_type": "client_credentials", **({"scope": scope} if scope else {})}
        self._client = {"client_id": client_id, "client_secret": client_secret}
        self._basic = _ClientBasicAuth(client_id, client_secret)
        self._mask = remember([client_secret, self._basic.credentials, f"{client_id}:{client_secret}"])
        self._takes_basic = False
        self._post_form = post_form
        self._turns = Turns()
        self._header: str | None = None
        self._renew_at = 0.0

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        request.headers["Authorization"] = self._turns.take(self._current)
        return request

    def renew(self, refused: str | None) -> bool:
        """Forget the token of the ``Authorization`` header that was refused; whether another try makes sense."""

        def forget() -> bool:
            if refused == self._header:
                self._header = None
            return True

        return self._turns.take(forget)

    def _current(self) -> str:
        if self._header is None or time.monotonic() >= self._renew_at:
            token, lifetime = self._fetch()
            self._header, self._renew_at = f"Bearer {token}", time.monotonic() + lifetime
        return self._header

    def _fetch(self) -> tuple[str, float]:
        """A new token and the seconds to use it. Raises AuthenticationError, or a transient error of the provider."""
        status, headers, answer = self._ask(basic=self._takes_basic)
        if _refuses_client(status, headers, answer) and not self._takes_basic:
            second = self._ask(basic=True)
            if not _refuses_client(*second):
                status, headers, answer = second
                self._takes_basic = 200 <= status < 300
        if status == 429:
            raise RateLimitedError(
                "the identity provider limits the rate of requests (HTTP 429)",
                status=status,
                retry_after=retry_after(headers),
            )
        if status in (408, 425) or status >= 500:
            raise ServerError(
                f"the identity provider failed (HTTP {status}): check that the service behind the option"
                " oidc_token_url is up",
                status=status,
                retry_after=retry_after(headers),
            )
        token = answer.get("access_token") if 200 <= status < 300 and isinstance(answer, dict) else None
        if not isinstance(token, str) or not _TOKEN.fullmatch(token):
            raise self._refusal(status, answer)
        lifetime = _seconds(answer.get("expires_in"))
        return token, lifetime - min(60.0, lifetime / 5)

    def _ask(self, *, basic: bool) -> tuple[int, Mapping[str, str], Any]:
        """Status, headers and decoded answer (None if it is no JSON) of the token endpoint."""
        form, auth = (self._grant, self._basic) if basic else ({**self._grant, **self._client}, AnonymousAuth())
        try:
            status, headers, body = self._post_form(self._token_url, form, auth)
        except PiWebApiError as error:
            # The address that does not answer is the provider's: the advice is to be about the option that holds it.
            # No smaller question to PI would help where the provider's answer is too large.
            ours = UnreachableError("") if isinstance(error, AnswerTooLargeError) else copy(error)
            told = str(error).partition(": it was not read")[0].replace("base_url", "oidc_token_url")
            ours.args = (f"no token from the identity provider: {told}",)
            ours.url = ""
            if isinstance(ours, UnreachableError):
                ours.timed_out = False  # says nothing of how slow PI is
            raise ours from None
        try:
            return status, headers, decode_json(body)
        except MalformedResponseError:
            return status, headers, None

    def _refusal(self, status: int, answer: Any) -> PiWebApiError:
        told = [answer.get(name) for name in ("error", "error_description")] if isinstance(answer, dict) else []
        texts = [text for text in told if isinstance(text, str) and text]
        texts = [self._mask(text) for text in texts]
        reason = ": " + ": ".join(texts) if texts else ""
        return AuthenticationError(
            f"the identity provider gave no token (HTTP {status}){reason}: check the options oidc_token_url, client_id,"
            " client_secret and oidc_scope",
            status=status,
            messages=texts,
        )


def _refuses_client(status: int, headers: Mapping[str, str], answer: Any) -> bool:
    """Whether a token endpoint does not take the client's credentials where they were given (RFC 6749 section 5.2)."""
    if isinstance(answer, dict) and answer.get("error") == "invalid_client":
        return True
    return status == 401 and "basic" in headers.get("WWW-Authenticate", "").lower()


def _kerberos(settings: Settings) -> AuthBase:
    try:
        from osipi.piwebapi.http.kerberos import KerberosAuth
    except (ImportError, OSError):
        raise AuthenticationError(
            "auth 'kerberos' needs requests-kerberos: run pip install requests-kerberos"
            " (on Linux it is compiled: install libkrb5-dev and a C compiler first)"
        ) from None
    return KerberosAuth(settings.kerberos_hostname, settings.kerberos_principal, settings.kerberos_keytab)


def _needed(settings: Settings, option: str) -> str:
    value: str | None = getattr(settings, option)
    if not value:
        raise AuthenticationError(f"auth {settings.auth!r} needs the option {option}")
    return value


def _seconds(value: Any) -> float:
    """``expires_in`` as providers send it: a number, a text, nothing or nonsense.

    What says nothing of use counts as 5 minutes, which is short anywhere; a token that ends before is renewed when PI
    refuses it.
    """
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return _UNTOLD
    except OverflowError:  # a whole number beyond any double
        return math.inf
    return seconds if seconds > 0 else _UNTOLD
