# Two commands to know: `make demo` shows the product, `make test` proves it. Both make the venv first.
PYTHON ?= python3.11
UV_VERSION = 0.13.9
BIN = .venv/bin
PINNED = --universal --generate-hashes --no-emit-index-url --no-header --quiet

# Compiled modules are kept: the tests start many processes, and each would compile everything anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: venv demo test slow spark check bench lock format browser clean

venv: .venv/made

.venv/made: requirements.lock pyproject.toml
	@$(PYTHON) --version >/dev/null 2>&1 || { echo "Coproduce needs Python 3.11 or newer: install it, or say where it is with PYTHON=…"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION) && \
	  $(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock || \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --editable . || \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch .venv/made

demo: venv
	@$(BIN)/coproduce demo $(if $(PORT),--port $(PORT))

browser: venv
	@$(BIN)/python -m tests.browser

test: venv browser
	@DATABASE_URL= $(BIN)/python -m pytest -n 3
	@$(BIN)/python -m tests.postgres

# The tests that take minutes: a thousand random packages, and every question on a cluster of Spark.
slow: spark
	@$(BIN)/python -m pytest -m slow

# Spark and a Java for it, which few need: half a gigabyte.
spark: venv
	@$(BIN)/python -m tests.java
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements-spark.lock

check: venv
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@git ls-files -z '*.html' | xargs -0 --no-run-if-empty $(BIN)/djade --check --target-version 5.2
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python manage.py makemigrations --check --dry-run

format: venv
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .
	@git ls-files -z '*.html' | xargs -0 --no-run-if-empty $(BIN)/djade --target-version 5.2

bench: venv
	@OPENBLAS_NUM_THREADS=1 $(BIN)/python -m bench

lock: venv
	@$(BIN)/uv pip compile pyproject.toml --extra site --extra test $(PINNED) --output-file requirements.lock
	@$(BIN)/uv pip compile pyproject.toml --extra spark --constraint requirements.lock $(PINNED) --output-file requirements-spark.lock

clean:
	rm -rf .venv var staticfiles
