"""Saying what is to be done and by whom, and what came of it."""

from typing import Any

import pytest
from django.core import mail
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks

from coproduce_web.actions import due
from coproduce_web.actions.actions import adding
from coproduce_web.actions.evidence import says
from coproduce_web.actions.models import Action, Barrier, Reminder
from coproduce_web.actions.tests.made import make
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.shared.tests.pages import check_page


def answers(cast: Cast, **other: Any) -> dict[str, Any]:
    said = {"what": "Write to Dale Buses", "doers": [cast.member.pk], **as_three_boxes("due_on", in_days(9))}
    return said | other


def test_somebody_says_yes_to_five_things(cast: Cast) -> None:
    address = reverse("action_add", args=[cast.initiative.pk])
    check_page(cast.browser("facilitator").get(address))
    sent = answers(cast, in_what_way="A letter", where="From the library")
    page = check_page(cast.browser("facilitator").post(address, sent, follow=True))
    assert "Margaret Tolley" in page
    assert says(Action.objects.get()) == 5


def test_without_a_doer_it_is_not_taken_and_what_was_typed_stays(cast: Cast) -> None:
    address = reverse("action_add", args=[cast.initiative.pk])
    page = check_page(cast.browser("chair").post(address, answers(cast, doers=[])))
    assert "Say who does it" in page
    assert "Write to Dale Buses" in page
    assert not Action.objects.exists()


def test_somebody_of_another_group_cannot_be_made_to_do_it(cast: Cast) -> None:
    address = reverse("action_add", args=[cast.initiative.pk])
    page = check_page(cast.browser("chair").post(address, answers(cast, doers=[cast.outsider.pk])))
    assert "not a member here" in page
    assert not Action.objects.exists()


def test_its_doer_says_it_is_done(cast: Cast) -> None:
    made = make(cast)
    address = reverse("action_done", args=[cast.initiative.pk, made["action"]])
    assert cast.browser("phone").get(address).status_code == 404, "nobody else's doer says so"
    page = check_page(
        cast.browser("member").post(address, as_three_boxes("done_on", in_days(0)), follow=True)
    )
    assert "Done on" in page
    assert not due.still_to_do(cast.initiative).exists()


def test_it_is_not_done_on_a_day_to_come(cast: Cast) -> None:
    made = make(cast)
    address = reverse("action_done", args=[cast.initiative.pk, made["action"]])
    page = check_page(cast.browser("member").post(address, as_three_boxes("done_on", in_days(2))))
    assert "still to come" in page


@pytest.mark.parametrize("again", [12, None])
def test_late_or_dropped_the_first_promise_stays(cast: Cast, again: int | None) -> None:
    made = make(cast)
    address = reverse("action_late", args=[cast.initiative.pk, made["action"]])
    sent = {"reason": "The printer is broken", **(as_three_boxes("due_on", in_days(again)) if again else {})}
    check_page(cast.browser("member").post(address, sent, follow=True))
    action = Action.objects.get()
    assert action.first_due_on == in_days(20)
    assert (action.due_on, action.result) == (in_days(again or 20), "" if again else "dropped")


def test_a_reminder_by_email_is_sent_and_one_by_phone_is_written_down(
    cast: Cast, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    made = make(cast)
    address = reverse("action_reminder", args=[cast.initiative.pk, made["action"], made["doer"]])
    check_page(cast.browser("facilitator").get(address))
    with django_capture_on_commit_callbacks(execute=True):
        cast.browser("facilitator").post(address, {"channel": "email"})
        cast.browser("facilitator").post(address, {"channel": "phone"})
    assert [message.to for message in mail.outbox] == [["margaret@example.org"]]
    assert "Write to Dale Buses" in mail.outbox[0].body
    assert set(Reminder.objects.values_list("channel", flat=True)) == {"email", "phone"}


def test_a_barrier_is_found_by_a_member_and_resolved_together(cast: Cast) -> None:
    address = reverse("barrier_add", args=[cast.initiative.pk])
    sent = {
        "words": "No bus on Sundays",
        "owners": [cast.carer.pk],
        **as_three_boxes("found_on", in_days(-9)),
    }
    assert "No bus on Sundays" in check_page(cast.browser("member").post(address, sent, follow=True))
    barrier = Barrier.objects.get()
    resolved = {
        "outcome": "removed",
        "by_side": "older person",
        **as_three_boxes("resolved_on", in_days(-10)),
    }
    page = cast.browser("chair").post(reverse("barrier", args=[cast.initiative.pk, barrier.pk]), resolved)
    assert "before it was found" in check_page(page)


def test_a_list_of_hundreds_costs_no_more(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(60):
        adding.add(
            cast.how(), cast.initiative, what=f"Sweep step {number}", doers=[cast.member], due_on=in_days(1)
        )
    browser = cast.browser("member")
    with django_assert_max_num_queries(12):
        page = check_page(browser.get(reverse("actions", args=[cast.initiative.pk]), {"show": "all"}))
    assert page.count("Sweep step ") == 20
