"""The log of what could not be read: written by readers, kept under `state_path`, read as table `ingestion_errors`."""

from __future__ import annotations

from osipi.errorlog.log import ErrorLog
from osipi.errorlog.record import ErrorRecord

__all__ = ["ErrorLog", "ErrorRecord"]
