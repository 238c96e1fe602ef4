"""The AF server: databases, elements and their attributes. Identities come from the seed; changes by hand are kept."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import Any

from pi_simulator.plant import af_templates as model
from pi_simulator.plant.af_templates import AttributeTemplate, Template
from pi_simulator.plant.asset_model import AF_SERVER, AssetServer, Database, Element
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.plant.config import PlantConfig
from pi_simulator.plant.edits import Edits
from pi_simulator.plant.frame_model import Frame
from pi_simulator.plant.hashing import guid
from pi_simulator.plant.points import SITE_NAMES, Catalogue, Point

_NUMERIC = ("Float64", "Float32", "Float16", "Int32", "Int16")
_POINT_TYPES = {"EnumerationValue": ("Digital",), "String": ("String",), "DateTime": ("Timestamp",)}
"""Types of points that suit an attribute's type, where not every number does."""


class Assets:
    """The asset hierarchy."""

    def __init__(self, config: PlantConfig, catalogue: Catalogue) -> None:
        self._config = config
        self._catalogue = catalogue
        self.server_id = guid(config.seed, "af server")
        self.system_id = self.server_id
        self.server = AssetServer()
        self.databases = [
            Database(0, "Plant", guid(config.seed, "database", 0), "Sites, areas, units and equipment"),
            *(
                Database(n, f"Utilities {n}", guid(config.seed, "database", n), "Equipment without sites")
                for n in range(1, config.databases)
            ),
            Database(config.databases, "Empty", guid(config.seed, "database", "empty"), ""),
        ]
        self.databases[0].extended = {"Owner": "Process & Control", "Revision": 7}
        self._count = 0
        self._numbers: dict[int, Element] = {}
        self.edits = Edits()
        """Changes by hand to attributes, and to the objects of the library."""
        self.edited_owners: set[uuid.UUID] = set()
        """Ids of elements and event frames whose attributes are not those of their template any more."""
        self.gone_point_attributes: set[uuid.UUID] = set()
        self._build()

    # --- building ---

    def _build(self) -> None:
        others = self._config.databases - 1
        small = min(self._config.elements // 10, 200) if others else 0
        self._build_sites(self.databases[0], self._config.elements - small * others)
        for database in self.databases[1:-1]:
            for n in range(small):
                parent = database.roots[n % 5] if n >= 5 else None
                self.add(database, f"Utility {n:03d}", model.LEAVES[n % len(model.LEAVES)], parent)

    def _build_sites(self, database: Database, elements: int) -> None:
        sites = min(self._config.sites, len(SITE_NAMES))
        units: list[Element] = []
        places = [self.add(database, name, model.LOCATION) for name in SITE_NAMES[:sites]]
        for site in places:
            site.extended = {"Region": f"R{site.number}", "Staffed": True}
            areas = ("Intake", "Process", "Storage")
            units += [self.add(database, f"{site.name} {area}", model.LOCATION, site) for area in areas]
        above, units = units, []
        per_unit = 12
        count = max(2, (elements - len(places) - len(above)) // (per_unit + 1))
        for n in range(count):
            units.append(self.add(database, f"Unit {n:03d}", model.UNIT, above[n % len(above)]))
        left = elements - len(places) - len(above) - count
        for n in range(max(left, per_unit)):
            template = model.LEAVES[n % len(model.LEAVES)]
            name = f"{template.name if template else 'Skid'} {n:05d}"
            self.add(database, name, template, units[n % count])
        shared = self.add(database, "Cooling Tower", model.EXCHANGER, units[0])
        shared.also_under.append(units[1])
        database.shared.append(shared)
        shared.description = "Serves two units; its point was deleted"
        self.gone_point_attributes |= {
            attribute.id for attribute in self.attributes(shared) if attribute.name == "Duty"
        }

    # --- elements ---

    def add(self, database: Database, name: str, template: Template | None, parent: Element | None = None) -> Element:
        """A new element at the end of its siblings."""
        siblings = parent.children if parent else database.roots
        number, self._count = self._count, self._count + 1
        element = Element(guid(self._config.seed, "element", number), number, name, database, template, parent)
        siblings.append(element)
        database.elements[element.id] = self._numbers[number] = element
        return element

    def by_number(self, number: int) -> Element | None:
        """The element that was the so many-th to be added; none where it was deleted."""
        return self._numbers.get(number)

    def remove(self, element: Element) -> int:
        """Delete an element with everything below it; returns how many elements that were."""
        count = 1 + sum(self.remove(child) for child in list(element.children))
        (element.parent.children if element.parent else element.database.roots).remove(element)
        del element.database.elements[element.id]
        del self._numbers[element.number]
        if element in element.database.shared:
            element.database.shared.remove(element)
        return count

    def database(self, ident: uuid.UUID) -> Database | None:
        """A database by id."""
        return next((database for database in self.databases if database.id == ident), None)

    def element(self, ident: uuid.UUID) -> Element | None:
        """An element of any database by id."""
        return next((db.elements[ident] for db in self.databases if ident in db.elements), None)

    @staticmethod
    def children(parent: Database | Element) -> list[Element]:
        """Elements right below, those that are only referred to among them."""
        if isinstance(parent, Database):
            return list(parent.roots)
        return parent.children + [e for e in parent.database.shared if parent in e.also_under]

    @classmethod
    def descendants(cls, parent: Database | Element) -> list[Element]:
        """Everything below, each element once."""
        if isinstance(parent, Database):
            return list(parent.elements.values())
        found: dict[uuid.UUID, Element] = {}
        waiting: list[Element] = cls.children(parent)
        while waiting:
            element = waiting.pop()
            if element.id not in found:
                found[element.id] = element
                waiting += cls.children(element)
        return list(found.values())

    def by_path(self, path: str) -> Database | Element | Attribute | None:
        """What lies at this path: a database, an element or an attribute of an element. PI ignores case here."""
        main, *names = path.strip().lstrip("\\").split("|")
        server, *steps = [step.casefold() for step in main.split("\\")]
        if server != AF_SERVER.casefold() or not steps:
            return None
        found: Database | Element | None = next((db for db in self.databases if db.name.casefold() == steps[0]), None)
        for step in steps[1:]:
            if found is None:
                return None
            found = next((e for e in self.children(found) if e.name.casefold() == step), None)
        if not names or found is None:
            return found
        if isinstance(found, Database):
            return None
        attribute: Attribute | None = None
        level: Sequence[Attribute] = self.attributes(found)
        for name in names:
            attribute = next((a for a in level if a.name.casefold() == name.casefold()), None)
            level = self.child_attributes(attribute) if attribute else ()
        return attribute

    # --- attributes ---

    def attributes(self, owner: Element | Frame) -> list[Attribute]:
        """Attributes right below an element or event frame, hidden and excluded ones among them."""
        template = owner.template
        return self._present(
            self.attribute_of(owner, definition, None) for definition in (template.all_attributes() if template else ())
        )

    def child_attributes(self, attribute: Attribute) -> list[Attribute]:
        """Attributes right below an attribute."""
        children = attribute.definition.children
        return self._present(self.attribute_of(attribute.owner, child, attribute) for child in children)

    def _present(self, attributes: Iterator[Attribute]) -> list[Attribute]:
        return [attribute for attribute in attributes if not (self.edits and self.edits.is_gone(attribute.id))]

    def all_attributes(self, owner: Element | Frame) -> Iterator[Attribute]:
        """Attributes at every level."""
        waiting = self.attributes(owner)
        while waiting:
            attribute = waiting.pop(0)
            yield attribute
            waiting += self.child_attributes(attribute)

    def attribute(self, owner: Element | Frame, ident: uuid.UUID) -> Attribute | None:
        """An attribute by id."""
        return next((attribute for attribute in self.all_attributes(owner) if attribute.id == ident), None)

    def attribute_of(
        self, owner: Element | Frame, definition: AttributeTemplate, parent: Attribute | None
    ) -> Attribute:
        """The attribute that a definition makes of an owner, below another attribute or not."""
        above = parent.id.hex if parent else ""
        ident = guid("attribute", owner.id.hex, above, definition.name)
        reads = definition.plugin in (model.PI_POINT, model.FORMULA) and self._config.points > 0
        index = self._point_index(owner.number * 5 + definition.point_slot, definition.type) if reads else None
        name = definition.name
        if self.edits and (changes := self.edits.of(ident)):
            definition = replace(definition, **changes)
        return Attribute(ident, owner, definition, parent, index, name)

    def change_attribute(self, attribute: Attribute, **changes: Any) -> None:
        """Change fields of the definition for this one attribute; LookupError for an unknown field."""
        unknown = changes.keys() - {field.name for field in fields(AttributeTemplate)}
        if unknown:
            raise LookupError(f"An attribute has no field {sorted(unknown)[0]!r}.")
        tuples = {
            name: tuple(value) if isinstance(value, list) and name != "value" else value
            for name, value in changes.items()
        }
        self.edits.change(attribute.id, **tuples)
        self.edited_owners.add(attribute.owner.id)

    def delete_attribute(self, attribute: Attribute) -> None:
        """Delete one attribute with those below it."""
        self.edits.delete(attribute.id)
        self.edited_owners.add(attribute.owner.id)

    def _point_index(self, wish: int, value_type: str) -> int:
        """The first point from the wished one on whose type suits the attribute's."""
        count = self._config.points
        suitable = _POINT_TYPES.get(value_type, _NUMERIC)
        nearby = ((wish + step) % count for step in range(min(count, 60)))
        return next((i for i in nearby if self._catalogue.kind(i).point_type in suitable), wish % count)

    def config_string(self, attribute: Attribute) -> str:
        """ConfigString: the path and id of a PI point, or what the definition says."""
        if attribute.definition.plugin != model.PI_POINT:
            return attribute.definition.config
        point = self.point(attribute)
        return f"\\\\PIDA1\\{attribute.name.upper()}.PV" if point is None else f"{point.path}?{point.id}"

    def point(self, attribute: Attribute) -> Point | None:
        """The PI point that an attribute reads; none when it reads none or the point is gone."""
        if attribute.point_index is None or attribute.id in self.gone_point_attributes:
            return None
        return self._catalogue.get(attribute.point_index)
