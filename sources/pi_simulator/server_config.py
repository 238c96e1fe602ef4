"""How the server answers: strictness, authentication, limits, and a switch for all that servers may do either way."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any, Literal

CREDENTIALS = ("username", "password", "bearer_tokens", "client_id", "client_secret")
"""Switches that the admin API takes and does not tell."""


def without_credentials(values: dict[str, Any]) -> dict[str, Any]:
    """Values of switches by name, without credentials."""
    return {name: value for name, value in values.items() if name not in CREDENTIALS}


@dataclass(frozen=True)
class ServerConfig:
    """Defaults are the strict, documented behaviour. Every field can be changed while the server runs."""

    # --- identity and authentication ---
    auth: tuple[str, ...] = ("basic", "bearer")
    """Accepted: `basic`, `bearer`, `kerberos` (Negotiate; granted with a keytab only), `anonymous` (overrides all)."""
    username: str = "reader"
    password: str = "pi-simulator"  # noqa: S105 - a stand-in server has no secrets
    bearer_tokens: tuple[str, ...] = ("pi-simulator-token",)
    """Bearer tokens that never expire."""
    client_id: str = "pi-simulator-client"
    client_secret: str = "pi-simulator-secret"  # noqa: S105
    token_seconds: float = 3600.0
    """Life of a token from the OIDC token endpoint (`/oauth/token`)."""
    csrf: bool = True
    """Refuse every POST, PUT, PATCH, DELETE without the header X-Requested-With."""
    csrf_status: int = 400
    """Status of that refusal: 400 or 403."""

    # --- limits ---
    max_items: int = 150_000
    """MaxReturnedItemsPerCall: the most that a maxCount may ask for."""
    cap_scope: Literal["max_count", "streams_times_max_count", "summed"] = "max_count"
    """What max_items bounds in a streamset: maxCount alone, streams x maxCount, or the events of the answer."""
    max_count_scope: Literal["stream", "total"] = "stream"
    """Whether maxCount of a streamset bounds each stream, or is divided over the streams of the request."""
    max_count_zero: Literal["all", "refused", "none"] = "all"
    """What maxCount=0 means: everything (up to max_items), a 400, or an empty answer."""
    archive_max_events: int = 0
    """ArcMaxCollect of the archive: more events than this in one stream's answer fail with -11091. 0: no limit."""
    archive_error: Literal["status", "item"] = "status"
    """How an archive error surfaces: HTTP 500 of the whole call, or an error of that stream alone."""
    archive_away: Literal["no", "state", "empty"] = "no"
    """Archive files that are not mounted. A recorded read of their time says so by the system state Arc Off-line, where
    the range begins, or answers as if nothing had ever happened."""
    archive_away_before: str = ""
    """Events before this time (ISO) are in those files; empty: all events."""
    max_url_bytes: int = 16_384
    """Longest request line plus headers; longer ones get an HTML 400 from the web server below PI Web API."""
    max_segment_chars: int = 260
    """Longest path segment, with the same answer."""
    rate_limit_requests: int = 1_000
    """RateLimitMaxRequests per client address; 0: none."""
    rate_limit_seconds: float = 1.0
    """RateLimitDuration."""
    rate_limit_window: Literal["sliding", "fixed"] = "sliding"
    rate_limit_body: Literal["Errors", "Message"] = "Errors"
    """Shape of the 429 body."""
    retry_after: bool = False
    """Whether 429 carries Retry-After (whole seconds)."""
    request_timeout_seconds: float = 0.0
    """Slower answers (see the fault `slow`) become a 503 after this time; 0: never."""
    kilobyte_seconds: float = 0.0
    """How long the server works on 1,000 bytes of an answer, before compression; see request_timeout_seconds."""
    gzip: bool = True
    """Compress answers of clients that ask for it."""
    server_header: str = "Microsoft-HTTPAPI/2.0"

    # --- requests ---
    malformed_webid_status: int = 400
    """Status for a WebID that does not decode: 400 or 404."""
    enums_ignore_case: bool = True
    """Whether `boundaryType=inside` is accepted."""
    selected_fields_ignore_case: bool = True
    selected_fields_hide_web_exception: bool = True
    """Whether WebException is dropped when selectedFields does not name it."""
    list_next_links: bool = False
    """Whether lists of elements, attributes and event frames carry Links.Next; points never do."""
    element_attribute_search: bool = True
    """Whether the search of attributes over many elements (`elementattributes`) is there; else its route is unknown."""
    hidden_in_searches: bool = True
    """Whether that search finds hidden and excluded attributes; else only `/elements/{id}/attributes` shows them."""
    nested_in_searches: bool = True
    """Whether searches of attributes over many elements or event frames find attributes below other attributes."""
    silent_page_cap: int = 0
    """A page of a list of AF objects holds at most so many, whatever maxCount asks for, silently. 0: no cap."""
    list_field_required: bool = False
    """Whether lists of templates and analyses need the parameter `field`, as the Swagger file has it."""
    unpaged_lists: Literal["whole", "cut", "refused"] = "whole"
    """A list without maxCount that is longer than max_items: all of it, its first max_items silently, or a 400."""
    notification_rule_search: bool = True
    """Whether `/notificationrules/search` is there; else its route is unknown."""
    digital_state_ids: bool = False
    """Whether states of digital sets of a Data Archive have a WebId, an Id, a Path and Links, as those of AF have."""
    point_source_filter: bool = True
    """Whether lists of points know sourceFilter, as newer servers do; 2018 SP1 passes over it."""
    points_order: Literal["id", "name", "shuffled"] = "id"
    """Order of /dataservers/{id}/points; `shuffled` differs from call to call."""
    streamset_order: Literal["shuffled", "request"] = "shuffled"
    """Order of the streams in a streamset answer without sortField; shuffled is the same for the same request."""
    time_zone: str = "UTC"
    """The server's zone: relative times and texts without a zone are read in it."""
    iana_time_zones: bool = True
    """Whether timeZone takes IANA names beside Windows names and UTC."""
    several_time_offsets: Literal["accepted", "refused"] = "refused"
    """What becomes of `*-1d+2h`."""
    web_id_type: str = "Full"
    """WebID type of answers to requests without webIdType."""

    # --- streams that may not or cannot be read ---
    denied_points: tuple[str, ...] = ()
    """Names (PI wildcards) of points that the account may not read."""
    list_denied_points: bool = False
    """Whether lists of points show them all the same."""
    denied_status: int = 403
    """Status of a single-stream read of a denied point: 403, 404 or 500."""
    denied_streamset: Literal["item", "whole", "missing"] = "item"
    """In a streamset: an error of that item, the status of the whole call, or no item at all."""
    failing_stream_layout: Literal["errors", "value_errors"] = "value_errors"
    """A failing stream in a streamset: `Errors` on the item, or one pseudo value that holds `Value.Errors`."""
    failing_stream_time: Literal["start", "end"] = "start"
    """Time stamp of that pseudo value."""
    static_recorded: Literal["conflict", "value"] = "conflict"
    """Recorded values of attributes without history: 409, or their one value."""

    non_numeric_summaries: Literal["items", "fails", "count_only"] = "items"
    """A summary that values which are no numbers do not have: an error in its item, or an error of the stream (`fails`:
    all but Count and PercentGood; `count_only`: all but Count)."""
    event_weighted_ends: Literal["both", "start"] = "both"
    """Whether an event-weighted summary counts the events at the end of its interval."""
    missing_at_times: Literal["error", "omitted"] = "error"
    """A time at which `recordedattimes` finds no event: an item with Errors, or no item."""

    # --- values ---
    point_units: bool = False
    """Whether UnitsAbbreviation of a point's values repeats its EngineeringUnits; else it is empty."""
    open_end_fraction: bool = False
    """Whether an open event frame ends at 9999-12-31T23:59:59.9999999Z instead of ...:59Z."""
    blob_values: Literal["501", "base64"] = "base64"
    """Blob points: the request answers 501, or the value is base64 text."""
    nan_values: Literal["state", "text"] = "state"
    """NaN: the system state Invalid Float, or the text "NaN"."""
    renamed_states: tuple[tuple[str, str], ...] = ()
    """Local names of system states, as (standard name, local name)."""
    enumeration_owner: str = "R"
    """Owner letter in the WebIDs of AF enumeration sets."""

    # --- batch ---
    batch_relative: bool = False
    """Whether a relative Resource is accepted."""
    batch_max_requests: int = 0
    """Most entries of a batch; 0: no limit."""
    batch_max_bytes: int = 30_000_000
    """Largest body of a batch."""
    batch_counts_for_rate_limit: bool = True
    """Whether sub-requests count for the rate limit."""
    batch_no_tokens_status: int = 400
    """Status of an entry whose JSON paths selected nothing."""

    def changed(self, **changes: Any) -> ServerConfig:
        """A copy with these fields changed; lists become tuples. ValueError for an unknown name or a wrong type."""
        known = {f.name: getattr(self, f.name) for f in fields(self)}
        values: dict[str, Any] = {}
        for name, value in changes.items():
            if name not in known:
                raise ValueError(f"ServerConfig has no option {name!r}; it has: {', '.join(sorted(known))}.")
            if isinstance(value, list):
                value = tuple(tuple(item) if isinstance(item, list) else item for item in value)
            expected = type(known[name])
            if expected is float and isinstance(value, int) and not isinstance(value, bool):
                value = float(value)
            if type(value) is not expected:
                given = type(value).__name__ if name in CREDENTIALS else repr(value)
                raise ValueError(f"ServerConfig option {name} takes {expected.__name__}, not {given}.")
            values[name] = value
        return replace(self, **values)
