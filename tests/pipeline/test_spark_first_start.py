"""Two Spark sessions start together on a machine that has no jars yet: both work."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyspark")

from lakeflow_pipeline.engines.spark.jars import DELTA_PACKAGE, delta_jars

#: What names another place for caches, or another Spark, than the home of the test.
INHERITED = ("XDG_CACHE_HOME", "SPARK_HOME", "SPARK_SUBMIT_OPTS")

IVY_SETTINGS = """<ivysettings>
  <settings defaultResolver="mirror"/>
  <resolvers><ibiblio name="mirror" m2compatible="true" root="{root}"/></resolvers>
</ivysettings>
"""
POM = """<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>{0}</groupId><artifactId>{1}</artifactId><version>{2}</version><dependencies>{3}</dependencies></project>
"""
NEEDS = "<dependency><groupId>{0}</groupId><artifactId>{1}</artifactId><version>{2}</version></dependency>"
START = """
import sys
from pathlib import Path
from lakeflow_pipeline.engines.spark.session import start_session
folder = Path(sys.argv[1])
session = start_session(folder, cores="1", memory="600m", java_options="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
session.range(2).write.format("delta").save(str(folder / "table"))
print(session.read.format("delta").load(str(folder / "table")).count())
session.stop()
"""


def _mirror(root: Path) -> None:
    """A Maven repository of this machine's jars: what is under test is Ivy and not the network."""
    parts = {}
    for jar in delta_jars():
        name = re.fullmatch(r"([^_]+)_(.+?)-(\d.*)\.jar", jar.name)
        assert name is not None, jar
        parts[name.groups()] = jar
    for coordinates, jar in parts.items():
        group, artifact, version = coordinates
        folder = root.joinpath(*group.split("."), artifact, version)
        folder.mkdir(parents=True)
        shutil.copyfile(jar, folder / f"{artifact}-{version}.jar")
        is_delta = ":".join(coordinates) == DELTA_PACKAGE
        needs = "".join(NEEDS.format(*other) for other in parts if is_delta and other != coordinates)
        (folder / f"{artifact}-{version}.pom").write_text(POM.format(*coordinates, needs))


@pytest.mark.slow
@pytest.mark.spark
@pytest.mark.timeout(600)
def test_two_sessions_that_start_together_fetch_the_jars_once(tmp_path: Path) -> None:
    _mirror(tmp_path / "mirror")
    (tmp_path / "conf").mkdir()
    (tmp_path / "conf" / "ivy.xml").write_text(IVY_SETTINGS.format(root=(tmp_path / "mirror").as_uri()))
    (tmp_path / "conf" / "spark-defaults.conf").write_text(f"spark.jars.ivySettings {tmp_path}/conf/ivy.xml\n")
    (tmp_path / "home").mkdir()
    environment = {name: value for name, value in os.environ.items() if name not in INHERITED}
    environment |= {"HOME": str(tmp_path / "home"), "SPARK_CONF_DIR": str(tmp_path / "conf")}
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", START, str(tmp_path / name)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("one", "two")
    ]
    outputs = [run.communicate(timeout=280) for run in runs]
    assert [output for output, _ in outputs] == ["2\n", "2\n"], outputs
    # One of the two says that it fetches, and Ivy worked below the home that the processes have.
    assert sorted(words.count("fetching") for _, words in outputs) == [0, 1], outputs
    assert (tmp_path / "home" / ".ivy2.5.2" / "jars").is_dir()
