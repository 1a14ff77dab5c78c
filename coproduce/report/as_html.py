"""An assessment as one HTML file: no script, nothing fetched, fit to print."""

from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from coproduce.assess.question import questions
from coproduce.framework import framework
from coproduce.report.words import MOONS, Data, answer, cannot_be_told, day, left_over, likely, of

SHAPES = {
    "shown": "full",
    "partly": "half",
    "not yet": "empty",
    "cannot tell": "asking",
    "not enough records": "dotted",
    "no records": "dash",
}


def as_html(data: Data) -> str:
    """The page, whole; `data` is what `as_data` gives."""
    folder = Environment(
        loader=PackageLoader("coproduce.report", "page"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    folder.filters.update(answer=answer, left_over=left_over, likely=likely, of=of, percent=percent, day=day)
    return folder.get_template("page.jinja").render(
        data=data,
        style=(files("coproduce.report") / "page" / "page.css").read_text(encoding="utf-8"),
        principles=_principles(data),
        untold=cannot_be_told(data["findings"]),
        moons=MOONS,
        shapes=SHAPES,
        questions=questions(),
    )


def percent(fraction: float) -> str:
    """A place along a picture's width."""
    return f"{fraction * 100:.1f}%"


def _principles(data: Data) -> list[dict[str, object]]:
    judged = {one["principle"]: one for one in data["principles"]}
    return [
        {
            "number": principle.number,
            "title": principle.title,
            "sentence": principle.sentence,
            "judged": judged[principle.number],
            "findings": [one for one in data["findings"] if one["principle"] == principle.number],
        }
        for principle in framework().principles
    ]
