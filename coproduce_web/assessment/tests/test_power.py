"""Where the power sits: described face by face, with how we know, and nothing that looks like a mark."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from coproduce_web.accounts.models import Person
from coproduce_web.assessment.models import Given, Level
from coproduce_web.assessment.tests.given import TABLES, given_by
from coproduce_web.shared.tests.pages import check_page

NUMBERS = range(40)
DECISIONS = "decision,initiative,decided_on,rule\n" + "".join(
    f"d{at},lunch club,20{25 + at % 2}-0{1 + at % 9}-15,{'consensus' if at % 3 else 'elsewhere'}\n"
    for at in NUMBERS
)
POSITIONS = "decision,person,part\n" + "".join(
    f"d{at},{person},decided\n" for at in NUMBERS for person in ("ann", "bob") if at % 3
)
MOONS = ('class="moon"', "Shown", "Not yet")


@pytest.fixture
def given(ruth: Person) -> Given:
    return given_by(ruth, TABLES | {"decisions": DECISIONS, "positions": POSITIONS})


def read(browser: Client, name: str, *args: object) -> str:
    return check_page(browser.get(reverse(name, args=args)))


def test_it_says_where_power_sits_and_whether_it_has_moved(browser: Client, given: Given) -> None:
    page = read(browser, "power", given.pk)
    for words in (
        *("Has power moved?", "Decided here, or elsewhere", "decisions, likely between"),
        *("Who planned it, who did it", "The level of each piece of work", "All eleven"),
    ):
        assert words in page


def test_nothing_on_it_looks_like_a_mark(browser: Client, given: Given) -> None:
    page = read(browser, "power", given.pk)
    assert not [sign for sign in MOONS if sign in page]


def test_a_face_leads_to_its_records_its_numbers_and_its_sql(browser: Client, given: Given) -> None:
    page = read(browser, "power_face", given.pk, "decided-here")
    assert "Half-year up to" in page
    assert 'data-th="Counted"' in page
    assert "Records a period needs before two periods are compared" in page
    assert "FROM decided AS d" in page
    assert ".read open.sql" in page
    assert browser.get(reverse("power_face", args=[given.pk, "nothing"])).status_code == 404


def test_a_level_says_what_holds_it_there_and_what_it_takes(browser: Client, given: Given) -> None:
    level = given.levels.filter(slice="all", initiative="lunch club").get()
    page = read(browser, "level", given.pk, level.position)
    for words in ("Planning", "Doing", "Money and looking back", "Steering", "never a rank"):
        assert words in page
    assert "One or two are an event." in page, "the reason of a number it takes"


def test_a_level_lists_the_records_that_put_it_there_and_what_is_missing(
    browser: Client, given: Given
) -> None:
    level = given.levels.filter(slice="all", initiative="lunch club").get()
    page = read(browser, "level", given.pk, level.position)
    assert level.data["lowest"] == "involvement"
    there = page.partition("The records that put it there")[2].partition("What is missing")[0]
    assert "An older person decided." in there
    assert 'role="rowheader">d' in there
    assert "For transformation, if all else stays as it is" in page


def test_each_way_to_hold_power_leads_to_its_records(browser: Client, given: Given) -> None:
    level = given.levels.filter(slice="all", initiative="lunch club").get()
    address = reverse("level_records", args=[given.pk, level.position, "governance"])
    assert f'href="{address}"' in read(browser, "level", given.pk, level.position)
    page = check_page(browser.get(address))
    assert page.count("how it would be decided") >= 10
    nothing = reverse("level_records", args=[given.pk, level.position, "involved"])
    assert browser.get(nothing).status_code == 404


def test_a_part_of_a_piece_of_work_has_a_page_of_its_own(browser: Client, given: Given) -> None:
    whole = given.levels.filter(slice="all", initiative="lunch club").get()
    part = Level.objects.create(
        given=given, position=999, initiative="lunch club", slice="stage", of_slice="design", data=whole.data
    )
    assert "Stage: design" in read(browser, "level", given.pk, whole.position)
    assert "lunch club. Stage: design" in read(browser, "level", given.pk, part.position)


def test_many_pieces_of_work_are_listed_by_20_and_ask_no_more(browser: Client, given: Given) -> None:
    one = given.levels.filter(slice="all")[0]
    Level.objects.bulk_create(
        Level(given=given, position=1000 + at, initiative=f"Club {at}", slice="all", data=one.data)
        for at in range(60)
    )
    with CaptureQueriesContext(connection) as asked:
        page = read(browser, "levels", given.pk)
    assert page.count("Older people hold:") == 20
    assert len(asked) <= 12


def test_the_way_there_is_on_the_page_of_the_seven_principles(browser: Client, given: Given) -> None:
    assert reverse("power", args=[given.pk]) in read(browser, "assessment", given.pk)


def test_records_asked_before_power_was_read_have_no_such_page(browser: Client, given: Given) -> None:
    given.power.delete()
    assert browser.get(reverse("power", args=[given.pk])).status_code == 404
    assert reverse("power", args=[given.pk]) not in read(browser, "assessment", given.pk)
