"""Suites that a connector's tests and an engine's tests subclass."""
