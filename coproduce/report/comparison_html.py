"""A comparison as one HTML file: no script, nothing fetched, fit to print."""

from coproduce.framework import framework
from coproduce.report.as_html import page_of
from coproduce.report.comparison_power import in_words
from coproduce.report.comparison_text import anything, counts, points
from coproduce.report.words import Data


def comparison_html(told: Data) -> str:
    """The page, whole; `told` is what `comparison` gives."""
    principles = [
        (one, [each for each in told["questions"] if each["principle"] == one.number and anything(each)])
        for one in framework().principles
    ]
    return page_of(
        "comparison.jinja",
        told=told,
        principles=[(one, found) for one, found in principles if found],
        faces=[in_words(face) for face in told["faces"]],
        counts=counts,
        points=points,
    )
