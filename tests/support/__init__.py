"""What several tests need: servers that misbehave, plants, sessions, the command line."""
