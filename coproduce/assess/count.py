"""Counting: SQL for every way of looking at answers, and a finding made of the counts that come back."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from sys import intern
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from coproduce.assess.finding import NOTHING, SUMS, Breakdown, Finding, Tally
from coproduce.assess.question import Question
from coproduce.assess.sql import beside_names, sql

WAYS = ("side", "channel", "place", "quarter", "level", "initiative")
# Ways that tell people apart, and so say nothing of what a group did.
OF_PEOPLE = ("side", "strand")
ASKED = "c.status = 'asked'"
ORDERED = "\nORDER BY way, strand, looked_at NULLS LAST"

Row = Sequence[Any]
"""What is counted comes as rows of question, way of looking, strand, value, and the sums of a `Tally`."""
Counted = Mapping[str, Mapping[str, Breakdown]]
"""By question and way of looking (for strands, `strand NAME`), the tally of each value."""


class Way(NamedTuple):
    """One way of looking: what is looked at, in SQL over cells `c`, which cells, and how it is shown."""

    name: str
    value: str
    where: str = ASKED
    strand: str = "''"
    join: str = ""
    shown: str = "k.looked_at"


WHOLE = Way("all", "''")
# What is not asked is counted beside what is.
STATUS = Way("status", "c.status", where="c.status <> 'asked'")
STRANDS = Way(
    "strand",
    "s.value",
    where=f"{ASKED} AND c.of_people",
    strand="s.strand",
    join=" JOIN strands AS s ON s.person = c.person",
)


def ways(*, strands: bool = True) -> tuple[Way, ...]:
    """Every way of looking; strands take a second join, and table `strands`."""
    named = (Way(name, f"c.{name}", f"{ASKED} AND c.of_people" if name == "side" else ASKED) for name in WAYS)
    return (WHOLE, STATUS, *named, *([STRANDS] if strands else []))


def count_sql(cells: str, way: Way) -> str:
    """SELECT that counts table `cells` in one way of looking, for each question in it."""
    return filled("clusters", way, cells=cells)


def filled(name: str, way: Way, **given: str) -> str:
    """The SQL that counts the clusters of that file in one way of looking; `given` fills in the rest."""
    written = sql("count").replace("__clusters__", sql(name))
    for blank, text in {**way._asdict(), **given}.items():
        written = written.replace(f"__{blank}__", text)
    return written


def beside_sql(cells: str, name: str) -> str:
    """SELECT in the same shape that adds up what is shown beside under that name."""
    noughts = ", ".join(["0"] * 13)
    return (
        f"SELECT c.question, 'beside' AS way, '' AS strand, '{name}' AS looked_at,"
        f" CAST(COALESCE(SUM(c.{name}), 0) AS BIGINT) AS asked, {noughts}"
        f" FROM {cells} AS c WHERE c.status = 'asked' GROUP BY c.question"
    )


def counted(rows: Iterable[Row]) -> Counted:
    """What was counted, in the order in which it came."""
    found: defaultdict[str, defaultdict[str, Tallies]] = defaultdict(lambda: defaultdict(Tallies))
    for stem, way, strand, value, *sums in rows:
        found[str(stem)][f"{way} {strand}".strip()].add(value, sums)
    return found


class Tallies(Mapping[str, Tally]):
    """A breakdown whose tallies are made when they are looked at: a nation has a million of them."""

    def __init__(self) -> None:
        self._at: dict[Any, int] = {}
        self._sums = array("q")

    def add(self, value: str | None, sums: Iterable[int]) -> None:
        """The sums of one more value; the same words come again and again, and are kept once."""
        self._at[value and intern(value)] = len(self._at)
        self._sums.extend(sums)

    def add_all(self, values: Iterable[str | None], sums: NDArray[np.int64]) -> None:
        """The sums of many more values at once, a row for each: (values, 14)."""
        self._at.update((value and intern(value), at) for at, value in enumerate(values, len(self._at)))
        self._sums.frombytes(np.ascontiguousarray(sums).tobytes())

    def __getitem__(self, value: str) -> Tally:
        first = self._at[value] * len(SUMS)
        return Tally(*self._sums[first : first + len(SUMS)])

    def __iter__(self) -> Iterator[str]:
        return iter(self._at)

    def __len__(self) -> int:
        return len(self._at)


def finding(question: Question, found: Mapping[str, Breakdown], cards: tuple[int, int] | None) -> Finding:
    """The finding of a question that was asked, out of its counts."""
    status, beside = found.get("status", NOTHING), found.get("beside", NOTHING)
    return Finding(
        question,
        total=found.get("all", NOTHING).get("", Tally()),
        not_due=status.get("not due", Tally()).asked,
        apart=status.get("apart", Tally()).asked,
        beside={name: beside.get(name, Tally()).asked for name in beside_names(question)},
        by={way: found.get(way, {}) for way in WAYS},
        strands={way.removeprefix("strand "): those for way, those in found.items() if way[:7] == "strand "},
        cards=cards if question.kind == "said" else None,
    )
