"""Tables of the Asset Framework."""
