"""Small random packages: every table, any value its column may hold, and blanks. Keys and references hold."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from random import Random

from coproduce.evidence.schema import Column, Table, tables

AS_OF = date(2026, 6, 30)
FIRST = date(2024, 3, 1)
PEOPLE = [f"p{number}" for number in range(8)]
BANDS = ("65-74", "75-84", "85-89", "90+")
EVERYBODYS = ("people", "characteristics", "population")
BLANK = 0.15

Row = dict[str, object]
Tables = dict[str, list[Row]]


def made_up(random: Random, initiatives: Iterable[str] = ("ash", "birch"), most: int = 4) -> Tables:
    """Rows of every table for some initiatives that share their people and their place's population."""
    made: Tables = {
        "people": [_row(random, tables()["people"], "", person) for person in PEOPLE],
        "population": _population(),
        "characteristics": _distinct(
            tables()["characteristics"], [_characteristic(random) for _ in range(random.randint(0, 12))]
        ),
    }
    for table in tables().values():
        if table.name not in EVERYBODYS:
            rows = [row for name in initiatives for row in _rows(random, table, name, most)]
            made[table.name] = _distinct(table, rows)
    return made


def only(made: Tables, initiative: str) -> Tables:
    """The same people and population, and the records of one initiative."""
    return {
        name: rows if name in EVERYBODYS else [row for row in rows if _belongs(row, initiative)]
        for name, rows in made.items()
    }


def _belongs(row: Mapping[str, object], initiative: str) -> bool:
    return row.get("initiative") == initiative or str(next(iter(row.values()))).startswith(f"{initiative} ")


def _rows(random: Random, table: Table, initiative: str, most: int) -> list[Row]:
    number = 1 if table.name == "initiatives" else random.randint(0, most)
    return [_row(random, table, initiative, f"{initiative} {table.name} {at}") for at in range(number)]


def _row(random: Random, table: Table, initiative: str, key: str) -> Row:
    return {column.name: _value(random, table, column, initiative, key) for column in table.columns}


def _value(random: Random, table: Table, column: Column, initiative: str, key: str) -> object:
    if column.name == "initiative":
        return initiative
    if table.key == (column.name,):
        return key
    # A table that has no initiative is reached through the row it belongs to, which is then never blank.
    if not column.required and column.refers_to in (None, "people") and random.random() < BLANK:
        return None
    if column.refers_to == "people":
        return random.choice(PEOPLE)
    if column.refers_to == "initiatives":
        return None
    if column.refers_to:
        return f"{initiative} {column.refers_to} {random.randint(0, 3)}"
    return _plain(random, column)


def _plain(random: Random, column: Column) -> object:
    if column.name == "kept_table":
        return random.choice(list(tables()))
    if column.codes:
        return random.choice(column.codes)
    match column.type:
        case "date":
            return FIRST + timedelta(days=random.randint(0, 900))
        case "integer":
            return random.randint(0, 5)
        case "number":
            return random.randint(0, 9)
        case "boolean":
            return random.random() < 0.5
        case "date or year":
            return str(random.randint(2024, 2026))
    return (
        "north" if column.name == "place" else random.choice(("older person", "older person, community", "x"))
    )


def _characteristic(random: Random) -> Row:
    return {"person": random.choice(PEOPLE), "strand": "age", "value": random.choice(BANDS), "told_on": FIRST}


def _population() -> list[Row]:
    shared = {"place": "north", "strand": "age", "universe": "65+", "source": "made up", "counted_on": FIRST}
    return [{**shared, "value": band, "people": 100 * (4 - at)} for at, band in enumerate(BANDS)]


def _distinct(table: Table, rows: list[Row]) -> list[Row]:
    """The rows without those whose key came before."""
    if not table.key:
        return rows
    return list({tuple(row[name] for name in table.key): row for row in reversed(rows)}.values())
