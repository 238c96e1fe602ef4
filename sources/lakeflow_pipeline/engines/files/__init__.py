"""The files of a Delta table, as engines `local` and `spark` look after them alike."""
