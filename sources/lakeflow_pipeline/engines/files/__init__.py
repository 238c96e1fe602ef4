"""Writes and merges the files of a Delta table, for engines `local` and `spark`."""
