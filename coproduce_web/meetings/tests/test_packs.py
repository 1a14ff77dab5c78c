"""The invitation, the agenda, the notes and the card as files that can be read by ear and in large print."""

import shutil
import subprocess
import time
from pathlib import Path

import pytest
from django.urls import reverse

from coproduce_web.initiatives.tests.cast import Cast
from coproduce_web.meetings.actions import notes
from coproduce_web.meetings.models import Meeting
from coproduce_web.meetings.tests.made import make
from coproduce_web.meetings.tests.made_written import NOTES, make_held, sixty_members
from coproduce_web.shared.tests.pages import check_page

POPPLER = pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")


@pytest.fixture
def held(cast: Cast) -> Meeting:
    meeting = make_held(cast)
    notes.write(cast.how(), meeting, words=NOTES, based_on=0)
    return meeting


def paper(meeting: Meeting, what: str) -> str:
    return reverse("meeting_pack", args=[meeting.initiative_id, meeting.pk, what])


def fetch(cast: Cast, address: str, reader: str = "facilitator") -> bytes:
    response = cast.browser(reader).get(address)
    assert response["Content-Type"] == "application/pdf"
    return bytes(response.content)


def read(made: bytes, folder: Path) -> str:
    """Its words, in the order in which they are read."""
    file = folder / "made.pdf"
    file.write_bytes(made)
    read_out = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True)
    return " ".join(read_out.stdout.split())


@POPPLER
def test_a_member_prints_the_notes(cast: Cast, held: Meeting, tmp_path: Path) -> None:
    words = read(fetch(cast, paper(held, "notes"), "member"), tmp_path)
    assert words.startswith("Notes: On foot to both stops")
    assert "Three of us try the early bus on a Tuesday." in words
    assert "Or ring Ruth Adeyemi on 01632 960 112." in words


@POPPLER
def test_an_invitation_is_for_the_one_who_was_asked(cast: Cast, tmp_path: Path) -> None:
    meeting = Meeting.objects.get(pk=make(cast)["meeting"])
    own = read(fetch(cast, paper(meeting, "invitation"), "member"), tmp_path)
    assert "Dear Margaret," in own
    address = f"{paper(meeting, 'invitation')}?person={cast.post.pk}"
    hers = read(fetch(cast, address), tmp_path)
    assert "3 Mill Lane Dear Winifred," in hers
    assert "Send this back" in hers
    assert "Dear Margaret," in read(fetch(cast, address, "member"), tmp_path), (
        "a member prints only their own"
    )
    assert cast.browser("carer").get(paper(meeting, "invitation")).status_code == 404


@POPPLER
def test_the_agenda_and_the_card_are_on_paper(cast: Cast, held: Meeting, tmp_path: Path) -> None:
    agenda = read(fetch(cast, paper(held, "agenda")), tmp_path)
    assert "1. Where the bus stops Raised by an older person. About 20 minutes." in agenda
    card = read(fetch(cast, paper(held, "card")), tmp_path)
    assert "I felt safe to say what I think." in card
    assert "Page 1 of 1" in card


@POPPLER
def test_each_letter_is_in_the_print_its_reader_asked_for(cast: Cast, held: Meeting, tmp_path: Path) -> None:
    letters = reverse("records_letters", args=[held.initiative_id, held.pk])
    words = read(fetch(cast, letters), tmp_path)
    assert "Winifred Oake 3 Mill Lane Dear Winifred," in words
    assert "Arthur Bell" not in words, "he is rung up"


def test_letters_for_many_are_made_while_one_waits(cast: Cast, held: Meeting) -> None:
    sixty_members(cast)
    letters = reverse("records_letters", args=[held.initiative_id, held.pk])
    began = time.perf_counter()
    fetch(cast, letters)
    assert time.perf_counter() - began < 3


def test_what_a_meeting_does_not_give_out_is_not_there(cast: Cast, held: Meeting) -> None:
    browser = cast.browser("facilitator")
    assert browser.get(paper(held, "minutes")).status_code == 404
    assert browser.get(paper(make_held(cast, "No notes yet"), "notes")).status_code == 404
    assert browser.get(f"{paper(held, 'invitation')}?person=nobody").status_code == 404


def test_letters_that_cannot_be_set_are_said_so(cast: Cast, held: Meeting) -> None:
    notes.write(cast.how(), held, words="我們見面了", based_on=1)
    page = check_page(cast.browser("member").get(paper(held, "notes"), follow=True))
    assert "cannot be set as a PDF" in page
