"""Those who keep the site let people in, stop them, and see to it that somebody always keeps it."""

import re

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.db import connection
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks, Settings

from coproduce_web.accounts.models import Person, Stewardship
from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.people.actions import erasure
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.stewards import actions
from coproduce_web.writing.action import Refused
from coproduce_web.writing.models import Entry


@pytest.fixture
def dawn(cast: Cast) -> Client:
    return cast.browser("steward")


def answers(person: Person, **other: str) -> dict[str, str]:
    return {"name": person.name, "email": person.email or "", "may_sign_in": "yes"} | other


def change(client: Client, person: Person, **other: str) -> str:
    address = reverse("steward_person", args=[person.pk])
    return check_page(client.post(address, answers(person, **other), follow=True))


def test_somebody_is_let_in_and_an_email_tells_them_where(
    dawn: Client, cast: Cast, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        sent = {"name": "Edith Crane", "email": "Edith@Example.org"}
        page = check_page(dawn.post(reverse("steward_person_add"), sent, follow=True))
    edith = Person.objects.get(email="edith@example.org")
    assert "Edith Crane" in page
    assert mail.outbox[0].to == ["edith@example.org"]
    assert "http://testserver/sign-in/" in mail.outbox[0].body
    entry = Entry.objects.get()
    assert (entry.did, entry.by, entry.thing) == (
        "stewards.let_in",
        cast.steward,
        f"accounts.person {edith.pk}",
    )
    assert "dith" not in str(entry.facts)


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ({"name": "", "email": "edith@example.org"}, "Write what they are called"),
        ({"name": "Edith Crane", "email": "at home"}, "Write an email address, like"),
        ({"name": "Edith Crane", "email": ""}, "Write an email address, like"),
        ({"name": "Edith Crane", "email": "MARGARET@example.org"}, "Somebody else has this address"),
        ({"name": "E" * 201, "email": "edith@example.org"}, "longer than 200 letters"),
    ],
)
def test_what_is_wrong_is_told_by_the_question_and_nobody_is_added(
    dawn: Client, sent: dict[str, str], told: str
) -> None:
    before = Person.objects.count()
    page = check_page(dawn.post(reverse("steward_person_add"), sent))
    assert told in page
    assert f'value="{sent["name"]}"' in page or not sent["name"]
    assert (Person.objects.count(), Entry.objects.count()) == (before, 0)


def test_somebody_stopped_is_out_at_once_and_stays_out_when_let_in_again(dawn: Client, cast: Cast) -> None:
    hers = cast.browser("member")
    Authenticator.objects.create(user=cast.member, type=Authenticator.Type.WEBAUTHN, data={"name": "Tablet"})
    change(dawn, cast.member, may_sign_in="no")
    assert hers.get("/assessment/").status_code == 302
    assert not Authenticator.objects.exists()
    change(dawn, Person.objects.get(pk=cast.member.pk))
    assert hers.get("/assessment/").status_code == 302
    assert Person.objects.get(pk=cast.member.pk).is_active


def test_a_new_name_alone_signs_nobody_out(dawn: Client, cast: Cast) -> None:
    hers = cast.browser("member")
    change(dawn, cast.member, name="Margaret Tolley-Bell")
    assert "Hello, Margaret" in hers.get("/").text
    assert Person.objects.get(pk=cast.member.pk).name == "Margaret Tolley-Bell"


def test_with_another_address_the_code_goes_there_and_no_longer_to_the_old_one(
    dawn: Client, cast: Cast
) -> None:
    hers, old = cast.browser("member"), str(cast.member.email)
    change(dawn, cast.member, email="Maggie@example.org")
    assert hers.get("/assessment/").status_code == 302
    for address, known in ((old, False), ("maggie@example.org", True)):
        Client().post("/sign-in/", {"email": address})
        assert mail.outbox[-1].to == [address]
        assert bool(re.search(r"^ +\d{6}$", str(mail.outbox[-1].body), re.MULTILINE)) is known


def test_somebody_without_an_address_gets_one_and_may_sign_in(dawn: Client, cast: Cast) -> None:
    change(dawn, cast.phone, email="arthur@example.org")
    Client().post("/sign-in/", {"email": "arthur@example.org"})
    assert mail.outbox[-1].to == ["arthur@example.org"]


@pytest.mark.parametrize("other", [{"may_sign_in": "no"}, {"email": ""}])
def test_a_steward_can_always_sign_in(dawn: Client, cast: Cast, other: dict[str, str]) -> None:
    page = change(dawn, cast.steward, **other)
    assert "Dawn Ellery keeps the site, and has to be able to sign in" in page
    assert Person.objects.get(pk=cast.steward.pk).email == "dawn@example.org"


def test_somebody_is_asked_to_keep_the_site_and_from_then_on_can(dawn: Client, cast: Cast) -> None:
    hers = cast.browser("member")
    assert hers.get(reverse("steward")).status_code == 404
    dawn.post(reverse("stewardship_give", args=[cast.member.pk]))
    assert "Margaret Tolley" in check_page(dawn.get(reverse("steward")))
    assert hers.get(reverse("steward")).status_code == 200
    assert Stewardship.objects.get(person=cast.member).given_by == cast.steward


def test_the_last_steward_stays(dawn: Client, cast: Cast) -> None:
    held = Stewardship.objects.get()
    page = check_page(dawn.post(reverse("stewardship_end", args=[held.pk])))
    assert "Nobody else keeps the site. Ask somebody to keep it first." in page
    assert Stewardship.objects.get().until_on is None


def test_one_who_cannot_sign_in_does_not_count_as_another_steward(cast: Cast) -> None:
    second = actions.give(cast.how("steward"), cast.member)
    Person.objects.filter(pk=cast.member.pk).update(is_active=False)
    with pytest.raises(Refused):
        actions.end(cast.how("steward"), Stewardship.objects.get(person=cast.steward))
    actions.end(cast.how("steward"), second)


def test_a_steward_gives_it_up_and_comes_to_their_own_page(dawn: Client, cast: Cast) -> None:
    actions.give(cast.how("steward"), cast.member)
    held = Stewardship.objects.get(person=cast.steward)
    answer = dawn.post(reverse("stewardship_end", args=[held.pk]))
    assert answer["Location"] == "/"
    assert dawn.get(reverse("steward")).status_code == 404


def test_nobody_is_asked_twice_nor_somebody_who_cannot_sign_in(cast: Cast) -> None:
    for person, told in ((cast.steward, "keeps the site already"), (cast.phone, "cannot sign in")):
        with pytest.raises(Refused, match=told):
            actions.give(cast.how("steward"), person)


def test_people_are_found_by_a_part_of_their_name_or_address(dawn: Client) -> None:
    page = check_page(dawn.get(reverse("steward_people"), {"words": "tolley marg"}))
    assert "margaret@example.org" in page
    assert "Iqbal Rahman" not in page
    assert "Iqbal Rahman" in dawn.get(reverse("steward_people"), {"words": "IQBAL@"}).text
    assert "Nobody of that name or address" in dawn.get(reverse("steward_people"), {"words": "\0xyz%"}).text


def test_those_who_were_stopped_are_shown_by_themselves(dawn: Client, cast: Cast) -> None:
    actions.change(
        cast.how("steward"), cast.carer, name="Iqbal Rahman", email="iqbal@example.org", may_sign_in=False
    )
    page = check_page(dawn.get(reverse("steward_people"), {"show": "stopped"}))
    assert "Iqbal Rahman" in page
    assert "Margaret Tolley" not in page
    assert "Arthur Bell" not in dawn.get(reverse("steward_people"), {"show": "in"}).text


def test_of_somebody_erased_nothing_is_left_to_see_to(dawn: Client, cast: Cast) -> None:
    erasure.do(cast.how("steward"), erasure.ask(cast.how(), cast.phone, asked_on=in_days(0)))
    address = reverse("steward_person", args=[cast.phone.pk])
    assert address not in dawn.get(reverse("steward_people")).text
    assert dawn.post(address, answers(cast.phone, email="arthur@example.org")).status_code == 404
    assert not Person.objects.get(pk=cast.phone.pk).is_active


def test_a_list_of_hundreds_costs_no_more(
    dawn: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(60):
        Person.objects.add(f"Zoe {number}", f"zoe{number}@example.org")
    for name in ("steward_people", "steward"):
        with django_assert_max_num_queries(12):
            check_page(dawn.get(reverse(name), {"words": "zoe", "page": "2"}))
    assert dawn.get(reverse("steward_people"), {"words": "zoe", "page": "2"}).text.count("<h3>") == 20


def test_a_history_that_was_altered_is_named(dawn: Client, cast: Cast) -> None:
    assert "Nothing has been written yet" in check_page(dawn.get(reverse("steward_history")))
    actions.give(cast.how("steward"), cast.member)
    assert "The one entry stands as it was written" in check_page(dawn.get(reverse("steward_history")))
    with connection.cursor() as cursor:
        cursor.execute("UPDATE writing_entry SET channel = 'post'")
    page = check_page(dawn.get(reverse("steward_history")))
    assert "was altered" in page
    assert "stewards.give" in page


def test_the_settings_are_read_in_words_and_without_a_secret(dawn: Client, settings: Settings) -> None:
    settings.EMAIL_HOST, settings.EMAIL_HOST_PASSWORD = "mail.example.org", "swordfish"
    page = check_page(dawn.get(reverse("steward")))
    assert "Sent through mail.example.org" in page
    assert "Ruth Adeyemi, 01632 960 112" in page
    assert "50 megabytes" in page
    assert "14 days" in page
    assert "swordfish" not in page
    assert settings.SECRET_KEY not in page
