"""Where each stood in a decision, by person or as counts where a group keeps no lists."""

from coproduce.example.chance import Chance
from coproduce.example.choosing import Choice
from coproduce.example.group import Decision, Group, Member


def positions(group: Group, decision: Decision, choice: Choice, chance: Chance) -> None:
    stances = _stances(choice, chance)
    (_by_person if group.initiative.keeps_lists else _by_side)(group, decision, choice, stances, chance)
    if choice.wish is not None:
        for side, wants in (("older person", choice.wish), ("professional", not choice.wish)):
            preferred = "agreed" if wants else "not agreed"
            group.add(
                "preferences", decision=decision.code, side=side, preferred=preferred, told_by_side=side
            )


def _stances(choice: Choice, chance: Chance) -> list[str]:
    """One for each decider. Where the sides agree, at most one older person among several stands apart."""
    if choice.wish is not None:
        return [_vote((m.side == "older person") == choice.wish) for m in choice.deciders]
    stances = [_vote(choice.agreed) for _ in choice.deciders]
    several = sum(member.side == "older person" for member in choice.deciders) >= 4
    if several and choice.agreed and chance.yes(0.4):
        open_vote = choice.rule in ("majority", "special majority", "not stated")
        stances[0] = chance.one(("against", "abstained")) if open_vote else "stood aside"
    return stances


def _vote(in_favour: bool) -> str:
    return "for" if in_favour else "against"


def _by_person(group: Group, decision: Decision, choice: Choice, stances: list[str], chance: Chance) -> None:
    may_block = choice.rule in ("consensus", "consent")
    for member, stance in zip(choice.deciders, stances, strict=True):
        apart = stance in ("against", "stood aside") and choice.agreed
        group.add(
            "positions",
            decision=decision.code,
            person=member.who.code,
            part="decided",
            stance=stance,
            may_block=may_block,
            objection_met=chance.yes(group.initiative.rate("objections_met")) if apart else None,
            channel=_channel(decision, member),
        )
    for member in choice.advisers:
        group.add(
            "positions",
            decision=decision.code,
            person=member.who.code,
            part="advised",
            stance=None if choice.wish is None else _vote(choice.wish),
            channel=_channel(decision, member),
        )


def _channel(decision: Decision, member: Member) -> str:
    """In the room, unless the meeting was held otherwise."""
    apart = {"online": "online", "phone": "phone"}
    if decision.meeting.mode == "mixed" and member.who.channel in ("phone", "video", "online"):
        return member.who.channel
    return apart.get(decision.meeting.mode, "in person")


def _by_side(group: Group, decision: Decision, choice: Choice, stances: list[str], chance: Chance) -> None:
    for side in dict.fromkeys(member.side for member in choice.deciders):
        of_side = [
            stance for member, stance in zip(choice.deciders, stances, strict=True) if member.side == side
        ]
        group.add(
            "decision_sides",
            decision=decision.code,
            side=side,
            decided=len(of_side),
            advised=0,
            in_favour=of_side.count("for"),
            opposed=of_side.count("against"),
            abstained=len(of_side) - of_side.count("for") - of_side.count("against"),
        )
