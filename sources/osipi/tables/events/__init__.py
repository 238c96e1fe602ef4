"""Tables of event frames."""
