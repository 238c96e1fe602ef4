"""Table `analyses`: the analyses of AF databases."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from osipi.listing.af_lists import ANALYSES as LISTS
from osipi.listing.fields import link, name_or_none, selected
from osipi.listing.identity import guid_of, web_id_of_link
from osipi.listing.objects import Found
from osipi.listing.parts import PartObject
from osipi.options import AfParts
from osipi.tables.base import TEXT
from osipi.tables.cells import CATEGORIES, DATABASE, computed, described, flagged, ident, web_id, whole, words
from osipi.tables.object_table import ObjectTable, Reading


def _rule_route(found: Found) -> str | None:
    web_id = web_id_of_link(link(found.item, "AnalysisRule"), "analysisrules")
    return f"/analysisrules/{web_id}" if web_id else None


RULE = PartObject("the analysis rule", _rule_route, selected(("ConfigString",), prefix=""))


def _target_path(found: Found) -> str | None:
    """An analysis belongs to its target, so its path begins with the target's."""
    path, _, _ = (name_or_none(found.item, "Path") or "").rpartition("\\Analyses[")
    return path or None


class Analyses(ObjectTable[AfParts]):
    name = "analyses"
    comment = "Analyses of AF databases, with the configuration of their rules"
    cells = (
        ident("analysis_id", "GUID of the analysis"),
        web_id(),
        *described("analysis"),
        computed(
            "element_id",
            TEXT,
            "GUID of the element that it is the analysis of; null for none",
            lambda found: guid_of(name_or_none(found.item, "TargetWebId"), "element"),
            "TargetWebId",
        ),
        words("status", "Status", "Status, such as Enabled, Disabled or Error"),
        words("rule_plug_in", "AnalysisRulePlugInName", "Plug-in of the rule, such as PerformanceEquation"),
        computed(
            "rule_config",
            TEXT,
            "Configuration of the top rule: the expressions; null where there is no rule",
            lambda found: name_or_none(found.part or {}, "ConfigString"),
            "Links.AnalysisRule",
        ),
        words("time_rule_plug_in", "TimeRulePlugInName", "Plug-in of the time rule, such as Periodic or Natural"),
        words("template_name", "TemplateName", "Analysis template that it is made of; null for none"),
        computed("target_path", TEXT, "Path of that element", _target_path, "Path"),
        words("output_time", "OutputTime", "Time that outputs are written with, as PI says"),
        words("priority", "Priority", "Priority, such as Normal"),
        whole("maximum_queue_size", "MaximumQueueSize", "Evaluations that may wait"),
        flagged("publish_results", "PublishResults", "Whether results are published"),
        flagged("has_notification", "HasNotification", "Whether a notification belongs to it"),
        flagged("is_configured", "IsConfigured", "Whether its configuration is complete"),
        flagged("auto_created", "AutoCreated", "Whether AF made it of a template"),
        whole("group_id", "GroupId", "Group that the analysis service calculates it in", pa.int64()),
        CATEGORIES,
        *DATABASE,
    )
    primary_keys = ("analysis_id",)
    cluster_by = ("database_id", "element_id")
    options = AfParts
    kept = ("analysis_id",)
    lists = LISTS

    def objects(self, reading: Reading[AfParts]) -> Iterator[Found]:
        return reading.with_parts(reading.lists(LISTS, reading.members), RULE)

    def parts_asked(self, reading: Reading[AfParts]) -> int:
        return sum(_rule_route(found) is not None for found in self.owners(reading))


ANALYSES = Analyses()
