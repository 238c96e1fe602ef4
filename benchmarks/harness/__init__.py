"""What the measurements share: fresh processes, figures with their spread, the page and its plots."""
