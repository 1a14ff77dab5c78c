"""The shipped population says what the census offices published, in the columns of the evidence table."""

import csv
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from coproduce.evidence.benchmark import SHIPPED
from coproduce.evidence.benchmark.make import COLUMNS, make

ESTIMATES = Path(__file__).resolve().parents[5] / "shared/data/uk-population/age_by_local_authority.csv.gz"


@pytest.fixture(scope="module")
def people() -> dict[str, dict[tuple[str, str], int]]:
    """By place, then by (universe, value)."""
    found: dict[str, dict[tuple[str, str], int]] = defaultdict(dict)
    with SHIPPED.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            key = (row["universe"], row["value"])
            assert key not in found[row["place"]], row
            found[row["place"]][key] = int(row["people"])
    return found


def test_it_has_the_columns_of_the_population_table_and_the_one_strand_it_knows() -> None:
    with SHIPPED.open(encoding="utf-8", newline="") as rows:
        table = csv.DictReader(rows)
        assert tuple(table.fieldnames or ()) == COLUMNS
        assert {row["strand"] for row in table} == {"age"}


def test_there_are_363_places_with_six_counts_each(people: dict[str, dict[tuple[str, str], int]]) -> None:
    assert len(people) == 363
    assert Counter(len(counts) for counts in people.values()) == {6: 363}


def test_the_bands_add_up_to_everybody_of_65_and_over(people: dict[str, dict[tuple[str, str], int]]) -> None:
    for place, counts in people.items():
        bands = [counts["65+", band] for band in ("65-74", "75-84", "85-89", "90+")]
        assert sum(bands) == counts["all", "65+"], place
        assert counts["all", "under 65"] > 0


@pytest.mark.parametrize(
    ("place", "percent"),
    [("Argyll and Bute", 26.8), ("Fife", 21.7), ("City of Edinburgh", 16.0), ("Leeds", 15.5)],
)
def test_the_share_of_65_and_over_is_the_published_one(
    people: dict[str, dict[tuple[str, str], int]], place: str, percent: float
) -> None:
    older, younger = people[place]["all", "65+"], people[place]["all", "under 65"]
    assert round(100 * older / (older + younger), 1) == percent


def test_each_office_counted_on_the_last_of_june_of_its_year() -> None:
    with SHIPPED.open(encoding="utf-8", newline="") as rows:
        counted = Counter((row["source"], row["counted_on"]) for row in csv.DictReader(rows))
    assert counted == {
        ("Office for National Statistics, mid-2020 estimate", "2020-06-30"): 331 * 6,
        ("National Records of Scotland, mid-2022 estimate", "2022-06-30"): 32 * 6,
    }


def test_the_licence_and_its_statement_travel_with_the_figures() -> None:
    said = " ".join(SHIPPED.with_name("ATTRIBUTION.md").read_text(encoding="utf-8").split())
    assert "contains public sector information licensed under the [Open Government Licence v3.0]" in said
    assert "Office for National Statistics" in said
    assert "National Records of Scotland" in said


@pytest.mark.data
def test_making_it_again_from_the_estimates_gives_the_same_file(tmp_path: Path) -> None:
    if not ESTIMATES.exists():
        pytest.skip(f"the published estimates are not beside the checkout ({ESTIMATES.name})")
    make(ESTIMATES, tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == SHIPPED.read_bytes()
