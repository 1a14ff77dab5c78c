"""Judging a count that is hidden: where any small number would be judged the same, that is its word."""

from datetime import date

from coproduce.assess.disclosure.rule import (
    ALL_OR_NEARLY,
    FEW,
    FEW_OR_NONE,
    FEW_SAID_NO,
    FEW_SAID_YES,
    SMALL,
    Published,
    Rounded,
)
from coproduce.assess.finding import Finding
from coproduce.assess.judge import DESCRIBED, NOT_YET, PARTLY, SHOWN, Judgement, both_ways, by_share
from coproduce.framework import Agreed, framework, thresholds_in_force

NOT_TOLD = "not told"
# The day whose numbers are in force, and those the group agreed for itself.
Under = tuple[date, Agreed]

WHY = {
    FEW: "Seven people or fewer are behind it, or nobody, so it is not told outside the group.",
    FEW_OR_NONE: "At most 7 of about {asked:,} said yes.",
    ALL_OR_NEARLY: "All but at most 7 of about {asked:,} said yes.",
    FEW_SAID_YES: "Of about {asked:,} it is not told how many said yes: few people are behind them.",
    FEW_SAID_NO: "Of about {asked:,} it is not told how many said no: few people are behind them.",
}


def judge_hidden(finding: Finding, whole: Published, under: Under) -> Judgement:
    """Where the yes is hidden: the word that holds however many of few there are, else that it is not."""
    why = WHY[whole.hidden].format(asked=whole.asked or 0)
    kind = finding.question.kind
    if not framework().kinds[kind].counts or whole.hidden not in (FEW_OR_NONE, ALL_OR_NEARLY):
        described = framework().kinds[kind].words == (DESCRIBED,) and whole.hidden != FEW
        return Judgement(DESCRIBED, f"{why} This is described, never judged.") if described else _untold(why)
    bars = thresholds_in_force(kind, *under)
    word = both_ways(lambda best: by_share(_at_most(whole, best=best), bars, unknown=False))
    if word not in (SHOWN, PARTLY, NOT_YET):
        return _untold(f"{why} That is not enough to judge by.")
    return Judgement(word, why)


def _untold(why: str) -> Judgement:
    return Judgement(NOT_TOLD, why)


def _at_most(whole: Published, *, best: bool) -> Rounded:
    """The most yeses there can be, or the fewest; taking each person for one record."""
    asked, unknown = whole.asked or 0, SMALL if whole.not_known is None else whole.not_known
    met = (SMALL if best else 0) if whole.hidden == FEW_OR_NONE else asked - (0 if best else SMALL)
    yes = max(0, min(met if best else met - unknown, asked))
    return Rounded(asked, yes, 0, hang=asked / max(SMALL + 1, (whole.people or 0) - 2))
