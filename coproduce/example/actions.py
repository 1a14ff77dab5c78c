"""Actions agreed, who does them, and whether they were done in time or explained."""

from datetime import date

from coproduce.example.chance import Chance
from coproduce.example.group import Action, Decision, Group, Member, habit


def actions(group: Group) -> None:
    chance = group.chance("actions")
    for decision in group.decisions:
        if decision.agreed:
            for _ in range(chance.whole(1, 3)):
                _action(group, decision, decision.decided_on, chance)
    for meeting in group.past():
        if chance.yes(0.05):
            _action(group, None, meeting.held_on, chance)


def _action(group: Group, decision: Decision | None, agreed_on: date, chance: Chance) -> None:
    first = chance.after(agreed_on, 20, 110)
    in_time = chance.yes(group.initiative.rate("done_in_time"))
    done = chance.after(first, -19, 0) if in_time else chance.after(first, 5, 150)
    undone = decision is not None and decision.overturned and chance.yes(0.7)
    never = undone or (not in_time and chance.yes(0.3))
    action = Action(group.book.code("a"), decision, None if never else group.come(done))
    group.actions.append(action)
    _write(group, action, first, in_time and not never, chance)
    _doers(group, action, agreed_on, chance)


def _write(group: Group, action: Action, first: date, in_time: bool, chance: Chance) -> None:
    explained = not in_time and chance.yes(group.initiative.rate("explained_when_late"))
    group.add(
        "actions",
        action=action.code,
        decision=action.decision and action.decision.code,
        initiative=group.name,
        first_due_on=first,
        due_on=first if in_time else chance.after(first, 14, 90),
        done_on=action.done_on,
        result=chance.weighted(habit("action_result")) if action.done_on else None,
        reason_told_on=group.come(chance.after(first, -12, -1)) if explained else None,
        says=None if chance.yes(group.blank) else 5 if chance.yes(0.6) else chance.whole(2, 4),
    )


def _doers(group: Group, action: Action, agreed_on: date, chance: Chance) -> None:
    for doer in _willing(group, action, agreed_on, chance):
        professional = doer.side == "professional"
        group.add(
            "doers",
            action=action.code,
            person=doer.who.code,
            capacity=doer.side,
            paid=professional,
            hours=chance.whole(1, 24) / 2 if action.done_on else None,
        )


def _willing(group: Group, action: Action, agreed_on: date, chance: Chance) -> list[Member]:
    """One to three people, at times all of one side; none where nobody wrote who."""
    if chance.yes(0.04 + group.blank):
        return []
    side = chance.weighted(habit("doers"))
    present = action.decision.meeting.present if action.decision else tuple(group.there(agreed_on)[:30])
    among = [m for m in present if side == "anybody" or m.side == side] or list(present)
    return chance.some(among, chance.whole(1, 3))
