"""What comes in and goes out: library pages from files and web addresses."""

from .library_page import Contents, Entry, Problem, layout, parse_library_page
from .source import Unreadable, read_library_page, text_of_file

__all__ = [
    "Contents",
    "Entry",
    "Problem",
    "Unreadable",
    "layout",
    "parse_library_page",
    "read_library_page",
    "text_of_file",
]
