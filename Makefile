# Two commands are all a newcomer needs: `make demo` and `make test`.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PORT ?= 8000
PIP := $(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: demo test check score floors compiled clean

demo: .venv/installed
	HABEAS_HOME=.demo $(BIN)/habeas demo --port $(PORT)

test: check score
	$(BIN)/pytest -n auto --dist loadfile
	.ci/with-postgresql $(BIN)/pytest -n auto --dist loadfile tests/web

check: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	HABEAS_HOME=.venv/check $(BIN)/habeas manage makemigrations --check --dry-run
	HABEAS_HOME=.venv/check HABEAS_HTTPS=1 $(BIN)/habeas manage check --deploy --fail-level WARNING

# What the reader is worth on the gold that ships. tests/reading/evaluation/test_score.py keeps it from falling below what is recorded
# in tests/reading/evaluation/floors.json; `make floors` records what has been gained since, for you to look at and commit.
score: .venv/installed-dev
	$(BIN)/habeas evaluate tests/golden
	$(BIN)/habeas evaluate src/habeas/demo/library

floors: .venv/installed-dev
	$(BIN)/pytest -q tests/reading/evaluation/test_score.py --raise-floors
	git diff tests/reading/evaluation/floors.json

.venv/installed: pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --editable .
	touch $@

.venv/installed-dev: .venv/installed
	$(PIP) --editable '.[dev]'
	touch $@

# The same library with the reading compiled to machine code: a wheel for machines like this one in dist/, which passes the
# reading's tests. Needs a C compiler, Python's headers and five minutes: docs/decisions/0010-reading-compiled.md
compiled: .venv/installed-dev
	rm -rf dist .venv-compiled
	HATCH_BUILD_HOOK_ENABLE_MYPYC=1 PIP_CONSTRAINT=$(CURDIR)/constraints.txt $(BIN)/python -m build --outdir dist
	$(BIN)/python -m venv .venv-compiled
	.venv-compiled/bin/pip install --quiet --disable-pip-version-check --constraint constraints.txt "$$(ls dist/*.whl)[dev]"
	.venv-compiled/bin/python -c 'from habeas.reading import parsing as it; assert not it.__file__.endswith(".py"), it'
	.venv-compiled/bin/pytest -n auto tests/reading tests/packs

clean:
	rm -rf .venv .venv-compiled dist .demo .mypy_cache .ruff_cache .pytest_cache .hypothesis
