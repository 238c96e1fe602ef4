"""/analyses (PI Web API reference, controller analysis)."""

from __future__ import annotations

import uuid
from typing import Any

from pi_simulator import identities, library_ids, lists
from pi_simulator.context import Call
from pi_simulator.endpoints.categories import named_categories
from pi_simulator.endpoints.plugins import plug_in_link
from pi_simulator.plant.asset_model import Database, Element
from pi_simulator.plant.library.analyses import Analysis, rules, time_rule
from pi_simulator.plant.library.templates import template_id
from pi_simulator.routing import endpoint
from pi_simulator.simulation import matches


def analysis_body(call: Call, analysis: Analysis) -> dict[str, Any]:
    """An analysis. ApiError where a fault lies on it."""
    call.check_object(analysis.id)
    definition, element = analysis.definition, analysis.element
    web_id = call.encode(library_ids.of_thing(call, analysis))
    target = call.encode(identities.of_element(call.sim.plant.assets, element))
    return {
        "WebId": web_id,
        "Id": str(analysis.id),
        "Name": analysis.name,
        "Description": analysis.description,
        "Path": analysis.path,
        "AnalysisRulePlugInName": definition.rule,
        "AutoCreated": analysis.auto_created,
        "CategoryNames": sorted(definition.categories),
        "GroupId": analysis.group_id,
        "HasNotification": definition.notification,
        "HasTarget": True,
        "HasTemplate": bool(analysis.template),
        "IsConfigured": analysis.is_configured,
        "IsTimeRuleDefinedByTemplate": bool(analysis.template),
        "MaximumQueueSize": analysis.maximum_queue_size,
        "OutputTime": definition.output_time,
        "Priority": analysis.priority,
        "PublishResults": analysis.publish_results,
        "Status": analysis.status,
        "TargetWebId": target,
        "TemplateName": analysis.template,
        "TimeRulePlugInName": definition.time_rule,
        "Links": lambda: _links(call, analysis, web_id, target),
    }


def _links(call: Call, analysis: Analysis, web_id: str, target: str) -> dict[str, Any]:
    self = call.link(f"analyses/{web_id}")
    database = call.encode(identities.of_database(call.sim.plant.assets, analysis.element.database))
    links = {
        "Self": self,
        "Target": call.link(f"elements/{target}"),
        "Database": call.link(f"assetdatabases/{database}"),
        "Categories": f"{self}/categories",
        "AnalysisRule": call.link(f"analysisrules/{call.encode(library_ids.of_thing(call, rules(analysis)[0]))}"),
        "AnalysisRulePlugIn": plug_in_link(call, "analysis rule", analysis.definition.rule),
        "TimeRule": call.link(f"timerules/{call.encode(library_ids.of_thing(call, time_rule(analysis)))}"),
        "TimeRulePlugIn": plug_in_link(call, "time rule", analysis.definition.time_rule),
    }
    if template := _template_link(call, analysis):
        links["Template"] = template
    return links


def _template_link(call: Call, analysis: Analysis) -> str | None:
    """Link to the analysis template that it comes from; none when it was made by hand or the template is gone."""
    library, element = call.sim.plant.library, analysis.element
    for above in element.template.lineage() if element.template and analysis.template else ():
        wanted = uuid.uuid5(template_id(element.database, above.name), f"analysis {analysis.template}")
        found = library.find("analysis_templates", wanted)
        if found is not None:
            return call.link(f"analysistemplates/{call.encode(library_ids.of_thing(call, found))}")
    return None


def _analysis(call: Call, web_id: str) -> Analysis:
    return library_ids.thing(call, web_id, "analyses", Analysis, "Xs")


def _page(call: Call, found: list[tuple[str, int]]) -> dict[str, Any]:
    """A page of analyses by (name, number)."""
    found = lists.ordered(call, found, lambda one: (one[0].casefold(), one[1]))
    library = call.sim.plant.library

    def bodies(first: int, last: int) -> list[dict[str, Any]]:
        made = (library.analysis_numbered(number) for _, number in found[first:last])
        return [analysis_body(call, analysis) for analysis in made if analysis is not None]

    return lists.page(call, len(found), bodies)


def _narrowed(call: Call, database: Database, text: dict[str, str]) -> list[tuple[str, int]]:
    """(name, number) of the analyses of a database of which a field meets every mask."""
    library = call.sim.plant.library
    found = library.analysis_numbers(database)
    if set(text) <= {"Name"}:
        return [one for one in found if matches(one[0], text.get("Name"))]
    kept = []
    for one in found:
        analysis = library.analysis_numbered(one[1])
        if analysis is not None and all(matches(field_text(analysis, name), mask) for name, mask in text.items()):
            kept.append(one)
    return kept


def field_text(analysis: Analysis, field: str) -> str:
    """The text of a field that searches look at."""
    match field.lower():
        case "name":
            return analysis.name
        case "description":
            return analysis.description
        case "template":
            return analysis.template
        case "categories" | "category":
            return ";".join(analysis.definition.categories)
        case "plugin":
            return analysis.definition.rule
        case "target":
            return analysis.element.name
        case "status":
            return analysis.status
        case _:
            return ""


@endpoint("/assetdatabases/{web_id}/analyses")
def analyses_of_database(call: Call, web_id: str) -> dict[str, Any]:
    """A page of the analyses of a database."""
    library = call.sim.plant.library
    names = library.analysis_numbers(identities.database(call, web_id))

    def text(one: tuple[str, int], field: str) -> str:
        if field == "name":
            return one[0]
        analysis = library.analysis_numbered(one[1])
        return field_text(analysis, field) if analysis else ""

    return _page(call, lists.named(call, names, text))


@endpoint("/elements/{web_id}/analyses")
def analyses_of_element(call: Call, web_id: str) -> dict[str, Any]:
    """A page of the analyses of an element."""
    element: Element = identities.element(call, web_id)
    return _page(call, call.sim.plant.library.analysis_numbers(element))


@endpoint("/analyses/search")
def analyses_search(call: Call) -> dict[str, Any]:
    """A page of the analyses that an AF search finds."""
    terms = lists.search_terms(call, ("Name", "Template", "Category", "Target", "PlugIn", "Status"))
    return _page(call, _narrowed(call, identities.database(call, call.required("databaseWebId")), terms))


@endpoint("/analyses")
def analysis_at_path(call: Call) -> dict[str, Any]:
    """The analysis at ?path=."""
    return analysis_body(call, library_ids.thing_at_path(call, "analyses", Analysis))


@endpoint("/analyses/{web_id}")
def analysis(call: Call, web_id: str) -> dict[str, Any]:
    """One analysis."""
    return analysis_body(call, _analysis(call, web_id))


@endpoint("/analyses/{web_id}/categories")
def analysis_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of an analysis."""
    one = _analysis(call, web_id)
    return named_categories(call, one.element.database, "analysis", list(one.definition.categories))
