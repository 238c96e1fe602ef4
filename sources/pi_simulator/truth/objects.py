"""The objects of each table of the catalogue as plain facts, read from the plant and not from answers.

A fact has the name of the table's column. Texts that PI leaves empty are none. Values (of attributes, defaults, points)
are as the plant holds them, extended properties a dict, time an ISO text, web_id IDOnly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pi_simulator import identities, webid
from pi_simulator.plant import Plant
from pi_simulator.plant.asset_model import AF_SERVER, Database, Element
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.plant.edits import Thing
from pi_simulator.plant.library import analyses, categories, enumerations, notifications, tables, templates, units
from pi_simulator.plant.library.analyses import Analysis
from pi_simulator.plant.points import DataServer

Fact = dict[str, Any]


def id_only(identity: webid.Identity) -> str:
    """The IDOnly WebID of an identity."""
    return webid.encode(identity, "IDOnly")


def of_database(database: Database) -> Fact:
    """What every object of a database says of it."""
    return {
        "database": database.name,
        "database_id": str(database.id),
        "asset_server": AF_SERVER,
    }


def texts(**values: str) -> Fact:
    """Texts, none where they are empty."""
    return {name: value or None for name, value in values.items()}


def _head(plant: Plant, thing: Thing, key: str, marker: str, owner: str = "", *above: Any) -> Fact:
    identity = webid.Identity(marker, owner, (plant.assets.system_id, *above, thing.id))
    return {
        key: str(thing.id),
        "web_id": id_only(identity),
        **texts(name=thing.name, description=thing.description, path=thing.path),
    }


def asset_servers(plant: Plant) -> Iterator[Fact]:
    """The AF server."""
    server = plant.assets.server
    yield {
        "asset_server_id": str(plant.assets.server_id),
        "web_id": id_only(identities.of_asset_server(plant.assets)),
        **texts(name=AF_SERVER, description=server.description, path="\\\\" + AF_SERVER),
        "server_version": server.version,
        "extended_properties": server.extended or None,
    }


def asset_databases(plant: Plant) -> Iterator[Fact]:
    """Databases."""
    for db in plant.assets.databases:
        yield {
            "database_id": str(db.id),
            "web_id": id_only(identities.of_database(plant.assets, db)),
            **texts(name=db.name, description=db.description, path=db.path),
            "extended_properties": db.extended or None,
            "asset_server": AF_SERVER,
            "asset_server_id": str(plant.assets.server_id),
        }


def af_attributes(plant: Plant) -> Iterator[Fact]:
    """Attributes of elements at every level, hidden and excluded ones among them."""
    for db in plant.assets.databases:
        for element in db.elements.values():
            for attribute in plant.assets.all_attributes(element):
                yield _attribute(plant, element, attribute)


def _attribute(plant: Plant, element: Element, attribute: Attribute) -> Fact:
    definition = attribute.definition
    point = plant.assets.point(attribute) if definition.plugin == "PI Point" else None
    return {
        "attribute_id": str(attribute.id),
        "web_id": id_only(identities.of_attribute(plant.assets, attribute)),
        **texts(name=attribute.name, description=definition.description, path=attribute.path),
        "element_id": str(element.id),
        "element_path": element.path,
        "parent_attribute_id": str(attribute.parent.id) if attribute.parent else None,
        "template_name": element.template.name if element.template else None,
        **texts(type=definition.type, type_qualifier=definition.qualifier, default_units=definition.units[1]),
        "display_digits": attribute.display_digits,
        "zero": attribute.zero,
        "span": attribute.span,
        "step": definition.step,
        "trait": definition.trait or None,
        "is_configuration_item": definition.configuration,
        "is_excluded": definition.excluded,
        "is_hidden": definition.hidden,
        "is_manual_data_entry": definition.manual,
        "has_children": bool(definition.children),
        "data_reference": definition.plugin or None,
        "config_string": plant.assets.config_string(attribute) or None,
        "point_web_id": None if point is None else id_only(identities.of_point(point)),
        "value": attribute.static_value() if definition.plugin == "" else None,
        "category_names": sorted(definition.categories),
        **of_database(element.database),
    }


def element_templates(plant: Plant) -> Iterator[Fact]:
    """Templates of elements and event frames."""
    for one in plant.library.all_templates():
        above = templates.lineage(plant.library.edits, one)
        definition = one.definition
        yield {
            **_head(plant, one, "template_id", "ET"),
            "base_template_name": above[-1].name if above else None,
            "instance_type": definition.instance_type,
            "naming_pattern": definition.naming or None,
            "allow_element_to_extend": definition.extendable,
            "can_be_acknowledged": definition.can_be_acknowledged,
            "severity": definition.severity,
            "category_names": sorted(definition.categories),
            "extended_properties": one.extended or None,
            **of_database(one.database),
        }


def attribute_templates(plant: Plant) -> Iterator[Fact]:
    """Own attribute templates of every template, with those below them."""
    for one in plant.library.things("attribute_templates"):
        assert isinstance(one, templates.AttributeTemplateOf)
        definition = one.definition
        yield {
            **_head(plant, one, "attribute_template_id", "AT", "E", one.template.id),
            "template_id": str(one.template.id),
            "template_name": one.template.name,
            "parent_attribute_template_id": str(one.parent.id) if one.parent else None,
            **texts(type=definition.type, type_qualifier=definition.qualifier, default_units=definition.units[1]),
            "default_value": definition.value,
            **texts(data_reference=definition.plugin, config_string=definition.config, trait=definition.trait),
            "is_configuration_item": definition.configuration,
            "is_excluded": definition.excluded,
            "is_hidden": definition.hidden,
            "is_manual_data_entry": definition.manual,
            "has_children": bool(definition.children),
            "category_names": sorted(definition.categories),
            **of_database(one.template.database),
        }


def all_categories(plant: Plant) -> Iterator[Fact]:
    """Categories of all kinds."""
    for one in plant.library.things("categories"):
        assert isinstance(one, categories.Category)
        head = _head(plant, one, "category_id", categories.MARKERS[one.kind])
        yield {**head, "kind": one.kind, **of_database(one.database)}


def enumeration_values(plant: Plant) -> Iterator[Fact]:
    """Values of the enumeration sets of databases."""
    for one in plant.library.things("enumeration_values"):
        assert isinstance(one, enumerations.EnumerationValue)
        if isinstance(one.set.owner, Database):
            yield {
                "enumeration_value_id": str(one.id),
                "set_id": str(one.set.id),
                **texts(set_name=one.set.name, set_description=one.set.description),
                **texts(name=one.name, description=one.description, path=one.path),
                "value": one.value,
                **of_database(one.set.owner),
            }


def digital_states(plant: Plant) -> Iterator[Fact]:
    """States of the digital sets of Data Archives."""
    for one in plant.library.things("enumeration_values"):
        assert isinstance(one, enumerations.EnumerationValue)
        if isinstance(one.set.owner, DataServer):
            server = one.set.owner
            yield {
                "set_id": str(one.set.id),
                "set_web_id": id_only(webid.Identity("MS", "D", (server.id, one.set.id))),
                **texts(set_name=one.set.name, set_description=one.set.description),
                "code": one.value,
                **texts(name=one.name, description=one.description),
                "data_server": server.name,
                "data_server_id": str(server.id),
            }


def units_of_measure(plant: Plant) -> Iterator[Fact]:
    """Units with their classes."""
    for one in plant.library.things("units"):
        assert isinstance(one, units.Unit)
        yield {
            **_head(plant, one, "unit_id", "Ut"),
            "abbreviation": one.abbreviation,
            "unit_class_id": str(one.unit_class.id),
            "unit_class": one.unit_class.name,
            "canonical_unit": one.unit_class.canonical_abbreviation,
            "factor": one.factor,
            "offset": one.offset,
            "reference_factor": one.reference_factor,
            "reference_offset": one.reference_offset,
            "reference_unit": one.reference or None,
            "asset_server": AF_SERVER,
        }


def all_analyses(plant: Plant) -> Iterator[Fact]:
    """Analyses of elements."""
    for one in plant.library.things("analyses"):
        assert isinstance(one, Analysis)
        definition = one.definition
        yield {
            **_head(plant, one, "analysis_id", "Xs"),
            "element_id": str(one.element.id),
            "status": one.status,
            "rule_plug_in": definition.rule,
            "rule_config": definition.config or None,
            "time_rule_plug_in": definition.time_rule,
            "template_name": one.template or None,
            "target_path": one.element.path,
            "output_time": definition.output_time or None,
            "priority": one.priority,
            "maximum_queue_size": one.maximum_queue_size,
            "publish_results": one.publish_results,
            "has_notification": definition.notification,
            "is_configured": one.is_configured,
            "auto_created": one.auto_created,
            "group_id": one.group_id,
            "category_names": sorted(definition.categories),
            **of_database(one.element.database),
        }


def analysis_templates(plant: Plant) -> Iterator[Fact]:
    """Analysis templates of element templates."""
    for one in plant.library.things("analysis_templates"):
        assert isinstance(one, analyses.AnalysisTemplate)
        definition = one.definition
        yield {
            **_head(plant, one, "analysis_template_id", "XT"),
            "template_id": str(one.template.id),
            "rule_plug_in": definition.rule,
            "time_rule_plug_in": definition.time_rule,
            "target_name": one.template.name,
            "output_time": definition.output_time or None,
            "create_enabled": definition.create_enabled,
            "has_notification_template": definition.notification,
            "group_id": one.group_id,
            "category_names": sorted(definition.categories),
            **of_database(one.template.database),
        }


def af_tables(plant: Plant) -> Iterator[Fact]:
    """AF tables; `columns` is a dict of name and type."""
    for one in plant.library.things("tables"):
        assert isinstance(one, tables.Table)
        yield {
            **_head(plant, one, "table_id", "Bl"),
            "time_zone": one.time_zone or None,
            "convert_to_local_time": one.convert_to_local_time,
            "columns": dict(one.columns),
            "row_count": sum(1 for _ in tables.rows(plant.config, one)),
            "category_names": sorted(one.categories),
            **of_database(one.database),
        }


def af_table_rows(plant: Plant) -> Iterator[Fact]:
    """Rows of AF tables; `row` is a dict."""
    for one in plant.library.things("tables"):
        assert isinstance(one, tables.Table)
        for index, row in enumerate(tables.rows(plant.config, one)):
            head = {"table_id": str(one.id), "table_name": one.name, "row_index": index, "row": row}
            yield {**head, **of_database(one.database)}


def notification_rules(plant: Plant) -> Iterator[Fact]:
    """Notification rules of elements."""
    for one in plant.library.things("notification_rules"):
        assert isinstance(one, notifications.NotificationRule)
        assert isinstance(one.owner, Element)
        definition = one.definition
        yield {
            **_head(plant, one, "rule_id", "NR"),
            "element_id": str(one.owner.id),
            "status": one.status,
            **texts(criteria=definition.criteria, template_name=one.template),
            "multi_trigger_event_option": definition.multi_trigger,
            **texts(nonrepetition_interval=definition.nonrepetition, resend_interval=definition.resend),
            "auto_created": one.auto_created,
            "category_names": sorted(definition.categories),
            **of_database(one.owner.database),
        }


def notification_subscribers(plant: Plant) -> Iterator[Fact]:
    """Subscribers of notification rules, nested ones among them."""
    for one in plant.library.things("notification_subscribers"):
        assert isinstance(one, notifications.Subscriber)
        definition = one.definition
        yield {
            "rule_id": str(one.rule.id),
            **_head(plant, one, "subscriber_id", "NS", "L", one.rule.id),
            "parent_id": str(one.parent.id) if one.parent else None,
            **texts(
                contact_type=definition.contact_type,
                contact_template=definition.contact,
                plug_in=definition.plug_in,
                delivery_format=definition.delivery_format,
                config_string=definition.config,
                notify_option=definition.notify,
                escalation_timeout=definition.escalation,
                retry_interval=definition.retry,
            ),
            "maximum_retries": definition.retries,
            **of_database(one.rule.owner.database),
        }


def notification_contacts(plant: Plant) -> Iterator[Fact]:
    """Contact templates, nested ones among them."""
    for one in plant.library.things("notification_contacts"):
        assert isinstance(one, notifications.Contact)
        yield {
            **_head(plant, one, "contact_id", "NC"),
            "parent_id": str(one.parent.id) if one.parent else None,
            **texts(contact_type=one.contact_type, plug_in=one.plug_in, config_string=one.config),
            "available": one.available,
            "minimum_acknowledgements": one.minimum_acknowledgements,
            "notify_when_instance_ended": one.notify_when_instance_ended,
            **texts(escalation_timeout=one.escalation, retry_interval=one.retry),
            "maximum_retries": one.retries,
            "asset_server": AF_SERVER,
        }


TABLES: dict[str, Callable[[Plant], Iterator[Fact]]] = {
    "asset_servers": asset_servers,
    "asset_databases": asset_databases,
    "af_attributes": af_attributes,
    "element_templates": element_templates,
    "attribute_templates": attribute_templates,
    "categories": all_categories,
    "enumeration_values": enumeration_values,
    "digital_states": digital_states,
    "units_of_measure": units_of_measure,
    "analyses": all_analyses,
    "analysis_templates": analysis_templates,
    "af_tables": af_tables,
    "af_table_rows": af_table_rows,
    "notification_rules": notification_rules,
    "notification_subscribers": notification_subscribers,
    "notification_contacts": notification_contacts,
}
"""Tables of objects that depend on no time."""
