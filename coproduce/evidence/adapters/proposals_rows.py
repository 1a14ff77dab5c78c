"""The rows of evidence that a row of a platform's export gives, table by table."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from coproduce.evidence.adapters.proposals_check import made_on

Cells = Mapping[str, str]
Row = Sequence[object]

OUTCOMES: Mapping[str, str] = {"accepted": "agreed", "rejected": "not agreed"}


class Way(NamedTuple):
    """Who raised a proposal, and how it came."""

    side: str = "community"
    channel: str | None = None
    through: str | None = None


# How an official proposal came is not on record. Whatever other sources a platform names, their people are
# community; only a source left blank tells nothing.
WAYS: Mapping[str, Way] = {
    "official": Way(side="professional"),
    "organization": Way(through="spokesperson"),
    "meeting": Way(channel="in person"),
    "citizen": Way(channel="online"),
    "": Way(side="not known"),
}


class Made(NamedTuple):
    """A table of the package, the sheet of the export it comes from, and what makes its rows."""

    name: str
    sheet: str
    columns: Sequence[str]
    rows: Callable[[str, Cells], Iterator[Row]]


def issues(initiative: str, cells: Cells) -> Iterator[Row]:
    outcome = OUTCOMES.get(cells["status"].lower())
    way = WAYS.get(cells["source"].lower(), Way())
    yield cells["proposal_id"], initiative, made_on(cells), outcome, way.side, way.channel, way.through


def contributions(initiative: str, cells: Cells) -> Iterator[Row]:
    yield cells["comment_id"], initiative, "not known", made_on(cells)


def contribution_issues(_initiative: str, cells: Cells) -> Iterator[Row]:
    if cells["proposal_id"]:
        yield cells["comment_id"], cells["proposal_id"]


def meetings(initiative: str, cells: Cells) -> Iterator[Row]:
    yield cells["meeting_id"], initiative


TABLES: Sequence[Made] = (
    Made(
        "issues",
        "proposals",
        ("issue", "initiative", "raised_on", "outcome", "raised_by_side", "channel", "through"),
        issues,
    ),
    Made("contributions", "comments", ("contribution", "initiative", "side", "made_on"), contributions),
    Made("contribution_issues", "comments", ("contribution", "issue"), contribution_issues),
    Made("meetings", "meetings", ("meeting", "initiative"), meetings),
)
