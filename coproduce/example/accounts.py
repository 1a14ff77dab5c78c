"""What is owed and held in common: accounts given, look-backs, resources, barriers."""

from datetime import date

from coproduce.example.chance import Chance
from coproduce.example.group import Group, habit


def accounts(group: Group) -> None:
    """One account a year to each audience; the last is owed at the end of the records' last month."""
    chance = group.chance("accounts")
    for year in range(group.initiative.began_on.year + 1, group.initiative.last_day.year + 1):
        owed_on = date(year, 9, 15)
        for audience in group.initiative.audiences if owed_on <= group.initiative.last_day else ():
            given = chance.yes(group.initiative.rate("accounts_given"))
            given_on = group.come(chance.after(owed_on, -30, 0)) if given else None
            group.add(
                "accounts",
                account=group.book.code("r"),
                initiative=group.name,
                audience=audience,
                owed_on=owed_on,
                given_on=given_on,
                replies=chance.whole(0, 12) if given_on else None,
            )


def reviews(group: Group) -> None:
    """A look-back near the end of each full year, mostly leading to an action."""
    chance, told = group.chance("reviews"), group.initiative
    for year in range(told.began_on.year + 1, told.last_day.year + 1):
        held_on = chance.after(told.began_on.replace(year=year), -50, -5)
        if year > told.not_looked_back_after or group.come(held_on) is None:
            continue
        group.add(
            "reviews",
            review=group.book.code("v"),
            initiative=group.name,
            held_on=held_on,
            led_to=_led_to(group, held_on, chance),
        )


def _led_to(group: Group, held_on: date, chance: Chance) -> str | None:
    """A decision taken in the three months after it."""
    later = [d.code for d in group.decisions if 0 < (d.decided_on - held_on).days < 90]
    return chance.one(later) if later and chance.yes(0.85) else None


def resources(group: Group) -> None:
    chance = group.chance("resources")
    for year in range(group.initiative.began_on.year + 1, group.initiative.last_day.year + 1):
        for kind, least, most in (("money", 6, 60), ("staff time", 2, 20), ("room", 1, 6)):
            _resource(group, kind, 500 * chance.whole(least, most), date(year, 4, 1), chance)


def _resource(group: Group, kind: str, amount: int, year_begins: date, chance: Chance) -> None:
    held = group.initiative.held_by_side
    controlled = held if kind == "money" or chance.yes(0.5) else chance.one(("professional", "community"))
    if group.initiative.began_on < year_begins <= group.initiative.last_day:
        group.add(
            "resources",
            initiative=group.name,
            kind=kind,
            amount=amount,
            controlled_by_side=controlled,
            told_on=chance.after(year_begins, 5, 90)
            if chance.yes(group.initiative.rate("resources_told"))
            else None,
            spent=round(amount * (0.5 + chance.rank() / 2)),
        )


def barriers(group: Group) -> None:
    chance, rate = group.chance("barriers"), group.initiative.rate("barriers_resolved")
    for meeting in group.past()[1::4]:
        resolved_on = group.come(chance.after(meeting.held_on, 30, 500)) if chance.yes(rate) else None
        group.add(
            "barriers",
            barrier=group.book.code("h"),
            initiative=group.name,
            found_on=meeting.held_on,
            resolved_on=resolved_on,
            how=chance.weighted(habit("barrier")) if resolved_on else None,
            resolved_by_side=chance.one(("older person", "professional")) if resolved_on else None,
        )
