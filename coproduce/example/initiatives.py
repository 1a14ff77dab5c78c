"""The initiatives themselves, and the stages each has begun."""

from datetime import date, timedelta

from coproduce.example.group import Group, Stage


def initiative(group: Group) -> None:
    told, chance = group.initiative, group.chance("initiative")
    began = told.began_on
    group.add(
        "initiatives",
        initiative=told.name,
        part_of=told.part_of,
        round=1,
        place=told.place,
        level=told.level,
        tier=told.tier,
        activity=told.activity,
        began_on=began,
        ended_on=told.ended_on,
        funded_until=date(2027, 3, 31) if told.ended_on is None else told.ended_on,
        purpose_on=chance.after(began, -40, -10) if chance.yes(0.85) else chance.after(began, 60, 120),
        purpose_confirmed_on=chance.after(began, 90, 260) if chance.yes(0.75) else None,
        rules_agreed_on=chance.after(began, 30, 120) if chance.yes(0.8) else None,
        begun_by_side=told.begun_by_side,
        held_by_side=told.held_by_side,
    )


def stages(group: Group) -> None:
    """The stages in turn, round by round, each about as long as the next; the last has not ended."""
    told = group.initiative
    names = told.stages * told.rounds
    days = (told.last_day - told.began_on).days // len(names)
    for number, name in enumerate(names):
        began = told.began_on + timedelta(days=number * days)
        last = number == len(names) - 1
        ended = told.ended_on if last else began + timedelta(days=days - 1)
        group.stages.append(Stage(name, number // len(told.stages) + 1, began, ended))
    for stage in group.stages:
        group.add(
            "stages",
            initiative=told.name,
            stage=stage.name,
            round=stage.round,
            began_on=stage.began_on,
            ended_on=stage.ended_on,
        )
