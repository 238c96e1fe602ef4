"""/analysisrules, /timerules and /analysistemplates (PI Web API reference, controllers of these names)."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities, library_ids, lists
from pi_simulator.context import Call
from pi_simulator.endpoints.categories import named_categories
from pi_simulator.endpoints.elementtemplates import template
from pi_simulator.endpoints.plugins import plug_in_link
from pi_simulator.plant.library.analyses import Analysis, AnalysisTemplate, Owner, Rule, TimeRule, rules, time_rule
from pi_simulator.plant.library.templates import element_templates
from pi_simulator.routing import endpoint
from pi_simulator.simulation import matches


def _owner_link(call: Call, owner: Owner) -> dict[str, str]:
    web_id = call.encode(library_ids.of_thing(call, owner))
    if isinstance(owner, Analysis):
        return {"Analysis": call.link(f"analyses/{web_id}")}
    return {"AnalysisTemplate": call.link(f"analysistemplates/{web_id}")}


def rule_body(call: Call, rule: Rule) -> dict[str, Any]:
    """An analysis rule. ApiError where a fault lies on it or on its analysis."""
    call.check_object(rule.id)
    call.check_object(rule.owner.id)
    web_id = call.encode(library_ids.of_thing(call, rule))
    self = call.link(f"analysisrules/{web_id}")
    links = {
        "Self": self,
        "AnalysisRules": f"{self}/analysisrules",
        "PlugIn": plug_in_link(call, "analysis rule", rule.plug_in),
        **_owner_link(call, rule.owner),
    }
    if rule.parent is not None:
        links["Parent"] = call.link(f"analysisrules/{call.encode(library_ids.of_thing(call, rule.parent))}")
    return {
        "WebId": web_id,
        "Id": str(rule.id),
        "Name": rule.name,
        "Description": rule.description,
        "Path": rule.path,
        "ConfigString": rule.config,
        "DisplayString": f"{rule.plug_in}: {rule.config}",
        "EditorType": f"{rule.plug_in}Editor",
        "HasChildren": any(one.parent and one.parent.id == rule.id for one in rules(rule.owner)),
        "IsConfigured": rule.owner.is_configured if isinstance(rule.owner, Analysis) else True,
        "IsInitializing": False,
        "PlugInName": rule.plug_in,
        "SupportedBehaviors": ["Test", "Delay"],
        "VariableMapping": "",
        "Links": links,
    }


def time_rule_body(call: Call, rule: TimeRule) -> dict[str, Any]:
    """A time rule. ApiError where a fault lies on it."""
    call.check_object(rule.id)
    web_id = call.encode(library_ids.of_thing(call, rule))
    return {
        "WebId": web_id,
        "Id": str(rule.id),
        "Name": rule.name,
        "Description": rule.description,
        "Path": rule.path,
        "ConfigString": rule.config,
        "ConfigStringStored": rule.config,
        "DisplayString": rule.config or "On events",
        "EditorType": "",
        "IsConfigured": True,
        "IsInitializing": False,
        "MergeDuplicatedItems": True,
        "PlugInName": rule.plug_in,
        "Links": {
            "Self": call.link(f"timerules/{web_id}"),
            "PlugIn": plug_in_link(call, "time rule", rule.plug_in),
            **_owner_link(call, rule.owner),
        },
    }


def template_body(call: Call, one: AnalysisTemplate) -> dict[str, Any]:
    """An analysis template. ApiError where a fault lies on it."""
    call.check_object(one.id)
    definition = one.definition
    web_id = call.encode(library_ids.of_thing(call, one))
    self = call.link(f"analysistemplates/{web_id}")
    database = call.encode(identities.of_database(call.sim.plant.assets, one.template.database))
    target = call.encode(library_ids.of_thing(call, one.template))
    return {
        "WebId": web_id,
        "Id": str(one.id),
        "Name": one.name,
        "Description": one.description,
        "Path": one.path,
        "AnalysisRulePlugInName": definition.rule,
        "CategoryNames": sorted(definition.categories),
        "CreateEnabled": definition.create_enabled,
        "GroupId": one.group_id,
        "HasNotificationTemplate": definition.notification,
        "HasTarget": True,
        "OutputTime": definition.output_time,
        "TargetName": one.template.name,
        "TimeRulePlugInName": definition.time_rule,
        "Links": {
            "Self": self,
            "AnalysisRule": call.link(f"analysisrules/{call.encode(library_ids.of_thing(call, rules(one)[0]))}"),
            "AnalysisRulePlugIn": plug_in_link(call, "analysis rule", definition.rule),
            "TimeRule": call.link(f"timerules/{call.encode(library_ids.of_thing(call, time_rule(one)))}"),
            "TimeRulePlugIn": plug_in_link(call, "time rule", definition.time_rule),
            "Categories": f"{self}/categories",
            "Database": call.link(f"assetdatabases/{database}"),
            "Target": call.link(f"elementtemplates/{target}"),
        },
    }


def _field(one: AnalysisTemplate, field: str) -> str:
    texts = {"name": one.name, "description": one.description, "categories": ";".join(one.definition.categories)}
    return texts.get(field, one.definition.rule if field == "plugin" else "")


def _template(call: Call, web_id: str) -> AnalysisTemplate:
    return library_ids.thing(call, web_id, "analysis_templates", AnalysisTemplate, "XT")


@endpoint("/analysisrules/{web_id}")
def analysis_rule(call: Call, web_id: str) -> dict[str, Any]:
    """One rule."""
    return rule_body(call, library_ids.rule(call, web_id, Rule, "XR"))


@endpoint("/analysisrules/{web_id}/analysisrules")
def rules_below(call: Call, web_id: str) -> dict[str, Any]:
    """A page of the rules right below a rule."""
    one = library_ids.rule(call, web_id, Rule, "XR")
    below = [part for part in rules(one.owner) if part.parent and part.parent.id == one.id]
    found = [part for part in below if matches(part.name, call.text("nameFilter"))]
    return lists.page(call, len(found), lambda a, b: [rule_body(call, part) for part in found[a:b]])


@endpoint("/timerules/{web_id}")
def get_time_rule(call: Call, web_id: str) -> dict[str, Any]:
    """One time rule."""
    return time_rule_body(call, library_ids.rule(call, web_id, TimeRule, "TR"))


@endpoint("/assetdatabases/{web_id}/analysistemplates")
def templates_of_database(call: Call, web_id: str) -> dict[str, Any]:
    """Analysis templates of a database; this list knows no startIndex."""
    library = call.sim.plant.library
    database = identities.database(call, web_id)
    all_of_them = [a for t in element_templates(library.edits, database) for a in library.analysis_templates(t)]
    found = lists.ordered(call, lists.named(call, all_of_them, _field), lambda one: one.name.casefold())
    return lists.limited(call, found, template_body)


@endpoint("/elementtemplates/{web_id}/analysistemplates")
def templates_of_template(call: Call, web_id: str) -> dict[str, Any]:
    """Analysis templates of an element template."""
    return lists.whole(call, call.sim.plant.library.analysis_templates(template(call, web_id)), template_body)


@endpoint("/analysistemplates")
def template_at_path(call: Call) -> dict[str, Any]:
    """The analysis template at ?path=."""
    return template_body(call, library_ids.thing_at_path(call, "analysis_templates", AnalysisTemplate))


@endpoint("/analysistemplates/{web_id}")
def analysis_template(call: Call, web_id: str) -> dict[str, Any]:
    """One analysis template."""
    return template_body(call, _template(call, web_id))


@endpoint("/analysistemplates/{web_id}/categories")
def template_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of an analysis template."""
    one = _template(call, web_id)
    return named_categories(call, one.template.database, "analysis", list(one.definition.categories))
