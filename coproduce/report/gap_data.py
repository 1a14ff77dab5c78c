"""The differences between sides, each with its interval, as plain values."""

from itertools import combinations
from typing import Any

from coproduce.assess.finding import Finding
from coproduce.assess.judge import gaps

# Where the sides were asked the same, a difference between them says something.
COMPARED = ("parity", "said")
NOT_KNOWN = "not known"


def gaps_data(finding: Finding) -> list[dict[str, Any]]:
    """For each two sides: the first's share less the second's, and where it lies, whatever is not known."""
    if finding.question.kind not in COMPARED:
        return []
    sides = {
        name: tally for name, tally in finding.by.get("side", {}).items() if name != NOT_KNOWN and tally.asked
    }
    # Whatever is not known speaks once for the one side and once for the other, so both ends hold.
    ends = [gaps(sides, unknown) for unknown in (False, True)]
    return [
        {
            "one": one,
            "two": two,
            "difference": (sides[one].share or 0) - (sides[two].share or 0),
            "low": min(end[one, two].low for end in ends),
            "high": max(end[one, two].high for end in ends),
        }
        for one, two in combinations(sides, 2)
    ]
