"""Habeas: from a monitor's publications to a register of who was arrested, held, tried and released."""
