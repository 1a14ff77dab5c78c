"""What a meeting talks about: anybody puts something there, it says who raised it, and what was reached."""

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.contributions.models import Contribution
from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.meetings.actions import agenda
from coproduce_web.meetings.models import Meeting
from coproduce_web.meetings.tests.made import make_meeting
from coproduce_web.meetings.tests.made_after import make_held, make_issue
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Entry


def at(name: str, meeting: Meeting) -> str:
    return reverse(name, args=[meeting.initiative_id, meeting.pk])


def items(meeting: Meeting) -> list[str]:
    return [item.words for item in meeting.agendaitem_set.all()]


@pytest.fixture
def meeting(cast: Cast) -> Meeting:
    return make_meeting(cast)


def test_anybody_who_is_in_it_puts_something_on_the_agenda(cast: Cast, meeting: Meeting) -> None:
    check_page(cast.browser("member").get(at("agenda_add", meeting)))
    said = {"words": "Who has a key?", "minutes": "5"}
    page = check_page(cast.browser("member").post(at("agenda_add", meeting), said, follow=True))
    assert "1. Who has a key?" in page
    assert "Put here by an older person." in page
    item = meeting.agendaitem_set.get()
    assert (item.put_by_side, item.minutes) == ("older person", 5)
    assert cast.browser("outsider").post(at("agenda_add", meeting), said).status_code == 404


def test_an_issue_on_the_agenda_says_who_raised_it(cast: Cast, meeting: Meeting) -> None:
    issue = make_issue(cast)
    kept_off = make_issue(cast, "A car park", outcome="kept off")
    page = check_page(cast.browser("facilitator").get(at("agenda_add", meeting)))
    assert "Raised by an older person." in page
    assert kept_off.title not in page
    said = {"issues": [issue.pk], "put_by_side": "professional", "minutes": "20"}
    check_page(cast.browser("facilitator").post(at("agenda_add", meeting), said, follow=True))
    item = meeting.agendaitem_set.get()
    assert (item.issue, item.put_by_side) == (issue, "professional")
    assert "Raised by an older person." in check_page(cast.browser("member").get(at("agenda", meeting)))
    assert "A bus before ten" not in check_page(
        cast.browser("member").get(at("agenda_add", meeting))
    ).replace("1. A bus before ten", "")


def test_a_name_stands_there_only_if_that_person_said_it_may_be_known(cast: Cast, meeting: Meeting) -> None:
    issue = make_issue(cast)
    agenda.put(cast.how(), meeting, put_by_side="professional", issues=[issue])
    said = Contribution.objects.create(
        initiative=cast.initiative, number="7K4", person=cast.phone, kind="concern", words="Too late",
        made_on=in_days(-40),
    )  # fmt: skip
    said.issues.add(issue)
    for reader in ("member", "facilitator"):
        assert "Arthur Bell" not in check_page(cast.browser(reader).get(at("agenda", meeting)))
    Contribution.objects.update(may_be_known=True)
    assert "Raised by Arthur Bell." in check_page(cast.browser("member").get(at("agenda", meeting)))


def test_nothing_is_nothing_to_talk_about(cast: Cast, meeting: Meeting) -> None:
    page = check_page(cast.browser("member").post(at("agenda_add", meeting), {"minutes": "10"}))
    assert "write something in a line" in page
    page = check_page(
        cast.browser("member").post(at("agenda_add", meeting), {"words": "x", "minutes": "900"})
    )
    assert "longer than a meeting can be" in page
    assert not items(meeting)


def test_the_order_is_changed_with_numbers(cast: Cast, meeting: Meeting) -> None:
    for words in ("Stop", "Key", "Tea", "Fares"):
        agenda.put(cast.how(), meeting, put_by_side="community", words=words)
    check_page(cast.browser("chair").get(at("agenda_order", meeting)))
    stop, _key, tea, fares = meeting.agendaitem_set.all()
    said = {
        "order_0": "2", "order_1": "", "order_2": "1", "order_3": "2",
        "minutes_0": "60", "minutes_2": "90", "off": [],
    }  # fmt: skip
    page = check_page(cast.browser("chair").post(at("agenda_order", meeting), said, follow=True))
    assert items(meeting) == ["Tea", "Stop", "Fares", "Key"]
    assert "150 minutes in all. The meeting has 105" in page
    off = {"order_0": "1", "off": [stop.pk, fares.pk]}
    check_page(cast.browser("chair").post(at("agenda_order", meeting), off, follow=True))
    assert [(item.item_no, item.words) for item in meeting.agendaitem_set.all()] == [(1, "Tea"), (2, "Key")]
    tea.refresh_from_db()
    assert tea.minutes is None


def test_an_order_that_is_no_number_stays_typed(cast: Cast, meeting: Meeting) -> None:
    agenda.put(cast.how(), meeting, put_by_side="community", words="Stop")
    page = check_page(cast.browser("chair").post(at("agenda_order", meeting), {"order_0": "first"}))
    assert "Write a number in figures" in page
    assert 'value="first"' in page


def test_what_was_not_reached_comes_first_next_time(cast: Cast, meeting: Meeting) -> None:
    held = make_held(cast)
    for words in ("Stop", "Key"):
        agenda.put(cast.how(), held, put_by_side="older person", words=words)
    stop, key = held.agendaitem_set.all()
    said = {"order_0": "1", "order_1": "2", "reached": [stop.pk]}
    page = check_page(cast.browser("facilitator").post(at("agenda_order", held), said, follow=True))
    assert "We got to it." in page
    assert "We did not get to it." in page
    page = check_page(cast.browser("member").get(at("agenda_add", meeting)))
    assert "What did we not get to last time?" in page
    check_page(cast.browser("member").post(at("agenda_add", meeting), {"left_over": [key.pk]}, follow=True))
    assert [(one.words, one.put_by_side) for one in meeting.agendaitem_set.all()] == [("Key", "older person")]


def test_another_groups_item_or_issue_is_not_put_there(cast: Cast, meeting: Meeting) -> None:
    theirs = make_issue(cast)
    theirs.initiative = cast.another
    theirs.save()
    make_issue(cast, "Ours")
    said = {"issues": [theirs.pk], "put_by_side": "community"}
    page = check_page(cast.browser("facilitator").post(at("agenda_add", meeting), said))
    assert "not in the list any more" in page
    assert not items(meeting)


def test_a_form_sent_twice_puts_one_item_there(cast: Cast, meeting: Meeting) -> None:
    said = {"words": "Key", "once": "7a1f6f2e-7d0c-4a35-9d3a-3d6b7f0f0021"}
    for _time in range(2):
        cast.browser("member").post(at("agenda_add", meeting), said)
    assert items(meeting) == ["Key"]
    assert Entry.objects.filter(did="meetings.put").count() == 1


def test_a_long_agenda_takes_few_queries(
    cast: Cast, meeting: Meeting, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    held = make_held(cast)
    for number in range(60):
        agenda.put(cast.how(), meeting, put_by_side="community", issues=[make_issue(cast, f"Issue {number}")])
        agenda.put(cast.how(), held, put_by_side="community", words=f"Thing {number}")
        make_issue(cast, f"Another {number}")
    held.agendaitem_set.update(reached=False)
    browser = cast.browser("facilitator")
    for name in ("agenda", "agenda_add", "agenda_order"):
        with django_assert_max_num_queries(12):
            check_page(browser.get(at(name, meeting)))
