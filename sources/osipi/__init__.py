"""Lakeflow community connector for the AVEVA (OSIsoft) PI System."""

from osipi.connector import OsipiLakeflowConnect

#: The name that older connector layouts look for.
LakeflowConnect = OsipiLakeflowConnect

__all__ = ["LakeflowConnect", "OsipiLakeflowConnect"]
