"""Values that PI computes from a stream (interpolated, summaries, plot) or looks up for it (current, at times)."""
