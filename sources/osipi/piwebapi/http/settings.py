"""How to reach one PI Web API server: address, credentials, TLS, limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Literal
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

AuthMethod = Literal["basic", "kerberos", "bearer", "oidc", "anonymous"]

_SUFFIX = "/piwebapi"
_SCHEMES = ("basic", "bearer", "negotiate", "digest", "apikey")
_EXAMPLE = "https://pi.example.com/piwebapi"


@dataclass(frozen=True)
class Settings:
    """Everything that a session needs to know. ``repr`` and ``str`` show no secret.

    ``timeout_seconds`` bounds a whole answer, from the connection to its last byte, ``max_answer_bytes`` its size after
    decompression. A request that fails is repeated for ``retry_seconds``; see
    :class:`~osipi.piwebapi.http.retry.RetryPolicy`. ``requests_per_second`` is without limit when None. ``ca_bundle``,
    ``client_cert`` and ``client_key`` are file paths or PEM text.
    """

    base_url: str
    auth: AuthMethod = "anonymous"
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    access_token: str | None = field(default=None, repr=False)
    oidc_token_url: str | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    oidc_scope: str | None = None
    kerberos_hostname: str | None = None
    kerberos_principal: str | None = None
    kerberos_keytab: str | None = None
    verify_tls: bool = True
    ca_bundle: str | None = field(default=None, repr=False)
    client_cert: str | None = field(default=None, repr=False)
    client_key: str | None = field(default=None, repr=False)
    proxy_url: str | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    requests_per_second: float | None = None
    max_concurrent_requests: int = 8
    timeout_seconds: float = 60
    retry_seconds: float = 120
    max_answer_bytes: int = 256 << 20

    def __post_init__(self) -> None:
        """Refuse what would only fail later, in a worker. Raises ValueError."""
        if self.max_concurrent_requests < 1:
            raise ValueError(f"max_concurrent_requests must be 1 or more, not {self.max_concurrent_requests}")
        if not self.timeout_seconds > 0:
            raise ValueError(f"timeout_seconds must be greater than 0, not {self.timeout_seconds}")
        if self.max_answer_bytes < 1:
            raise ValueError(f"max_answer_bytes must be 1 or more, not {self.max_answer_bytes}")
        if not self.retry_seconds >= 0:
            raise ValueError(f"retry_seconds must be 0 or more, not {self.retry_seconds}")
        if self.requests_per_second is not None and not self.requests_per_second > 0:
            raise ValueError(f"requests_per_second must be greater than 0, not {self.requests_per_second}")
        object.__setattr__(self, "base_url", normalize_base_url(self.base_url))
        object.__setattr__(self, "headers", dict(self.headers))

    def secrets(self) -> tuple[str, ...]:
        """The texts that must never be shown, the longest first."""
        plain = [self.password, self.access_token, self.client_secret, *self.headers.values()]
        if self.client_key and "-----BEGIN" in self.client_key:
            plain.append(self.client_key)
        if self.client_cert and "PRIVATE KEY-----" in self.client_cert:
            plain.append(self.client_cert)
        # people copy whole headers: what follows the scheme is the secret
        plain += [_credentials(text) for text in (self.access_token or "", *self.headers.values())]
        if self.password:
            plain.append(f"{self.username}:{self.password}")
        if self.client_secret:
            plain.append(f"{self.client_id}:{self.client_secret}")
        if self.proxy_url is not None:
            proxy = _split(self.proxy_url)
            if proxy and proxy.password:
                account = proxy.netloc.rpartition("@")[0]
                plain += [proxy.password, unquote(proxy.password), account, unquote(account)]
        found = {text for text in plain if text}
        return tuple(sorted(found, key=len, reverse=True))

    def __hash__(self) -> int:
        """Settings are a value: they can key a cache although ``headers`` is a mapping."""
        values = (getattr(self, item.name) for item in fields(self))
        return hash(tuple(tuple(sorted(v.items())) if isinstance(v, Mapping) else v for v in values))


def normalize_base_url(text: str) -> str:
    """The URL of PI Web API with a scheme, lower-case host and exactly one ``/piwebapi`` at its end.

    A path before it, such as that of a gateway, is kept. Raises ValueError with one sentence for anything that is no
    such URL; a user name or password in the URL is refused without being repeated.
    """
    text = text.strip()
    parts = _split(text)
    shown = repr(text) if "@" not in text else "(not shown: it holds credentials)"
    if parts is None or not text:
        raise ValueError(f"base_url {shown} is not a URL: write it like {_EXAMPLE}")
    if parts.scheme not in ("http", "https") or "//" not in text:
        raise ValueError(f"base_url {shown} does not begin with https:// or http://: write it like {_EXAMPLE}")
    if "@" in parts.netloc:
        raise ValueError("base_url holds a user name or password: give them as the options username and password")
    if not parts.hostname or " " in parts.netloc:
        raise ValueError(f"base_url {shown} names no host: write it like {_EXAMPLE}")
    if parts.query or parts.fragment:
        raise ValueError(f"base_url {shown} has a '?' or '#' part: write only the address, like {_EXAMPLE}")
    path = parts.path.rstrip("/")
    while path.lower().endswith(_SUFFIX):
        path = path[: -len(_SUFFIX)].rstrip("/")
    return urlunsplit((parts.scheme, parts.netloc.lower(), path + _SUFFIX, "", ""))


def _credentials(header: str) -> str | None:
    """What follows a scheme such as ``Bearer``."""
    scheme, _, rest = header.strip().partition(" ")
    return rest.strip() if scheme.lower() in _SCHEMES else None


def _split(text: str) -> SplitResult | None:
    try:
        parts = urlsplit(text)
        _ = parts.port  # a port that is no number raises only when asked for
    except ValueError:
        return None
    return parts
