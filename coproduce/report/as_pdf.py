"""An assessment on paper: tagged PDF/UA-1, in ordinary or in large print."""

import re
from collections.abc import Sequence

from coproduce.report.lengths import Length
from coproduce.report.on_paper import first_page, people, power, questions
from coproduce.report.paper import Setting, Sheet, pdf
from coproduce.report.paper.blocks import Part
from coproduce.report.words import Data, day

TITLE = "How are we doing?"
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
    lead = f"{data['source']}: from the records up to {day(data['as_of'])}, not from what anyone claims."
    sheet = Sheet(TITLE, parts, lead, large=large, close=not large)
    return pdf(f"{TITLE} {data['source']}", [sheet], Setting(foot=f"{data['source']}, {day(data['as_of'])}"))


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
