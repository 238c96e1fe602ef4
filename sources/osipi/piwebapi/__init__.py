"""The PI Web API protocol: a client that is exact, patient and gentle with the server.

Knows nothing of tables, Spark or Lakeflow.
"""

from __future__ import annotations

from osipi.piwebapi.errors import (
    AnswerTooLargeError,
    AuthenticationError,
    BadRequestError,
    BatchParentError,
    CertificateError,
    GoneError,
    LimitError,
    MalformedResponseError,
    MissingMemberError,
    NotFoundError,
    NotPiWebApiError,
    PermissionError_,
    PiWebApiError,
    RateLimitedError,
    RedirectError,
    ServerError,
    UnreachableError,
    UnsupportedError,
    UrlTooLongError,
    WebExceptionError,
    is_transient,
)
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.http.settings import AuthMethod, Settings, normalize_base_url
from osipi.piwebapi.http.urls import Params, encode_params
from osipi.piwebapi.lists.batch import BatchRequest, BatchResponse
from osipi.piwebapi.lists.lookup import Looked
from osipi.piwebapi.pitime import Tick
from osipi.piwebapi.session import PiWebApi

__all__ = [
    "AnswerTooLargeError",
    "AuthMethod",
    "AuthenticationError",
    "BadRequestError",
    "BatchParentError",
    "BatchRequest",
    "BatchResponse",
    "CertificateError",
    "GoneError",
    "LimitError",
    "Looked",
    "MalformedResponseError",
    "MissingMemberError",
    "NotFoundError",
    "NotPiWebApiError",
    "Params",
    "PermissionError_",
    "PiWebApi",
    "PiWebApiError",
    "RateLimitedError",
    "RedirectError",
    "RetryPolicy",
    "ServerError",
    "Settings",
    "Tick",
    "UnreachableError",
    "UnsupportedError",
    "UrlTooLongError",
    "WebExceptionError",
    "encode_params",
    "is_transient",
    "normalize_base_url",
]
