"""Lakeflow community connector for the AVEVA (OSIsoft) PI System."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from osipi.log_lines import guard_loggers

if TYPE_CHECKING:
    from osipi.connector import OsipiLakeflowConnect

    #: The name that older connector layouts look for.
    LakeflowConnect = OsipiLakeflowConnect

__all__ = ["LakeflowConnect", "OsipiLakeflowConnect"]

guard_loggers()


def __getattr__(name: str) -> Any:
    # Late, so that osipi.piwebapi can be used alone and commands start quickly.
    if name in __all__:
        from osipi.connector import OsipiLakeflowConnect

        return OsipiLakeflowConnect
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
