"""Whom a publication tells of: its persons, its sets, and what short forms and pronouns stand for."""
