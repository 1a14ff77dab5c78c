"""What we hold about somebody is theirs: they see it, take a copy, and have it erased."""

import json
import zipfile
from io import BytesIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from coproduce_web.accounts.models import Person, Stewardship
from coproduce_web.initiatives.access import members_of, roles_held, today
from coproduce_web.initiatives.models import Initiative, Membership, Role
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, as_three_boxes, in_days
from coproduce_web.people.actions import erasure as actions
from coproduce_web.people.models import Consent, Erasure, Supporter
from coproduce_web.people.tests.made import make
from coproduce_web.people.waiting import erasures_asked
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.action import Refused
from coproduce_web.writing.history import first_altered
from coproduce_web.writing.models import Draft, Entry


@pytest.fixture
def wish(cast: Cast) -> Erasure:
    """Arthur Bell, of whom everything is held, asked to be erased."""
    make(cast)
    return Erasure.objects.get()


def copy_of(cast: Cast, who: str) -> zipfile.ZipFile:
    """The file they take away."""
    return zipfile.ZipFile(BytesIO(cast.browser(who).post(reverse("me_download")).content))


def erase(cast: Cast, wish: Erasure, by: str = "facilitator") -> str:
    sent = cast.browser(by).post(reverse("erasure_do", args=[wish.pk]), {"sure": "on"}, follow=True)
    return check_page(sent)


def test_one_sees_all_of_it_on_one_page(cast: Cast, wish: Erasure) -> None:
    Person.objects.filter(pk=cast.phone.pk).update(email="arthur@example.org")
    page = check_page(cast.browser("phone").get(reverse("me")))
    for held in ("960 165", "My right knee", "Ann Bell", "On a visit", "My photograph", "Early bus"):
        assert held.lower() in page.lower(), held
    assert "You told us about 3 things." in page
    assert "You asked for this on" in page


def test_sixty_pieces_of_work_ask_no_more_of_the_database(cast: Cast, wish: Erasure) -> None:
    for number in range(60):
        work = Initiative.objects.create(name=f"Work {number}", began_on=BEGAN)
        Membership.objects.create(initiative=work, person=cast.phone, side="older person", joined_on=BEGAN)
        Role.objects.create(initiative=work, person=cast.phone, role="panel", from_on=BEGAN)
    browser = cast.browser("phone")
    with CaptureQueriesContext(connection) as asked:
        check_page(browser.get(reverse("me")))
    assert len(asked) <= 12


def test_a_copy_holds_every_table_that_names_them_and_nothing_of_others(cast: Cast, wish: Erasure) -> None:
    with copy_of(cast, "phone") as file:
        told = json.loads(file.read("everything.json"))
        names = file.namelist()
        text = "".join(file.read(name).decode() for name in names)
    assert "read-me-first.txt" in names
    assert told["You"][0]["Name"] == "Arthur Bell"
    assert told["Supporters"][0]["Telephone"] == "01632 960 190"
    assert {row["In their own words"] for row in told["Characteristics"]} == {
        "yes",
        "Chapel, and my allotment",
    }
    assert told["Memberships"][0]["Initiative"] == "Early bus"
    assert "Margaret" not in text
    assert Entry.objects.filter(did="people.take_out", by=cast.phone).count() == 1


def test_a_cell_that_looks_like_a_sum_does_not_run(cast: Cast) -> None:
    Supporter.objects.create(person=cast.member, name='=HYPERLINK("x")')
    with copy_of(cast, "member") as file:
        table = next(name for name in file.namelist() if "supporters" in name)
        assert "'=HYPERLINK" in file.read(table).decode()


def test_asking_is_a_record_and_can_be_taken_back(cast: Cast) -> None:
    cast.browser("member").post(reverse("me_erase"), {"words_too": "on"})
    wish = Erasure.objects.get()
    assert (wish.person, wish.asked_on, wish.words_too) == (cast.member, today(), True)
    again = check_page(cast.browser("member").post(reverse("me_erase"), {}))
    assert "asked for already" in again
    cast.browser("member").post(reverse("my_stay"))
    wish.refresh_from_db()
    assert wish.taken_back_on == today()
    assert not erasures_asked(cast.facilitator).exists()
    assert cast.browser("facilitator").get(reverse("erasure_do", args=[wish.pk])).status_code == 404


def test_somebody_asks_by_telephone(cast: Cast) -> None:
    address = reverse("person_erase", args=[cast.initiative.pk, cast.phone.pk])
    answers = {"channel": "phone", "through": "self", "read_back": "yes"}
    cast.browser("facilitator").post(address, answers | as_three_boxes("asked_on", in_days(-1)))
    assert Erasure.objects.get().channel == "phone"


def test_those_who_may_do_it_find_it_and_nobody_else(cast: Cast, wish: Erasure) -> None:
    for reader in ("facilitator", "steward"):
        assert "Arthur Bell" in check_page(cast.browser(reader).get(reverse("erasures")))
    assert "Arthur Bell" not in check_page(cast.browser("outsider").get(reverse("erasures")))
    assert (
        cast.browser("outsider").post(reverse("erasure_do", args=[wish.pk]), {"sure": "on"}).status_code
        == 404
    )
    assert Erasure.objects.get().done_on is None


def test_it_is_not_done_by_a_slip(cast: Cast, wish: Erasure) -> None:
    page = check_page(cast.browser("facilitator").post(reverse("erasure_do", args=[wish.pk]), {}))
    assert "Ask them once more" in page
    cast.phone.refresh_from_db()
    assert cast.phone.name == "Arthur Bell"


def test_whoever_is_erased_cannot_be_told_and_the_history_holds(cast: Cast, wish: Erasure) -> None:
    Person.objects.filter(pk=cast.phone.pk).update(email="arthur@example.org")
    Supporter.objects.create(
        person=cast.member, name="Arthur Bell", phone="01632 960 165", known_as=cast.phone
    )
    Draft.objects.create(person=cast.facilitator, form=f"/initiatives/1/people/{cast.phone.pk}/details/")
    browser = cast.browser("phone")
    assert "It is done." in erase(cast, wish)
    cast.phone.refresh_from_db()
    assert (cast.phone.name, cast.phone.email, cast.phone.is_active) == ("Somebody who has left", None, False)
    for theirs in ("ways", "supports", "supporters", "characteristics", "drafts"):
        assert not getattr(cast.phone, theirs).exists(), theirs
    assert not hasattr(cast.phone, "details")
    assert Consent.objects.get().what_for == "Taken away"
    assert Supporter.objects.get().name == "Somebody who has left"
    assert not Draft.objects.filter(form__contains="details").exists()
    assert not members_of(cast.initiative).filter(person=cast.phone).exists()
    assert cast.phone.memberships.get().left_on == today()
    assert Erasure.objects.get().done_on == today()
    assert browser.get(reverse("me")).status_code == 302
    assert first_altered() == ""


def test_whoever_holds_something_alone_hands_it_on_first(cast: Cast) -> None:
    Stewardship.objects.filter(person=cast.steward).update(until_on=today())
    Stewardship.objects.create(person=cast.facilitator, from_on=BEGAN)
    wish = actions.ask(cast.how(), cast.facilitator, asked_on=today())
    with pytest.raises(Refused, match="Somebody else has to do this"):
        actions.do(cast.how("facilitator"), wish)
    with pytest.raises(Refused, match="Nobody else keeps this site"):
        actions.do(cast.how("chair"), wish)
    Stewardship.objects.filter(person=cast.steward).update(until_on=None)
    roles_held(cast.initiative).filter(role="chair").update(until_on=today())
    with pytest.raises(Refused, match="Nobody else leads here"):
        actions.do(cast.how("steward"), wish)
    cast.facilitator.refresh_from_db()
    assert cast.facilitator.name == "Ruth Adeyemi"
