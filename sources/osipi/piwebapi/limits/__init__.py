"""How much may be asked of a server at once: limits that are set, and limits that are learned."""
