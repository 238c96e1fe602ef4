"""Lists of objects: pages by index, many objects by id, batches."""
