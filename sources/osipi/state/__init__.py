"""The log of what could not be read: written by readers, kept under `state_path`, read as table `ingestion_errors`."""

from __future__ import annotations

from osipi.state.error_log import ErrorLog
from osipi.state.error_record import ErrorRecord

__all__ = ["ErrorLog", "ErrorRecord"]
