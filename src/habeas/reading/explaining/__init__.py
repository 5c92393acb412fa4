"""Why the reader drafted what it drafted."""
