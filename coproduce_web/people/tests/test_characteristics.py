"""Who people are: optional, in their own words, kept as on the day, and never shown beside a name."""

import pytest
from django.urls import reverse
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.evidence import scope_of
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.people.actions import characteristics
from coproduce_web.people.actions.characteristics import Told
from coproduce_web.people.evidence import TABLES
from coproduce_web.people.models import Characteristic, Details
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Entry

BY_PHONE = {"channel": "phone", "through": "self", "read_back": "yes"}
heard: list[int] = []


def hear(initiative: int) -> None:
    """Told of each initiative in which something was written."""
    heard.append(initiative)


def tell(cast: Cast, person: Person, days: int, **told: str) -> None:
    said = [Told(strand, value) for strand, value in told.items()]
    characteristics.tell(cast.how(channel="phone"), person, told=said, told_on=in_days(days))


def test_what_one_tells_of_oneself_one_alone_reads(cast: Cast) -> None:
    address = reverse("my_characteristics")
    answers = {"born_in": "1949", "religion": "Chapel, and my allotment", "sight": " Yes "}
    page = check_page(cast.browser("member").post(address, answers, follow=True))
    assert "Chapel, and my allotment" in page
    assert "Born in 1949." in page
    assert Characteristic.objects.get(strand="sight").value == "yes"
    for reader, name in [("facilitator", "person"), ("facilitator", "person_characteristics")]:
        seen = cast.browser(reader).get(reverse(name, args=[cast.initiative.pk, cast.member.pk]))
        assert "allotment" not in check_page(seen)
        assert "1949" not in str(seen.text)


def test_a_facilitator_writes_what_is_told_and_sees_nothing_that_was_told_before(cast: Cast) -> None:
    tell(cast, cast.phone, -90, religion="Methodist")
    address = reverse("person_characteristics", args=[cast.initiative.pk, cast.phone.pk])
    answers = {"hearing": "yes", **as_three_boxes("told_on", in_days(-3)), **BY_PHONE}
    cast.browser("facilitator").post(address, answers)
    written = Characteristic.objects.get(strand="hearing")
    assert (written.told_on, written.channel, written.written_by) == (in_days(-3), "phone", cast.facilitator)
    for page in (address, reverse("person_details", args=[cast.initiative.pk, cast.phone.pk])):
        assert "Methodist" not in check_page(cast.browser("facilitator").get(page))


def test_told_again_both_stay_and_the_newest_is_counted(cast: Cast) -> None:
    tell(cast, cast.phone, -90, alone="no", carer="yes")
    tell(cast, cast.phone, -5, alone="yes")
    assert list(cast.phone.characteristics.filter(strand="alone").values_list("value", flat=True)) == [
        "yes",
        "no",
    ]
    rows = list(TABLES["characteristics"](scope_of(frozenset([cast.initiative.pk]))))
    assert sorted((row["strand"], row["value"]) for row in rows) == [("alone", "yes"), ("carer", "yes")]


def test_told_twice_in_a_day_the_later_stands(cast: Cast) -> None:
    tell(cast, cast.phone, 0, alone="no")
    tell(cast, cast.phone, 0, alone="yes")
    assert cast.phone.characteristics.get().value == "yes"


def test_the_history_says_that_something_was_told_and_not_what(cast: Cast) -> None:
    tell(cast, cast.phone, 0, age="1942", orientation="gay", religion="none")
    facts = str(Entry.objects.get(did="people.tell").facts)
    for told in ("orientation", "religion", "gay", "1942", "none", "letters"):
        assert told not in facts


def test_what_was_told_is_taken_away_by_whoever_told_it(cast: Cast) -> None:
    tell(cast, cast.member, -5, alone="no", carer="yes", age="1949")
    address = reverse("my_characteristics_away")
    page = check_page(cast.browser("member").get(address))
    assert "Living alone: no" in page
    assert "Tick what we shall take away" in check_page(cast.browser("member").post(address, {}))
    one = cast.member.characteristics.get(strand="alone")
    cast.browser("member").post(address, {"which": [one.pk], "year_too": "on"})
    assert list(cast.member.characteristics.values_list("strand", flat=True)) == ["carer"]
    assert Details.objects.get(person=cast.member).born_in is None
    tell(cast, cast.phone, -5, carer="no")
    others = cast.phone.characteristics.get()
    assert "not among what you told" in check_page(
        cast.browser("member").post(address, {"which": [others.pk]})
    )
    assert cast.phone.characteristics.exists()


def test_somebody_on_the_telephone_has_it_all_taken_away_unread(cast: Cast) -> None:
    tell(cast, cast.phone, -5, alone="no", age="1942")
    address = reverse("person_characteristics", args=[cast.initiative.pk, cast.phone.pk])
    answers = {"take_away": "on", **as_three_boxes("told_on", in_days(0)), **BY_PHONE}
    cast.browser("facilitator").post(address, answers)
    assert not cast.phone.characteristics.exists()
    assert Details.objects.get(person=cast.phone).born_in is None


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({}, "Nothing is filled in"),
        ({"born_in": "42"}, "Write the year in four figures"),
        ({"born_in": "2950", "religion": "none"}, "That year is still to come"),
        ({"religion": "x" * 200}, "That is longer than 100 letters"),
    ],
)
def test_what_cannot_be_is_refused(cast: Cast, answers: dict[str, str], words: str) -> None:
    page = check_page(cast.browser("member").post(reverse("my_characteristics"), answers))
    assert words in page
    assert not Characteristic.objects.exists()


def test_the_assessment_of_every_work_they_are_in_is_told(
    cast: Cast, settings: Settings, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    heard.clear()
    settings.AFTER_WRITING = f"{__name__}.hear"
    with django_capture_on_commit_callbacks(execute=True):
        tell(cast, cast.phone, 0, carer="yes")
    assert cast.initiative.pk in heard
