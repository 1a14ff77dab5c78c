"""What became of it: decisions, changes, experiences, actions. (4.3, 4.5, 5.1, 5.5, 5.7)"""

from collections.abc import Iterator, Sequence

from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.blanks import (
    Answered,
    after,
    both,
    by,
    either,
    first,
    hidden,
    older_among,
)
from coproduce.assess.tests.reference.records import COMMUNITY, OLDER, UNKNOWN, Records, Row


def carried_out_or_explained(records: Records) -> Iterator[Answer]:
    for decision in records.all("decisions"):
        if decision["kind"] != "routine" and decision["result"] != "not agreed":
            on = decision["decided_on"]
            yield Answer(decision, _carried_out_or_explained(records, decision), on, due=after(on, 183))


def _carried_out_or_explained(records: Records, decision: Row) -> Answered:
    looks = records.of("fates", decision=decision["decision"])
    last = max(looks, key=lambda look: look["looked_on"], default={"state": None})
    if last["state"] in ("carried out", "in force", "ended"):
        return True
    setbacks = [look for look in looks if look["state"] in ("partly", "dropped", "reversed")]
    refused = records.of("approvals", decision=decision["decision"], outcome="refused")
    reasons = [row["reason_given"] for row in [*setbacks, *refused]]
    return both(*reasons) if reasons else None


def told_by_who_lives_with_it(records: Records) -> Iterator[Answer]:
    for decision in records.all("decisions"):
        looks = records.of("fates", decision=decision["decision"])
        carried = [look["looked_on"] for look in looks if look["state"] in ("carried out", "in force")]
        if carried and decision["kind"] != "routine":
            tellers = [look["told_by_side"] for look in looks] + _tellers_of_change(records, decision)
            on, known_on = decision["decided_on"], first(carried)
            lived = any(side in (OLDER, COMMUNITY) for side in tellers)
            met = True if lived else None if {None, UNKNOWN} & set(tellers) else False
            not_known = not lived and UNKNOWN in tellers
            yield Answer(decision, met, on, due=after(known_on, 183), not_known=not_known)


def _tellers_of_change(records: Records, decision: Row) -> list[str]:
    """The side of whoever told of each change that came from a decision or an action of it."""
    changes = [
        records.one("changes", change=source["change"])
        for source in records.all("change_sources")
        if decision["decision"] in _decisions_behind(records, source)
    ]
    return [records.side(change["told_by"], change["initiative"]) for change in changes]


def _decisions_behind(records: Records, source: Row) -> set[str]:
    action = records.one("actions", action=source["action"])
    return {source["decision"], action["decision"]} - {None}


def change_from_an_older_voice(records: Records) -> Iterator[Answer]:
    for change in records.all("changes"):
        behind = {
            decision
            for source in records.of("change_sources", change=change["change"])
            for decision in _decisions_behind(records, source)
        }
        voices = [side for decision in behind for side in _voices(records, decision)]
        yield Answer(change, older_among(voices), change["noted_on"], not_known=hidden(voices))


def _voices(records: Records, name: str) -> Iterator[str]:
    """The sides that raised a decision, or an issue it answers, or spoke to that issue."""
    decision = records.one("decisions", decision=name)
    if decision["raised_by_side"]:
        yield decision["raised_by_side"]
    for link in records.of("decision_issues", decision=name):
        issue = records.one("issues", issue=link["issue"])
        yield issue["raised_by_side"] or records.side(issue["raised_by"], issue["initiative"])
        for tie in records.of("contribution_issues", issue=link["issue"]):
            said = records.one("contributions", contribution=tie["contribution"])
            yield said["side"] or records.side(said["person"], said["initiative"])


def experience_reached_a_decision(records: Records) -> Iterator[Answer]:
    for said in records.of("contributions", kind="experience"):
        ties = records.of("contribution_issues", contribution=said["contribution"])
        reached = any(records.of("decision_issues", issue=tie["issue"]) for tie in ties)
        heard = said["told_on"] is not None or said["can_be_reached"] is False
        met = (True if heard else None) if reached else (False if said["answer"] == "no" else None)
        on = said["made_on"]
        yield Answer(said, met, on, person=said["person"], side=said["side"], due=after(on, 183))


def done_or_said_why(records: Records) -> Iterator[Answer]:
    for action in records.all("actions"):
        due = action["first_due_on"]
        if due:
            met = either(by(action["done_on"], due), by(action["reason_told_on"], due))
            for side in set(_doers(records, action)) or {UNKNOWN}:
                yield Answer(action, met, due, side=side, record=f"{action['action']}|{side}", due=due)


def older_person_among_doers(records: Records) -> Iterator[Answer]:
    for action in records.all("actions"):
        sides = _doers(records, action)
        doers = records.of("doers", action=action["action"])
        unpaid = [side for side, doer in zip(sides, doers, strict=True) if doer["paid"] is False]
        if sides:
            beside = {"doers": len(sides), "older": sides.count(OLDER), "unpaid": unpaid.count(OLDER)}
            due = action["first_due_on"]
            met, not_known = older_among(sides), hidden(sides)
            yield Answer(action, met, due, due=due, not_known=not_known, beside=beside)


def _doers(records: Records, action: Row) -> Sequence[str]:
    doers = records.of("doers", action=action["action"])
    return [doer["capacity"] or records.side(doer["person"], action["initiative"]) for doer in doers]
