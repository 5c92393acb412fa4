"""The pages, one use case a file."""
