"""selectedFields: dotted paths between semicolons; arrays are transparent (PI Web API reference, "Selected fields").

A member of a body may be a function of nothing: it is called for the value where the member is wanted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Tree = dict[str, "Tree | None"]
"""A name leads to None (its whole subtree is wanted) or to the tree of what is wanted below it."""

_NOTHING: Any = object()


@dataclass(frozen=True, slots=True)
class Selection:
    """A parsed selectedFields parameter."""

    tree: Tree
    ignore_case: bool

    def prune(self, value: Any) -> Any:
        """The selected part of a response body. Selecting inside an empty array removes the array."""
        pruned = _prune(value, self.tree, self.ignore_case)
        return {} if pruned is _NOTHING else pruned

    def below(self, *names: str) -> Tree | None:
        """What is wanted below these names: None for everything, an empty tree for nothing."""
        tree: Tree | None = self.tree
        for name in names:
            if tree is None:
                return None
            wanted = name.lower() if self.ignore_case else name
            if wanted not in tree:
                return {}
            tree = tree[wanted]
        return tree

    def has(self, *names: str) -> bool:
        """Whether these names, or something below them, are wanted."""
        return self.below(*names) != {}


def parse(text: str, *, ignore_case: bool) -> Selection | None:
    """The selection, or None when the parameter selects nothing in particular and everything is wanted."""
    tree: Tree = {}
    for path in text.split(";"):
        names = [name.strip() for name in path.split(".") if name.strip()]
        if ignore_case:
            names = [name.lower() for name in names]
        node = tree
        for i, name in enumerate(names):
            if name in node and node[name] is None:
                break
            if i == len(names) - 1:
                node[name] = None
            else:
                child = node.setdefault(name, {})
                if child is None:
                    break
                node = child
    return Selection(tree, ignore_case) if tree else None


def made(value: Any) -> Any:
    """The value of a member that is a function; TypeError for anything else."""
    if not callable(value):
        raise TypeError(f"{type(value).__name__} cannot be written as JSON")
    return value()


def _prune(value: Any, tree: Tree, ignore_case: bool) -> Any:
    if isinstance(value, list):
        kept = [item for item in (_prune(item, tree, ignore_case) for item in value) if item is not _NOTHING]
        return kept or _NOTHING
    if not isinstance(value, dict):
        return _NOTHING
    out: dict[str, Any] = {}
    for name, item in value.items():
        wanted = name.lower() if ignore_case else name
        if wanted not in tree:
            continue
        if callable(item):
            item = item()
        sub = tree[wanted]
        part = item if sub is None else _prune(item, sub, ignore_case)
        if part is not _NOTHING and not (sub is not None and part == {}):
            out[name] = part
    return out
