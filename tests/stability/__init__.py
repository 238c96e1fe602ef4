"""What each released version wrote on disk goes on with the present code: see docs/stability.md."""
