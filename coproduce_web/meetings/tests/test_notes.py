"""Notes in plain words, in versions; two people write at once and lose nothing."""

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.initiatives.models import Role
from coproduce_web.initiatives.tests.cast import BEGAN, Cast
from coproduce_web.meetings.actions import notes
from coproduce_web.meetings.models import Meeting, Need, Notes
from coproduce_web.meetings.tests.made_written import NOTES, make_held, reads
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Draft, Entry


@pytest.fixture
def held(cast: Cast) -> Meeting:
    return make_held(cast)


def at(name: str, meeting: Meeting, *more: object) -> str:
    return reverse(name, args=[meeting.initiative_id, meeting.pk, *more])


def save(cast: Cast, meeting: Meeting, words: str, based_on: int, reader: str = "facilitator") -> str:
    sent = {"words": words, "based_on": based_on}
    return check_page(cast.browser(reader).post(at("notes_write", meeting), sent, follow=True))


def test_the_box_begins_with_the_headings_of_the_agenda(cast: Cast, held: Meeting) -> None:
    page = check_page(cast.browser("facilitator").get(at("notes_write", held)))
    assert "Where the bus stops\n\nWhat it costs</textarea>" in page


def test_everybody_reads_the_notes_under_the_headings_of_the_agenda(cast: Cast, held: Meeting) -> None:
    assert "Nobody has written them yet" in check_page(cast.browser("member").get(at("notes", held)))
    save(cast, held, NOTES, 0)
    page = check_page(cast.browser("member").get(at("notes", held)))
    assert "<h2>What it costs</h2>" in page
    assert "<li>Three of us try the early bus on a Tuesday.</li>" in page
    assert "Write the notes" not in page


def test_whoever_has_taken_on_the_notes_writes_them(cast: Cast, held: Meeting) -> None:
    assert cast.browser("member").get(at("notes_write", held)).status_code == 404
    Role.objects.create(initiative=cast.initiative, person=cast.member, role="notes", from_on=BEGAN)
    assert "Version 1" in save(cast, held, "We met.", 0, "member")


def test_every_version_stays(cast: Cast, held: Meeting) -> None:
    save(cast, held, "We met.", 0)
    page = save(cast, held, "We met.\n\nIt rained.", 1, "chair")
    assert "Before that" in page
    page = check_page(cast.browser("member").get(at("notes_version", held, 1)))
    assert "We met." in page
    assert "It rained." not in page
    assert cast.browser("member").get(at("notes_version", held, 3)).status_code == 404


def test_two_who_write_in_different_places_at_once_both_find_their_words(cast: Cast, held: Meeting) -> None:
    save(cast, held, NOTES, 0)
    save(cast, held, NOTES.replace("two pounds", "£2"), 1, "chair")
    page = save(cast, held, NOTES.replace("Ten of us", "Eleven of us"), 1)
    assert "Both are kept" in page
    newest = Notes.objects.get(version=3)
    assert "£2" in newest.words
    assert "Eleven of us" in newest.words


def test_two_who_change_the_same_lines_see_both_and_bring_them_together(cast: Cast, held: Meeting) -> None:
    save(cast, held, "We met.\n\nTen came.", 0)
    save(cast, held, "We met at ten.\n\nTwelve came.", 1, "chair")
    page = save(cast, held, "We met.\n\nEleven came, I think.", 1)
    assert "Somebody changed the same lines" in page
    assert "Twelve came." in page
    assert "Eleven came, I think.</textarea>" in page
    assert 'name="based_on" value="2"' in page
    assert Notes.objects.count() == 2, "nothing is saved over what they wrote"
    page = save(cast, held, "We met at ten.\n\nTwelve came, or eleven.", 2)
    assert "Twelve came, or eleven." in page
    assert Notes.objects.get(version=3).based_on == 2


def test_their_changes_elsewhere_are_in_the_box_already(cast: Cast, held: Meeting) -> None:
    save(cast, held, "One.\n\nTwo.\n\nThree.", 0)
    save(cast, held, "One!\n\nTwo.\n\nTheirs.", 1, "chair")
    page = save(cast, held, "One.\n\nTwo.\n\nYours.", 1)
    assert "One!\n\nTwo.\n\nYours.</textarea>" in page


def test_what_is_typed_into_the_notes_is_not_lost(cast: Cast, held: Meeting) -> None:
    browser = cast.browser("facilitator")
    sent = {"words": "Half a sentence", "based_on": 0, "keep-for-later": "yes"}
    browser.post(at("notes_write", held), sent)
    assert Draft.objects.get().typed["based_on"] == ["0"]
    assert "Half a sentence" in check_page(browser.get(at("notes_write", held)))


def test_notes_that_are_empty_unchanged_or_far_too_long_are_not_saved(cast: Cast, held: Meeting) -> None:
    assert "Write the notes" in save(cast, held, " ", 0)
    assert "Shorten it" in save(cast, held, "a" * 100_001, 0)
    save(cast, held, "We met.", 0)
    assert "as they stand" in save(cast, held, "We met.\r\n", 1)
    assert Notes.objects.count() == 1


def test_the_history_says_that_notes_were_written_and_not_what(cast: Cast, held: Meeting) -> None:
    save(cast, held, "We met.", 0)
    entry = Entry.objects.get(did="meetings.write")
    assert entry.facts["words"] == {"letters": 7}


def test_once_there_are_notes_whoever_reads_in_another_form_is_asked_about_it(
    cast: Cast, held: Meeting
) -> None:
    reads(cast.carer, "audio")
    notes.write(cast.how(), held, words="We met.", based_on=0)
    needs = Need.objects.filter(kind="format", meeting=held)
    assert {(need.person, need.met) for need in needs} == {(cast.carer, ""), (cast.post, "")}
    notes.write(cast.how(), held, words="We met again.", based_on=1)
    assert needs.count() == 2


def test_with_many_versions_the_page_takes_few_queries(
    cast: Cast, held: Meeting, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for version in range(1, 61):
        Notes.objects.create(
            meeting=held, version=version, words=f"{version}", based_on=version - 1, written_by=cast.chair
        )
    browser = cast.browser("facilitator")
    for address in (at("notes", held), at("notes", held) + "?page=3"):
        with django_assert_max_num_queries(12):
            check_page(browser.get(address))
