"""What is in a table, held against what its mode promises and against what PI holds now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Key = tuple[Any, ...]
Row = tuple[Any, ...]
Content = dict[Key, Row]

_EXAMPLES = 3


@dataclass
class Counts:
    """The figures of one table; `problems` say what they mean, in words."""

    true: int = 0
    landed: int = 0
    lost: int = 0
    """Promised rows that are not there."""
    duplicated: int = 0
    """Rows beyond the first with the same key."""
    wrong: int = 0
    """Rows that are neither what the mode promises nor what PI holds now."""
    stale: int = 0
    """Keys on which the table and PI differ as the mode allows."""
    problems: list[str] = field(default_factory=list)

    @property
    def exact(self) -> bool:
        """Whether every promise was kept."""
        return not (self.lost or self.duplicated or self.wrong or self.problems)


def judge(landed: Iterable[tuple[Key, Row]], promised: Mapping[Key, Row], now: Mapping[Key, Row]) -> Counts:
    """Count the differences. A key is right where the table agrees with PI as it is now, whatever was promised."""
    counts = Counts(true=len(now))
    found: Content = {}
    for key, row in landed:
        counts.landed += 1
        if key in found:
            counts.duplicated += 1
            _tell(counts, "duplicated", counts.duplicated, key, row, found[key])
        found[key] = row
    if found == now:
        return counts
    for key in promised.keys() | found.keys() | now.keys():
        here, there, said = found.get(key), now.get(key), promised.get(key)
        if here == there:
            continue
        if here == said:
            counts.stale += 1
        elif here is None:
            counts.lost += 1
            _tell(counts, "lost", counts.lost, key, None, said)
        else:
            counts.wrong += 1
            _tell(counts, "wrong", counts.wrong, key, here, said if said is not None else there)
    return counts


def _tell(counts: Counts, what: str, number: int, key: Key, here: Row | None, said: Row | None) -> None:
    if number <= _EXAMPLES:
        counts.problems.append(f"{what}: {key} holds {here}, promised {said}")
