"""What is held about one person: read and written by themselves, and by those who facilitate for them."""

from typing import Any

import pytest
from django.urls import reverse

from coproduce_web.initiatives.access import members_of
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.people.models import Consent, Details, Support, Supporter
from coproduce_web.people.tests.made import make
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Entry

BY_PHONE = {"channel": "phone", "through": "self", "read_back": "yes"}
DETAILS = {
    "name": "Arthur Bell",
    "phone": "01632 960 165",
    "reach_by": "phone",
    "record_format": "large print",
}


def write(
    cast: Cast, part: str, /, *more: int, by: str = "facilitator", of: str = "phone", **answers: Any
) -> Any:
    """Send a form about somebody: one's own, or as the facilitator, who says how it came."""
    own = by == of
    person = getattr(cast, of)
    address = (
        reverse(f"my_{part}", args=more)
        if own
        else reverse(f"person_{part}", args=[cast.initiative.pk, person.pk, *more])
    )
    sent = answers if own else BY_PHONE | answers
    return cast.browser(by).post(address, sent, follow=True)


def test_what_somebody_tells_by_telephone_is_said_by_them_and_written_by_another(cast: Cast) -> None:
    page = check_page(write(cast, "details", **DETAILS))
    assert "Large print" in page
    details = Details.objects.get(person=cast.phone)
    assert (details.phone, details.channel, details.written_by) == (
        "01632 960 165",
        "phone",
        cast.facilitator,
    )
    assert details.read_back is True
    entry = Entry.objects.get(did="people.put_right")
    assert (entry.on_behalf_of, entry.channel) == (cast.phone, "phone")
    assert "960" not in str(entry.facts)


def test_a_person_puts_their_own_right(cast: Cast) -> None:
    page = check_page(
        write(cast, "details", by="member", of="member", name="Margaret Tolley-Bell", phone="", reach_by="",
              email="Margaret@new.example.org", record_format="ordinary print")
    )  # fmt: skip
    assert "margaret@new.example.org" in page
    cast.member.refresh_from_db()
    assert (cast.member.name, cast.member.email) == ("Margaret Tolley-Bell", "margaret@new.example.org")


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"name": ""}, "Write the name"),
        ({"email": "arthur@"}, "That is not a whole email address"),
        ({"email": "joyce@example.org"}, "Somebody else has this address"),
        ({"phone": ""}, "Write their telephone number as well"),
        ({"phone": "9" * 100}, "That is longer than 60 letters"),
    ],
)
def test_details_that_cannot_be_are_refused(cast: Cast, answers: dict[str, str], words: str) -> None:
    page = check_page(write(cast, "details", **DETAILS | {"when_suits": "Before noon"} | answers))
    assert words in page
    assert "Before noon" in page
    assert not Details.objects.filter(person=cast.phone).exists()


def test_nobody_gets_hold_of_an_address_with_which_another_signs_in(cast: Cast) -> None:
    cast.browser("member")
    cast.member.refresh_from_db()
    assert cast.member.last_login
    write(cast, "details", of="member", **DETAILS | {"name": "Margaret Tolley", "email": "ruth2@example.org"})
    cast.member.refresh_from_db()
    assert cast.member.email == "margaret@example.org"


def test_a_page_is_for_the_person_and_their_facilitators(cast: Cast) -> None:
    make(cast)
    own = reverse("person", args=[cast.initiative.pk, cast.member.pk])
    assert "What helps you take part" in check_page(cast.browser("member").get(own))
    for name in ("person", "person_details", "person_support", "person_characteristics"):
        theirs = reverse(name, args=[cast.initiative.pk, cast.phone.pk])
        elsewhere = reverse(name, args=[cast.another.pk, cast.phone.pk])
        for reader in ("member", "carer", "chair", "commissioner", "steward", "outsider"):
            assert cast.browser(reader).get(theirs).status_code == 404, (name, reader)
        assert cast.browser("outsider").get(elsewhere).status_code == 404
        if name != "person":
            assert cast.browser("outsider").post(elsewhere, BY_PHONE).status_code == 404


def test_another_persons_records_are_not_reached_under_ones_own(cast: Cast) -> None:
    make(cast)
    support, supporter, consent = Support.objects.get(), Supporter.objects.get(), Consent.objects.get()
    for name, key in [
        ("my_need", support.pk),
        ("my_supporter_remove", supporter.pk),
        ("my_take_back", consent.pk),
    ]:
        assert cast.browser("member").post(reverse(name, args=[key])).status_code == 404
    mine = [cast.initiative.pk, cast.post.pk]
    for name, key in [("person_need", support.pk), ("person_take_back", consent.pk)]:
        assert cast.browser("facilitator").get(reverse(name, args=[*mine, key])).status_code == 404


def test_ways_are_those_ticked_last(cast: Cast) -> None:
    write(cast, "ways", ways=["phone", "post"])
    check_page(write(cast, "ways", ways=["post", "supporter brings me"]))
    assert set(cast.phone.ways.values_list("way", flat=True)) == {"post", "supporter brings me"}


def test_who_was_asked_what_helps_is_written_with_the_day(cast: Cast) -> None:
    asked = as_three_boxes("asked_on", in_days(-10))
    page = check_page(write(cast, "support", of="commissioner", kinds=[], words="", **asked))
    assert "Asked on" in page
    assert members_of(cast.initiative).get(person=cast.commissioner).asked_support_on == in_days(-10)
    later = as_three_boxes("asked_on", in_days(-1))
    write(cast, "support", of="commissioner", kinds=["briefing"], words="", **later)
    member = members_of(cast.initiative).get(person=cast.commissioner)
    assert member.asked_support_on == in_days(-10)
    form = check_page(
        cast.browser("facilitator").get(reverse("person_support", args=[cast.initiative.pk, cast.phone.pk]))
    )
    assert "1 of 7" in form


def test_a_need_stands_until_its_tick_is_taken_away(cast: Cast) -> None:
    asked = as_three_boxes("asked_on", in_days(-10))
    write(cast, "support", kinds=["hearing", "step free"], words="My left ear", **asked)
    write(cast, "support", kinds=["step free", "travel"], words="", **as_three_boxes("asked_on", in_days(0)))
    standing = cast.phone.supports.filter(until_on=None)
    assert sorted(standing.values_list("kind", "words")) == [("step free", "My left ear"), ("travel", "")]
    assert cast.phone.supports.get(kind="hearing").until_on == in_days(0)


def test_ones_own_answer_counts_as_asked_wherever_one_is_a_member(cast: Cast) -> None:
    page = check_page(write(cast, "support", by="member", of="member", kinds=["hearing"], words="Loop"))
    assert "Help with hearing" in page
    assert members_of(cast.initiative).get(person=cast.member).asked_support_on == in_days(0)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"kinds": [], "words": "My knee"}, "Tick what it is about as well"),
        ({"kinds": ["a lift"]}, "Select a valid choice"),
        ({"kinds": [], **as_three_boxes("asked_on", in_days(2))}, "That day is still to come"),
    ],
)
def test_what_cannot_help_is_refused(cast: Cast, answers: dict[str, Any], words: str) -> None:
    page = check_page(write(cast, "support", **as_three_boxes("asked_on", in_days(0)) | answers))
    assert words in page
    assert not cast.phone.supports.exists()
    assert members_of(cast.initiative).get(person=cast.phone).asked_support_on is None


def test_a_need_in_other_words_is_a_new_record(cast: Cast) -> None:
    make(cast)
    need = Support.objects.get()
    today = as_three_boxes("on", in_days(0))
    write(cast, "need", need.pk, stands="yes", words="Both knees now.", **today)
    newest = cast.phone.supports.get(until_on=None)
    assert (newest.words, cast.phone.supports.count()) == ("Both knees now.", 2)
    write(cast, "need", newest.pk, stands="no", words=newest.words, **today)
    assert not cast.phone.supports.filter(until_on=None).exists()
    gone = reverse("person_need", args=[cast.initiative.pk, cast.phone.pk, need.pk])
    assert cast.browser("facilitator").get(gone).status_code == 404


def test_a_supporter_is_written_down_only_if_they_know(cast: Cast) -> None:
    ann = {"name": "Ann Bell", "who": "Daughter", "phone": "01632 960 190"}
    page = check_page(write(cast, "supporter_add", **ann))
    assert "Ask them first, then tick this" in page
    assert not Supporter.objects.exists()
    write(cast, "supporter_add", **ann, agreed="on")
    assert "is written down already" in check_page(write(cast, "supporter_add", **ann, agreed="on"))
    supporter = Supporter.objects.get()
    cast.browser("facilitator").post(
        reverse("person_supporter_remove", args=[cast.initiative.pk, cast.phone.pk, supporter.pk])
    )
    assert not Supporter.objects.exists()


def test_what_was_agreed_to_is_taken_back_and_both_stay(cast: Cast) -> None:
    on = as_three_boxes("given_on", in_days(-5))
    write(cast, "agree", what_for="My photograph", **on)
    assert "They agreed to this already" in check_page(write(cast, "agree", what_for="my photograph", **on))
    consent = Consent.objects.get()
    too_soon = as_three_boxes("withdrawn_on", in_days(-9))
    assert "before they agreed" in check_page(write(cast, "take_back", consent.pk, **too_soon))
    page = check_page(write(cast, "take_back", consent.pk, **as_three_boxes("withdrawn_on", in_days(0))))
    assert "Taken back on" in page
    consent.refresh_from_db()
    assert (consent.given_on, consent.withdrawn_on) == (in_days(-5), in_days(0))
    assert consent.withdrawn_channel == "phone"
