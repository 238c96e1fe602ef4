"""Stand-in PI Web API server."""
