"""Tables about the reading itself."""
