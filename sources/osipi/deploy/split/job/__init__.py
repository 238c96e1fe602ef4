"""What the job of a bundle runs on Databricks: copied into the bundle, with nothing of this package at hand."""
