"""Table `points`: the points of the Data Archives and their configuration."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence

import pyarrow as pa

from lakeflow_pipeline.wording import counted
from osipi.errors import OptionError, quoted
from osipi.listing.needed import missing_member
from osipi.listing.points import Point, every_point, select_points
from osipi.options import PointSelection
from osipi.tables.base import TEXT, SnapshotContext, SnapshotTable, column, tuple_batches

log = logging.getLogger("osipi.points")


class Points(SnapshotTable[PointSelection]):
    name = "points"
    comment = "PI points that the account may read, with their configuration"
    columns = (
        column("web_id", TEXT, "WebID, IDOnly form: made of the Data Archive's GUID and the point id", nullable=False),
        column("point_id", pa.int64(), "Point id, unique on its Data Archive; a rename keeps it", nullable=False),
        column("name", TEXT, "Name of the point (tag)"),
        column("path", TEXT, "PI path, such as \\\\SERVER\\tag"),
        column("descriptor", TEXT, "Description"),
        column("point_class", TEXT, "Point class, such as classic or base"),
        column("point_type", TEXT, "Type: Int16, Int32, Float16, Float32, Float64, Digital, Timestamp, String or Blob"),
        column("digital_set_name", TEXT, "Digital state set of a digital point, else null"),
        column("engineering_units", TEXT, "Engineering units; null when there are none"),
        column("zero", pa.float64(), "Lowest value expected; null from servers before PI Web API 2018"),
        column("span", pa.float64(), "Distance of the highest value expected from zero"),
        column("step", pa.bool_(), "Whether values hold until the next event instead of being interpolated"),
        column("future", pa.bool_(), "Whether the point holds values after now"),
        column("display_digits", pa.int32(), "Display digits, as PI says"),
        column("data_server", TEXT, "Name of the Data Archive"),
        column("data_server_id", TEXT, "GUID of the Data Archive"),
    )
    primary_keys = ("web_id",)
    cluster_by = ("web_id",)
    options = PointSelection

    def read(self, context: SnapshotContext[PointSelection]) -> Iterator[pa.RecordBatch]:
        """All selected points. Raises when one Data Archive cannot be read, or when no name given is known."""
        unnamed = every_point(context.client, context.options)
        if unnamed is not None:
            return tuple_batches(self.schema, map(_with_id, unnamed))
        selection = select_points(context.client, context.options)
        if selection.missing:
            _report(selection.missing, found=bool(selection.points))
        return tuple_batches(self.schema, map(_with_id, selection.points))


def _with_id(point: Point) -> Point:
    """The point, or :class:`MissingMemberError` where PI does not say its point id, which this table always has."""
    if point.point_id is None:
        item = {"Path": point.path, "WebId": point.web_id}
        raise missing_member(item, "Id, and its WebID holds none; its values can be read (table 'timeseries')", "point")
    return point


def _report(missing: Sequence[str], *, found: bool) -> None:
    """Report names without a point. Some may be of deleted points; where all are unknown, the option is a mistake."""
    named = ", ".join(quoted(name) for name in missing[:5]) + (", ..." if len(missing) > 5 else "")
    if not found:
        raise OptionError(
            f"table 'points': the account may read no point that option 'tags' or 'tags_path' names "
            f"({counted(len(missing), 'name')}): {named}"
        )
    log.warning("%d of the points asked for by name are not known to PI: %s", len(missing), named)


POINTS = Points()
