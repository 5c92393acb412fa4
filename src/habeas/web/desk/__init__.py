"""The desk: drafted claims and what editors decided on them."""
