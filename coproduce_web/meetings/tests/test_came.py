"""Who came: by name in seconds, by name and how, or as numbers of each side; and how the rules held."""

from typing import Any

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models import Membership
from coproduce_web.initiatives.tests.cast import BEGAN, Cast
from coproduce_web.meetings.actions import came as actions
from coproduce_web.meetings.actions import closing
from coproduce_web.meetings.models import Invitation, Meeting, SideCount
from coproduce_web.meetings.tests.made import make_meeting
from coproduce_web.meetings.tests.made_after import make_held
from coproduce_web.shared.tests.pages import check_page


@pytest.fixture
def held(cast: Cast) -> Meeting:
    return make_held(cast)


def address(meeting: Meeting) -> str:
    return reverse("attendance", args=[meeting.initiative_id, meeting.pk])


def tick(cast: Cast, meeting: Meeting, *people: Person, reader: str = "facilitator") -> str:
    sent = {"came": [person.pk for person in people]}
    return check_page(cast.browser(reader).post(f"{address(meeting)}?by=names", sent, follow=True))


def count(cast: Cast, meeting: Meeting, *came: Any, invited: tuple[Any, ...] = ()) -> str:
    sent = {f"came_{number}": one for number, one in enumerate(came)}
    sent |= {f"invited_{number}": one for number, one in enumerate(invited)}
    return check_page(cast.browser("facilitator").post(f"{address(meeting)}?by=numbers", sent, follow=True))


def test_everybody_who_came_is_ticked_on_one_page(cast: Cast, held: Meeting) -> None:
    page = check_page(cast.browser("facilitator").get(address(held)))
    assert page.index("Winifred Oake") < page.index("Helen Marsh"), "those who were asked come first"
    page = tick(cast, held, cast.member, cast.phone)
    assert "2 people came." in page
    on_list = dict(held.invitation_set.values_list("person__name", "came"))
    assert on_list == {
        "Margaret Tolley": True, "Arthur Bell": True, "Winifred Oake": False, "Joyce Penhallow": False
    }  # fmt: skip
    assert held.invitation_set.filter(came_by="in person").count() == 2


def test_somebody_who_was_not_asked_may_come_and_it_is_said(cast: Cast, held: Meeting) -> None:
    assert "Not asked, and welcome: Iqbal Rahman." in tick(cast, held, cast.member, cast.carer)
    theirs = Invitation.objects.get(meeting=held, person=cast.carer)
    assert (theirs.came, theirs.invited_on) == (True, None)
    tick(cast, held, cast.member)
    assert not Invitation.objects.filter(meeting=held, person=cast.carer).exists(), "ticked by mistake"


def test_those_who_were_not_in_the_room_took_part_another_way(cast: Cast, held: Meeting) -> None:
    page = check_page(cast.browser("facilitator").get(f"{address(held)}?by=ways"))
    assert "By telephone" in page
    # Those who were asked come first, by name: Arthur Bell, Joyce Penhallow, Margaret Tolley, Winifred Oake.
    sent = {"came_0": "phone", "came_2": "in person"}
    page = check_page(cast.browser("facilitator").post(f"{address(held)}?by=ways", sent, follow=True))
    assert "2 people came." in page
    came = dict(held.invitation_set.filter(came=True).values_list("person__name", "came_by"))
    assert came == {"Arthur Bell": "phone", "Margaret Tolley": "in person"}


def test_a_group_that_keeps_no_lists_counts_each_side(cast: Cast, held: Meeting) -> None:
    tick(cast, held, cast.member)
    page = count(cast, held, "7", "2", "3", invited=("6", "4", ""))
    assert "12 people came." in page
    assert "Older people: 7 came, 6 were asked. More may come than were asked." in page
    counts = list(SideCount.objects.values_list("side", "came", "invited"))
    assert counts == [("older person", 7, 6), ("community", 2, 4), ("professional", 3, None)]
    assert not held.invitation_set.exclude(came=None).exists(), "nobody is counted twice"
    tick(cast, held, cast.member)
    assert not SideCount.objects.exists()


@pytest.mark.parametrize(
    ("number", "words"),
    [("40000", "That is very many"), ("-2", "Fewer than none"), ("seven", "Write a number in figures")],
)
def test_numbers_that_cannot_be_are_refused_and_stay_typed(
    cast: Cast, held: Meeting, number: str, words: str
) -> None:
    page = count(cast, held, number, "2")
    assert words in page
    assert f'value="{number}"' in page
    assert not SideCount.objects.exists()


def test_nobody_ticked_is_nothing_said(cast: Cast, held: Meeting) -> None:
    assert "Tick at least one person" in tick(cast, held)
    assert "of one side at least" in count(cast, held, "", "")
    assert "not a member here" in tick(cast, held, cast.outsider)
    assert not held.invitation_set.exclude(came=None).exists()


def test_who_came_is_said_once_it_was_held(cast: Cast) -> None:
    to_come = make_meeting(cast)
    assert "Print this page" in check_page(cast.browser("chair").get(address(to_come)))
    assert "has not been held yet" in tick(cast, to_come, cast.member)


def test_the_groups_usual_way_is_remembered_and_can_be_copied(cast: Cast, held: Meeting) -> None:
    count(cast, held, "7", "2")
    closing.close(cast.how(), held)
    after = make_held(cast, days=-1)
    page = check_page(cast.browser("facilitator").get(address(after)))
    assert "How many came?" in page
    assert 'value="7"' not in page
    page = check_page(cast.browser("facilitator").get(f"{address(after)}?by=numbers&copy=last"))
    assert 'value="7"' in page


def test_a_draft_comes_back_as_it_was_counted(cast: Cast, held: Meeting) -> None:
    kept = {"by": "numbers", "came_0": "7", "keep-for-later": "yes"}
    page = check_page(cast.browser("chair").post(f"{address(held)}?by=numbers", kept, follow=True))
    assert "This is what you typed before" in page
    assert 'value="7"' in page


def test_names_are_copied_from_last_time(cast: Cast, held: Meeting) -> None:
    tick(cast, held, cast.member, cast.carer)
    closing.close(cast.how(), held)
    after = make_held(cast, days=-1)
    page = check_page(cast.browser("facilitator").get(f"{address(after)}?by=names&copy=last"))
    assert page.count(" checked") == 2


def test_the_declared_rules_are_checked_by_who_came(cast: Cast, held: Meeting) -> None:
    cast.initiative.older_majority = cast.initiative.older_chair = True
    cast.initiative.save()
    page = tick(cast, held, cast.carer, cast.commissioner, cast.member)
    assert "It did not hold. 1 of 3 are older people." in page
    assert "It did not hold. No older person who chairs is among them." in page
    page = tick(cast, held, cast.member, cast.chair, reader="chair")
    assert "Yes. 2 of 2 are older people." in page
    assert "Joyce Penhallow can take the chair." in page
    page = count(cast, held, "7", "2", "3")
    assert "Yes. 7 of 12 are older people." in page
    assert "nobody can say who took the chair" in page


def test_before_anybody_writes_who_came_no_rule_is_judged(cast: Cast, held: Meeting) -> None:
    cast.initiative.older_majority = cast.initiative.older_chair = True
    cast.initiative.save()
    meeting = reverse("meeting", args=[cast.initiative.pk, held.pk])
    page = check_page(cast.browser("member").get(meeting))
    assert page.count("We cannot say. Nobody has written down who came.") == 2


def test_sixty_people_take_few_queries(
    cast: Cast, held: Meeting, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    cast.initiative.older_majority = cast.initiative.older_chair = True
    cast.initiative.save()
    people = [Person.objects.add(f"Person {number}") for number in range(60)]
    for person in people:
        Membership.objects.create(
            initiative=cast.initiative, person=person, side="older person", joined_on=BEGAN
        )
    actions.by_names(cast.how(), held, came={person.pk: "" for person in people})
    closing.close(cast.how(), held)
    after = make_held(cast, days=-1)
    actions.by_names(cast.how(), after, came={person.pk: "" for person in people})
    browser = cast.browser("facilitator")
    for by in ("names&copy=last", "ways", "numbers"):
        with django_assert_max_num_queries(12):
            check_page(browser.get(f"{address(after)}?by={by}"))
