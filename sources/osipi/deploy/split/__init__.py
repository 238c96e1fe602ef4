"""Many streams in several pipelines: which pipeline reads which stream, and the asset bundle that deploys them."""
