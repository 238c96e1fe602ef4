"""What Python runs first in Spark's workers, when this folder is on their path.

Spark puts archives of PySpark and Py4J first on the path. Each process compiles again what it imports from an archive:
that takes half a second for each process of a streaming query. The same packages are installed, compiled, beside the
archives, so this module takes the archives off the path.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import PathFinder
from importlib.util import module_from_spec

_HERE = os.path.dirname(os.path.abspath(__file__))
_ARCHIVES = os.path.join("pyspark", "python", "lib")


def _copies_what_is_installed(entry: str) -> bool:
    folder, name = os.path.split(entry)
    if not folder.endswith(_ARCHIVES) or not name.endswith(".zip"):
        return False
    installed = folder[: -len(_ARCHIVES)].rstrip(os.sep)
    package = name.removesuffix(".zip").split("-")[0]
    return installed in sys.path and os.path.isfile(os.path.join(installed, package, "__init__.py"))


sys.path[:] = [entry for entry in sys.path if entry != _HERE and not _copies_what_is_installed(entry)]

# The system or the user may have such a module too, which this one hides: run it.
_other = PathFinder.find_spec("sitecustomize", sys.path)
if _other is not None and _other.loader is not None:
    _module = module_from_spec(_other)
    sys.modules["sitecustomize"] = _module
    _other.loader.exec_module(_module)
