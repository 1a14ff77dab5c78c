"""One of each thing that belongs to the frame of an initiative, for the tests of the house."""

from decimal import Decimal

from coproduce_web.initiatives.actions import (
    frame,
    ground_rules,
    kept,
    purposes,
    resources,
    roles,
    stages,
    voices,
)
from coproduce_web.initiatives.tests.cast import Cast, in_days


def make(cast: Cast) -> dict[str, int | str]:
    """A purpose in new words, a stage, two voices, ground rules, a role, a resource; the rules declared."""
    how, bus = cast.how(), cast.initiative
    purposes.reword(
        how, bus, words="A bus before ten, every day.", changed_because="Sundays are the loneliest.",
        said_on=in_days(-30),
    )  # fmt: skip
    stage = stages.begin(how, bus, stage="agree", round=1, began_on=in_days(-20))
    voice = voices.add(
        how, bus, voice="People who care for somebody", named_by_side="community", seldom_heard=True,
        contacted_on=in_days(-25), contacted_by="phone", why_not="cannot as it is run",
        being_done="Meetings at the hour when somebody can sit in.", in_hundred=Decimal("20"),
        source="Census 2021", heads=0,
    )  # fmt: skip
    voices.add(how, bus, voice="Dale Buses", needed=True, joined_on=in_days(-10), heads=1)
    rules = ground_rules.suggest(how, bus, words="One person speaks at a time.\nNo letters for long words.")
    ground_rules.agree(
        how, rules, agreed_on=in_days(-18), agreed_how="discussion",
        agreed_sides="older person and community and professional",
    )  # fmt: skip
    role = roles.give(
        how,
        bus,
        person=cast.member,
        role="notes",
        from_on=in_days(-18),
        open_to_all=True,
        terms="For a year.",
    )
    resource = resources.put_in(
        how, bus, kind="money", words="From the parish council", amount=Decimal(5000),
        spent=Decimal("1250.50"), controlled_by_side="older person", told_on=in_days(-18),
    )  # fmt: skip
    resources.say_constraint(how, bus, kind="law", words="A driver rests at noon.", told_on=in_days(-18))
    frame.declare(how, bus, older_majority=True, older_chair=True)
    kept.say_kept(
        how, bus, tables=["meetings", "needs"], from_on=in_days(-90), until_on=in_days(-1), fully="all",
        by_side="professional",
    )  # fmt: skip
    return {"stage": stage.pk, "voice": voice.pk, "role": role.pk, "resource": resource.pk}
