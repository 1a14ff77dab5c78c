"""An attacker: all published tables of two dates as linear constraints, and what they leave of each count."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

from coproduce.assess.disclosure.rule import ALL_OR_NEARLY, FEW_OR_NONE, NOTHING_TOLD, Published
from coproduce.assess.disclosure.ways import PublishedFinding

# A way of looking that moves with the day, so that what is on record may leave it.
NOW = "now"
# Of such a cell nothing is said at all.
UNTOLD = "untold"
NAMES = ("yes", "no", "unknown")
SURE = 1e-6
Key = tuple[int, str, str, str]  # date, way, value, name
Sum = dict[Key, int]
Direction = NDArray[np.float64]


@dataclass
class Attacker:
    """Gathers what was published, and reckons. `values` are those there can be: few where not told."""

    open_quarter: int = 0
    values: Mapping[int, Mapping[str, Collection[str]]] = field(default_factory=dict)
    ranges: dict[Key, tuple[float, float]] = field(default_factory=dict)
    equal: list[Sum] = field(default_factory=list)
    between: list[tuple[Sum, float, float]] = field(default_factory=list)
    taken_away: list[tuple[str, Sum]] = field(default_factory=list)

    def read(self, date: int, told: PublishedFinding, of: str = "") -> None:
        """One publication: what each cell says of itself, and that tables add up to their whole."""
        self.cell(date, f"{of}all", "", told.whole)
        for way, table in told.by.items():
            there = [*table, *sorted({*self.values.get(date, {}).get(way, ())} - {*table})] if table else []
            for value in there:
                self.cell(date, f"{of}{way}", value, table.get(value, NOTHING_TOLD))
            for name in NAMES if table else ():
                parts = {(date, f"{of}{way}", value, name): 1 for value in there}
                self.equal.append({**parts, (date, f"{of}all", "", name): -1})

    def cell(self, date: int, way: str, value: str, told: Published) -> None:
        """What a tally says of itself."""
        yes, no, unknown = ((date, way, value, name) for name in NAMES)
        anything, few, many = (0, np.inf), (0, 7), (8, np.inf)
        self.ranges |= dict.fromkeys((yes, no, unknown), anything)
        if told.hidden == UNTOLD:
            return
        if told.asked is None:
            self.ranges |= dict.fromkeys((yes, no, unknown), few)
            self.between.append(({yes: 1, no: 1, unknown: 1}, 0, 7))
            return
        self.between.append(({yes: 1, no: 1, unknown: 1}, max(8, told.asked - 2), told.asked + 2))
        if told.met is not None:
            self.ranges[yes], self.ranges[no] = (max(8, told.met - 2), told.met + 2), many
        elif told.hidden == FEW_OR_NONE:
            self.ranges[yes] = few
        elif told.hidden == ALL_OR_NEARLY:
            self.ranges[yes], self.ranges[no] = many, few
        seen = told.not_known
        self.ranges[unknown] = (1, 7) if seen is None else (max(8, seen - 2), seen + 2) if seen else (0, 0)

    def compare(self) -> None:
        """Between the dates: nothing on record goes away, and quarters that were over stay as they were."""
        for date, way, value, name in [key for key in self.ranges if key[0] == 1]:
            later = (2, way, value, name)
            if later in self.ranges and not way.endswith(NOW):
                over = self._over(way, value)
                grown: Sum = {later: 1, (date, way, value, name): -1}
                self.between.append((grown, 0, 0 if over else np.inf))

    def _over(self, way: str, value: str) -> bool:
        quarters = {"quarter": 1, "half": 2}.get(way.rpartition(" ")[2], 0)
        return quarters > 0 and quarters * int(value) + quarters - 1 < self.open_quarter

    def counts(self) -> Iterator[tuple[str, Sum]]:
        """What would be found out: each answer, each number asked, and by how much each of them grew."""
        for date, way, value, _name in [key for key in self.ranges if key[3] == "yes"]:
            for name in ("yes", "no"):
                yield f"{name} of {way} {value} at {date}", {(date, way, value, name): 1}
            asked = {(date, way, value, name): 1 for name in NAMES}
            yield f"asked of {way} {value} at {date}", asked
            still = date == 2 or way.endswith(NOW) or self._over(way, value)
            if not still and (2, way, value, "yes") in self.ranges:
                for name in ("yes", "no"):
                    grown = {(2, way, value, name): 1, (1, way, value, name): -1}
                    yield f"growth of {name} of {way} {value}", grown

        yield from self.taken_away

    def pinned(self, seed: int = 0, looks: int = 8) -> dict[str, int]:
        """The counts that can only be one number, with that number."""
        solve, at = self._program(), {key: place for place, key in enumerate(self.ranges)}
        targets = list(self.counts())
        goals = _matrix([one for _, one in targets], at)
        random = Random(seed)
        least, most = np.full(len(targets), np.inf), np.full(len(targets), -np.inf)

        def look(direction: Direction) -> None:
            seen = goals @ solve(direction)
            np.minimum(least, seen, out=least)
            np.maximum(most, seen, out=most)

        for _ in range(looks):
            # Many at once, this way and that: those that still seem to be one number only.
            seeming = np.flatnonzero(_whole(least, most) < 1)
            if len(seeming):
                direction = goals[seeming].T @ np.array([random.uniform(-1, 1) for _ in seeming])
                look(direction)
                look(-direction)
        for place in np.flatnonzero(_whole(least, most) < 1):
            for sign in (1, -1):
                if _whole(least, most)[place] < 1:
                    look(sign * goals[[place]].toarray()[0])
        told = np.flatnonzero(_whole(least, most) < 1)
        return {targets[place][0]: round(least[place]) for place in told}

    def _program(self) -> Callable[[Direction], Direction]:
        at = {key: place for place, key in enumerate(self.ranges)}
        sums = [one for one, _, _ in self.between]
        limits = np.array([(low, high) for _, low, high in self.between])
        finite = np.isfinite(limits[:, 1])
        between = _matrix(sums, at)
        above = csr_matrix(np.vstack([between.toarray()[finite], -between.toarray()]))
        ends = np.concatenate([limits[finite, 1], -limits[:, 0]])
        equal = _matrix(self.equal, at) if self.equal else None
        bounds = list(self.ranges.values())

        def solve(direction: Direction) -> Direction:
            # Nothing is known from above of some sums, so a look in their direction needs an end.
            capped = [(low, min(high, 10_000)) for low, high in bounds]
            found = linprog(
                direction, A_ub=above, b_ub=ends, A_eq=equal,
                b_eq=np.zeros(len(self.equal)) if self.equal else None, bounds=capped, method="highs",
            )  # fmt: skip
            assert found.status == 0, found.message
            return np.asarray(found.x)

        return solve


def _matrix(sums: list[Sum], at: dict[Key, int]) -> csr_matrix:
    rows = [(row, at[key], number) for row, one in enumerate(sums) for key, number in one.items()]
    places, columns, numbers = zip(*rows, strict=True)
    return csr_matrix((numbers, (places, columns)), shape=(len(sums), len(at)))


def _whole(least: Direction, most: Direction) -> Direction:
    """How many steps of one lie between what was seen."""
    return np.floor(most + SURE) - np.ceil(least - SURE)
