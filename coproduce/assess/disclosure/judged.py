"""Judging what is published: by the same rules, from its numbers alone, so that no word tells more."""

from dataclasses import replace

from coproduce.assess.disclosure.hidden import NOT_TOLD, Under, judge_hidden
from coproduce.assess.disclosure.rule import Published, Rounded, as_tally, rounded, small
from coproduce.assess.disclosure.ways import PublishedFinding
from coproduce.assess.finding import Finding
from coproduce.assess.judge import OLDER, PARTLY, SHOWN, Judgement, judge

# The sides answer, and not all of them together.
BY_SIDE = ("said", "parity")


def judge_published(finding: Finding, told: PublishedFinding, kept_away: int, under: Under) -> Judgement:
    """The judgement of what is told of a finding; `kept_away` counts those whom a need not met kept away."""
    if finding.absent:
        return judge(finding, *under)
    if finding.question.kind in BY_SIDE:
        return _by_side(finding, told, under)
    if told.whole.met is None:
        return _capped(finding, 0, judge_hidden(finding, told.whole, under))
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
