"""What Writer writes, opening reads: the same rows, whatever the words."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from coproduce.evidence.open import open_package
from coproduce.evidence.write import Writer

COLUMNS = ("need", "told_on", "kept_away", "met", "side")
EXPENSES = ("expense", "amount", "claimed_on")

# Any sign that shows, with single spaces inside; signs that a spreadsheet would run come first now and then.
words = some.from_regex(r"[=+\-@']?[!-~¡-¬®-ÿ€“”]{1,8}( [!-~Ā-ſ]{1,8})?", fullmatch=True)
days = some.dates(date(1900, 1, 1), date(2199, 12, 31)) | some.none()
needs = some.tuples(
    words,
    days,
    some.booleans() | some.none(),
    some.sampled_from(["yes", "partly", "no", None]),
    some.sampled_from(["older person", "not known", None]),
)
amounts = some.decimals(-(10**9), 10**9, places=4)
expenses = some.tuples(words, amounts, days)


@pytest.mark.parametrize("out", ["package", "package.zip"])
@settings(max_examples=10, deadline=None)
@given(
    needs=some.lists(needs, unique_by=lambda row: row[0], max_size=6),
    expenses=some.lists(expenses, unique_by=lambda row: row[0], max_size=6),
)
def test_a_package_written_is_read_back_the_same(
    out: str, needs: list[tuple[object, ...]], expenses: list[tuple[str, Decimal, date | None]]
) -> None:
    with TemporaryDirectory() as home:
        with Writer(Path(home) / out, as_of=date(2025, 3, 31), older_from=60) as writer:
            writer.table("needs", COLUMNS, needs)
            writer.table("expenses", EXPENSES, expenses)
        package = open_package(Path(home) / out)
    ask = package.connection.execute
    assert ask(f"SELECT {', '.join(COLUMNS)} FROM needs ORDER BY at_row").fetchall() == needs
    assert ask(f"SELECT {', '.join(EXPENSES)} FROM expenses ORDER BY at_row").fetchall() == expenses
    assert (package.as_of, package.older_from) == (date(2025, 3, 31), 60)
