"""Certificates and keys for requests, which takes files only."""

from __future__ import annotations

import os
import shutil
import tempfile
import weakref

from osipi.piwebapi.errors import CertificateError
from osipi.piwebapi.settings import Settings


class TlsFiles:
    """``verify`` and ``cert`` as requests wants them; PEM text lies in a private directory while this object lives.

    Raises CertificateError (kind configuration) when a file is missing or a key has no certificate.
    """

    def __init__(self, settings: Settings) -> None:
        self._directory: str | None = None
        if settings.client_key and not settings.client_cert:
            raise CertificateError("option client_key needs client_cert: give the certificate that belongs to the key")
        self.verify: bool | str = settings.verify_tls
        if settings.verify_tls and settings.ca_bundle:
            self.verify = self._file("ca_bundle", settings.ca_bundle)
        self.cert: str | tuple[str, str] | None = None
        if settings.client_cert:
            certificate = self._file("client_cert", settings.client_cert)
            self.cert = (
                (certificate, self._file("client_key", settings.client_key)) if settings.client_key else certificate
            )

    def _file(self, option: str, text: str) -> str:
        if "-----BEGIN" not in text:
            if not os.path.exists(text):
                raise CertificateError(f"option {option} is neither PEM text nor a file that exists: {text[:200]!r}")
            return text
        if self._directory is None:
            self._directory = tempfile.mkdtemp(prefix="osipi-tls-")  # mode 0700
            weakref.finalize(self, shutil.rmtree, self._directory, ignore_errors=True)
        path = os.path.join(self._directory, f"{option}.pem")
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
            file.write(text.replace("\\n", "\n"))  # secret stores often hand PEM text over with its newlines escaped
        return path
