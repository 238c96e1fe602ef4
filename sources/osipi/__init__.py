"""Lakeflow community connector for the PI System."""
