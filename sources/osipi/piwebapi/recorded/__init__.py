"""Recorded values of many streams: paging, decoding, and whose fault a failure is."""
