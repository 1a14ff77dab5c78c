"""A large package is asked question by question, and answers the same; so do ids that are whole numbers."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from coproduce.assess.ask import ask_all
from coproduce.assess.assessment import assess
from coproduce.assess.finding import Finding
from coproduce.assess.question import question, questions
from coproduce.assess.records import said_no
from coproduce.assess.tests.made_up import AS_OF, Tables, made_up
from coproduce.errors import SourceError
from coproduce.evidence.open_parquet import open_parquet
from coproduce.evidence.package import Package, from_rows
from coproduce.evidence.tests.parquet import write_parquet

INITIATIVES = ("ash", "birch", "cedar", "damson")


def tables_of(seed: int) -> Tables:
    """Tables without those where a row gives nothing, as a file would have them."""
    made = made_up(Random(seed), INITIATIVES, most=6)
    return {name: rows for name, rows in made.items() if rows}


def everything(package: Package) -> list[Finding]:
    return ask_all(package, list(questions().values()))


def without_names(finding: Finding) -> Finding:
    """The finding without the names of initiatives, which are numbers in one of two packages."""
    tallies = sorted(finding.by.get("initiative", {}).values(), key=str)
    by = {**finding.by, "initiative": {str(at): tally for at, tally in enumerate(tallies)}}
    return replace(finding, by=by)


@pytest.mark.parametrize("seed", range(4))
def test_random_packages_answer_the_same_all_at_once_and_one_by_one(seed: int) -> None:
    package = from_rows(tables_of(seed), as_of=AS_OF)
    assert everything(package) == everything(replace(package, large=True))


@pytest.mark.parametrize("seed", range(2))
def test_whole_numbers_for_ids_change_no_answer(seed: int, tmp_path: Path) -> None:
    made = tables_of(seed)
    text = open_parquet(write_parquet(tmp_path / "text", made, AS_OF))
    numbers = open_parquet(write_parquet(tmp_path / "numbers", made, AS_OF, numbers=True))
    assert everything(text) == everything(from_rows(made, as_of=AS_OF))
    assert list(map(without_names, everything(text))) == list(map(without_names, everything(numbers)))


def test_whole_numbers_for_ids_lead_to_the_same_rows_and_the_same_power(tmp_path: Path) -> None:
    made = tables_of(1)
    text = open_parquet(write_parquet(tmp_path / "text", made, AS_OF))
    numbers = open_parquet(write_parquet(tmp_path / "numbers", made, AS_OF, numbers=True))
    for one in questions().values():
        ours, theirs = ([(no.asked_on, no.row) for no in said_no(which, one)] for which in (text, numbers))
        assert sorted(ours, key=str) == sorted(theirs, key=str), one.stem
    mine, other = assess(text).power, assess(numbers).power
    assert mine is not None
    assert other is not None
    assert (mine.faces, mine.matrix, mine.box3) == (other.faces, other.matrix, other.box3)


def test_the_questions_asked_are_told_one_by_one() -> None:
    package = replace(from_rows(tables_of(2), as_of=AS_OF), large=True)
    told: list[int] = []
    ask_all(package, list(questions().values()), progress=lambda what, done, total: told.append(done))
    assert told == list(range(len(questions()) + 1))


def test_without_strands_the_rest_is_the_same() -> None:
    package = replace(from_rows(tables_of(3), as_of=AS_OF), large=True)
    asked = list(questions().values())
    assert ask_all(package, asked, strands=False) == [
        replace(one, strands={}) for one in ask_all(package, asked)
    ]


def test_a_word_that_is_not_allowed_stops_it(tmp_path: Path) -> None:
    row = {"need": "n1", "initiative": "ash", "met": "yes", "channel": "by pigeon", "person": "p1"}
    blank = {"kind": "travel", "told_on": AS_OF, "met_said_by": None, "meeting": None}
    package = open_parquet(write_parquet(tmp_path, {"needs": [{**row, **blank}]}, AS_OF))
    with pytest.raises(SourceError, match=r"A record of needs holds what it may not \(.*by pigeon"):
        ask_all(package, [question("6.1-needs-met")])
