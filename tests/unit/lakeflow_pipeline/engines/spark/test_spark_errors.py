"""One sentence out of Spark's traces."""

from __future__ import annotations

import pytest

pytest.importorskip("pyspark")

from lakeflow_pipeline.engines.spark.errors import translated

WORKER = """[PYTHON_DATA_SOURCE_ERROR] Python data source failed: Traceback (most recent call last):
  File "a.py", line 3, in read
    raise ValueError(
ValueError: inner: with colon

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "b.py", line 3, in read
    raise X
{error}
 SQLSTATE: 38000
=== Streaming Query ===
Identifier: [id = 1]
	at org.apache.spark.Something(Some.scala:1)
Caused by: java.lang.Exception: other
"""


@pytest.mark.parametrize(
    ("raised", "sentence", "kind"),
    [
        ("lakeflow_pipeline.errors.ConfigurationError: option 'x' is wrong", "option 'x' is wrong", "configuration"),
        ("lakeflow_pipeline.datasource.errors.SourceError: host is down", "host is down", "source"),
        ("lakeflow_pipeline.errors.PipelineError: two\nlines", "two lines", "fault"),
        ("ZeroDivisionError: division by zero", "ZeroDivisionError: division by zero", "fault"),
        ("KeyboardInterrupt", "KeyboardInterrupt", "fault"),
        ("no.such.module.Oops: hm", "Oops: hm", "fault"),
    ],
)
def test_the_last_python_exception_is_shown(raised: str, sentence: str, kind: str) -> None:
    found = translated(Exception(WORKER.format(error=raised)))
    assert (str(found), getattr(found, "kind", None)) == (sentence, kind)


def test_what_is_no_trace_keeps_its_first_line() -> None:
    text = "[DELTA_TABLE_NOT_FOUND] Delta table `x` doesn't exist.\n\tat org.apache.spark.X(Y.scala:1)"
    assert str(translated(Exception(text))) == "Spark failed: Delta table `x` doesn't exist."
    assert str(translated(RuntimeError())) == "Spark failed: RuntimeError"
