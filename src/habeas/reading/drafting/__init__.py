"""From events to claims: dates and places carried over, the same event told twice told once."""
