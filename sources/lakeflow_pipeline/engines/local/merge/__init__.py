"""One micro-batch into a table by keys: what changes, and how that is written."""
