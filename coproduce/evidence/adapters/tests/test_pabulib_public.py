"""The public ballot files: what is known of them, recounted from the raw files and read in the package."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from coproduce.evidence.adapters import pabulib
from coproduce.evidence.adapters.tests.made_up import table
from coproduce.evidence.adapters.tests.recount import PROMISES, RawVote, raw_votes

pytestmark = pytest.mark.data


@dataclass
class Known:
    """The package made of all files, reduced to what the tests look at, beside the files counted raw."""

    raw: Mapping[str, RawVote]
    people: Counter[str]
    votes: Counter[str]
    result: Mapping[str, str]
    preferred: Mapping[str, Mapping[str, str]]


@pytest.fixture(scope="module")
def known(public_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Known:
    out = tmp_path_factory.mktemp("pabulib") / "package"
    pabulib.convert(public_data / "pabulib", out)
    preferred = defaultdict[str, dict[str, str]](dict)
    for row in table(out / "preferences.csv"):
        preferred[row["decision"]][row["side"]] = row["preferred"]
    return Known(
        raw=raw_votes(public_data / "pabulib"),
        people=Counter(row["side"] for row in table(out / "people.csv")),
        votes=Counter(row["decision"] for row in table(out / "positions.csv")),
        result={row["decision"]: row["result"] for row in table(out / "decisions.csv")},
        preferred=preferred,
    )


def test_every_ballot_is_a_person_and_every_project_a_decision(known: Known) -> None:
    assert (known.people.total(), len(known.result)) == (231_087, 1_541)
    ages = [age for vote in known.raw.values() for age, _ in vote.ballots]
    assert known.people["older person"] == sum(age.isdigit() and int(age) >= 65 for age in ages)
    assert known.people["not known"] == ages.count("")


def test_ballots_rebuild_the_published_votes_in_65_of_65_files(known: Known) -> None:
    rebuilt = [
        name
        for name, vote in known.raw.items()
        if all(known.votes[f"{name}:{project}"] == votes for project, votes in vote.published.items())
    ]
    assert (len(rebuilt), len(known.raw)) == (65, 65)


def test_the_stated_rule_rebuilds_the_funded_set_in_62_of_62_files(known: Known) -> None:
    stated = {name: vote for name, vote in known.raw.items() if vote.rule in PROMISES}
    rebuilt = [
        name
        for name, vote in stated.items()
        if vote.winners(Counter({project: known.votes[f"{name}:{project}"] for project in vote.cost}))
        == {project for project in vote.cost if known.result[f"{name}:{project}"] == "agreed"}
    ]
    assert (len(rebuilt), len(stated)) == (62, 62)


def test_sides_differed_on_281_decisions_of_which_35_followed_older_people(known: Known) -> None:
    differed = {
        decision: sides["older person"]
        for decision, sides in known.preferred.items()
        if sides["older person"] != sides["community"]
    }
    followed = [decision for decision, wish in differed.items() if wish == known.result[decision]]
    raw = [found for vote in known.raw.values() for found in vote.differences()]
    assert (len(differed), len(followed)) == (281, 35)
    assert (len(raw), sum(wished == selected for wished, selected in raw)) == (281, 35)
