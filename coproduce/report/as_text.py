"""An assessment as a page of text, for a terminal."""

from collections.abc import Iterable, Mapping, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from coproduce.framework import Principle, framework
from coproduce.report.level_text import level_text
from coproduce.report.power_text import power_text
from coproduce.report.words import MOONS, Data, answer, day, left_over, likely

QUIET = "dim"
# Where the counts do not speak for themselves, the reason follows them.
REASONED = ("cannot tell", "not enough records", "no records", "not told", "unequal", "much alike")


def as_text(data: Data) -> RenderableType:
    """The whole page: the day, the seven principles and under each its questions, then power."""
    power = (*power_text(data.get("power")), *level_text(data))
    return Group(_head(data), *_principles(data), *power, _foot(data))


def _head(data: Data) -> RenderableType:
    title = Text(f"\nHow are we doing? {data['source']}\n", style="bold")
    title.append(
        f"From the records up to {day(data['as_of'])} ({data['as_of_from']}), not from what anyone claims.\n",
        QUIET,
    )
    return title


def _principles(data: Data) -> Iterable[RenderableType]:
    judged = {one["principle"]: one for one in data["principles"]}
    for principle in framework().principles:
        mine = [one for one in data["findings"] if one["principle"] == principle.number]
        if mine:
            title = Text(f"{principle.number} {principle.title}  ", style="bold")
            yield title.append(_verdict(judged, principle))
            yield Padding(_questions(mine), (0, 0, 1, 2))


def _verdict(judged: Mapping[int, Data], principle: Principle) -> Text:
    """A principle's word and reason; nothing where only some of its questions were asked."""
    if principle.number not in judged:
        return Text()
    one = judged[principle.number]
    return _judgement(one["judgement"]).append(f"\n{one['why']}\n", QUIET)


def _judgement(word: str) -> Text:
    strong = word in ("shown", "partly", "not yet", "unequal")
    return Text(f"{MOONS[word]} {word}", style="bold" if strong else "not bold")


def _questions(findings: Sequence[Data]) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for finding in findings:
        table.add_row(_judgement(finding["judgement"]), _question(finding))
    return table


def _question(finding: Data) -> Text:
    told = Text(finding["text"])
    told.append(f" {answer(finding)}", "bold")
    if finding["asked"] and finding["kind"] not in ("parity", "said"):
        told.append(f" {_sentence(likely(finding))}".rstrip(), QUIET)
    told.append(f" {left_over(finding)}".rstrip(), QUIET)
    if finding["judgement"] in REASONED:
        told.append(f" {finding['why']}", QUIET)
    told.append(f" [{finding['question']}]", QUIET)
    return told


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _foot(data: Data) -> Text:
    # What leaves the group has no records in it to look up.
    records = "" if data.get("published") else "What says no, and where: add --question NAME --records. "
    return Text(
        f"{data['note']} There is no single score: adding these together would hide what matters.\n"
        f"{records}Why we ask: coproduce explain 6.1",
        QUIET,
    )
