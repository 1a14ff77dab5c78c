"""Asking after something said, by its number and without signing in."""

from django.test import Client
from django.urls import reverse

from coproduce_web.contributions import guard
from coproduce_web.contributions.models import Contribution
from coproduce_web.contributions.tests.made import answer, open_door, say, say_at
from coproduce_web.initiatives.tests.cast import Cast
from coproduce_web.shared.tests.pages import check_page

ASK = "/say/"


def asked(number: str, browser: Client | None = None) -> str:
    return check_page((browser or Client()).post(ASK, {"number": number}))


def at_door(cast: Cast) -> tuple[Contribution, str]:
    door = open_door(cast)
    one = say_at(door, reach="01632 960 170")
    return one, reverse("said", args=[door.token, one.number])


def test_by_its_number_somebody_sees_the_answer_and_what_they_said(cast: Cast) -> None:
    one, here = at_door(cast)
    check_page(Client().get(ASK))
    assert "Waiting for an answer: 12 days." in asked(one.number)
    answer(cast, one)
    for page in (asked(one.number), check_page(Client().get(here))):
        assert "Yes: it is done, or being done" in page
        assert "We asked for a bus at half past eight." in page
        assert one.words in page
        assert "01632 960 170" not in page


def test_the_number_is_found_however_it_is_typed(cast: Cast) -> None:
    one, _here = at_door(cast)
    assert one.words in asked(f"  {one.number.replace('-', ' ').lower()} ")


def test_whoever_told_a_facilitator_asks_by_number_too_and_is_not_named(cast: Cast) -> None:
    one = say(cast)
    page = asked(one.number)
    assert one.words in page
    assert "Arthur Bell" not in page


def test_a_wrong_number_is_said_kindly_and_stays_in_the_box(cast: Cast) -> None:
    at_door(cast)
    page = asked("AAA-AAA")
    assert "Nothing was said under that number" in page
    assert "AAA-AAA" in page
    assert "Write the number you were given" in asked(" ")
    assert "too long for one of our numbers" in asked("7K4-M2P " * 9)


def test_who_guesses_is_held_up_for_five_minutes_with_a_friendly_word(cast: Cast) -> None:
    one, here = at_door(cast)
    for number in range(guard.MISSES):
        asked(f"AAA-{number:03}")
    page = asked(one.number)
    assert "Wait five minutes" in page
    assert "Ring Ruth Adeyemi on 01632" in page
    assert one.words not in page
    response = Client().get(here)
    assert response.status_code == 429
    assert one.words not in check_page(response)


def test_guessing_at_the_address_counts_as_well(cast: Cast) -> None:
    one, here = at_door(cast)
    wrong = here.replace(one.number, "AAA-AAA")
    assert [Client().get(wrong).status_code for _try in range(guard.MISSES)] == [404] * guard.MISSES
    assert "Wait five minutes" in asked(one.number)


def test_a_number_of_another_door_is_not_found_at_this_one(cast: Cast) -> None:
    one, _here = at_door(cast)
    other = open_door(cast)
    assert Client().get(reverse("said", args=[other.token, one.number])).status_code == 404


def test_a_borrowed_computer_keeps_nothing_of_it(cast: Cast) -> None:
    one, here = at_door(cast)
    for response in (Client().get(here), Client().post(ASK, {"number": one.number})):
        assert "no-store" in response["Cache-Control"]
