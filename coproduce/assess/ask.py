"""Asking: questions and a package in, a finding for each question out.

Each question's rows are gathered in one table, then placed and counted all at once: asking is cheap,
planning is not.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from string import Formatter

from coproduce.assess.finding import Breakdown, Finding, Tally
from coproduce.assess.question import Question
from coproduce.evidence.database import Connection
from coproduce.evidence.package import Package
from coproduce.evidence.progress import Progress, silent

WAYS = ("side", "channel", "place", "quarter", "level", "initiative")


@cache
def _sql(name: str) -> str:
    return (files("coproduce.assess") / name).read_text(encoding="utf-8")


def absent(package: Package, question: Question) -> tuple[str, ...]:
    """What the question needs and the package has not: a table where all of it is absent, else the column.

    Of `a | b` either is enough.
    """
    return absent_needs(package, question.needs)


def absent_needs(package: Package, needs: Sequence[str]) -> tuple[str, ...]:
    """The same, of these `table.column`s."""
    missing = [need for need in needs if not any(package.has(name.strip()) for name in need.split("|"))]
    return tuple(dict.fromkeys(" or ".join(_lacking(package, need)) for need in missing))


def _lacking(package: Package, need: str) -> list[str]:
    names = [name.strip() for name in need.split("|")]
    return [name if package.has(table := name.partition(".")[0]) else table for name in names]


def beside_names(question: Question) -> tuple[str, ...]:
    """The summed columns that the question's `beside` sentence speaks of, in their order."""
    return tuple(name for _, name, _, _ in Formatter().parse(question.beside) if name)


def ask(package: Package, question: Question) -> Finding:
    """The finding of one question."""
    return ask_all(package, [question])[0]


def ask_all(package: Package, questions: Sequence[Question], *, progress: Progress = silent) -> list[Finding]:
    """The finding of each question, in their order; one that cannot be asked says what is absent."""
    connection = ask_records(package, questions, progress=progress)
    tallies, statuses = _tallies(connection), _statuses(connection)
    cards = _cards(connection)
    return [
        Finding(question, absent=missing)
        if (missing := absent(package, question))
        else Finding(
            question,
            total=tallies[question.stem]["all"].get("", Tally()),
            not_due=statuses.get((question.stem, "not due"), 0),
            apart=statuses.get((question.stem, "apart"), 0),
            beside=_beside(connection, question),
            by={way: tallies[question.stem][way] for way in WAYS},
            strands=_strands(tallies[question.stem]),
            cards=cards if question.kind == "said" else None,
        )
        for question in questions
    ]


def ask_records(
    package: Package, questions: Sequence[Question], *, progress: Progress = silent
) -> Connection:
    """Leave the rows of these questions, placed and answered, in table `asked` of the connection returned."""
    connection = package.connection
    sums = sorted({name for question in questions for name in beside_names(question)})
    connection.execute(_sql("said.sql").replace("__beside__", "".join(f", {name} BIGINT" for name in sums)))
    for done, question in enumerate(questions):
        progress("Asking the questions", done, len(questions))
        if not absent(package, question):
            _say(connection, question)
    connection.execute(_sql("ask.sql"))
    progress("Asking the questions", len(questions), len(questions))
    return connection


def _say(connection: Connection, question: Question) -> None:
    given = "? AS question, ? AS main_table, ? AS of_people"
    connection.execute(
        f"INSERT INTO said BY NAME SELECT {given}, q.* FROM ({question.sql}) AS q",
        [question.stem, question.table, question.of_people],
    )


Tallies = Mapping[str, Mapping[str, Breakdown]]


def _tallies(connection: Connection) -> Tallies:
    """By question and way of looking (for strands, `strand NAME`), the tally of each value."""
    found: defaultdict[str, defaultdict[str, dict[str, Tally]]] = defaultdict(lambda: defaultdict(dict))
    for stem, way, strand, value, *sums in connection.execute(_sql("count.sql")).fetchall():
        found[stem][f"{way} {strand}".strip()][value] = Tally(*map(int, sums))
    return found


def _strands(found: Mapping[str, Breakdown]) -> dict[str, Breakdown]:
    return {way.removeprefix("strand "): tally for way, tally in found.items() if way.startswith("strand ")}


def _statuses(connection: Connection) -> dict[tuple[str, str], int]:
    rows = connection.execute("SELECT a.question, a.status, COUNT(*) FROM asked AS a GROUP BY ALL").fetchall()
    return {(stem, status): number for stem, status, number in rows}


def _beside(connection: Connection, question: Question) -> dict[str, int]:
    names = beside_names(question)
    if not names:
        return {}
    sums = ", ".join(f"COALESCE(SUM(a.{name}), 0)" for name in names)
    row = connection.execute(
        f"SELECT {sums} FROM asked AS a WHERE a.question = ? AND a.status = 'asked'", [question.stem]
    ).fetchone()
    return dict(zip(names, map(int, row or ()), strict=True))


def _cards(connection: Connection) -> tuple[int, int] | None:
    """Cards given to older people and returned by them, where that was written down."""
    row = connection.execute(
        "SELECT SUM(u.given), SUM(u.returned) FROM pulses AS u WHERE u.side = 'older person'"
    ).fetchone()
    return (int(row[0]), int(row[1])) if row and row[0] is not None and row[1] is not None else None
