"""The words beside a judgement: what it takes, what it means, whether power has moved; from plain values."""

from coproduce.framework import framework
from coproduce.report.words import Data, of, per_100


def brief(why: str) -> str:
    """A reason without the numbers it takes: those stand with the question."""
    return why.partition(" Shown takes ")[0]


def reason(finding: Data) -> str:
    """Why it is judged so, without the counts where the answer above has just told them."""
    first, _, rest = finding["why"].partition(". ")
    told = finding["met"] is not None and first.startswith(f"{of(finding)} said yes")
    return str(rest or finding["why"]) if told else str(finding["why"])


def used(data: Data) -> list[tuple[str, str]]:
    """The words of judgement on the page, each with its meaning."""
    said = {one["judgement"] for one in (*data["findings"], *data["principles"])}
    known = [(word.code, word.meaning) for word in framework().words.values() if word.code in said]
    return [*known, ("not told", NOT_TOLD)] if "not told" in said else known


NOT_TOLD = "Seven people or fewer are behind it, or none: told outside the group, it could point to somebody."
TAKES = {
    "least_records": "Records asked, at least",
    "least_people": "Different people, at least",
    "shown_share": "Shown, from",
    "shown_low": "Shown, if the low end is at least",
    "partly_share": "Partly, from",
    "least_shown": "Answers from a side before they are shown",
    "least_older": "Answers from older people, at least",
    "cards_returned": "Cards returned, at least",
    "least_a_side": "Records from each side, at least",
    "alike_within": "Much alike, if they differ by less than",
    "least_expected": "People to be expected, at least",
    "least_told": "People who told us, at least",
    "least_decisions": "Decisions, at least",
    "least_meetings": "Meetings, at least",
    "least_tellers": "People who told us of a change, at least",
}


def takes(name: str) -> str:
    """What a threshold takes, in words."""
    return TAKES.get(name, name.replace("_", " ").capitalize())


def number(value: float) -> str:
    """A threshold: a share as people say it, or a count."""
    return per_100(value) if isinstance(value, float) and value <= 1 else f"{value:g}"


# What needs no remedy beside it.
WELL = ("shown", "described", "much alike", "at least", "not told")
