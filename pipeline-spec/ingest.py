"""Tables of a PI System: the flows of the spec that the pipeline's setting `osipi.spec` names."""

from lakeflow_pipeline.engines.databricks import ingest

ingest(spark, spark.conf.get("osipi.spec"))  # noqa: F821 - the pipeline has it
