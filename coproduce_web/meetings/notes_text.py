"""Notes as people type them, as they stand on a page and on paper: headings, paragraphs and lists.

An empty line divides paragraphs. A paragraph that says what an item of the agenda says is a heading, and
lines that begin with a dash are a list: nobody has to learn any other sign.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from coproduce_web.meetings.bringing_together import joined, paragraphs
from coproduce_web.shared.paper.blocks import Block, Part, Points, Words

DASH = re.compile(r"^\s*[-–•*]\s+")
NUMBER = re.compile(r"^\d+[.)]?\s+")


def parts(words: str, agenda: Iterable[str]) -> list[Part]:
    """The notes under the headings of the agenda; what stands before the first has none."""
    headings = {_plain(one) for one in agenda}
    found: list[tuple[str, list[Block]]] = [("", [])]
    for one in paragraphs(words):
        if _plain(one) in headings:
            found.append((one, []))
        else:
            found[-1][1].extend(_blocks(one))
    return [Part(heading, blocks) for heading, blocks in found if heading or blocks]


def to_begin_with(agenda: Sequence[str]) -> str:
    """The headings that wait in the box before anybody has written."""
    return joined(agenda)


def _plain(words: str) -> str:
    return NUMBER.sub("", words.strip()).rstrip(".:").casefold()


def _blocks(paragraph: str) -> list[Block]:
    return [
        Points([DASH.sub("", line) for line in lines]) if in_list else Words("\n".join(lines))
        for in_list, lines in groupby(paragraph.split("\n"), key=lambda line: bool(DASH.match(line)))
    ]
