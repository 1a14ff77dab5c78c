"""Saying something: at a door without a name, as a member, and by telling somebody who writes it down."""

import re
from uuid import uuid4

from django.test import Client
from django.urls import reverse

from coproduce_web.contributions import guard
from coproduce_web.contributions.models import Contribution
from coproduce_web.contributions.tests.made import open_door
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Draft, Entry

IDEA = {"words": "A bench at the library.", "kind": "idea"}
BY_PHONE = {"channel": "phone", "through": "supporter", "read_back": "yes"}


def sent(**other: str) -> dict[str, str]:
    return IDEA | {"once": str(uuid4())} | other


def said_at(cast: Cast) -> str:
    return reverse("say", args=[open_door(cast).token])


def write_at(cast: Cast, more: str = "") -> str:
    return reverse("contribution_write", args=[cast.initiative.pk]) + more


def test_anyone_says_something_without_signing_in_and_gets_a_number(cast: Cast) -> None:
    browser, say = Client(), said_at(cast)
    check_page(browser.get(say))
    page = check_page(
        browser.post(say, sent(side="older person", reach="Ask for Elsie, 01632 960 170"), follow=True)
    )
    one = Contribution.objects.get()
    assert f">{one.number}</p>" in page
    assert "testserver/say and write this number" in page
    assert (one.person, one.written_by, one.channel, one.side) == (None, None, "online", "older person")
    assert (one.made_on, one.reach) == (today(), "Ask for Elsie, 01632 960 170")
    # How to reach her is not for whoever finds the slip with the number.
    assert "01632 960 170" not in page


def test_sent_twice_it_is_one_record_with_one_number(cast: Cast) -> None:
    say, twice = said_at(cast), sent()
    first, second = (Client().post(say, twice) for _time in range(2))
    assert first["Location"] == second["Location"]
    assert Contribution.objects.count() == 1


def test_a_hundred_thousand_letters_are_refused_in_a_sentence_and_stay_in_the_box(cast: Cast) -> None:
    typed = "It is cold. " * 8334
    page = check_page(Client().post(said_at(cast), sent(words=typed)))
    assert "This is longer than 20000 letters, about forty pages." in page
    assert typed.strip() in page
    assert not Contribution.objects.exists()


def test_what_is_missing_is_said_and_what_was_typed_stays(cast: Cast) -> None:
    say = said_at(cast)
    assert "Write what there is to say" in check_page(Client().post(say, sent(words=" ")))
    page = check_page(Client().post(say, sent(kind="", reach="01632 960 170")))
    assert "Choose what it is" in page
    assert "A bench at the library." in page
    assert "01632 960 170" in page


def test_what_fills_in_every_box_or_never_opened_the_page_is_no_person(cast: Cast) -> None:
    say = said_at(cast)
    page = check_page(Client().post(say, sent(website="http://example.org")))
    assert "Leave the last box empty" in page
    assert "A bench at the library." in page
    page = check_page(Client().post(say, IDEA))
    assert "press the button once more" in page
    assert not Contribution.objects.exists()


def test_a_flood_from_one_place_is_held_back_with_a_friendly_word(cast: Cast) -> None:
    say = said_at(cast)
    for _somebody in range(guard.THINGS_SAID):
        Client().post(say, sent())
    page = check_page(Client().post(say, sent(words="One more.")))
    assert "Wait five minutes" in page
    assert "One more." in page
    assert Contribution.objects.count() == guard.THINGS_SAID


def test_on_a_telephone_that_was_lent_nobody_is_written_down(cast: Cast) -> None:
    say = said_at(cast)
    page = check_page(cast.browser("member").get(say))
    assert write_at(cast, "?for=me") in page
    assert write_at(cast) not in check_page(cast.browser("outsider").get(say))
    cast.browser("member").post(say, sent())
    one = Contribution.objects.get()
    assert (one.person, one.written_by) == (None, None)
    assert Entry.objects.latest("pk").by is None


def test_a_member_says_something_and_only_those_who_facilitate_know_who(cast: Cast) -> None:
    check_page(cast.browser("member").get(write_at(cast)))
    page = check_page(cast.browser("member").post(write_at(cast), sent(), follow=True))
    one = Contribution.objects.get()
    assert (one.person, one.side, one.made_on) == (cast.member, "older person", today())
    assert "What you said" in page
    here = reverse("contribution", args=[cast.initiative.pk, one.pk])
    assert "Margaret Tolley" in check_page(cast.browser("facilitator").get(here))
    assert "Margaret Tolley" not in check_page(cast.browser("chair").get(here))
    for_all = reverse("contributions", args=[cast.initiative.pk])
    assert "Margaret Tolley" not in check_page(cast.browser("chair").get(for_all))
    cast.browser("member").post(write_at(cast), sent(may_be_known="on"))
    assert "Margaret Tolley" in check_page(cast.browser("chair").get(for_all))


def test_a_comment_on_the_purpose_is_kept_as_one(cast: Cast) -> None:
    page = check_page(cast.browser("member").get(write_at(cast, "?about=purpose")))
    assert 'name="about" id="id_about" checked' in page
    cast.browser("member").post(write_at(cast), sent(about="on"))
    assert Contribution.objects.get().about == "purpose"


def test_somebody_who_has_only_the_phone_is_written_down_as_the_one_who_said_it(cast: Cast) -> None:
    check_page(cast.browser("facilitator").get(write_at(cast)))
    told = sent(person=str(cast.phone.pk), **BY_PHONE, **as_three_boxes("made_on", in_days(-1)))
    page = check_page(cast.browser("facilitator").post(write_at(cast), told, follow=True))
    one = Contribution.objects.get()
    assert (one.person, one.written_by, one.channel, one.through) == (
        cast.phone, cast.facilitator, "phone", "supporter"
    )  # fmt: skip
    assert (one.read_back, one.side) == (True, "older person")
    for words in (
        f"Its number is {one.number}",
        "What Arthur Bell said",
        "By telephone. Through a supporter",
    ):
        assert words in page
    entry = Entry.objects.latest("pk")
    assert (entry.by, entry.on_behalf_of, entry.channel) == (cast.facilitator, cast.phone, "phone")


def test_who_writes_down_a_call_finds_the_telephone_and_the_caller_chosen(cast: Cast) -> None:
    page = check_page(
        cast.browser("facilitator").get(write_at(cast, f"?channel=phone&person={cast.phone.pk}"))
    )
    assert re.search(r'value="phone"[^>]* checked', page)
    assert f'<option value="{cast.phone.pk}" selected>' in page
    check_page(cast.browser("facilitator").get(write_at(cast, "?channel=drum&person=x")))


def test_without_a_name_the_side_is_written_down(cast: Cast) -> None:
    told = sent(side="community", **BY_PHONE, **as_three_boxes("made_on", in_days(0)))
    page = check_page(cast.browser("facilitator").post(write_at(cast), told, follow=True))
    assert "Somebody without a name (community)" in page
    assert (Contribution.objects.get().person, Contribution.objects.get().side) == (None, "community")


def test_bad_answers_of_who_writes_down_are_told_and_nothing_is_kept(cast: Cast) -> None:
    browser = cast.browser("facilitator")
    tomorrow = sent(**BY_PHONE, **as_three_boxes("made_on", in_days(1)))
    assert "still to come" in check_page(browser.post(write_at(cast), tomorrow))
    impossible = sent(**BY_PHONE, made_on_day="31", made_on_month="2", made_on_year="2026")
    assert "There is no such day" in check_page(browser.post(write_at(cast), impossible))
    theirs = sent(person=str(cast.outsider.pk), **BY_PHONE, **as_three_boxes("made_on", in_days(0)))
    page = check_page(browser.post(write_at(cast), theirs))
    assert "not a member here" in page
    assert "A bench at the library." in page
    assert not Contribution.objects.exists()


def test_who_facilitates_may_also_speak_for_themselves(cast: Cast) -> None:
    assert "?for=me" in check_page(cast.browser("facilitator").get(write_at(cast)))
    cast.browser("facilitator").post(write_at(cast, "?for=me"), sent())
    assert Contribution.objects.get().person == cast.facilitator


def test_what_a_member_keeps_for_later_is_there_when_they_come_back(cast: Cast) -> None:
    browser = cast.browser("member")
    browser.post(write_at(cast), IDEA | {"keep-for-later": "yes"})
    assert Draft.objects.get().person == cast.member
    assert "A bench at the library." in check_page(browser.get(write_at(cast)))
    assert not Contribution.objects.exists()
