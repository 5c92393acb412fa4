# Two commands are all a newcomer needs: `make demo` and `make test`.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: demo test check clean

demo: .venv/installed
	HABEAS_HOME=.demo $(BIN)/habeas demo

test: check
	$(BIN)/pytest -n auto --dist loadfile
	.ci/with-postgresql $(BIN)/pytest -n auto --dist loadfile tests/web

check: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	HABEAS_HOME=.venv/check $(BIN)/habeas manage makemigrations --check --dry-run
	HABEAS_HOME=.venv/check HABEAS_HTTPS=1 $(BIN)/habeas manage check --deploy --fail-level WARNING

.venv/installed: pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --editable .
	touch $@

.venv/installed-dev: .venv/installed
	$(PIP) --editable '.[dev]'
	touch $@

clean:
	rm -rf .venv .demo .mypy_cache .ruff_cache .pytest_cache .hypothesis
