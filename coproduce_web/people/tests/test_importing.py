"""A list of people: every fault is said at once, by row and column; nobody is added until all is right."""

from io import BytesIO
from typing import Any

import pytest
import xlsxwriter
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import members_of
from coproduce_web.initiatives.tests.cast import Cast
from coproduce_web.people.importing.columns import MOST
from coproduce_web.people.importing.reading import read
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Draft, Entry

HEADS = ["Name", "Side", "Telephone", "Email", "Address", "Reach by", "Papers"]
EDITH = ["Edith Crane", "Older person", "01632 960 170", "", "", "By telephone", "large print"]
KEN = ["Ken Aldous", "community", "", "Ken@example.org", "", "", ""]


def book(*rows: list[str], sheet: str = "People") -> bytes:
    made = BytesIO()
    with xlsxwriter.Workbook(made) as workbook:
        page = workbook.add_worksheet(sheet)
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
    return made.getvalue()


def give(cast: Cast, content: bytes, name: str = "people.xlsx", by: str = "facilitator") -> Any:
    address = reverse("people_import", args=[cast.initiative.pk])
    return cast.browser(by).post(address, {"file": SimpleUploadedFile(name, content)}, follow=True)


def add(cast: Cast) -> Any:
    address = reverse("people_import_check", args=[cast.initiative.pk])
    return cast.browser("facilitator").post(address, follow=True)


def test_a_list_is_checked_looked_at_and_added_whole(cast: Cast) -> None:
    page = check_page(give(cast, book(HEADS, EDITH, KEN)))
    assert "Check before they are added" in page
    assert "Edith Crane" in page
    assert not Person.objects.filter(name="Edith Crane").exists()
    assert "2 people were added." in check_page(add(cast))
    edith = members_of(cast.initiative).get(person__name="Edith Crane")
    assert (edith.side, edith.person.details.phone) == ("older person", "01632 960 170")
    assert (edith.person.details.reach_by, edith.person.details.record_format) == ("phone", "large print")
    assert Person.objects.get(name="Ken Aldous").email == "ken@example.org"
    assert Entry.objects.filter(did="people.add").count() == 2
    assert not Draft.objects.exists()
    assert "Edith" not in str(list(Entry.objects.values_list("facts", flat=True)))


def test_every_fault_is_said_at_once_and_nobody_is_added(cast: Cast) -> None:
    rows = [
        ["Arthur Bell", "older person", "", "", "", "", ""],
        ["", "older person", "", "", "", "", ""],
        ["Ken Aldous", "driver", "1632960170", "ken@", "", "", ""],
        ["Edith Crane", "community", "", "margaret@example.org", "", "By post", "braille"],
        ["Edith Crane", "community", "", "", "", "", ""],
    ]
    page = check_page(give(cast, book(HEADS, *rows)))
    for fault in (
        "Row 2, Name: “Arthur Bell” is here already.",
        "Row 3, Name: nothing is written here.",
        "Row 4, Side: “driver” is not one of: older person, community, professional.",
        "Row 4, Telephone: 1632960170 has lost its first nought.",
        "Row 4, Email: “ken@” is not a whole email address.",
        "Row 5, Papers: “braille” is not one of",
        "Row 5, Reach by: they like to be reached this way, and nothing is written under Address.",
        "Row 5, Email: “margaret@example.org” is here already.",
        "Row 6, Name: “Edith Crane” stands in row 5 too.",
    ):
        assert fault in page, fault
    assert "Nobody was added yet. 9 things are wrong" in page
    assert not Draft.objects.exists()
    check = reverse("people_import_check", args=[cast.initiative.pk])
    assert cast.browser("facilitator").get(check).status_code == 302


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"%PDF-1.7 nothing of the kind", "people.xlsx", "is not a whole workbook"),
        (b"\x00\x01\x02", "people.csv", "a zero byte"),
        (b"", "people.csv", "That file is empty"),
        (b"x", "people.pdf", "We cannot open that kind of file"),
        (b"Naem,Side\nEdith,community\n", "people.csv", "There is no column called Name"),
        (b"Name,Side,Name\nEdith,community,Edith\n", "people.csv", "Two columns are called Name"),
        (b"Name,Side\n", "people.csv", "There are headings, and nobody below them"),
        (b"\n\n", "people.csv", "There is nothing in that file"),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused_in_a_sentence(
    cast: Cast, content: bytes, name: str, words: str
) -> None:
    page = check_page(give(cast, content, name))
    assert words in page
    assert "/tmp" not in page
    assert not Draft.objects.exists()


def test_a_sheet_as_windows_writes_it_is_read_too(cast: Cast) -> None:
    page = check_page(give(cast, "Name;Side\r\nZoë Fenwick;community\r\n".encode("cp1252"), "list.csv"))
    assert "Zoë Fenwick" in page


def test_a_name_of_a_sheet_that_leads_elsewhere_is_not_followed() -> None:
    content = book(HEADS, EDITH, sheet="Our people (2)")
    assert read("x.xlsx", [content], 5)[1][1][0] == "Edith Crane"


def test_columns_we_do_not_know_are_said_not_to_be_read(cast: Cast) -> None:
    page = check_page(give(cast, book([*HEADS, "Shoe size"], [*EDITH, "9"])))
    assert "These columns were not read: Shoe size." in page


def test_too_many_at_once_are_refused(cast: Cast) -> None:
    rows = [[f"Somebody {number}", "community"] for number in range(MOST + 1)]
    assert f"That is more than {MOST} people" in check_page(give(cast, book(HEADS, *rows)))


def test_a_list_of_three_hundred_is_shown_a_page_at_a_time(cast: Cast) -> None:
    rows = [[f"Somebody {number}", "community"] for number in range(300)]
    page = check_page(give(cast, book(HEADS, *rows)))
    assert page.count("<h3>") == 20


def test_faults_without_end_are_shown_in_part(cast: Cast) -> None:
    rows = [[f"Somebody {number}", "driver"] for number in range(400)]
    page = check_page(give(cast, book(HEADS, *rows)))
    assert "And 100 more." in page


def test_somebody_known_by_their_address_is_asked_in(cast: Cast) -> None:
    page = check_page(give(cast, book(HEADS, ["T. Z.", "professional", "", "tomasz@example.org"])))
    assert "We know somebody by this address" in page
    assert "Zielinski" not in page
    add(cast)
    assert members_of(cast.initiative).filter(person=cast.outsider).exists()
    assert not Person.objects.filter(name="T. Z.").exists()


def test_added_meanwhile_by_another_nobody_is_added_twice(cast: Cast) -> None:
    give(cast, book(HEADS, KEN, EDITH))
    kept = Draft.objects.get()
    add(cast)
    Draft.objects.create(person=kept.person, form=kept.form, typed=kept.typed)
    page = check_page(add(cast))
    assert "is here already" in page
    assert Person.objects.filter(name="Edith Crane").count() == 1


def test_the_template_comes_back_as_it_was_given(cast: Cast) -> None:
    address = reverse("people_template", args=[cast.initiative.pk])
    content = cast.browser("facilitator").get(address).content
    assert read("people.xlsx", [content], 5)[0][1][:3] == ["Name", "Side", "Telephone"]
    assert "nobody below them" in check_page(give(cast, content))


@pytest.mark.parametrize("by", ["member", "chair", "outsider", "steward"])
def test_only_those_who_facilitate_bring_in_a_list(cast: Cast, by: str) -> None:
    assert give(cast, book(HEADS, EDITH), by=by).status_code == 404
