"""The county's questions, asked in both ways that a package may be asked."""

from dataclasses import replace
from pathlib import Path

from coproduce.assess.ask import ask_all
from coproduce.assess.question import questions
from coproduce.evidence.open import open_package
from coproduce.example.county import write_county


def test_the_county_answers_the_same_all_at_once_and_one_by_one(tmp_path: Path) -> None:
    write_county(tmp_path / "county")
    county, asked = open_package(tmp_path / "county"), list(questions().values())
    assert not county.large
    assert ask_all(county, asked) == ask_all(replace(county, large=True), asked)
