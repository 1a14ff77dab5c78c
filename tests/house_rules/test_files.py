"""Promises about files: short, in their place, and speaking of the product alone."""

import ast
import statistics
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def tracked(*patterns: str) -> list[Path]:
    """Files of the repository, those not yet committed too."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    return [ROOT / name for name in listed if (ROOT / name).exists()]


def is_test(file: Path) -> bool:
    return "tests" in file.parts


CODE = [file for file in tracked("*.py") if "migrations" not in file.parts]


def lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def functions(file: Path) -> Iterator[tuple[str, int]]:
    """Each function's name and its lines of code, its docstring left out."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body
            if ast.get_docstring(node) is not None and len(body) > 1:
                body = body[1:]
            yield node.name, (body[-1].end_lineno or 0) - body[0].lineno + 1


@pytest.mark.parametrize("file", CODE, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_file_is_short_enough_to_hold_in_mind(file: Path) -> None:
    assert lines(file) <= (350 if is_test(file) else 250)


def test_most_files_are_much_shorter() -> None:
    sizes = sorted(lines(file) for file in CODE if not is_test(file) and lines(file))
    assert statistics.median(sizes) <= 60
    assert sizes[int(len(sizes) * 0.95)] <= 150


@pytest.mark.parametrize("file", CODE, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_function_is_longer_than_forty_lines(file: Path) -> None:
    assert not [name for name, size in functions(file) if size > 40]


def test_the_functions_are_mostly_eight_lines_or_fewer() -> None:
    sizes = [size for file in CODE if not is_test(file) for _, size in functions(file)]
    assert statistics.median(sizes) <= 8


def test_one_place_connects_to_duckdb() -> None:
    files = [file for file in CODE if "duckdb.connect(" in file.read_text() and not is_test(file)]
    assert [str(file.relative_to(ROOT)) for file in files] == ["coproduce/evidence/database.py"]


DRAWERS = {"utils", "helpers", "misc", "common", "base", "lib", "contrib", "services", "manager"}


def test_nothing_is_put_into_a_drawer() -> None:
    assert not [file for file in CODE if file.stem in DRAWERS or file.parent.name in DRAWERS]


@pytest.mark.parametrize(
    "word", ["TO" + "DO", "FIX" + "ME", "raise Not" + "ImplementedError", "lorem " + "ipsum"]
)
def test_nothing_is_left_to_be_done_later(word: str) -> None:
    text = [
        file
        for file in tracked()
        if file.suffix in {".py", ".html", ".sql", ".toml", ".md", ".jinja", ".css"}
    ]
    assert not [file for file in text if word in file.read_text(encoding="utf-8")]


def test_the_lock_is_pinned_by_hash_and_names_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    assert "--hash=sha256:" in lock
    assert "://" not in lock
    assert "index" not in lock.splitlines()[0]
