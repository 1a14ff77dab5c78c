"""Meetings that were written up, and old minutes, as the assessment reads them."""

from pathlib import Path

from django.urls import reverse

from coproduce.evidence.open import check_source
from coproduce_web.assessment import actions
from coproduce_web.assessment.own_records import of_initiative, write_package
from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.meetings.tests.made_after import make_written_up
from coproduce_web.shared.tests.pages import check_page


def test_the_package_has_no_faults(cast: Cast, tmp_path: Path) -> None:
    make_written_up(cast)
    write_package(tmp_path / "own.zip", [cast.initiative.pk], as_of=in_days(0), title="Early bus")
    assert not check_source(tmp_path / "own.zip").faults


def test_who_came_answers_whether_older_people_were_there(cast: Cast) -> None:
    make_written_up(cast, stage="set up")
    given = actions.ask_own_records(of_initiative(cast.initiative.pk))
    assert given
    question = reverse("question", args=[given.pk, "1.5-older-people-at-this-stage"])
    assert "1 of 1 said yes" in check_page(cast.browser("member").get(question))
