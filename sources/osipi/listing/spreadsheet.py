"""Cells of a CSV file that a spreadsheet must not run: written so that they are text, and read back unchanged.

A spreadsheet takes a cell that begins with ``=``, ``+``, ``-``, ``@`` (also as wide letters), a tab or a line break for
a formula (OWASP, CSV injection), and PI lets whoever may name a point choose the first letter. It would also make the
number 5 of the name ``+5``, and save that. The apostrophe that is written before such a cell stays when a
spreadsheet saves the file, and is taken off when the file is read.
"""

from __future__ import annotations

import re

_STARTS = r"\s*[=+\-@＝＋－＠]|[\t\r\n]"
_RUN = re.compile(rf"'*(?:{_STARTS})")
_WRITTEN = re.compile(rf"'+(?:{_STARTS})")


def guarded(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would run it, or where it looks like a guarded one."""
    return f"'{cell}" if _RUN.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell that :func:`guarded` was given."""
    return cell[1:] if _WRITTEN.match(cell) else cell
