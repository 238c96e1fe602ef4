"""Delta's jars for Spark: fetched once on a machine, and kept where every session finds them.

Spark fetches packages with Ivy, which knows no lock: two sessions that start with an empty Ivy folder damage each
other's files. So the jars are fetched here, before any session, under a lock of the operating system, by Spark's own
`spark-submit --packages`; mirrors and repositories in ``spark-defaults.conf`` count. The jars are then copied to a
folder of their own, which gets its name once it is complete. Sessions start from that folder without Ivy or a network.

``python -m lakeflow_pipeline.engines.spark`` fetches them ahead of the first session, for instance into an image.
"""

from __future__ import annotations

import json
import logging
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.file_lock import try_lock, wait_for_lock

log = logging.getLogger(__name__)

DELTA_PACKAGE = "io.delta:delta-spark_4.2_2.13:4.4.0"

#: What Delta names as its own need and every Spark brings along: more than half of what there would be to fetch.
_IN_SPARK = "org.apache.hadoop:hadoop-client-api,org.apache.hadoop:hadoop-client-runtime"

#: Enough for a slow line; a fetch that takes longer has failed.
_SECONDS = 900

_FOLDER = "_".join(DELTA_PACKAGE.split(":")[1:])
_LIST = "jars.json"

# Runs inside spark-submit, which has fetched the packages by then.
_ANSWER = """
import json, sys
from pyspark.java_gateway import launch_gateway
jars = launch_gateway().jvm.java.lang.System.getProperty("spark.jars")
with open(sys.argv[1], "w", encoding="utf-8") as file:
    json.dump(jars.split(","), file)
"""


class _FetchError(Exception):
    """One attempt to fetch the jars failed."""


def delta_jars() -> list[Path]:
    """The jars of :data:`DELTA_PACKAGE` and all that they need; fetches them when this machine does not have them.

    Any number of processes may call it at the same time: one fetches, the others wait. A process that is killed
    meanwhile leaves nothing that counts. The folder is ``lakeflow/jars`` in the user's cache (``XDG_CACHE_HOME``,
    ``~/.cache``), or one in the system's folder for temporary files when that cannot be written. Raises
    `ConfigurationError` when the jars are not here and cannot be fetched.
    """
    places = list(_places())
    for place in places:
        if jars := _kept(place):
            return jars
    for place in places:
        try:
            handle = open(place / "lock", "a", encoding="ascii")  # noqa: SIM115 - closed below
        except OSError:
            continue
        with handle:
            if not try_lock(handle):
                log.info("another process is fetching %s: waiting for it", DELTA_PACKAGE)
                wait_for_lock(handle)
            # Another process may have fetched them in the meantime.
            return _kept(place) or _fetch(place, handle)
    raise ConfigurationError(
        f"engine 'spark' needs a folder for the jars of {DELTA_PACKAGE}, and neither the user's cache nor "
        f"{tempfile.gettempdir()} can be written: set XDG_CACHE_HOME to a folder that can"
    )


def _places() -> Iterator[Path]:
    """Folders where the jars may lie, best first; made where that is possible."""
    cache = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME")
    try:
        place = (Path(cache) if cache and os.path.isabs(cache) else Path.home() / ".cache") / "lakeflow" / "jars"
        place.mkdir(parents=True, exist_ok=True)
        yield place
    except (OSError, RuntimeError) as error:
        log.info("the user's cache cannot hold jars: %s", error)
    user = os.getuid() if hasattr(os, "getuid") else 0
    place = Path(tempfile.gettempdir()) / f"lakeflow-jars-{user}"
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        if _is_ours(place):
            yield place
        else:
            log.warning("%s is not used for jars: other users can write it", place)
    except OSError as error:
        log.info("%s cannot hold jars: %s", place, error)


def _is_ours(folder: Path) -> bool:
    """Whether nobody else can place a jar here. Java runs what it finds, and everyone writes to folders beside it."""
    if not hasattr(os, "getuid"):
        return True
    found = folder.lstat()
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o022


def _kept(place: Path) -> list[Path]:
    """The jars that lie complete in a place, or none: something may have removed or shortened one."""
    folder = place / _FOLDER
    try:
        sizes: dict[str, int] = json.loads((folder / _LIST).read_text(encoding="utf-8"))
        complete = all((folder / name).stat().st_size == size for name, size in sizes.items())
    except (OSError, ValueError):
        return []
    return [folder / name for name in sizes] if complete else []


def _fetch(place: Path, handle: IO[Any]) -> list[Path]:
    """Fetch the jars into a place whose lock is held."""
    for left in place.glob("fetch-*"):  # by a process that was killed
        shutil.rmtree(left, ignore_errors=True)
    log.warning("fetching %s for Spark into %s, once for this machine", DELTA_PACKAGE, place)
    output = place / "fetch.log"
    output.write_bytes(b"")
    work = Path(tempfile.mkdtemp(prefix="fetch-", dir=place))
    try:
        try:
            jars = _with_ivy(work, output, handle)
        except _FetchError as error:
            # The Ivy folder of the machine may be damaged or read-only. It is others' too, so it is left as it is.
            log.warning("%s: fetching once more, with an empty Ivy folder", error)
            try:
                jars = _with_ivy(work, output, handle, work / "ivy")
            except _FetchError as again:
                raise ConfigurationError(
                    f"{DELTA_PACKAGE}, which engine 'spark' needs, is not on this machine and cannot be fetched "
                    f"({again}): connect the machine to a network for the first start, or copy {place} from one that "
                    f"has it; Spark's own words are in {output}"
                ) from error
        _keep(jars, work / "jars", place / _FOLDER)
    except OSError as error:
        raise ConfigurationError(f"the jars of {DELTA_PACKAGE} cannot be kept in {place}: {error.strerror}") from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return _kept(place)


def _with_ivy(work: Path, output: Path, handle: IO[Any], ivy: Path | None = None) -> list[Path]:
    """Let Spark fetch the packages, with the Ivy folder of the machine or another one."""
    from pyspark.find_spark_home import _find_spark_home

    script, answer = work / "answer.py", work / "answer.json"
    script.write_text(_ANSWER, encoding="utf-8")
    program = Path(_find_spark_home(), "bin", "spark-submit.cmd" if os.name == "nt" else "spark-submit")
    settings = ["spark.jars=", *([f"spark.jars.ivy={ivy}"] if ivy else [])]
    command = [
        *(str(program), "--master", "local[1]"),
        *("--packages", DELTA_PACKAGE, "--exclude-packages", _IN_SPARK),
        *(word for setting in settings for word in ("--conf", setting)),
        *(str(script), str(answer)),
    ]
    with open(output, "ab") as file:
        try:
            # Java holds the lock too: were this process killed, the next one must not start before Java has ended.
            done = subprocess.run(  # noqa: S603
                command,
                env=_environment(),
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
                timeout=_SECONDS,
                check=False,
                pass_fds=() if os.name == "nt" else (handle.fileno(),),
            )
        except subprocess.TimeoutExpired:
            raise _FetchError(f"Spark did not end within {_SECONDS} s") from None
    if done.returncode != 0:
        raise _FetchError(_cause(output.read_text(encoding="utf-8", errors="replace")))
    jars = [Path(url2pathname(urlsplit(jar).path)) for jar in json.loads(answer.read_text(encoding="utf-8"))]
    for jar in jars:
        _check(jar)
    return jars


def _environment() -> dict[str, str]:
    """The environment of spark-submit: this interpreter, and the home of this process.

    Java takes the home of the account for its own, Python that of ``HOME``. Both must mean the same Ivy folder.
    """
    given = {name: value for name, value in os.environ.items() if name not in ("SPARK_REMOTE", "MASTER")}
    options = given.get("SPARK_SUBMIT_OPTS", "")
    if "-Duser.home=" not in options and "HOME" in given:
        options = f"{options} {shlex.quote('-Duser.home=' + given['HOME'])}".strip()
    return {
        **given,
        "SPARK_SUBMIT_OPTS": options,
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_DRIVER_PYTHON": sys.executable,
    }


def _check(jar: Path) -> None:
    """Raise `_FetchError` unless a jar can be read whole."""
    try:
        with zipfile.ZipFile(jar) as archive:
            damaged = archive.testzip()
    except (OSError, zipfile.BadZipFile) as error:
        raise _FetchError(f"{jar} cannot be read: {error}") from error
    if damaged is not None:
        raise _FetchError(f"{jar} is damaged at {damaged}")


def _cause(output: str) -> str:
    """What went wrong, in Spark's words: the last exception, else the last line."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    thrown = [match.group(1) for line in lines if (match := re.match(r"Exception in thread \S+ \S+?: (.+)", line))]
    return (thrown or lines or ["Spark ended without a word"])[-1]


def _keep(jars: list[Path], aside: Path, folder: Path) -> None:
    """Copy the jars aside and give them their place in one step: whoever looks finds all of them or none."""
    aside.mkdir()
    for jar in jars:
        shutil.copyfile(jar, aside / jar.name)
    sizes = {jar.name: (aside / jar.name).stat().st_size for jar in jars}
    (aside / _LIST).write_text(json.dumps(sizes, indent=1), encoding="utf-8")
    if folder.exists():  # incomplete, or it would not be made anew
        shutil.rmtree(folder)
    os.replace(aside, folder)
