"""Checks of what crosses between processes: the connector itself, and no secrets."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from typing import Any

from lakeflow_pipeline.conformance._basics import UNKNOWN
from lakeflow_pipeline.conformance._subject import Subject, multiset, refusal, text


class ProcessChecks(Subject):
    """Pickling, and what a log, an offset or an error may show."""

    def test_pickles_after_init(self) -> None:
        copy = _through_pickle(self.make(), "after __init__")
        for table in self.names():
            assert copy.get_table_schema(table, self.in_batch(table)) == self.schema(self.make(), table)

    def test_pickles_after_schemas(self) -> None:
        connector = self.make()
        for table in self.names():
            self.schema(connector, table)
            self.metadata(connector, table)
        copy = _through_pickle(connector, "after get_table_schema")
        for table in self.names():
            self.step(copy, table, {})

    def test_pickles_after_reads(self) -> None:
        for table in self.names():
            connector = self.make()
            steps = list(self.walk(connector, table))
            copy = _through_pickle(connector, f"after reads of {table}")
            if self.partitioned(connector, table):
                first = steps[0]
                again = self.between(copy, table, first.start, first.end, self.in_stream(table))
                assert multiset(again) == multiset(first.rows), f"{table}: an unpickled copy reads other rows"
            else:
                # The copy must still know how to read; simple reads may have moved on since.
                self.step(copy, table, steps[-1].end)

    def test_no_secret_is_shown(self) -> None:
        secrets = self.secret_values()
        for where, shown in self._shown():
            for name, value in secrets.items():
                assert value not in shown, f"the value of connection option {name!r} is shown in {where}"

    def _shown(self) -> Iterator[tuple[str, str]]:
        connector: Any = self.make()
        yield "repr(connector)", repr(connector)
        yield "str(connector)", str(connector)
        yield "the error of an unknown table", _shown_by(refusal(lambda: connector.get_table_schema(UNKNOWN, {})))
        yield "the error of an unknown table", _shown_by(refusal(lambda: connector.read_table(UNKNOWN, {}, {})))
        for table in self.names():
            options = self.in_stream(table)
            bad = {**options, "there_is_no_such_option": "x"}
            yield (
                f"{table}: the error of an unknown option",
                _shown_by(refusal(lambda t=table, b=bad: connector.read_table_metadata(t, b))),  # type: ignore[misc]
            )
            yield f"{table}: the schema", self.schema(connector, table).json()
            yield f"{table}: the metadata", repr(self.metadata(connector, table))
            for step in self.walk(connector, table):
                yield f"{table}: an offset", text(step.end)
                if self.partitioned(connector, table):
                    for partition in connector.get_partitions(table, options, step.start, step.end):
                        yield f"{table}: a partition", text(partition)
            if self.partitioned(connector, table):
                for partition in connector.get_partitions(table, self.in_batch(table)):
                    yield f"{table}: a partition of a batch read", text(partition)


def _through_pickle(connector: Any, when: str) -> Any:
    """The connector as a task gets it: pickled the way Spark does, made without ``__init__``."""
    from pyspark import cloudpickle

    dump: Any = cloudpickle.dumps

    try:
        return pickle.loads(dump(connector))  # noqa: S301 - its own bytes
    except Exception as error:
        raise AssertionError(
            f"the connector cannot be pickled {when}: {type(error).__name__}: {error}; "
            "make locks, pools and sockets when they are needed and leave them out of __getstate__"
        ) from error


def _shown_by(error: Exception | None) -> str:
    return "" if error is None else f"{error!r} {error} {error.__cause__ or error.__context__ or ''}"
