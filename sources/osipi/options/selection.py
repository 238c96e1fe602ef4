"""Options that say which objects of PI a table reads."""

from __future__ import annotations

from pydantic import Field, field_validator, model_validator
from typing_extensions import Self

from lakeflow_pipeline.wording import did_you_mean
from osipi.options.kinds import OptionModel, TextList

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


class TableOptions(OptionModel):
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
        description="Not for specs: the engine sets it with `skip_unreadable`, to get as rows which rows stay",
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
