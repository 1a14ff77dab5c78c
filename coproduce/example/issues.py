"""The issues raised to work on: by whom, and whether they were agreed."""

from datetime import date

from coproduce.example.chance import Chance
from coproduce.example.group import Group, Issue, Meeting, Member, habit


def issues(group: Group) -> None:
    chance = group.chance("issues")
    for meeting in group.past():
        for _ in range(chance.count(group.initiative.rate("issues"))):
            _raise(group, meeting, chance)


def _raise(group: Group, meeting: Meeting, chance: Chance) -> None:
    side = _side(group, chance)
    people = meeting.of(side) if side else []
    settled_on = group.come(chance.after(meeting.held_on, 0, 45))
    agreed = settled_on is not None and chance.yes(_agreed_rate(group, side))
    issue = Issue(group.book.code("i"), side, settled_on if agreed else None)
    group.issues.append(issue)
    _write(group, issue, meeting.held_on, settled_on, chance.one(people) if people else None, chance)


def _side(group: Group, chance: Chance) -> str | None:
    if chance.yes(group.initiative.rate("raised_by_professionals")):
        return "professional"
    return None if chance.yes(group.blank) else "community" if chance.yes(0.16) else "older person"


def _agreed_rate(group: Group, side: str | None) -> float:
    name = "agreed_from_professionals" if side == "professional" else "agreed_from_older_people"
    return group.initiative.rate(name)


def _write(
    group: Group, issue: Issue, raised_on: date, settled_on: date | None, by: Member | None, chance: Chance
) -> None:
    agreed = issue.agreed_on is not None
    refused = settled_on is not None and not agreed
    group.add(
        "issues",
        issue=issue.code,
        initiative=group.name,
        raised_by=by.who.code if by and chance.yes(0.8) else None,
        raised_by_side=issue.side,
        raised_on=raised_on,
        could_refuse=chance.told(group.initiative.rate("could_refuse"), group.blank),
        outcome="agreed" if agreed else chance.weighted(habit("issue_refused")) if refused else None,
        outcome_by_side=_settled_by(group, agreed, chance) if settled_on else None,
        agreed_on=issue.agreed_on,
        agreed_how=chance.weighted(habit("agreed_how")) if agreed else None,
        agreed_sides=_agreed_by(group, chance) if agreed else None,
        reason_given=chance.told(0.6, group.blank) if refused else None,
        channel=by.who.channel if by else None,
    )


def _settled_by(group: Group, agreed: bool, chance: Chance) -> str:
    officers = group.initiative.table["professional"] and chance.yes(0.1 if agreed else 0.4)
    return "professional" if officers else "older person"


def _agreed_by(group: Group, chance: Chance) -> str | None:
    if chance.yes(group.blank):
        return None
    if not group.initiative.table["professional"]:
        return "older person and community"
    if chance.yes(0.08):
        return "professional"
    return chance.one(("older person and professional", "older person and community and professional"))
