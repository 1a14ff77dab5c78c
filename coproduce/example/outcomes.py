"""The areas of life a group chose to be judged by, who chose them, and measures taken in them."""

from datetime import date

from coproduce.example.chance import Chance
from coproduce.example.group import Group, Member


def outcomes(group: Group) -> None:
    """All the county's areas where a group speaks for a place, else some of them."""
    chance, areas = group.chance("outcomes"), group.county.outcome_areas
    chosen_on = group.come(chance.after(group.initiative.began_on, 60, 160))
    for area in areas if group.initiative.activity == "strategy" else chance.some(areas, 4):
        outcome = f"{area}, {group.name}"
        group.outcomes.append(outcome)
        group.add("outcomes", outcome=outcome, initiative=group.name, chosen_on=chosen_on)
        _sides(group, outcome, chance)


def _sides(group: Group, outcome: str, chance: Chance) -> None:
    together = chance.yes(group.initiative.rate("outcomes_chosen_with_older_people"))
    for side, places in group.initiative.table.items():
        if places:
            most = places if together or side != "older person" else 0
            group.add("outcome_sides", outcome=outcome, side=side, chose=chance.whole(most // 3, most))


def measures(group: Group) -> None:
    """How some older people put it in a figure from 0 to 10, when they came and a year or so later."""
    chance = group.chance("measures")
    older = [member for member in group.members if member.side == "older person"]
    for outcome in group.outcomes:
        for member in chance.some(older, 7):
            first, value = chance.after(member.joined_on, 5, 90), chance.whole(2, 8)
            _measure(group, outcome, member, first, value)
            later = max(0, min(10, value + chance.whole(-1, 2)))
            _measure(group, outcome, member, chance.after(first, 330, 420), later)


def _measure(group: Group, outcome: str, member: Member, day: date, value: int) -> None:
    if group.come(day) and member.there(day):
        group.add(
            "measures",
            measure=group.book.code("w"),
            outcome=outcome,
            person=member.who.code,
            taken_on=day,
            value=value,
            channel=member.who.channel,
        )
