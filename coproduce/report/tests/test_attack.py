"""An attacker with every table of two published reports, and what ties them together, recovers nobody."""

import re
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

import pytest

from coproduce.assess.disclosure import faces, ways
from coproduce.assess.disclosure.rule import SMALL
from coproduce.assess.disclosure.tests.attacker import Attacker
from coproduce.assess.disclosure.tests.programmes import Programme, Record, finding, programme
from coproduce.assess.disclosure.tests.test_attack import nobody_on_the_coast
from coproduce.evidence.package import from_rows
from coproduce.report.reach_data import reach_data
from coproduce.report.tests.every_table import said, tell
from coproduce.report.tests.village import AS_OF, assessed

PROGRAMMES = 200


def found_out(one: Programme, seed: int) -> dict[str, int]:
    """What an attacker tells for certain from everything two reports publish of a programme."""
    attacker = Attacker(one.open_quarter, one.values())
    for nth, rows in enumerate(said(one, seed), start=1):
        tell(attacker, nth, rows)
    attacker.compare()
    return {count: number for count, number in attacker.pinned(seed).items() if number <= SMALL}


@pytest.mark.parametrize("part", range(4))
def test_no_count_and_no_certain_answer_is_recovered_from_two_reports(part: int) -> None:
    for seed in range(part, PROGRAMMES, 4):
        assert not found_out(programme(Random(seed)), seed), seed


def test_without_that_care_the_same_attacker_finds_out(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not found_out(nobody_on_the_coast(), 0)
    for module in (ways, faces):
        monkeypatch.setattr(module, "leaves_doubt", lambda whole, tables: True)
    assert found_out(nobody_on_the_coast(), 0)["yes of answered place coast at 1"] == 0


def test_nobody_looks_like_few_in_every_way_of_looking() -> None:
    older = [Record(person, "older person", "north", 0, person < 20) for person in range(40)]
    few = [Record(100 + person, "professional", "coast", 1, yes=True) for person in range(2)]
    with_few, without = (ways.publish_finding(finding(rows)).by for rows in (older[:-2] + few, older))
    assert with_few == without
    assert {way: list(table) for way, table in without.items()} == {
        "side": ["older person"], "place": ["north"], "quarter": ["0"],
    }  # fmt: skip


def numbers(value: Any, at: str = "") -> Iterator[tuple[str, Any]]:
    """Every number of a report, with where it stands (of a list only that it is one)."""
    if isinstance(value, Mapping):
        for name, one in value.items():
            yield from numbers(one, f"{at}.{name}")
    elif isinstance(value, list):
        for one in value:
            yield from numbers(one, f"{at}[]")
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield at, value


# Numbers of people's records stand here and nowhere else: the attacker is told each of these tables.
TALLY = r"(asked|met|not_known)"
KNOWN = re.compile(
    rf"""\.findings\[\]\.({TALLY}|not_due|apart|by\.(side|place|quarter)\.[^.]+\.{TALLY})"""
    rf"""|\.power\.faces\[\]\.(now|before|halves\[\])\.({TALLY}|records|people)"""
    r"""|\.power\.box3\[\]\.counts\.[^.]+\.(part|whole)|\.reach\[\]\.(here|told)|\.flow\[\]\.(records|go_on)"""
)
# What follows from them, names things, or is a threshold.
MADE = re.compile(
    r".*\.(share|low|high|difference|population|principle|half|year|since|value|default)$|.*\.thresholds\..*"
)
# What a group did is told as it is.
OF_GROUP = re.compile(
    r"\.power\.(matrix|levels\[\])\..*|\.findings\[\]\.by\.(level|initiative)\..*|.*\.places\..*"
)


def test_a_report_has_no_other_table_of_numbers() -> None:
    found = {at for at, _ in numbers(assessed(publishing=True))}
    strange = {at for at in found if not any(one.fullmatch(at) for one in (KNOWN, MADE, OF_GROUP))}
    assert strange == set()


def test_the_share_of_the_population_says_nothing_of_who_told_us() -> None:
    def populations(north: int) -> list[float]:
        tables: dict[str, list[dict[str, object]]] = {
            "initiatives": [{"initiative": place, "place": place} for place in ("north", "south")],
            "memberships": [
                {"initiative": "north" if at < north else "south", "person": f"p{at}", "side": "older person"}
                for at in range(60)
            ],
            "characteristics": [
                {"person": f"p{at}", "strand": "age", "value": "65-74" if at % 2 else "75-84"}
                for at in range(60)
            ],
            "population": [
                {"place": place, "strand": "age", "value": value, "universe": "65+", "people": people}
                for place, of in (("north", (500, 500)), ("south", (900, 100)))
                for value, people in zip(("65-74", "75-84"), of, strict=True)
            ],
        }
        return [row["population"] for row in reach_data(from_rows(tables, as_of=AS_OF), publishing=True)]

    assert populations(20) == populations(23) == [0.7, 0.3]
