"""Whether a server speaks TLS on a port where plain HTTP got no answer."""

from __future__ import annotations

import socket
import ssl
from urllib.parse import urlsplit

_SECONDS = 5.0


def speaks_tls(url: str) -> bool:
    """Whether the host and port of a URL complete a TLS handshake, whatever the certificate says."""
    parts = urlsplit(url)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # nothing is sent: only the handshake counts
    try:
        with (
            socket.create_connection((parts.hostname or "", parts.port or 80), timeout=_SECONDS) as plain,
            context.wrap_socket(plain, server_hostname=parts.hostname),
        ):
            return True
    except ssl.SSLError as error:
        # A server that asks for a client certificate, or for a newer protocol, speaks TLS all the same.
        return "ALERT" in (error.reason or "").upper()
    except OSError:
        return False
