"""Random programmes: people of sides and places, and what their records said by two dates."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from coproduce.assess.finding import Finding, Tally
from coproduce.assess.question import question

SIDES = ("older person", "community", "professional")
PLACES = ("north", "south", "east", "west", "coast")
ANSWERS = (True, False, None)


@dataclass(frozen=True)
class Record:
    """One record: whose, of which side and place, in which quarter, and its answer (None: not known)."""

    person: int
    side: str
    place: str
    quarter: int
    yes: bool | None


@dataclass(frozen=True)
class Programme:
    """The records up to a first and a second day; quarters before `open_quarter` were over by the first."""

    first: list[Record]
    second: list[Record]
    open_quarter: int

    def values(self) -> dict[int, dict[str, set[str]]]:
        """What anybody may know by each day: its places, the sides, and the quarters so far."""
        dates = {1: self.first, 2: self.second}
        quarters = {nth: range(1 + max(one.quarter for one in records)) for nth, records in dates.items()}
        places = {one.place for one in self.second}
        always = {"place": places, "side": set(SIDES)}
        return {nth: always | {"quarter": set(map(str, found))} for nth, found in quarters.items()}


def programme(random: Random) -> Programme:
    """One whose sizes, shares and skews are drawn anew, from a club of a few to some hundreds of people."""
    sides, places = SIDES[: random.randint(1, 3)], PLACES[: random.randint(1, 5)]
    quarters, more = random.randint(1, 6), random.randint(0, 2)
    weights = [random.choice((1, 1, 2, 6)) for _ in (*sides, *places, *range(8))]
    yes, unknown = random.choice((0, 0.05, 0.2, 0.5, 0.8, 0.95, 1)), random.choice((0, 0, 0.03, 0.3))

    def record(person: int, quarter: int) -> Record:
        side = random.choices(sides, weights[: len(sides)])[0]
        place = random.choices(places, weights[3 : 3 + len(places)])[0]
        said = None if random.random() < unknown else random.random() < yes
        return Record(person, side, place, quarter, said)

    number, growth = random.choice((6, 12, 20, 40, 40, 80, 150)), random.choice((0, 1, 3, 8, 20, 40))
    first = [record(one, random.randrange(quarters)) for one in range(number)]
    later = [record(number + one, quarters - 1 + random.randint(0, more)) for one in range(growth)]
    return Programme(first, first + later, quarters - 1)


def finding(records: Iterable[Record]) -> Finding:
    """What would be found of these records: the whole, by side, by place and by quarter."""
    records = list(records)
    by: dict[str, dict[str, list[Record]]] = {way: defaultdict(list) for way in ("side", "place", "quarter")}
    for one in records:
        for way, table in by.items():
            table[str(getattr(one, way))].append(one)
    tallies = {way: {value: tally(rows) for value, rows in table.items()} for way, table in by.items()}
    return Finding(question("6.1-needs-met"), total=tally(records), by=tallies)


def tally(records: Iterable[Record]) -> Tally:
    """The counts and the sums over people, as `count.sql` makes them."""
    people: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0])
    for one in records:
        people[one.person][ANSWERS.index(one.yes)] += 1
    sums = [(sum(three), three[0], three[2]) for three in people.values()]
    n, y, u = (sum(one[at] for one in sums) for at in range(3))
    return Tally(
        n, y, u, len(sums),
        sum(n * n for n, _, _ in sums), sum(y * y for _, y, _ in sums), sum(u * u for _, _, u in sums),
        sum(n * y for n, y, _ in sums), sum(n * u for n, _, u in sums), sum(y * u for _, y, u in sums),
        said_yes=sum(y > 0 for _, y, _ in sums), said_no=sum(n > y + u for n, y, u in sums),
    )  # fmt: skip
