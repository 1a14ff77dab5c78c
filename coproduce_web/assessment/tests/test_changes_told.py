"""What is told on the site answers the questions as the story implies."""

from pathlib import Path

import pytest

from coproduce.assess.assessment import assess
from coproduce.assess.finding import Finding
from coproduce.evidence.open import check_source, open_package
from coproduce_web.assessment.own_records import write_package
from coproduce_web.changes.actions import outcomes
from coproduce_web.changes.models import Change, Outcome
from coproduce_web.changes.tests.story import HOME, story, tell
from coproduce_web.decisions.models import Fate
from coproduce_web.initiatives.tests.cast import Cast, in_days


def findings(cast: Cast, folder: Path) -> dict[str, Finding]:
    source = folder / "own"
    write_package(source, [cast.initiative.pk], as_of=in_days(0), title="Early bus")
    assert not check_source(source).faults
    package = open_package(source, as_of=in_days(0))
    return {one.finding.question.stem: one.finding for one in assess(package).findings}


@pytest.fixture
def told(cast: Cast, tmp_path: Path) -> dict[str, Finding]:
    """Arthur's change, traced and agreed, and one nobody has traced; two areas of life."""
    it = story(cast)
    areas = [
        outcomes.choose(cast.how(), cast.initiative, words=words, chosen_on=in_days(-400), chosen_by=by)
        for words, by in (
            ("Getting out", {"older person": 9, "professional": 1}),
            ("Cost", {"professional": 4}),
        )
    ]
    Change.objects.update(outcome=areas[0], noted_on=in_days(-100), status="agreed by the teller")
    tell(cast, None, None, direction="worse", noted_on=in_days(-100))
    Fate.objects.create(
        decision=it.decision, looked_on=in_days(-200), state="carried out", told_by_side="professional"
    )
    return findings(cast, tmp_path)


def choose(cast: Cast, words: str, by: dict[str, int]) -> Outcome:
    return outcomes.choose(cast.how(), cast.initiative, words=words, chosen_on=in_days(-400), chosen_by=by)


def counted(finding: Finding) -> tuple[int, int]:
    return finding.total.met, finding.total.asked


def test_a_change_leads_back_to_an_older_person_or_does_not(told: dict[str, Finding]) -> None:
    assert counted(told["5.1-change-from-an-older-voice"]) == (1, 2)
    assert counted(told["5.1-told-by-who-lives-with-it"]) == (1, 1)


def test_it_is_known_who_chose_the_areas_of_life(told: dict[str, Finding]) -> None:
    assert counted(told["7.1-outcome-chosen-with-older-people"]) == (1, 2)
    assert told["7.1-outcome-chosen-with-older-people"].beside == {"older": 9, "others": 5}


def test_changes_are_looked_for_verified_and_go_either_way(told: dict[str, Finding]) -> None:
    assert counted(told["7.3-change-looked-for"]) == (1, 2)
    assert counted(told["7.3-change-verified"]) == (1, 2)
    assert counted(told["7.3-better-same-or-worse"]) == (2, 2)
    assert told["7.3-better-same-or-worse"].beside == {"better": 1, "same": 0, "mixed": 0, "worse": 1}


def test_no_word_of_what_was_told_and_no_name_leaves_the_site(cast: Cast, tmp_path: Path) -> None:
    story(cast)
    findings(cast, tmp_path)
    text = "".join(file.read_text() for file in (tmp_path / "own").glob("*.csv"))
    assert "better" in text
    assert HOME not in text
    assert "Arthur" not in text
