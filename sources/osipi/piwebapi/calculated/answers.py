"""Response bytes of calculated values to one small object for each stream."""

from __future__ import annotations

from typing import Any

import msgspec

from osipi.piwebapi.errors import MalformedResponseError, ServerError
from osipi.piwebapi.http.errors_in_answers import check_web_exception
from osipi.piwebapi.recorded.arrow_columns import Item, decode_body, decoder, exception_text
from osipi.piwebapi.recorded.values import messages


class SenselessError(Exception):
    """An answer for a stream that is none to the request: what PI says in its place, or what does not fit."""

    def __init__(self, text: str, *, shape: bool = False) -> None:
        """``shape``: the answer itself is wrong, where otherwise PI says that it could not read the stream."""
        super().__init__(text)
        self.shape = shape


class TypedItem(Item):
    """One TimedValue, or one summary: then ``Type`` names it and ``Value`` holds a TimedValue."""

    Type: Any = None


class Answer(Item):
    """What PI says of one stream: a list of values, or (of ``streams/{webId}/value``) the members of one value."""

    WebId: Any = None
    Name: Any = None
    Path: Any = None
    Items: list[TypedItem] | None = None
    Exception: Any = None
    WebException: Any = None

    @property
    def trouble(self) -> str | None:
        """PI's message when the stream as a whole could not be read, else None."""
        return messages(self.Errors) or exception_text(self.Exception) or exception_text(self.WebException)

    @property
    def units(self) -> str | None:
        """The unit of the stream, None where PI leaves it empty."""
        unit = self.UnitsAbbreviation
        return unit if unit and isinstance(unit, str) else None


class _Many(msgspec.Struct):
    Items: list[Answer] | None = None
    Errors: Any = None
    WebException: Any = None


_MANY = decoder(_Many)
_ONE = decoder(Answer)


def decode_many(body: bytes) -> list[Answer]:
    """Decode the body of a ``streamsets`` route.

    Raises MalformedResponseError for a body that is cut off or no such answer, WebExceptionError for one that PI broke
    off (both worth another attempt), ServerError when it holds errors in place of streams.
    """
    many: _Many = decode_body(_MANY, body)
    check_web_exception({"WebException": many.WebException})
    if many.Items is not None:
        return many.Items
    texts = messages(many.Errors)
    if texts:
        raise ServerError(f"PI Web API answered with errors in place of values: {texts}", status=200, messages=(texts,))
    raise MalformedResponseError("PI Web API answered without a list of Items")


def decode_one(body: bytes) -> Answer:
    """Decode the body of a ``streams/{webId}`` route; raises like `decode_many`."""
    one: Answer = decode_body(_ONE, body)
    check_web_exception({"WebException": one.WebException})
    if one.Items is None and one.Timestamp is None and one.trouble is None:
        raise MalformedResponseError("PI Web API answered without a value and without a list of Items")
    return one
