"""Connection and table options: one model. Checks, docs, allow-list and connection form are made from it.

Option names are lower_snake_case, since Spark turns names into lower case. A list may be a YAML list, the JSON
text of one, or text separated by ``;`` or newlines, because tag names may hold commas.
"""

from __future__ import annotations

import difflib
import json
import zoneinfo
from collections.abc import Mapping
from datetime import timezone, tzinfo
from functools import cache
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from typing_extensions import Self

from lakeflow_pipeline.wording import did_you_mean
from osipi.errors import OptionError, quoted
from osipi.piwebapi.http.settings import Settings, normalize_base_url
from osipi.piwebapi.pitime import resolve

SECRET_OPTIONS = ("password", "access_token", "client_secret", "client_key", "headers")

#: Keys that Spark, Unity Catalog and the Lakeflow framework add to the options.
_FRAMEWORK_KEYS = frozenset(
    {
        "tablename", "tablenamelist", "tableconfigs", "isdeleteflow", "sourcename", "source", "path", "namespace",
        "namespaceprefix", "operation", "externaloptionsallowlist", "community_oauth_flow",
    }
)  # fmt: skip


def _split(value: Any) -> Any:
    """A list of texts. An empty one is refused: as if the option were not there, everything would be read."""
    if value is None:
        return value
    parts = list(value) if isinstance(value, (list, tuple)) else _parts(value)
    if not parts or not all(isinstance(part, (str, int, float)) and str(part).strip() for part in parts):
        raise ValueError("the list is empty or holds an empty name: name something, or leave the option out")
    return [str(part) for part in parts]


def _parts(value: Any) -> list[Any]:
    text = str(value).strip()
    if text.startswith("["):
        try:
            decoded = json.loads(text)
        except ValueError:
            decoded = None
        if isinstance(decoded, list):
            return decoded
    return [part.strip() for part in text.replace("\n", ";").split(";") if part.strip()]


def _mapping(value: Any) -> Any:
    if isinstance(value, str):
        try:
            decoded = json.loads(value) if value.strip() else {}
        except ValueError:
            raise ValueError('expected a JSON object such as {"X-Api-Key": "..."}') from None
        if not isinstance(decoded, dict):
            raise ValueError('expected a JSON object such as {"X-Api-Key": "..."}')
        return {str(k): str(v) for k, v in decoded.items()}
    return value


def _pi_time(value: Any) -> Any:
    if value is None or value == "":
        return None
    text = str(value).strip()
    resolve(text, now=0)
    return text


@cache
def _zone_names() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


def _time_zone(value: Any) -> Any:
    """The name of a zone that this machine knows."""
    if value is None or value == "":
        return None
    name, known = str(value).strip(), _zone_names()
    if name.upper() == "UTC":
        return "UTC"
    if name in known:
        return name
    if not known:
        raise ValueError("this machine has no list of time zones: pip install tzdata")
    by_folded = {one.casefold(): one for one in sorted(known)}
    close = difflib.get_close_matches(name.casefold().replace(" ", "_"), list(by_folded), n=1)
    hint = f"did you mean {by_folded[close[0]]!r}?" if close else "write an IANA name such as Europe/Berlin"
    raise ValueError(f"no time zone has this name; {hint}")


TextList = Annotated[tuple[str, ...], BeforeValidator(_split), PlainSerializer(list)]
PiTime = Annotated[str | None, BeforeValidator(_pi_time)]
TimeZone = Annotated[str | None, BeforeValidator(_time_zone)]
Headers = Annotated[dict[str, SecretStr], BeforeValidator(_mapping)]


class _Options(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, str_strip_whitespace=False)


class ConnectionOptions(_Options):
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
    proxy_url: str | None = Field(None, description="Proxy; without it the usual environment variables count")
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


class TableOptions(_Options):
    """Options of every table."""

    state_path: str | None = Field(
        None,
        description="Folder for what is kept between runs, such as reports of what could not be read. Tables of one "
        "kind need a folder each. `osipi run` and `osipi deploy` choose one for each table; in your own pipeline on "
        "Databricks name a folder of a volume. Of ingestion_errors: the folder of the other tables, or one above",
    )
    page_size: int | None = Field(
        None, ge=1, description="Upper bound of items in a page; without it what the server allows"
    )


class DataServerOptions(TableOptions):
    """Options of tables about Data Archives."""

    data_server: TextList = Field((), description="Names of the Data Archives to read; all without it")
    data_server_exclude: TextList = Field((), description="Names of Data Archives to leave out, with PI wildcards")


POINT_TYPES = ("Int16", "Int32", "Float16", "Float32", "Float64", "Digital", "Timestamp", "String", "Blob")
POINT_NAMES = ("tags", "tags_path", "tag_filter")
"""Options that say which points are looked at."""
POINT_FILTERS = ("tag_exclude", "point_types", "point_classes", "point_source")
"""Options that leave some of them out."""


ATTRIBUTE_NAMES = (
    "af_database", "af_database_exclude", "af_path", "af_template", "attribute_filter", "attribute_category",
    "attribute_exclude", "data_reference",
)  # fmt: skip
"""Options that select AF attributes in place of points."""


class PointSelection(DataServerOptions):
    """Which points are selected."""

    tags: TextList = Field((), description="Exact names of the points to read")
    tags_path: str | None = Field(
        None,
        description="CSV file of the points to read, with a column `tag` (and `data_server`): `osipi discover "
        "--output` writes one",
    )
    tag_filter: TextList = Field(
        (),
        description="Names of the points to read, with PI wildcards such as `SINU*`: a point that matches any of them; "
        "without it every point that the account may read",
    )
    tag_exclude: TextList = Field((), description="Names of points to leave out, with PI wildcards")
    point_types: TextList = Field((), description="Read only points of these types, such as `Float32; Digital`")
    point_classes: TextList = Field((), description="Read only points of these classes, such as `classic`")
    point_source: TextList = Field(
        (),
        description="Read only points of these point sources, with PI wildcards. Older servers, such as PI Web API "
        "2018 SP1, do not filter by it: then it is asked for each point, which takes a while",
    )

    @field_validator("point_types", mode="after")
    @classmethod
    def _known_types(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        by_folded = {name.casefold(): name for name in POINT_TYPES}
        for name in value:
            if name.casefold() not in by_folded:
                raise ValueError(f"PI knows no point type {name!r}; {did_you_mean(name, POINT_TYPES)}")
        return tuple(dict.fromkeys(by_folded[name.casefold()] for name in value))

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        given = [name for name in POINT_NAMES if getattr(self, name)]
        if len(given) > 1:
            raise ValueError(f"options {given[0]!r} and {given[1]!r} exclude each other: give one of them")
        return self


class AssetServerOptions(TableOptions):
    """Options of tables about asset servers."""

    af_database_exclude: TextList = Field(
        (),
        description="AF databases to leave out, by name or as `\\\\server\\database`, with PI wildcards; `\\\\server` "
        "leaves out an asset server with all that it holds",
    )


class AfDatabases(AssetServerOptions):
    """Which AF databases are selected."""

    af_database: TextList = Field(
        (),
        description="AF databases to read, by name or as `\\\\server\\database`; all of every asset server without it",
    )


class PartOptions(TableOptions):
    """Options of tables that ask for a part of many objects, such as the values of each enumeration set."""

    skip_unreadable: bool = Field(
        False,
        description="Go on without an object whose part PI refuses for good: it is reported in ingestion_errors, and "
        "its rows stay as they are. Without it the table fails and names the object. Needs `state_path`; engine "
        "databricks refuses it",
    )
    emit_kept: bool = Field(
        False,
        description="Not for specs: the engine sets it with `skip_unreadable`, to be told as rows which rows stay",
    )

    @model_validator(mode="after")
    def _kept_where_skipped(self) -> Self:
        if self.emit_kept and not self.skip_unreadable:
            raise ValueError("option 'emit_kept' goes with 'skip_unreadable': leave it out")
        return self


class AssetServerParts(AssetServerOptions, PartOptions):
    """Options of tables about parts of objects of asset servers."""


class AfParts(AfDatabases, PartOptions):
    """Options of tables about parts of objects of AF databases."""


class AfTableOptions(AfParts):
    """Options of `af_tables`."""

    with_data: bool = Field(True, description="Read the data of each table, for its columns and the number of rows")


class AfSelection(AfDatabases):
    """Which part of the Asset Framework is selected."""

    af_path: str | None = Field(None, description="Path of an element: read it and everything below it")
    af_template: str | None = Field(
        None, description="Name of a template: read only what is made of it or of a template that derives from it"
    )

    @model_validator(mode="after")
    def _path_or_databases(self) -> Self:
        if self.af_path and self.af_database_exclude:
            raise ValueError(
                "options 'af_path' and 'af_database_exclude' exclude each other: 'af_path' names what is read"
            )
        return self


class DataServerParts(DataServerOptions, PartOptions):
    """Options of tables about parts of objects of Data Archives."""


class PointAttributeOptions(PointSelection, PartOptions):
    """Options of `point_attributes`."""

    attributes: TextList = Field(
        ("*",), description="Names of attributes of points, with PI wildcards, such as `compdev; exc*`"
    )


class AttributeSelection(AfSelection):
    """Which AF attributes are selected."""

    attribute_filter: TextList = Field(
        (),
        description="Names of AF attributes to read, with PI wildcards; several masks add up. Where points could be "
        "read too, it is attributes then",
    )
    attribute_category: TextList = Field((), description="Read only AF attributes of these categories")


class Settling(TableOptions):
    """When times are reached, and which zone they are in."""

    time_zone: TimeZone = Field(
        None,
        description="Zone of every time that names none, such as `t`, `mon` or `2026-01-10 05:00`: an IANA name such "
        "as `Asia/Kolkata`; `UTC` without it",
    )
    settle_seconds: int = Field(
        30,
        ge=0,
        description="How long an event may take to reach the archive, seconds; younger events wait for the next run",
    )

    @property
    def zone(self) -> tzinfo:
        """The zone of times that name none."""
        return timezone.utc if self.time_zone in (None, "UTC") else zoneinfo.ZoneInfo(str(self.time_zone))


class Reading(Settling):
    """How far and how often a stream is read."""

    start_time: PiTime = Field(
        "*-30d", description="Where history begins: PI time or ISO 8601; a relative time is fixed by the first run"
    )
    end_time: PiTime = Field(
        None, description="Where reading ends: PI time or ISO 8601; nothing at or after it is read"
    )
    read_mode: Literal["append", "cdc", "replace"] | None = Field(
        None,
        description="`append` (default of timeseries): each settled event once; late and edited events are not seen. "
        "`cdc` (default of event_frames): the lookback is swept again, so late and edited events land. `replace`: a "
        "sweep replaces what the table holds, so deleted events go, too",
    )
    emit_windows: bool = Field(
        False,
        description="Not for specs: the engine sets it with `read_mode: replace`, to get the windows that a read "
        "covers as rows",
    )
    lookback_interval_seconds: int = Field(
        3600, ge=1, description="How often a continuous run sweeps the lookback, seconds"
    )
    max_records_per_batch: int = Field(5_000_000, ge=1, description="About how many records a micro-batch may hold")
    window_seconds: int | None = Field(
        None, ge=1, description="Longest window of a micro-batch, seconds; planned by the event rates without it"
    )

    @model_validator(mode="after")
    def _windows_where_replaced(self) -> Self:
        if self.emit_windows and self.read_mode != "replace":
            raise ValueError("option 'emit_windows' goes with read_mode 'replace': leave it out")
        return self


class AfAttributeOptions(AttributeSelection, PartOptions):
    """Options of `af_attributes`."""

    with_values: bool = Field(
        False, description="Read the values of attributes without a data reference, a request each, 100 in a batch"
    )


class StreamSelection(PointSelection, AttributeSelection):
    """Which streams are selected: points, or AF attributes."""

    attribute_exclude: TextList = Field(
        (),
        description="AF attributes to leave out, with PI wildcards: by name, or by path where a mask holds `|` or a "
        "backslash",
    )
    data_reference: TextList = Field(
        (),
        description="Read only AF attributes of these data references, with PI wildcards, such as `PI Point`; without "
        "it those that can have a history: all but constants, `String Builder` and `URI Builder`",
    )
    streams_per_request: int = Field(
        100, ge=1, le=1000, description="Upper bound of streams in a request, 1000 at most"
    )

    @model_validator(mode="after")
    def _points_or_attributes(self) -> Self:
        attributes = [name for name in ATTRIBUTE_NAMES if getattr(self, name)]
        points = [n for n in ("data_server", "data_server_exclude", *POINT_NAMES, *POINT_FILTERS) if getattr(self, n)]
        if attributes and points:
            raise ValueError(
                f"option {attributes[0]!r} selects AF attributes and {points[0]!r} selects points: give one kind"
            )
        return self

    @property
    def selects_attributes(self) -> bool:
        """Whether AF attributes are read rather than points."""
        return any(getattr(self, name) for name in ATTRIBUTE_NAMES)


class StreamOptions(StreamSelection, Reading):
    """Options of every table that is read from streams, window by window."""

    lookback_seconds: int = Field(
        86_400,
        ge=0,
        description="How far back a sweep looks for late, edited and deleted events, seconds (modes cdc and replace)",
    )


class TimeseriesOptions(StreamOptions):
    """Options of `timeseries`."""


class FrameOptions(AfSelection, Reading):
    """Options of every table that is made of event frames."""

    lookback_seconds: int = Field(
        604_800, ge=0, description="Event frames: how far back each run looks for changed ones, seconds"
    )
    with_attributes: bool = Field(
        False, description="Also read the values of the attributes of each frame: one more request for every few frames"
    )

    @field_validator("read_mode", mode="after")
    @classmethod
    def _history(cls, value: str | None) -> str | None:
        if value == "append":
            raise ValueError(
                "read_mode 'append' does not suit event frames, which change until they close: use 'cdc' or 'replace'"
            )
        return value


class EventFrameOptions(FrameOptions):
    """Options of `event_frames`."""

    with_attributes: bool = Field(False, description="Read the frames' attribute values, one more request a few frames")


class Options:
    """Options as users and frameworks give them, in any case, made into models."""

    connection_names: ClassVar[frozenset[str]] = frozenset(ConnectionOptions.model_fields)

    @staticmethod
    def table_names() -> frozenset[str]:
        """Names of the options of every table whose module is loaded."""
        models: list[type[TableOptions]] = [TableOptions]
        for model in models:
            models += model.__subclasses__()
        return frozenset(name for model in models for name in model.model_fields)

    @staticmethod
    def fold(options: Mapping[str, Any] | None) -> dict[str, Any]:
        """The options with lower-case names, without what Spark and the framework add."""
        folded = {str(name).lower(): value for name, value in (options or {}).items()}
        return {
            name: value
            for name, value in folded.items()
            if name not in _FRAMEWORK_KEYS and "." not in name and not name.startswith("__")
        }

    @classmethod
    def connection(cls, options: Mapping[str, Any] | None) -> ConnectionOptions:
        """Validate connection options. Names of table options are passed over, other unknown names are refused."""
        folded = cls.fold(options)
        names = cls.table_names()
        given = {k: v for k, v in folded.items() if k not in names and v not in (None, "")}
        if "base_url" not in given:
            raise OptionError(
                "option 'base_url' is missing: give the URL of PI Web API, such as https://pi.example.com/piwebapi"
            )
        validated: ConnectionOptions = _validate(ConnectionOptions, given, "connection")
        return validated

    @classmethod
    def table(cls, model: type[TableOptions], table: str, options: Mapping[str, Any] | None) -> Any:
        """Validate the options of one table. Connection options are passed over, unknown names are refused."""
        given = {k: v for k, v in cls.fold(options).items() if k not in cls.connection_names and v not in (None, "")}
        return _validate(model, given, f"table {table!r}")


def _validate(model: type[_Options], given: dict[str, Any], place: str) -> Any:
    try:
        return model.model_validate(given)
    except ValidationError as error:
        problems = [_problem(model, dict(problem), given, place) for problem in error.errors()]
    raise OptionError("; ".join(problems))


#: pydantic's kinds of errors, as what the user should write.
_WANTED = {
    "bool_parsing": "write true or false",
    "finite_number": "write a finite number",
    "float_parsing": "write a number",
    "int_parsing": "write a whole number",
    "string_type": "write it as text, in quotes",
    "greater_than": "it must be more than {gt:.12g}",
    "greater_than_equal": "it must be {ge:.12g} or more",
    "less_than_equal": "it must be {le:.12g} or less",
    "literal_error": "use {expected}",
}


def _problem(model: type[_Options], problem: dict[str, Any], given: Mapping[str, Any], place: str) -> str:
    name = str(problem["loc"][0]) if problem["loc"] else ""
    wanted = _WANTED.get(problem["type"])
    message = wanted.format(**problem.get("ctx", {})) if wanted else str(problem["msg"]).removeprefix("Value error, ")
    if problem["type"] == "extra_forbidden":
        return f"{place}: unknown option {name!r}; {did_you_mean(name, sorted(model.model_fields))}"
    if not name:
        return f"{place}: {message}"
    if name in SECRET_OPTIONS or (name in ("base_url", "proxy_url") and "@" in str(given.get(name))):
        return f"{place}: option {name!r}: {message}"
    return f"{place}: option {name!r} = {quoted(given.get(name))}: {message}"
