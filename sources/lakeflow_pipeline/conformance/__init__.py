"""Suites that the tests of a connector subclass: `connector`, and `spark` for an actual session."""
