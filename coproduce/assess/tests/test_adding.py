"""Each initiative answers for itself, so counts add: over initiatives, sides, places, quarters."""

from collections import Counter
from random import Random

import pytest

from coproduce.assess.ask import ask_all
from coproduce.assess.count import WAYS
from coproduce.assess.finding import Finding
from coproduce.assess.question import questions
from coproduce.assess.tests.made_up import AS_OF, Tables, made_up, only
from coproduce.evidence.package import from_rows

INITIATIVES = ("ash", "birch", "cedar", "damson", "elder", "fir")

Counts = Counter[str]


def counts(finding: Finding) -> Counts:
    total = {name: getattr(finding.total, name) for name in ("asked", "met", "not_known", "grave", "covered")}
    return Counter({**total, **finding.beside, "not_due": finding.not_due, "apart": finding.apart})


def findings(rows: Tables) -> dict[str, Finding]:
    found = ask_all(from_rows(rows, as_of=AS_OF), list(questions().values()))
    return {finding.question.stem: finding for finding in found}


def test_two_packages_asked_as_one_give_the_sum() -> None:
    in_both: set[str] = set()
    for seed in range(5):
        rows = made_up(Random(seed), INITIATIVES, most=6)
        together, first, second = map(
            findings, (rows, only(rows, *INITIATIVES[:3]), only(rows, *INITIATIVES[3:]))
        )
        for stem in questions():
            # A column no row of one half has is absent there: adding speaks of what could be asked.
            if not (first[stem].absent or second[stem].absent):
                assert counts(together[stem]) == counts(first[stem]) + counts(second[stem]), stem
                in_both |= {stem} if first[stem].total.asked and second[stem].total.asked else set()
    assert in_both == questions().keys()


@pytest.mark.parametrize("seed", range(6, 10))
def test_every_way_of_looking_adds_to_the_total(seed: int) -> None:
    for stem, finding in findings(made_up(Random(seed), ("ash", "birch", "cedar"))).items():
        for way in WAYS:
            if way == "side" and not finding.question.of_people:
                assert finding.by.get("side", {}) == {}
                continue
            parts = finding.by.get(way, {}).values()
            for name in ("asked", "met", "not_known"):
                assert sum(getattr(part, name) for part in parts) == getattr(finding.total, name), (stem, way)


def test_the_random_packages_ask_every_question() -> None:
    asked: Counter[str] = Counter()
    for seed in range(3):
        for stem, finding in findings(made_up(Random(seed), INITIATIVES, most=6)).items():
            asked[stem] += finding.total.asked + finding.apart
    assert not [stem for stem in questions() if not asked[stem]]
