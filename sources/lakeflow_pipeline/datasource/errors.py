"""A connector's errors on their way out of Spark's Python workers.

Spark carries an exception as text, so what its instance says of its kind is lost. Here it gets a class that says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from lakeflow_pipeline.errors import ConfigurationError, PipelineError, kind_of

T = TypeVar("T")


class SourceError(PipelineError):
    """The source is unreachable, refuses or times out."""

    kind = "source"


_CLASSES = {"configuration": ConfigurationError, "source": SourceError}


@contextmanager
def told_by_class() -> Iterator[None]:
    """Give errors that have a kind a class that has it too; the text stays."""
    try:
        yield
    except Exception as error:
        cls = _CLASSES.get(kind_of(error))
        if cls is None or getattr(type(error), "kind", None) == cls.kind:
            raise
        raise cls(str(error)) from error


def all_told_by_class(items: Iterable[T]) -> Iterator[T]:
    """As `told_by_class`, for an iterator that raises while it is read."""
    with told_by_class():
        yield from items
