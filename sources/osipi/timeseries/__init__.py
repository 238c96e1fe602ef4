"""How time-series reads are selected, planned, read and reported. Private to the table `timeseries`."""
