"""An attacker with the tables of one question at two dates recovers nobody; with all: report/tests."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from coproduce.assess.ask import ask
from coproduce.assess.disclosure import ways
from coproduce.assess.disclosure.tests.attacker import Attacker
from coproduce.assess.disclosure.tests.programmes import Programme, Record, finding, programme
from coproduce.assess.disclosure.ways import publish_finding
from coproduce.assess.question import question
from coproduce.evidence.package import from_rows


def found_out(one: Programme, seed: int) -> dict[str, int]:
    """What an attacker tells for certain from both publications of a programme."""
    attacker = Attacker(one.open_quarter, one.values())
    for nth, records in ((1, one.first), (2, one.second)):
        attacker.read(nth, publish_finding(finding(records)))
    attacker.compare()
    return attacker.pinned(seed)


def nobody_on_the_coast() -> Programme:
    """Eight of sixteen said yes in each of four places, and none of sixteen on the coast: 32 in all."""
    places = ("north", "south", "east", "west", "coast")
    records = [
        Record(16 * at + person, "older person", place, 0, person < 8 and place != "coast")
        for at, place in enumerate(places)
        for person in range(16)
    ]
    return Programme(records, records, 0)


def test_where_sums_would_tell_that_nobody_said_yes_the_table_is_left_out() -> None:
    told = publish_finding(finding(nobody_on_the_coast().first))
    assert (told.whole.met, told.by["place"], bool(told.by["side"])) == (30, {}, True)
    assert not found_out(nobody_on_the_coast(), 0)


def test_without_that_care_the_same_attacker_finds_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ways, "leaves_doubt", lambda whole, tables: True)
    assert found_out(nobody_on_the_coast(), 0)["yes of place coast at 1"] == 0


def test_records_are_counted_as_the_questions_count_them() -> None:
    rows = programme(Random(1)).second
    words = {True: "yes", False: "no", None: "not known"}
    always = {"initiative": "i", "kind": "travel"}
    needs = [
        always | {"need": f"n{at}", "person": f"p{one.person}", "met": words[one.yes]}
        for at, one in enumerate(rows)
    ]
    package = from_rows({"needs": needs, "initiatives": [{"initiative": "i"}]}, as_of=date(2026, 6, 30))
    asked = ask(package, question("6.1-needs-met")).total
    assert replace(finding(rows).total, covered=asked.covered) == asked
