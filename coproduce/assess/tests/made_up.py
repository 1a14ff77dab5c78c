"""Small random packages: every table, any value its column may hold, and blanks.

Keys hold, and so do references, save to the few people whom nobody listed.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from random import Random

from coproduce.assess.question import questions
from coproduce.evidence.schema import Column, Table, codes, tables

AS_OF = date(2026, 6, 30)
# Days apart that some question has a limit at, and one more or less.
STEPS = (*[0] * 12, -61, -60, -15, -14, -1, 1, 7, 8, 14, 15, 60, 61, 91, 92, 183, 184, 365, 366)
PEOPLE = [f"p{number}" for number in range(20)]
# Days about which the days of one row lie.
GRID = tuple(AS_OF - timedelta(days=61 * number) for number in range(-1, 13))
# Days on which what is asked so many days later is just due, or is due tomorrow.
JUST_DUE = tuple(AS_OF - timedelta(days=days - more) for days in (60, 91, 183, 365) for more in (0, 1))
# The first and last day for a look-back on each year of what began 456 or 4106 days ago, and the day outside.
LOOK_BACKS = tuple(
    AS_OF - timedelta(days=365 * year + days) for year in range(11) for days in (-1, 0, 364, 365)
)
NOT_LISTED = 2  # Of these people the records say no more than what they did.
STRANDS = {"age": ("65-74", "75-84", "85-89", "90+"), "language": ("English", "Welsh", "Polish")}
VOICES = ("carers", "farmers", "night workers", "Welsh speakers")
STAGES = ("agree", "design", "deliver")
EVERYBODYS = ("people", "characteristics", "population")
BLANK = 0.15

# Some tables take more rows than others before they say anything.
MORE: Mapping[str, int] = {
    "memberships": 5, "kept": 20, "judgements": 3, "attendance": 4, "positions": 5, "decision_sides": 4,
    "preferences": 5, "stages": 3, "meetings": 2, "meeting_sides": 2, "needs": 3, "contributions": 3,
    "contribution_issues": 2, "decision_issues": 2, "decisions": 3, "fates": 2, "change_sources": 3,
    "issues": 2, "measures": 2, "reviews": 2, "skills": 3, "barriers": 3,
}  # fmt: skip

Row = dict[str, object]
Tables = dict[str, list[Row]]


@cache
def _words() -> Mapping[tuple[str, str], tuple[object, ...]]:
    """What a column is drawn from where its type alone would seldom hit what the questions look for."""
    return {
        ("kept", "how"): ("all", "all", "most", "some", "sample"),
        ("kept", "from_on"): (AS_OF - timedelta(days=900), AS_OF - timedelta(days=300)),
        ("kept", "until_on"): (AS_OF - timedelta(days=300), AS_OF, AS_OF + timedelta(days=60)),
        ("kept", "kept_table"): tuple(question.table for question in questions().values()),
        ("initiatives", "place"): ("north", "south"),
        ("people", "age_band"): ("60-64", "65-69", "65-69", "65-69", "70-74", "75-79", "90+"),
        ("initiatives", "began_on"): tuple(
            AS_OF - timedelta(days=days) for days in (100, 183, 430, 456, 4106)
        ),
        ("initiatives", "ended_on"): (None, None, AS_OF - timedelta(days=456)),
        ("reviews", "held_on"): LOOK_BACKS + JUST_DUE,
        ("reviews", "led_to"): (None, "x", "y"),
        ("initiatives", "purpose_on"): tuple(AS_OF - timedelta(days=days) for days in (900, 840, 600)),
        ("preferences", "told_by_side"): (None, None, "not known", "older person"),
        ("decisions", "parts_complete"): (True, True, True, False),
        ("decisions", "passes_without_older"): (None, None, "yes", "no", "not known"),
        ("stages", "began_on"): GRID[::2],
        ("stages", "ended_on"): (None, None, *GRID[:8]),
        ("stages", "stage"): STAGES,
        ("meetings", "stage"): STAGES,
        ("decisions", "stage"): STAGES,
        ("issues", "outcome"): ("agreed", "agreed", *codes()["issue_outcome"]),
        ("issues", "agreed_sides"): (*codes()["agreed_sides"], "not known", "not known"),
        ("needs", "kind"): ("format", "language", "hearing", "travel"),
        ("affected", "voice"): VOICES,
        ("affected", "joined"): (None, "2025", "2025-04-02"),
        ("affected", "why_not"): (None, None, "not asked", "no reply", "asked and said no"),
        ("memberships", "speaks_for"): VOICES,
        ("contributions", "about"): ("purpose", "the bus"),
        ("judgements", "statement"): (*codes()["card_statement"], *codes()["card_statement_more"]),
        ("decisions", "rule"): (*codes()["rule"], "majority", "majority", "special majority"),
        ("decisions", "quota"): (None, None, Decimal("0.5"), Decimal("0.6"), Decimal("0.75")),
    }


def made_up(
    random: Random, initiatives: Iterable[str] = ("ash", "birch"), most: int = 4, blank: float = BLANK
) -> Tables:
    """Rows of every table for some initiatives that share their people and their places' population.

    A cell that may be blank is so with probability `blank`.
    """
    maker = Maker(random, blank)
    made: Tables = {
        "people": [maker.row(tables()["people"], "", person, {}) for person in PEOPLE[NOT_LISTED:]],
        "population": _population(),
        "characteristics": _distinct(
            tables()["characteristics"], [maker.characteristic() for _ in range(random.randint(0, 30))]
        ),
    }
    numbers = {name: maker.numbers(most) for name in initiatives}
    for table in tables().values():
        if table.name not in EVERYBODYS:
            rows = [row for name in numbers for row in maker.rows(table, name, numbers[name])]
            made[table.name] = _distinct(table, rows)
    return made


def only(made: Tables, *initiatives: str) -> Tables:
    """The same people and population, and the records of these initiatives."""
    return {
        name: rows if name in EVERYBODYS else [row for row in rows if _belongs(row, initiatives)]
        for name, rows in made.items()
    }


def _belongs(row: Mapping[str, object], initiatives: Sequence[str]) -> bool:
    first = str(next(iter(row.values())))
    return any(row.get("initiative") == name or first.startswith(f"{name} ") for name in initiatives)


class Maker:
    """Draws rows from one source of chance."""

    def __init__(self, random: Random, blank: float) -> None:
        self.random, self.blank = random, blank
        self.day = AS_OF

    def numbers(self, most: int) -> dict[str, int]:
        """How many rows each table gets for one initiative."""
        drawn = {name: self.random.randint(0, most * MORE.get(name, 1)) for name in tables()}
        return {**drawn, "initiatives": 1, "people": len(PEOPLE)}

    def rows(self, table: Table, initiative: str, numbers: Mapping[str, int]) -> list[Row]:
        # A row that must refer to a row of a table that has none cannot be.
        needed = {column.refers_to for column in table.columns if _must(table, column)}
        if any(number == 0 and name in needed for name, number in numbers.items()):
            return []
        keys = [f"{initiative} {table.name} {at}" for at in range(numbers[table.name])]
        return [self.row(table, initiative, key, numbers) for key in keys]

    def row(self, table: Table, initiative: str, key: str, numbers: Mapping[str, int]) -> Row:
        """Its days lie about one day, so that they meet each other and the questions' limits often."""
        self.day = self.random.choice(GRID + JUST_DUE)
        own = {table.key[0]: key} if len(table.key) == 1 else {}
        given = {**own, "initiative": initiative}
        return {
            column.name: given.get(column.name) or self._cell(table, column, initiative, numbers)
            for column in table.columns
        }

    def _cell(self, table: Table, column: Column, initiative: str, numbers: Mapping[str, int]) -> object:
        if not _must(table, column) and self.random.random() < self.blank:
            return None
        if column.refers_to == "people":
            return self.random.choice(PEOPLE)
        if column.refers_to:
            return self._reference(column.refers_to, initiative, numbers)
        words = _words().get((table.name, column.name)) or column.codes
        return self.random.choice(words) if words else self._plain(column)

    def _reference(self, to: str, initiative: str, numbers: Mapping[str, int]) -> str | None:
        if to == "initiatives" or not numbers[to]:
            return None
        return f"{initiative} {to} {self.random.randrange(numbers[to])}"

    def _plain(self, column: Column) -> object:
        match column.type:
            case "date":
                return self.day + timedelta(days=self.random.choice(STEPS))
            case "integer" | "number":
                return self.random.randint(0, 5)
            case "boolean":
                return self.random.random() < 0.5
            case "date or year":
                return str(self.random.randint(2024, 2026))
        return self.random.choice(("x", "y", "z"))

    def characteristic(self) -> Row:
        strand = self.random.choice(list(STRANDS))
        value = self.random.choice(STRANDS[strand])
        return {"person": self.random.choice(PEOPLE), "strand": strand, "value": value, "told_on": AS_OF}


def _must(table: Table, column: Column) -> bool:
    """Whether a cell is never blank: the first column leads to a row's initiative where none is named."""
    return column.required or (column is table.columns[0] and table.column("initiative") is None)


def _population() -> list[Row]:
    counted: list[tuple[str, str, str, str, int]] = [
        *(
            ("north", "age", band, "65+", people)
            for band, people in zip(STRANDS["age"], (50, 30, 15, 5), strict=True)
        ),
        ("north", "age", "90+", "85+", 100),
        ("north", "language", "English", "65+", 55),
        ("north", "language", "English", "65+", 60),
        ("north", "language", "Welsh", "65+", 40),
        ("south", "age", "65-74", "65+", 70),
        ("south", "age", "all", "65+", 90),
        ("south", "language", "Welsh", "65+", 80),
        ("south", "language", "all", "65+", 100),
    ]
    names = ("place", "strand", "value", "universe", "people")
    return [dict(zip(names, row, strict=True)) for row in counted]


def _distinct(table: Table, rows: list[Row]) -> list[Row]:
    """The rows without those whose key came before."""
    if not table.key:
        return rows
    return list({tuple(row[name] for name in table.key): row for row in reversed(rows)}.values())
