"""`habeas ...`: the house from the command line. Django is imported only by the commands that need the site."""

from .app import main

__all__ = ["main"]
