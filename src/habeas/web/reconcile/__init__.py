"""The desk's pages on the register: is this one person, is this one case, and what does not add up."""
