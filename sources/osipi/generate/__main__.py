"""``python -m osipi.generate`` in a checkout: write every generated file; prints what changed."""

from __future__ import annotations

import sys

from osipi.generate.files import generated_files


def main() -> int:
    """Write the files that are not current. Returns the exit code."""
    for path, text in generated_files().items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            sys.stdout.write(f"written: {path}\n")
    return 0


sys.exit(main())
