"""The public site: library, people, custody; shows accepted claims only."""
