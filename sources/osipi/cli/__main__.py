"""``python -m osipi.cli``: the same as ``osipi``."""

from osipi.cli import main

main()
