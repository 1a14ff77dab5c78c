"""The SQL files that all questions share, and the sums that are shown beside an answer."""

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from string import Formatter

from coproduce.assess.question import Question


@cache
def sql(name: str) -> str:
    """The SQL in a file of this folder."""
    return (files("coproduce.assess") / f"{name}.sql").read_text(encoding="utf-8")


def beside_names(question: Question) -> tuple[str, ...]:
    """The summed columns that the question's `beside` sentence speaks of, in their order."""
    return tuple(name for _, name, _, _ in Formatter().parse(question.beside) if name)


def all_beside(questions: Iterable[Question]) -> list[str]:
    """The same, of several questions, each once."""
    return sorted({name for question in questions for name in beside_names(question)})


def shape_sql(beside: Sequence[str]) -> str:
    """SELECT of the one shape that the rows of every question have, with those sums and without a row."""
    return _carrying("said", (f"CAST(NULL AS BIGINT) AS {name}" for name in beside))


def ask_sql(beside: Sequence[str]) -> str:
    """SELECT that places and answers the rows of table `said`, and carries those sums."""
    return _carrying("ask", (f"s.{name}" for name in beside))


def _carrying(name: str, columns: Iterable[str]) -> str:
    return sql(name).replace("__beside__", "".join(f", {column}" for column in columns))
