"""From a publication's text to claims, each with its words and the rule that drafted it."""

from .baseline import BadScore, Changes, changes, dump_score, load_score
from .checking import Problem, check_pack
from .evaluate import evaluate
from .explain import explain
from .explain_page import explain_html
from .mentions import Mention
from .reader import NearMiss, Reading, examine, read
from .readers import BadReader, Reader, reader
from .score import Score

__all__ = [
    "BadReader",
    "BadScore",
    "Changes",
    "Mention",
    "NearMiss",
    "Problem",
    "Reader",
    "Reading",
    "Score",
    "changes",
    "check_pack",
    "dump_score",
    "evaluate",
    "examine",
    "explain",
    "explain_html",
    "load_score",
    "read",
    "reader",
]
