"""All measurements, or those that are named, one after another.

python benchmarks/all.py [NAME ...] [--quick | --full] [--runs N] [--only TEXT] [--write DIR] [--page DIR]
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from harness.bench import FIGURES, options_of, parser
from harness.figures import Figures
from harness.page import write_page
from harness.registry import SCRIPTS


def main() -> None:
    """Run the scripts, each in a process of its own; a script that fails does not stop the others."""
    accepts = parser(__doc__)
    accepts.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(SCRIPTS)}; all when none is named")
    accepts.add_argument("--page", type=Path, metavar="DIR", help="only write the page of this folder's figures anew")
    given = accepts.parse_args()
    options = options_of(given)
    if given.page:
        write_page(given.page, Figures.load(given.page / FIGURES, options.quick))
        return
    unknown = [name for name in given.names if name not in SCRIPTS]
    if unknown:
        accepts.error(f"there is no measurement {unknown[0]!r}; there are {', '.join(SCRIPTS)}")
    failed = []
    for name in given.names or SCRIPTS:
        began = time.monotonic()
        print(f"== {name}", flush=True)
        command = [sys.executable, str(Path(__file__).with_name(f"{name}.py")), *options.arguments()]
        if subprocess.run(command, check=False).returncode:
            failed.append(name)
        print(f"== {name}: {time.monotonic() - began:.0f} s\n", flush=True)
    if failed:
        raise SystemExit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
