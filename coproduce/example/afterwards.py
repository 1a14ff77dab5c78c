"""What others said to a decision, and what became of it when somebody looked again."""

from datetime import date

from coproduce.example.chance import Chance
from coproduce.example.group import Decision, Group, habit

LOOKS = (182, 365, 730)


def afterwards(group: Group) -> None:
    chance = group.chance("afterwards")
    for decision in group.decisions:
        if not decision.agreed:
            continue
        answered_on = _approvals(group, decision, chance)
        _fates(group, decision, answered_on, chance)


def _approvals(group: Group, decision: Decision, chance: Chance) -> date | None:
    """Answers of the bodies outside that had to agree; gives the day of the last."""
    bodies = group.initiative.outside_bodies
    if not bodies or not (decision.overturned or chance.yes(0.25)):
        return None
    answered_on = group.come(chance.after(decision.decided_on, 20, 110))
    outcome = chance.weighted(habit("approval_overturned")) if decision.overturned else "as it was"
    reason = chance.yes(group.initiative.rate("overturned_with_reason"))
    group.add(
        "approvals",
        decision=decision.code,
        body=chance.one(bodies),
        body_side="professional",
        needed=True,
        outcome=outcome if answered_on else None,
        answered_on=answered_on,
        reason_given=reason if decision.overturned and answered_on else None,
    )
    return answered_on


def _fates(group: Group, decision: Decision, answered_on: date | None, chance: Chance) -> None:
    state = None
    for days in LOOKS:
        looked_on = group.come(chance.after(decision.decided_on, days, days + 25))
        if looked_on is None or state in ("dropped", "reversed", "ended"):
            return
        if chance.yes(group.initiative.rate("looked_back_at", looked_on)):
            known = answered_on is not None and decision.overturned
            state = state or chance.weighted(habit("fate_overturned" if known else "fate"))
            _fate(group, decision, looked_on, state, chance)
            state = {"partly": "carried out", "carried out": "in force"}.get(state, state)


def _fate(group: Group, decision: Decision, looked_on: date, state: str, chance: Chance) -> None:
    undone = state in ("dropped", "reversed")
    reason = group.initiative.rate("overturned_with_reason") if decision.overturned else 0.7
    group.add(
        "fates",
        decision=decision.code,
        looked_on=looked_on,
        state=state,
        by_side="professional" if undone or chance.yes(0.4) else "older person",
        told_by_side=None if chance.yes(group.blank) else chance.weighted(habit("told_what_became")),
        reason_given=chance.told(reason, group.blank) if undone else None,
    )
