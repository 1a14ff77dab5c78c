"""One Pabulib file: what is voted on, under which rule and with how much money, and each ballot."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from coproduce.errors import SourceError
from coproduce.evidence.adapters.days import day
from coproduce.evidence.adapters.pabulib_parts import records
from coproduce.evidence.adapters.text import TextFile, text_file

ENDING = re.compile(r"\.pb(\.gz)?$", re.IGNORECASE)
NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")
DAYS = ("%d.%m.%Y", "%Y-%m-%d", "%Y")


class Project(NamedTuple):
    """`cost` is as written; `selected` is None where the file does not say."""

    row: int
    project: str
    cost: str
    selected: bool | None


class Ballot(NamedTuple):
    """`age` and `vote` as written; `method` in small letters."""

    row: int
    voter: str
    age: str
    method: str
    vote: str

    def projects(self) -> Sequence[str]:
        """What it approves, each project once, however often the ballot names it."""
        named = dict.fromkeys([project.strip() for project in self.vote.split(",")])
        named.pop("", None)
        return list(named)


@dataclass(frozen=True)
class PabulibFile:
    """A file whose parts are there; `name` is without its ending, `budget` in the file's own currency."""

    text: TextFile
    name: str
    place: str
    rule: str
    budget: Decimal
    began_on: date | None
    ended_on: date | None
    projects: Sequence[Project]

    def own(self, written: str) -> str:
        """A voter's or project's id made this file's own: in the next file the same number is another's."""
        return f"{self.name}:{written}"

    def ballots(self) -> Iterator[Ballot]:
        """Every ballot, in file order, read afresh: ballots may be more than memory holds."""
        for part, row, cells in records(self.text):
            if part == "VOTES":
                yield _ballot(row, cells)


def read(path: Path) -> PabulibFile:
    """The file at `path`, or a SourceError that says why it cannot be one."""
    text = text_file(path)
    meta: dict[str, str] = {}
    projects: list[Project] = []
    for part, row, cells in records(text):
        if part == "VOTES":
            break
        if part == "META":
            meta[cells.get("key", "").lower()] = cells.get("value", "")
        else:
            projects.append(_project(row, cells))
    return PabulibFile(
        text=text,
        name=ENDING.sub("", path.name),
        place=meta.get("unit", ""),
        rule=meta.get("rule", "").lower(),
        budget=_budget(path, meta),
        began_on=_day(path, meta, "date_begin"),
        ended_on=_day(path, meta, "date_end"),
        projects=projects,
    )


def number(written: str) -> Decimal | None:
    """A number with a decimal point or a decimal comma; None for anything else."""
    return Decimal(written.replace(",", ".")) if NUMBER.fullmatch(written) else None


def _project(row: int, cells: Mapping[str, str]) -> Project:
    said = cells.get("selected")
    selected = said == "1" if said else None
    return Project(row, cells.get("project_id", ""), cells.get("cost", ""), selected)


def _ballot(row: int, cells: Mapping[str, str]) -> Ballot:
    said = cells.get
    method = said("voting_method", "").lower()
    return Ballot(row, said("voter_id", ""), said("age", ""), method, said("vote", ""))


def _budget(path: Path, meta: Mapping[str, str]) -> Decimal:
    said = meta.get("budget", "")
    amount = number(said)
    if amount is not None and amount >= 0:
        return amount
    wrong = f"its budget, “{said}”, is no amount" if said else "it says no budget"
    raise SourceError(f"{path.name} cannot be read: {wrong}. Write it under META as `budget;100000`.")


def _day(path: Path, meta: Mapping[str, str], name: str) -> date | None:
    said = meta.get(name, "")
    found = day(said, DAYS)
    if said and found is None:
        raise SourceError(
            f"{path.name} cannot be read: its {name}, “{said}”, is no day. Write it as 30.06.2022."
        )
    return found
