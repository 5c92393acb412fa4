"""From a publication's text to claims, each with its words and the rule that drafted it."""

from .checking import Problem, check_pack
from .evaluate import Score, evaluate
from .explain import explain, explain_html
from .reader import NearMiss, Reading, examine, read

__all__ = [
    "NearMiss",
    "Problem",
    "Reading",
    "Score",
    "check_pack",
    "evaluate",
    "examine",
    "explain",
    "explain_html",
    "read",
]
