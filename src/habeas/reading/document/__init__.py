"""A publication's text: type, title, date line, paragraphs, datelines."""
