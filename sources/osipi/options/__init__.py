"""Connection and table options: one model. Checks, docs, allow-list and connection form are made from it.

Option names are lower_snake_case, since Spark turns names into lower case. A list may be a YAML list, the JSON
text of one, or text separated by ``;`` or newlines, because tag names may hold commas.
"""

from osipi.options.connection import SECRET_OPTIONS, ConnectionOptions
from osipi.options.kinds import Headers, OptionModel, PiTime, TextList, TimeZone
from osipi.options.reading import EventFrameOptions, FrameOptions, Reading, Settling, StreamOptions, TimeseriesOptions
from osipi.options.selection import (
    ATTRIBUTE_NAMES,
    POINT_FILTERS,
    POINT_NAMES,
    POINT_TYPES,
    AfAttributeOptions,
    AfDatabases,
    AfParts,
    AfSelection,
    AfTableOptions,
    AssetServerOptions,
    AssetServerParts,
    AttributeSelection,
    DataServerOptions,
    DataServerParts,
    PartOptions,
    PointAttributeOptions,
    PointSelection,
    StreamSelection,
    TableOptions,
)
from osipi.options.validation import Options

__all__ = [
    "ATTRIBUTE_NAMES",
    "POINT_FILTERS",
    "POINT_NAMES",
    "POINT_TYPES",
    "SECRET_OPTIONS",
    "AfAttributeOptions",
    "AfDatabases",
    "AfParts",
    "AfSelection",
    "AfTableOptions",
    "AssetServerOptions",
    "AssetServerParts",
    "AttributeSelection",
    "ConnectionOptions",
    "DataServerOptions",
    "DataServerParts",
    "EventFrameOptions",
    "FrameOptions",
    "Headers",
    "OptionModel",
    "Options",
    "PartOptions",
    "PiTime",
    "PointAttributeOptions",
    "PointSelection",
    "Reading",
    "Settling",
    "StreamOptions",
    "StreamSelection",
    "TableOptions",
    "TextList",
    "TimeZone",
    "TimeseriesOptions",
]
