"""Misbehaviour on demand: rules that say which requests go wrong, how, and how often."""

from __future__ import annotations

import itertools
import re
import uuid
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Kind = Literal["status", "html", "reset", "slow", "cut", "web_exception", "stream", "object", "action"]
KINDS = {
    "status": "answer with `status`, `body` (JSON text; by default an Errors object with `message`) and `headers`",
    "html": "answer with `status` and a web page: `body`, or one that shows the status",
    "reset": "reset the connection without an answer",
    "slow": "wait `seconds`, then answer; the switch request_timeout_seconds makes it a 503 after that time",
    "cut": "send `after_bytes` of the body, then close the connection",
    "web_exception": "answer 200 with half of the items and a WebException that holds `status`",
    "stream": "fail the stream `stream` (name of a point, path of an attribute) with `status`; a streamset says so in "
    "its item, or with `whole` fails as a whole",
    "object": "fail every answer that holds the object of AF with the id `ident`, with `status`; a lookup of "
    "several objects (`.../multiple`) says so in its item",
    "action": "run the admin action `action` with `arguments`, then answer: the plant changes between two pages",
}
"""Every kind of fault, and what the server does."""


@dataclass
class Fault:
    """One rule; `KINDS` says what each kind does with the fields."""

    kind: Kind
    match: str = ""
    """Regular expression that must be found in `METHOD /path?query` (percent-encoding removed)."""
    times: int = 1
    """How many requests it hits; -1: until it is cleared."""
    skip: int = 0
    """How many matching requests pass before the first hit."""
    status: int = 500
    body: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    after_bytes: int = 100
    stream: str = ""
    whole: bool = False
    ident: str = ""
    action: str = ""
    arguments: dict[str, Any] = field(default_factory=dict)
    message: str = "The request could not be completed."
    id: int = 0
    hits: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"There is no fault {self.kind!r}; there are: {', '.join(KINDS)}.")
        try:
            re.compile(self.match)
        except re.error as error:
            raise ValueError(f"{self.match!r} is not a regular expression: {error}.") from error
        if self.kind == "stream" and not self.stream:
            raise ValueError("A fault of kind stream needs the name of the stream.")
        if self.kind == "object" and not self.ident:
            raise ValueError("A fault of kind object needs the id of an object of AF.")


class Faults:
    """The rules in force."""

    def __init__(self) -> None:
        self._rules: list[Fault] = []
        self._ids = itertools.count(1)

    def add(self, **fields: Any) -> int:
        """A new rule; returns its id. ValueError for unknown fields or values."""
        try:
            rule = Fault(**fields)
        except TypeError as error:
            raise ValueError(f"A fault has no such field: {error}.") from error
        rule.id = next(self._ids)
        self._rules.append(rule)
        return rule.id

    def clear(self, ident: int | None = None) -> None:
        """Remove one rule, or all."""
        self._rules = [] if ident is None else [rule for rule in self._rules if rule.id != ident]

    def all(self) -> list[dict[str, Any]]:
        """The rules, with how often each has hit."""
        return [asdict(rule) for rule in self._rules]

    @staticmethod
    def _hit(rule: Fault) -> bool:
        rule.hits += 1
        return rule.skip < rule.hits and (rule.times < 0 or rule.hits <= rule.skip + rule.times)

    def of_request(self, line: str) -> Fault | None:
        """The rule that hits this request, if any does."""
        for rule in self._rules:
            if rule.kind not in ("stream", "object") and re.search(rule.match, line) and self._hit(rule):
                return rule
        return None

    def of_stream(self, name: str, line: str) -> Fault | None:
        """The rule that hits this stream in this request, if any does."""
        for rule in self._rules:
            same = rule.kind == "stream" and rule.stream.casefold() == name.casefold()
            if same and re.search(rule.match, line) and self._hit(rule):
                return rule
        return None

    def of_object(self, ident: uuid.UUID, line: Callable[[], str]) -> Fault | None:
        """The rule that hits this object in the request of this line, if any does."""
        for rule in self._rules:
            same = rule.kind == "object" and rule.ident.casefold() == str(ident)
            if same and re.search(rule.match, line()) and self._hit(rule):
                return rule
        return None
