"""Could a decision not have passed with every older person against it? (4.3)"""

from collections.abc import Iterator
from decimal import Decimal

from coproduce.assess.tests.reference.affected import weighty_decisions
from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.blanks import Answered
from coproduce.assess.tests.reference.people import Decider, deciders, older_left_blank
from coproduce.assess.tests.reference.records import OLDER, UNKNOWN, Records, Row

THEIR_AGREEMENT = ("consensus", "consent")
THEIR_HANDS = ("one person", "delegated", "advice", "elsewhere")


def could_not_pass(records: Records) -> Iterator[Answer]:
    for initiative in records.all("initiatives"):
        for decision in weighty_decisions(records, initiative["initiative"]):
            met = needed(records, decision)
            said_so = decision["passes_without_older"] == "not known"
            nobody_can_know = (
                said_so or bool(deciders(records, decision)) or older_left_blank(records, decision)
            )
            yield Answer(decision, met, decision["decided_on"], not_known=met is None and nobody_can_know)


def needed(records: Records, decision: Row) -> Answered:
    """The group's own answer, else what follows from the rule and from who decided."""
    if decision["passes_without_older"] in ("yes", "no"):
        return bool(decision["passes_without_older"] == "no")
    deciding = deciders(records, decision)
    sides = {side for side, _ in deciding}
    if decision["rule"] in THEIR_AGREEMENT and OLDER in sides:
        return True
    missing = not deciding or UNKNOWN in sides or older_left_blank(records, decision)
    return None if missing or not decision["parts_complete"] else _by_rule(decision, deciding)


def _by_rule(decision: Row, deciding: list[Decider]) -> Answered:
    """Every part and side is on record."""
    if decision["rule"] in (*THEIR_AGREEMENT, "lot"):
        return False
    if decision["rule"] in THEIR_HANDS:
        return {side for side, _ in deciding} == {OLDER}
    return _by_vote(decision, deciding)


def _by_vote(decision: Row, deciding: list[Decider]) -> Answered:
    """Whether the others fall short of the votes needed: more than half, unless a quota is written."""
    everyone = sum((weight for _, weight in deciding), Decimal(0))
    others = sum((weight for side, weight in deciding if side != OLDER), Decimal(0))
    if decision["quota"] is not None and decision["rule"] in ("majority", "ballot", "special majority"):
        return bool(others < decision["quota"] * everyone)
    return 2 * others <= everyone if decision["rule"] in ("majority", "ballot") else None
