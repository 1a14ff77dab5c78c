"""Its name, place and reach; the rules declared for its meetings; and whether it was all written down."""

from datetime import timedelta

import pytest

from coproduce_web.initiatives.actions import kept
from coproduce_web.initiatives.models import Kept
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, as_three_boxes, in_days
from coproduce_web.initiatives.tests.reading import read, send

ABOUT = {
    "name": "The early bus",
    "place": "Hallowby",
    "level": "community",
    "tier": "locality",
    "activity": "service",
    "held_by_side": "community",
    **as_three_boxes("began_on", BEGAN),
}
ALL = {"tables": ["meetings", "needs"], "fully": "all", "by_side": "professional"}
SPRING = as_three_boxes("from_on", in_days(-60)) | as_three_boxes("until_on", in_days(-1))


def test_those_who_lead_say_where_it_is_and_how_far_it_reaches(cast: Cast) -> None:
    page = send(cast, "chair", "about", ABOUT | as_three_boxes("funded_until", in_days(90)))
    assert "The early bus" in page
    page = read(cast, "member", "about")
    assert "A village, or a part of a town" in page
    assert "There is money until" in page
    assert "A village, or a part of a town" in read(cast, "steward", "about")


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (as_three_boxes("began_on", in_days(1)), "still to come"),
        (as_three_boxes("ended_on", in_days(1)), "still to come"),
        (
            as_three_boxes("ended_on", BEGAN - timedelta(days=1)),
            "That is before it began, on 12 January 2026",
        ),
        (as_three_boxes("funded_until", BEGAN - timedelta(days=1)), "That is before it began"),
        ({"began_on_day": "30", "began_on_month": "2"}, "There is no such day"),
        ({"began_on_year": ""}, "Write the year as well"),
        ({"name": ""}, "Write what it is called"),
    ],
)
def test_impossible_days_are_refused_and_what_was_typed_stays(
    cast: Cast, told: dict[str, str], words: str
) -> None:
    page = send(cast, "facilitator", "about", ABOUT | {"place": "Nether Hallowby"} | told)
    assert words in page
    assert "Nether Hallowby" in page
    cast.initiative.refresh_from_db()
    assert (cast.initiative.name, cast.initiative.place) == ("Early bus", "Hallowby")


def test_members_and_stewards_change_nothing_about_it(cast: Cast) -> None:
    for reader in ("member", "commissioner", "steward", "outsider"):
        page = f"/initiatives/{cast.initiative.pk}/about/"
        assert cast.browser(reader).post(page, ABOUT).status_code == 404
    cast.initiative.refresh_from_db()
    assert cast.initiative.name == "Early bus"


def test_rules_for_every_meeting_are_declared_and_tried(cast: Cast) -> None:
    assert "None are declared." in read(cast, "member", "chairing")
    page = send(cast, "facilitator", "chairing", {"older_majority": "on", "older_chair": "on"})
    assert "4 of 7 are older people." in page
    assert "Joyce Penhallow can take the chair." in page
    assert "Older people in the majority" in read(cast, "member", "chairing")
    send(cast, "facilitator", "chairing", {})
    assert "None are declared." in read(cast, "member", "chairing")


def test_what_was_all_written_down_is_said_for_several_records_at_once(cast: Cast) -> None:
    assert "So a blank is not known, and never a no." in read(cast, "member", "kept")
    page = send(cast, "facilitator", "kept", ALL | SPRING)
    assert "What people needed, and whether they got it" in page
    said = Kept.objects.filter(initiative=cast.initiative)
    assert set(said.values_list("kept_table", "how", "kept_by_side")) == {
        ("meetings", "all", "professional"),
        ("needs", "all", "professional"),
    }


def test_said_again_from_the_same_day_it_takes_the_place_of_what_was_said(cast: Cast) -> None:
    send(cast, "facilitator", "kept", ALL | SPRING)
    send(cast, "facilitator", "kept", ALL | SPRING | {"tables": ["needs"], "fully": "most"})
    said = Kept.objects.filter(initiative=cast.initiative)
    assert dict(said.values_list("kept_table", "how")) == {"meetings": "all", "needs": "most"}


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (as_three_boxes("until_on", in_days(1)), "still to come"),
        (as_three_boxes("until_on", in_days(-61)), "That is before it began"),
        ({"tables": []}, "Tick at least one kind of record"),
        ({"tables": ["wallpaper"]}, "wallpaper is not one of the available choices"),
        ({"fully": ""}, "Say how fully"),
    ],
)
def test_a_period_has_its_days_in_order_and_says_what_was_kept(
    cast: Cast, told: dict[str, str], words: str
) -> None:
    assert words in send(cast, "facilitator", "kept", ALL | SPRING | told)
    assert not Kept.objects.exists()


def test_a_long_list_of_what_was_kept_is_paged(cast: Cast) -> None:
    for day in range(60):
        first = in_days(-200 + day)
        kept.say_kept(
            cast.how(), cast.initiative, tables=["needs"], from_on=first, until_on=first, fully="some"
        )
    page = read(cast, "member", "kept")
    assert page.count("Some of it") == 20
    assert "?page=3" in page
