"""The numbers a group agrees for itself: older people among those who agree, kept with all before them."""

import pytest
from django.urls import reverse

from coproduce_web.assessment import actions
from coproduce_web.assessment.models import AgreedThreshold
from coproduce_web.assessment.own_records import of_initiative
from coproduce_web.initiatives.tests.cast import Cast
from coproduce_web.shared.tests.pages import check_page

NUMBER = "duty.shown_share"


def sent(cast: Cast, number: str = NUMBER, **given: object) -> str:
    """The page after a facilitator wrote down what was agreed."""
    answers: dict[str, object] = {
        "value": "80",
        "reason": "Our drivers are volunteers.",
        "agreed_on_day": "2",
        "agreed_on_month": "1",
        "agreed_on_year": "2026",
        "agreed_by": ["older person", "professional"],
    }
    address = reverse("threshold", args=[cast.initiative.pk, number])
    return check_page(cast.browser("facilitator").post(address, answers | given, follow=True))


def test_a_number_is_agreed_and_told_with_its_reason_and_sides(cast: Cast) -> None:
    page = sent(cast)
    assert "What is owed to a person. Shown, from: 80 in 100" in page
    assert "Our drivers are volunteers." in page
    assert "Older people and professionals" in page


def test_every_judgement_says_under_which_numbers_it_was_made(cast: Cast) -> None:
    sent(cast)
    given = actions.ask_own_records(of_initiative(cast.initiative.pk))
    assert given
    asked_as = given.findings.get(question="6.1-needs-met").asked_as
    assert asked_as["thresholds"]["shown_share"]["value"] == 0.8
    page = check_page(cast.browser("member").get(reverse("question", args=[given.pk, "6.1-needs-met"])))
    assert "Agreed by the group (Older people and professionals); without that, 90 in 100" in page
    assert "Our drivers are volunteers." in page


def test_what_was_agreed_before_stays_on_record(cast: Cast) -> None:
    sent(cast)
    page = sent(cast, value="85", agreed_on_day="3")
    assert "80 in 100" in page
    assert "85 in 100" in page
    assert AgreedThreshold.objects.count() == 2


@pytest.mark.parametrize(
    ("number", "given", "said"),
    [
        (NUMBER, {"value": "150"}, "Write a number from 1 to 100: it is a share out of 100."),
        (NUMBER, {"value": "0"}, "Write a number from 1 to 100: it is a share out of 100."),
        (NUMBER, {"value": "many"}, "Write a number in figures, like 12"),
        (NUMBER, {"value": "50"}, "“Partly, from” would be 60 in 100, and “Shown, from” 50 in 100."),
        (NUMBER, {"reason": ""}, "Write why the group agreed it"),
        (NUMBER, {"agreed_by": ["professional"]}, "Older people have to be among those who agree it."),
        (NUMBER, {"agreed_by": []}, "Say who agreed"),
        (NUMBER, {"agreed_on_year": "2199"}, "That day is still to come."),
        ("duty.least_records", {"value": "0"}, "Write a whole number from 1: it counts something."),
        ("said.least_shown", {"value": "3"}, "Below 5 somebody could be told from it."),
    ],
)
def test_what_cannot_be_agreed_is_said_beside_the_question(
    cast: Cast, number: str, given: dict[str, object], said: str
) -> None:
    page = sent(cast, number, **given)
    assert said in page
    assert "drivers are volunteers" in page or "reason" in given
    assert not AgreedThreshold.objects.exists()


def test_only_those_who_lead_write_it_and_only_members_read_it(cast: Cast) -> None:
    form, page = (
        reverse("threshold", args=[cast.initiative.pk, NUMBER]),
        reverse("thresholds", args=[cast.initiative.pk]),
    )
    assert cast.browser("member").post(form, {"value": "80"}).status_code == 404
    assert cast.browser("outsider").get(page).status_code == 404
    assert form not in check_page(cast.browser("member").get(page))
    assert form in check_page(cast.browser("chair").get(page))


def test_there_is_no_page_for_a_number_nobody_may_agree(cast: Cast) -> None:
    for name in ("interval.confidence", "duty.nothing", "nothing"):
        address = reverse("threshold", args=[cast.initiative.pk, name])
        assert cast.browser("facilitator").get(address).status_code == 404
