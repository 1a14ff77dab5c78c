"""How a decision stands: everybody’s part counted, and what say each side has under its rule."""

from collections.abc import Iterable

from coproduce_web.decisions.design_check import Check, Voter, check, voters_of
from coproduce_web.decisions.models import Decision, Position
from coproduce_web.decisions.tally import Tally, tally
from coproduce_web.decisions.ways_to_decide import WAYS
from coproduce_web.initiatives.access import sides_of


def tally_of(decision: Decision) -> Tally:
    """Everybody’s part as it is on record."""
    positions, sides = _deciding(decision)
    return _counted(decision, positions, sides)


def check_of(
    decision: Decision, positions: Iterable[Position], sides: dict[int, str], counted: Tally
) -> Check:
    """What say each side has: by name where names are on record, else by number."""
    voters = [
        Voter(sides.get(one.person_id, "not known"), one.weight, one.may_block)
        for one in positions
        if one.part == "decided"
    ]
    return check(
        decision.template, decision.quota, voters or voters_of(counted), body_side=decision.body_side
    )


def passes_without_older(decision: Decision) -> str:
    """As the record of the decision says it: a code, or empty where nobody is known to decide."""
    positions, sides = _deciding(decision)
    found = check_of(decision, positions, sides, _counted(decision, positions, sides)).passes_without_older
    objected = WAYS[decision.template].may_be_objected_to and found == "no"
    by_name = any(one.part == "decided" for one in positions)
    # Numbers that are not all here cannot say who was outnumbered; one older person can still stop it.
    if decision.parts_complete is False and found and not (by_name or objected):
        return "not known" if WAYS[decision.template].is_ours else found
    return found


def _deciding(decision: Decision) -> tuple[list[Position], dict[int, str]]:
    positions = list(decision.position_set.select_related("person"))
    return positions, sides_of(decision.initiative, [one.person_id for one in positions])


def _counted(decision: Decision, positions: Iterable[Position], sides: dict[int, str]) -> Tally:
    newest = decision.proposal_set.first()
    return tally(positions, sides, decision.decisionside_set.all(), newest.version if newest else 0)
