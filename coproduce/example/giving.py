"""What people give each other: skills offered, hours given, things learned."""

from coproduce.example.chance import Chance
from coproduce.example.group import Group, Member, habit


def skills(group: Group) -> None:
    chance = group.chance("skills")
    for member in group.members:
        if chance.yes(0.3):
            _skill(group, member, chance)


def _skill(group: Group, member: Member, chance: Chance) -> None:
    offered_on = chance.after(member.joined_on, 0, 120)
    if group.come(offered_on) is None or not member.there(offered_on):
        return
    used = chance.yes(group.initiative.rate("skills_used"))
    declined = not used and chance.yes(0.07)
    answered_on = group.come(chance.after(offered_on, 5, 60))
    group.add(
        "skills",
        skill=group.book.code("k"),
        initiative=group.name,
        person=member.who.code,
        offered_on=offered_on,
        taken_up_on=answered_on if used else None,
        declined_on=answered_on if declined else None,
        channel=member.who.channel,
    )


def exchanges(group: Group) -> None:
    """Time given between neighbours; older people give more of it than they get."""
    chance = group.chance("exchanges")
    for meeting in group.past():
        there = group.there(meeting.held_on, "older person", "community")
        for _ in range(chance.count(group.initiative.rate("exchanges"))):
            given_on = chance.after(meeting.held_on, -15, 15)
            giver, receiver = chance.one(there[: len(there) // 3]), chance.one(there)
            both = giver is not receiver and giver.there(given_on) and receiver.there(given_on)
            if both and group.come(given_on):
                group.add(
                    "exchanges",
                    exchange=group.book.code("x"),
                    initiative=group.name,
                    giver=giver.who.code,
                    receiver=receiver.who.code,
                    minutes=15 * chance.whole(1, 12),
                    given_on=given_on,
                    kind=chance.weighted(habit("exchange")),
                    channel=receiver.who.channel,
                )


def learning(group: Group) -> None:
    chance = group.chance("learning")
    often = 0.6 if group.initiative.activity == "training" else 0.12
    for member in group.members:
        learned_on = chance.after(member.joined_on, 60, 700)
        if chance.yes(often) and group.come(learned_on) and member.there(learned_on):
            before = chance.whole(2, 7)
            group.add(
                "learning",
                initiative=group.name,
                person=member.who.code,
                kind=chance.weighted(habit("learning")),
                learned_on=learned_on,
                confidence_before=before,
                confidence_after=None if chance.yes(group.blank) else min(10, before + chance.whole(0, 3)),
            )
