"""How a choice goes at a meeting: who decides, by which rule, who wants what, and what comes out."""

from dataclasses import dataclass

from coproduce.example.chance import Chance
from coproduce.example.group import Group, Meeting, Member, habit

MOST = {"older person": 8, "professional": 4, "community": 2}
OUTVOTED = {"older person": 2, "professional": 5, "community": 1}


@dataclass(frozen=True)
class Choice:
    """What came out, and of whom. `wish` is what older people wanted, where the sides differed."""

    kind: str
    rule: str
    agreed: bool
    wish: bool | None
    deciders: list[Member]
    advisers: list[Member]


def choose(group: Group, meeting: Meeting, chance: Chance) -> Choice:
    kind = chance.weighted(habit("decision"))
    if _differed(group, meeting, kind, chance):
        return _contested(group, meeting, kind, chance)
    agreed = chance.yes(0.92)
    if chance.yes(group.initiative.rate("without_older_people")):
        rule = chance.weighted(habit("rule_without"))
        deciders, advisers = _without_older_people(meeting, rule, chance)
        return Choice(kind, rule, agreed, None, deciders, advisers)
    rule = chance.weighted(habit("rule_together"))
    return Choice(kind, rule, agreed, None, _at_most(meeting, MOST, chance), [])


def _differed(group: Group, meeting: Meeting, kind: str, chance: Chance) -> bool:
    """Whether older people and professionals wanted different things; there have to be some of both."""
    both = len(meeting.of("professional")) >= 4 and len(meeting.of("older person")) >= 8
    rate = "money_contested" if kind == "money" else "other_contested"
    return both and kind != "routine" and chance.yes(group.initiative.rate(rate))


def _contested(group: Group, meeting: Meeting, kind: str, chance: Chance) -> Choice:
    rate = "money_follows_older_people" if kind == "money" else "other_follows_older_people"
    wish, followed = chance.yes(0.7), chance.yes(group.initiative.rate(rate))
    if followed:
        return Choice(kind, "majority", wish, wish, _at_most(meeting, MOST, chance), [])
    if chance.yes(0.65):
        return Choice(kind, "majority", not wish, wish, _at_most(meeting, OUTVOTED, chance), [])
    rule = chance.one(("delegated", "one person"))
    deciders, advisers = _without_older_people(meeting, rule, chance)
    return Choice(kind, rule, not wish, wish, deciders, advisers)


def _at_most(meeting: Meeting, numbers: dict[str, int], chance: Chance) -> list[Member]:
    return [member for side, most in numbers.items() for member in chance.some(meeting.of(side), most)]


def _without_older_people(meeting: Meeting, rule: str, chance: Chance) -> tuple[list[Member], list[Member]]:
    officers = chance.some(meeting.of("professional"), 1 if rule == "one person" else 4)
    advisers = chance.some(meeting.of("older person"), 4) if chance.yes(0.6) else []
    return officers, advisers
