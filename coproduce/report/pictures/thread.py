"""The thread of five knots: said, issue, decision, action, change; and how many went on from each."""

from collections.abc import Sequence
from dataclasses import dataclass

from coproduce.report.words import Data


@dataclass(frozen=True)
class Knot:
    """One knot: how many records, in words how many led on, and what part that is (None: not known)."""

    title: str
    number: str
    led: str
    part: float | None


def thread(flow: Sequence[Data]) -> list[Knot]:
    """The five in their order."""
    return [_knot(one) for one in flow]


def _knot(one: Data) -> Knot:
    if not one["on_record"]:
        return Knot(one["title"], "–", "Not on record.", None)
    if one["records"] is None:
        return Knot(one["title"], "–", "Not told: few people, or none.", None)
    number = f"{one['records']:,}"
    if one["go_on"] is None:
        return Knot(
            one["title"], number, f"How many {one['leads']} is not known." if one["leads"] else "", None
        )
    part = one["go_on"] / one["records"] if one["records"] else None
    return Knot(one["title"], number, f"{one['go_on']:,} of {number} {one['leads']}.", part)
