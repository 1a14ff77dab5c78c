"""Changes in people's lives, what they came from, and the stories told of them."""

from datetime import date

from coproduce.example.chance import Chance
from coproduce.example.group import Action, Group, Member, habit, told_by


def changes(group: Group) -> None:
    chance = group.chance("changes")
    fruitful = {decision for decision in group.decisions if chance.yes(group.initiative.rate("fruitful"))}
    for action in group.actions:
        if action.done_on and (action.decision is None or action.decision in fruitful):
            for _ in range(chance.count(group.initiative.rate("changes"))):
                _change(group, action, action.done_on, chance)


def _change(group: Group, action: Action, done_on: date, chance: Chance) -> None:
    noted_on = group.come(chance.after(done_on, 20, 260))
    teller = _teller(group, noted_on, chance) if noted_on else None
    if not (noted_on and teller):
        return
    change = group.book.code("g")
    group.add(
        "changes",
        change=change,
        initiative=group.name,
        outcome=chance.one(group.outcomes),
        noted_on=noted_on,
        told_by=teller.who.code,
        direction=chance.weighted(habit("direction")),
        kind=chance.weighted(habit("change")),
        status=chance.weighted(habit("status")),
        **told_by(chance, teller),
    )
    _source(group, change, action, chance)
    if chance.yes(group.initiative.rate("stories")):
        _story(group, change, teller, noted_on, chance)


def _teller(group: Group, on: date, chance: Chance) -> Member | None:
    """An older person or a neighbour who is still a member on that day."""
    for member in (chance.one(group.members) for _ in range(30)):
        if member.side != "professional" and member.there(on):
            return member
    return None


def _source(group: Group, change: str, action: Action, chance: Chance) -> None:
    """What it came from, where anybody wrote it."""
    if not chance.yes(0.12):
        group.add(
            "change_sources",
            change=change,
            action=action.code,
            decision=action.decision and action.decision.code,
            agreed=chance.told(0.8, group.blank),
        )


def _story(group: Group, change: str, teller: Member, noted_on: date, chance: Chance) -> None:
    told_on = min(chance.after(noted_on, 0, 50), group.county.as_of)
    chosen = chance.yes(0.3)
    fed_back = chance.after(told_on, 20, 120) if chance.yes(0.7) else None
    group.add(
        "stories",
        story=group.book.code("s"),
        change=change,
        told_by=teller.who.code,
        told_on=told_on,
        consent=chance.weighted(habit("consent")),
        selected_level=chance.one(("group", "locality", "county")) if chosen else None,
        selected_by_side=chance.one(("older person", "older person", "professional")) if chosen else None,
        fed_back_on=group.come(fed_back),
        **told_by(chance, teller),
    )
