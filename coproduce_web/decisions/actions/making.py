"""Making a decision: the result under the rule that was said before, its reasons, and who was least happy."""

import datetime
from collections.abc import Sequence

from django.utils.translation import gettext as _

from coproduce_web.decisions.actions.planning import still_open
from coproduce_web.decisions.models import Decision, Position
from coproduce_web.decisions.standing import passes_without_older, tally_of
from coproduce_web.decisions.tally import Tally, needed, passes
from coproduce_web.initiatives.access import today
from coproduce_web.writing.action import How, Refused, action


@action
def make(
    how: How,
    decision: Decision,
    *,
    result: str,
    decided_on: datetime.date,
    result_words: str,
    reasons: str,
    least_happy: str = "",
    parts_complete: bool,
    review_on: datetime.date | None = None,
) -> Decision:
    """It is decided. What the rule does not bear out is refused."""
    it = still_open(decision)
    counted = tally_of(it)
    _possible(it, decided_on, review_on)
    _under_its_rule(it, counted, result)
    if parts_complete and counted.waiting:
        words = _(
            "Still to be heard: %(names)s. Write down what they say, or that not everybody’s part is here."
        )
        raise Refused(words % {"names": _names(counted.waiting)}, "parts_complete")
    it.result, it.decided_on, it.review_on = result, decided_on, review_on
    it.result_words, it.reasons, it.least_happy = result_words, reasons, least_happy
    it.parts_complete = parts_complete
    it.passes_without_older = passes_without_older(it)
    it.save()
    return it


def _possible(decision: Decision, decided_on: datetime.date, review_on: datetime.date | None) -> None:
    if decided_on > today():
        raise Refused(_("That day is still to come. Write the day it was decided."), "decided_on")
    if decision.position_set.filter(took_on__gt=decided_on).exists():
        raise Refused(_("Somebody said their part after that day. Write a later day."), "decided_on")
    if review_on and review_on <= decided_on:
        raise Refused(_("Look at it again on a day after it was decided."), "review_on")


def _under_its_rule(decision: Decision, counted: Tally, result: str) -> None:
    match decision.template:
        case "consent" | "consensus":
            _nobody_objects(decision, counted, result)
        case "majority":
            _as_counted(decision, counted, result)
        case "advice":
            _advice_was_taken(decision)


def _nobody_objects(decision: Decision, counted: Tally, result: str) -> None:
    if result != "agreed":
        return
    if counted.unmet:
        words = _(
            "Objections still stand: %(names)s. Change the proposal, or answer them and ask if that meets it."
        )
        raise Refused(words % {"names": _names(counted.unmet)}, "result")
    if counted.opposed_unnamed:
        raise Refused(
            _("By the numbers, %(number)d are against. Ask what would have to change.")
            % {"number": counted.opposed_unnamed},
            "result",
        )
    if not counted.heard:
        raise Refused(_("Nobody who decides has said anything yet. Silence is not a yes."), "result")
    if decision.template == "consensus" and counted.waiting:
        words = _("Everyone has to say yes. Still to be heard: %(names)s.")
        raise Refused(words % {"names": _names(counted.waiting)}, "result")


def _as_counted(decision: Decision, counted: Tally, result: str) -> None:
    if not counted.heard:
        raise Refused(
            _("No vote is on record. First write down each vote, or the votes of each side as numbers."),
            "result",
        )
    if (result == "agreed") == passes(decision, counted):
        return
    told = {
        "votes": counted.said("for"),
        "all": counted.everyone,
        "needed": needed(counted.everyone, decision.quota),
    }
    if counted.blocked:
        raise Refused(_("Somebody who may stop it is against. By the rule it is not agreed."), "result")
    words = _("%(votes)d of %(all)d votes are for it, and it takes %(needed)d.")
    verdict = _("By the rule it is not agreed.") if result == "agreed" else _("By the rule it is agreed.")
    raise Refused(f"{words % told} {verdict}", "result")


def _advice_was_taken(decision: Decision) -> None:
    asked = decision.position_set.filter(part="advised")
    if not asked.exclude(stance="", reason="").exists():
        raise Refused(
            _("No advice is on record. First ask those it touches, and write down what they say."), "result"
        )


def _names(positions: Sequence[Position]) -> str:
    return ", ".join(one.person.name for one in positions)
