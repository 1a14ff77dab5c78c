"""The made-up county as an evidence package: about a hundred thousand records, always the same."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from coproduce.evidence.write import Writer
from coproduce.example.accounts import accounts, barriers, resources, reviews
from coproduce.example.actions import actions
from coproduce.example.afterwards import afterwards
from coproduce.example.agenda import agenda, tasks, turns
from coproduce.example.book import Book, Columns, Rows
from coproduce.example.cards import cards
from coproduce.example.cast import county
from coproduce.example.changes import changes
from coproduce.example.decisions import decisions
from coproduce.example.giving import exchanges, learning, skills
from coproduce.example.group import Group
from coproduce.example.initiatives import initiative, stages
from coproduce.example.issues import issues
from coproduce.example.kept import kept
from coproduce.example.meetings import meetings
from coproduce.example.members import join, roles, ways
from coproduce.example.needs import expenses, needs
from coproduce.example.outcomes import measures, outcomes
from coproduce.example.people import Pool
from coproduce.example.plans import plans
from coproduce.example.reach import affected, population, voices
from coproduce.example.said import contributions

# In this order: what comes later speaks of what came before.
STEPS = (
    initiative,
    stages,
    affected,
    ways,
    roles,
    meetings,
    needs,
    expenses,
    issues,
    contributions,
    agenda,
    tasks,
    turns,
    decisions,
    afterwards,
    actions,
    outcomes,
    changes,
    measures,
    cards,
    skills,
    exchanges,
    learning,
    plans,
    accounts,
    reviews,
    resources,
    barriers,
)


@cache
def county_tables() -> Mapping[str, tuple[Columns, Rows]]:
    """Columns and rows of each table, by its name. Groups of strangers come first."""
    told, book = county(), Book()
    pool = Pool(book)
    groups = [Group(told, group, book) for group in told.initiatives]
    for group in sorted(groups, key=lambda group: group.initiative.strangers, reverse=True):
        voices(group)
        join(group, pool)
    for group in groups:
        for step in STEPS:
            step(group)
    for group in groups:
        kept(group)
    population(told, book)
    return book.tables()


def write_county(out: Path) -> None:
    """Write the county as a package: a folder, or a zip where the name ends in .zip."""
    told = county()
    with Writer(out, as_of=told.as_of, older_from=told.older_from, title=told.title) as writer:
        for name, (columns, rows) in county_tables().items():
            writer.table(name, columns, rows)
