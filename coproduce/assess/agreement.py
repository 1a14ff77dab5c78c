"""How far the people named in a sample of records agree with what the records say."""

from collections.abc import Iterable, Sequence

from coproduce.assess.audit import may_be_checked
from coproduce.assess.finding import Tally
from coproduce.errors import SourceError
from coproduce.evidence.package import Package

AGREE, DISAGREE, NOT_FOUND = "agree", "do not agree", "cannot find"
ANSWERS = (AGREE, DISAGREE, NOT_FOUND)


def agreement(package: Package, filled: Iterable[tuple[int, str, str, str]]) -> Tally:
    """How many agree, of those answered; not found is not known.

    `filled` has the line in its file, the question, the record and the answer. SourceError names the line
    that is of other records, or has no answer we know.
    """
    known = {(one.question, one.record) for one in may_be_checked(package)}
    answers = [_answer(line, (question, record), answer, known) for line, question, record, answer in filled]
    return _tally([answer for answer in answers if answer])


def _answer(line: int, key: tuple[str, str], answer: str, known: set[tuple[str, str]]) -> str:
    if key not in known:
        raise SourceError(
            f"Line {line}: there is no record “{key[1]}” that {key[0]} asks in these records. "
            "Was the sheet made from others?"
        )
    given = " ".join(answer.lower().split())
    if given and given not in ANSWERS:
        raise SourceError(
            f"Line {line}: “{answer}” is no answer. Write {', '.join(ANSWERS)}, or leave it empty."
        )
    return given


def _tally(answers: Sequence[str]) -> Tally:
    number, agree, unknown = len(answers), answers.count(AGREE), answers.count(NOT_FOUND)
    return Tally(
        number, agree, unknown, clusters=number, nn=number, yy=agree, uu=unknown, ny=agree, nu=unknown
    )  # fmt: skip
