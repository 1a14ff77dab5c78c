"""An initiative's own page: the way to everything in it, for each reader to what they may open."""

import re
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from coproduce_web.initiatives.actions import ground_rules, resources, voices
from coproduce_web.initiatives.models import Affected, Purpose
from coproduce_web.initiatives.tests.cast import Cast
from coproduce_web.initiatives.tests.reading import address, read


def leads_to(page: str) -> list[str]:
    """The addresses in the page itself."""
    return re.findall(r'href="(/[^"]*)"', page.partition("<main")[2].partition("</main>")[0])


def waiting(page: str) -> dict[str, int]:
    """The lines with a number, and the numbers."""
    lines = re.findall(r'">([^<]+) <i></i><b>(\d+)</b>', page)
    return {words: int(number) for words, number in lines}


@pytest.mark.parametrize("reader", ["member", "facilitator", "chair", "commissioner", "steward"])
def test_whatever_it_leads_to_opens_for_whoever_it_is_shown_to(cast: Cast, reader: str) -> None:
    client = cast.browser(reader)
    found = leads_to(read(cast, reader, "initiative"))
    assert len(found) == len(set(found))
    opened = {page: client.get(page, follow=True).status_code for page in found}
    assert opened == dict.fromkeys(found, 200)


def test_a_member_finds_the_purpose_and_the_way_to_say_something(cast: Cast) -> None:
    page = read(cast, "member", "initiative")
    assert "What Early bus is for." in page
    assert "Say something" in page
    assert "Under way: set up." in page
    assert address(cast, "meeting_plan") not in page
    assert address(cast, "history") not in page


def test_those_who_lead_find_what_waits_for_them(cast: Cast) -> None:
    how, bus = cast.how(), cast.initiative
    assert waiting(read(cast, "chair", "initiative")) == {"The purpose": 1}
    Purpose.objects.filter(initiative=bus).update(confirmed_on=bus.began_on)
    voices.add(how, bus, voice="People who care for somebody")
    voices.add(how, bus, voice="A bowls club")
    ground_rules.suggest(how, bus, words="Be kind.")
    resources.put_in(how, bus, kind="room")
    page = read(cast, "facilitator", "initiative")
    assert waiting(page) == {"Voices missing": 2, "Our ground rules": 1, "Money, people, rooms": 1}
    assert "Write down what somebody said" in page
    assert waiting(read(cast, "member", "initiative")) == {}


def test_a_steward_who_is_no_member_sees_only_the_frame(cast: Cast) -> None:
    page = read(cast, "steward", "initiative")
    assert "What Early bus is for." not in page
    its = [address(cast, name) for name in ("about", "roles", "history")]
    assert [found for found in leads_to(page) if found.startswith(address(cast, "initiative"))] == its


def test_of_a_long_purpose_the_beginning_stands_here(cast: Cast) -> None:
    Purpose.objects.filter(initiative=cast.initiative).update(words="We want a bus. " * 300)
    assert read(cast, "member", "initiative").count("We want a bus.") < 20


def test_a_piece_of_work_with_nothing_in_it_yet_has_its_page(cast: Cast) -> None:
    Purpose.objects.filter(initiative=cast.initiative).delete()
    cast.initiative.stage_set.all().delete()
    assert "Early bus" in read(cast, "facilitator", "initiative")


def test_a_full_one_asks_no_more_of_the_database(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    named: dict[str, Any] = {"initiative": cast.initiative}
    Affected.objects.bulk_create(Affected(**named, voice=f"Street {number}") for number in range(60))
    client = cast.browser("facilitator")
    with django_assert_max_num_queries(12):
        client.get(address(cast, "initiative"))
