"""What a set of ballots would have funded under the rule of a Pabulib file."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

# Whether a project that does not fit is passed over, or ends the list. Other rules are not rebuilt.
PASSES_OVER: Mapping[str, bool] = {"greedy": True, "greedy-no-skip": False}


def funded(
    costs: Mapping[str, Decimal], votes: Mapping[str, int], budget: Decimal, *, passes_over: bool
) -> frozenset[str]:
    """The projects paid for: most votes first, ties in the order of `costs`, while the budget lasts."""
    left, chosen = budget, set()
    for project in by_votes(costs, votes):
        if costs[project] <= left:
            left -= costs[project]
            chosen.add(project)
        elif not passes_over:
            break
    return frozenset(chosen)


def by_votes(projects: Mapping[str, Decimal], votes: Mapping[str, int]) -> Sequence[str]:
    """Most votes first. The sort is stable: ties keep the file's order, and those without a vote are last."""
    return sorted(projects, key=lambda project: -votes.get(project, 0))
