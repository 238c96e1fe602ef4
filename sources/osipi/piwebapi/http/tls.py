"""Certificates and keys for requests, which takes files only."""

from __future__ import annotations

import contextlib
import os
import shutil
import ssl
import tempfile
import weakref
from pathlib import Path

from osipi.piwebapi.errors import CertificateError
from osipi.piwebapi.http.settings import Settings

_PREFIX = "osipi-tls-"


class TlsFiles:
    """``verify`` and ``cert`` as requests wants them. PEM text lies in memory, or where a system has no such files in
    a private directory, while this object lives.

    Raises CertificateError (kind configuration) when a file is missing or cannot be used, or a key has no certificate:
    at the first request it would look like a server out of reach.
    """

    def __init__(self, settings: Settings) -> None:
        self._directory: str | None = None
        if settings.client_key and not settings.client_cert:
            raise CertificateError("option client_key needs client_cert: give the certificate that belongs to the key")
        self.verify: bool | str = settings.verify_tls
        if settings.verify_tls and settings.ca_bundle:
            self.verify = self._file("ca_bundle", settings.ca_bundle)
            _check_trusted(self.verify)
        elif settings.verify_tls and settings.base_url.startswith("https:"):
            _check_environment()
        self.cert: str | tuple[str, str] | None = None
        if settings.client_cert:
            certificate = self._file("client_cert", settings.client_cert)
            key = self._file("client_key", settings.client_key) if settings.client_key else None
            _check_own(certificate, key)
            self.cert = (certificate, key) if key else certificate

    def _file(self, option: str, text: str) -> str:
        if "-----BEGIN" not in text:
            if not os.path.exists(text):
                raise CertificateError(f"option {option} is neither PEM text nor a file that exists: {text[:200]!r}")
            return text
        content = text.replace("\\n", "\n").encode()  # secret stores often hand PEM text over with its newlines escaped
        return self._in_memory(option, content) or self._in_directory(option, content)

    def _in_memory(self, option: str, content: bytes) -> str | None:
        """A file that has no name on disk and ends with this process, however that ends; None where there is none."""
        if not hasattr(os, "memfd_create"):
            return None
        try:
            number = os.memfd_create(f"osipi-{option}")
        except OSError:
            return None
        path = f"/proc/self/fd/{number}"
        os.fchmod(number, 0o600)
        with os.fdopen(number, "wb", closefd=False) as file:
            file.write(content)
        if not os.path.exists(path):  # no /proc here
            os.close(number)
            return None
        weakref.finalize(self, _close, number)
        return path

    def _in_directory(self, option: str, content: bytes) -> str:
        if self._directory is None:
            _remove_left_behind()
            self._directory = tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-")  # mode 0700
            weakref.finalize(self, shutil.rmtree, self._directory, ignore_errors=True)
        path = os.path.join(self._directory, f"{option}.pem")
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
        return path


def _close(number: int) -> None:
    with contextlib.suppress(OSError):  # closed by whoever closes every file, as a daemon does
        os.close(number)


def _remove_left_behind() -> None:
    """Remove the directories of processes that were killed."""
    for found in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*-*"):
        process = found.name.removeprefix(_PREFIX).partition("-")[0]
        if process.isdecimal() and not found.is_symlink() and not _lives(int(process)):
            shutil.rmtree(found, ignore_errors=True)  # those of other accounts stay


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # another account's
        return True
    return True


def _check_environment() -> None:
    """Refuse a file of certificates that the environment names and that is not there: requests would try, and fail."""
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        path = os.environ.get(name)
        if path and not os.path.exists(path):
            raise CertificateError(
                f"the environment variable {name} names {path!r}, which does not exist: correct or unset it, or give"
                " the certificates of your authority in the option ca_bundle"
            )


def _check_trusted(path: str) -> None:
    if os.path.isdir(path):  # OpenSSL's form of many authorities, which it reads as it needs them
        return
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(path)
    except OSError as error:
        raise CertificateError(
            f"option ca_bundle holds no certificate that can be used ({_reason(error)}): give a file in PEM (Base-64)"
            " form, or its text"
        ) from None


def _check_own(certificate: str, key: str | None) -> None:
    def no_password() -> bytes:
        raise CertificateError(
            "the key in the option client_key or client_cert has a password, which cannot be given: save it without"
            " one (openssl pkey) and protect the file"
        )

    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_cert_chain(certificate, key, password=no_password)
    except OSError as error:
        raise CertificateError(
            f"the options client_cert and client_key cannot be used ({_reason(error)}): give a certificate in PEM"
            " (Base-64) form and the key that belongs to it"
        ) from None


def _reason(error: OSError) -> str:
    if isinstance(error, ssl.SSLError):
        return (error.reason or "no PEM text").replace("_", " ").lower()
    return error.strerror or type(error).__name__
