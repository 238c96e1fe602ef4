"""Negotiate (RFC 4559): tickets that clients show, checked by GSSAPI with the key of this service.

The key is in the keytab that the environment variable KRB5_KTNAME names, as for any Kerberos service. Without GSSAPI
(the extra `kerberos`) or a key, Negotiate is advertised and never granted.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Accepted:
    """A ticket that is good."""

    user: str
    """As Windows writes it: DOMAIN\\user."""
    answer: str | None
    """The challenge that proves the server to the client; None where the client wants no proof."""


class Acceptor:
    """Checks tickets. Each may be shown once; a handshake of several steps is refused."""

    def __init__(self) -> None:
        self._key: Any = None

    def accept(self, credentials: str) -> Accepted | None:
        """What follows `Negotiate` in an Authorization header; None when it is to be refused."""
        try:
            import gssapi
        except ImportError:
            return None
        try:
            token = base64.b64decode(credentials, validate=True)
            if self._key is None:
                self._key = gssapi.Credentials(usage="accept")
            context = gssapi.SecurityContext(creds=self._key, usage="accept")
            shown = context.step(token)
            if not context.complete:  # raises what the step found, even where it has an answer for the client
                return None
            user = str(context.initiator_name)
        except (binascii.Error, gssapi.exceptions.GSSError):
            return None
        return Accepted(_windows_name(user), f"Negotiate {base64.b64encode(shown).decode()}" if shown else None)


def _windows_name(principal: str) -> str:
    user, _, realm = principal.rstrip("\0").partition("@")
    return f"{realm.partition('.')[0].upper()}\\{user}" if realm else user
