"""From a publication's text to claims, each with its words and the rule that drafted it."""

from .checking import Problem, check_pack
from .evaluation.baseline import BadScore, Changes, changes, dump_score, load_score
from .evaluation.evaluate import evaluate
from .evaluation.score import Score
from .explaining.explain import explain
from .explaining.explain_page import explain_html
from .people.mentions import Mention
from .reader import NearMiss, Reading, examine, read
from .readers import BadReader, Reader, reader

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
