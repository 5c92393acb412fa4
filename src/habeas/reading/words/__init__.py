"""Words: tokens, what the packs say of each, names of persons and places."""
