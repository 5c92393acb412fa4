"""The site: the only part of the house that knows Django."""
