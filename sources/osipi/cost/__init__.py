"""What a run of a table would read and cost PI: streams, events, requests, time, and the limits that it meets."""
