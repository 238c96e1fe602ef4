"""Delta's jars are fetched once, whatever happens meanwhile; a script plays `spark-submit` here."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("pyspark")

from lakeflow_pipeline.engines.spark.jars import delta_jars
from lakeflow_pipeline.errors import ConfigurationError

FETCH = "from lakeflow_pipeline.engines.spark.jars import delta_jars; print(len(delta_jars()))"


class Machine:
    """A home, a folder for temporary files and a Spark whose `spark-submit` counts how often it is called."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.home, self.calls = folder / "home", folder / "calls"
        self.submit = folder / "spark" / "bin" / "spark-submit"
        self.submit.parent.mkdir(parents=True)
        self.jar = folder / "ivy jars" / "io.delta_delta-spark.jar"
        self.jar.parent.mkdir()
        with zipfile.ZipFile(self.jar, "w") as archive:
            archive.writestr("delta.txt", "delta" * 1000)
        (folder / "temp").mkdir()
        self.home.mkdir()
        self.kept = self.home / ".cache" / "lakeflow" / "jars" / "delta-spark_4.2_2.13_4.4.0"
        monkeypatch.setenv("HOME", str(self.home))
        for name in ("XDG_CACHE_HOME", "SPARK_SUBMIT_OPTS"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("SPARK_HOME", str(folder / "spark"))
        monkeypatch.setattr("tempfile.tempdir", str(folder / "temp"))
        self.spark()

    def spark(self, before: str = "", answer: str | None = None) -> None:
        """Let `spark-submit` do something, note its call, and name a jar."""
        jar = answer or self.jar.as_uri()
        self.submit.write_text(
            f'#!/bin/bash\necho "$SPARK_SUBMIT_OPTS $*" >>{self.calls}\n{before}\necho \'["{jar}"]\' >"${{@: -1}}"\n'
        )
        self.submit.chmod(0o755)

    @property
    def called(self) -> list[str]:
        return self.calls.read_text().splitlines() if self.calls.exists() else []


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


def test_the_second_time_nothing_is_asked(machine: Machine) -> None:
    (jar,) = delta_jars()
    assert jar.parent == machine.kept
    assert jar.read_bytes() == machine.jar.read_bytes()
    machine.submit.unlink()
    assert delta_jars() == [jar]
    (call,) = machine.called
    # Java takes the account's home for its own unless it is named.
    assert f"-Duser.home={machine.home}" in call
    assert "--packages io.delta:delta-spark_4.2_2.13:4.4.0" in call


def test_processes_that_start_together_fetch_once(machine: Machine) -> None:
    machine.spark("sleep 1")
    started = [
        subprocess.Popen([sys.executable, "-c", FETCH], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    answers = [process.communicate(timeout=60) for process in started]
    assert [out for out, _ in answers] == ["1\n"] * 3, answers
    assert len(machine.called) == 1


def test_a_killed_fetch_leaves_nothing_that_counts(machine: Machine, tmp_path: Path) -> None:
    ended = tmp_path / "java has ended"
    machine.spark(f"sleep 2; touch '{ended}'")
    killed = subprocess.Popen([sys.executable, "-c", FETCH], stderr=subprocess.DEVNULL)
    while not machine.called:
        time.sleep(0.05)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert not machine.kept.exists()
    assert not ended.exists()
    machine.spark(f"test -e '{ended}' || exit 1")
    assert len(delta_jars()) == 1, "the next one must wait until Java, which outlived the killed process, has ended"
    assert sorted(path.name for path in machine.kept.parent.iterdir()) == [machine.kept.name, "fetch.log", "lock"]


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        ("exit 1", "Spark ended without a word"),
        ('echo "Exception in thread \\"main\\" java.lang.RuntimeException: [not found]"; exit 1', r"\[not found\]"),
        ('echo \'["file:///nowhere/a.jar"]\' >"${@: -1}"; exit 0', "nowhere/a.jar cannot be read"),
    ],
)
def test_a_damaged_ivy_folder_is_passed_by(
    machine: Machine, trouble: str, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    machine.spark(f"[[ $* == *spark.jars.ivy=* ]] || {{ {trouble}; }}")
    assert len(delta_jars()) == 1
    assert len(machine.called) == 2
    (warning,) = [record.message for record in caplog.records if "once more" in record.message]
    assert re.search(words, warning)


def test_a_damaged_jar_is_fetched_anew(machine: Machine, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.jar"
    content = bytearray(machine.jar.read_bytes())
    content[len(content) // 3] ^= 255
    damaged.write_bytes(content)
    machine.spark(f'[[ $* == *spark.jars.ivy=* ]] || {{ echo \'["{damaged.as_uri()}"]\' >"${{@: -1}}"; exit 0; }}')
    (jar,) = delta_jars()
    assert jar.read_bytes() == machine.jar.read_bytes()


def test_no_network_and_no_jars_are_one_sentence(machine: Machine) -> None:
    machine.spark('echo "Exception in thread \\"main\\" java.lang.RuntimeException: [unresolved: delta]"; exit 1')
    with pytest.raises(ConfigurationError, match=r"cannot be fetched \(\[unresolved: delta\]\): connect .* or copy"):
        delta_jars()
    assert not machine.kept.exists()


@pytest.mark.parametrize("loss", ["removed", "shortened"])
def test_jars_that_have_become_incomplete_are_fetched_again(machine: Machine, loss: str) -> None:
    (jar,) = delta_jars()
    if loss == "removed":
        jar.unlink()
    else:
        jar.write_bytes(jar.read_bytes()[:100])
    assert delta_jars() == [jar]
    assert jar.read_bytes() == machine.jar.read_bytes()
    assert len(machine.called) == 2


def test_without_a_home_that_can_be_written_the_temporary_folder_serves(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("HOME", str(tmp_path / "file"))
    (jar,) = delta_jars()
    place = tmp_path / "temp" / f"lakeflow-jars-{os.getuid()}"
    assert jar.is_relative_to(place)
    assert place.stat().st_mode & 0o777 == 0o700
    assert delta_jars() == [jar]
    # Java would run what others place there.
    place.chmod(0o777)
    with pytest.raises(ConfigurationError, match="set XDG_CACHE_HOME"):
        delta_jars()
