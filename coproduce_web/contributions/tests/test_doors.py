"""Links and posters through which anyone says something, and what is read there once they are closed."""

from uuid import uuid4

import segno
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.contributions.actions import doors
from coproduce_web.contributions.models import Contribution, Door
from coproduce_web.contributions.tests.made import open_door, say_at
from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.shared.tests.pages import check_page

RING = "Ring Ruth Adeyemi on 01632\N{NO-BREAK SPACE}960\N{NO-BREAK SPACE}112."


def address(name: str, door: Door) -> str:
    return reverse(name, args=[door.initiative_id, door.pk])


def test_who_leads_makes_a_link_and_gets_its_poster(cast: Cast) -> None:
    page = reverse("door_open", args=[cast.initiative.pk])
    check_page(cast.browser("chair").get(page))
    poster = check_page(cast.browser("chair").post(page, {"words": "The surgery"}, follow=True))
    door = Door.objects.get()
    assert f'testserver/say/<wbr><span class="dial">{door.token}</span>' in poster
    assert "01632 960 112" in poster
    assert address("door_qr", door) in poster
    assert "Write where it will hang" in check_page(cast.browser("chair").post(page, {"words": " "}))


def test_the_square_is_a_picture_that_leads_to_the_door(cast: Cast) -> None:
    door = open_door(cast)
    drawn = cast.browser("member").get(address("door_qr", door))
    assert drawn["Content-Type"] == "image/svg+xml"
    expected = segno.make(f"http://testserver/say/{door.token}/", error="q")
    path = expected.svg_inline(dark="#000", light="#fff", omitsize=True).partition("<path ")[2]
    assert path.rpartition("</svg>")[0] in drawn.content.decode()


def test_an_address_typed_from_the_poster_in_capitals_and_without_dashes_is_found(cast: Cast) -> None:
    door = open_door(cast)
    typed = door.token.replace("-", "").upper()
    assert "What would you like to say?" in check_page(Client().get(reverse("say", args=[typed])))
    assert Client().get(reverse("say", args=["nothing-here"])).status_code == 404


def test_a_closed_way_in_says_so_kindly_with_whom_to_ring(cast: Cast) -> None:
    door = open_door(cast)
    close = address("door_withdrawal", door)
    check_page(cast.browser("facilitator").get(close))
    once = {"once": str(uuid4())}
    for _twice in range(2):
        page = check_page(cast.browser("facilitator").post(close, once, follow=True))
    assert "closed on" in page
    assert address("door_poster", door) not in page
    page = check_page(Client().get(reverse("say", args=[door.token])))
    assert "This way in is closed" in page
    assert RING in page
    for name in ("door_poster", "door_qr"):
        assert cast.browser("member").get(address(name, door)).status_code == 404


def test_nothing_typed_is_lost_at_a_way_in_that_was_closed_meanwhile(cast: Cast) -> None:
    door = open_door(cast)
    doors.withdraw(cast.how(), door)
    sent = {"words": "The kerb at the church is too high.", "kind": "concern", "once": str(uuid4())}
    for typed in (sent, sent | {"kind": ""}):
        page = check_page(Client().post(reverse("say", args=[door.token]), typed))
        assert "The kerb at the church is too high." in page
        assert "This way in is closed" in page
        assert RING in page
    assert not Contribution.objects.exists()


def test_nothing_typed_is_lost_either_where_the_page_had_been_open_too_long(cast: Cast) -> None:
    door = open_door(cast)
    doors.withdraw(cast.how(), door)
    browser = Client(enforce_csrf_checks=True, headers={"origin": "http://testserver"})
    response = browser.post(reverse("say", args=[door.token]), {"words": "The kerb is too high."})
    assert response.status_code == 403
    assert "The kerb is too high." in check_page(response)


def test_what_was_said_through_a_closed_way_in_can_still_be_asked_after(cast: Cast) -> None:
    door = open_door(cast)
    one = say_at(door)
    doors.withdraw(cast.how(), door)
    page = check_page(Client().get(reverse("said", args=[door.token, one.number])))
    assert "Say something else" not in page
    assert one.words in page


def test_only_who_leads_opens_and_closes_and_another_groups_are_not_there(cast: Cast) -> None:
    door = open_door(cast)
    assert cast.browser("member").post(address("door_withdrawal", door), {}).status_code == 404
    theirs = reverse("door_withdrawal", args=[cast.another.pk, door.pk])
    assert cast.browser("outsider").post(theirs, {}).status_code == 404
    door.refresh_from_db()
    assert door.withdrawn_on is None


def test_a_long_list_of_doors_takes_few_queries(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _number in range(60):
        say_at(open_door(cast), made_on=in_days(0))
    browser = cast.browser("facilitator")
    with django_assert_max_num_queries(12):
        page = check_page(browser.get(reverse("doors", args=[cast.initiative.pk])))
    assert page.count("One thing was said through it.") == 20
