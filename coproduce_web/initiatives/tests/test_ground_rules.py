"""Ground rules: suggested by somebody, agreed together, and those before them stay on record."""

from coproduce_web.initiatives.actions import ground_rules
from coproduce_web.initiatives.models import GroundRules
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.initiatives.tests.reading import address, read, send

RULES = {"words": "One person speaks at a time.\n\nNo letters for long words.", "channel": "in person"}
AGREED = {
    "agreed_how": "discussion",
    "agreed_sides": ["older person", "professional"],
    "channel": "in person",
    **as_three_boxes("agreed_on", in_days(-1)),
}


def test_rules_are_suggested_until_the_group_has_agreed_them(cast: Cast) -> None:
    page = send(cast, "facilitator", "ground_rules_new", RULES)
    assert "Not agreed yet." in page
    assert "1. One person speaks at a time." in page
    assert "2. No letters for long words." in page
    page = send(cast, "chair", "ground_rules_agreement", AGREED)
    assert "Not agreed yet." not in page
    assert "By talking it over" in page
    assert "Older people and professionals" in page
    rules = GroundRules.objects.get()
    assert (rules.agreed_on, rules.agreed_sides) == (in_days(-1), "older person and professional")


def test_new_rules_leave_the_old_ones_standing_until_they_are_agreed(cast: Cast) -> None:
    old = ground_rules.suggest(cast.how(), cast.initiative, words="Be kind.")
    ground_rules.agree(
        cast.how(), old, agreed_on=in_days(-30), agreed_how="vote", agreed_sides="older person"
    )
    page = send(cast, "facilitator", "ground_rules_new", RULES)
    assert "Suggested" in page
    assert "Be kind." in page
    page = send(cast, "facilitator", "ground_rules_agreement", AGREED)
    assert "Before that" in page
    assert "Be kind." in page


def test_agreed_rules_are_not_agreed_again(cast: Cast) -> None:
    send(cast, "facilitator", "ground_rules_new", RULES)
    send(cast, "facilitator", "ground_rules_agreement", AGREED)
    page = send(cast, "chair", "ground_rules_agreement", AGREED)
    assert "These rules are agreed already" in page


def test_an_agreement_says_when_how_and_by_whom(cast: Cast) -> None:
    send(cast, "facilitator", "ground_rules_new", RULES)
    page = send(cast, "facilitator", "ground_rules_agreement", as_three_boxes("agreed_on", in_days(1)))
    assert "Say how they were agreed" in page
    assert "Say which sides were among them" in page
    page = send(
        cast, "facilitator", "ground_rules_agreement", AGREED | as_three_boxes("agreed_on", in_days(1))
    )
    assert "still to come" in page
    assert GroundRules.objects.get().agreed_on is None


def test_rules_have_words(cast: Cast) -> None:
    assert "Write at least one rule" in send(cast, "facilitator", "ground_rules_new", RULES | {"words": " "})
    assert not GroundRules.objects.exists()


def test_where_none_are_suggested_there_is_nothing_to_agree(cast: Cast) -> None:
    assert "None are agreed yet" in read(cast, "member", "ground_rules")
    assert cast.browser("chair").get(address(cast, "ground_rules_agreement")).status_code == 404
