"""Options of the connection: how to reach PI Web API."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, SecretStr, field_validator, model_validator
from typing_extensions import Self

from osipi.options.kinds import Headers, OptionModel
from osipi.piwebapi.http.settings import Settings, normalize_base_url

SECRET_OPTIONS = ("password", "access_token", "client_secret", "client_key", "headers")


class ConnectionOptions(OptionModel):
    """How to reach PI Web API. The connector can be made without them; they are checked at first use."""

    base_url: str = Field(description="URL of PI Web API, with or without `/piwebapi`, such as https://pi.example.com")
    auth: Literal["basic", "kerberos", "bearer", "oidc", "anonymous"] | None = Field(
        None, description="Authentication method. Without it the other options decide: `username` means basic, "
        "`access_token` bearer, `oidc_token_url` oidc, a Kerberos option kerberos, none of them anonymous",
    )  # fmt: skip
    username: str | None = Field(None, description="Account for basic authentication, such as DOMAIN\\user")
    password: SecretStr | None = Field(None, description="Password of the account")
    access_token: SecretStr | None = Field(None, description="Bearer token that another system issued")
    oidc_token_url: str | None = Field(None, description="Token endpoint of the OIDC provider")
    client_id: str | None = Field(None, description="Client id at the OIDC provider")
    client_secret: SecretStr | None = Field(None, description="Secret of the OIDC client")
    oidc_scope: str | None = Field(None, description="OIDC scope to ask for, such as `system`")
    kerberos_hostname: str | None = Field(
        None, description="Host name in the service principal, if it is not that of `base_url`"
    )
    kerberos_principal: str | None = Field(None, description="Principal to sign in as")
    kerberos_keytab: str | None = Field(None, description="Keytab file of the principal")
    verify_tls: bool = Field(True, description="Check the certificate of the server")
    ca_bundle: str | None = Field(None, description="Certificates to trust: a file, or their PEM text")
    client_cert: str | None = Field(None, description="Client certificate file (PEM), for a proxy in front of PI")
    client_key: SecretStr | None = Field(None, description="Key file of the client certificate (PEM)")
    proxy_url: str | None = Field(
        None, repr=False, description="Proxy; without it the usual environment variables count"
    )
    headers: Headers = Field(default_factory=dict, description="More headers for each request, as a JSON object")
    requests_per_second: float | None = Field(
        None, gt=0, description="Upper bound of requests a second; no limit without it"
    )
    max_concurrent_requests: int = Field(8, ge=1, le=256, description="Upper bound of requests at the same time")
    timeout_seconds: float = Field(
        60, gt=0, le=86_400, description="How long one answer may take, from the connection to its last byte, seconds"
    )
    max_answer_bytes: int = Field(
        268_435_456,
        ge=1_048_576,
        description="How many bytes one answer may have after decompression. Where the answer to a request for values "
        "or for a page of a list is larger, less is asked for at once; any other fails",
    )

    retry_seconds: float = Field(
        120, ge=0, le=86_400, description="How long a request is repeated while PI Web API is away, seconds: a restart "
        "that takes no longer fails nothing. Ten minutes are 600; 0 repeats nothing",
    )  # fmt: skip

    @field_validator("base_url")
    @classmethod
    def _base_url(cls, value: str) -> str:
        return normalize_base_url(value)

    @field_validator("auth", mode="before")
    @classmethod
    def _auth(cls, value: Any) -> Any:
        return value.strip().lower() or None if isinstance(value, str) else value

    @field_validator("access_token", mode="before")
    @classmethod
    def _one_line(cls, value: Any) -> Any:
        """A token without the line break that files have at their end; one inside is refused."""
        text = value.strip() if isinstance(value, str) else value
        if isinstance(text, str) and not text.isprintable():
            raise ValueError("it holds a line break or another control character: give the token alone")
        return text

    @model_validator(mode="after")
    def _complete(self) -> Self:
        needed: dict[str, tuple[str, ...]] = {
            "basic": ("username", "password"),
            "bearer": ("access_token",),
            "oidc": ("oidc_token_url", "client_id", "client_secret"),
        }
        for name in needed.get(self.method, ()):
            if getattr(self, name) is None:
                raise ValueError(f"auth {self.method!r} needs option {name!r}: give it in the connection's options")
        return self

    @property
    def method(self) -> Literal["basic", "kerberos", "bearer", "oidc", "anonymous"]:
        """The authentication method, inferred where `auth` was left out."""
        if self.auth:
            return self.auth
        if self.username is not None:
            return "basic"
        if self.access_token is not None:
            return "bearer"
        if self.oidc_token_url is not None:
            return "oidc"
        if self.kerberos_hostname or self.kerberos_principal or self.kerberos_keytab:
            return "kerberos"
        return "anonymous"

    def settings(self) -> Settings:
        """The settings of the PI Web API client."""
        values: dict[str, Any] = {}
        for name in type(self).model_fields:
            value = getattr(self, name)
            values[name] = value.get_secret_value() if isinstance(value, SecretStr) else value
        values["auth"] = self.method
        values["headers"] = {name: secret.get_secret_value() for name, secret in self.headers.items()}
        return Settings(**values)
