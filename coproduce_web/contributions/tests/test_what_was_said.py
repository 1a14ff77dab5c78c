"""The list of what was said: its filters, the longest waits, finding by number, and very many rows."""

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.contributions.models import Answer, Contribution, Telling
from coproduce_web.contributions.tests.made import answer, open_door, say, say_at
from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.shared.tests.pages import check_page


def listed(cast: Cast, reader: str, more: str = "") -> str:
    at = reverse("contributions", args=[cast.initiative.pk])
    return check_page(cast.browser(reader).get(at + more, follow=True))


@pytest.fixture
def said(cast: Cast) -> dict[str, Contribution]:
    """One of each standing."""
    made = {
        "waits": say(cast, words="This one waits.", person=cast.member, made_on=in_days(-40)),
        "answered": answer(cast, say(cast, words="This one is answered.")),
        "told": answer(cast, say(cast, words="This one is told.")),
        "thanks": say(cast, words="This one thanks.", kind="thanks"),
        "purpose": say_at(open_door(cast), words="This one is about the purpose.", about="purpose"),
    }
    Telling.objects.create(contribution=made["told"], told_on=in_days(0), channel="phone")
    return made


def seen(page: str) -> set[str]:
    """Which of them the list shows."""
    shown = page.partition('id="list"')[2]
    words = {"waits": "waits.", "answered": "is answered.", "told": "is told.", "thanks": "thanks.",
             "purpose": "is about the purpose."}  # fmt: skip
    return {name for name, end in words.items() if f"This one {end}" in shown}


def test_each_filter_shows_its_own(cast: Cast, said: dict[str, Contribution]) -> None:
    shown = {
        "": set(said),
        "?show=waiting": {"waits", "purpose"},
        "?show=answered": {"answered", "told"},
        "?show=told": {"told"},
        "?show=mine": {"waits"},
        "?about=purpose": {"purpose"},
        "?about=purpose&show=answered": set(),
        "?show=nonsense": set(said),
    }
    assert {more: seen(listed(cast, "member", more)) for more in shown} == shown


def test_the_filters_stay_with_the_purpose(cast: Cast, said: dict[str, Contribution]) -> None:
    assert 'href="?show=waiting&amp;about=purpose#list"' in listed(cast, "member", "?about=purpose")


def test_who_leads_sees_who_waits_longest_beside_the_mark_of_thirty_days(
    cast: Cast, said: dict[str, Contribution]
) -> None:
    page = listed(cast, "chair")
    strip = page.partition('id="list"')[0]
    assert strip.index("This one waits.") < strip.index("This one is about the purpose.")
    assert "40 days, late" in strip
    assert "All who wait" not in strip
    assert "Those who wait longest" in strip
    assert "Waiting longest" not in listed(cast, "member")
    for number in range(5):
        say(cast, words=f"Newer {number}.", made_on=in_days(0))
    strip = listed(cast, "chair").partition('id="list"')[0]
    assert "Newer 4." not in strip
    assert "All who wait" in strip


def test_who_rings_and_says_a_number_is_found(cast: Cast, said: dict[str, Contribution]) -> None:
    number = said["told"].number.replace("-", "").lower()
    assert "What Arthur Bell said" in listed(cast, "facilitator", f"?number={number}")
    page = listed(cast, "facilitator", "?number=AAA-AAA")
    assert "Nothing was said here under that number" in page
    assert 'value="AAA-AAA"' in page


def test_a_number_of_another_group_is_not_found_here(cast: Cast) -> None:
    Contribution.objects.create(
        initiative=cast.another, number="KKK-KKK", kind="idea", words="Seeds.", made_on=in_days(0)
    )
    assert "Nothing was said here under that number" in listed(cast, "facilitator", "?number=KKK-KKK")


def test_an_empty_list_says_so(cast: Cast) -> None:
    assert "Nothing here." in listed(cast, "chair")


def test_a_letter_of_forty_pages_is_shown_in_a_few_words(cast: Cast) -> None:
    say(cast, words="The bus. " * 2000)
    page = listed(cast, "member")
    assert page.count("The bus.") < 20
    assert "…" in page


def test_three_thousand_are_listed_with_few_queries(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    many = Contribution.objects.bulk_create(
        Contribution(
            initiative=cast.initiative, number=f"N{number}", person=cast.phone if number % 3 else None,
            kind="concern", words=f"Thing {number}", made_on=in_days(-number % 400 - 400),
        )
        for number in range(3000)
    )  # fmt: skip
    Answer.objects.bulk_create(
        Answer(contribution=one, answer="no", words="No.", answered_on=in_days(-1)) for one in many[::2]
    )
    browser, at = cast.browser("facilitator"), reverse("contributions", args=[cast.initiative.pk])
    for more in ("", "?show=waiting", "?show=answered", "?page=150"):
        with django_assert_max_num_queries(12):
            page = check_page(browser.get(at + more))
        assert page.partition('id="list"')[2].count("<h3>") == 20
