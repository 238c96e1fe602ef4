"""The machine that figures belong to, without anything that tells whose it is."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import psutil

PACKAGES = (
    "pyarrow",
    "deltalake",
    "pyspark",
    "delta-spark",
    "msgspec",
    "orjson",
    "requests",
    "pandas",
    "duckdb",
    "uvicorn",
)


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@cache
def machine() -> dict[str, Any]:
    """Cores, processor, memory, system and versions."""
    return {
        "cores": cores(),
        "processor": _processor(),
        "memory_gib": round(psutil.virtual_memory().total / 2**30, 1),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "java": _java(),
        "packages": {name: found for name in PACKAGES if (found := _version(name))},
    }


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        named = re.search(r"^model name\s*:\s*(.+)$", info.read_text(), re.MULTILINE)
        speed = re.search(r"^cpu MHz\s*:\s*([\d.]+)$", info.read_text(), re.MULTILINE)
        if named:
            return named.group(1) + (f", {float(speed.group(1)) / 1000:.1f} GHz" if speed else "")
    return platform.processor() or platform.machine()


def _java() -> str:
    java = shutil.which("java")
    if java is None:
        return ""
    printed = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
    found = re.search(r'version "([^"]+)"', printed)
    return found.group(1) if found else ""


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
