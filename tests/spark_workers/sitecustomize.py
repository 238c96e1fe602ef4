"""Python of Spark's workers in tests: they take PySpark from where it is installed.

Spark puts an archive of it first on their path. What is imported from an archive is compiled again by each process:
0.5 s of each streaming query.
"""

import sys

sys.path[:] = [entry for entry in sys.path if not entry.endswith("pyspark.zip")]
