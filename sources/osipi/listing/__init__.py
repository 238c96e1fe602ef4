"""Typed objects from PI's lists: servers, databases, points, elements and attributes.

What tables show and what the time-series selection reads come from here, so both mean the same objects. Every list is
read whole or raises: a list that ends early would look like deletions.
"""
