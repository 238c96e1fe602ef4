"""Declarative pipelines that only write down how they are called, by the signatures that Databricks documents.

Public source: docs.databricks.com, "Lakeflow Spark Declarative Pipelines Python language reference", one page a
function (ldp/developer/ldp-python-ref-...); foreach_batch_sink: "Use ForEachBatch to write to arbitrary data sinks".
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

REQUIRED = inspect.Parameter.empty

#: Function: its parameters in their order with what they are when left out.
SIGNATURES: dict[str, dict[str, Any]] = {
    "create_streaming_table": {
        "name": REQUIRED,
        "comment": None,
        "spark_conf": None,
        "table_properties": None,
        "path": None,
        "partition_cols": None,
        "cluster_by_auto": False,
        "cluster_by": None,
        "schema": None,
        "expect_all": None,
        "expect_all_or_drop": None,
        "expect_all_or_fail": None,
        "row_filter": None,
    },
    "create_auto_cdc_flow": {
        "target": REQUIRED,
        "source": REQUIRED,
        "keys": REQUIRED,
        "sequence_by": REQUIRED,
        "ignore_null_updates": False,
        "apply_as_deletes": None,
        "apply_as_truncates": None,
        "column_list": None,
        "except_column_list": None,
        "stored_as_scd_type": 1,
        "track_history_column_list": None,
        "track_history_except_column_list": None,
        "name": None,
        "once": False,
    },
    "create_auto_cdc_from_snapshot_flow": {
        "target": REQUIRED,
        "source": REQUIRED,
        "keys": REQUIRED,
        "stored_as_scd_type": 1,
        "track_history_column_list": None,
        "track_history_except_column_list": None,
    },
}
#: The same of decorators, whose function is given afterwards.
DECORATORS: dict[str, dict[str, Any]] = {
    "append_flow": {"target": REQUIRED, "name": None, "once": False, "spark_conf": None, "comment": None},
    "temporary_view": {"name": None, "comment": None},
    "materialized_view": {
        "name": None,
        "comment": None,
        "spark_conf": None,
        "table_properties": None,
        "path": None,
        "partition_cols": None,
        "cluster_by_auto": False,
        "cluster_by": None,
        "schema": None,
        "row_filter": None,
        "private": False,
    },
    "foreach_batch_sink": {"name": None},
}


@dataclass(frozen=True)
class Call:
    """One call: what was given, and the function that was decorated."""

    function: str
    given: dict[str, Any]
    decorated: Callable[..., Any] | None = None


@dataclass
class Recorded:
    """What was called, in order."""

    calls: list[Call] = field(default_factory=list)

    def of(self, function: str) -> list[Call]:
        return [call for call in self.calls if call.function == function]

    def module(self, *without: str) -> ModuleType:
        """A module to be imported as ``pyspark.pipelines``; ``without`` some functions, as other releases are."""
        module: Any = ModuleType("pyspark.pipelines")
        for name, parameters in {**SIGNATURES, **DECORATORS}.items():
            if name not in without:
                setattr(module, name, self._function(name, parameters, name in DECORATORS))
        return module

    def _function(self, name: str, parameters: dict[str, Any], decorates: bool) -> Callable[..., Any]:
        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
        signature = inspect.Signature([inspect.Parameter(n, kind, default=d) for n, d in parameters.items()])

        def function(*positional: Any, **named: Any) -> Any:
            given = dict(signature.bind(*positional, **named).arguments)
            if not decorates:
                self.calls.append(Call(name, given))
                return None

            def decorator(decorated: Callable[..., Any]) -> Callable[..., Any]:
                self.calls.append(Call(name, given, decorated))
                return decorated

            return decorator

        return function
