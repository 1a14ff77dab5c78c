"""Needs told for meetings, and expenses claimed for coming."""

from datetime import date

from coproduce.example.chance import Chance
from coproduce.example.group import Group, Meeting, Member, told_by


def needs(group: Group) -> None:
    """What those who came had said they would need, and what kept some of the others away."""
    chance = group.chance("needs")
    for member in group.members:
        if "format" in member.who.needs and chance.yes(0.5):
            _need(group, member, "format", chance.after(member.joined_on, 0, 20), None, False, chance)
    for meeting in group.meetings:
        for member, invited_on in meeting.invited:
            _for_meeting(group, meeting, member, invited_on, chance)


def _for_meeting(group: Group, meeting: Meeting, member: Member, invited_on: date, chance: Chance) -> None:
    rate, held = group.initiative.rate, meeting.held_on
    for kind in member.who.needs:
        if not chance.yes(rate("needs_told")):
            continue
        away = member not in meeting.present and held <= group.county.as_of
        if not away or chance.yes(rate("needs_kept_away", held)):
            told_on = min(chance.after(invited_on, 0, 8), group.county.as_of, held)
            _need(group, member, kind, told_on, meeting, away, chance)


def _need(
    group: Group,
    member: Member,
    kind: str,
    told_on: date,
    meeting: Meeting | None,
    kept_away: bool,
    chance: Chance,
) -> None:
    to_come = meeting is not None and meeting.held_on > group.county.as_of
    met = "no" if kept_away else None if to_come else _met(group, told_on, chance)
    another = met == "yes" and chance.yes(group.blank / 2)
    group.add(
        "needs",
        need=group.book.code("n"),
        initiative=group.name,
        person=member.who.code,
        for_group=False,
        meeting=meeting and meeting.code,
        kind=kind,
        told_on=group.come(told_on) or group.county.as_of,
        met=met,
        met_said_by="facilitator" if another else None,
        kept_away=kept_away,
        **told_by(chance, member),
    )


def _met(group: Group, on: date, chance: Chance) -> str | None:
    if chance.yes(group.blank):
        return "not known" if chance.yes(0.2) else None
    if chance.yes(0.012):
        return "no longer wanted"
    if chance.yes(group.initiative.rate("needs_met", on)):
        return "yes"
    return "partly" if chance.yes(0.35) else "no"


def expenses(group: Group) -> None:
    """Claims of those who are not paid for coming; most are paid within days, some late, a few never."""
    chance = group.chance("expenses")
    for meeting in group.past():
        for member in meeting.present:
            if member.side != "professional" and chance.yes(group.initiative.rate("claims")):
                _claim(group, meeting, member, chance)


def _claim(group: Group, meeting: Meeting, member: Member, chance: Chance) -> None:
    claimed = min(chance.after(meeting.held_on, 0, 9), group.county.as_of)
    in_time = chance.yes(group.initiative.rate("paid_in_14_days", claimed))
    paid = chance.after(claimed, 0, 13) if in_time else chance.after(claimed, 17, 75)
    never = not in_time and chance.yes(0.15)
    group.add(
        "expenses",
        expense=group.book.code("e"),
        initiative=group.name,
        person=member.who.code,
        meeting=meeting.code,
        amount=chance.whole(4, 56) / 2,
        claimed_on=claimed,
        paid_on=None if never or chance.yes(group.blank / 3) else group.come(paid),
        channel=member.who.channel,
    )
