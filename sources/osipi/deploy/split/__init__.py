"""Many streams over several pipelines: who reads what, and the asset bundle that deploys them."""
