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


@pytest.mark.skipif(not SOURCES, reason="the reading is installed compiled, without its sources")
@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_name_holds_a_number_and_then_a_truth(path):
    """mypy lets a truth pass for a number; compiled, the name's slot is a number's and no truth is read from it."""
    for function in (
        node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)
    ):
        given = [node for node in ast.walk(function) if isinstance(node, ast.Assign)]
        pairs = [(target.id, node.value) for node in given for target in node.targets if isinstance(target, ast.Name)]
        numbers = {name for name, value in pairs if _number(value)}
        assert not numbers & {name for name, value in pairs if _truth(value)}, function.name


def _number(value):
    counted = isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == "index"
    return counted or (isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add | ast.Sub))


def _truth(value):
    both = isinstance(value, ast.BoolOp) and isinstance(value.op, ast.And)
    return both or isinstance(value, ast.Compare) or (isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.Not))
