"""Any member of any answer may be absent or of another type: a read gives rows or a typed error, never a bare one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osipi import OsipiLakeflowConnect
from osipi.errors import OptionError
from osipi.piwebapi import MalformedResponseError, PiWebApi, PiWebApiError, RetryPolicy
from osipi.piwebapi.http.settings import Settings
from osipi.piwebapi.http.transport import Answer
from osipi.tables import TABLES
from pi_simulator import PlantConfig, Running, ServerConfig, running

_HOUR = {"start_time": "*-2h", "end_time": "*-1h", "tag_filter": "*1*", "interval": "10m"}
OPTIONS: dict[str, dict[str, str]] = {
    "interpolated": _HOUR,
    "summaries": _HOUR,
    "plot": _HOUR,
    "event_counts": _HOUR,
    "values_at_times": {"times": "*-2h;*-1h", "tag_filter": "*1*"},
    "af_attributes": {"with_values": "true"},
    "timeseries": {"start_time": "*-20m", "end_time": "*-10m", "tag_filter": "*1*"},
    "event_frames": {"start_time": "*-2d", "with_attributes": "true"},
    "point_attributes": {"tag_filter": "*1*", "attributes": "*"},
}
ABSENT = object()
ODD: list[Any] = [ABSENT, None, 7, -1.5, True, "", "odd", "0001-01-01T00:00:00Z", [], ["x"], {}, {"Value": "odd"}]
MEMBERS = (
    "Id", "WebId", "Name", "Path", "Description", "Links", "Timestamp", "Value", "Good", "UnitsAbbreviation", "Items",
    "StartTime", "EndTime", "TemplateName", "HasChildren", "CategoryNames", "ExtendedProperties", "RefElementWebIds",
    "Paths", "Type", "PointType", "Step", "Zero", "DisplayDigits", "ServerTime", "ServerVersion", "Object",
    "Identifier", "Errors", "Status", "Content", "Headers", "Severity", "AcknowledgedDate", "DataReferencePlugIn",
    "IsExcluded", "TargetWebId", "Rows", "Columns", "ConfigString", "Parent", "Element", "Questionable",
    "Annotated", "Substituted",
)  # fmt: skip


@dataclass(frozen=True)
class Change:
    """What is done to the answers: ``nth`` None changes the member wherever it occurs."""

    member: str
    value: Any
    nth: int | None
    path: str = ""

    def of(self, content: Any) -> Any:
        return self._changed(content, [0])

    def _changed(self, content: Any, seen: list[int]) -> Any:
        if isinstance(content, list):
            return [self._changed(one, seen) for one in content]
        if not isinstance(content, dict):
            return content
        made = {}
        for name, value in content.items():
            if name == self.member:
                seen[0] += 1
                if self.nth is None or self.nth == seen[0] - 1:
                    if self.value is not ABSENT:
                        made[name] = self.value
                    continue
            made[name] = self._changed(value, seen)
        return made


@dataclass
class Answers:
    """What the server answered, each question asked once."""

    known: dict[tuple[str, str, bytes | None], Answer] = field(default_factory=dict)


class OddPi(PiWebApi):
    """A client whose answers are changed on their way."""

    def __init__(self, base_url: str, answers: Answers, change: Change | None) -> None:
        given = Settings(base_url=base_url, auth="basic", username="reader", password=ServerConfig.password)
        super().__init__(given, retry=RetryPolicy(attempts=2, attempts_on_500=1, sleep=lambda _: None))
        self._answers = answers
        self._change = change

    def _exchange(self, method: str, url: str, path: str, body: bytes | None, timeout: float | None) -> Answer:
        key = (method, url, body)
        if key not in self._answers.known:
            self._answers.known[key] = super()._exchange(method, url, path, body, timeout)
        answer = self._answers.known[key]
        if self._change is None or not answer.body or self._change.path not in path:
            return answer
        return replace(answer, body=json.dumps(self._change.of(json.loads(answer.body))).encode())


class OddConnector(OsipiLakeflowConnect):
    def __init__(self, client: PiWebApi) -> None:
        super().__init__({"base_url": client.settings.base_url, "username": "reader", "password": "x"})
        self._odd = client

    def _client(self, options: Mapping[str, Any] | None) -> PiWebApi:
        return self._odd


@pytest.fixture(scope="module")
def pi() -> Iterator[Running]:
    plant = replace(PlantConfig.small(), points=12, elements=12, sites=1, databases=1, frames_per_day=6, table_rows=3)
    with running(plant, ServerConfig()) as server:
        yield server


@pytest.fixture(scope="module")
def answers(pi: Running) -> Answers:
    return Answers()


def read(pi: Running, answers: Answers, table: str, change: Change | None) -> list[dict[str, Any]]:
    connector = OddConnector(OddPi(pi.base_url, answers, change))
    rows, _ = connector.read_table(table, None, OPTIONS.get(table, {}))
    return list(rows)


CHANGES = st.builds(Change, st.sampled_from(MEMBERS), st.sampled_from(ODD), st.none() | st.integers(0, 12))


@pytest.mark.parametrize("table", [name for name in TABLES if name != "ingestion_errors"])
@settings(max_examples=60)
@given(change=CHANGES)
def test_an_odd_member_gives_rows_or_a_typed_error(pi: Running, answers: Answers, table: str, change: Change) -> None:
    assert read(pi, answers, table, None)
    with suppress(PiWebApiError, OptionError):
        read(pi, answers, table, change)


@pytest.mark.parametrize("table", ["af_hierarchy", "event_frames", "points", "timeseries"])
def test_objects_with_one_id_for_all_are_not_taken_for_one(pi: Running, answers: Answers, table: str) -> None:
    whole = {tuple(row[key] for key in TABLES[table].primary_keys) for row in read(pi, answers, table, None)}
    try:
        found = read(pi, answers, table, Change("Id", 7, None))
    except MalformedResponseError:
        return
    assert {tuple(row[key] for key in TABLES[table].primary_keys) for row in found} == whole
