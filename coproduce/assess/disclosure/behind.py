"""Who stands behind the figures: how many different people, where the counts alone do not say."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from typing import NamedTuple

from coproduce.assess.ask import absent, ask_records
from coproduce.assess.disclosure.rule import People
from coproduce.assess.disclosure.ways import names_nobody, of_people
from coproduce.assess.question import Question
from coproduce.assess.sql import beside_names
from coproduce.evidence.database import Connection
from coproduce.evidence.package import Package
from coproduce.evidence.text_ids import ids_as_text

# Whose a record is that names nobody itself: its key, who stands behind it, and on which side.
WHOSE = {
    "issues": "SELECT s.issue AS record, s.raised_by AS person, NULL AS side FROM issues AS s",
    "actions": """
      SELECT o.action AS record, o.person, COALESCE(o.capacity, m.side, w.side, 'not known') AS side
      FROM doers AS o
      JOIN actions AS n ON n.action = o.action
      LEFT JOIN memberships AS m ON m.initiative = n.initiative AND m.person = o.person
      LEFT JOIN people AS w ON w.person = o.person""",
    "changes": "SELECT c.change AS record, c.told_by AS person, NULL AS side FROM changes AS c",
}
NOBODYS = "SELECT NULL AS record, NULL AS person, NULL AS side WHERE FALSE"


@dataclass(frozen=True)
class Behind:
    """Numbers of different people. What is not here is not known, and so is never told.

    `asked`: by question and side ("" for all), those behind the records asked. `status`: by question, those
    behind records `not due` or set `apart`, and those a need `kept away`. `beside`: those behind the sums
    beside an answer. `faces`: by face, `year` or `half` and its number. `box3`: by measure.
    """

    asked: Mapping[str, Mapping[str, People]] = field(default_factory=dict)
    status: Mapping[tuple[str, str], int] = field(default_factory=dict)
    beside: Mapping[tuple[str, str], int] = field(default_factory=dict)
    faces: Mapping[tuple[str, str, int], People] = field(default_factory=dict)
    box3: Mapping[str, People] = field(default_factory=dict)


NOBODY_KNOWN = Behind()


def who_is_behind(package: Package, questions: Sequence[Question], *, power: bool = True) -> Behind:
    """Those behind the answers to these questions, and behind power where it has just been read."""
    found: list[_Row] = []
    with ids_as_text(package):
        for one in questions:
            if _counts_do_not_say(one) and not absent(package, one):
                found += _behind(ask_records(package, [one], into="asked_of_one"), one)
        run = package.connection.execute
        faces = run(_sql("behind_faces")).fetchall() if power else []
        box3 = run(_sql("behind_box3")).fetchall() if power else []
    return Behind(
        _asked(found),
        {(one.stem, one.status): one.people for one in found if one.side == "" and not one.beside},
        {(one.stem, one.beside): one.people for one in found if one.beside},
        {(face, way, int(period)): People(*three) for face, way, period, *three in faces},
        {measure: People(*three) for measure, *three in box3},
    )


class _Row(NamedTuple):
    """A row of behind.sql: of which question, and (for a sum beside it) of which sum."""

    stem: str
    beside: str
    status: str
    side: str
    people: int
    yes: int
    no: int
    kept_away: int


def _asked(found: Sequence[_Row]) -> dict[str, dict[str, People]]:
    asked: dict[str, dict[str, People]] = {}
    for one in found:
        if one.status == "asked":
            asked.setdefault(one.stem, {})[one.side] = People(one.people, one.yes, one.no)
    return asked


def _counts_do_not_say(question: Question) -> bool:
    more = question.apart or question.beside or question.due or "AS grave" in question.sql
    return of_people(question) and bool(more or names_nobody(question))


def _behind(connection: Connection, question: Question) -> Iterator[_Row]:
    written = _sql("behind").replace("__of_record__", WHOSE.get(question.table, NOBODYS))
    for row in connection.execute(written.replace("__beside__", "0")).fetchall():
        one = _Row(question.stem, "", *row)
        yield one
        if (one.status, one.side) == ("asked", ""):
            yield one._replace(status="kept away", people=one.kept_away)
    for name in beside_names(question):
        for row in connection.execute(written.replace("__beside__", f"a.{name}")).fetchall():
            if row[0] == "beside":
                yield _Row(question.stem, name, *row)


def _sql(name: str) -> str:
    return (files("coproduce.assess.disclosure") / f"{name}.sql").read_text(encoding="utf-8")
