"""A connector's errors on their way out of Spark's Python workers.

Spark carries an exception as text and loses the kind that its instance has. Here it gets a class that has the kind.
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
def raised_by_kind() -> Iterator[None]:
    """Raise an error that has a kind with a class of that kind; the text stays."""
    try:
        yield
    except Exception as error:
        cls = _CLASSES.get(kind_of(error))
        if cls is None or getattr(type(error), "kind", None) == cls.kind:
            raise
        raise cls(str(error)) from error


def each_raised_by_kind(items: Iterable[T]) -> Iterator[T]:
    """As `raised_by_kind`, for an iterator that raises while it is read."""
    with raised_by_kind():
        yield from items
