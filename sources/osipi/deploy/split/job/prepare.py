"""A job's first task: the tag files of a bundle into the volume, where pipelines read them.

Parameters: the folder of the files, and the one in the volume. A file is replaced whole.
"""

import os
import shutil
import sys


def main(source: str, target: str) -> None:
    os.makedirs(target, exist_ok=True)
    for name in sorted(os.listdir(source)):
        aside = os.path.join(target, f".{name}.tmp")
        shutil.copyfile(os.path.join(source, name), aside)
        os.replace(aside, os.path.join(target, name))


if __name__ == "__main__":
    main(*sys.argv[1:3])
