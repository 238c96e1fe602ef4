"""Deployment on Databricks: what is wanted, how it differs from what is there, and the calls that make it so.

:class:`~osipi.deploy.deployment.Deployment` puts it together. Nothing here is needed to read PI, and of databricks-sdk
only the configuration is used: connections of type COMMUNITY are not in its models.
"""
