"""How event frames are read: offsets, plans, searches and what a row takes from a frame."""
