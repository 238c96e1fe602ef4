"""Tables of Data Archives and their points."""
