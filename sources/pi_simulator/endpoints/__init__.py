"""Endpoints of PI Web API. Each file here is imported when the server is built, and registers what it serves."""
