"""Plays every scenario and prints the table: `python -m exactness [--scenario TEXT] [--mode M] [--engine E]`."""

from __future__ import annotations

import sys

from exactness.command import main

if __name__ == "__main__":
    sys.exit(main())
