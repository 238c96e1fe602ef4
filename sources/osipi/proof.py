"""Whether a landed `timeseries` table holds each event of each stream once, by a count from another source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

_EVENT = ["stream", "timestamp", "ordinal"]


@dataclass(frozen=True)
class Proof:
    """The comparison of one window. All numbers are events."""

    counted: int
    """Events by the count, such as PI's own."""
    landed: int
    """Rows of the table, all of them."""
    missing: int
    """Counted but not landed, summed over the streams that lack events."""
    duplicated: int
    """Rows beyond the first that share stream, timestamp and ordinal."""
    unexpected: int
    """Landed but not counted: beyond the count of their stream, or outside the window. Without duplicates."""
    worst: tuple[tuple[str, int, int], ...] = ()
    """Up to ten (tag, counted, landed without duplicates) that differ, the greatest difference first."""

    @property
    def exact(self) -> bool:
        """Whether nothing is missing, duplicated or unexpected."""
        return not (self.missing or self.duplicated or self.unexpected)


def prove_table(path: str | Path, counts: Mapping[str, int], start: datetime, end: datetime) -> Proof:
    """Compare the Delta table at ``path`` with ``counts``: events of each tag in ``start`` <= time < ``end``."""
    from lakeflow_pipeline.engines.local.location import open_table

    table = open_table(Path(path)).to_pyarrow_table(columns=["web_id", "tag", "timestamp", "ordinal"])
    return prove(table, counts, start, end)


def prove(table: pa.Table, counts: Mapping[str, int], start: datetime, end: datetime) -> Proof:
    """As `prove_table`, for rows in memory: columns ``web_id``, ``tag``, ``timestamp`` and ``ordinal``."""
    streams = pc.dictionary_encode(table.column("web_id").combine_chunks())
    if isinstance(streams, pa.ChunkedArray):
        streams = streams.combine_chunks()
    keyed = pa.table({"stream": streams.indices, "timestamp": table["timestamp"], "ordinal": table["ordinal"]})
    events = keyed.group_by(_EVENT).aggregate([])
    kind = table.schema.field("timestamp").type
    inside = pc.and_(
        pc.greater_equal(events["timestamp"], pa.scalar(start, kind)),
        pc.less(events["timestamp"], pa.scalar(end, kind)),
    )
    within = events.filter(inside).group_by("stream").aggregate([([], "count_all")])
    once = dict(zip(within["stream"].to_pylist(), within["count_all"].to_pylist(), strict=True))
    landed = _by_tag(table, streams.dictionary.to_pylist(), once, counts)
    differences = sorted(
        ((tag, counts.get(tag, 0), landed.get(tag, 0)) for tag in {*counts, *landed}),
        key=lambda entry: (-abs(entry[1] - entry[2]), entry[0]),
    )
    outside = events.num_rows - sum(once.values())
    return Proof(
        counted=sum(counts.values()),
        landed=table.num_rows,
        missing=sum(max(0, wanted - have) for _, wanted, have in differences),
        duplicated=table.num_rows - events.num_rows,
        unexpected=outside + sum(max(0, have - wanted) for _, wanted, have in differences),
        worst=tuple(entry for entry in differences[:10] if entry[1] != entry[2]),
    )


def _by_tag(table: pa.Table, web_ids: list[str], once: Mapping[int, int], counts: Mapping[str, int]) -> dict[str, int]:
    """Events by tag. A stream that was renamed is counted under the name that ``counts`` has."""
    pairs = table.select(["web_id", "tag"]).group_by(["web_id", "tag"]).aggregate([])
    names: dict[str, str] = {}
    for web_id, tag in zip(pairs["web_id"].to_pylist(), pairs["tag"].to_pylist(), strict=True):
        if web_id not in names or tag in counts:
            names[web_id] = tag
    landed: dict[str, int] = {}
    for index, events in once.items():
        tag = names[web_ids[index]]
        landed[tag] = landed.get(tag, 0) + events
    return landed
