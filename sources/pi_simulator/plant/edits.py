"""What was changed by hand about objects that the plant computes: other fields, and objects that are gone."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar


@dataclass(frozen=True)
class Thing:
    """An object of the AF server that has an id, a name and a description."""

    id: uuid.UUID
    name: str
    description: str

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        raise NotImplementedError


T = TypeVar("T", bound=Thing)


class Edits:
    """Changed fields by id, and the ids of objects that were deleted."""

    def __init__(self) -> None:
        self._fields: dict[uuid.UUID, dict[str, Any]] = {}
        self._gone: set[uuid.UUID] = set()

    def __bool__(self) -> bool:
        return bool(self._fields or self._gone)

    def change(self, ident: uuid.UUID, **changes: Any) -> None:
        """From now on the object has these fields; they add to earlier changes."""
        self._fields[ident] = self._fields.get(ident, {}) | changes

    def delete(self, ident: uuid.UUID) -> None:
        """From now on the object is gone."""
        self._gone.add(ident)

    def of(self, ident: uuid.UUID) -> dict[str, Any]:
        """The changed fields of an object."""
        return self._fields.get(ident, {})

    def is_gone(self, ident: uuid.UUID) -> bool:
        """Whether the object was deleted."""
        return ident in self._gone

    def touched(self) -> set[uuid.UUID]:
        """Ids of all objects that were changed or deleted."""
        return self._gone | self._fields.keys()

    def apply(self, thing: T) -> T:
        """The object with its changes."""
        changes = self._fields.get(thing.id)
        return changed(thing, changes) if changes else thing

    def applied(self, things: Iterable[T]) -> list[T]:
        """The objects that still exist, with their changes."""
        if not self:
            return list(things)
        return [self.apply(thing) for thing in things if thing.id not in self._gone]


def changed(thing: T, changes: dict[str, Any]) -> T:
    """The object with other fields; those that it does not have itself are fields of its `definition`.

    LookupError for a field that neither has.
    """
    own = {field.name for field in fields(thing)}
    inner = {name: value for name, value in changes.items() if name not in own}
    outer = {name: _frozen(value) for name, value in changes.items() if name in own}
    if inner:
        definition: Any = getattr(thing, "definition", None)
        known = {field.name for field in fields(definition)} if definition is not None else set()
        if unknown := inner.keys() - known:
            raise LookupError(f"{type(thing).__name__} has no field {sorted(unknown)[0]!r}.")
        outer["definition"] = replace(definition, **{name: _frozen(value) for name, value in inner.items()})
    return replace(thing, **outer)


def _frozen(value: Any) -> Any:
    """Lists of texts as the tuples that objects hold."""
    return tuple(value) if isinstance(value, list) and all(isinstance(item, str) for item in value) else value
