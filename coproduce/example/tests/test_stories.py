"""What the made-up county is made to show, reckoned from its rows and then asked."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from coproduce.assess.assessment import Assessment, assess
from coproduce.assess.finding import Tally
from coproduce.evidence.open import open_package
from coproduce.example.cast import read
from coproduce.example.county import write_county
from coproduce.example.tests.reckon import FIGURES

THINGS: list[Mapping[str, Any]] = read("stories.toml")["thing"]
TOLD = [figure for thing in THINGS for figure in thing["figures"]]
ASKED = [(thing["question"], figure) for thing in THINGS for figure in thing["figures"] if "way" in figure]
JUDGED = [thing["principle"] for thing in THINGS if "principle" in thing]


@pytest.fixture(scope="module")
def assessment(tmp_path_factory: pytest.TempPathFactory) -> Assessment:
    out: Path = tmp_path_factory.mktemp("county") / "wessmoor"
    write_county(out)
    return assess(open_package(out))


def names(figures: list[Mapping[str, Any]]) -> list[str]:
    return [figure["figure"] for figure in figures]


@pytest.mark.parametrize("told", TOLD, ids=names(TOLD))
def test_the_rows_hold_what_the_story_tells(told: Mapping[str, Any]) -> None:
    assert told["at_least"] <= FIGURES[told["figure"]]() <= told["at_most"]


def test_every_figure_is_told_once() -> None:
    assert sorted(names(TOLD)) == sorted(FIGURES)


@pytest.mark.parametrize(("stem", "told"), ASKED, ids=names([figure for _, figure in ASKED]))
def test_the_question_finds_what_the_story_tells(
    assessment: Assessment, stem: str, told: Mapping[str, Any]
) -> None:
    found = tally(assessment, stem, told).share
    assert found is not None
    assert told["at_least"] <= found <= told["at_most"]


@pytest.mark.parametrize("principle", JUDGED, ids=lambda principle: f"principle {principle['number']}")
def test_the_principle_is_judged_as_the_story_tells(
    assessment: Assessment, principle: Mapping[str, Any]
) -> None:
    judged = assessment.principles[principle["number"]]
    assert judged.word == principle["judgement"], judged.why


def test_every_question_has_records_to_ask(assessment: Assessment) -> None:
    empty = [one.finding.question.stem for one in assessment.findings if not one.finding.total.asked]
    assert empty == []


def tally(assessment: Assessment, stem: str, told: Mapping[str, Any]) -> Tally:
    finding = next(one.finding for one in assessment.findings if one.finding.question.stem == stem)
    return finding.total if told["way"] == "all" else finding.by[told["way"]][told["value"]]
