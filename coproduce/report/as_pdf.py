"""An assessment on paper: tagged PDF/UA-1, in ordinary or in large print."""

from collections.abc import Iterator, Sequence

from coproduce.assess.question import questions
from coproduce.report import words
from coproduce.report.as_html import DESCRIBED, principles
from coproduce.report.glance import Glance, glance
from coproduce.report.lengths import Length
from coproduce.report.on_paper import people, power
from coproduce.report.paper import Setting, Sheet, pdf
from coproduce.report.paper.blocks import Beside, Block, Grid, Part, Piece
from coproduce.report.paper.drawn import Answer, Drawn, Head, Judged, Note, Scales, Standing, Told, Try
from coproduce.report.pictures import bars
from coproduce.report.words import Data, answer, day, left_over, likely, sentence

TITLE = "How are we doing?"
NO_SCORE = "There is no single score. Adding these together would hide what matters."


def as_pdf(data: Data, length: Length = Length.SHORT, *, large: bool = False) -> bytes:
    """The report, set; CannotSet where a letter in it has no shape, or the typesetter is not installed."""
    lead = f"{data['source']}: from the records up to {day(data['as_of'])}, not from what anyone claims."
    sheet = Sheet(TITLE, _parts(data, length), lead, large=large, close=not large)
    return pdf(f"{TITLE} {data['source']}", [sheet], Setting(foot=f"{data['source']}, {day(data['as_of'])}"))


def _parts(data: Data, length: Length) -> list[Part]:
    first = _one_page(data, brief=length is Length.ONE_PAGE)
    if length is Length.ONE_PAGE:
        return [Part("", [*first, *people.in_a_line(data)])]
    full = length is Length.FULL
    return [
        Part("", first),
        *_principles(data, full=full),
        *power.parts(data, full=full),
        *people.parts(data),
        _untold(data),
    ]


def _one_page(data: Data, *, brief: bool) -> list[Piece]:
    told, stands = glance(data["findings"]), _standing(data, brief=brief)
    left = [*_two_and_two(told), *_try(told, brief=brief)]
    right: list[Block | Drawn] = [Head("Seven principles", 2), stands, Note(NO_SCORE), *power.in_a_line(data)]
    right.append(Note(data["note"]))
    return [Beside(left, right)] if brief else [*left, *right]


def _two_and_two(told: Glance) -> Iterator[Block | Drawn]:
    yield Head("Two things the records show", 2)
    for one in told.shown:
        yield Judged(one["judgement"], one["text"])
        yield Answer(answer(one))
    yield Head("Two things they cannot tell", 2)
    for one in told.untold:
        yield Judged(one["judgement"], one["text"])
        yield Note(words.brief(one["why"]))


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


def _principles(data: Data, *, full: bool) -> Iterator[Part]:
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
    yield Judged(one["judgement"], " ".join([one["why"], left_over(one)]).strip())
    if one["judgement"] not in words.WELL:
        yield Note(f"What would help: {questions()[one['question']].remedy}")
    if one["thresholds"] and not found:
        yield Note(_thresholds(one))


def _thresholds(one: Data) -> str:
    told = [
        f"{words.takes(name).lower()} {words.number(bar['value'])}" for name, bar in one["thresholds"].items()
    ]
    return f"Judged by: {'; '.join(told)}."


def _untold(data: Data) -> Part:
    rows = [
        (one["judgement"].capitalize(), one["text"], one["why"])
        for one in words.cannot_be_told(data["findings"])
    ]
    if not rows:
        return Part("What these records cannot tell", [Note("Every question could be asked and judged.")])
    return Part(
        "What these records cannot tell",
        [Grid(("Question", "Why"), [(text, f"{word}. {why}") for word, text, why in rows], widths=(1, 1))],
    )
