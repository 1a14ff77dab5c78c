"""Decisions: what was chosen, how openly, and the issue it answers."""

from datetime import date, timedelta

from coproduce.example.chance import Chance
from coproduce.example.choosing import Choice, choose
from coproduce.example.group import Decision, Group, Issue, Meeting
from coproduce.example.positions import positions

SAYS = {
    "says_success": 0.66,
    "says_options": 0.7,
    "says_constraints": 0.62,
    "says_resources": 0.54,
    "says_reasons": 0.8,
}


def decisions(group: Group) -> None:
    chance = group.chance("decisions")
    for meeting in group.past():
        for _ in range(chance.count(group.initiative.rate("decisions"))):
            _decide(group, meeting, chance)


def _decide(group: Group, meeting: Meeting, chance: Chance) -> None:
    choice = choose(group, meeting, chance)
    if not choice.deciders:
        return
    overturned = _may_be_overturned(group, choice) and chance.yes(group.initiative.rate("overturned"))
    decision = Decision(group.book.code("d"), meeting.held_on, choice.agreed, overturned, meeting)
    group.decisions.append(decision)
    issue = _issue_answered(group, decision, chance)
    _write(group, decision, choice, issue, chance)
    positions(group, decision, choice, chance)


def _may_be_overturned(group: Group, choice: Choice) -> bool:
    return choice.agreed and choice.kind != "routine" and bool(group.initiative.outside_bodies)


def _issue_answered(group: Group, decision: Decision, chance: Chance) -> Issue | None:
    day = decision.decided_on
    near = [i for i in group.issues if i.agreed_on and timedelta() <= day - i.agreed_on < timedelta(days=200)]
    if not near or chance.yes(0.12):
        return None
    issue = chance.one(near)
    group.add("decision_issues", decision=decision.code, issue=issue.code)
    return issue


def _write(group: Group, decision: Decision, choice: Choice, issue: Issue | None, chance: Chance) -> None:
    says = {name: chance.told(rate, group.blank) for name, rate in SAYS.items()}
    group.add(
        "decisions",
        decision=decision.code,
        initiative=group.name,
        stage=decision.meeting.stage,
        level=group.initiative.level,
        tier=group.initiative.tier,
        kind=choice.kind,
        body=group.initiative.body,
        binding=None if chance.yes(group.blank) else "yes" if chance.yes(0.88) else "no",
        rule=choice.rule,
        quota=0.6667 if choice.rule == "special majority" else None,
        decided_on=decision.decided_on,
        result="agreed" if choice.agreed else "not agreed",
        parts_complete=not chance.yes(group.blank),
        raised_by_side=issue.side if issue else None,
        passes_without_older=None if group.initiative.keeps_lists else "no",
        **_rule_known(group, choice, decision.decided_on, chance),
        **_money(choice, chance),
        **says,
    )


def _rule_known(group: Group, choice: Choice, decided_on: date, chance: Chance) -> dict[str, object]:
    """The day the rule was told, and at times also what the group says of it; at times nobody wrote it."""
    if chance.yes(group.blank):
        return {"rule_stated_on": None, "known_before": None}
    known = choice.rule != "not stated" and chance.yes(group.initiative.rate("rule_known_before"))
    said = ("yes" if known else "no") if chance.yes(0.4) or not known else None
    return {"rule_stated_on": chance.after(decided_on, -40, -3) if known else None, "known_before": said}


def _money(choice: Choice, chance: Chance) -> dict[str, object]:
    if choice.kind != "money":
        return {}
    money = 50 * chance.whole(4, 240)
    return {"money": money, "money_in_scope": money + 50 * chance.whole(0, 300)}
