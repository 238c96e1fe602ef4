"""Notification rules, their subscribers, and contacts (PI Web API reference, controllers notificationrule,
notificationrulesubscriber, notificationruletemplate, notificationcontacttemplate).
"""

from __future__ import annotations

from typing import Any

from pi_simulator import identities, library_ids, lists
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.elementtemplates import template
from pi_simulator.endpoints.plugins import plug_in_link
from pi_simulator.plant.asset_model import Element
from pi_simulator.plant.library.notifications import (
    Contact,
    NotificationRule,
    Subscriber,
    contacts,
    rule_templates,
    subscribers,
)
from pi_simulator.routing import endpoint
from pi_simulator.simulation import matches


def rule_body(call: Call, rule: NotificationRule) -> dict[str, Any]:
    """A rule, or a rule template: they have no Links. ApiError where a fault lies on it."""
    call.check_object(rule.id)
    definition = rule.definition
    body = {
        "WebId": call.encode(library_ids.of_thing(call, rule)),
        "Id": str(rule.id),
        "Name": rule.name,
        "Description": rule.description,
        "Path": rule.path,
        "CategoryNames": sorted(definition.categories),
        "Criteria": definition.criteria,
        "MultiTriggerEventOption": definition.multi_trigger,
        "NonrepetitionInterval": definition.nonrepetition,
        "ResendInterval": definition.resend,
        "Status": rule.status,
        "TemplateName": rule.template,
    }
    return {**body, "AutoCreated": rule.auto_created} if isinstance(rule.owner, Element) else body


def subscriber_body(call: Call, one: Subscriber) -> dict[str, Any]:
    """A subscriber of a rule. ApiError where a fault lies on it."""
    call.check_object(one.id)
    definition = one.definition
    return {
        "WebId": call.encode(library_ids.of_thing(call, one)),
        "Id": str(one.id),
        "Name": one.name,
        "Description": one.description,
        "Path": one.path,
        "ConfigString": definition.config,
        "ContactTemplateName": definition.contact,
        "ContactType": definition.contact_type,
        "DeliveryFormatName": definition.delivery_format,
        "EscalationTimeout": definition.escalation,
        "MaximumRetries": definition.retries,
        "NotifyOption": definition.notify,
        "PlugInName": definition.plug_in,
        "RetryInterval": definition.retry,
    }


def contact_body(call: Call, one: Contact) -> dict[str, Any]:
    """A contact template. ApiError where a fault lies on it."""
    call.check_object(one.id)
    web_id = call.encode(library_ids.of_thing(call, one))
    self = call.link(f"notificationcontacttemplates/{web_id}")
    server = call.encode(identities.of_asset_server(call.sim.plant.assets))
    links = {
        "Self": self,
        "NotificationContactTemplates": f"{self}/notificationcontacttemplates",
        "AssetServer": call.link(f"assetservers/{server}"),
    }
    if one.plug_in:
        links["NotificationPlugIn"] = plug_in_link(call, "notification", one.plug_in)
    return {
        "WebId": web_id,
        "Id": str(one.id),
        "Name": one.name,
        "Description": one.description,
        "Path": one.path,
        "Available": one.available,
        "ConfigString": one.config,
        "ContactType": one.contact_type,
        "EscalationTimeout": one.escalation,
        "HasChildren": any(other.parent and other.parent.id == one.id for other in _contacts(call)),
        "MaximumRetries": one.retries,
        "MinimumAcknowledgements": one.minimum_acknowledgements,
        "NotifyWhenInstanceEnded": one.notify_when_instance_ended,
        "PlugInName": one.plug_in,
        "RetryInterval": one.retry,
        "Links": links,
    }


def _contacts(call: Call) -> list[Contact]:
    return contacts(call.sim.plant.library.edits)


def _rule(call: Call, web_id: str) -> NotificationRule:
    if library_ids.decode(call, web_id, "NR", "NT").marker == "NT":
        return library_ids.thing(call, web_id, "notification_rule_templates", NotificationRule, "NT")
    return library_ids.thing(call, web_id, "notification_rules", NotificationRule, "NR")


def _made(call: Call, numbers: list[tuple[str, int]]) -> list[NotificationRule]:
    made = (call.sim.plant.library.notification_rule_numbered(number) for _, number in numbers)
    return [rule for rule in made if rule is not None]


# --- rules ---


@endpoint("/elements/{web_id}/notificationrules")
def rules_of_element(call: Call, web_id: str) -> dict[str, Any]:
    """Rules of an element."""
    element = identities.element(call, web_id)
    return lists.whole(call, _made(call, call.sim.plant.library.notification_rule_numbers(element)), rule_body)


@endpoint("/notificationrules/search")
def rules_search(call: Call) -> dict[str, Any]:
    """A page of the rules that an AF search finds."""
    if not call.sim.config.notification_rule_search:
        text = f"No HTTP resource was found that matches the request URI '{call.request.url}'."
        raise ApiError(404, text, body={"Message": text})
    terms = lists.search_terms(call, ("Name", "Template", "Status", "Target"))
    numbers = call.sim.plant.library.notification_rule_numbers(
        identities.database(call, call.required("databaseWebId"))
    )
    found = sorted(_made(call, numbers), key=lambda rule: (rule.name.casefold(), rule.id))
    for name, mask in terms.items():
        found = [rule for rule in found if matches(_text(rule, name), mask)]
    return lists.page(call, len(found), lambda a, b: [rule_body(call, rule) for rule in found[a:b]])


def _text(rule: NotificationRule, field: str) -> str:
    texts = {"Name": rule.name, "Template": rule.template, "Status": rule.status, "Target": rule.owner.name}
    return texts[field]


@endpoint("/notificationrules")
def rule_at_path(call: Call) -> dict[str, Any]:
    """The rule at ?path=."""
    return rule_body(call, library_ids.thing_at_path(call, "notification_rules", NotificationRule))


@endpoint("/notificationrules/{web_id}")
def notification_rule(call: Call, web_id: str) -> dict[str, Any]:
    """One rule."""
    return rule_body(call, library_ids.thing(call, web_id, "notification_rules", NotificationRule, "NR"))


@endpoint("/elementtemplates/{web_id}/notificationruletemplates")
def rule_templates_of_template(call: Call, web_id: str) -> dict[str, Any]:
    """Notification rule templates of an element template."""
    return lists.whole(call, rule_templates(call.sim.plant.library.edits, template(call, web_id)), rule_body)


@endpoint("/notificationruletemplates/{web_id}")
def rule_template(call: Call, web_id: str) -> dict[str, Any]:
    """One notification rule template."""
    return rule_body(call, _rule(call, web_id))


# --- subscribers ---


@endpoint(
    "/notificationrules/{web_id}/notificationrulesubscribers",
    "/notificationruletemplates/{web_id}/notificationrulesubscribers",
)
def subscribers_of_rule(call: Call, web_id: str) -> dict[str, Any]:
    """Subscribers of a rule, without nested ones."""
    rule = _rule(call, web_id)
    call.check_object(rule.id)
    found = [one for one in subscribers(call.sim.plant.library.edits, rule) if one.parent is None]
    return lists.whole(call, found, subscriber_body)


def _subscriber(call: Call, web_id: str) -> Subscriber:
    return library_ids.thing(call, web_id, "notification_subscribers", Subscriber, "NS")


@endpoint("/notificationrulesubscribers/{web_id}")
def subscriber(call: Call, web_id: str) -> dict[str, Any]:
    """One subscriber."""
    return subscriber_body(call, _subscriber(call, web_id))


@endpoint("/notificationrulesubscribers/{web_id}/notificationrulesubscribers")
def nested_subscribers(call: Call, web_id: str) -> dict[str, Any]:
    """Subscribers right below one that is a group or an escalation."""
    above = _subscriber(call, web_id)
    call.check_object(above.id)
    every = subscribers(call.sim.plant.library.edits, above.rule)
    return lists.whole(call, [one for one in every if one.parent and one.parent.id == above.id], subscriber_body)


# --- contacts ---


@endpoint("/assetservers/{web_id}/notificationcontacttemplates")
def contacts_of_server(call: Call, web_id: str) -> dict[str, Any]:
    """Contact templates of the server, without nested ones."""
    identities.asset_server(call, web_id)
    return lists.whole(call, [one for one in _contacts(call) if one.parent is None], contact_body)


@endpoint("/notificationcontacttemplates/search")
def contacts_search(call: Call) -> dict[str, Any]:
    """A page of the contact templates that an AF search finds."""
    identities.asset_server(call, call.required("assetServerWebId"))
    terms = lists.search_terms(call, ("Name",))
    found = [one for one in _contacts(call) if one.parent is None and matches(one.name, terms.get("Name"))]
    return lists.page(call, len(found), lambda a, b: [contact_body(call, one) for one in found[a:b]])


@endpoint("/notificationcontacttemplates/{web_id}")
def contact(call: Call, web_id: str) -> dict[str, Any]:
    """One contact template."""
    return contact_body(call, library_ids.thing(call, web_id, "notification_contacts", Contact, "NC"))


@endpoint("/notificationcontacttemplates/{web_id}/notificationcontacttemplates")
def nested_contacts(call: Call, web_id: str) -> dict[str, Any]:
    """Contacts of a group or escalation. A list, though the Swagger file of 2018 SP1 describes one contact here."""
    above = library_ids.thing(call, web_id, "notification_contacts", Contact, "NC")
    found = [one for one in _contacts(call) if one.parent and one.parent.id == above.id]
    return lists.whole(call, found, contact_body)
