"""Judged under numbers of the group's own, and saying so."""

from datetime import date
from pathlib import Path

from typer.testing import CliRunner

from coproduce.assess.assessment import assess
from coproduce.assess.question import question
from coproduce.cli import app
from coproduce.evidence.package import Package, from_rows
from coproduce.framework.agreed import checked
from coproduce.report.as_data import as_data

DAY = date(2026, 9, 30)
ASKED = [question("6.1-needs-met")]
AGREED = checked(
    {
        "duty": {
            "shown_share": [
                {
                    "value": 0.75,
                    "since": date(2026, 1, 2),
                    "reason": "The only lift breaks down.",
                    "agreed_by": ["older person", "community"],
                }
            ]
        }
    }
)


def needs(met: int, not_met: int) -> Package:
    """So many needs of different people."""
    rows = [
        {
            "need": f"n{at}",
            "initiative": "club",
            "person": f"p{at}",
            "told_on": date(2026, 2, 1),
            "met": "yes" if at < met else "no",
        }
        for at in range(met + not_met)
    ]
    people = [{"person": row["person"], "side": "older person"} for row in rows]
    return from_rows({"initiatives": [{"initiative": "club"}], "people": people, "needs": rows}, as_of=DAY)


def test_a_finding_is_judged_by_what_the_group_agreed() -> None:
    ours = assess(needs(32, 8), ASKED)
    theirs = assess(needs(32, 8), ASKED, agreed=AGREED)
    assert ours.findings[0].judgement.word == "partly"
    assert theirs.findings[0].judgement.word == "shown"
    assert "Shown takes 75 in 100" in theirs.findings[0].judgement.why


def test_it_always_says_under_which_numbers_and_whose_they_are() -> None:
    [ours] = as_data(assess(needs(32, 8), ASKED))["findings"]
    [theirs] = as_data(assess(needs(32, 8), ASKED, agreed=AGREED))["findings"]
    assert ours["thresholds"]["shown_share"] == {"value": 0.9, "default": 0.9, "whose": "default"}
    assert theirs["thresholds"]["shown_share"] == {
        "value": 0.75,
        "default": 0.9,
        "whose": "older person and community",
    }
    assert theirs["thresholds"]["partly_share"]["whose"] == "default"


def test_what_was_agreed_after_the_day_of_the_records_does_not_touch_them() -> None:
    one = {"value": 0.7, "since": date(2027, 1, 1), "reason": "Later.", "agreed_by": "older person"}
    later = checked({"duty": {"shown_share": [one]}})
    assert assess(needs(32, 8), ASKED, agreed=later).findings[0].judgement.word == "partly"


def test_the_command_takes_a_file_and_tells_what_is_wrong_with_it(tmp_path: Path) -> None:
    (tmp_path / "wrong.toml").write_text(
        '[[duty.shown_share]]\nvalue = 2\nsince = 2026-01-02\nreason = "So."\n'
    )
    (tmp_path / "initiatives.csv").write_text("initiative\nclub\n")
    told = CliRunner().invoke(app, ["assess", str(tmp_path), "--thresholds", str(tmp_path / "wrong.toml")])
    assert told.exit_code != 0
    assert "duty.shown_share is 2: a share" in str(told.exception or told.output)
