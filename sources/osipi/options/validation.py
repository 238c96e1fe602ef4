"""Options as users and frameworks give them, made into models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from pydantic import ValidationError

from lakeflow_pipeline.wording import did_you_mean
from osipi.errors import OptionError, quoted
from osipi.options.connection import SECRET_OPTIONS, ConnectionOptions
from osipi.options.kinds import OptionModel
from osipi.options.selection import TableOptions

#: Keys that Spark, Unity Catalog and the Lakeflow framework add to the options.
_FRAMEWORK_KEYS = frozenset(
    {
        "tablename", "tablenamelist", "tableconfigs", "isdeleteflow", "sourcename", "source", "path", "namespace",
        "namespaceprefix", "operation", "externaloptionsallowlist", "community_oauth_flow",
    }
)  # fmt: skip


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


def _validate(model: type[OptionModel], given: dict[str, Any], place: str) -> Any:
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


def _problem(model: type[OptionModel], problem: dict[str, Any], given: Mapping[str, Any], place: str) -> str:
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
