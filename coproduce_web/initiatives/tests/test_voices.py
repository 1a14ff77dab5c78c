"""The voices map: who was contacted, who joined, who is missing and why, and how many one would expect."""

from decimal import Decimal
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from coproduce_web.initiatives.actions import voices
from coproduce_web.initiatives.models import Affected
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.initiatives.tests.reading import address, read, send

CARERS = {"voice": "People who care for somebody", "named_by_side": "community", "seldom_heard": "on"}


def add(cast: Cast, **told: Any) -> Affected:
    return voices.add(cast.how(), cast.initiative, **{"voice": "People who care for somebody", **told})


def test_a_group_is_put_on_the_map_by_its_name_alone(cast: Cast) -> None:
    page = send(cast, "facilitator", "voice_add", {"voice": "People on Mill Lane"})
    assert "People on Mill Lane" in page
    assert "Nobody has said why." in read(cast, "member", "voices")


def test_a_missing_group_is_told_with_why_what_is_done_and_who_stands_for_it(cast: Cast) -> None:
    sent = CARERS | {
        "why_not": "cannot as it is run",
        "being_done": "Meetings when somebody can sit in.",
        "stood_for_by": "The carers’ centre",
    }
    send(cast, "facilitator", "voice_add", sent)
    page = read(cast, "member", "voices")
    assert "They cannot, the way it is run. Who stands for them meanwhile: The carers’ centre." in page
    assert "Meetings when somebody can sit in." in page


def test_a_group_was_contacted_then_somebody_joined_and_is_missing_no_longer(cast: Cast) -> None:
    voice = add(cast)
    told = {"contacted_by": "post", **as_three_boxes("contacted_on", in_days(-9))}
    send(cast, "facilitator", "voice", CARERS | told, voice.pk)
    assert "Contacted: 1. Here: 0." in read(cast, "member", "voices")
    told |= {"heads": "1", **as_three_boxes("joined_on", in_days(-2))}
    send(cast, "facilitator", "voice", CARERS | told, voice.pk)
    page = read(cast, "member", "voices")
    assert "Contacted: 1. Here: 1." in page
    assert "Nobody, of those we know of." in page
    assert "By post" in read(cast, "member", "voice", voice.pk)


def test_where_a_day_would_tell_who_it_is_only_the_year_is_kept(cast: Cast) -> None:
    voice = add(cast)
    send(cast, "facilitator", "voice", CARERS | {"joined_year": str(in_days(0).year)}, voice.pk)
    voice.refresh_from_db()
    assert voice.joined_on == in_days(0).replace(month=1, day=1)
    page = read(cast, "member", "voice", voice.pk)
    assert f"Since {in_days(0).year}" in page
    assert "January" not in page
    # Opened again, the year is still there to be sent.
    assert f'value="{in_days(0).year}"' in read(cast, "facilitator", "voice", voice.pk)


def test_heads_are_told_beside_what_chance_alone_would_give(cast: Cast) -> None:
    voice = add(cast, in_hundred=Decimal(60), source="Census 2021", heads=1)
    assert "1 here. That is fewer than chance alone gives: 2 to 7." in read(cast, "member", "voice", voice.pk)
    voices.change(cast.how(), voice, voice=voice.voice, in_hundred=Decimal(60), source="Census", heads=4)
    assert "4 here. About 4 expected, by chance 2 to 7." in read(cast, "member", "voice", voice.pk)
    voices.change(cast.how(), voice, voice=voice.voice, in_hundred=Decimal(5), source="Census", heads=4)
    assert "That is more than chance alone gives: 0 to 2." in read(cast, "member", "voice", voice.pk)
    voices.change(cast.how(), voice, voice=voice.voice, in_hundred=Decimal(5), source="Census", heads=None)
    assert "Not counted. About 0 expected" in read(cast, "member", "voice", voice.pk)


def test_only_groups_with_a_figure_are_compared(cast: Cast) -> None:
    add(cast)
    assert "Heads beside heads expected" not in read(cast, "member", "voices")
    add(cast, voice="85 and older", in_hundred=Decimal(20), source="Census 2021", heads=3)
    page = read(cast, "member", "voices")
    assert "were our 7 members drawn by lot" in page
    assert "Census 2021" in page


def test_those_seldom_heard_come_first_among_the_missing(cast: Cast) -> None:
    add(cast, voice="A bowls club")
    add(cast, seldom_heard=True)
    page = read(cast, "member", "voices")
    assert page.index("People who care for somebody") < page.index("A bowls club")


def test_the_map_can_be_narrowed_to_who_is_missing_seldom_heard_or_needed(cast: Cast) -> None:
    add(cast, voice="Dale Buses", needed=True, joined_on=in_days(-1))
    add(cast, seldom_heard=True)
    needed = read(cast, "member", "voices", show="?show=needed").partition('id="list"')[2]
    assert "Dale Buses" in needed
    assert "People who care for somebody" not in needed
    for show in ("missing", "seldom"):
        page = read(cast, "member", "voices", show=f"?show={show}").partition('id="list"')[2]
        assert "Dale Buses" not in page
        assert "People who care for somebody" in page


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (as_three_boxes("joined_on", in_days(1)), "still to come"),
        (as_three_boxes("contacted_on", in_days(1)) | {"contacted_by": "post"}, "still to come"),
        ({"joined_year": "2999"}, "still to come"),
        ({"joined_year": "last year"}, "Write a year in figures"),
        ({"joined_year": "2026", **as_three_boxes("joined_on", in_days(-1))}, "the day or only the year"),
        (as_three_boxes("contacted_on", in_days(-1)), "Say how they were contacted"),
        ({"contacted_by": "post"}, "Write the day they were first contacted"),
        ({"why_not": "trust", **as_three_boxes("joined_on", in_days(-1))}, "so they are not missing"),
        ({"in_hundred": "12"}, "Say where that figure is from"),
        ({"in_hundred": "120", "source": "Census"}, "less than or equal to 100"),
        ({"in_hundred": "a few", "source": "Census"}, "Write a number in figures"),
        ({"heads": "-1"}, "greater than or equal to 0"),
        ({"heads": "some"}, "Write a number in figures, like 12"),
        ({"voice": ""}, "Write who they are"),
    ],
)
def test_what_does_not_hold_together_is_refused_beside_its_question(
    cast: Cast, told: dict[str, str], words: str
) -> None:
    page = send(cast, "facilitator", "voice_add", CARERS | {"being_done": "A letter."} | told)
    assert words in page
    assert "A letter." in page
    assert not Affected.objects.exists()


def test_a_group_stands_on_the_map_once(cast: Cast) -> None:
    add(cast)
    page = send(cast, "facilitator", "voice_add", CARERS | {"voice": "people who CARE for somebody"})
    assert "on the map already" in page
    other = add(cast, voice="A bowls club")
    assert "on the map already" in send(cast, "facilitator", "voice", CARERS, other.pk)


def test_members_read_of_a_group_and_write_nothing(cast: Cast) -> None:
    voice = add(cast)
    assert '<form method="post" class="asks"' not in read(cast, "member", "voice", voice.pk)
    page = address(cast, "voice", voice.pk)
    assert cast.browser("member").post(page, {"voice": "Nobody"}).status_code == 404
    voice.refresh_from_db()
    assert voice.voice == "People who care for somebody"


def test_a_group_of_another_work_is_not_here(cast: Cast) -> None:
    theirs = voices.add(cast.how("outsider"), cast.another, voice="Gardeners")
    assert cast.browser("facilitator").get(address(cast, "voice", theirs.pk)).status_code == 404
    assert cast.browser("facilitator").post(address(cast, "voice", theirs.pk), CARERS).status_code == 404


def test_sixty_groups_ask_no_more_of_the_database(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    Affected.objects.bulk_create(
        Affected(initiative=cast.initiative, voice=f"Street {number}", in_hundred=5, source="Census", heads=0)
        for number in range(60)
    )
    client = cast.browser("member")
    with django_assert_max_num_queries(12):
        page = client.get(address(cast, "voices")).text
    assert "Groups it touches: 60." in page
    assert page.partition('id="list"')[2].count("Street ") == 20
