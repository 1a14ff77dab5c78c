"""The day the records reach to, and how the page says where it was found."""

from datetime import date
from pathlib import Path

import pytest

from coproduce.errors import SourceError
from coproduce.evidence.load_as_of import NOT_DOINGS, NOT_DONE
from coproduce.evidence.open import open_package
from coproduce.evidence.schema import tables
from coproduce.evidence.tests.packages import folder

SAID = '{"as_of": "2025-01-01"}'
NEEDS = "need,told_on\nn1,2024-05-06\n"


def test_the_day_given_wins(tmp_path: Path) -> None:
    source = folder(tmp_path, {"datapackage.json": SAID, "needs.csv": NEEDS})
    package = open_package(source, as_of=date(2026, 1, 1))
    assert (package.as_of, package.as_of_from) == (date(2026, 1, 1), "given")


def test_else_the_package_says_it(tmp_path: Path) -> None:
    package = open_package(folder(tmp_path, {"datapackage.json": SAID, "needs.csv": NEEDS}))
    assert (package.as_of, package.as_of_from) == (date(2025, 1, 1), "the package")


def test_else_it_is_the_latest_day_on_which_something_was_done(tmp_path: Path) -> None:
    files = {
        "needs.csv": NEEDS,
        "meetings.csv": "meeting,held_on\nm1,2024-06-07\n",
        "actions.csv": "action,due_on\na1,2030-01-01\n",
        "initiatives.csv": "initiative,began_on,ended_on,funded_until\ni1,2024-01-01,2031-01-01,2031-02-01\n",
        "kept.csv": "initiative,kept_table,from_on,until_on\ni1,needs,2032-01-01,2032-01-02\n",
        "population.csv": "place,counted_on\nDorset,2033-01-01\n",
    }
    package = open_package(folder(tmp_path, files))
    assert package.as_of == date(2024, 6, 7)
    assert package.as_of_from == "the latest date on which something was done: meetings.held_on"


def test_without_any_day_it_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="say the day with --as-of"):
        open_package(folder(tmp_path, {"needs.csv": "need,told_on\nn1,\n", "people.csv": "person\np1\n"}))


def test_every_day_that_is_passed_over_is_a_day_of_some_table() -> None:
    days = {column.name for table in tables().values() for column in table.columns if column.type == "date"}
    assert days > NOT_DONE
    assert set(tables()) > NOT_DOINGS
