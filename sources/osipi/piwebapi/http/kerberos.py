"""Signs in with Kerberos tickets (Negotiate, RFC 4559): those of this account, or of a principal in a keytab.

Importing this needs the extra ``kerberos``.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from requests import PreparedRequest, Response
from requests.auth import AuthBase
from requests_kerberos import OPTIONAL, HTTPKerberosAuth
from requests_kerberos.exceptions import KerberosExchangeError
from spnego import KerberosCCache

from osipi.piwebapi.errors import AuthenticationError, PiWebApiError, UnreachableError
from osipi.piwebapi.http.keytab import KeytabTickets
from osipi.piwebapi.http.single_flight import Turns

try:
    from krb5 import Krb5Error
except ImportError:  # on Windows, where the system signs in
    Krb5Error = KerberosExchangeError

# They write tokens to their debug logs, and a stack trace for each failure that ends here in one sentence.
for _library in ("requests_kerberos", "spnego"):
    logging.getLogger(_library).propagate = False

_KRB5 = -1765328384  # the first code of MIT's and Heimdal's table of Kerberos errors
_EXPIRED = _KRB5 + 32
_GSS_CODES = {7: _KRB5 + 141, 11: _EXPIRED}
"""GSSAPI's own codes (RFC 2744, 3.9.1), which it uses where it has only looked at a cache."""
_GSS_MADE_UP = 200_000  # it numbers codes that two libraries share from 100,001 on
_UNREACHABLE = (_KRB5 + 156, _KRB5 + 154)  # no KDC answers; the name of none can be resolved
_KINIT = (
    "run kinit as the account that runs this (klist shows what it has), or give the options kerberos_principal and"
    " kerberos_keytab"
)
_STALE_KEY = "the key in the keytab is not the account's any more: make the keytab again"
_ADVICE: Mapping[int, str] = {
    _KRB5 + 1: "the account's password has expired: ask the administrator of the domain",
    _KRB5 + 6: "check the option kerberos_principal and the realm in it (upper case)",
    _KRB5 + 7: "no service of that name is in the domain: write the host name that PI Web API's service principal"
    " HTTP/... holds into the option kerberos_hostname (setspn -L shows it)",
    _KRB5 + 18: "the account is locked or switched off: ask the administrator of the domain",
    _KRB5 + 23: "the account's password has expired: ask the administrator of the domain",
    _KRB5 + 24: _STALE_KEY,
    _KRB5 + 31: _STALE_KEY,
    _EXPIRED: _KINIT,
    _KRB5 + 37: "set the clock of this machine: Kerberos allows 5 minutes",
    _KRB5 + 141: _KINIT,
    _KRB5 + 181: "check that the option kerberos_principal names an entry of kerberos_keytab (klist -k shows them)",
    _KRB5 + 195: _KINIT,
}


class KerberosAuth(AuthBase):
    """Negotiate for every request of one session. Thread-safe.

    A ticket is shown when the server asks for one, and without being asked once the server has taken one: that halves
    the requests where it signs in each of them. What the server shows in return is checked. Tickets from a keytab lie
    in the memory of this process and are renewed halfway to their end, or when the server refuses what it took before
    (its key has changed); others are read where the system keeps them, so whoever renews them there need not tell.
    """

    def __init__(self, hostname: str | None, principal: str | None, keytab: str | None) -> None:
        self._hostname = hostname
        self._account: Any = principal
        self._keytab = KeytabTickets(keytab, principal) if keytab is not None else None
        if self._keytab is not None:
            self._account = KerberosCCache(self._keytab.cache)
        self._turns = Turns()
        self._unasked: bool | None = False
        """Whether tickets are shown without being asked for; None where that does not spare a request."""
        self._taken = 0
        """The generation of tickets that the server took last."""

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        # One object a request: it keeps the state of one handshake and is not thread-safe.
        unasked = bool(self._unasked)
        handshake = _Handshake(self, force_preemptive=unasked)
        request = handshake(request)

        def judge(answer: Response, **_: Any) -> Response:
            return self._judge(answer, unasked, handshake.generation)

        request.register_hook("response", judge)  # type: ignore[no-untyped-call]
        return request

    def renew(self, refused: str | None) -> bool:
        """Whether another try makes sense after a 401: only where this object let it pass, with new tickets."""
        return refused is not None

    def token(self, handshake: _Handshake, response: Response | None, host: str, *, is_preemptive: bool) -> str:
        """The header that shows a ticket for ``host``. Raises the typed error where there is none to be had."""

        def make() -> str:
            try:
                if self._keytab is not None:
                    self._keytab.renew()
                    handshake.generation = self._keytab.generation
                return str(HTTPKerberosAuth.generate_request_header(handshake, response, host, is_preemptive))
            except KerberosExchangeError as error:
                raise self._error(error.__cause__, host) from None
            except Krb5Error as error:
                raise self._error(error, host) from None

        return self._turns.take(make)

    def service(self, host: str) -> str:
        """The service principal that PI Web API has at ``host``."""
        return f"HTTP/{self._hostname or host}"

    def _judge(self, answer: Response, unasked: bool, generation: int) -> Response:
        if not answer.request.headers.get("Authorization", "").startswith("Negotiate "):
            return answer
        if answer.status_code != 401:
            self._taken = generation
            if self._unasked is not None:
                self._unasked = None if unasked and answer.history else True
            return answer
        self._unasked = False
        if self._keytab is not None and self._turns.take(lambda: self._forget(generation)):
            return answer
        answer.close()
        host = _host(answer)
        raise AuthenticationError(
            f"PI Web API at {host} refused the Kerberos ticket for {self.service(host)} (HTTP 401): check that this"
            " service principal is registered for the account that runs PI Web API (setspn -L), and the option"
            " kerberos_hostname",
            status=401,
        )

    def _forget(self, generation: int) -> bool:
        """Whether there are, or will be, newer tickets than those of a generation that was refused."""
        keytab = self._keytab
        assert keytab is not None
        if generation == keytab.generation == self._taken:
            keytab.drop()
            return True
        return generation < keytab.generation

    def _error(self, cause: BaseException | None, host: str) -> PiWebApiError:
        """The typed error of a failure in the Kerberos library."""
        library: Any = getattr(cause, "base_error", None) or cause
        code, reason = _code(library), _reason(library)
        if code in _UNREACHABLE:
            return UnreachableError(
                f"no Kerberos server answers: {reason}; check the realm in krb5.conf, the name servers and the firewall"
            )
        advice = _ADVICE.get(code)
        if advice is None:
            where = "the option kerberos_keytab" if self._keytab is not None else "the ticket (klist)"
            advice = f"check {where} and the option kerberos_principal"
        return AuthenticationError(f"Kerberos sign-in to {self.service(host)} failed: {reason}; {advice}")


class _Handshake(HTTPKerberosAuth):  # type: ignore[misc]
    """The handshake of one request: what fails in it is raised, not turned into the 401 that it began with."""

    def __init__(self, owner: KerberosAuth, *, force_preemptive: bool) -> None:
        super().__init__(
            mutual_authentication=OPTIONAL,  # servers that keep a connection signed in show nothing in return
            hostname_override=owner._hostname,
            principal=owner._account,
            force_preemptive=force_preemptive,
        )
        self._owner = owner
        self.generation = 0
        """Of the tickets from the keytab that were shown."""

    def generate_request_header(self, response: Response | None, host: str, is_preemptive: bool = False) -> str:
        return self._owner.token(self, response, host, is_preemptive=is_preemptive)

    def handle_response(self, response: Response, **options: Any) -> Any:
        try:
            return super().handle_response(response, **options)
        except PiWebApiError:
            response.close()  # nobody is left to read it
            raise

    def authenticate_server(self, response: Response) -> bool:
        if not super().authenticate_server(response):
            host = _host(response)
            raise AuthenticationError(
                f"what answers at {host} could not prove that it is {self._owner.service(host)}: something stands in"
                " between, or the option kerberos_hostname names another service",
                status=response.status_code,
            )
        return True


def _code(error: Any) -> int:
    """The Kerberos library's own code, or the one of the same meaning where only GSSAPI says what is wrong."""
    code = int(getattr(error, "err_code", 0) or getattr(error, "min_code", 0))
    code -= 1 << 32 if code >= 1 << 31 else 0
    if code in _ADVICE or code in _UNREACHABLE:
        return code
    return _GSS_CODES.get(getattr(error, "maj_code", 0) >> 16, code)


def _reason(error: Any) -> str:
    """What the library says, in one line."""
    if hasattr(error, "get_all_statuses"):
        general = error.maj_code >> 16 in _GSS_CODES and error.min_code <= _GSS_MADE_UP
        text = " ".join(error.get_all_statuses(error.maj_code if general else error.min_code, general))
    else:
        text = str(error).removesuffix(f" {getattr(error, 'err_code', '')}")
    return text.strip().rstrip(".")


def _host(response: Response) -> str:
    return urlsplit(response.url).hostname or ""
