"""What a meeting had before it, who did the small tasks, and who spoke how much where all agreed to it."""

from collections import defaultdict

from coproduce.example.chance import Chance
from coproduce.example.group import Group, Issue, Meeting, habit


def agenda(group: Group) -> None:
    """Issues agreed since the meeting before, then what is always there."""
    chance = group.chance("agenda")
    fresh = _issues_by_meeting(group)
    for meeting in group.past():
        items: list[Issue | None] = [*fresh[meeting.code], None, None, None]
        for number, issue in enumerate(items, start=1):
            _item(group, meeting, number, issue, chance)


def _issues_by_meeting(group: Group) -> defaultdict[str, list[Issue]]:
    """Each issue at the first meeting held once it was agreed."""
    found: defaultdict[str, list[Issue]] = defaultdict(list)
    for issue in group.issues:
        if issue.agreed_on:
            later = (m for m in group.past() if issue.agreed_on and m.held_on >= issue.agreed_on)
            if meeting := next(later, None):
                found[meeting.code].append(issue)
    return found


def _item(group: Group, meeting: Meeting, number: int, issue: Issue | None, chance: Chance) -> None:
    reached = chance.told(0.88, group.blank)
    group.add(
        "agenda",
        meeting=meeting.code,
        item_no=number,
        issue=issue and issue.code,
        put_by_side=issue.side if issue else group.initiative.held_by_side,
        reached=reached,
        minutes=5 * chance.whole(1, 6) if reached else None,
    )


def tasks(group: Group) -> None:
    chance = group.chance("tasks")
    for meeting in group.past():
        for member in chance.some(meeting.present, chance.whole(2, 5)):
            group.add(
                "tasks",
                meeting=meeting.code,
                initiative=group.name,
                person=member.who.code,
                task=chance.weighted(habit("task")),
                open_to_all=chance.told(group.initiative.rate("open_to_all"), group.blank),
                paid=member.side == "professional",
                hours=chance.whole(1, 8) / 2,
            )


def turns(group: Group) -> None:
    """Professionals speak more often than their number, and longer."""
    chance = group.chance("turns")
    for meeting in group.past()[5::9]:
        for side in dict.fromkeys(member.side for member in meeting.present):
            each = 5 if side == "professional" else 2
            count = len(meeting.of(side)) * each + chance.whole(0, 6)
            words = count * chance.whole(30, 60)
            group.add("turns", meeting=meeting.code, side=side, turns=count, words=words, minutes=words / 125)
