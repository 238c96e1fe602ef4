"""Log records of reading processes, brought to the first process: it alone knows where they are to be shown."""

from __future__ import annotations

import logging
from dataclasses import dataclass


@dataclass(frozen=True)
class Said:
    """A log record, as text: its arguments may be objects that cannot be pickled."""

    logger: str
    level: int
    text: str


class Kept(logging.Handler):
    """Keeps records until they are taken."""

    def __init__(self) -> None:
        super().__init__()
        self._records: list[Said] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(Said(record.name, record.levelno, record.getMessage()))

    def take(self) -> tuple[Said, ...]:
        """The records since the last call."""
        taken, self._records = tuple(self._records), []
        return taken


def levels() -> dict[str, int]:
    """The level of each logger of this process that has one of its own."""
    manager = logging.Logger.manager
    named = {name: one.level for name, one in manager.loggerDict.items() if isinstance(one, logging.Logger)}
    return {"": logging.getLogger().level, **{name: level for name, level in named.items() if level}}


def keep(of: dict[str, int]) -> Kept:
    """Keep the records of this process, at the levels of the first one."""
    kept = Kept()
    logging.basicConfig(handlers=[kept], force=True)
    for name, level in of.items():
        logging.getLogger(name).setLevel(level)
    return kept


def say(records: tuple[Said, ...]) -> None:
    """Log the records of another process in this one."""
    for record in records:
        logging.getLogger(record.logger).log(record.level, "%s", record.text)
