"""The sentences every page shares, made from the plain values of `as_data`."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

Data = Mapping[str, Any]

MOONS = {
    "shown": "●",
    "partly": "◐",
    "not yet": "○",
    "cannot tell": "?",
    "not enough records": "◌",
    "no records": "–",
    "unequal": "≠",
    "much alike": "≈",
    "at least": "≥",
    "below": "<",
    "described": "·",
    "not told": "×",
}
SIDES = {
    "older person": "Older people",
    "community": "Community",
    "professional": "Professionals",
    "not known": "Side not known",
}


MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


FEW = "few"
# How a hidden count is told, of so many asked.
HIDDEN = {
    FEW: "Not told: few people, or none",
    "few or none": "Yes, for at most 7 of about {asked:,} {unit}",
    "all or nearly all": "Yes, for all but at most 7 of about {asked:,} {unit}",
    "few said yes": "Not told of about {asked:,} {unit}: few people said yes",
    "few said no": "Not told of about {asked:,} {unit}: few people said no",
}
HIDDEN_OF = {
    FEW: "few, or none",
    "few or none": "at most 7 of {asked:,}",
    "all or nearly all": "all but at most 7 of {asked:,}",
    "few said yes": "not told, of {asked:,}",
    "few said no": "not told, of {asked:,}",
}


def answer(finding: Data) -> str:
    """The answer in a sentence: `Yes, for 187 of 214 needs.`"""
    asked, met, unit = finding["asked"], finding["met"], finding["unit"]
    if finding["kind"] in ("parity", "said") and finding["by"]["side"]:
        return f"{by_side(finding['by']['side'])}."
    if finding.get("hidden"):
        return f"{HIDDEN[finding['hidden']].format(asked=asked or 0, unit=unit)}."
    if not asked:
        return "Nothing to ask yet." if finding["not_due"] or finding["apart"] else "No records."
    if asked == 1:
        return "Yes." if met else "Not known." if finding["not_known"] else "No."
    return _of_many(
        met, f"{'about ' if 'hidden' in finding else ''}", f"{asked:,} {unit}", every=met == asked
    )


def _of_many(met: int, about: str, asked: str, *, every: bool) -> str:
    if every:
        return f"Yes, for all {asked}."
    return f"Yes, for {about}{met:,} of {asked}." if met else f"No, for none of {asked}."


def by_side(sides: Data) -> str:
    """`Professionals 733 of 747, community 4,580 of 6,348`."""
    told = [f"{name.lower()} {of(sides[side])}" for side, name in SIDES.items() if side in sides]
    return ", ".join(told)[:1].upper() + ", ".join(told)[1:]


def day(written: str) -> str:
    """`30 September 2026` for `2026-09-30`."""
    on = date.fromisoformat(written)
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def lead(data: Data) -> str:
    """Whose records a report is made from, up to which day."""
    upto = day(data["as_of"])
    return f"{data['source'].rstrip('.')}. From the records up to {upto}, not from what anyone claims."


def of(tally: Data) -> str:
    """`187 of 214`; in what is published perhaps `few or none of 215`."""
    if tally.get("hidden"):
        return HIDDEN_OF[tally["hidden"]].format(asked=tally["asked"] or 0)
    return f"{tally['met']:,} of {tally['asked']:,}"


def likely(tally: Data) -> str:
    """`likely between 82 and 91 in every 100`; empty where there is no interval."""
    if tally["low"] is None:
        return ""
    low, high = round(tally["low"] * 100), round(tally["high"] * 100)
    return (
        f"likely between {low} and {high} in every 100" if low != high else f"likely about {low} in every 100"
    )


def per_100(share: float) -> str:
    """A fraction as people say it: `87 in 100`."""
    return f"{round(share * 100)} in 100"


def sentence(words: str) -> str:
    """With a capital and a full stop; empty stays empty."""
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def left_over(finding: Data) -> str:
    """What is not in the answer: not known, not due, and what the question sets apart."""
    told = []
    if finding["not_known"]:
        told.append(f"{finding['not_known']:,} of them not known.")
    if finding["not_due"]:
        told.append(f"{finding['not_due']:,} not due yet.")
    return " ".join([*told, finding["beside"]]).strip()


def cannot_be_told(findings: Sequence[Data]) -> list[Data]:
    """The findings that could not be asked or judged for want of records, in order."""
    wanting = {"no records", "not enough records", "cannot tell", "not told"}
    return [finding for finding in findings if finding["judgement"] in wanting]
