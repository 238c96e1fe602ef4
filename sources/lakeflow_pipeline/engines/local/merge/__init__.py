"""Merges a micro-batch into a table by its keys: finds what changes and writes it."""
