"""The counts of two sites add up to those of one: no record leaves a site, and nothing wrong is added."""

import json
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from coproduce.assess.ask import ask_all
from coproduce.assess.counts_file import read_counts, write_counts
from coproduce.assess.finding import Finding
from coproduce.assess.question import questions
from coproduce.assess.site_counts import SiteCounts, asked_at, merged, site_counts
from coproduce.assess.tests.made_up import AS_OF, Tables, made_up, only
from coproduce.errors import SourceError
from coproduce.evidence.package import from_rows
from coproduce.evidence.schema import tables

ALL = list(questions().values())


def counted(name: str, rows: Tables, *, named: bool = False, as_of: date = AS_OF) -> SiteCounts:
    package = from_rows(rows, as_of=as_of)
    return site_counts(name, package, ask_all(package, ALL), named=named)


def sent(counts: SiteCounts, folder: Path) -> SiteCounts:
    """The counts as they arrive: written to a file, and read from it."""
    file = folder / f"{counts.name}.counts"
    write_counts(counts, file)
    return read_counts(file)


def of_strangers(rows: Tables, who: str) -> Tables:
    """The same records of people that no other site knows."""

    def renamed(table: str, column: str, value: object) -> object:
        known = tables()[table].column(column)
        mine = known is not None and (known.refers_to == "people" or (table, column) == ("people", "person"))
        return f"{who} {value}" if mine and value is not None else value

    return {
        name: [{column: renamed(name, column, value) for column, value in row.items()} for row in those]
        for name, those in rows.items()
    }


def together(one: Tables, other: Tables) -> Tables:
    return {name: one[name] + (other[name] if name != "population" else []) for name in one}


def alike(findings: Iterable[Finding]) -> list[Finding]:
    """What could be asked; ways of looking that nobody was asked in left out."""
    return [
        replace(finding, by={way: dict(those) for way, those in finding.by.items()}, absent=())
        for finding in findings
    ]


@pytest.mark.parametrize("seed", range(4))
def test_two_sites_add_up_to_what_one_with_the_records_of_both_would_say(seed: int, tmp_path: Path) -> None:
    both = made_up(Random(seed), ("ash", "birch"), most=6, blank=0.05)
    ash, birch = of_strangers(only(both, "ash"), "north"), of_strangers(only(both, "birch"), "south")
    sites = [sent(counted("north", ash), tmp_path), sent(counted("south", birch), tmp_path)]
    one = counted("one", together(ash, birch)).findings
    absent = {finding.question for site in sites for finding in site.findings if finding.absent}
    for sum_, whole in zip(alike(merged(sites)), alike(one), strict=True):
        # A column no row of one site has is absent there: adding speaks of what could be asked.
        if sum_.question not in absent:
            assert sum_ == whole, sum_.question.stem


@pytest.mark.parametrize("seed", range(4))
def test_a_person_known_to_both_counts_as_two_and_no_record_counts_twice(seed: int) -> None:
    both = made_up(Random(seed), ("ash", "birch"), most=6)
    sites = [counted(name, only(both, name)) for name in ("ash", "birch")]
    absent = {finding.question for site in sites for finding in site.findings if finding.absent}
    for sum_, whole in zip(merged(sites), counted("one", both).findings, strict=True):
        if sum_.question not in absent:
            for name in ("asked", "met", "not_known", "grave", "covered"):
                assert getattr(sum_.total, name) == getattr(whole.total, name), (sum_.question.stem, name)
            assert sum_.total.clusters >= whole.total.clusters


@pytest.fixture(scope="module")
def ash() -> SiteCounts:
    return counted("north", only(made_up(Random(5), ("ash", "birch"), most=6), "ash"))


@pytest.fixture(scope="module")
def birch() -> SiteCounts:
    return counted("south", only(made_up(Random(5), ("ash", "birch"), most=6), "birch"))


def test_the_file_holds_no_record_and_nobody(ash: SiteCounts, tmp_path: Path) -> None:
    sent(ash, tmp_path)
    written = (tmp_path / "north.counts").read_text()
    assert "ash needs" not in written
    assert '"p7"' not in written
    assert "as private as the records" in written
    assert (tmp_path / "north.counts").stat().st_mode & 0o077 == 0


def test_a_file_arrives_as_it_was_sent(ash: SiteCounts, tmp_path: Path) -> None:
    assert sent(ash, tmp_path) == ash


def test_the_same_initiative_at_two_sites_is_refused(ash: SiteCounts) -> None:
    with pytest.raises(SourceError, match="north and west both have an initiative “ash”"):
        merged([ash, replace(ash, name="west")])


def test_a_name_before_its_ids_tells_two_sites_apart() -> None:
    rows = only(made_up(Random(5), ("ash", "birch"), most=6), "ash")
    north, south = (counted(name, rows, named=True) for name in ("north", "south"))
    assert north.initiatives == {"north: ash"}
    found = {finding.question.stem: finding for finding in merged([north, south])}
    for finding in north.findings:
        assert found[finding.question.stem].total.asked == 2 * finding.total.asked
    assert found["6.1-asked-what-they-need"].by["initiative"].keys() == {"north: ash", "south: ash"}


def test_counts_of_two_days_are_not_added(ash: SiteCounts, birch: SiteCounts) -> None:
    with pytest.raises(SourceError, match="reach to different days, 2026-06-30 and 2026-07-01"):
        merged([ash, replace(birch, as_of=date(2026, 7, 1))])


def test_counts_of_two_frameworks_are_not_added(ash: SiteCounts, birch: SiteCounts) -> None:
    with pytest.raises(SourceError, match="counted by different frameworks"):
        merged([ash, replace(birch, framework="another")])


def test_counts_of_questions_asked_otherwise_are_not_added(ash: SiteCounts, birch: SiteCounts) -> None:
    other = replace(birch, wordings={**birch.wordings, "6.1-needs-met": "0000"})
    with pytest.raises(SourceError, match=r"were not asked the same \(6\.1-needs-met\)"):
        merged([ash, other])


def test_one_site_alone_is_nothing_to_add(ash: SiteCounts) -> None:
    with pytest.raises(SourceError, match="give the counts of two sites or more"):
        merged([ash])


def test_it_says_where_a_question_could_not_be_asked_everywhere(ash: SiteCounts, birch: SiteCounts) -> None:
    without = [
        Finding(one.question, absent=("needs",)) if one.question.table == "needs" else one
        for one in birch.findings
    ]
    fewer = replace(birch, findings=without)
    assert asked_at([ash, fewer])["6.1-needs-met"] == 1
    found = {finding.question.stem: finding for finding in merged([ash, fewer])}
    assert (
        found["6.1-needs-met"].total
        == {one.question.stem: one for one in ash.findings}["6.1-needs-met"].total
    )


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("coproduce_counts", 9, "was written by another version of Coproduce"),
        ("findings", {"no-such-question": {}}, "was changed since it was written, or is not whole"),
        ("sums", ["asked"], "was changed since it was written, or is not whole"),
        ("as_of", "today", "was changed since it was written, or is not whole"),
    ],
)
def test_a_file_that_is_not_as_it_was_written_is_refused(
    ash: SiteCounts, tmp_path: Path, name: str, value: Any, said: str
) -> None:
    sent(ash, tmp_path)
    told = json.loads((tmp_path / "north.counts").read_text()) | {name: value}
    (tmp_path / "other.counts").write_text(json.dumps(told))
    with pytest.raises(SourceError, match=said):
        read_counts(tmp_path / "other.counts")


@pytest.mark.parametrize("sum_", [-1, 1.5, "7", True, None])
def test_a_number_that_is_no_count_is_refused(ash: SiteCounts, tmp_path: Path, sum_: Any) -> None:
    sent(ash, tmp_path)
    told = json.loads((tmp_path / "north.counts").read_text())
    told["findings"]["6.1-asked-what-they-need"]["total"][0] = sum_
    (tmp_path / "other.counts").write_text(json.dumps(told))
    with pytest.raises(SourceError, match="was changed since it was written"):
        read_counts(tmp_path / "other.counts")


@pytest.mark.parametrize("text", ["", "{}", "[]", "need,initiative\n"])
def test_what_is_no_file_of_counts_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "needs.csv").write_text(text)
    with pytest.raises(SourceError, match="holds no counts of a site"):
        read_counts(tmp_path / "needs.csv")


def test_nothing_is_overwritten(ash: SiteCounts, tmp_path: Path) -> None:
    sent(ash, tmp_path)
    with pytest.raises(SourceError, match="nothing is overwritten"):
        sent(ash, tmp_path)


def test_what_is_sent_is_all_of_a_finding() -> None:
    assert {field.name for field in fields(Finding)} == {
        "question", "total", "not_due", "apart", "beside", "by", "strands", "cards", "absent",
    }  # fmt: skip
