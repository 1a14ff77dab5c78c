"""From voices to changes, how each side sees it, and who is here, on paper."""

from collections.abc import Iterator

from coproduce.report.paper.blocks import Block, Part, Words
from coproduce.report.paper.drawn import Drawn, Head, Note, Scales, Thread
from coproduce.report.pictures import bars, perception, thread
from coproduce.report.pictures.bars import Bars
from coproduce.report.pictures.behind import pictures_behind
from coproduce.report.words import Data

LEFT_OUT = (
    "Members of 65 and over beside those who live in their places. Those who told us nothing are left out, "
    "never counted as absent. The upright mark is the share of the population."
)


def in_a_line(data: Data) -> Iterator[Drawn]:
    """The thread on the first page."""
    if data.get("flow"):
        yield Head("From voices to changes", 2)
        yield Thread(thread.thread(data["flow"]))


def parts(data: Data) -> Iterator[Part]:
    """The chapters for which there are records."""
    if data.get("flow"):
        yield Part("From voices to changes", [Thread(thread.thread(data["flow"])), *records("thread")])
    if seen := perception.perception(data["findings"]):
        yield Part(
            "Do both see it the same?",
            [*(block for one in seen for block in _statement(one)), *records("perception")],
        )
    if here := bars.reach(data.get("reach", [])):
        told = [block for one in here for block in _told(one)]
        yield Part("Who is here?", [Note(LEFT_OUT), *told, *records("reach")])


def records(picture: str) -> Iterator[Note]:
    """The records behind a picture, and what would help."""
    behind = pictures_behind()[picture]
    yield Note(f"The records behind it. {behind['records']}")
    yield Note(f"What would help. {behind['remedy']}")


def _statement(one: Bars) -> Iterator[Block | Drawn]:
    yield Head(one.title)
    yield Scales(("Side", "From none to all", "Yes"), one.bars)
    if one.told:
        yield Words(one.told)


def _told(one: Bars) -> Iterator[Block | Drawn]:
    yield Head(one.title)
    yield Scales(("Told of themselves", "From none to all", "Here"), one.bars)
