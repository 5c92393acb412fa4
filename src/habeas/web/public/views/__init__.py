"""The pages of the public site, one use case a file."""
