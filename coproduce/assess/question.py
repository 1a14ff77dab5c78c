"""A question: one file of SQL whose header says what it asks, how it may be judged and what would help."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from textwrap import indent
from typing import Any

from coproduce.errors import QuestionError

FOLDER = files("coproduce.assess") / "questions"
SHARED = FOLDER / "shared"


@dataclass(frozen=True)
class Question:
    """The header of a question's file and its one SELECT.

    `needs` are the `table.column`s without which it cannot honestly be asked (`a | b`: either will do);
    `uses` those it takes where they are present. `unit` names the records asked, in the plural. `sql` is
    whole; `own_sql` is without what it `shares` with other questions.
    """

    stem: str
    text: str
    principle: int
    practice: str
    kind: str
    asks: str
    table: str
    needs: tuple[str, ...]
    remedy: str
    how: str
    source: str
    sql: str
    own_sql: str
    uses: tuple[str, ...] = ()
    shares: tuple[str, ...] = ()
    due: str = ""
    apart: str = ""
    beside: str = ""
    unit: str = "records"

    @property
    def of_people(self) -> bool:
        """Whether each record asked is somebody's, so that sides and strands can be told apart."""
        return self.asks == "person"


def parse(stem: str, written: str) -> Question:
    """The question in a file's text: a TOML header between `/*` and `*/`, then SQL."""
    head, mark, sql = written.partition("*/")
    if not (mark and head.lstrip().startswith("/*")):
        raise QuestionError(
            f"{stem}.sql has no header: begin the file with /* … */ and say there what it asks."
        )
    try:
        header = tomllib.loads(head.lstrip().removeprefix("/*"))
    except tomllib.TOMLDecodeError as wrong:
        raise QuestionError(f"The header of {stem}.sql cannot be read: {wrong}.") from None
    own_sql, said = sql.strip(), _complete(stem, header)
    return Question(stem=stem, sql=_whole(own_sql, said.get("shares", ())), own_sql=own_sql, **said)


def _whole(own_sql: str, shares: Iterable[str]) -> str:
    given = "".join(f"  {name} AS (\n{indent(shared_sql(name), '    ')}\n  ),\n" for name in shares)
    return f"WITH\n{given}{own_sql.removeprefix('WITH').lstrip(chr(10))}" if given else own_sql


@cache
def shared_sql(name: str) -> str:
    """The SELECT that several questions begin from."""
    return (SHARED / f"{name}.sql").read_text(encoding="utf-8").strip()


def _complete(stem: str, header: Mapping[str, Any]) -> dict[str, Any]:
    known = {field.name for field in fields(Question)} - {"stem", "sql", "own_sql"}
    optional = {"uses", "shares", "due", "apart", "beside", "unit"}
    missing, strange = known - optional - header.keys(), header.keys() - known
    if missing or strange:
        said = [f"lacks {name}" for name in sorted(missing)] + [
            f"has an unknown {name}" for name in sorted(strange)
        ]
        raise QuestionError(f"The header of {stem}.sql {', '.join(said)}.")
    return {name: tuple(value) if isinstance(value, list) else value for name, value in header.items()}


def _order(file: Traversable) -> tuple[int, int, str]:
    practice, _, name = file.name.partition("-")
    principle, _, number = practice.partition(".")
    return int(principle), int(number), name


@cache
def questions() -> Mapping[str, Question]:
    """Every question by its stem, in the order of the practices."""
    found = sorted((file for file in FOLDER.iterdir() if file.name.endswith(".sql")), key=_order)
    stems = [file.name.removesuffix(".sql") for file in found]
    return {
        stem: parse(stem, file.read_text(encoding="utf-8")) for stem, file in zip(stems, found, strict=True)
    }


def question(stem: str) -> Question:
    """The question of that name, else an error that says which names are near."""
    known = questions()
    if stem in known:
        return known[stem]
    near = get_close_matches(stem, known, n=3, cutoff=0.4)
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    raise QuestionError(f"There is no question called “{stem}”.{hint} `coproduce explain` lists them all.")
