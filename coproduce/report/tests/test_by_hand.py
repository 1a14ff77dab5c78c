"""Every figure of the made-up county's report, worked out a second time from the rows alone."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from coproduce.assess.assessment import assess
from coproduce.assess.tests.reference.records import Records
from coproduce.evidence.open import open_package
from coproduce.example.county import county_tables, write_county
from coproduce.example.tests.rows import AS_OF, rows
from coproduce.report.report_data import report_data
from coproduce.report.tests.by_hand import faces, findings, people, standing
from coproduce.report.tests.by_hand.decisions import decisions

# What a thing in a list is called, so that a figure keeps its name whatever its place.
CALLED = ("question", "face", "knot", "half", "code")
TOGETHER = {"one": " less ", "planning": " | ", "strand": "/"}
# What is counted is the same; the ends of an interval rest on a table of Student’s t, to a thousandth.
NEAR, NEAR_ENDS = 1e-9, 1e-3


@cache
def report() -> Mapping[str, Any]:
    """The group's own report, whole."""
    with TemporaryDirectory() as folder:
        write_county(Path(folder) / "county")
        package = open_package(Path(folder) / "county")
        return report_data(assess(package), package, publishing=False)


@cache
def records() -> Records:
    return Records({name: [_exact(row) for row in rows(name)] for name in county_tables()}, AS_OF)


def _exact(row: Mapping[str, object]) -> Mapping[str, object]:
    """A third of a vote is no binary fraction."""
    return {name: Decimal(str(cell)) if isinstance(cell, float) else cell for name, cell in row.items()}


@cache
def asked() -> Mapping[str, Any]:
    return findings.asked(records())


@cache
def by_hand() -> Mapping[str, float | None]:
    made = decisions(records())
    used = [f"{one['code']}/counts/{name}" for one in report()["power"]["box3"] for name in one["counts"]]
    return {
        **dict(findings.figures(dict(asked()))),
        **dict(faces.figures(records(), made)),
        **dict(standing.matrix(records(), made)),
        **dict(standing.box3(records(), made, used)),
        **dict(people.reach(records())),
        **dict(people.thread(records())),
    }


def figures(value: Any, at: str = "") -> Iterator[tuple[str, float | None]]:
    """Every number of the report, and every place where one is not told, with its name."""
    if isinstance(value, Mapping):
        for name, one in value.items():
            yield from figures(one, f"{at}/{name}" if at else name)
    elif isinstance(value, list):
        for one in value:
            yield from figures(one, f"{at}/{_called(one)}")
    elif value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
        yield at, value


def _called(one: Any) -> str:
    if not isinstance(one, Mapping):
        return str(one)
    for first, between in TOGETHER.items():
        if first in one:
            second = {"one": "two", "planning": "delivery", "strand": "value"}[first]
            return f"{one[first]}{between}{one[second]}"
    if "year" in one:
        return str(one["year"])
    return next((str(one[name]) for name in CALLED if name in one), str(one.get("principle", "")))


# These number or name things, or say that nothing can be said: they count nothing.
NAMES = re.compile(r".*/(principle|half|year|toward)|power/shifted|principles/.*")


@cache
def told() -> Mapping[str, float | None]:
    return {at: one for at, one in figures(report()) if not NAMES.fullmatch(at)}


def test_no_figure_of_the_report_is_left_that_was_not_worked_out_again() -> None:
    assert sorted(at for at in told() if at not in by_hand()) == []


def test_every_figure_worked_out_again_is_in_the_report() -> None:
    assert sorted(at for at in by_hand() if at not in told()) == []


def test_every_figure_is_the_same_when_worked_out_by_hand() -> None:
    assert len(told()) > 10_000
    wrong = [at for at, one in told().items() if one != _near(by_hand().get(at), at)]
    assert wrong == []


def _near(number: float | None, at: str) -> Any:
    return pytest.approx(number, abs=NEAR_ENDS if at.endswith(("/low", "/high")) else NEAR)


def test_the_sentences_of_a_question_tell_its_own_numbers_and_no_others() -> None:
    for one in report()["findings"]:
        found = asked()[one["question"]]
        known = findings.numbers_in(found) | {0, 1, 2, 5, 100}
        bars = findings.thresholds(one["kind"]).values()
        known |= {round(bar) for bar in bars} | {round(100 * bar) for bar in bars}
        gaps = [gap[name] for gap in one["gaps"] for name in ("low", "high")]
        known |= {abs(round(100 * gap)) for gap in gaps}
        said = {
            int(number.replace(",", ""))
            for number in re.findall(r"\d[\d,]*\d|\d", f"{one['why']} {one['beside']}")
        }
        assert said <= known, one["question"]


def test_the_level_tells_the_numbers_that_put_it_there() -> None:
    counted = standing.levels(records(), decisions(records()))
    shown = {
        (one["initiative"], one["slice"], one["of_slice"]): {
            each["name"]: [int(number) for number in re.findall(r"\d+", each["why"])]
            for each in one["mechanisms"]
        }
        for one in report()["power"]["levels"]
    }
    assert shown == counted


def test_the_records_behind_a_level_are_those_counted_by_hand() -> None:
    shown: dict[tuple[str, str], set[str]] = {}
    for one in report()["level_records"]:
        if one["slice"] == "all" and one["holds"] == "yes" and one["about"] not in ("involved", "came"):
            shown.setdefault((one["initiative"], one["about"]), set()).add(one["record"])
    by_hand = standing.behind_levels(records(), decisions(records()))
    assert shown == {key: codes for key, codes in by_hand.items() if codes}


def test_whether_power_has_moved_follows_from_the_sums() -> None:
    made, least = decisions(records()), int(findings.thresholds("shift")["least_records"])
    shown = {one["face"]: one["moved"]["word"] for one in report()["power"]["faces"]}
    assert shown == {name: faces.moved(records(), made, name, least) for name in faces.FACES}


def test_the_records_listed_are_those_that_said_no() -> None:
    shown = {stem: sorted(codes) for stem, codes in report()["records"].items()}
    noes = {stem: sorted(str(name) for name, *_ in one.said_no) for stem, one in asked().items()}
    assert shown == {stem: codes for stem, codes in noes.items() if codes}
