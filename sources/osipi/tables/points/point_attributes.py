"""Table `point_attributes`: every attribute of points, such as compdev, pointsource or changedate."""

from __future__ import annotations

from collections.abc import Iterator

from osipi.listing.af_lists import POINT_ATTRIBUTES as PARTS
from osipi.listing.identity import stated_web_id
from osipi.listing.masks import matcher
from osipi.listing.needed import object_name
from osipi.listing.objects import Found
from osipi.listing.points import found_points
from osipi.options import PointAttributeOptions
from osipi.tables.base import TEXT
from osipi.tables.cells import computed, value_text, value_type, web_id, words
from osipi.tables.object_table import ObjectTable, Reading


def _name(found: Found) -> str:
    return object_name(found.item, "point attribute", f"/points/{found.owner.web_id}/attributes" if found.owner else "")


class PointAttributes(ObjectTable[PointAttributeOptions]):
    name = "point_attributes"
    comment = "Attributes of PI points, a row each: what points.* does not hold, as name and value"
    cells = (
        web_id("WebID of the point, IDOnly form").of_owner().never_null(),
        words("tag", "Name", "Name of the point", nullable=False).of_owner(),
        computed(
            "name",
            TEXT,
            "Name of the attribute in lower case, such as compdev",
            lambda found: _name(found).lower(),
            "Name",
            nullable=False,
        ),
        computed(
            "value",
            TEXT,
            "Value as text: numbers as JSON prints them, true and false, anything else as JSON",
            lambda found: value_text(found.item.get("Value")),
            "Value",
        ),
        computed(
            "value_type",
            TEXT,
            "number, text (a time is one), boolean or json; null where the value is null",
            lambda found: value_type(found.item.get("Value")),
        ),
        computed("data_server", TEXT, "Name of the Data Archive", lambda found: found.home.name),
        computed("data_server_id", TEXT, "GUID of the Data Archive", lambda found: found.home.id),
    )
    primary_keys = ("web_id", "name")
    cluster_by = ("web_id", "name")
    options = PointAttributeOptions
    parts = PARTS
    kept = ("web_id",)

    def stays(self, unread: Found) -> dict[str, str | None]:
        return {"web_id": stated_web_id(unread.item)}

    def owners(self, reading: Reading[PointAttributeOptions]) -> Iterator[Found]:
        return found_points(reading.client, reading.options, self.name)

    def objects(self, reading: Reading[PointAttributeOptions]) -> Iterator[Found]:
        masks = reading.options.attributes
        wanted = matcher(masks)
        lists = PARTS.having(nameFilter=masks[0]) if len(masks) == 1 and masks != ("*",) else PARTS
        attributes = reading.parts(lists, self.owners(reading))
        return (found for found in attributes if wanted(_name(found)))


POINT_ATTRIBUTES = PointAttributes()
