"""Kerberos tickets of a principal in a keytab, kept in the memory of this process (the extra ``kerberos``)."""

from __future__ import annotations

import os
import time
import uuid
import weakref

from osipi.piwebapi.errors import AuthenticationError

try:
    import krb5
except ImportError:  # on Windows, where the system signs in
    krb5 = None

_AGAIN_SECONDS = 30
"""How soon a renewal is tried again that failed while the ticket is still good."""


class KeytabTickets:
    """A cache of tickets, ``cache``, that :meth:`renew` keeps good. Not thread-safe.

    The Kerberos library could renew from a keytab by itself, but it would take the keytab from the environment, which
    all connections of a process share.
    """

    def __init__(self, path: str, principal: str | None) -> None:
        if krb5 is None:
            raise AuthenticationError(
                "option kerberos_keytab needs MIT Kerberos, which is not here; on Windows leave it out: the account of"
                " the process signs in"
            )
        if not os.path.isfile(path):
            raise AuthenticationError(f"option kerberos_keytab names no file: {path!r}")
        if not os.access(path, os.R_OK):
            raise AuthenticationError(f"option kerberos_keytab names a file that may not be read here: {path!r}")
        self.generation = 0
        """Grows with each renewal."""
        self.cache = f"MEMORY:osipi-{uuid.uuid4().hex}"
        self._path, self._principal = path, principal
        self._renew_at = self._ends_at = 0.0
        weakref.finalize(self, _forget, self.cache).atexit = False

    def renew(self) -> None:
        """Get a ticket where there is none or the one there is beyond half of its life. Raises krb5.Krb5Error.

        What fails while the ticket is still good is tried again later, and raised by the request that finds it over.
        """
        now = time.time()  # tickets are measured by it, also over a machine's sleep
        if now < self._renew_at:
            return
        try:
            self._ends_at = self._fetch()
        except krb5.Krb5Error:
            if now >= self._ends_at:
                raise
            self._renew_at = min(now + _AGAIN_SECONDS, self._ends_at)
        else:
            self.generation += 1
            self._renew_at = now + (self._ends_at - now) / 2

    def drop(self) -> None:
        """Have the tickets renewed, whatever their age."""
        self._renew_at = self._ends_at = 0.0

    def _fetch(self) -> float:
        """Put a new ticket into the cache; its end in seconds since 1970."""
        context = krb5.init_context()
        keytab = krb5.kt_resolve(context, f"FILE:{self._path}".encode())
        if self._principal:
            principal = krb5.parse_name_flags(context, self._principal.encode())
        else:
            entry = next(iter(keytab), None)
            if entry is None:
                raise AuthenticationError(f"option kerberos_keytab names a file that holds no key: {self._path!r}")
            principal = krb5.parse_name_flags(context, entry.principal.name)
        options = krb5.get_init_creds_opt_alloc(context)
        krb5.get_init_creds_opt_set_canonicalize(options, True)
        ticket = krb5.get_init_creds_keytab(context, principal, options, keytab=keytab)
        cache = krb5.cc_resolve(context, self.cache.encode())
        krb5.cc_initialize(context, cache, ticket.client)
        krb5.cc_store_cred(context, cache, ticket)
        return float(ticket.times.endtime)


def _forget(cache: str) -> None:
    context = krb5.init_context()
    krb5.cc_destroy(context, krb5.cc_resolve(context, cache.encode()))
