"""Deployment on Databricks: compare the request with the workspace, and make the calls that are missing.

:class:`~osipi.deploy.deployment.Deployment` puts it together. Nothing here is needed to read PI, and of databricks-sdk
only the configuration is used: connections of type COMMUNITY are not in its models.
"""
