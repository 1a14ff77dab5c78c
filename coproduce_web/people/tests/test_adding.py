"""Adding a person in under a minute, without an email address, and never the same person twice."""

from typing import Any

import pytest
from django.core import mail
from django.urls import reverse
from pytest_django import DjangoCaptureOnCommitCallbacks

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import members_of, today
from coproduce_web.initiatives.models import Membership
from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.people.actions import members
from coproduce_web.people.models import Details
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Entry

EDITH = {
    "name": "Edith Crane",
    "side": "older person",
    "reach": "01632 960 170",
    "reach_by": "",
    "channel": "in person",
}


def send(cast: Cast, by: str = "facilitator", **answers: str) -> Any:
    initiative = cast.another if by == "outsider" else cast.initiative
    address = reverse("person_add", args=[initiative.pk])
    return cast.browser(by).post(address, EDITH | answers, follow=True)


def test_a_name_a_side_and_a_line_are_enough(cast: Cast) -> None:
    page = check_page(send(cast))
    assert "Edith Crane" in page
    assert "01632 960 170" in page
    member = Membership.objects.get(person__name="Edith Crane")
    assert (member.side, member.joined_on, member.written_by) == ("older person", today(), cast.facilitator)
    assert member.channel == "in person"
    assert member.person.email is None
    entry = Entry.objects.get(did="people.add")
    assert entry.initiative == cast.initiative.pk
    assert "Edith" not in str(entry.facts)
    assert "960" not in str(entry.facts)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Edith@Example.org", ("edith@example.org", "", "")),
        ("+44 (0)1632 960170", (None, "+44 (0)1632 960170", "")),
        ("1 2 3 4 5 6 7 8 9 " * 5, (None, "", " ".join(["1", "2", "3", "4", "5", "6", "7", "8", "9"] * 5))),
        ("3 Mill Lane, Hallowby", (None, "", "3 Mill Lane, Hallowby")),
        ("", (None, "", "")),
    ],
)
def test_one_line_is_taken_for_what_it_is(cast: Cast, line: str, kept: tuple[str | None, str, str]) -> None:
    send(cast, reach=line)
    person = Person.objects.get(name="Edith Crane")
    assert (person.email, person.details.phone, person.details.address) == kept


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"name": ""}, "Write what they are called"),
        ({"side": ""}, "Say in what capacity they are here"),
        ({"reach": "edith@"}, "That is not a whole email address"),
        ({"reach": f"{'e' * 60}@{'x' * 60}.{'y' * 60}.{'z' * 60}.example.org"}, "not a whole email address"),
        ({"reach": "3 Mill Lane", "reach_by": "phone"}, "Write their telephone number as well"),
    ],
)
def test_what_is_missing_is_said_and_what_was_typed_stays(
    cast: Cast, answers: dict[str, str], words: str
) -> None:
    page = check_page(send(cast, **answers))
    assert words in page
    typed = EDITH | answers
    assert f'value="{typed["reach"]}"' in page
    assert not Details.objects.filter(person__name="Edith Crane").exists()


def test_of_the_same_name_it_is_asked_first_who_it_is(cast: Cast) -> None:
    page = check_page(send(cast, name="arthur  bell"))
    assert "We may know this person already. Say who it is" in page
    assert "Is here already, since 12 January 2026." in page
    assert Person.objects.filter(name__iexact="arthur bell").count() == 1
    send(cast, name="Arthur Bell", who="another")
    assert Person.objects.filter(name="Arthur Bell").count() == 2


def test_if_it_is_them_nobody_is_added(cast: Cast) -> None:
    page = check_page(send(cast, name="Arthur Bell", who=str(cast.phone.pk)))
    assert "Arthur Bell" in page
    assert Person.objects.filter(name="Arthur Bell").count() == 1
    assert not Entry.objects.filter(did__startswith="people.").exists()


def test_somebody_of_another_group_is_known_by_their_address_and_no_more_is_told(
    cast: Cast, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    Details.objects.create(person=cast.member, phone="01632 960 199", since=today())
    known = {"name": "M Tolley", "reach": "Margaret@example.org"}
    page = check_page(send(cast, by="outsider", **known))
    assert "Somebody we know by this email address" in page
    for secret in ("Margaret Tolley", "960 199", "Early bus"):
        assert secret not in page
    with django_capture_on_commit_callbacks(execute=True):
        send(cast, by="outsider", **known, who="by address")
    assert members_of(cast.another).filter(person=cast.member).exists()
    assert Person.objects.filter(email="margaret@example.org").count() == 1
    assert mail.outbox[0].to == ["margaret@example.org"]
    assert "Memory garden" in mail.outbox[0].body


def test_a_known_address_is_not_given_to_another_person(cast: Cast) -> None:
    page = check_page(send(cast, reach="margaret@example.org", who="another"))
    assert "Somebody we know has this address" in page
    assert not Person.objects.filter(name="Edith Crane").exists()


def test_the_name_of_somebody_in_another_group_is_not_told(cast: Cast) -> None:
    page = check_page(send(cast, by="outsider", name="Arthur Bell"))
    assert "We may know this person" not in page
    assert Person.objects.filter(name="Arthur Bell").count() == 2


def test_whoever_left_comes_back_as_the_same_person(cast: Cast) -> None:
    member = members_of(cast.initiative).get(person=cast.phone)
    members.end(cast.how(), member, left_on=in_days(-1), left_why="ill")
    page = check_page(send(cast, name="Arthur Bell"))
    assert "Was here until" in page
    send(cast, name="Arthur Bell", who=str(cast.phone.pk))
    back = members_of(cast.initiative).get(person=cast.phone)
    assert (back.pk, back.left_why) == (member.pk, "")


def test_a_choice_that_was_not_offered_is_refused(cast: Cast) -> None:
    page = check_page(send(cast, by="outsider", reach="margaret@example.org", who=str(cast.phone.pk)))
    assert "needs putting right" in page or "Somebody we know by this email address" in page
    assert not members_of(cast.another).filter(person=cast.phone).exists()


def test_sent_twice_one_is_added(cast: Cast) -> None:
    once = {"once": "7a1f6f2e-7d0c-4a35-9d3a-3d6b7f0f0002"}
    send(cast, **once)
    send(cast, **once, who="another")
    assert Person.objects.filter(name="Edith Crane").count() == 1
