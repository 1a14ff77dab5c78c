"""The first page: two things shown, two untold, one to try, the seven principles, and power in a line."""

from collections.abc import Iterator

from coproduce.report import judged_words
from coproduce.report.as_html import principles
from coproduce.report.glance import Glance, glance
from coproduce.report.on_paper import power
from coproduce.report.paper.blocks import Beside, Block, Piece
from coproduce.report.paper.drawn import Answer, Drawn, Head, Judged, Note, Standing, Try
from coproduce.report.words import Data, answer

NOTHING_SHOWN = "There are not yet records enough to show anything."
ALL_ANSWERED = "Every question that counts could be answered."
NO_SCORE = "There is no single score. Adding these together would hide what matters."


def blocks(data: Data, *, brief: bool) -> list[Piece]:
    """What the first page tells; `brief` where it is the only one."""
    told, stands = glance(data["findings"]), _standing(data, brief=brief)
    left = [*_two_and_two(told), *_try(told, brief=brief)]
    right: list[Block | Drawn] = [Head("Seven principles", 2), stands, Note(NO_SCORE), *power.in_a_line(data)]
    note = Note(data["note"])
    return [Beside(left, right), note] if brief else [*left, *right, note]


def _two_and_two(told: Glance) -> Iterator[Block | Drawn]:
    yield Head(told.shows, 2)
    if not told.shown:
        yield Note(NOTHING_SHOWN)
    for one in told.shown:
        yield Judged(one["judgement"], one["text"])
        yield Answer(answer(one))
    yield Head(told.cannot, 2)
    if not told.untold:
        yield Note(ALL_ANSWERED)
    for one in told.untold:
        yield Judged(one["judgement"], one["text"])
        yield Note(judged_words.brief(one["why"]))


def _try(told: Glance, *, brief: bool) -> Iterator[Drawn]:
    if told.why:
        yield Head("One thing to try", 2)
        yield Try(told.remedy, "" if brief else f"It would help with: {told.why['text']}")


def _standing(data: Data, *, brief: bool) -> Standing:
    return Standing(
        [
            (
                one["number"],
                one["title"],
                one["judged"]["judgement"],
                "" if brief else one["judged"]["why"],
            )
            for one in principles(data)
        ]
    )
