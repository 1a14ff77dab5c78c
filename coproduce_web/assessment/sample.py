"""What somebody may take from the page: a sample package, empty workbooks to fill in, a card to print."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from coproduce.evidence.light.card import card_html
from coproduce.evidence.light.template import light_template
from coproduce.evidence.schema import tables
from coproduce.evidence.template import template
from coproduce.evidence.write import Writer
from coproduce.example.cast import county
from coproduce.example.county import county_tables

INITIATIVE = "Wessmoor county partnership"
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

Row = Sequence[object]


class Taken(NamedTuple):
    """A file to take: the name it is saved under, its kind, and how it is made."""

    filename: str
    kind: str
    made: Callable[[], bytes]


@cache
def sample() -> bytes:
    """One initiative of the made-up county as a .zip: enough to see every page, small enough to look into."""
    with TemporaryDirectory() as folder:
        out = Path(folder) / "sample.zip"
        with Writer(
            out, as_of=county().as_of, older_from=county().older_from, title=county().title
        ) as writer:
            for name, columns, rows in _one_initiative():
                writer.table(name, columns, rows)
        # The county is large and its part is taken: it need not stay in memory.
        county_tables.cache_clear()
        return out.read_bytes()


def _one_initiative() -> Iterator[tuple[str, Sequence[str], list[Row]]]:
    """Each table, with only the rows in which everything referred to is kept as well."""
    given = county_tables()
    columns, rows = given["memberships"]
    members = {row[columns.index("person")] for row in rows if row[columns.index("initiative")] == INITIATIVE}
    ids: dict[str, set[object]] = {"initiatives": {INITIATIVE}, "people": members}
    for name in (name for name in tables() if name in given):
        columns, rows = given[name]
        kept: list[Row] = [row for row in rows if _belongs(name, dict(zip(columns, row, strict=True)), ids)]
        if len(tables()[name].key) == 1:
            ids[name] = {row[columns.index(tables()[name].key[0])] for row in kept}
        yield name, columns, kept


def _belongs(name: str, row: Mapping[str, object], ids: Mapping[str, set[object]]) -> bool:
    if name in ids and row[tables()[name].key[0]] not in ids[name]:
        return False
    references = [(row.get(column.name), column.refers_to or "") for column in tables()[name].columns]
    return all(value in ids[table] for value, table in references if value is not None and table in ids)


TO_TAKE = {
    "sample": Taken("coproduce-sample.zip", "application/zip", sample),
    "six-sheets": Taken("coproduce-six-sheets.xlsx", WORKBOOK, cache(light_template)),
    "workbook": Taken("coproduce-workbook.xlsx", WORKBOOK, cache(template)),
    "card": Taken("coproduce-card.html", "text/html; charset=utf-8", lambda: card_html().encode()),
}
