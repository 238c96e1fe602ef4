"""Cells of a CSV file that a spreadsheet must not run: written so that they are text, and read back unchanged.

A spreadsheet takes a cell that begins with ``=``, ``+``, ``-``, ``@``, a tab or a carriage return for a formula (OWASP,
CSV injection), and PI lets whoever may name a point choose the first letter. Numbers stay as they are.
"""

from __future__ import annotations

import re

_RUN = re.compile(r"'*[=+\-@\t\r]")
_WRITTEN = re.compile(r"'+[=+\-@\t\r]")


def guarded(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would run it, or where it looks like a guarded one."""
    return f"'{cell}" if _RUN.match(cell) and not _is_number(cell) else cell


def unguarded(cell: str) -> str:
    """The cell that :func:`guarded` was given."""
    return cell[1:] if _WRITTEN.match(cell) and not _is_number(cell[1:]) else cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
