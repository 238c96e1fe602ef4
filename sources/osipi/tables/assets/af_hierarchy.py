"""Table `af_hierarchy`: the elements of the Asset Framework, each with its true parent and depth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import pyarrow as pa

from osipi.listing.elements import Element, element_scopes, list_elements
from osipi.listing.hierarchy import Hierarchy
from osipi.options import AfSelection
from osipi.piwebapi import PiWebApi
from osipi.tables.base import TEXT, TEXT_LIST, SnapshotContext, SnapshotTable, batches, column


class AfHierarchy(SnapshotTable[AfSelection]):
    name = "af_hierarchy"
    comment = "Elements of the Asset Framework, one row each, with parent and depth along the primary path"
    columns = (
        column("element_id", TEXT, "GUID of the element", nullable=False),
        column("web_id", TEXT, "WebID, IDOnly form", nullable=False),
        column("name", TEXT, "Name of the element"),
        column("description", TEXT, "Description"),
        column("path", TEXT, "Primary path, such as \\\\server\\database\\parent\\element"),
        column("paths", TEXT_LIST, "All paths, sorted: more than one when the element has several parents"),
        column("parent_id", TEXT, "GUID of the parent on the primary path; null for a root element"),
        column("parent_path", TEXT, "Path of that parent; null for a root element"),
        column("level", pa.int32(), "Depth on the primary path: 0 for a root element of the database"),
        column("template_name", TEXT, "Template; null when there is none"),
        column("category_names", TEXT_LIST, "Categories, sorted"),
        column("has_children", pa.bool_(), "Whether there are elements below"),
        column("extended_properties", TEXT, "Extended properties: a JSON object with sorted keys"),
        column("database", TEXT, "Name of the AF database"),
        column("database_id", TEXT, "GUID of the AF database"),
        column("asset_server", TEXT, "Name of the AF server"),
    )
    primary_keys = ("element_id",)
    cluster_by = ("database_id", "path")
    options = AfSelection

    def read(self, context: SnapshotContext[AfSelection]) -> Iterator[pa.RecordBatch]:
        """All elements, one database in memory at a time. Raises when one of the databases cannot be read whole."""
        places = element_scopes(context.client, context.options)
        return batches(self.schema, self._rows(context, places))

    def _rows(self, context: SnapshotContext[AfSelection], places: Sequence[Any]) -> Iterator[dict[str, Any]]:
        elements = list_elements(context.client, list(places), context.options)
        for _, of_database in groupby(elements, key=lambda element: element.database.id):
            yield from _placed(context.client, list(of_database))


def _placed(client: PiWebApi, elements: list[Element]) -> Iterator[dict[str, Any]]:
    hierarchy = Hierarchy(elements)
    hierarchy.look_up_parents(client)
    for element in hierarchy.elements:
        place = hierarchy.place(element)
        yield {
            "element_id": element.id,
            "web_id": element.web_id,
            "name": element.name,
            "description": element.description,
            "path": element.path,
            "paths": list(element.paths),
            "parent_id": place.parent_id,
            "parent_path": place.parent_path,
            "level": place.level,
            "template_name": element.template_name,
            "category_names": list(element.category_names),
            "has_children": element.has_children,
            "extended_properties": element.extended_properties,
            "database": element.database.name,
            "database_id": element.database.id,
            "asset_server": element.database.asset_server,
        }


AF_HIERARCHY = AfHierarchy()
