"""A large package is asked question by question, and answers the same; so do ids that are whole numbers."""

from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from random import Random

import pytest

from coproduce.assess.ask import ask_all
from coproduce.assess.assessment import assess
from coproduce.assess.finding import Finding
from coproduce.assess.question import question, questions
from coproduce.assess.records import all_said_no
from coproduce.assess.tests.made_up import AS_OF, Tables, made_up
from coproduce.errors import SourceError
from coproduce.evidence.open_parquet import open_parquet
from coproduce.evidence.package import Package, from_rows
from coproduce.evidence.tests.parquet import write_parquet

INITIATIVES = ("ash", "birch", "cedar", "damson")


def tables_of(seed: int) -> Tables:
    """Tables without those where a row gives nothing, as a file would have them."""
    made = made_up(Random(seed), INITIATIVES, most=12)
    return {name: rows for name, rows in made.items() if rows}


def everything(package: Package) -> list[Finding]:
    return ask_all(package, list(questions().values()))


@cache
def one_by_one(seed: int) -> list[Finding]:
    """Asked question by question, which takes seconds however few the records."""
    return everything(replace(from_rows(tables_of(seed), as_of=AS_OF), large=True))


@pytest.fixture(scope="module")
def with_text(tmp_path_factory: pytest.TempPathFactory) -> Package:
    return open_parquet(write_parquet(tmp_path_factory.mktemp("text"), tables_of(2), AS_OF))


@pytest.fixture(scope="module")
def with_numbers(tmp_path_factory: pytest.TempPathFactory) -> Package:
    return open_parquet(write_parquet(tmp_path_factory.mktemp("numbers"), tables_of(2), AS_OF, numbers=True))


def without_names(finding: Finding) -> Finding:
    """The finding without the names of initiatives, which are numbers in one of two packages."""
    tallies = sorted(finding.by.get("initiative", {}).values(), key=str)
    by = {**finding.by, "initiative": {str(at): tally for at, tally in enumerate(tallies)}}
    return replace(finding, by=by)


@pytest.mark.parametrize("seed", range(2))
def test_random_packages_answer_the_same_all_at_once_and_one_by_one(seed: int) -> None:
    assert everything(from_rows(tables_of(seed), as_of=AS_OF)) == one_by_one(seed)


def test_whole_numbers_for_ids_change_no_answer(with_text: Package, with_numbers: Package) -> None:
    text, numbers = everything(with_text), everything(with_numbers)
    assert text == everything(from_rows(tables_of(2), as_of=AS_OF))
    assert list(map(without_names, text)) == list(map(without_names, numbers))


def test_whole_numbers_for_ids_lead_to_the_same_rows_and_the_same_power(
    with_text: Package, with_numbers: Package
) -> None:
    asked = list(questions().values())
    ours, theirs = (all_said_no(which, asked) for which in (with_text, with_numbers))
    for one in asked:
        found, same = ([(no.asked_on, no.row) for no in which[one.stem]] for which in (ours, theirs))
        assert sorted(found, key=str) == sorted(same, key=str), one.stem
    # How it was asked is no matter to power, and all at once is sooner.
    power, other = (assess(replace(which, large=False)).power for which in (with_text, with_numbers))
    assert power is not None
    assert other is not None
    assert (power.faces, power.matrix, power.box3) == (other.faces, other.matrix, other.box3)


def test_the_questions_asked_are_told_one_by_one() -> None:
    package = replace(from_rows(tables_of(2), as_of=AS_OF), large=True)
    told: list[int] = []
    ask_all(package, list(questions().values())[:5], progress=lambda what, done, total: told.append(done))
    assert told == list(range(5 + 1))


def test_without_strands_the_rest_is_the_same() -> None:
    package = replace(from_rows(tables_of(0), as_of=AS_OF), large=True)
    without = ask_all(package, list(questions().values()), strands=False)
    assert without == [replace(one, strands={}) for one in one_by_one(0)]


def test_a_word_that_is_not_allowed_stops_it(tmp_path: Path) -> None:
    row = {"need": "n1", "initiative": "ash", "met": "yes", "channel": "by pigeon", "person": "p1"}
    blank = {"kind": "travel", "told_on": AS_OF, "met_said_by": None, "meeting": None}
    package = open_parquet(write_parquet(tmp_path, {"needs": [{**row, **blank}]}, AS_OF))
    with pytest.raises(SourceError, match=r"A record of needs holds what it may not \(.*by pigeon"):
        ask_all(package, [question("6.1-needs-met")])


@pytest.mark.parametrize("claims", [4095, 4096, 9000])
def test_however_many_records_one_person_has_they_are_counted(claims: int) -> None:
    paid = [AS_OF - timedelta(days=80), AS_OF - timedelta(days=60), None]
    rows = [
        {
            "expense": f"e{at}",
            "initiative": "ash",
            "person": "ann" if at < claims else f"p{at}",
            "claimed_on": AS_OF - timedelta(days=80),
            "paid_on": paid[at % 3],
        }
        for at in range(claims + 7)
    ]
    package = from_rows({"initiatives": [{"initiative": "ash"}], "expenses": rows}, as_of=AS_OF)
    asked = [question("6.5-claim-paid-in-14-days")]
    [small], [large] = ask_all(package, asked), ask_all(replace(package, large=True), asked)
    assert small == large
    assert (large.total.asked, large.total.clusters) == (claims + 7, 8)
