"""Reads what a PI Web API answer says beyond its data: errors in every shape that servers give them.

Three shapes of body occur (PI Web API reference, error handling, and ASP.NET): ``{"Errors": [..]}`` from the API,
``{"Message": ".."}`` from the framework, and HTML or nothing from HTTP.sys or a proxy. Servers without debug mode
replace the texts, so a class is chosen by status and shape; a text only ever gives a number or a hint.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any

from osipi.piwebapi.errors import (
    AuthenticationError,
    BadRequestError,
    GoneError,
    LimitError,
    MalformedResponseError,
    NotFoundError,
    NotPiWebApiError,
    PermissionError_,
    PiWebApiError,
    RateLimitedError,
    ServerError,
    UnsupportedError,
    UrlTooLongError,
    WebExceptionError,
)
from osipi.piwebapi.http.json_text import read_json
from osipi.piwebapi.limits.not_before import LONGEST

_MAXIMUM = re.compile(r"(?:greater than|maximum|exceed)[^()]*\(\s*(\d[\d.,'  ]*)\)", re.IGNORECASE)
_URL_REFUSED = re.compile(rb"invalid url|too long|url length|query string length", re.IGNORECASE)
_PLAIN_TO_TLS = re.compile(
    rb"sent (?:an HTTP request )?to (?:an )?HTTPS (?:port|server)|SSL-enabled server port", re.IGNORECASE
)
"""What nginx, Go and Apache say to plain HTTP on a port of TLS."""
_HTML = re.compile(rb"\s*(?:<!doctype|<html|<head|<body|<\?xml)", re.IGNORECASE)
_SHOWN = 300
_SCHEMES = {"Negotiate": "auth 'kerberos'", "Basic": "auth 'basic'", "Bearer": "auth 'bearer' or 'oidc'"}

# Routes that every PI Web API has: where they are unknown, the base URL is wrong.
_ALWAYS_THERE = frozenset({"/", "/system", "/system/status", "/system/versions", "/dataservers", "/assetservers"})


def decode_json(body: bytes, *, url: str = "") -> Any:
    """The JSON value of a body. Raises MalformedResponseError if it is cut off or no JSON."""
    try:
        return read_json(body)
    except ValueError:
        raise MalformedResponseError(
            f"PI Web API answered {url or 'a request'} with text of length {len(body)} that is not whole JSON",
            url=url,
        ) from None


def check_web_exception(value: Any, *, url: str = "") -> None:
    """Raise WebExceptionError if a decoded answer carries a ``WebException`` (it can, with HTTP 200)."""
    found = value.get("WebException") if isinstance(value, dict) else None
    if not found:
        return
    status = found.get("StatusCode") if isinstance(found, dict) else None
    messages = error_messages(found)
    raise WebExceptionError(
        f"PI Web API broke off its answer to {url or 'a request'}{_because(messages)}",
        status=status if isinstance(status, int) else None,
        messages=messages,
        url=url,
    )


def error_messages(content: Any) -> tuple[str, ...]:
    """The texts in an error body that is already decoded: ``Errors``, ``Message``, a bare string, or none."""
    if isinstance(content, str):
        return (content,) if content else ()
    if isinstance(content, (list, tuple)):
        return tuple(text for item in content for text in error_messages(item))
    if not isinstance(content, dict):
        return ()
    return tuple(
        text
        for name in ("Errors", "Message", "MessageDetail", "ExceptionMessage")
        for text in error_messages(content.get(name))
    )


def is_html(body: bytes, content_type: str = "") -> bool:
    """Whether a body is a page for people: a proxy's error or a sign-in form."""
    return "html" in content_type.lower() or bool(_HTML.match(body))


def error_of_response(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    *,
    url: str = "",
    url_length: int = 0,
    base_url: str = "",
    show: Callable[[str], str] = str,
) -> PiWebApiError:
    """The typed error for an HTTP answer that is no success.

    ``url`` is the path that was asked, relative to ``base_url``; ``url_length`` the characters of the whole URL;
    ``show`` takes secrets out of the server's texts.
    """
    page = is_html(body, headers.get("Content-Type", ""))
    content: Any = None
    if body and not page:
        try:
            content = decode_json(body)
        except MalformedResponseError:
            content = body.decode("utf-8", "replace")
    messages = tuple(show(text)[:_SHOWN] for text in error_messages(content))
    structured = isinstance(content, dict)

    if not structured and (
        status in (414, 431) or (status in (400, 404) and url_length > 255 and _URL_REFUSED.search(body))
    ):
        return UrlTooLongError(
            f"the server refused the URL of {url} ({url_length} characters) as too long{_because(messages)}",
            status=status,
            messages=messages,
            url=url,
        )
    if status == 400 and _PLAIN_TO_TLS.search(body):
        return NotPiWebApiError(
            f"{base_url or url} takes only TLS on this port: write https:// in the option base_url",
            status=status,
            messages=messages,
            url=url,
        )
    unknown_route = page or (structured and "Message" in content and "Errors" not in content)
    if status in (404, 405) and unknown_route and url.rstrip("/") in {p.rstrip("/") for p in _ALWAYS_THERE}:
        return NotPiWebApiError(
            f"there is no PI Web API at {base_url or url} (HTTP {status}): check the option base_url; it is the address"
            " of the service with or without /piwebapi, such as https://pi.example.com/piwebapi",
            status=status,
            messages=messages,
            url=url,
        )
    if status == 404 and unknown_route:
        return NotFoundError(
            f"this PI Web API offers no {url} (HTTP 404){_because(messages)}: it may be older than this route",
            no_route=True,
            status=status,
            messages=messages,
            url=url,
        )
    return error_of_status(
        status, messages, url=url, retry_after=retry_after(headers), offered=headers.get("WWW-Authenticate", "")
    )


def error_of_status(
    status: int, messages: Sequence[str], *, url: str = "", retry_after: float | None = None, offered: str = ""
) -> PiWebApiError:
    """The typed error for a status and the server's messages: of a whole answer or of one entry in a batch.

    ``offered`` is the WWW-Authenticate header of a 401.
    """
    because = _because(messages)
    details: dict[str, Any] = {"status": status, "messages": tuple(messages), "url": url}
    if status == 401:
        return AuthenticationError(
            f"PI Web API refused the credentials (HTTP 401 for {url}){because}: check the options auth, username,"
            " password, access_token or client_id, and that this method is switched on at the server"
            + _offers(offered),
            **details,
        )
    if status == 407:
        return AuthenticationError(
            f"the proxy asks for credentials (HTTP 407){because}: write them into the option proxy_url", **details
        )
    if status == 403:
        return PermissionError_(
            f"the account may not read {url} (HTTP 403){because}: ask the PI administrator for read permission",
            **details,
        )
    if status == 404:
        return NotFoundError(f"PI Web API knows no {url} or the account may not see it (HTTP 404){because}", **details)
    if status == 410:
        return GoneError(f"what {url} reads from was deleted in PI (HTTP 410){because}", **details)
    if status in (405, 409, 501):
        return UnsupportedError(f"PI Web API does not support {url} (HTTP {status}){because}", **details)
    if status == 429:
        return RateLimitedError(
            f"PI Web API limits the rate of requests (HTTP 429 for {url}){because}: lower the options"
            " requests_per_second or max_concurrent_requests",
            retry_after=retry_after,
            **details,
        )
    if status in (408, 425) or status >= 500:
        return ServerError(f"PI Web API failed on {url} (HTTP {status}){because}", retry_after=retry_after, **details)
    maximum = _maximum(messages) if status == 400 else None
    if maximum is not None:
        return LimitError(
            f"{url} asks for more items than this server returns per call, which is {maximum} at most "
            f"(HTTP 400){because}",
            maximum=maximum,
            **details,
        )
    return BadRequestError(f"PI Web API refused the request for {url} (HTTP {status}){because}", **details)


def _offers(offered: str) -> str:
    """What the server takes instead, by the names of the schemes: parameters of a challenge are not shown."""
    named = [option for scheme, option in _SCHEMES.items() if re.search(rf"\b{scheme}\b", offered, re.IGNORECASE)]
    if not named and re.search(r"\bNTLM\b", offered, re.IGNORECASE):
        return (
            "; the server offers only NTLM, which this client does not: ask for Basic, Kerberos (Negotiate) or Bearer"
        )
    return f"; the server offers {' and '.join(dict.fromkeys(named))}" if named else ""


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Seconds that a Retry-After header asks to wait (RFC 9110: seconds or an HTTP date); None without a usable one.

    A date is compared with the answer's own Date, since this machine's clock may be wrong. At most a week: a header
    that names a year to come is a mistake, and nobody would notice when it is corrected.
    """
    text = (headers.get("Retry-After") or "").strip()
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", text):
        return min(float(text), LONGEST)
    at = http_date(text)
    if at is None:
        return None
    now = now or http_date(headers.get("Date") or "") or datetime.now(timezone.utc)
    return min(max(0.0, (at - now).total_seconds()), LONGEST)


def http_date(text: str) -> datetime | None:
    """An HTTP date as an aware UTC datetime; None if it is none."""
    try:
        at = parsedate_to_datetime(text)
        return at.replace(tzinfo=timezone.utc) if at.tzinfo is None else at.astimezone(timezone.utc)
    except (TypeError, ValueError, OverflowError, IndexError):  # such as a year 9999 that is over in UTC
        return None


def _maximum(messages: Sequence[str]) -> int | None:
    found = (_MAXIMUM.search(text) for text in messages)
    numbers = [int(re.sub(r"\D", "", match.group(1))) for match in found if match]
    return next((number for number in numbers if number > 0), None)


def _because(messages: Sequence[str]) -> str:
    text = " ".join(message.strip() for message in messages if message.strip())
    return f": {text[:_SHOWN].rstrip('. ')}" if text else ""
