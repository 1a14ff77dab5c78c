"""Two dates side by side: what is more, what is less, and what nobody can tell."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import html5lib
import pytest
from rich.console import Console

from coproduce.assess.interval import newcombe, wilson
from coproduce.errors import CoproduceError
from coproduce.report.as_data import as_data
from coproduce.report.as_published import as_published
from coproduce.report.comparison import comparison
from coproduce.report.comparison_html import comparison_html
from coproduce.report.comparison_power import NAMED, faces_compared, in_words
from coproduce.report.comparison_text import comparison_text
from coproduce.report.difference import difference, in_a_word
from coproduce.report.tests.village import AS_OF, found, village

EARLIER = date(2026, 6, 29)


def compared(*, publishing: bool = False) -> Mapping[str, Any]:
    """The forum, and the forum a day later when more needs are known to have been met."""
    packages = village(as_of=EARLIER), village(as_of=AS_OF, better=True)
    told = [as_published(found(one), one) if publishing else as_data(found(one)) for one in packages]
    return comparison(*told)


def question(told: Mapping[str, Any], stem: str) -> Mapping[str, Any]:
    return next(one for one in told["questions"] if one["question"] == stem)


def test_a_difference_beyond_chance_is_more() -> None:
    needs = question(compared(), "6.1-needs-met")
    assert (needs["before"]["met"], needs["after"]["met"], needs["word"]) == (69, 92, "more")
    assert needs["low"] > 0
    assert needs["low"] < needs["difference"] == 0.25 < needs["high"]


def test_what_did_not_change_beyond_chance_cannot_be_told() -> None:
    claims = question(compared(), "6.5-claim-paid-in-14-days")
    assert (claims["difference"], claims["word"]) == (0, "cannot tell")


def test_cards_are_compared_by_what_older_people_said() -> None:
    safe = question(compared(), "2.2-felt-safe")
    assert (safe["before"]["asked"], safe["after"]["asked"]) == (30, 30)


def test_the_interval_is_newcombes_where_all_is_known() -> None:
    one, two = ({"asked": 40, "met": met, "not_known": 0, "share": met / 40} for met in (20, 30))
    told = [each | wilson(each["share"], 40)._asdict() for each in (one, two)]
    gap = difference(*told)
    assert gap is not None
    assert gap == pytest.approx(newcombe(0.75, 40, 0.5, 40))


def test_what_is_published_is_compared_by_its_published_numbers_only() -> None:
    told = compared(publishing=True)
    needs = question(told, "6.1-needs-met")
    assert (needs["before"]["met"], needs["after"]["met"], needs["after"]["hidden"]) == (
        70,
        None,
        "all or nearly all",
    )
    assert (needs["difference"], needs["word"]) == (None, "cannot tell")
    assert "nearest 5" in told["note"]


def test_the_same_place_at_two_dates_is_said_to_overlap() -> None:
    assert compared()["same"] is True
    other = village("another forum")
    assert comparison(as_data(found(village())), as_data(found(other)))["same"] is False


def test_the_later_cannot_come_first() -> None:
    first, second = as_data(found(village())), as_data(found(village(as_of=EARLIER)))
    with pytest.raises(CoproduceError, match="give the earlier one first"):
        comparison(first, second)


def test_it_can_be_read_as_a_page() -> None:
    page = Console(width=120)
    with page.capture() as written:
        page.print(comparison_text(compared()))
    words = " ".join(written.get().split())
    assert "69 of 92" in words
    assert "+25 (" in words


def test_power_is_compared_face_by_face() -> None:
    faces = {one["face"]: one for one in compared()["faces"]}
    assert (faces["deciding"]["before"]["asked"], faces["deciding"]["word"]) == (13, "cannot tell")
    assert faces["unpaid"]["difference"] is None
    moved = faces["deciding"] | {"before": {**tally(40, 4)}, "after": {**tally(40, 36)}}
    gap = difference(moved["before"], moved["after"])
    assert in_a_word(gap) == "more"


def tally(asked: int, met: int) -> dict[str, float]:
    share = met / asked
    return {"asked": asked, "met": met, "not_known": 0, "share": share, **wilson(share, asked)._asdict()}


def test_a_face_that_moved_says_whether_power_came_nearer_to_older_people() -> None:
    def power(met: int) -> dict[str, Any]:
        face = dict.fromkeys(NAMED, "") | {"face": "needed", "measure": "share", "toward": "more"}
        return {"faces": [face | {"now": tally(40, met)}]}

    (nearer,), (farther,) = (
        list(faces_compared(power(first), power(second))) for first, second in ((4, 36), (36, 4))
    )
    assert (nearer["word"], nearer["toward"]) == ("more", True)
    assert in_words(farther)["word"] == "less, away from older people"


def test_how_far_an_initiative_reaches_is_told_of_both() -> None:
    assert [one["initiative"] for one in compared()["levels"]] == ["forum"]


def test_two_places_with_the_same_ids_are_not_taken_for_two_dates() -> None:
    first, second = as_data(found(village())), as_data(found(village(better=True)))
    assert "nothing of the one is added to the other" in comparison(first, second)["overlap"]
    assert "hold the records of the first as well" in compared()["overlap"]


def test_it_can_be_read_as_a_valid_page_with_power() -> None:
    page = comparison_html(compared())
    html5lib.HTMLParser(strict=True).parse(page)
    for words in ("Side by side", "Where the power sits", "69 of 92", "Whose hours are unpaid"):
        assert words in page, words
