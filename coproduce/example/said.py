"""What people say between meetings and at them, what was answered, and the issues it became."""

from datetime import date, timedelta

from coproduce.example.chance import Chance
from coproduce.example.group import Group, Member, habit, told_by


def contributions(group: Group) -> None:
    chance = group.chance("contributions")
    for meeting in group.past():
        there = group.there(meeting.held_on)
        for _ in range(chance.count(group.initiative.rate("contributions"))):
            made_on = max(chance.after(meeting.held_on, -25, 0), group.initiative.began_on)
            who = chance.one(there)
            known = who.joined_on <= made_on and chance.yes(0.93)
            _contribution(group, who if known else None, made_on, chance)


def _contribution(group: Group, who: Member | None, made_on: date, chance: Chance) -> None:
    how = told_by(chance, who) if who else {"channel": chance.one(("post", "phone", "online"))}
    reachable = who is not None and chance.yes(0.96)
    answered = chance.yes(_answer_rate(group, how["channel"], made_on))
    answered_on = group.come(chance.after(made_on, 3, 40)) if answered else None
    told_on = group.come(_told(group, answered_on, chance)) if reachable else None
    code = group.book.code("c")
    group.add(
        "contributions",
        contribution=code,
        initiative=group.name,
        person=who and who.who.code,
        side=None if who else chance.one(("older person", "older person", "not known")),
        kind=chance.weighted(habit("contribution")),
        about=chance.weighted(habit("about")),
        made_on=made_on,
        can_be_reached=reachable,
        answer=_answer(answered_on, chance),
        answered_on=answered_on,
        told_on=told_on,
        **how,
    )
    _lead_to_issue(group, code, made_on, chance)


def _answer_rate(group: Group, channel: object, made_on: date) -> float:
    return group.initiative.rate("answered_by_phone" if channel == "phone" else "answered", made_on)


def _answer(answered_on: date | None, chance: Chance) -> str | None:
    if answered_on:
        return chance.weighted(habit("answer"))
    return "thanked only" if chance.yes(0.25) else None


def _told(group: Group, answered_on: date | None, chance: Chance) -> date | None:
    told = answered_on is not None and chance.yes(group.initiative.rate("told"))
    return chance.after(answered_on, 0, 12) if told and answered_on else None


def _lead_to_issue(group: Group, contribution: str, made_on: date, chance: Chance) -> None:
    """To an issue agreed not long after it, where there is one."""
    if chance.yes(0.5):
        return
    last = made_on + timedelta(days=120)
    near = [issue for issue in group.issues if issue.agreed_on and made_on <= issue.agreed_on < last]
    if near:
        group.add("contribution_issues", contribution=contribution, issue=chance.one(near).code)
