# The two commands:   make run   (or: make run IN=path)     and   make test
# Needs Python 3.11 or newer and make; everything else is installed into .venv, in the versions of constraints.txt.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
OUT    ?= out
SAMPLE := corpus/notice-01.txt corpus/china-01.txt corpus/wire-01.txt corpus/gov-01.txt corpus/trap-01.txt

export PIP_CONSTRAINT := $(CURDIR)/constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: run test quick fuzz lint clean
.DEFAULT_GOAL := run

run: $(VENV)/installed  ## extract the sample bulletins, or those of IN, into OUT, and show them
	@$(BIN)/newsfigures extract $(if $(IN),"$(IN)",$(SAMPLE)) --out "$(OUT)" --overwrite --table

test: lint  ## all tests
	$(BIN)/python -m pytest -q -n auto

quick: $(VENV)/tested  ## the fast tests, to be run all the time
	$(BIN)/python -m pytest -q -n auto -m "not slow"

fuzz: $(VENV)/tested  ## the property tests on thousands of random texts; what they find becomes an @example
	HYPOTHESIS_PROFILE=fuzz $(BIN)/python -m pytest -q -n auto --timeout 3600 -k "any_text or cut_and_joined"

lint: $(VENV)/tested
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --quiet --check .
	$(BIN)/mypy

$(VENV)/installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "newsfigures needs Python 3.11 or newer; name one with: make PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing into $(VENV) (once; takes a minute)"
	@$(BIN)/python -m pip install --quiet --editable ".[all]"
	@touch $@

$(VENV)/tested: $(VENV)/installed
	@$(BIN)/python -m pip install --quiet --editable ".[test]"
	@touch $@

clean:
	rm -rf $(VENV) out dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
