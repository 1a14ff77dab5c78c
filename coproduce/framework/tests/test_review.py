"""The framework holds together: what it counts, where each part is from, and who may be told what."""

import tomllib
from collections import Counter
from importlib.resources import files

import pytest

from coproduce.errors import FrameworkError
from coproduce.framework import framework
from coproduce.framework.entries import Entry
from coproduce.framework.thresholds import thresholds_in_force

REVIEW = framework()
TERMS = {
    "stages": REVIEW.stages,
    "sides": REVIEW.sides,
    "channels": REVIEW.channels,
    "through": REVIEW.through,
    "levels": REVIEW.levels,
    "tiers": REVIEW.tiers,
    "power": REVIEW.power,
    "kinds": tuple(REVIEW.kinds.values()),
    "words": tuple(REVIEW.words.values()),
}
EVERY: tuple[Entry, ...] = (
    REVIEW,
    *REVIEW.principles,
    *REVIEW.practices,
    *(t for ts in TERMS.values() for t in ts),
)


def test_there_are_seven_principles_and_no_eighth_is_invented() -> None:
    assert [principle.number for principle in REVIEW.principles] == [1, 2, 3, 4, 5, 6, 7]
    assert "Box 2 speaks of eight" in REVIEW.note


def test_thirty_two_practices_are_the_reviews_and_two_are_in_the_names_of_principles() -> None:
    assert Counter(practice.drawn_from for practice in REVIEW.practices) == {"practice": 32, "principle": 2}
    drawn = [practice.number for practice in REVIEW.practices if practice.drawn_from == "principle"]
    assert drawn == ["1.5", "2.3"]


def test_the_practices_of_each_principle_are_numbered_without_a_gap() -> None:
    for principle in REVIEW.principles:
        numbers = [practice.number for practice in REVIEW.practices_of(principle.number)]
        assert numbers == [f"{principle.number}.{place}" for place in range(1, len(numbers) + 1)]
        assert len(numbers) >= 3
    assert sum(len(REVIEW.practices_of(number)) for number in range(1, 8)) == len(REVIEW.practices) == 34


def test_a_practice_is_found_by_its_number() -> None:
    practice = REVIEW.practice("6.1")
    assert practice.title == "Plan ahead and ask what people need"
    assert practice.principle == 6


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("6.9", "There is no practice “6.9”. The nearest is 6."),
        ("banana", "There is no practice “banana”. They run from 1.1 to 7.5."),
    ],
)
def test_an_unknown_practice_is_told_plainly_with_the_nearest_there_is(wrong: str, said: str) -> None:
    with pytest.raises(FrameworkError) as told:
        REVIEW.practice(wrong)
    assert str(told.value).startswith(said)


def test_every_entry_says_since_when_why_and_its_place() -> None:
    for entry in EVERY:
        assert entry.since.year >= 2026, entry
        assert entry.reason.rstrip().endswith("."), entry
        assert entry.source, entry


def test_every_practice_points_to_its_own_place_in_the_review() -> None:
    places = [practice.source for practice in REVIEW.practices]
    assert len(set(places)) == len(places)
    for practice in REVIEW.practices:
        assert f"principle {practice.principle}" in practice.source
        assert practice.asked.endswith("?")


@pytest.mark.parametrize("name", TERMS)
def test_no_code_is_given_twice(name: str) -> None:
    codes = [term.code for term in TERMS[name]]
    assert len(set(codes)) == len(codes) > 1


def test_the_framework_explains_the_very_codes_the_evidence_uses() -> None:
    codes = tomllib.loads((files("coproduce.evidence") / "codes.toml").read_text(encoding="utf-8"))
    lists = {
        "stages": "stage",
        "sides": "side",
        "channels": "channel",
        "through": "through",
        "levels": "level",
        "tiers": "tier",
    }
    for name, code_list in lists.items():
        assert [term.code for term in TERMS[name]] == codes[code_list]


def test_older_people_speak_to_principles_two_to_five_by_the_six_cards() -> None:
    with_cards = {p.number: p.cards for p in REVIEW.principles if p.cards}
    assert list(with_cards) == [2, 3, 4, 5]
    cards = [card for each in with_cards.values() for card in each]
    assert cards == ["safe", "heard", "matters", "knew", "helped decide", "used"]


def test_only_duties_habits_and_facts_count_to_a_principle() -> None:
    assert [kind.code for kind in REVIEW.kinds.values() if kind.counts] == ["duty", "habit", "fact"]


def test_every_word_a_kind_may_get_is_explained_and_every_word_is_used() -> None:
    used = {word for kind in REVIEW.kinds.values() for word in kind.words}
    assert used | {"no records"} == REVIEW.words.keys()


def test_a_kind_that_is_only_described_is_never_marked_as_well() -> None:
    described = {kind.code for kind in REVIEW.kinds.values() if "described" in kind.words}
    assert described == {"power", "presence", "change", "record-keeping"}
    assert all(REVIEW.kinds[code].words == ("described",) for code in described)


def test_every_kind_has_its_numbers_or_is_known_to_need_none() -> None:
    without = [code for code in REVIEW.kinds if not thresholds_in_force(code, REVIEW.since)]
    assert without == ["presence", "record-keeping"]
