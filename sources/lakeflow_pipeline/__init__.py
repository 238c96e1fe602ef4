"""Generic declarative ingestion pipeline."""
