"""Engine spark when its Java is gone: a run that goes on would fail for ever."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

pytest.importorskip("pyspark")

from lakeflow_pipeline.engines.base import FlowError, RunContext, Source
from lakeflow_pipeline.engines.spark import engine as spark
from lakeflow_pipeline.flows import Append, Destination, Flow
from lakeflow_pipeline.warehouse import Warehouse
from support.toy_connector import ArrowToyConnector


def _refuse(*_: Any) -> None:
    raise ConnectionRefusedError(111, "Connection refused")


@pytest.mark.parametrize("code", [137, None], ids=["ended", "runs"])
def test_a_continuous_run_ends_with_java(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int | None) -> None:
    gateway = SimpleNamespace(proc=SimpleNamespace(poll=lambda: code))
    stopped: list[bool] = []
    session: Any = SimpleNamespace(
        sparkContext=SimpleNamespace(_gateway=gateway), stop=lambda: stopped.append(True) if code is None else _refuse()
    )
    monkeypatch.setattr(spark, "require_java", lambda: None)
    monkeypatch.setattr(spark, "active_session", lambda: None)
    monkeypatch.setattr(spark, "start_session", lambda _: session)
    monkeypatch.setattr(spark, "Work", lambda *_: SimpleNamespace(rows_read=0, rows_written=0, batches=0))
    monkeypatch.setattr(spark, "Stream", _refuse)
    engine, context = spark.SparkEngine(), RunContext(Warehouse(tmp_path))
    with pytest.raises(FlowError) as raised:
        engine.run(Flow("events", Destination("events"), Append()), Source(ArrowToyConnector), context)
    said = "Java, which runs Spark, has ended" if code else "Connection refused"
    assert said in str(raised.value.__cause__)
    assert context.stop.is_set() == bool(code)
    engine.close()
    assert stopped == ([] if code else [True])
