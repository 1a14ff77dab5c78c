"""What a platform's proposals and comments become, rule by rule, and what a wrong export gets."""

import gzip
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from coproduce.errors import FaultsFound, SourceError
from coproduce.evidence.adapters import proposals
from coproduce.evidence.adapters.tests.made_up import Rows, package

PROPOSALS = "proposal_id,created_at,source,status,title_chars"
COMMENTS = "comment_id,proposal_id,author_ref,created_at"


def export(
    folder: Path,
    issues: Sequence[str] = ("1,22/01/2016,official,accepted,9",),
    comments: Sequence[str] = (),
    heading: str = PROPOSALS,
) -> Path:
    """A folder as a platform exports it."""
    folder.mkdir()
    (folder / "proposals.csv").write_text("\n".join([heading, *issues]) + "\n", encoding="utf-8")
    packed = gzip.compress("\n".join([COMMENTS, *comments]).encode())
    (folder / "comments.csv.gz").write_bytes(packed)
    return folder


def converted(source: Path) -> dict[str, Rows]:
    out = source.with_name("package")
    proposals.convert(source, out)
    return package(out)


def test_an_export_is_one_initiative_named_after_its_folder(tmp_path: Path) -> None:
    made = converted(export(tmp_path / "town plan"))
    assert made["initiatives"] == [{"initiative": "town plan"}]


@pytest.mark.parametrize(
    ("source", "side", "channel", "through"),
    [
        ("official", "professional", "", ""),
        ("organization", "community", "", "spokesperson"),
        ("meeting", "community", "in person", ""),
        ("citizen", "community", "online", ""),
        ("something new", "community", "", ""),
        ("", "not known", "", ""),
    ],
)
def test_a_source_says_whose_issue_it_is_and_how_it_came(
    tmp_path: Path, source: str, side: str, channel: str, through: str
) -> None:
    (issue,) = converted(export(tmp_path / "plan", [f"1,22/01/2016,{source},accepted,9"]))["issues"]
    assert (issue["raised_by_side"], issue["channel"], issue["through"]) == (side, channel, through)
    assert "raised_by" not in issue


def test_accepted_is_agreed_rejected_is_not_and_anything_else_says_nothing(tmp_path: Path) -> None:
    states = ["accepted", "rejected", "evaluating", ""]
    issues = [f"{number},22/01/2016,citizen,{state},9" for number, state in enumerate(states)]
    made = converted(export(tmp_path / "plan", issues))
    assert [row["outcome"] for row in made["issues"]] == ["agreed", "not agreed", "", ""]


def test_days_are_day_first_and_may_carry_a_time(tmp_path: Path) -> None:
    made = converted(export(tmp_path / "plan", ["1,03/02/2016,citizen,,9"], ["7,1,x,17/03/2016 14:25:48"]))
    assert made["issues"][0]["raised_on"] == "2016-02-03"
    assert made["contributions"][0]["made_on"] == "2016-03-17"


def test_the_package_reaches_to_the_latest_day_and_holds_all_issues(tmp_path: Path) -> None:
    issues = ["1,03/02/2016,citizen,,9", "2,22/01/2016,citizen,,9", "3,,citizen,,9"]
    made = converted(export(tmp_path / "plan", issues, ["7,1,x,17/03/2016 14:25:48"]))
    assert json.loads((tmp_path / "package/datapackage.json").read_text())["as_of"] == "2016-03-17"
    (kept,) = made["kept"]
    assert tuple(kept.values()) == ("plan", "issues", "2016-01-22", "2016-03-17", "all")


def test_a_comment_is_a_contribution_of_nobody_known_tied_to_its_issue(tmp_path: Path) -> None:
    comments = ["7,1,674dc9a80514,17/03/2016 14:25:48", "8,,674dc9a80514,17/03/2016 14:25:48"]
    made = converted(export(tmp_path / "plan", comments=comments))
    assert [row["side"] for row in made["contributions"]] == ["not known", "not known"]
    assert made["contribution_issues"] == [{"contribution": "7", "issue": "1"}]
    assert "people" not in made


def test_meetings_have_no_day(tmp_path: Path) -> None:
    source = export(tmp_path / "plan")
    (source / "meetings.csv").write_text("meeting_id,title\n5,Consell de Barri\n")
    assert converted(source)["meetings"] == [{"meeting": "5", "initiative": "plan"}]


def test_proposals_alone_are_enough(tmp_path: Path) -> None:
    source = export(tmp_path / "plan")
    (source / "comments.csv.gz").unlink()
    made = converted(source)
    assert (len(made["issues"]), made["contributions"]) == (1, [])


def test_semicolons_and_cp1252_are_read_too(tmp_path: Path) -> None:
    source = export(tmp_path / "plan")
    text = 'status;source;created_at;proposal_id;title\naccepted;meeting;22/01/2016;1;"Més; – verd"\n'
    (source / "proposals.csv").write_bytes(text.encode("cp1252"))
    (issue,) = converted(source)["issues"]
    assert (issue["issue"], issue["channel"], issue["outcome"]) == ("1", "in person", "agreed")


def test_every_wrong_row_is_named_in_one_run_and_nothing_is_written(tmp_path: Path) -> None:
    issues = ["1,22/01/2016,citizen,,9", "1,31/02/2016,citizen,,9", ",2016,citizen,,9"]
    source = export(tmp_path / "plan", issues, ["7,99,x,17/03/2016 14:25:48"])
    with pytest.raises(FaultsFound) as raised:
        converted(source)
    for fault in (
        "plan has 5 faults",
        "proposals.csv, row 3, proposal_id: found “1”",
        "proposals.csv, row 3, created_at: found “31/02/2016”",
        "proposals.csv, row 4, proposal_id: found nothing",
        "proposals.csv, row 4, created_at: found “2016”",
        "comments.csv.gz, row 2, proposal_id: found “99”",
    ):
        assert fault in str(raised.value)
    assert list(tmp_path.iterdir()) == [source]


def test_an_export_without_a_column_it_needs_is_refused(tmp_path: Path) -> None:
    source = export(tmp_path / "plan", heading="proposal_id,created_at,origin,state")
    with pytest.raises(SourceError, match=r"proposals\.csv .* has no column source and no column status"):
        converted(source)


def test_a_folder_without_proposals_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"no folder with proposals\.csv"):
        converted(tmp_path / "plan")
