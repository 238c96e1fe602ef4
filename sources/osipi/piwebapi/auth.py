"""Puts credentials on requests: one ``AuthBase`` for each way to sign in that PI Web API knows."""

from __future__ import annotations

import base64
import os
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from requests import PreparedRequest
from requests.auth import AuthBase

from osipi.piwebapi.answers import decode_json, error_of_status, retry_after
from osipi.piwebapi.errors import AuthenticationError, MalformedResponseError, PiWebApiError, is_transient
from osipi.piwebapi.settings import Settings

# Sends a form to a URL and answers (status, headers, body).
PostForm = Callable[[str, Mapping[str, str]], tuple[int, Mapping[str, str], bytes]]


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
        return KerberosAuth(settings.kerberos_hostname, settings.kerberos_principal, settings.kerberos_keytab)
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
        super().__init__("Basic " + base64.b64encode(f"{username}:{password}".encode()).decode("ascii"))


class BearerAuth(_HeaderAuth):
    """A token that somebody else renews."""

    def __init__(self, token: str) -> None:
        super().__init__("Bearer " + token.strip())


class OidcAuth(AuthBase):
    """OAuth 2.0 client credentials (RFC 6749 section 4.4): fetches a token, keeps it, renews it before it ends.

    Thread-safe; a token is fetched by one thread while the others wait for it.
    """

    def __init__(
        self, token_url: str, client_id: str, client_secret: str, scope: str | None, post_form: PostForm
    ) -> None:
        self._token_url = token_url
        self._form = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": client_secret}
        if scope:
            self._form["scope"] = scope
        self._post_form = post_form
        self._lock = threading.Lock()
        self._token: str | None = None
        self._renew_at = 0.0

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        request.headers["Authorization"] = self._header()
        return request

    def renew(self, refused: str | None) -> bool:
        """Forget the token of the ``Authorization`` header that was refused; whether another try makes sense."""
        with self._lock:
            if self._token is not None and refused == f"Bearer {self._token}":
                self._token = None
        return True

    def _header(self) -> str:
        with self._lock:
            if self._token is None or time.monotonic() >= self._renew_at:
                self._token, lifetime = self._fetch()
                self._renew_at = time.monotonic() + lifetime
            return f"Bearer {self._token}"

    def _fetch(self) -> tuple[str, float]:
        """A new token and the seconds to use it. Raises AuthenticationError, or a transient error of the provider."""
        status, headers, body = self._post_form(self._token_url, self._form)
        try:
            answer = decode_json(body)
        except MalformedResponseError:
            answer = None
        if not 200 <= status < 300:
            error = error_of_status(status, (), url="the token endpoint", retry_after=retry_after(headers))
            raise error if is_transient(error) else self._refusal(status, answer)
        token = answer.get("access_token") if isinstance(answer, dict) else None
        if not isinstance(token, str) or not token:
            raise self._refusal(status, answer)
        lifetime = _seconds(answer.get("expires_in"))
        return token, lifetime - min(60.0, lifetime / 5)

    def _refusal(self, status: int, answer: Any) -> PiWebApiError:
        told = [answer.get(name) for name in ("error", "error_description")] if isinstance(answer, dict) else []
        texts = [text for text in told if isinstance(text, str) and text]
        secret = self._form["client_secret"]
        reason = (": " + ": ".join(texts)).replace(secret, "***") if texts else ""
        return AuthenticationError(
            f"the identity provider gave no token (HTTP {status}){reason}: check the options oidc_token_url, client_id,"
            " client_secret and oidc_scope",
            status=status,
            messages=[text.replace(secret, "***") for text in texts],
        )


class KerberosAuth(AuthBase):
    """Negotiate with the ticket of this account, or of a principal in a keytab."""

    def __init__(self, hostname: str | None, principal: str | None, keytab: str | None) -> None:
        try:
            from requests_kerberos import OPTIONAL, HTTPKerberosAuth
        except (ImportError, OSError):
            raise AuthenticationError(
                "auth 'kerberos' needs requests-kerberos: run pip install 'lakeflow-osipi[kerberos]'"
                " (on Linux it is compiled: install libkrb5-dev and a C compiler first)"
            ) from None
        if keytab is not None:
            if not os.path.exists(keytab):
                raise AuthenticationError(f"option kerberos_keytab names no file: {keytab!r}")
            os.environ["KRB5_CLIENT_KTNAME"] = keytab  # the only way to tell the Kerberos library
        self._new: Callable[[], AuthBase] = lambda: HTTPKerberosAuth(
            mutual_authentication=OPTIONAL, hostname_override=hostname, principal=principal
        )

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        # One object a request: it keeps the state of one handshake per host and is not thread-safe.
        return self._new()(request)


def _needed(settings: Settings, option: str) -> str:
    value: str | None = getattr(settings, option)
    if not value:
        raise AuthenticationError(f"auth {settings.auth!r} needs the option {option}")
    return value


def _seconds(value: Any) -> float:
    """``expires_in`` as providers send it: a number, a text, or nothing (then 5 minutes, which is short anywhere)."""
    try:
        return max(0.0, float(value))
    except (TypeError, ValueError):
        return 300.0
