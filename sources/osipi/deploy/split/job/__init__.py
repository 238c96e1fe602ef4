"""Scripts that the job of a bundle runs on Databricks. They are copied there and cannot import this package."""
