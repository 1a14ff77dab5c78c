"""The rows of evidence that one Pabulib file gives, table by table."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from coproduce.evidence.adapters.pabulib_count import Count, side_of
from coproduce.evidence.adapters.pabulib_file import PabulibFile
from coproduce.evidence.adapters.pabulib_funding import PASSES_OVER, funded

CHANNELS: Mapping[str, str] = {"internet": "online", "paper": "in person"}
RESULTS: Mapping[bool | None, str | None] = {True: "agreed", False: "not agreed", None: None}
COMPARED = ("older person", "community")
ABOUT = ("decision", "initiative", "kind", "rule", "binding", "decided_on")
Row = Sequence[object]


class Vote(NamedTuple):
    """One file, its ballots counted with `older_from` as the age of an older person."""

    file: PabulibFile
    counted: Count
    older_from: int


class Made(NamedTuple):
    """A table of the package and what makes its rows from one file."""

    name: str
    columns: Sequence[str]
    rows: Callable[[Vote], Iterator[Row]]


def initiatives(vote: Vote) -> Iterator[Row]:
    yield vote.file.name, vote.file.place


def kept(vote: Vote) -> Iterator[Row]:
    """A file holds every project and ballot. Where it names no last day there is no period to say so of."""
    ended = vote.file.ended_on
    if ended:
        for table in ("decisions", "positions"):
            yield vote.file.name, table, min(vote.file.began_on or ended, ended), ended, "all"


def people(vote: Vote) -> Iterator[Row]:
    """A voter with two ballots is one person, of the side that the last one says."""
    sides = {ballot.voter: side_of(ballot.age, vote.older_from) for ballot in vote.file.ballots()}
    for voter, side in sides.items():
        yield vote.file.own(voter), side


def decisions(vote: Vote) -> Iterator[Row]:
    file = vote.file
    for project in file.projects:
        decision, cost = file.own(project.project), vote.counted.costs[project.project]
        about = (decision, file.name, "money", "ballot", "yes", file.ended_on)
        yield *about, cost, file.budget, RESULTS[project.selected], True


def positions(vote: Vote) -> Iterator[Row]:
    """Points say how strong a wish is. They are no voting power, so they are no weight."""
    decisions = {project: vote.file.own(project) for project in vote.counted.costs}
    given = defaultdict[str, set[str]](set)
    for ballot in vote.file.ballots():
        person, channel = vote.file.own(ballot.voter), CHANNELS.get(ballot.method)
        approved = ballot.projects()
        if ballot.voter in vote.counted.twice:
            approved = [project for project in approved if project not in given[ballot.voter]]
            given[ballot.voter].update(approved)
        for project in approved:
            yield decisions[project], person, "decided", "for", channel


def preferences(vote: Vote) -> Iterator[Row]:
    """What each side would have funded had only its ballots counted, where both sides cast some."""
    file, count = vote.file, vote.counted
    if file.rule not in PASSES_OVER or not all(count.cast.get(side) for side in COMPARED):
        return
    for side in COMPARED:
        wanted = funded(count.costs, count.votes[side], file.budget, passes_over=PASSES_OVER[file.rule])
        for project in count.costs:
            yield file.own(project), side, RESULTS[project in wanted]


TABLES: Sequence[Made] = (
    Made("initiatives", ("initiative", "place"), initiatives),
    Made("kept", ("initiative", "kept_table", "from_on", "until_on", "how"), kept),
    Made("people", ("person", "side"), people),
    Made(
        "decisions",
        (*ABOUT, "money", "money_in_scope", "result", "parts_complete"),
        decisions,
    ),
    Made("positions", ("decision", "person", "part", "stance", "channel"), positions),
    Made("preferences", ("decision", "side", "preferred"), preferences),
)
