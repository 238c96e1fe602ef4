"""``python -m osipi.generate`` in a checkout: write every generated file; prints what changed.

``--single-file PATH`` writes the connector in one file to PATH instead; ``--release VERSION`` says what is missing
before this version can be released.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import osipi
from osipi.generate.files import generated_files
from osipi.generate.release import what_is_missing
from osipi.generate.single_file import single_file_text


def main(arguments: list[str] | None = None) -> int:
    """Write the files that are not current. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m osipi.generate", description=__doc__)
    parser.add_argument("--single-file", type=Path, metavar="PATH")
    parser.add_argument("--release", metavar="VERSION")
    chosen = parser.parse_args(arguments)
    sources = Path(osipi.__file__).parents[1]
    if chosen.release:
        missing = what_is_missing(sources.parent, chosen.release)
        sys.stderr.write("".join(f"{line}\n" for line in missing))
        return 1 if missing else 0
    if chosen.single_file:
        _write(chosen.single_file, single_file_text(sources))
        return 0
    for path, text in generated_files().items():
        _write(path, text)
    return 0


def _write(path: Path, text: str) -> None:
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        sys.stdout.write(f"written: {path}\n")


if __name__ == "__main__":
    sys.exit(main())
