"""Grammar: tagged words, phrases, lists, clauses with their subjects and complements."""
