"""How the shipped population was made, to make it again when newer estimates appear.

    python -m coproduce.evidence.benchmark.make ESTIMATES.csv OUT.csv

ESTIMATES (.csv or .csv.gz) has a row for each council area: country, name, year, total, age_65_plus and its
four bands. The estimates count the people living there on 30 June of the year.
"""

import csv
import gzip
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

import typer

COLUMNS = ("place", "strand", "value", "universe", "people", "source", "counted_on")
BANDS = {
    "65-74": "age_65_74",
    "75-84": "age_75_84",
    "85-89": "age_85_89",
    "90+": "age_90_plus",
}
COUNTED_BY = {
    "England": "Office for National Statistics",
    "Wales": "Office for National Statistics",
    "Scotland": "National Records of Scotland",
}


def rows(area: Mapping[str, str]) -> Iterator[tuple[object, ...]]:
    """The six rows of one council area: two of everybody, and four bands of those of 65 and over."""
    older = int(area["age_65_plus"])
    counts = [("under 65", "all", int(area["total"]) - older), ("65+", "all", older)]
    counts += [(band, "65+", int(area[column])) for band, column in BANDS.items()]
    source = f"{COUNTED_BY[area['country']]}, mid-{area['year']} estimate"
    for value, universe, people in counts:
        yield area["name"], "age", value, universe, people, source, f"{area['year']}-06-30"


def make(estimates: Annotated[Path, typer.Argument(exists=True, dir_okay=False)], out: Path) -> None:
    """Write the population table from the estimates, areas by name."""
    opened = gzip.open if estimates.suffix == ".gz" else open
    with opened(estimates, "rt", encoding="utf-8", newline="") as source:
        areas = sorted(csv.DictReader(source), key=lambda area: area["name"])
    with out.open("w", encoding="utf-8", newline="") as written:
        table = csv.writer(written, lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows(row for area in areas for row in rows(area))


if __name__ == "__main__":
    typer.run(make)
