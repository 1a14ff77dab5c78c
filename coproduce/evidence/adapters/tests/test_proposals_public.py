"""The public city plan: what is known of it, recounted from the raw files and read in the package."""

from collections import Counter
from pathlib import Path

import pytest

from coproduce.evidence.adapters import proposals
from coproduce.evidence.adapters.tests.made_up import Rows, package
from coproduce.evidence.adapters.tests.recount import raw_table

pytestmark = pytest.mark.data


@pytest.fixture(scope="module")
def made(public_data: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Rows]:
    out = tmp_path_factory.mktemp("plan") / "package"
    proposals.convert(public_data / "barcelona-plan", out)
    return package(out)


def test_issues_of_professionals_were_agreed_733_of_747_times_and_of_others_4580_of_6348(
    made: dict[str, Rows], public_data: Path
) -> None:
    raised = Counter(row["raised_by_side"] for row in made["issues"])
    agreed = Counter(row["raised_by_side"] for row in made["issues"] if row["outcome"] == "agreed")
    assert (agreed["professional"], raised["professional"]) == (733, 747)
    assert (agreed["community"], raised["community"]) == (4_580, 6_348)

    raw = raw_table(public_data / "barcelona-plan" / "proposals.csv.gz")
    official = [row["status"] for row in raw if row["source"] == "official"]
    others = [row["status"] for row in raw if row["source"] != "official"]
    assert (official.count("accepted"), len(official)) == (733, 747)
    assert (others.count("accepted"), len(others)) == (4_580, 6_348)


def test_every_comment_is_a_contribution_to_the_issue_it_is_about(
    made: dict[str, Rows], public_data: Path
) -> None:
    raw = raw_table(public_data / "barcelona-plan" / "comments.csv.gz")
    assert len(made["contributions"]) == 11_684
    tied = {(row["contribution"], row["issue"]) for row in made["contribution_issues"]}
    assert tied == {(row["comment_id"], row["proposal_id"]) for row in raw}


def test_every_meeting_is_there(made: dict[str, Rows]) -> None:
    assert len(made["meetings"]) == 21
