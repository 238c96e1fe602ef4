"""Table `analysis_templates`: what analyses are made of."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from osipi.listing.af_lists import ANALYSIS_TEMPLATES as OF_DATABASES
from osipi.listing.af_lists import ANALYSIS_TEMPLATES_OF, ELEMENT_TEMPLATES
from osipi.listing.needed import object_id
from osipi.listing.objects import Found
from osipi.options import AfParts
from osipi.tables.cells import CATEGORIES, DATABASE, described, flagged, ident, web_id, whole, words
from osipi.tables.object_table import ObjectTable, Reading


class AnalysisTemplates(ObjectTable[AfParts]):
    name = "analysis_templates"
    comment = "Analysis templates of AF databases, with the element templates that list them"
    cells = (
        ident("analysis_template_id", "GUID of the analysis template"),
        web_id(),
        *described("analysis template"),
        ident(
            "template_id", "GUID of the element template that lists it; null where none does", nullable=True
        ).of_owner(),
        words("rule_plug_in", "AnalysisRulePlugInName", "Plug-in of the rule, such as PerformanceEquation"),
        words("time_rule_plug_in", "TimeRulePlugInName", "Plug-in of the time rule, such as Periodic or Natural"),
        words("target_name", "TargetName", "Name of the target, as PI says"),
        words("output_time", "OutputTime", "Time that outputs are written with, as PI says"),
        flagged("create_enabled", "CreateEnabled", "Whether analyses made of it are enabled"),
        flagged("has_notification_template", "HasNotificationTemplate", "Whether a notification belongs to it"),
        whole("group_id", "GroupId", "Group that the analysis service calculates it in", pa.int64()),
        CATEGORIES,
        *DATABASE,
    )
    primary_keys = ("analysis_template_id",)
    cluster_by = ("database_id", "template_id")
    options = AfParts
    kept = ("template_id",)
    lists = ELEMENT_TEMPLATES
    parts = ANALYSIS_TEMPLATES_OF

    def objects(self, reading: Reading[AfParts]) -> Iterator[Found]:
        """Those that element templates list, then those that none lists.

        A derived template may list what its base declares: the one counts that the path begins with.
        """
        chosen: dict[str, Found] = {}
        for found in super().objects(reading):
            own = _id(found)
            if own not in chosen or _declares(found.owner, found):
                chosen[own] = found
        yield from chosen.values()
        unread = [owner for owner, _ in reading.failures.failures]
        for found in reading.lists(OF_DATABASES, reading.members):
            if _id(found) not in chosen and not any(_declares(owner, found) for owner in unread):
                yield found


def _id(found: Found) -> str:
    return object_id(found.item, "analysis template")


def _declares(owner: Found | None, found: Found) -> bool:
    return owner is not None and found.label.casefold().startswith(owner.label.casefold() + "\\")


ANALYSIS_TEMPLATES = AnalysisTemplates()
