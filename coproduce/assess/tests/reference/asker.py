"""The asker's own part, the same for every question: side, place, kept, due, and the counts."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from coproduce.assess.finding import Tally
from coproduce.assess.question import Question
from coproduce.assess.sql import beside_names
from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.blanks import Answered
from coproduce.assess.tests.reference.records import UNKNOWN, Records, Row


@dataclass(frozen=True)
class Placed:
    """An answer that counts: what it came to, and each `(way of looking, value)` it belongs under."""

    answer: Answer
    met: Answered
    covered: bool
    hangs_with: object
    ways: frozenset[tuple[str, str]]


@dataclass
class Expected:
    """What the finding of a question should be, and which records should have said no."""

    total: Tally = field(default_factory=Tally)
    not_due: int = 0
    apart: int = 0
    beside: dict[str, int] = field(default_factory=dict)
    by: dict[tuple[str, str], Tally] = field(default_factory=dict)
    said_no: set[tuple[object, ...]] = field(default_factory=set)


def expected(question: Question, records: Records, answers: Iterable[Answer]) -> Expected:
    """The answers of a question's records, counted in every way."""
    status: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        status[_status(answer, records)].append(answer)
    placed = [_placed(question, records, answer) for answer in status["asked"]]
    groups: defaultdict[tuple[str, str], list[Placed]] = defaultdict(list)
    for one in placed:
        for way in one.ways:
            groups[way].append(one)
    return Expected(
        total=_tally(placed),
        not_due=len(status["not due"]),
        apart=len(status["apart"]),
        beside=_beside(question, status["asked"]),
        by={way: _tally(group) for way, group in groups.items()},
        # Cards are nobody's: no record of theirs is ever told.
        said_no={_told(one.answer) for one in placed if one.met is False and question.kind != "said"},
    )


def _status(answer: Answer, records: Records) -> str:
    if answer.apart:
        return "apart"
    days = (answer.on, answer.due)
    return "not due" if any(day is not None and day > records.as_of for day in days) else "asked"


def _placed(question: Question, records: Records, answer: Answer) -> Placed:
    kept = _kept(question, records, answer)
    met = False if answer.met is None and "all" in kept else answer.met
    return Placed(
        answer=answer,
        met=None if answer.not_known else met,
        covered=bool(kept & {"all", "most", "sample"}),
        hangs_with=_hangs_with(question, answer),
        ways=frozenset(_ways(question, records, answer)),
    )


def _kept(question: Question, records: Records, answer: Answer) -> set[str]:
    """How fully the question's table was written down on the record's day, in each claim that covers it."""
    claims = records.of("kept", kept_table=question.table, initiative=answer.home["initiative"])
    return {claim["how"] for claim in claims if _covers(claim, answer)}


def _covers(claim: Row, answer: Answer) -> bool:
    if answer.on is None:
        return False
    return bool(
        claim["from_on"] <= answer.on and (claim["until_on"] is None or answer.on <= claim["until_on"])
    )


def _hangs_with(question: Question, answer: Answer) -> object:
    """Records of one person hang together, and so do an initiative's decisions of one day."""
    if answer.person is not None:
        return answer.person
    home = answer.home["initiative"]
    return (home, answer.on) if question.table == "decisions" else (home, answer.name)


def _ways(question: Question, records: Records, answer: Answer) -> Iterable[tuple[str, str]]:
    name = answer.home["initiative"]
    home = records.one("initiatives", initiative=name)
    yield "initiative", name
    yield "place", home["place"] or UNKNOWN
    yield "level", answer.home.get("level") or home["level"] or UNKNOWN
    yield "channel", answer.channel or answer.row["channel"] or UNKNOWN
    yield "quarter", f"{answer.on.year}-Q{(answer.on.month + 2) // 3}" if answer.on else UNKNOWN
    if question.asks == "person":
        yield "side", answer.side or records.side(answer.person, name)
        for told in records.of("characteristics", person=answer.person):
            yield f"strand {told['strand']}", told["value"]


def _tally(group: Sequence[Placed]) -> Tally:
    clusters: defaultdict[object, list[Placed]] = defaultdict(list)
    for one in group:
        clusters[one.hangs_with].append(one)
    counted = [
        (len(c), sum(o.met is True for o in c), sum(o.met is None for o in c)) for c in clusters.values()
    ]
    return Tally(
        asked=sum(n for n, _, _ in counted),
        met=sum(y for _, y, _ in counted),
        not_known=sum(u for _, _, u in counted),
        clusters=len(counted),
        nn=sum(n * n for n, _, _ in counted),
        yy=sum(y * y for _, y, _ in counted),
        uu=sum(u * u for _, _, u in counted),
        ny=sum(n * y for n, y, _ in counted),
        nu=sum(n * u for n, _, u in counted),
        yu=sum(y * u for _, y, u in counted),
        grave=sum(one.answer.grave and one.met is not True for one in group),
        covered=sum(one.covered for one in group),
        said_yes=sum(y > 0 for _, y, _ in counted),
        said_no=sum(n - y - u > 0 for n, y, u in counted),
    )


def _beside(question: Question, asked: Iterable[Answer]) -> dict[str, int]:
    found: Counter[str] = Counter(dict.fromkeys(beside_names(question), 0))
    for answer in asked:
        found.update(answer.beside)
    return dict(found)


def _told(answer: Answer) -> tuple[object, ...]:
    """The record, its initiative and day, and the row a spreadsheet shows."""
    return answer.name, answer.home["initiative"], answer.on, answer.row["at_row"]
