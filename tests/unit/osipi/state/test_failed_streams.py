"""What readers say of streams holds for streams, however a read that is repeated is cut into partitions."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.errors import OptionError
from osipi.state.failed_streams import Report, Reports

KEYS = [f"S{n}" for n in range(6)]
READ_AT = 1_000


def report(key: str, message: str = "corrupt") -> Report:
    return Report(key, key, None, 0, 10, "server", 500, message, READ_AT)


def say(reports: Reports, keys: Iterable[str], failing: Iterable[str], read_at: int = READ_AT) -> None:
    keys = list(keys)
    reports.of_read(read_at, keys, [report(key) for key in failing if key in keys])


@st.composite
def attempts(draw: st.DrawFn) -> list[tuple[list[str], set[str]]]:
    """Partitions in the order in which they end: of attempts that are killed anywhere, each cut in its own way."""
    ended: list[tuple[list[str], set[str]]] = []
    for _ in range(draw(st.integers(1, 4))):
        order = draw(st.permutations(KEYS))
        cuts = sorted(draw(st.sets(st.integers(1, len(KEYS) - 1))))
        parts = [order[a:b] for a, b in zip([0, *cuts], [*cuts, len(KEYS)], strict=True)]
        failing = draw(st.sets(st.sampled_from(KEYS)))
        ended += [(part, failing) for part in parts[: draw(st.integers(0, len(parts)))]]
    return ended


@given(ended=attempts())
def test_of_each_stream_the_last_word_holds(ended: list[tuple[list[str], set[str]]]) -> None:
    truth: dict[str, bool] = {}
    with TemporaryDirectory() as folder:
        reports = Reports(folder, "run")
        for part, failing in ended:
            say(reports, part, failing)
            truth.update({key: key in failing for key in part})
            assert {one.key for one in reports.fresh(READ_AT)} == {key for key, failed in truth.items() if failed}


def test_a_clean_read_leaves_no_file_where_none_said_otherwise(tmp_path: Path) -> None:
    reports = Reports(str(tmp_path), "run")
    say(reports, KEYS[:3], [KEYS[0]])
    say(reports, KEYS[:3], [])
    say(reports, KEYS[3:], [])
    assert list(tmp_path.glob("timeseries/run/*.json")) == []


def test_reads_do_not_mix(tmp_path: Path) -> None:
    reports = Reports(str(tmp_path), "run")
    say(reports, KEYS, [KEYS[0]])
    say(reports, KEYS[:2], [], read_at=READ_AT + 1)
    assert [one.key for one in reports.fresh(READ_AT)] == [KEYS[0]]
    reports.tidy(READ_AT + 1)
    assert reports.fresh(READ_AT) == []


@pytest.mark.parametrize("text", ["", "[]", '{"turn": 1}', '{"turn": 1, "failed": [{"x": 1}], "answered": []}'])
def test_a_file_that_is_no_report_is_loud(tmp_path: Path, text: str) -> None:
    reports = Reports(str(tmp_path), "run")
    say(reports, KEYS, KEYS)
    (file,) = tmp_path.glob("timeseries/run/*.json")
    file.write_text(text, encoding="utf-8")
    with pytest.raises(OptionError, match="is no report of this release"):
        reports.fresh(READ_AT)
