"""Meetings, and who was asked and came: a list of people, or counts where a group keeps no lists."""

from datetime import date, timedelta

from coproduce.example.chance import Chance
from coproduce.example.group import Group, Meeting, Member, habit


def meetings(group: Group) -> None:
    """A meeting every so many days, once a year with many more people asked; the next is called already."""
    told, chance = group.initiative, group.chance("meetings")
    day, number = chance.after(told.began_on, 12, 20), 0
    while day <= told.last_day or (told.ended_on is None and number == len(group.past())):
        meeting = _meeting(group, day, number, chance)
        group.meetings.append(meeting)
        _write(group, meeting, chance)
        number += 1
        day = _next(group, day, chance)


def _next(group: Group, day: date, chance: Chance) -> date:
    """A few weeks on; where that is just past the last day there are records of, near enough to be called."""
    days = group.initiative.days_between_meetings
    following = chance.after(day, days - 4, days + 4)
    soon = group.county.as_of + timedelta(days=12)
    return soon if group.initiative.ended_on is None and following > group.county.as_of else following


def _meeting(group: Group, day: date, number: int, chance: Chance) -> Meeting:
    members = _asked(group, day, number, chance)
    asked = tuple((member, max(member.joined_on, chance.after(day, -24, -13))) for member in members)
    came = group.initiative.rate("came", day)
    present = (member for member, _ in asked if chance.yes(came)) if day <= group.county.as_of else ()
    mode = chance.weighted(habit("mode"))
    return Meeting(group.book.code("m"), day, group.stage_on(day), mode, asked, tuple(present))


def _asked(group: Group, day: date, number: int, chance: Chance) -> list[Member]:
    there = [member for member in group.members if member.there(day) and member.joined_on < day]
    asked: list[Member] = []
    for side, places in group.initiative.table.items():
        of_side = [member for member in there if member.side == side]
        open_day = number % 12 == 11
        asked += of_side[:places] + [m for m in of_side[places:] if chance.yes(0.28 if open_day else 0.012)]
    return asked


def _write(group: Group, meeting: Meeting, chance: Chance) -> None:
    checked, booked = _venue(group, meeting, chance)
    group.add(
        "meetings",
        meeting=meeting.code,
        initiative=group.name,
        stage=meeting.stage,
        held_on=meeting.held_on,
        mode=meeting.mode,
        who_for="everybody"
        if len(meeting.invited) > 1.5 * sum(group.initiative.table.values())
        else "members",
        facilitated_by_side=_led_by(group, chance),
        venue_checked_on=checked,
        venue_booked_on=booked,
        expenses_told_on=_expenses_told(group, meeting, chance),
    )
    (_list if group.initiative.keeps_lists else _count)(group, meeting, chance)


def _led_by(group: Group, chance: Chance) -> str | None:
    if chance.yes(group.blank):
        return None
    held = group.initiative.held_by_side
    return held if chance.yes(0.75) or not group.initiative.table["professional"] else "professional"


def _venue(group: Group, meeting: Meeting, chance: Chance) -> tuple[date | None, date | None]:
    if meeting.mode not in ("in person", "mixed"):
        return None, None
    booked = chance.after(meeting.held_on, -40, -26)
    first = chance.yes(group.initiative.rate("venue_checked_first", meeting.held_on))
    checked = chance.after(booked, -20, 0) if first else chance.after(booked, 2, 20)
    return (group.come(checked) if first or chance.yes(0.5) else None), booked


def _expenses_told(group: Group, meeting: Meeting, chance: Chance) -> date | None:
    told = chance.yes(group.initiative.rate("expenses_told"))
    return chance.after(meeting.held_on, -13, -12) if told else None


def _list(group: Group, meeting: Meeting, chance: Chance) -> None:
    present = set(meeting.present)
    for member, invited_on in meeting.invited:
        unknown = meeting.held_on > group.county.as_of or chance.yes(group.blank / 4)
        came = None if unknown and member not in present else member in present
        group.add(
            "attendance", meeting=meeting.code, person=member.who.code, invited_on=invited_on, came=came
        )


def _count(group: Group, meeting: Meeting, chance: Chance) -> None:
    held = meeting.held_on <= group.county.as_of
    for side in dict.fromkeys(member.side for member, _ in meeting.invited):
        invited = sum(member.side == side for member, _ in meeting.invited)
        came = len(meeting.of(side)) if held else None
        group.add("meeting_sides", meeting=meeting.code, side=side, invited=invited, came=came)
