"""The figures of every question, from the plain reference."""

import tomllib
from collections import defaultdict
from importlib.resources import files
from itertools import combinations
from typing import Any

from coproduce.assess.finding import Tally
from coproduce.assess.question import Question, questions
from coproduce.assess.tests.reference import REFERENCES
from coproduce.assess.tests.reference.asker import Expected, expected
from coproduce.assess.tests.reference.records import Records
from coproduce.report.tests.by_hand import Found
from coproduce.report.tests.by_hand.intervals import counted, difference

WAYS = ("side", "channel", "place", "quarter", "level", "initiative")
LEAST_CARDS = 5


def asked(records: Records) -> dict[str, Expected]:
    """Every question, asked of the rows by hand."""
    found = {
        stem: expected(question, records, REFERENCES[stem](records)) for stem, question in questions().items()
    }
    assert not any(_hides(found[stem]) for stem, question in questions().items() if question.kind == "said")
    return found


def _hides(one: Expected) -> bool:
    """Whether a side gave too few cards for them to be told; of the county none did."""
    return any(tally.asked < LEAST_CARDS for (way, _), tally in one.by.items() if way == "side")


def figures(found: dict[str, Expected]) -> Found:
    for stem, one in found.items():
        question, at = questions()[stem], f"findings/{stem}"
        sure = question.kind != "fact"
        yield from counted(one.total, at, sure=sure)
        yield f"{at}/not_due", one.not_due
        yield f"{at}/apart", one.apart
        few = _few(one) if question.kind == "said" else set()
        for (way, value), tally in one.by.items():
            if way in few:
                continue
            if way in WAYS or (question.kind != "said" and question.of_people):
                yield from counted(tally, f"{at}/by/{way.replace('strand ', 'strand/')}/{value}", sure=sure)
        yield from _gaps(question, one, at)
        yield from _thresholds(question, at)


def _few(one: Expected) -> set[str]:
    """The ways of looking at cards that are left out: some value has fewer than five for each side."""
    sides = sum(way == "side" for way, _ in one.by)
    return {way for (way, _), tally in one.by.items() if way != "side" and tally.asked < LEAST_CARDS * sides}


def _gaps(question: Question, one: Expected, at: str) -> Found:
    if question.kind not in ("parity", "said"):
        return
    sides = {value: tally for (way, value), tally in one.by.items() if way == "side" and value != "not known"}
    for first, second in combinations(sorted(sides), 2):
        a, b = sides[first], sides[second]
        ends = [difference(a, b, ones=unknown, twos=unknown) for unknown in (False, True)]
        gap = f"{at}/gaps/{first} less {second}"
        yield f"{gap}/difference", a.met / a.asked - b.met / b.asked
        yield f"{gap}/low", min(low for low, _ in ends)
        yield f"{gap}/high", max(high for _, high in ends)


def _thresholds(question: Question, at: str) -> Found:
    for name, number in thresholds(question.kind).items():
        yield f"{at}/thresholds/{name}/value", number
        yield f"{at}/thresholds/{name}/default", number


def thresholds(kind: str) -> dict[str, float]:
    """The numbers in force, from the file: the newest entry of each name."""
    written: dict[str, Any] = tomllib.loads(
        (files("coproduce.framework") / "thresholds.toml").read_text(encoding="utf-8")
    )
    names: defaultdict[str, list[Any]] = defaultdict(list)
    for name, entries in written.get(kind, {}).items():
        names[name] += entries
    return {name: max(entries, key=lambda one: one["since"])["value"] for name, entries in names.items()}


def numbers_in(found: Expected) -> set[int]:
    """What a sentence about a question may say: its counts, its sums, shares and ends in a hundred."""
    tallies = [found.total, *found.by.values()]
    counts = {number for one in tallies for number in _numbers(one)}
    return counts | {found.not_due, found.apart, *found.beside.values()}


def _numbers(one: Tally) -> set[int]:
    told = dict(counted(one, "", sure=True))
    shares = [told[name] for name in ("/share", "/low", "/high")]
    return {one.asked, one.met, one.not_known, one.grave, one.clusters} | {
        round(100 * share) for share in shares if share is not None
    }
