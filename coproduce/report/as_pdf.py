"""An assessment on paper: tagged PDF/UA-1, in ordinary or in large print."""

import re
from collections.abc import Sequence
from textwrap import shorten

from coproduce.report.lengths import Length
from coproduce.report.on_paper import first_page, people, power, questions
from coproduce.report.paper import Setting, Sheet, pdf
from coproduce.report.paper.blocks import Part
from coproduce.report.words import Data, day, lead

TITLE = "How are we doing?"
# A name longer than this does not fit into the foot beside the day.
FOOT = 48
# How a PDF says that it has more pages than one.
MORE_THAN_ONE = re.compile(rb"/Type/Pages/Count (?!1\b)")


def as_pdf(data: Data, length: Length = Length.SHORT, *, large: bool = False) -> bytes:
    """The report, set; CannotSet where a letter in it has no shape, or the typesetter is not installed."""
    made = _set(data, _parts(data, length), large=large)
    if length is Length.ONE_PAGE and not large and MORE_THAN_ONE.search(made):
        # One page is one page: then the thread is left to the longer reports.
        made = _set(data, [Part("", first_page.blocks(data, brief=True))], large=False)
    return made


def _set(data: Data, parts: Sequence[Part], *, large: bool) -> bytes:
    sheet = Sheet(TITLE, parts, lead(data), large=large, close=not large)
    foot = f"{shorten(data['source'], FOOT, placeholder=' …')}, {day(data['as_of'])}"
    return pdf(f"{TITLE} {data['source']}", [sheet], Setting(foot=foot))


def _parts(data: Data, length: Length) -> list[Part]:
    first = first_page.blocks(data, brief=length is Length.ONE_PAGE)
    if length is Length.ONE_PAGE:
        return [Part("", [*first, *people.in_a_line(data)])]
    full = length is Length.FULL
    return [
        Part("", first),
        *questions.parts(data, full=full),
        *power.parts(data, full=full),
        *people.parts(data),
        questions.untold(data),
    ]
