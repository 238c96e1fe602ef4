# Everything is made in .venv beside this file; what is current is not made again.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO_ARGS ?=
PYTEST_ARGS ?=
EXACTNESS_ARGS ?=
BENCH_ARGS ?=
# Test processes; the Spark tests share one of them.
WORKERS ?= 2
# Every package is what requirements/ says to the byte; then the project itself, which adds none.
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install
LOCKED := $(PIP) --require-hashes --requirement
ITSELF := $(PIP) --no-deps --no-build-isolation --editable .
INPUTS := pyproject.toml $(wildcard requirements/*.txt)
# What writes and audits requirements/ has an environment of its own.
TOOLS := .venv-tools
# What a plant installs (requirements/runtime.txt), and nothing else.
RUNTIME := .venv-runtime
COMPILE = $(TOOLS)/bin/uv pip compile --quiet --universal --python-version 3.10 --generate-hashes --no-annotate \
  --no-emit-index-url --custom-compile-command 'make lock' $(LOCK_ARGS)
LOCK_ARGS ?=
# The package under which the Lakeflow framework looks for the connector: a distribution of its own.
LEAF := sources/databricks/labs/community_connector/sources/osipi
# The connector in one file: made for the wheel of the leaf, never committed.
SINGLE_FILE := _generated_osipi_python_source.py
VERSION ?=
# What the Kerberos tests need of the system: a KDC, and what the extra is compiled with.
KERBEROS_PACKAGES := krb5-kdc krb5-admin-server krb5-user libkrb5-dev gcc python3-dev
KERBEROS_PROGRAMS := krb5kdc kdb5_util kadmin.local kinit krb5-config gcc

.DEFAULT_GOAL := help
.PHONY: help install demo jars test test-kerberos kerberos-system exactness lint bench generate dist sbom lock licences audit coverage release clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(VENV)/.installed-dev ## Make .venv with everything that development and the tests need

demo: $(VENV)/.installed-demo ## Simulated PI System to Delta tables and the proof that nothing is missing (DEMO_ARGS)
	@$(BIN)/osipi demo $(DEMO_ARGS)

jars: $(VENV)/.installed-dev ## Fetch Delta's jars for Spark, once on a machine; nothing where Java 17 is not here
	@$(BIN)/python -m lakeflow_pipeline.engines.spark

test: $(VENV)/.installed-dev jars ## Run the tests (PYTEST_ARGS, WORKERS); Java 17 is needed for the Spark part
	@$(BIN)/python -m pytest -q -n $(WORKERS) --dist loadgroup $(PYTEST_ARGS)

test-kerberos: $(VENV)/.installed-kerberos ## Run the tests of Kerberos against a KDC of their own (PYTEST_ARGS)
	@KERBEROS_TESTS=required $(BIN)/python -m pytest -q tests/kerberos $(PYTEST_ARGS)

exactness: $(VENV)/.installed-dev jars ## Play every scenario in every mode on both engines and count what is not exact (EXACTNESS_ARGS)
	@PYTHONPATH=tests $(BIN)/python -m exactness $(EXACTNESS_ARGS)

lint: $(VENV)/.installed-dev ## Check style, formatting and types
	@failed=0; \
	$(BIN)/ruff check . || failed=1; \
	$(BIN)/ruff format --check . || failed=1; \
	$(BIN)/mypy || failed=1; \
	exit $$failed

bench: $(VENV)/.installed-dev jars ## Measure speed, memory and scaling, 25 minutes (BENCH_ARGS: names, --quick, --full, --write DIR)
	@$(BIN)/python benchmarks/all.py $(BENCH_ARGS)

generate: $(VENV)/.installed-dev ## Write connector_spec.yaml and the reference pages of docs/ from the code
	@$(BIN)/python -m osipi.generate

dist: generate ## Build into dist/: the project's wheel, the one that the Lakeflow framework looks for, the single file
	@rm -rf dist build
	@SOURCE_DATE_EPOCH=315532800 $(BIN)/python -m build --wheel --no-isolation --outdir dist . >/dev/null
	@mkdir -p build && cp -R $(LEAF) build/leaf
	@$(BIN)/python -m osipi.generate --single-file build/leaf/$(SINGLE_FILE) >/dev/null
	@SOURCE_DATE_EPOCH=315532800 $(BIN)/python -m build --wheel --no-isolation --outdir dist build/leaf >/dev/null
	@mv build/leaf/$(SINGLE_FILE) dist/ && rm -rf build && ls dist/*

lock: $(TOOLS)/.installed ## Write requirements/ and constraints.txt from pyproject.toml (LOCK_ARGS: --upgrade, --upgrade-package NAME)
	@$(COMPILE) pyproject.toml requirements/build.in --extra dev --extra bench --output-file requirements/dev.txt
	@for each in runtime:local,cli demo:demo kerberos:kerberos; do \
	  extras=$$(echo "$${each#*:}" | sed 's/\([a-z]*\),*/ --extra \1/g'); \
	  $(COMPILE) pyproject.toml requirements/build.in $$extras --constraint requirements/dev.txt \
	    --output-file requirements/$${each%:*}.txt || exit 1; \
	done
	@$(COMPILE) requirements/tools.in --output-file requirements/tools.txt
	@{ echo "# Versions that the tests run with: made by make lock. With hashes: requirements/."; \
	  cat requirements/dev.txt requirements/kerberos.txt | sed -n 's/^\([A-Za-z0-9._-]*==[^\\]*[^ \\]\) *\\*$$/\1/p' | LC_ALL=C sort -u; \
	} > constraints.txt

sbom: $(TOOLS)/.installed $(RUNTIME)/.installed ## List what the wheel brings with it into dist/, as CycloneDX
	@mkdir -p dist
	@$(TOOLS)/bin/cyclonedx-py environment $(RUNTIME) --pyproject pyproject.toml --mc-type application --output-reproducible \
	  --output-format JSON --output-file dist/lakeflow-osipi.cdx.json && ls dist/lakeflow-osipi.cdx.json

licences: $(TOOLS)/.installed $(RUNTIME)/.installed ## Write docs/licences.md: the licence of each package that a plant installs
	@{ printf '%s\n' '# Licences' '' 'lakeflow-osipi has the Apache License 2.0. `pip install` brings these packages with it (`requirements/runtime.txt`,' \
	  'Linux, the newest Python that it was tested with); `make licences` writes this page.' ''; \
	  $(TOOLS)/bin/pip-licenses --python $(RUNTIME)/bin/python --from mixed --format markdown --with-urls; } > docs/licences.md

audit: $(TOOLS)/.installed ## Look for known weaknesses in the packages of requirements/
	@for each in runtime dev kerberos tools; do \
	  echo "requirements/$$each.txt"; \
	  $(TOOLS)/bin/pip-audit --strict --require-hashes --disable-pip --requirement requirements/$$each.txt || exit 1; \
	done

coverage: $(VENV)/.installed-dev ## Run the tests without Spark and report which lines they reach (PYTEST_ARGS, WORKERS)
	@$(BIN)/python -m pytest -q -n $(WORKERS) --dist loadgroup -m 'not spark' --cov --cov-report term --cov-report html $(PYTEST_ARGS)

release: $(VENV)/.installed-dev ## Say what a release of VERSION still needs; when nothing, build it into dist/ (VERSION)
	@test -n "$(VERSION)" || { echo "Name the version: make release VERSION=0.2.0"; exit 1; }
	@$(BIN)/python -m osipi.generate --release "$(VERSION)"
	@$(MAKE) --no-print-directory dist

clean: ## Remove what builds, tests and the demo leave behind (.venv stays)
	@rm -rf build dist sources/*.egg-info demo-warehouse .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find sources tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# The development environment holds all that the demo needs, so either order of the two works.
$(VENV)/.installed-demo: $(INPUTS) | $(BIN)/python
	@echo "Installing what the demo needs into $(VENV) (once; no Spark, no compiler) ..."
	@$(LOCKED) requirements/demo.txt && $(ITSELF)
	@touch $@

$(VENV)/.installed-dev: $(INPUTS) | $(BIN)/python
	@echo "Installing what development and the tests need into $(VENV) (once; Spark is 450 MB of it) ..."
	@$(LOCKED) requirements/dev.txt && $(ITSELF)
	@touch $(VENV)/.installed-demo $@

$(VENV)/.installed-kerberos: $(INPUTS) $(VENV)/.installed-dev | kerberos-system
	@echo "Installing the extra kerberos into $(VENV) (once; it is compiled, which takes 2 to 5 minutes) ..."
	@$(LOCKED) requirements/kerberos.txt
	@touch $@

$(TOOLS)/.installed: requirements/tools.txt
	@$(PYTHON) -m venv $(TOOLS)
	@$(TOOLS)/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --requirement requirements/tools.txt
	@touch $@

$(RUNTIME)/.installed: requirements/runtime.txt
	@$(PYTHON) -m venv $(RUNTIME)
	@$(RUNTIME)/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --only-binary :all: \
	  --requirement requirements/runtime.txt
	@touch $@

kerberos-system: | $(BIN)/python
	@absent() { for name in $(KERBEROS_PROGRAMS); do \
	    PATH="$$PATH:/usr/sbin:/sbin" command -v $$name >/dev/null || return 0; done; \
	  ! $(BIN)/python -c 'import os, sysconfig as s; assert os.path.exists(s.get_path("include") + "/Python.h")' 2>/dev/null; }; \
	if absent && [ "$$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then \
	  echo "Installing $(KERBEROS_PACKAGES) with apt-get ..."; \
	  apt-get -qq update && DEBIAN_FRONTEND=noninteractive \
	    apt-get -qq -y --no-install-recommends install $(KERBEROS_PACKAGES) >/dev/null; \
	fi; \
	if absent; then \
	  echo "The Kerberos tests need a KDC and a compiler: as root, apt-get install $(KERBEROS_PACKAGES)"; exit 1; \
	fi

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { \
	  echo "There is no '$(PYTHON)' here: install Python 3.10 or newer, or name it: make PYTHON=/path/to/python3.12"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { \
	  echo "Python 3.10 or newer is needed and '$(PYTHON)' is $$($(PYTHON) -V 2>&1): name another one: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { \
	  rm -rf $(VENV); echo "'$(PYTHON) -m venv' failed: on Debian and Ubuntu install the package python3-venv"; exit 1; }
