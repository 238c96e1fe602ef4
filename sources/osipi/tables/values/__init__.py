"""Tables of values of streams."""
