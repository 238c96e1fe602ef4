"""What the loggers of this package say, as any handler may write it: one line each, and no secret.

Names of points and texts of servers are in it. The command line does the same for the loggers of all libraries; here it
holds in notebooks and jobs as well, which have handlers of their own.
"""

from __future__ import annotations

import logging

LOGGERS = (
    "osipi.deploy.workspace",
    "osipi.history",
    "osipi.listing",
    "osipi.piwebapi",
    "osipi.points",
    "osipi.state",
    "osipi.timeseries",
)
"""A filter works on its own logger alone, not on those below: so all of them are named."""


class Shown(logging.Filter):
    """Puts the message as it is shown in place of its parts."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true: nothing is left out."""
        from osipi.piwebapi.http.masking import masked  # late: commands start quickly
        from osipi.piwebapi.texts import visible

        record.msg, record.args = visible(masked(record.getMessage())), None
        return True


def guard_loggers() -> None:
    """Have every logger of this package write visible text only."""
    for name in LOGGERS:
        logging.getLogger(name).addFilter(_SHOWN)


_SHOWN = Shown()
