"""The purpose: said in new words on what people said, confirmed by the members, and nothing rubbed out."""

from django.urls import reverse

from coproduce_web.initiatives.actions import purposes
from coproduce_web.initiatives.models import Purpose
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, as_three_boxes, in_days
from coproduce_web.initiatives.tests.reading import address, read, send

NEW = {
    "words": "A bus before ten, every day.",
    "changed_because": "Sundays are the loneliest.",
    "channel": "phone",
}
YES = {"confirmed_sides": ["older person", "community"], "channel": "in person"}


def said_on(day: int) -> dict[str, str]:
    return as_three_boxes("said_on", in_days(day))


def test_the_purpose_changes_on_what_people_said_and_the_words_before_it_stay(cast: Cast) -> None:
    page = send(cast, "facilitator", "purpose_new", NEW | said_on(-3))
    assert "A bus before ten, every day." in page
    assert "Sundays are the loneliest." in page
    assert "What Early bus is for." in page
    newest, first = Purpose.objects.filter(initiative=cast.initiative)
    assert (newest.version, newest.channel, newest.written_by) == (2, "phone", cast.facilitator)
    assert (first.version, first.said_on) == (1, BEGAN)


def test_every_member_reads_what_changed_and_can_say_something_about_it(cast: Cast) -> None:
    send(cast, "chair", "purpose_new", NEW | said_on(0))
    page = read(cast, "member", "purposes")
    assert "Sundays are the loneliest." in page
    assert address(cast, "contributions") + "?about=purpose" in page
    assert address(cast, "contribution_write") + "?about=purpose" in page
    assert address(cast, "purpose_new") not in page


def test_the_same_words_are_no_new_wording(cast: Cast) -> None:
    page = send(cast, "facilitator", "purpose_new", NEW | {"words": "What Early bus is for. "} | said_on(0))
    assert "These are the words as they stand" in page
    assert "Sundays are the loneliest." in page
    assert Purpose.objects.filter(initiative=cast.initiative).count() == 1


def test_new_words_say_what_changed_them(cast: Cast) -> None:
    page = send(cast, "facilitator", "purpose_new", NEW | {"changed_because": ""} | said_on(0))
    assert "Write what was said that changed it" in page
    assert "A bus before ten, every day." in page


def test_new_words_are_not_older_than_those_before_them_nor_still_to_come(cast: Cast) -> None:
    page = send(cast, "facilitator", "purpose_new", NEW | as_three_boxes("said_on", BEGAN.replace(year=2020)))
    assert "That is before it began, on 12 January 2026" in page
    page = send(cast, "facilitator", "purpose_new", NEW | said_on(1))
    assert "That day is still to come" in page
    page = send(
        cast, "facilitator", "purpose_new", NEW | {**said_on(0), "said_on_day": "31", "said_on_month": "2"}
    )
    assert "There is no such day" in page
    assert Purpose.objects.filter(initiative=cast.initiative).count() == 1


def test_the_members_say_yes_to_the_newest_words_once(cast: Cast) -> None:
    sent = YES | as_three_boxes("confirmed_on", in_days(-1))
    page = send(cast, "facilitator", "purpose_confirmation", sent)
    assert "Older people and community" in page
    assert Purpose.objects.get(initiative=cast.initiative).confirmed_sides == "older person and community"
    assert "confirmed already" in send(cast, "chair", "purpose_confirmation", sent)


def test_a_yes_is_asked_for_again_after_new_words(cast: Cast) -> None:
    first = Purpose.objects.get(initiative=cast.initiative)
    purposes.confirm(cast.how(), first, confirmed_on=BEGAN, confirmed_sides="older person")
    assert address(cast, "purpose_confirmation") not in read(cast, "chair", "purposes")
    send(cast, "facilitator", "purpose_new", NEW | said_on(0))
    assert address(cast, "purpose_confirmation") in read(cast, "chair", "purposes")


def test_a_yes_says_which_sides_gave_it_and_not_before_the_words_were_said(cast: Cast) -> None:
    page = send(cast, "facilitator", "purpose_confirmation", as_three_boxes("confirmed_on", in_days(0)))
    assert "Say which sides were among them" in page
    sent = YES | as_three_boxes("confirmed_on", BEGAN.replace(year=2025))
    assert "That is before it began" in send(cast, "facilitator", "purpose_confirmation", sent)
    assert Purpose.objects.get(initiative=cast.initiative).confirmed_on is None


def test_where_nothing_is_written_there_is_nothing_to_confirm(cast: Cast) -> None:
    Purpose.objects.filter(initiative=cast.initiative).delete()
    page = reverse("purpose_confirmation", args=[cast.initiative.pk])
    assert cast.browser("facilitator").get(page).status_code == 404
    assert "Nobody has written it down yet" in read(cast, "member", "purposes")
    send(cast, "facilitator", "purpose_new", NEW | said_on(0))
    assert Purpose.objects.get(initiative=cast.initiative).version == 1
