"""The reading is compiled by mypyc as well: what it cannot compile is found here, and not five minutes into a build."""

import ast
from pathlib import Path

import pytest

import habeas.reading

ROOT = Path(habeas.reading.__file__).parent
SOURCES = sorted(ROOT.rglob("*.py"))


@pytest.mark.skipif(not SOURCES, reason="the reading is installed compiled, without its sources")
@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_membership_is_asked_of_a_tuple_made_of_others(path):
    asked = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Compare)]
    made = [right for node in asked for right in node.comparators if isinstance(right, ast.Tuple)]
    assert not [right.lineno for right in made if any(isinstance(one, ast.Starred) for one in right.elts)]
