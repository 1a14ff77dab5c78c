"""After a decision: approvals, what became of it, telling everybody; and what is due."""

import pytest
from django.core import mail
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks

from coproduce_web.accounts.models import Person
from coproduce_web.decisions import due
from coproduce_web.decisions.actions import afterwards
from coproduce_web.decisions.models import Decision, Position, Told
from coproduce_web.decisions.tests.made import decided, make, plan, told
from coproduce_web.initiatives.models import Membership
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, as_three_boxes, in_days
from coproduce_web.meetings.tests.made import reachable
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.action import Refused


def address(name: str, decision: Decision, *more: int) -> str:
    return reverse(name, args=[decision.initiative_id, decision.pk, *more])


def test_another_body_is_asked_and_refuses_without_a_reason(cast: Cast) -> None:
    made = decided(cast)
    page = address("approval_ask", made)
    check_page(cast.browser("chair").get(page))
    sent = {"body": "The transport team", "body_side": "professional", "needed": "no"}
    cast.browser("chair").post(page, sent)
    assert "on the list already" in check_page(cast.browser("chair").post(page, sent))
    page = address("approval_answer", made, made.approval_set.get().pk)
    check_page(cast.browser("chair").get(page))
    sent = {"outcome": "refused", **as_three_boxes("answered_on", in_days(1))}
    assert "still to come" in check_page(cast.browser("chair").post(page, sent))
    sent |= as_three_boxes("answered_on", in_days(0))
    text = check_page(cast.browser("chair").post(page, sent, follow=True))
    assert "They refused it" in text
    assert "They gave no reason." in text


def test_whoever_lives_with_it_says_what_became_of_it(cast: Cast) -> None:
    made = decided(cast, days_ago=200)
    check_page(cast.browser("member").get(address("fate_note", made)))
    sent = {"state": "partly", "reason": "Only on weekdays.", **as_three_boxes("looked_on", in_days(0))}
    text = check_page(cast.browser("member").post(address("fate_note", made), sent, follow=True))
    assert "Only on weekdays." in text
    assert made.fate_set.get().told_by_side == "older person"
    text = check_page(cast.browser("member").post(address("fate_note", made), sent))
    assert "Somebody looked on that day already" in text


def test_what_is_not_decided_has_not_become_anything(cast: Cast) -> None:
    made = plan(cast)
    sent = {"state": "dropped", **as_three_boxes("looked_on", in_days(0))}
    text = check_page(cast.browser("member").post(address("fate_note", made), sent))
    assert "It has not been decided yet" in text


@pytest.mark.parametrize(
    ("days", "looks", "is_due"),
    [
        (182, [], False), (183, [], True), (200, [190], False), (200, [100], True), (365, [200], True),
        (365, [365], False), (730, [400], True), (900, [735], False), (2000, [735], False),
    ],
)  # fmt: skip
def test_it_is_asked_after_at_six_twelve_and_twenty_four_months(
    cast: Cast, days: int, looks: list[int], is_due: bool
) -> None:
    made = decided(cast, days_ago=days)
    for after in looks:
        afterwards.note_fate(cast.how(), made, looked_on=in_days(after - days), state="in force")
    assert due.fates_due(cast.initiative).exists() is is_due


def test_what_was_dropped_is_not_asked_after_again(cast: Cast) -> None:
    made = decided(cast, days_ago=900)
    afterwards.note_fate(cast.how(), made, looked_on=in_days(-500), state="dropped")
    assert not due.fates_due(cast.initiative).exists()


def test_on_its_day_it_is_looked_at_again(cast: Cast) -> None:
    made = decided(cast, days_ago=30)
    Decision.objects.update(review_on=in_days(-1))
    assert list(due.reviews_due(cast.initiative)) == [made]
    page = reverse("decisions", args=[cast.initiative.pk])
    assert made.question in check_page(cast.browser("member").get(page, {"show": "again"}))
    afterwards.note_fate(cast.how(), made, looked_on=in_days(0), state="carried out")
    assert not due.to_look_at(cast.initiative).exists()


def test_each_is_told_in_their_own_way(
    cast: Cast, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    reachable(cast)
    made = decided(cast)
    page = address("decision_telling", made)
    text = check_page(cast.browser("facilitator").get(page))
    assert "01632 960 165" in text
    assert "3 Mill Lane" in text
    assert cast.browser("chair").get(page).status_code == 404, "how to reach people is not for the chair"
    sent = {
        "people": [cast.member.pk, cast.phone.pk],
        "in_what_way": "own way",
        **as_three_boxes("told_on", in_days(0)),
    }
    with django_capture_on_commit_callbacks(execute=True):
        text = check_page(cast.browser("facilitator").post(page, sent, follow=True))
    assert [message.to for message in mail.outbox] == [["margaret@example.org"]]
    assert "The kerb is low there." in mail.outbox[0].body
    assert set(Told.objects.values_list("person__name", "channel")) == {
        ("Margaret Tolley", "email"), ("Arthur Bell", "phone"),
    }  # fmt: skip
    assert "Told already" in text
    assert list(due.decisions_not_told(cast.initiative)) == [made]


def test_all_are_told_at_once_at_a_meeting_and_nobody_twice(cast: Cast) -> None:
    made = told(cast, decided(cast))
    assert not due.decisions_not_told(cast.initiative).exists()
    assert "Everybody who takes part has been told." in check_page(
        cast.browser("member").get(address("decision", made))
    )
    with pytest.raises(Refused, match="Told already"):
        told(cast, made)


def test_nobody_is_told_what_is_not_decided(cast: Cast) -> None:
    with pytest.raises(Refused, match="It has not been decided yet"):
        told(cast, plan(cast))


def test_a_decision_reads_well_to_every_member(cast: Cast) -> None:
    make(cast)
    its_page = address("decision", Decision.objects.get())
    for reader in ("member", "phone", "facilitator", "chair", "commissioner"):
        page = check_page(cast.browser(reader).get(its_page))
        assert "It stops at the library, where the kerb is low." in page
        assert "On the objection of Iqbal Rahman." in page
    for reader in ("outsider", "steward"):
        assert cast.browser(reader).get(its_page).status_code == 404


def test_hundreds_of_decisions_and_of_deciders_cost_no_more(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    made = decided(cast, days_ago=400)
    for number in range(120):
        person = Person.objects.add(f"Decider {number:03}", "")
        Membership.objects.create(
            initiative=cast.initiative, person=person, side="older person", joined_on=BEGAN
        )
        Position.objects.create(decision=made, person=person, part="decided", stance="for", on_version=1)
        plan(cast, question=f"Choice {number}?", deciders=[cast.member], advisers=[])
    afterwards.note_fate(cast.how(), made, looked_on=in_days(-1), state="in force")
    afterwards.ask_approval(cast.how(), made, body="The cabinet")
    browser = cast.browser("facilitator")
    for name in ("open", "made", "again"):
        with django_assert_max_num_queries(12):
            check_page(browser.get(reverse("decisions", args=[cast.initiative.pk]), {"show": name}))
    for name in ("decision", "decision_telling", "decision_make", "deciders", "decision_change"):
        with django_assert_max_num_queries(12):
            page = check_page(browser.get(address(name, made)))
        if name == "decision":
            assert page.count("Decider ") <= 60
    with django_assert_max_num_queries(12):
        check_page(browser.get(reverse("decision_plan", args=[cast.initiative.pk, "majority"])))
