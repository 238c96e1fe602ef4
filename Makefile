# Everything is made in .venv beside this file; what is current is not made again.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO_ARGS ?=
PYTEST_ARGS ?=
# Test processes; the Spark tests share one of them.
WORKERS ?= 2
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install --constraint constraints.txt
INPUTS := pyproject.toml constraints.txt

.DEFAULT_GOAL := help
.PHONY: help install demo test lint bench generate clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(VENV)/.installed-dev ## Make .venv with everything that development and the tests need

demo: $(VENV)/.installed-demo ## Simulated PI System to Delta tables and the proof that nothing is missing (DEMO_ARGS)
	@$(BIN)/osipi demo $(DEMO_ARGS)

test: $(VENV)/.installed-dev ## Run the tests (PYTEST_ARGS, WORKERS); Java 17 is needed for the Spark part
	@$(BIN)/python -m pytest -q -n $(WORKERS) --dist loadgroup $(PYTEST_ARGS)

lint: $(VENV)/.installed-dev ## Check style, formatting and types
	@failed=0; \
	$(BIN)/ruff check . || failed=1; \
	$(BIN)/ruff format --check . || failed=1; \
	$(BIN)/mypy || failed=1; \
	exit $$failed

bench: $(VENV)/.installed-dev ## Run the measurements of benchmarks/
	@set -e; for script in benchmarks/*.py; do echo "== $$script"; $(BIN)/python "$$script"; done

generate: $(VENV)/.installed-dev ## Write connector_spec.yaml and the reference pages of docs/ from the code
	@$(BIN)/python -m osipi.generate

clean: ## Remove what builds, tests and the demo leave behind (.venv stays)
	@rm -rf build dist sources/*.egg-info demo-warehouse .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find sources tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# The development environment holds all that the demo needs, so either order of the two works.
$(VENV)/.installed-demo: $(INPUTS) | $(BIN)/python
	@echo "Installing what the demo needs into $(VENV) (once; no Spark, no compiler) ..."
	@$(PIP) --editable '.[demo]'
	@touch $@

$(VENV)/.installed-dev: $(INPUTS) | $(BIN)/python
	@echo "Installing what development and the tests need into $(VENV) (once; Spark is 450 MB of it) ..."
	@$(PIP) --editable '.[dev]'
	@touch $(VENV)/.installed-demo $@

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { \
	  echo "There is no '$(PYTHON)' here: install Python 3.10 or newer, or name it: make PYTHON=/path/to/python3.12"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { \
	  echo "Python 3.10 or newer is needed and '$(PYTHON)' is $$($(PYTHON) -V 2>&1): name another one: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { \
	  rm -rf $(VENV); echo "'$(PYTHON) -m venv' failed: on Debian and Ubuntu install the package python3-venv"; exit 1; }
