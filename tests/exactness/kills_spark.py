"""The kill matrix on engine `spark`: the process dies as soon as the files of a step appear."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from exactness.kills import Matrix
from exactness.pipeline import kill
from exactness.world import BrokenPromiseError, Kind, Outcome
from pi_simulator import PlantConfig, running

STEPS = {
    "the plan is written": "_lakeflow/**/offsets/[0-9]*",
    "rows are written": "default/events/*.parquet",
    "rows are committed": "default/events/_delta_log/*.json",
    "the batch is committed": "_lakeflow/**/commits/[0-9]*",
    "the next table is written": "default/points/_delta_log/*.json",
}
"""Globs below the warehouse of what appears when a step is done."""


def play_spark_kills(kind: Kind, mode: str, folder: Path) -> Iterator[Outcome]:
    """Die after every step; one outcome a step."""
    with running(PlantConfig.small()) as pi:
        matrix = Matrix(kind, mode, pi, folder, "spark")
        matrix.prepare()
        for step, pattern in STEPS.items():
            outcome = Outcome(f"{kind}, killed when {step}", mode, "spark")
            began = time.monotonic()
            try:
                matrix.restore()
                version = matrix.pipeline.version("events")
                _die_when_it_appears(matrix, pattern)
                matrix.recover(step, version)
            except BrokenPromiseError as error:
                outcome.counts.problems.append(str(error))
            else:
                outcome.counts = matrix.counts
            outcome.seconds = time.monotonic() - began
            yield outcome


def _die_when_it_appears(matrix: Matrix, pattern: str) -> None:
    before = set(matrix.warehouse.glob(pattern))
    process = matrix.pipeline.start()
    deadline = time.monotonic() + 180
    while not set(matrix.warehouse.glob(pattern)) - before and process.poll() is None:
        if time.monotonic() > deadline:
            kill(process)
            raise BrokenPromiseError(f"nothing like {pattern} appeared")
        time.sleep(0.002)
    if process.poll() is None:
        kill(process)
    else:
        process.communicate()
