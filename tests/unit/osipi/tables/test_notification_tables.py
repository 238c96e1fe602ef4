"""Tables of notifications, from answers with the members of the reference."""

from __future__ import annotations

from typing import Any

import pytest

from osipi.piwebapi import BadRequestError, NotFoundError, PermissionError_, ServerError, webid
from osipi.tables.notifications.notification_contacts import NOTIFICATION_CONTACTS
from osipi.tables.notifications.notification_rules import NOTIFICATION_RULES
from osipi.tables.notifications.notification_subscribers import NOTIFICATION_SUBSCRIBERS
from support.fake_catalogue import DATABASE, END, SERVER, SYSTEM, FakeCatalogue, full, id_only
from support.fake_pi import Json, context, guid, rows_of

ELEMENTS = f"/assetdatabases/{DATABASE}/elements"


def rule(number: int, element: int, **more: Any) -> Json:
    return {
        "WebId": full(id_only("NR", number)), "Id": guid(number).upper(), "Name": f"R{number}", "Description": "",
        "Path": f"\\\\AF\\Db\\E{element}\\NotificationRules[R{number}]", "AutoCreated": True, "CategoryNames": ["c"],
        "Criteria": "Name: Hot*", "MultiTriggerEventOption": "HighestSeverity", "NonrepetitionInterval": "PT3S",
        "ResendInterval": "PT5S", "Status": "Enabled", "TemplateName": "", **more,
    }  # fmt: skip


def plant(*, searches: bool = True, elements: int = 150) -> FakeCatalogue:
    """Two rules on element 1, one on element 120."""
    pi = FakeCatalogue()
    for number in range(1, elements + 1):
        web_id = webid.encode_element(SYSTEM, guid(number))
        pi.add(ELEMENTS, {"WebId": web_id, "Id": guid(number), "Name": f"E{number}", "Path": f"\\\\AF\\Db\\E{number}"})
        pi.lists[f"/elements/{web_id}/notificationrules"] = []
    rules = [rule(1001, 1), rule(1002, 1), rule(1003, 120)]
    for one in rules:
        owner = 120 if one["Name"] == "R1003" else 1
        pi.add(f"/elements/{webid.encode_element(SYSTEM, guid(owner))}/notificationrules", one)
        pi.lists[f"/notificationrules/{one['WebId']}/notificationrulesubscribers"] = []
    if searches:
        pi.add("/notificationrules/search", *rules)
    return pi


def shown(number: int, element: int | None) -> Json:
    return {
        "rule_id": guid(number), "web_id": id_only("NR", number), "name": f"R{number}", "description": None,
        "path": f"\\\\AF\\Db\\E{120 if number == 1003 else 1}\\NotificationRules[R{number}]",
        "element_id": guid(element) if element else None, "status": "Enabled", "criteria": "Name: Hot*",
        "template_name": None, "multi_trigger_event_option": "HighestSeverity", "nonrepetition_interval": "PT3S",
        "resend_interval": "PT5S", "auto_created": True, "category_names": ["c"], **END,
    }  # fmt: skip


ALL = [shown(1001, 1), shown(1002, 1), shown(1003, 120)]


def test_rules_by_a_search() -> None:
    """Elements are listed once where the server does not look up paths."""
    pi = plant()
    assert rows_of(pi, NOTIFICATION_RULES) == ALL
    assert pi.batches == []
    (asked, *_) = [params for path, params in pi.asked if path == "/notificationrules/search"]
    assert (asked["databaseWebId"], asked["query"]) == (DATABASE, "Name:=*")


def test_elements_of_rules_are_looked_up_by_their_paths() -> None:
    pi = plant()
    found = {f"\\\\AF\\Db\\E{number}": guid(number) for number in (1, 120)}
    get = pi.get

    def looking_up(path: str, params: Any = None, **more: Any) -> Any:
        if path != "/elements/multiple":
            return get(path, params, **more)
        return {"Items": [{"Identifier": one, "Object": {"Id": found[one]}} for one in params["path"]]}

    pi.get = looking_up  # type: ignore[method-assign]
    assert rows_of(pi, NOTIFICATION_RULES) == ALL
    assert pi.count(ELEMENTS) == 0


@pytest.mark.parametrize(
    "refusal",
    [
        NotFoundError("no", status=404, no_route=True),
        PermissionError_("no", status=403),
        BadRequestError("no", status=400),
        ServerError("corrupt", status=500),
    ],
)
def test_rules_are_asked_of_elements_where_there_is_no_search(refusal: Any) -> None:
    pi = plant()
    pi.faults["/notificationrules/search"] = refusal
    assert rows_of(pi, NOTIFICATION_RULES) == ALL
    assert sorted(map(len, pi.batches)) == [50, 100]


def test_a_server_that_is_away_is_no_server_without_a_search() -> None:
    pi = plant()
    pi.faults["/notificationrules/search"] = ServerError("away", status=503)
    with pytest.raises(ServerError):
        rows_of(pi, NOTIFICATION_RULES)


def test_an_element_whose_rules_are_refused_fails_the_table() -> None:
    pi = plant(searches=False)
    element = webid.encode_element(SYSTEM, guid(5))
    pi.faults[f"/elements/{element}/notificationrules"] = PermissionError_("no", status=403)
    with pytest.raises(PermissionError_, match=r"the notification rules of .*E5' could not be read"):
        rows_of(pi, NOTIFICATION_RULES)


def subscriber(number: int, **more: Any) -> Json:
    return {
        "WebId": id_only("NS", number, "L"), "Id": guid(number), "Name": f"S{number}", "Description": "",
        "Path": "\\\\AF\\Db\\E1\\NotificationRules[R1001]", "ConfigString": "ToEmail=a@b.c", "PlugInName": "Email",
        "ContactTemplateName": "Manager", "ContactType": "Individual", "DeliveryFormatName": "Short",
        "EscalationTimeout": "PT3S", "MaximumRetries": "3", "NotifyOption": "EventStart",
        "RetryInterval": "PT9S", **more,
    }  # fmt: skip


def test_subscribers_with_those_nested_in_them() -> None:
    pi = plant()
    route = f"/notificationrules/{full(id_only('NR', 1001))}/notificationrulesubscribers"
    pi.add(route, subscriber(1), subscriber(2, ContactType="Group"))
    nested = {number: f"/notificationrulesubscribers/{id_only('NS', number, 'L')}/notificationrulesubscribers"
              for number in range(1, 5)}  # fmt: skip
    pi.lists |= {path: [] for path in nested.values()}
    pi.add(nested[2], subscriber(3))
    pi.add(nested[3], subscriber(4), subscriber(2))  # and round again
    pi.add(f"/notificationrules/{full(id_only('NR', 1003))}/notificationrulesubscribers", subscriber(1))
    rows = rows_of(pi, NOTIFICATION_SUBSCRIBERS)
    assert [(row["rule_id"], row["subscriber_id"], row["parent_id"]) for row in rows] == [
        (guid(1001), guid(1), None), (guid(1001), guid(2), None), (guid(1003), guid(1), None),
        (guid(1001), guid(3), guid(2)), (guid(1001), guid(4), guid(3)),
    ]  # fmt: skip
    assert rows[0] == {
        "rule_id": guid(1001), "subscriber_id": guid(1), "parent_id": None, "web_id": id_only("NS", 1, "L"),
        "name": "S1", "description": None, "path": "\\\\AF\\Db\\E1\\NotificationRules[R1001]",
        "contact_type": "Individual", "contact_template": "Manager", "plug_in": "Email", "delivery_format": "Short",
        "config_string": "ToEmail=a@b.c", "notify_option": "EventStart", "escalation_timeout": "PT3S",
        "maximum_retries": 3, "retry_interval": "PT9S", **END,
    }  # fmt: skip


def contact(number: int, **more: Any) -> Json:
    return {
        "WebId": f"I1NC{number}", "Id": guid(number), "Name": f"C{number}", "Description": "Who knows",
        "Path": f"\\\\AF\\C{number}", "Available": True, "ConfigString": "",
        "ContactType": "Individual", "PlugInName": "Email", "HasChildren": False,
        "MaximumRetries": 5, "MinimumAcknowledgements": 2, "NotifyWhenInstanceEnded": True, "EscalationTimeout": "PT3S",
        "RetryInterval": "PT5S", **more,
    }  # fmt: skip


def test_contacts_with_those_nested_in_them() -> None:
    pi = FakeCatalogue()
    top = f"/assetservers/{SERVER}/notificationcontacttemplates"
    pi.add(top, contact(1), contact(2, HasChildren=True), contact(3))
    nested = "/notificationcontacttemplates/I1NC{}/notificationcontacttemplates"
    pi.add(nested.format(2), contact(3), contact(4, HasChildren=True))
    pi.objects[nested.format(4)] = contact(5)  # the reference shows a single contact as the answer of a list
    rows = rows_of(pi, NOTIFICATION_CONTACTS)
    assert [(row["contact_id"], row["parent_id"]) for row in rows] == [
        (guid(1), None), (guid(2), None), (guid(3), guid(2)), (guid(4), guid(2)), (guid(5), guid(4)),
    ]  # fmt: skip
    assert rows[0] == {
        "contact_id": guid(1), "parent_id": None, "web_id": "I1NC1", "name": "C1", "description": "Who knows",
        "path": "\\\\AF\\C1", "contact_type": "Individual", "plug_in": "Email", "config_string": None,
        "available": True, "minimum_acknowledgements": 2, "notify_when_instance_ended": True,
        "escalation_timeout": "PT3S", "maximum_retries": 5, "retry_interval": "PT5S", "asset_server": "AF",
    }  # fmt: skip


def test_the_plan_asks_elements_nothing() -> None:
    pi = plant(searches=False)
    for table, words in (
        (NOTIFICATION_RULES, "a page for each 1,000 rules"),
        (NOTIFICATION_SUBSCRIBERS, "a request for each rule and each subscriber"),
        (NOTIFICATION_CONTACTS, "a request for each contact that has others"),
    ):
        assert words in table.forecast(context(pi, table), None, None).note
    assert not pi.batches


def test_a_group_that_is_refused_fails_the_table() -> None:
    pi = FakeCatalogue()
    pi.add(f"/assetservers/{SERVER}/notificationcontacttemplates", contact(2, HasChildren=True))
    pi.faults["/notificationcontacttemplates/I1NC2/notificationcontacttemplates"] = ServerError("corrupt", status=500)
    with pytest.raises(ServerError, match=r"the notification contacts of .*C2' could not be read"):
        rows_of(pi, NOTIFICATION_CONTACTS)
