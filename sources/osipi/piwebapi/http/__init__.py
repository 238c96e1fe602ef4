"""HTTP: connections, signing in, TLS, retries and outages."""
