"""Principle by principle, and what stays open, on paper."""

from collections.abc import Iterator, Sequence

from coproduce.assess.question import questions
from coproduce.report import judged_words
from coproduce.report.as_html import DESCRIBED, principles
from coproduce.report.paper.blocks import Block, Grid, Part
from coproduce.report.paper.drawn import Answer, Drawn, Head, Judged, Note, Scales, Told
from coproduce.report.pictures import bars
from coproduce.report.words import Data, answer, cannot_be_told, left_over, likely, sentence


def parts(data: Data, *, full: bool) -> Iterator[Part]:
    """A chapter for each principle: its questions in a line each, or in full."""
    for one in principles(data):
        blocks: list[Block | Drawn] = [Judged(one["judged"]["judgement"], one["judged"]["why"])]
        blocks += (
            [block for each in one["findings"] for block in _finding(each)]
            if full
            else [_lines(one["findings"])]
        )
        yield Part(f"{one['number']} {one['title']}", blocks)


def _lines(findings: Sequence[Data]) -> Told:
    judged = [one for one in findings if one["kind"] not in DESCRIBED]
    return Told([(one["judgement"], one["text"], answer(one)) for one in judged])


def _finding(one: Data) -> Iterator[Block | Drawn]:
    """A question with its picture, its reason, what would help and the numbers it is judged by."""
    yield Head(one["text"])
    yield Answer(answer(one))
    found = bars.sides(one)
    if found and one["kind"] != "fact":
        yield Scales(("Side", "From none to all", "Yes"), found)
    if one["share"] is not None and one["low"] is not None:
        yield Note(sentence(likely(one)))
    yield Judged(one["judgement"], " ".join([judged_words.reason(one), left_over(one)]).strip())
    if one["judgement"] not in judged_words.WELL:
        yield Note(f"What would help: {questions()[one['question']].remedy}")
    if one["thresholds"] and not found:
        yield Note(_thresholds(one))


def _thresholds(one: Data) -> str:
    told = [
        f"{judged_words.takes(name).lower()} {judged_words.number(bar['value'])}"
        for name, bar in one["thresholds"].items()
    ]
    return f"Judged by: {'; '.join(told)}."


def untold(data: Data) -> Part:
    """The questions that stay open, with the reason."""
    rows = [
        (one["judgement"].capitalize(), one["text"], one["why"]) for one in cannot_be_told(data["findings"])
    ]
    if not rows:
        return Part("What these records cannot tell", [Note("Every question could be asked and judged.")])
    return Part(
        "What these records cannot tell",
        [Grid(("Question", "Why"), [(text, f"{word}. {why}") for word, text, why in rows], widths=(1, 1))],
    )
