"""Judging a finding: a convention, kept apart from the fact. Each kind of question is judged its own way.

Every rule is asked twice, with each unknown a no and with each unknown a yes; where the words differ,
nobody can tell.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from coproduce.assess.finding import Finding, Tally
from coproduce.assess.interval import Interval, newcombe
from coproduce.framework import NOTHING_AGREED, Agreed, Threshold, thresholds_in_force

SHOWN, PARTLY, NOT_YET, CANNOT_TELL = "shown", "partly", "not yet", "cannot tell"
NOT_ENOUGH, NO_RECORDS, DESCRIBED = "not enough records", "no records", "described"
UNEQUAL, ALIKE, AT_LEAST, BELOW = "unequal", "much alike", "at least", "below"
OLDER = "older person"

Bars = Mapping[str, Threshold]


@dataclass(frozen=True)
class Judgement:
    """A word of the framework and the reason for it, in one or two plain sentences."""

    word: str
    why: str


def judge(finding: Finding, on: date, agreed: Agreed = NOTHING_AGREED) -> Judgement:
    """The judgement of a finding under the thresholds in force on that day, the group's own before ours."""
    if finding.absent:
        needed = ", ".join(finding.absent)
        return Judgement(NO_RECORDS, f"These records do not hold what the question needs: {needed}.")
    if not finding.total.asked and not finding.apart:
        waiting = f" {finding.not_due:,} not due yet." if finding.not_due else ""
        return Judgement(NO_RECORDS, f"There was no record to ask.{waiting}")
    kind = finding.question.kind
    return RULES[kind](finding, thresholds_in_force(kind, on, agreed))


def both_ways(word: Callable[[bool], str]) -> str:
    """The word, if it is the same with every unknown a no and with every unknown a yes."""
    worst, best = word(False), word(True)
    return worst if worst == best else CANNOT_TELL


def per_100(share: float) -> str:
    """A fraction as people say it: `87 in 100`."""
    return f"{round(share * 100)} in 100"


def few(what: str, there: int, least: int) -> Judgement:
    """Not enough records, saying how many there are and how many it takes."""
    return Judgement(NOT_ENOUGH, f"{what}: {there:,}. At least {least:,} are needed to judge.")


def counted(tally: Tally) -> str:
    """`187 of 214 said yes, 3 not known`."""
    unknown = f", {tally.not_known:,} not known" if tally.not_known else ""
    return f"{tally.met:,} of {tally.asked:,} said yes{unknown}"


def by_share(tally: Tally, bars: Bars, unknown: bool) -> str:
    """Shown, partly or not yet, by the share and the low end of its interval."""
    share, low = tally.yes(unknown) / tally.asked, tally.interval(unknown).low
    if share >= bars["shown_share"].value and low >= bars["shown_low"].value:
        return PARTLY if tally.grave else SHOWN
    return PARTLY if share >= bars["partly_share"].value else NOT_YET


def explained(tally: Tally, bars: Bars, word: str) -> str:
    """Why that word: the counts, the low end, and what it takes."""
    low = tally.interval().low
    reason = f"{counted(tally)}, likely at least {per_100(low)}."
    if word == CANNOT_TELL:
        reason += " What is not known would change the answer."
    if tally.grave:
        reason += f" {tally.grave:,} of those not met kept somebody away, so it is at most partly."
    return (
        f"{reason} Shown takes {per_100(bars['shown_share'].value)} with a low end of "
        f"{per_100(bars['shown_low'].value)}; partly takes {per_100(bars['partly_share'].value)}."
    )


def of_shares(finding: Finding, bars: Bars) -> Judgement:
    """Duties and habits."""
    tally = finding.total
    if tally.asked < bars["least_records"].value:
        return few("Records asked", tally.asked, int(bars["least_records"].value))
    if "least_people" in bars and tally.clusters < bars["least_people"].value:
        return few("Different people behind the records", tally.clusters, int(bars["least_people"].value))
    word = both_ways(lambda unknown: by_share(tally, bars, unknown))
    return Judgement(word, explained(tally, bars, word))


def of_facts(finding: Finding, bars: Bars) -> Judgement:
    """Facts of an initiative: all, none, or some."""
    tally = finding.total
    if tally.asked < bars["least_records"].value:
        return few("Records asked", tally.asked, int(bars["least_records"].value))

    def word(unknown: bool) -> str:
        yes = tally.yes(unknown)
        return SHOWN if yes == tally.asked else PARTLY if yes else NOT_YET

    return Judgement(both_ways(word), f"{counted(tally)}.")


def of_cards(finding: Finding, bars: Bars) -> Judgement:
    """What older people said on cards; professionals never lift it."""
    older = finding.side(OLDER)
    if older.asked < bars["least_older"].value:
        return few("Answers of older people that may be shown", older.asked, int(bars["least_older"].value))
    if finding.cards is None:
        return Judgement(CANNOT_TELL, "Nobody wrote how many cards were given out and how many came back.")
    given, returned = finding.cards
    if returned < given * bars["cards_returned"].value:
        least = per_100(bars["cards_returned"].value)
        return Judgement(
            NOT_ENOUGH, f"{returned:,} of {given:,} cards of older people came back; {least} are needed."
        )
    word = both_ways(lambda unknown: by_share(older, bars, unknown))
    return Judgement(word, f"Of older people: {explained(older, bars, word)}")


def of_parity(finding: Finding, bars: Bars) -> Judgement:
    """Two sides compared: unequal as soon as one pair is, much alike only when every pair is."""
    sides = {name: tally for name, tally in finding.by["side"].items() if name != "not known"}
    least = int(bars["least_a_side"].value)
    enough = {name: tally for name, tally in sides.items() if tally.asked >= least}
    if len(enough) < 2:
        return few("Sides with enough records to compare", len(enough), 2)
    within = bars["alike_within"].value
    word = both_ways(lambda unknown: _compared(gaps(enough, unknown), within))
    told = "; ".join(f"{name} {tally.met:,} of {tally.asked:,}" for name, tally in enough.items())
    return Judgement(word, f"{told}. {_widest(gaps(enough, False))}")


Pair = tuple[str, str]


def gaps(sides: Mapping[str, Tally], unknown: bool) -> dict[Pair, Interval]:
    """For each pair of sides, the interval of the first's share less the second's."""
    return {
        (one, two): newcombe(
            sides[one].yes(unknown) / sides[one].asked,
            sides[one].number(unknown),
            sides[two].yes(unknown) / sides[two].asked,
            sides[two].number(unknown),
        )
        for one, two in combinations(sides, 2)
    }


def _compared(found: Mapping[Pair, Interval], within: float) -> str:
    if any(gap.low > 0 or gap.high < 0 for gap in found.values()):
        return UNEQUAL
    return ALIKE if all(-within <= gap.low and gap.high <= within for gap in found.values()) else CANNOT_TELL


def _widest(found: Mapping[Pair, Interval]) -> str:
    (one, two), gap = max(found.items(), key=lambda item: abs(item[1].low + item[1].high))
    if gap.low + gap.high < 0:
        (one, two), gap = (two, one), Interval(-gap.high, -gap.low)
    low, high = round(gap.low * 100), round(gap.high * 100)
    return f"The difference, {one} less {two}, lies between {low} and {high} in 100."


def of_reach(finding: Finding, bars: Bars) -> Judgement:
    """Shares of the population reached, asked only where enough people told us."""
    tally = finding.total
    if not tally.asked:
        return Judgement(NOT_ENOUGH, "Too few people told us, or too few would be expected, to compare.")
    word = both_ways(lambda unknown: AT_LEAST if tally.yes(unknown) == tally.asked else BELOW)
    return Judgement(
        word, f"In {tally.met} of {tally.asked} comparisons the share is at least the population's."
    )


def of_power(finding: Finding, bars: Bars) -> Judgement:
    """Power is described, never marked, and only where there is enough to describe."""
    tally = finding.total
    if tally.asked < bars["least_decisions"].value:
        return few("Records asked", tally.asked, int(bars["least_decisions"].value))
    # Decisions of one initiative on one day are one meeting's.
    if finding.question.table == "decisions" and tally.clusters < bars["least_meetings"].value:
        return few("Meetings they were made at", tally.clusters, int(bars["least_meetings"].value))
    return described(finding, bars)


def described(finding: Finding, bars: Bars) -> Judgement:
    """Told as it is; never judged."""
    return Judgement(DESCRIBED, f"{counted(finding.total)}. This is described, never judged.")


RULES: Mapping[str, Callable[[Finding, Bars], Judgement]] = {
    "duty": of_shares,
    "habit": of_shares,
    "fact": of_facts,
    "said": of_cards,
    "parity": of_parity,
    "reach": of_reach,
    "power": of_power,
    "presence": described,
    "change": described,
    "record-keeping": described,
}
