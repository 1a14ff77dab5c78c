"""Principles, questions, every way of looking at them, gaps, and what they were judged by."""

from collections.abc import Iterator

from coproduce.assess.question import questions as all_questions
from coproduce.framework import framework
from coproduce.report import judged_words
from coproduce.report.on_sheets.columns import COUNTS, HIDDEN, Column, Row, count, counts, share
from coproduce.report.words import SIDES, Data, answer

PRINCIPLES = (Column("Principle", 10), Column("Title", 36), Column("Judgement", 22), Column("Why", 80))


def principles(data: Data) -> Iterator[Row]:
    """The seven, judged."""
    titles = {one.number: one.title for one in framework().principles}
    for one in data["principles"]:
        yield one["principle"], titles[one["principle"]], one["judgement"].capitalize(), one["why"]


QUESTIONS = (
    Column("Question", 34), Column("In words", 60), Column("Principle", 10), Column("Practice", 10),
    Column("Kind", 16),
    Column("Judgement", 22), Column("Answer", 44), *COUNTS, HIDDEN, count("Not due yet"), Column("Why", 70),
    Column("Beside it", 44), Column("What would help", 70),
)  # fmt: skip


def questions(data: Data) -> Iterator[Row]:
    """Every question with what was found, why it is judged so, and what would help."""
    known = all_questions()
    for one in data["findings"]:
        yield (
            one["question"], one["text"], one["principle"], one["practice"], one["kind"],
            one["judgement"].capitalize(), answer(one), *counts(one), one["not_due"], one["why"],
            one["beside"], known[one["question"]].remedy,
        )  # fmt: skip


BY = (Column("Question", 34), Column("Way of looking", 16), Column("Value", 30), *COUNTS, HIDDEN)


def by(data: Data) -> Iterator[Row]:
    """Every way of looking at every question that may be looked at so; strands overlap, and never add up."""
    for one in data["findings"]:
        for way, found in one["by"].items():
            for value, tally in found.items():
                if way == "strand":
                    yield from ((one["question"], value, told, *counts(each)) for told, each in tally.items())
                else:
                    yield one["question"], way, SIDES.get(value, value), *counts(tally)


GAPS = (
    Column("Question", 34),
    Column("Side", 20),
    Column("Less the side", 20),
    share("Difference"),
    share("Likely from"),
    share("Likely to"),
)


def gaps(data: Data) -> Iterator[Row]:
    """The differences between sides."""
    for one in data["findings"]:
        for gap in one["gaps"]:
            yield one["question"], gap["one"], gap["two"], gap["difference"], gap["low"], gap["high"]


RECORDS = (Column("Question", 34), Column("Record that said no", 34))


def records(data: Data) -> Iterator[Row]:
    """Every record that said no, by question."""
    for stem, codes in data["records"].items():
        yield from ((stem, code) for code in codes)


THRESHOLDS = (
    Column("Question", 34),
    Column("What it takes", 44),
    Column("Number", 12),
    Column("Ours", 12),
    Column("Whose", 30),
)


def thresholds(data: Data) -> Iterator[Row]:
    """The numbers each question was judged by."""
    for one in data["findings"]:
        for name, bar in one["thresholds"].items():
            yield one["question"], judged_words.takes(name), bar["value"], bar["default"], bar["whose"]


WORDS = (Column("Word", 24), Column("What it means", 90))


def words_used(data: Data) -> Iterator[Row]:
    """The words of judgement in it, and what they mean."""
    yield from judged_words.used(data)
