"""One pass over a file's ballots: how each side voted, and every row that is wrong."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from coproduce.evidence.adapters.pabulib_file import PabulibFile, number
from coproduce.evidence.fault import Fault, Faults


@dataclass(frozen=True)
class Count:
    """`costs` keeps the file's order; `cast` is ballots by side; `votes` is by side, then project.

    A voter with two ballots is in `twice`: each ballot counts, under the side that it says.
    """

    costs: Mapping[str, Decimal]
    cast: Mapping[str, int]
    votes: Mapping[str, Mapping[str, int]]
    twice: frozenset[str]


@lru_cache
def side_of(age: str, older_from: int) -> str:
    """The side of a voter of that age, as written. No age is thought too high or too low to be true."""
    years = number(age)
    if years is None:
        return "not known"
    return "older person" if years >= older_from else "community"


def count(file: PabulibFile, older_from: int, faults: Faults) -> Count:
    """The ballots of `file` counted; what is wrong in its rows goes to `faults`."""
    costs = _costs(file, faults)
    cast: Counter[str] = Counter()
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    seen, twice = set[str](), set[str]()
    for ballot in file.ballots():
        side = side_of(ballot.age, older_from)
        cast[side] += 1
        (twice if ballot.voter in seen else seen).add(ballot.voter)
        if not ballot.voter:
            _add(faults, file, ballot.row, "voter_id", "", "an id for the voter")
        tally = votes[side]
        for project in ballot.projects():
            if project in costs:
                tally[project] += 1
            else:
                _add(faults, file, ballot.row, "vote", project, "a project listed under PROJECTS")
    return Count(costs, cast, votes, frozenset(twice))


def _costs(file: PabulibFile, faults: Faults) -> Mapping[str, Decimal]:
    costs: dict[str, Decimal] = {}
    for row, project, written, _ in file.projects:
        cost = number(written)
        if not project or project in costs:
            _add(faults, file, row, "project_id", project, "an id that no other project has")
        if cost is None or cost < 0:
            _add(faults, file, row, "cost", written, "an amount of money, as 1200 or 1200,50")
        costs[project] = cost or Decimal(0)
    return costs


def _add(faults: Faults, file: PabulibFile, row: int, column: str, found: str, expected: str) -> None:
    faults.add(Fault("value", file.text.path.name, row, column, found, expected))
