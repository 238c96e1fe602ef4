"""`_generated_osipi_python_source.py`: the connector and its data source in one file.

`make dist` puts it into the leaf's wheel and beside the wheels. It is not kept in the repository: every change of a
module changes most of its lines.
"""

from __future__ import annotations

import ast
import base64
import bz2
import json
from collections.abc import Iterator
from pathlib import Path

#: Its name, by which the Lakeflow framework looks for it.
SINGLE_FILE = "_generated_osipi_python_source.py"

#: What the file imports of what it carries.
_ROOTS = ("osipi.connector", "lakeflow_pipeline.datasource")
_EMPTY = '\nARCHIVE = ""\n'
_WIDTH = 120


def single_file_text(sources: Path) -> str:
    """The file; ``sources`` is the folder of the packages. The same sources give the same text everywhere."""
    template = (Path(__file__).parent / "_single_file.py").read_text(encoding="utf-8")
    before, found, after = template.partition(_EMPTY)
    assert found, "the template has no place for the archive"
    files = {file: (sources / file).read_text(encoding="utf-8") for file in sorted(carried_files(sources))}
    # bzip2 rather than zlib: there is one implementation of it, so its bytes are the same on every machine.
    packed = base64.b85encode(bz2.compress(json.dumps(files, separators=(",", ":")).encode(), 9)).decode()
    lines = "\n".join(packed[at : at + _WIDTH] for at in range(0, len(packed), _WIDTH))
    return f'{before}\nARCHIVE = """\n{lines}\n"""\n{after}'


def carried_files(sources: Path) -> set[str]:
    """The modules that reading needs, as paths below ``sources``: what the roots import, and so on."""
    found: set[str] = set()
    waiting = list(_ROOTS)
    while waiting:
        module = waiting.pop()
        file = _file(sources, module)
        if file is None or file in found:
            continue
        found.add(file)
        text = (sources / file).read_text(encoding="utf-8")
        waiting += [module.rpartition(".")[0], *_imports(ast.parse(text))]
    return found


def _file(sources: Path, module: str) -> str | None:
    stem = module.replace(".", "/")
    return next((file for file in (f"{stem}.py", f"{stem}/__init__.py") if (sources / file).is_file()), None)


def _imports(tree: ast.Module) -> Iterator[str]:
    """What a module imports, wherever it does; ``from a import b`` may name a module ``a.b``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
