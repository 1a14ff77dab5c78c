"""Judging what is published: by the same rules, from its numbers alone, so that no word tells more."""

from collections.abc import Sequence
from dataclasses import replace
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
    as_tally,
    rounded,
    small,
)
from coproduce.assess.disclosure.ways import PublishedFinding
from coproduce.assess.finding import Finding
from coproduce.assess.judge import DESCRIBED, OLDER, PARTLY, SHOWN, Judgement, both_ways, by_share, judge
from coproduce.assess.principle import Judged, judge_principle
from coproduce.framework import Agreed, framework, thresholds_in_force

NOT_TOLD = "not told"
# The day whose numbers are in force, and those the group agreed for itself.
Under = tuple[date, Agreed]
# The sides answer, and not all of them together.
BY_SIDE = ("said", "parity")

WHY = {
    FEW: "Seven people or fewer are behind it, or nobody, so it is not told outside the group.",
    FEW_OR_NONE: "Few or none of about {asked:,} said yes.",
    ALL_OR_NEARLY: "All or nearly all of about {asked:,} said yes.",
    FEW_SAID_YES: "Of about {asked:,} it is not told how many said yes: few people are behind them.",
    FEW_SAID_NO: "Of about {asked:,} it is not told how many said no: few people are behind them.",
}


def judge_published(finding: Finding, told: PublishedFinding, kept_away: int, under: Under) -> Judgement:
    """The judgement of what is told of a finding; `kept_away` counts those whom a need not met kept away."""
    if finding.absent:
        return judge(finding, *under)
    if finding.question.kind in BY_SIDE:
        return _by_side(finding, told, under)
    if told.whole.met is None:
        return _hidden(finding, told.whole, under)
    return _capped(finding, kept_away, _open(finding, told, under))


def _open(finding: Finding, told: PublishedFinding, under: Under) -> Judgement:
    """Told whole. Where few are not known, the word must hold whichever way they would have answered."""
    word = judge(seen(finding, told), *under)
    if told.whole.not_known is not None:
        return word
    plain = judge(seen(finding, told, unknown=0), *under)
    if plain.word == word.word:
        return Judgement(word.word, f"{plain.why} A few are not known.")
    return Judgement(NOT_TOLD, f"{plain.why} A few are not known, and could change the answer.")


def _capped(finding: Finding, kept_away: int, judged: Judgement) -> Judgement:
    """Whether a need kept anybody away is told only of many, so shown is more than can be said."""
    if judged.word != SHOWN or "AS grave" not in finding.question.sql or not small(kept_away):
        return judged
    return Judgement(
        PARTLY, f"{judged.why} Whether it kept anybody away is not told, so it is at most partly."
    )


def seen(finding: Finding, told: PublishedFinding, unknown: int | None = None) -> Finding:
    """The finding as its reader knows it: rounded, with `unknown` for those not known that are hidden."""

    def tally(one: Published) -> Rounded:
        hidden = one.not_known is None and unknown is not None
        return as_tally(replace(one, not_known=unknown) if hidden else one)

    complete = finding.total.covered == finding.total.asked
    whole = tally(told.whole)
    by = {
        way: {value: tally(one) for value, one in found.items() if one.met is not None}
        for way, found in told.by.items()
    }
    return replace(
        finding, total=replace(whole, covered=whole.asked if complete else 0), by=by, strands={},
        not_due=0, apart=0, beside={}, cards=_cards(finding),
    )  # fmt: skip


def _cards(finding: Finding) -> tuple[int, int] | None:
    """The cards given out and returned, to the nearest five."""
    return finding.cards and (rounded(finding.cards[0]), rounded(finding.cards[1]))


def _by_side(finding: Finding, told: PublishedFinding, under: Under) -> Judgement:
    open_sides = {name: one for name, one in told.by.get("side", {}).items() if one.met is not None}
    enough = OLDER in open_sides if finding.question.kind == "said" else len(open_sides) > 1
    if not enough:
        return Judgement(
            NOT_TOLD, "Too few people of a side, or none, are behind an answer for it to be told."
        )
    return _open(finding, replace(told, by={"side": open_sides}), under)


def _hidden(finding: Finding, whole: Published, under: Under) -> Judgement:
    """Where the yes is hidden: the word that holds however many of few there are, else that it is not."""
    why = WHY[whole.hidden].format(asked=whole.asked or 0)
    kind = finding.question.kind
    if not framework().kinds[kind].counts or whole.hidden not in (FEW_OR_NONE, ALL_OR_NEARLY):
        described = framework().kinds[kind].words == (DESCRIBED,) and whole.hidden != FEW
        return Judgement(DESCRIBED, f"{why} This is described, never judged.") if described else _untold(why)
    bars = thresholds_in_force(kind, *under)
    word = both_ways(lambda best: by_share(_at_most(whole, best=best), bars, unknown=False))
    if word not in (SHOWN, PARTLY, "not yet"):
        return _untold(f"{why} That is not enough to judge by.")
    return _capped(finding, 0, Judgement(word, why))


def _untold(why: str) -> Judgement:
    return Judgement(NOT_TOLD, why)


def _at_most(whole: Published, *, best: bool) -> Rounded:
    """The most yeses there can be, or the fewest; taking each person for one record."""
    asked, unknown = whole.asked or 0, SMALL if whole.not_known is None else whole.not_known
    met = (SMALL if best else 0) if whole.hidden == FEW_OR_NONE else asked - (0 if best else SMALL)
    yes = max(0, min(met if best else met - unknown, asked))
    return Rounded(asked, yes, 0, hang=asked / max(SMALL + 1, (whole.people or 0) - 2))


def judge_published_principle(number: int, found: Sequence[Judged], under: Under) -> Judgement:
    """The judgement of a principle from its published questions; what is not told never lifts it to shown."""
    counted = [one for one in found if framework().kinds[one.finding.question.kind].counts]
    untold = [one for one in counted if one.judgement.word == NOT_TOLD]
    if untold and all(one.finding.absent or one in untold for one in counted):
        return Judgement(NOT_TOLD, "Too few people are behind its questions for any of them to be told.")
    judged = judge_principle(number, found, *under)
    if not untold:
        return judged
    rest = f"{len(untold)} more {'is' if len(untold) == 1 else 'are'} not told, since few people are behind."
    if judged.word == SHOWN:
        return Judgement(PARTLY, f"{judged.why} {rest} So it is at most partly.")
    return Judgement(judged.word, f"{judged.why} {rest}")
