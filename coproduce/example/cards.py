"""Cards given out at some meetings: how many came back, and what they say, with nobody's name."""

from collections.abc import Sequence

from coproduce.example.chance import Chance
from coproduce.example.group import Group, Meeting

STATEMENTS = ("safe", "heard", "matters", "knew", "helped decide", "used")
# Lines that the groups of this county have added to the card.
THEIR_OWN = ("trusted", "enough", "together", "new way")
EVERY = 8


def cards(group: Group) -> None:
    chance, own = group.chance("cards"), group.chance("cards of their own")
    for meeting in group.past()[1::EVERY]:
        for side in dict.fromkeys(member.side for member in meeting.present):
            _side(group, meeting, side, chance, own)


def _side(group: Group, meeting: Meeting, side: str, chance: Chance, own: Chance) -> None:
    given = len(meeting.of(side))
    returned = sum(chance.yes(0.78) for _ in range(given))
    group.add(
        "pulses",
        initiative=group.name,
        meeting=meeting.code,
        side=side,
        given=given,
        returned=returned,
        collected_by="an older person",
    )
    for _ in range(returned):
        _card(group, meeting, side, STATEMENTS, chance)
        _card(group, meeting, side, THEIR_OWN, own)


def _card(group: Group, meeting: Meeting, side: str, statements: Sequence[str], chance: Chance) -> None:
    answered_on = min(chance.after(meeting.held_on, 0, 6), group.county.as_of)
    channel = chance.weighted({"in person": 7, "post": 2, "phone": 1})
    for statement in statements:
        if not chance.yes(group.blank):
            group.add(
                "judgements",
                initiative=group.name,
                meeting=meeting.code,
                side=side,
                statement=statement,
                score=_score(group, side, statement, chance),
                answered_on=answered_on,
                channel=channel,
            )


def _rate_of(side: str, statement: str) -> str:
    if side == "professional":
        return "professionals_say_safe" if statement == "safe" else "professionals_say"
    return f"says_{statement.replace(' ', '_')}"


def _score(group: Group, side: str, statement: str, chance: Chance) -> str:
    if chance.yes(group.initiative.rate(_rate_of(side, statement))):
        return "agree"
    return "partly" if chance.yes(0.6) else "disagree"
